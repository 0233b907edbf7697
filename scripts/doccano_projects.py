"""Projects on a doccano server: made, filled and read so that everything is safe to run again.

The server's client lives in an environment of its own; `doccano_bridge.py` runs there. doccano's
server keeps offsets as they come, its pages count UTF-16 units: what is stored are those.
"""

import colorsys
import json
import secrets
import string
import subprocess
import uuid
from collections import defaultdict
from collections.abc import Collection, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from doccano import DoccanoError
from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS
from tqdm import tqdm

BRIDGE = Path(__file__).parent / "doccano_bridge.py"
BATCH = 200  # lines of one upload; doccano imports up to 1000 at once
PATIENCE = 300.0  # seconds for the task worker to import or export


class Layer(NamedTuple):
    """One of the two doccano projects of a set of readouts."""

    name: str
    task: str  # doccano's project type
    kind: str  # its kind of labels
    page: str  # its page in the browser
    labels: tuple[str, ...]


ENTITIES = Layer("entities", "SequenceLabeling", "span", "sequence-labeling", ENTITY_LABELS)
TYPES = Layer("types", "DocumentClassification", "category", "text-classification", DIRECTIVE_TYPES)
LAYERS = (ENTITIES, TYPES)
_KEYS = string.digits[1:] + "0" + "qwertyuiop"  # one shortcut a label

Line = dict[str, Any]  # of doccano's JSONL


def line_key(line: Line) -> tuple[str, int]:
    """Tell which example of a project a line is: readout and, of a segment, its start."""
    return line["readout"], line.get("start", 0)


def colour(index: int, count: int) -> str:
    """Return one of `count` colours that are apart from each other."""
    lightness = 0.36 + 0.14 * (index % 2)
    rgb = colorsys.hls_to_rgb(index / count, lightness, 0.7)
    return "#" + "".join(f"{round(255 * part):02x}" for part in rgb)


def broken(lines: Sequence[Line]) -> set[int]:
    """Return the examples that a died upload left behind: to be removed and uploaded again.

    These are batches whose marks never came (doccano imports examples first, then all marks of
    the batch at once), and second copies of one example. What an annotator confirmed stays.
    """
    batches: dict[str, list[Line]] = defaultdict(list)
    copies: dict[tuple[str, int], list[Line]] = defaultdict(list)
    for line in lines:
        batches[line["batch"]].append(line)
        copies[line_key(line)].append(line)
    removed = set()
    for batch in batches.values():
        empty = not any(line["label"] or line["confirmed"] for line in batch)
        if empty and any(line["marks"] for line in batch):
            removed |= {line["id"] for line in batch}
    for same in copies.values():
        alive = [line for line in same if line["id"] not in removed]
        alive.sort(key=lambda line: (not line["confirmed"], line["marks"] and not line["label"]))
        removed |= {line["id"] for line in alive[1:] if not line["confirmed"]}
    return removed


class Doccano:
    """A connection to a doccano server; a context manager.

    python: the client environment's. Raises DoccanoError where the server does not answer or
    refuses the password.
    """

    def __init__(self, python: Path, url: str, username: str, password: str) -> None:
        """Connect and log in."""
        self.url = url
        self.process = subprocess.Popen(
            [str(python), "-P", str(BRIDGE), url],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8",
        )  # fmt: skip
        try:
            self.call("login", username=username, password=password)
        except DoccanoError as error:
            self.close()
            if "status 400" in str(error):
                raise DoccanoError(
                    f"{url} refuses the password of {username}; set DOCCANO_PASSWORD, or see "
                    ".doccano/account.json"
                ) from None
            raise

    def __enter__(self) -> Self:
        """Return the connection."""
        return self

    def __exit__(
        self, kind: type | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connection."""
        self.close()

    def close(self) -> None:
        """End the client's process."""
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def call(self, do: str, **arguments: Any) -> Any:
        """Ask the bridge for something; raises DoccanoError with what is wrong."""
        try:
            self.process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
            self.process.stdin.flush()
            answer = json.loads(self.process.stdout.readline())
        except (OSError, ValueError):
            raise DoccanoError("doccano's client died; run the command again") from None
        if "error" not in answer:
            return answer["result"]
        if answer["status"] == 0 and "worker" not in answer["error"]:
            raise DoccanoError(
                f"doccano does not answer at {self.url}; start it: spacy project run doccano-up"
            )
        if answer["status"] == 0:
            raise DoccanoError(f"{answer['error']}; run doccano-down and doccano-up, then again")
        raise DoccanoError(f"doccano: {answer['error']} (status {answer['status']})")

    def find_project(self, name: str, layer: Layer) -> int | None:
        """Return the id of a project by name, None if there is none.

        Raises DoccanoError if a project of that name is of another kind.
        """
        for project in self.call("list_projects"):
            if project["name"] == name:
                if project["project_type"] != layer.task:
                    raise DoccanoError(
                        f"project {name} exists and is {project['project_type']}, not "
                        f"{layer.task}; rename it in doccano, or push under another --name"
                    )
                return project["id"]
        return None

    def missing_labels(self, project: int, layer: Layer) -> list[str]:
        """Return the layer's labels that a project does not have."""
        labels = self.call("list_label_types", project_id=project, type=layer.kind)
        found = {label["text"] for label in labels}
        return [label for label in layer.labels if label not in found]

    def make_project(self, name: str, layer: Layer, guide: str) -> tuple[int, list[str]]:
        """Make a project with its labels, colours and shortcuts, or complete the one there is.

        guide: Markdown, shown as the project's guideline.
        Returns its id and the labels that an existing project had lost.
        """
        project = self.find_project(name, layer)
        new = project is None
        if new:
            # All marks of a project are one annotation, whoever sets them: the uploaded ones too.
            project = self.call(
                "create_project", name=name, project_type=layer.task, guideline=guide,
                description=f"Readouts: {layer.name}", collaborative_annotation=True,
            )["id"]  # fmt: skip
        missing = self.missing_labels(project, layer)
        for label in missing:
            index = layer.labels.index(label)
            self.call(
                "create_label_type", project_id=project, type=layer.kind, text=label,
                suffix_key=_KEYS[index], color=colour(index, len(layer.labels)),
            )  # fmt: skip
        return project, [] if new else missing

    def lines(self, project: int) -> list[Line]:
        """Return a project's examples in its order, with `confirmed`."""
        return self.call("download", project=project, patience=PATIENCE)

    def sound_lines(self, project: int, keys: Collection[tuple[str, int]]) -> list[Line]:
        """Return a project's examples, after the broken ones among `keys` were removed."""
        lines = self.lines(project)
        wrong = broken(lines) & {line["id"] for line in lines if line_key(line) in keys}
        if wrong:
            self.call("bulk_delete_examples", project_id=project, example_ids=sorted(wrong))
        return [line for line in lines if line["id"] not in wrong]

    def add(self, project: int, layer: Layer, lines: Sequence[Line]) -> tuple[int, list[str]]:
        """Upload the lines that a project does not have yet, after what a died upload left.

        Returns how many were uploaded, and the readouts that stand there with another text.
        Raises DoccanoError if something did not arrive.
        """
        there = self.sound_lines(project, {line_key(line) for line in lines})
        texts = {line_key(line): line["text"] for line in there}
        changed = {
            line["readout"]
            for line in lines
            if texts.get(line_key(line), line["text"]) != line["text"]
        }
        new = [line for line in lines if line_key(line) not in texts]
        new = [line for line in new if line["readout"] not in changed]
        with tqdm(total=len(new), desc=layer.name, unit="example", disable=not new) as bar:
            for at in range(0, len(new), BATCH):
                name = uuid.uuid4().hex
                batch = [line | {"batch": name} for line in new[at : at + BATCH]]
                self.call(
                    "upload", project=project, task=layer.task, lines=batch, patience=PATIENCE
                )
                bar.update(len(batch))
        if new:
            there = self.sound_lines(project, {line_key(line) for line in new})
            arrived = {line_key(line): len(line["label"]) for line in there}
            lost = [line for line in new if arrived.get(line_key(line), -1) < line["marks"]]
            if lost:
                raise DoccanoError(f"{len(lost)} examples arrived incomplete; run push again")
        return len(new), sorted(changed)

    def unconfirm(self, project: int) -> None:
        """Have every example of a project looked at again."""
        for line in self.lines(project):
            if line["confirmed"]:  # doccano toggles
                self.call("update_example_state", project_id=project, example_id=line["id"])

    def add_annotator(self, name: str, projects: Sequence[int]) -> str | None:
        """Make a user and a member of some projects, where that is not so already.

        Returns the password of a new user.
        """
        password = None
        if name not in {user["username"] for user in self.call("search_users", name=name)}:
            password = secrets.token_urlsafe(12)
            self.call("create_user", username=name, password=password)
        for project in projects:
            members = self.call("list_members", project_id=project)
            if name not in {member["username"] for member in members}:
                self.call("add_member", project_id=project, username=name, role_name="annotator")
        return password

    def link(self, project: int, layer: Layer, position: int) -> str:
        """Return the address of a project's example, counted from 0, in the browser."""
        return f"{self.url}/projects/{project}/{layer.page}?page={position + 1}"
