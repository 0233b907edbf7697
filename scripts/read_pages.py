"""Find the pages that a user points at: files, folders, JSON Lines."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

TEXT_KEYS = ("text", "html", "content")  # the page, in a line of JSON


class Page(NamedTuple):
    """One page as found: `path` names it (a line of JSON Lines as path:line)."""

    path: str
    content: str | bytes
    meta: dict[str, str]


class PageError(ValueError):
    """A page that cannot be read; the message names file, line and mend."""


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files named, and those below the folders named, in order of name.

    Raises PageError for a path that does not exist.
    """
    for path in paths:
        if path.is_dir():
            yield from sorted(
                file
                for file in path.rglob("*")
                if file.is_file() and not _is_hidden(file.relative_to(path))
            )
        elif path.exists():
            yield path
        else:
            raise PageError(f"{path}: no such file or folder; check the path")


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def read_file(path: Path) -> Iterator[Page | PageError]:
    """Yield the pages of a file: one, or one a line of JSON Lines.

    What cannot be read is yielded as a PageError, so that the rest goes on.
    """
    try:
        if path.suffix != ".jsonl":
            yield Page(str(path), path.read_bytes(), {})
            return
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield parse_line(line, f"{path}:{number}")
    except OSError as error:
        yield PageError(f"{path}: {error.strerror}; check the file")


def parse_line(line: bytes, name: str) -> Page | PageError:
    """Turn a line of JSON into a Page: its text under text, html or content, the rest metadata."""
    try:
        record = json.loads(line)
    except ValueError:
        return PageError(f"{name}: not JSON; mend or remove the line")
    key = next((key for key in TEXT_KEYS if isinstance(record, dict) and record.get(key)), None)
    if key is None or not isinstance(record[key], str):
        return PageError(f"{name}: no page in it; put it under {', '.join(TEXT_KEYS)}")
    meta = {k: v for k, v in record.items() if k != key and isinstance(v, str)}
    return Page(name, record[key], meta)
