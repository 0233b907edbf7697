"""Read and write the inline annotation format, with errors that a person can mend."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS, segment_offsets

MAX_TYPES = 5
_SPECIAL = re.compile(r"[\[\]|{}\\]")
_ESCAPABLE = re.compile(r"[\[\]|{}\\#]")  # a text that begins with # must not look like metadata
METADATA = re.compile(r"# ?([\w-]+): ?(.*)")


@dataclass(frozen=True)
class Entity:
    """A labelled span; `start` and `end` are characters of the readout's text."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Segment:
    """A segment of the guidelines with its directive types (none where it has none)."""

    start: int
    end: int
    types: tuple[str, ...] = ()


@dataclass(frozen=True)
class Readout:
    """One annotated readout."""

    text: str
    meta: dict[str, str] = field(default_factory=dict)
    entities: tuple[Entity, ...] = ()
    segments: tuple[Segment, ...] = ()


@dataclass(frozen=True)
class Problem:
    """Something wrong in an annotated file, and how to mend it."""

    path: str
    line: int
    message: str
    mend: str

    def __str__(self) -> str:
        """Show file, line, what is wrong and the mend."""
        return f"{self.path}:{self.line}: {self.message}; {self.mend}"


class AnnotationError(ValueError):
    """Raised for a file that breaks the format; `.problems` lists everything found."""

    def __init__(self, problems: list[Problem]) -> None:
        """Join the problems into one message."""
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read_text(path: Path) -> str:
    """Read a UTF-8 file as it is, without turning its line ends.

    Raises AnnotationError for a file that is missing or not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise AnnotationError(
            [Problem(str(path), 0, error.strerror or "cannot be read", "check the path")]
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise AnnotationError(
            [Problem(str(path), line, "not UTF-8", "save the file as UTF-8")]
        ) from None


def read_inline(path: Path) -> Readout:
    """Read one inline-annotated file.

    Raises AnnotationError for a file that is missing, not UTF-8 or malformed.
    """
    return parse_inline(read_text(path), str(path))


def parse_inline(source: str, path: str = "<text>") -> Readout:
    """Parse the inline format.

    source: the file's content. path: its name, for messages.
    Raises AnnotationError with every problem found.
    """
    return _Parser(source, path).parse()


def entity_problems(surface: str, label: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with an entity's surface and label, and how to mend it."""
    shown = f"[{surface}|{label}]"
    edges = surface[:1] + surface[-1:]
    if not surface.strip():
        yield f"empty span {shown}", "remove it or put the words inside"
    elif surface != surface.strip() or any(mark in "，。；：、,;:" for mark in edges):
        yield f"white space or punctuation at the edge of {shown}", "move it out"
    if label not in ENTITY_LABELS:
        yield f"unknown label in {shown}", f"use one of {', '.join(ENTITY_LABELS)}"


def crosses_end(entity: Entity, ends: set[int]) -> bool:
    """Tell whether an entity goes on behind one of the ends of segments."""
    return any(offset in ends for offset in range(entity.start + 1, entity.end))


def type_problems(types: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a segment's directive types, and how to mend it."""
    for name in types:
        if name not in DIRECTIVE_TYPES:
            yield f"unknown type {name!r}", f"use one of {', '.join(DIRECTIVE_TYPES)}"
    if len(set(types)) < len(types):
        yield "the same type twice", "keep it once"
    if len(types) > MAX_TYPES:
        yield f"{len(types)} types", f"keep the {MAX_TYPES} most salient"


class _Parser:
    """One pass over the source that collects text, spans, types and problems."""

    def __init__(self, source: str, path: str) -> None:
        self.source = source
        self.path = path
        self.problems: list[Problem] = []
        self.text: list[str] = []  # pieces of the clean text
        self.length = 0  # their characters
        self.entities: list[Entity] = []
        self.opened: list[int] = []  # where in the source each begins
        self.types: dict[int, tuple[int, tuple[str, ...]]] = {}  # text position → line, types

    def problem(self, position: int, message: str, mend: str) -> None:
        line = self.source.count("\n", 0, position) + 1
        self.problems.append(Problem(self.path, line, message, mend))

    def append(self, piece: str) -> None:
        self.text.append(piece)
        self.length += len(piece)

    def parse(self) -> Readout:
        self.check_encoding()
        meta, position = self.metadata()
        while position < len(self.source):
            position = self.step(position)
        text = "".join(self.text).rstrip("\n")
        segments = self.segments(text)
        if not text.strip():
            self.problem(len(self.source), "no text", "put the readout below the metadata")
        if self.problems:
            raise AnnotationError(sorted(self.problems, key=lambda problem: problem.line))
        return Readout(text, meta, tuple(self.entities), tuple(segments))

    def check_encoding(self) -> None:
        if "\r" in self.source:
            self.problem(self.source.index("\r"), "CRLF line ends", "save with LF line ends")
        if self.source.startswith("\ufeff"):
            self.problem(0, "byte order mark", "save as UTF-8 without it")
        for number, line in enumerate(self.source.split("\n"), 1):
            normal = unicodedata.normalize("NFC", line)
            if normal != line:
                at = next(
                    i for i, (a, b) in enumerate(zip(line, normal + " ", strict=False)) if a != b
                )
                self.problems.append(
                    Problem(
                        self.path, number, f"text is not NFC at {line[at : at + 2]!r}",
                        "normalise the line with unicodedata.normalize('NFC', …)",
                    )
                )  # fmt: skip

    def metadata(self) -> tuple[dict[str, str], int]:
        meta: dict[str, str] = {}
        position = 0
        while self.source.startswith("#", position):
            end = self.source.find("\n", position)
            end = len(self.source) if end < 0 else end
            match = METADATA.fullmatch(self.source[position:end].rstrip("\r"))
            if match is None:
                self.problem(position, "not a metadata line", "write “# key: value”")
            elif match[1] in meta:
                self.problem(position, f"metadata {match[1]!r} stands twice", "keep one of them")
            else:
                meta[match[1]] = match[2].strip()
            position = min(end + 1, len(self.source))
        return meta, position

    def step(self, position: int) -> int:
        match = _SPECIAL.search(self.source, position)
        if match is None:
            self.append(self.source[position:])
            return len(self.source)
        self.append(self.source[position : match.start()])
        position = match.start()
        mark = match.group()
        if mark == "\\":
            return self.escape(position)
        if mark == "[":
            return self.entity(position)
        if mark == "{":
            return self.braces(position)
        self.problem(position, f"stray {mark!r}", f"remove it, or write it as \\{mark}")
        return position + 1

    def escape(self, position: int) -> int:
        follower = self.source[position + 1 : position + 2]
        if not _ESCAPABLE.fullmatch(follower):
            self.problem(position, "stray '\\'", "write a literal backslash as \\\\")
        self.append(follower)
        return position + 2

    def entity(self, position: int) -> int:
        surface, at = [], position + 1
        while at < len(self.source) and self.source[at] not in "[]|{}\n":
            if self.source[at] == "\\":
                at += 1
            surface.append(self.source[at : at + 1])
            at += 1
        if self.source[at : at + 1] == "[":
            self.problem(at, "nested span", "keep the longer span, spans never overlap")
            return at
        end = self.source.find("]", at)
        if self.source[at : at + 1] != "|" or end < 0 or "\n" in self.source[at:end]:
            self.problem(position, "span is not closed", "write it as [surface|LABEL]")
            self.append("".join(surface))
            return at + 1
        label = self.source[at + 1 : end]
        self.add_entity("".join(surface), label, position)
        return end + 1

    def add_entity(self, surface: str, label: str, position: int) -> None:
        start = self.length
        self.append(surface)
        for message, mend in entity_problems(surface, label):
            self.problem(position, message, mend)
        self.opened.append(position)
        self.entities.append(Entity(start, start + len(surface), label))

    def braces(self, position: int) -> int:
        end = self.source.find("}", position)
        if end < 0 or "\n" in self.source[position:end]:
            self.problem(position, "stray '{'", "close the types with }, or write it as \\{")
            return position + 1
        types = tuple(self.source[position + 1 : end].split(","))
        for message, mend in type_problems(types):
            self.problem(position, message, mend)
        at = self.length
        if at in self.types:
            self.problem(position, "two sets of types on one segment", "join them")
        self.types[at] = (position, types)
        return end + 1

    def segments(self, text: str) -> list[Segment]:
        segments = []
        types = dict(self.types)
        offsets = segment_offsets(text)
        ends = {end for _, end in offsets}
        for position, entity in zip(self.opened, self.entities, strict=True):
            if crosses_end(entity, ends):
                shown = f"[{text[entity.start : entity.end]}|{entity.label}]"
                mend = "end the span there, or close its quotation marks"
                self.problem(position, f"{shown} goes over a segment's end", mend)
        for start, end in offsets:
            _, found = types.pop(end, (0, ()))
            segments.append(Segment(start, end, found))
        for position, found in types.values():
            self.problem(
                position,
                f"types {{{','.join(found)}}} not at a segment's end",
                "move them right behind its final punctuation",
            )
        return segments


def write_inline(readout: Readout) -> str:
    """Render a readout in the inline format; `parse_inline` gives the readout back."""
    inserts: list[tuple[int, int, str]] = []  # position, order at that position, mark
    for entity in readout.entities:
        inserts += [(entity.start, 2, "["), (entity.end, 0, f"|{entity.label}]")]
    for segment in readout.segments:
        if segment.types:
            inserts.append((segment.end, 1, "{" + ",".join(segment.types) + "}"))
    pieces, last = [], 0
    for position, _, mark in sorted(inserts):
        pieces += [_escape(readout.text[last:position]), mark]
        last = position
    pieces.append(_escape(readout.text[last:]))
    header = "".join(f"# {key}: {value}\n" for key, value in readout.meta.items())
    body = "".join(pieces) + "\n"
    return header + ("\\" + body if body.startswith("#") else body)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)


def read_folder(folder: Path) -> Iterable[Readout]:
    """Read every `*.txt` of a folder in order of name.

    Raises AnnotationError with the problems of all files together.
    """
    readouts, problems = [], []
    for path in sorted(folder.glob("*.txt")):
        try:
            readouts.append(read_inline(path))
        except AnnotationError as error:
            problems += error.problems
    if problems:
        raise AnnotationError(problems)
    return readouts
