"""Talk to a doccano server; runs in the client's environment, a JSON object a line each way.

In: {"do": name, …arguments}. Out: {"result": …} or {"error": message, "status": HTTP status or 0}.
`do` is a method of doccano_client.DoccanoClient, or one of the functions below.
"""

import json
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from doccano_client import DoccanoClient
from doccano_client.exceptions import DoccanoAPIError
from pydantic import BaseModel
from requests import RequestException


def wait(client: DoccanoClient, task: str, patience: float) -> Any:
    """Wait for the task worker to do a task; raises TimeoutError if it does not."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        status = client._task_status_repository.get(task)
        if status.error:
            raise RuntimeError(status.error["text"])
        if status.ready:
            return status.result
        time.sleep(0.1)
    raise TimeoutError


def upload(client: DoccanoClient, project: int, task: str, lines: list, patience: float) -> None:
    """Import lines of doccano's JSONL; raises RuntimeError if some are refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "lines.jsonl")
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="ascii")
        sent = client._data_import_repository.upload(str(path))
    job = client._data_import_repository.ingest(
        project, [sent], task, "JSONL", column_data="text", column_label="label"
    )
    if errors := (wait(client, job, patience) or {}).get("error"):
        raise RuntimeError(json.dumps(errors, ensure_ascii=False))


def download(client: DoccanoClient, project: int, patience: float) -> list:
    """Return a project's lines of doccano's JSONL in its order, each with `confirmed`."""

    repository = client._data_export_repository
    option = repository.find_option_by_name(project, "JSONL")
    everything, confirmed = (
        repository.schedule_download(project, option, only) for only in (False, True)
    )

    def fetch(job: str) -> dict[int, dict]:
        wait(client, job, patience)
        with (
            tempfile.TemporaryDirectory() as folder,
            zipfile.ZipFile(repository.download(project, job, folder)) as archive,
        ):
            [name] = archive.namelist()
            lines = archive.read(name).decode("utf-8").split("\n")
        return {line["id"]: line for line in map(json.loads, filter(None, lines))}

    lines, done = fetch(everything), fetch(confirmed)
    return [line | {"confirmed": key in done} for key, line in lines.items()]


FUNCTIONS = {"upload": upload, "download": download}


def plain(value: Any) -> Any:
    """Turn the client's answers into JSON."""
    if isinstance(value, BaseModel):
        return json.loads(value.json())
    if isinstance(value, Iterable) and not isinstance(value, str | dict):
        return [plain(item) for item in value]
    return value


def answer(client: DoccanoClient, do: str, **arguments: Any) -> dict[str, Any]:
    """Do one request and return its line of the answer."""
    try:
        if do in FUNCTIONS:
            return {"result": plain(FUNCTIONS[do](client, **arguments))}
        return {"result": plain(getattr(client, do)(**arguments))}
    except TimeoutError:
        return {"error": "the task worker does not answer", "status": 0}
    except DoccanoAPIError as error:
        return {"error": str(error), "status": error.response.status_code}
    except RequestException as error:
        return {"error": type(error).__name__, "status": 0}
    except (RuntimeError, ValueError, KeyError) as error:
        return {"error": str(error), "status": 500}


if __name__ == "__main__":
    the_client = DoccanoClient(sys.argv[1])
    for request in map(json.loads, sys.stdin):
        print(json.dumps(answer(the_client, **request)), flush=True)
