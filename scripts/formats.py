"""Turn annotated readouts into other tools' formats and back.

Inline files, stand-off records, doccano's JSONL, CoNLL, Label Studio's JSON, spaCy's `.spacy`.
"""

import colorsys
import json
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from xml.etree import ElementTree

import readouts_components  # noqa: F401  registers the components
import spacy
import typer
from convert import gold_doc, misaligned
from inline import (
    METADATA,
    AnnotationError,
    Entity,
    Problem,
    Readout,
    Segment,
    crosses_end,
    entity_problems,
    parse_inline,
    read_folder,
    read_inline,
    read_text,
    type_problems,
    write_inline,
)
from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS, segment_offsets
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from standoff import read_standoff, to_standoff
from tqdm import tqdm
from wasabi import msg

Mark = tuple[int, int, str]  # start, end, label
Types = tuple[int, int, tuple[str, ...]]  # start and end of a segment, its types


class FormatError(ValueError):
    """Raised where a readout or a command cannot be written as asked."""


def checked(
    text: str,
    meta: dict[str, str],
    marks: Iterable[Mark],
    types: Iterable[Types],
    path: str,
    line_of: Callable[[int], int],
) -> Readout:
    """Make a Readout of what a file of another format holds.

    line_of: gives the line of that file where an offset of the text stands, for messages.
    Raises AnnotationError with everything wrong in it.
    """
    problems: list[Problem] = []

    def problem(position: int, message: str, mend: str) -> None:
        problems.append(Problem(path, line_of(position), message, mend))

    if not text.strip():
        problem(0, "no text", "put the readout's text in, or remove the document")
    entities = [Entity(*mark) for mark in sorted(marks)]
    offsets = segment_offsets(text)
    ends = {end for _, end in offsets}
    last = 0
    for entity in entities:
        start, end, label = entity.start, entity.end, entity.label
        shown = f"{label} at {start}–{end}"
        if not 0 <= start < end <= len(text):
            problem(0, f"{shown} is not in the text", f"keep within its {len(text)} characters")
            continue
        if start < last:
            problem(start, f"{shown} overlaps another entity", "keep the longer span")
        if "\n" in text[start:end]:
            problem(start, f"{shown} goes over the end of a line", "split or shorten it")
        elif crosses_end(entity, ends):
            problem(start, f"{shown} goes over the end of a segment", "end it there")
        for found in entity_problems(text[start:end], label):
            problem(start, *found)
        last = max(last, end)
    by_segment = dict.fromkeys(offsets, ())
    for start, end, names in types:
        if (start, end) not in by_segment:
            problem(start, f"types at {start}–{end}, which is no segment", "give them to a segment")
        elif by_segment[start, end]:
            problem(start, f"two sets of types on the segment {start}–{end}", "join them")
        by_segment[start, end] = names
        for found in type_problems(names):
            problem(start, *found)
    if problems:
        raise AnnotationError(problems)
    segments = (Segment(*offset, by_segment[offset]) for offset in offsets)
    return Readout(text, meta, tuple(entities), tuple(segments))


def typed_segments(readout: Readout) -> list[Segment]:
    """Return the segments that have directive types."""
    return [segment for segment in readout.segments if segment.types]


def _typed(value: Any, kind: type) -> Any:
    """Return the value; raises TypeError if it is not of that type."""
    if type(value) is not kind:
        raise TypeError
    return value


def _mark(start: Any, end: Any, value: Any, kind: type) -> tuple[int, int, Any]:
    return _typed(start, int), _typed(end, int), _typed(value, kind)


def _names(values: list) -> tuple[str, ...]:
    return tuple(_typed(value, str) for value in values)


def _not_in_form(path: str, line: int, name: str, form: str) -> AnnotationError:
    problem = Problem(path, line, f"not a readout in {name}'s form", f"write {form}")
    return AnnotationError([problem])


# doccano: one JSON object a line. `label` is what its sequence labelling imports and exports;
# `types` is ours and passes through it as metadata.

DOCCANO_KEYS = ("text", "label", "types", "Comments")
DOCCANO_FORM = '{"text": "…", "label": [[start, end, "LABEL"]], "types": [[start, end, ["TYPE"]]]}'


def to_doccano(readout: Readout) -> dict[str, Any]:
    """Return a line of doccano's JSONL: text, label, types and the metadata.

    Raises FormatError where the metadata have a key of doccano's.
    """
    if taken := readout.meta.keys() & set(DOCCANO_KEYS):
        raise FormatError(f"metadata named {', '.join(sorted(taken))}: doccano uses that name")
    return {
        "text": readout.text,
        "label": [[e.start, e.end, e.label] for e in readout.entities],
        "types": [[s.start, s.end, list(s.types)] for s in typed_segments(readout)],
        **readout.meta,
    }


def from_doccano(line: dict[str, Any], path: str = "<doccano>", number: int = 1) -> Readout:
    """Read a line of doccano's JSONL.

    path, number: file and line, for messages. Values that are neither text nor numbers are no
    metadata and are left out.
    Raises AnnotationError with everything wrong in it.
    """
    try:
        text = _typed(line["text"], str)
        marks = [_mark(*mark, str) for mark in line.get("label") or ()]
        types = [_mark(*mark, list) for mark in line.get("types") or ()]
        types = [(start, end, _names(names)) for start, end, names in types]
    except (KeyError, TypeError, AttributeError):
        raise _not_in_form(path, number, "doccano", DOCCANO_FORM) from None
    meta = {
        key: str(value)
        for key, value in line.items()
        if key not in DOCCANO_KEYS and isinstance(value, str | int | float)
    }
    return checked(text, meta, marks, types, path, lambda _: number)


def json_lines(path: Path) -> Iterator[tuple[int, Any]]:
    """Yield line number and content of a JSON Lines file's lines that are not empty.

    Raises AnnotationError at the first line that is no JSON.
    """
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError as error:
                problem = Problem(str(path), number, f"not JSON: {error.msg}", "mend the line")
                raise AnnotationError([problem]) from None


def read_doccano(path: Path) -> list[Readout]:
    """Read a JSONL file of doccano's. Raises AnnotationError with the problems of all lines."""
    lines = json_lines(path)
    return collect(lambda line=line: from_doccano(line[1], str(path), line[0]) for line in lines)


def collect(readers: Iterable[Callable[[], Readout]]) -> list[Readout]:
    """Call one reader a document; raises AnnotationError with the problems of all together."""
    readouts, problems = [], []
    for read in tqdm(readers, desc="reading", unit="readout"):
        try:
            readouts.append(read())
        except AnnotationError as error:
            problems += error.problems
    if problems:
        raise AnnotationError(problems)
    return readouts


# CoNLL: one character and its BIO tag a line, an empty line for every line break of the text and
# behind the document. White space and the backslash are written \uXXXX, so that every tool finds
# two columns.

NEW_DOCUMENT = "# newdoc"
_TOKEN = re.compile(rf"(\\u[0-9a-f]{{4}}|[^\s\\])\t(O|[BI]-(?:{'|'.join(ENTITY_LABELS)}))")
_TYPES = re.compile(r"# types: ?(\S*)")


def to_conll(readout: Readout) -> str:
    """Render a readout as CoNLL: header, characters with tags, a segment's types below it."""
    tags = ["O"] * len(readout.text)
    for entity in readout.entities:
        inside = [f"I-{entity.label}"] * (entity.end - entity.start - 1)
        tags[entity.start : entity.end] = [f"B-{entity.label}", *inside]
    types = {segment.end - 1: ",".join(segment.types) for segment in typed_segments(readout)}
    lines = [NEW_DOCUMENT, *(f"# {key}: {value}" for key, value in readout.meta.items())]
    for i, (character, tag) in enumerate(zip(readout.text, tags, strict=True)):
        shown = (
            f"\\u{ord(character):04x}" if character.isspace() or character == "\\" else character
        )
        lines.append("" if character == "\n" else f"{shown}\t{tag}")
        if i in types:
            lines.append(f"# types: {types[i]}")
    return "\n".join([*lines, "", ""])


class _ConllDocument:
    """What was read of one document: metadata, characters with their lines, tags, types."""

    def __init__(self, path: str, line: int) -> None:
        self.path = path
        self.line = line
        self.header = True
        self.meta: dict[str, str] = {}
        self.text: list[str] = []
        self.lines: list[int] = []
        self.marks: list[list[Any]] = []  # start, end, label
        self.types: list[tuple[int, tuple[str, ...]]] = []  # end of the segment, its types
        self.problems: list[Problem] = []

    def problem(self, line: int, message: str, mend: str) -> None:
        self.problems.append(Problem(self.path, line, message, mend))

    def add(self, number: int, line: str) -> None:
        if self.header and (match := METADATA.fullmatch(line)):
            if match[1] in self.meta:
                self.problem(number, f"metadata {match[1]!r} stands twice", "keep one of them")
            self.meta[match[1]] = match[2].strip()
            return
        self.header = False
        if not line:
            self.character(number, "\n", "O")
        elif match := _TYPES.fullmatch(line):
            self.types.append((len(self.text), tuple(match[1].split(","))))
        elif match := _TOKEN.fullmatch(line):
            shown = match[1]
            self.character(number, chr(int(shown[2:], 16)) if shown[1:] else shown, match[2])
        else:
            mend = "write one character, a tab, and O, B-LABEL or I-LABEL"
            self.problem(number, f"not a character with its tag: {line[:40]!r}", mend)

    def character(self, line: int, character: str, tag: str) -> None:
        at, (bio, _, label) = len(self.text), tag.partition("-")
        if bio == "B":
            self.marks.append([at, at + 1, label])
        elif bio == "I":
            if not self.marks or self.marks[-1][1:] != [at, label]:
                self.problem(line, f"{tag} continues no {label}", f"begin it with B-{label}")
            else:
                self.marks[-1][1] += 1
        self.text.append(character)
        self.lines.append(line)

    def readout(self) -> Readout:
        if self.text[-1:] == ["\n"]:  # the empty line behind the document
            self.text.pop()
        text = "".join(self.text)
        starts = {end: start for start, end in segment_offsets(text)}
        types = [(starts.get(end, end), end, names) for end, names in self.types]
        if self.problems:
            raise AnnotationError(self.problems)
        return checked(text, self.meta, map(tuple, self.marks), types, self.path, self.line_of)

    def line_of(self, offset: int) -> int:
        return self.lines[min(offset, len(self.lines) - 1)] if self.lines else self.line


def parse_conll(source: str, path: str = "<conll>") -> list[Readout]:
    """Parse a CoNLL file of one document or more.

    Raises AnnotationError with the problems of all documents.
    """
    if "\r\n" in source:
        line = source.count("\n", 0, source.index("\r\n")) + 1
        raise AnnotationError([Problem(path, line, "CRLF line ends", "save with LF line ends")])
    documents: list[_ConllDocument] = []
    for number, line in enumerate(source.removesuffix("\n").split("\n"), 1):
        if line == NEW_DOCUMENT or not documents:
            documents.append(_ConllDocument(path, number))
        if line != NEW_DOCUMENT:
            documents[-1].add(number, line)
    return collect(document.readout for document in documents)


# Label Studio: tasks in a JSON list. Entities are labels of the control `entities`, a segment's
# types labels of the control `types`, as `label_studio_config` declares them.

CONTROLS = {"entities": ENTITY_LABELS, "types": DIRECTIVE_TYPES}
LABEL_STUDIO_FORM = (
    '{"data": {"text": "…"}, "annotations": [{"result": [{"from_name": "entities", "type": '
    '"labels", "value": {"start": 0, "end": 2, "labels": ["LABEL"]}}]}]}'
)


def label_studio_config() -> str:
    """Return the labelling configuration that a Label Studio project needs for these tasks."""
    view = ElementTree.Element("View")
    for control, labels in CONTROLS.items():
        # A segment has several types; an entity has one label.
        choice = {"choice": "multiple"} if control == "types" else {}
        element = ElementTree.SubElement(view, "Labels", name=control, toName="text", **choice)
        for i, label in enumerate(labels):
            lightness = 0.6 if control == "entities" else 0.8
            colour = colorsys.hls_to_rgb(i / len(labels), lightness, 0.7)
            shown = "#" + "".join(f"{round(255 * part):02x}" for part in colour)
            ElementTree.SubElement(element, "Label", value=label, background=shown)
    ElementTree.SubElement(view, "Text", name="text", value="$text", granularity="symbol")
    ElementTree.indent(view)
    return ElementTree.tostring(view, encoding="unicode") + "\n"


def to_label_studio(readout: Readout) -> dict[str, Any]:
    """Return a Label Studio task with the readout's annotation."""
    regions = [(e.start, e.end, "entities", [e.label]) for e in readout.entities]
    regions += [(s.start, s.end, "types", list(s.types)) for s in typed_segments(readout)]
    result = [
        {
            "id": f"{control}-{start}",
            "from_name": control,
            "to_name": "text",
            "type": "labels",
            "value": {"start": start, "end": end, "text": readout.text[start:end], "labels": names},
        }
        for start, end, control, names in regions
    ]
    data = {"text": readout.text, "meta": readout.meta}
    return {"data": data, "annotations": [{"result": result}]}


def from_label_studio(task: dict[str, Any], path: str = "<tasks>", line: int = 1) -> Readout:
    """Read a Label Studio task with at most one annotation that was not cancelled.

    path, line: where it stands, for messages.
    Raises AnnotationError with everything wrong in it.
    """
    problems = []
    marks: list[Mark] = []
    types: dict[tuple[int, int], tuple[str, ...]] = {}
    try:
        text = _typed(task["data"]["text"], str)
        meta = {key: str(value) for key, value in (task["data"].get("meta") or {}).items()}
        done = [a for a in task.get("annotations") or () if not a.get("was_cancelled")]
        for region in (region for annotation in done for region in annotation["result"]):
            control, value = region["from_name"], region["value"]
            start, end, names = _mark(value["start"], value["end"], value["labels"], list)
            shown = value.get("text", text[start:end])
            if control not in CONTROLS or region["type"] != "labels":
                mend = "use the labelling configuration written beside the tasks"
                problems.append((f"unknown control {control!r}", mend))
            elif shown != text[start:end]:
                mend = "label it again: its offsets were shifted"
                problems.append((f"{shown!r} is not what stands at {start}–{end}", mend))
            elif control == "entities":
                marks += [(start, end, name) for name in _names(names)]
            else:  # drawn one upon the other they belong together
                types[start, end] = types.get((start, end), ()) + _names(names)
    except (KeyError, TypeError, AttributeError):
        raise _not_in_form(path, line, "Label Studio", LABEL_STUDIO_FORM) from None
    if len(done) > 1:
        mend = "export one annotator's work, or keep one annotation a task"
        problems.append((f"{len(done)} annotations of one task", mend))
    if problems:
        raise AnnotationError([Problem(path, line, *problem) for problem in problems])
    of_segments = [(start, end, names) for (start, end), names in types.items()]
    return checked(text, meta, marks, of_segments, path, lambda _: line)


def json_items(path: Path) -> Iterator[tuple[int, Any]]:
    """Yield line number and content of the items of a file that holds one JSON list.

    Raises AnnotationError where it is no JSON or no list.
    """
    source = read_text(path)
    try:
        if not isinstance(json.loads(source), list):
            raise AnnotationError([Problem(str(path), 1, "not a list", "write [task, task, …]")])
    except json.JSONDecodeError as error:
        problem = Problem(str(path), error.lineno, f"not JSON: {error.msg}", "mend the line")
        raise AnnotationError([problem]) from None
    # Item by item, for the parsed list does not know its lines.
    decoder, between, line = json.JSONDecoder(), re.compile(r"[\s,\[]*"), 1
    at, last = between.match(source).end(), 0
    while source[at] != "]":
        line, last = line + source.count("\n", last, at), at
        item, at = decoder.raw_decode(source, at)
        yield line, item
        at = between.match(source, at).end()


def read_label_studio(path: Path) -> list[Readout]:
    """Read Label Studio's JSON. Raises AnnotationError with the problems of all tasks."""
    tasks = json_items(path)
    return collect(
        lambda task=task: from_label_studio(task[1], str(path), task[0]) for task in tasks
    )


# spaCy: Docs with entities, segments, directives as the project's own `.spacy` files have them,
# and the metadata in `doc.user_data["meta"]`.


def to_doc(readout: Readout, nlp: Language) -> Doc:
    """Build a Doc; words that cross the edge of an entity or segment are split there."""
    doc = gold_doc(readout, nlp)
    doc.user_data["meta"] = readout.meta
    return doc


def from_doc(doc: Doc, path: str = "<spacy>", number: int = 1) -> Readout:
    """Read the annotations of a Doc, gold or a pipeline's.

    path, number: file and number of the Doc in it, for messages.
    Raises AnnotationError with everything wrong in it.
    """
    types: dict[tuple[int, int], tuple[str, ...]] = {}
    for span in doc.spans.get("directives", ()):
        offset = span.start_char, span.end_char
        types[offset] = (*types.get(offset, ()), span.label_)
    marks = [(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents]
    of_segments = [(*offset, names) for offset, names in types.items()]
    meta = doc.user_data.get("meta", {})
    return checked(doc.text, meta, marks, of_segments, path, lambda _: number)


def read_spacy(path: Path) -> list[Readout]:
    """Read a `.spacy` file. In messages the number of the document stands for the line."""
    try:
        docs = DocBin().from_disk(path)
    except OSError as error:
        problem = Problem(str(path), 0, error.strerror or "cannot be read", "check the path")
        raise AnnotationError([problem]) from None
    except (zlib.error, ValueError, KeyError, TypeError):
        problem = Problem(str(path), 0, "not spaCy's binary format", "write it with DocBin.to_disk")
        raise AnnotationError([problem]) from None
    numbered = enumerate(docs.get_docs(spacy.blank("zh").vocab), 1)
    return collect(lambda doc=doc: from_doc(doc[1], str(path), doc[0]) for doc in numbered)


def write_spacy(readouts: Sequence[Readout], path: Path, nlp: Language) -> int:
    """Write readouts as Docs with the words of a pipeline.

    Returns how many entities its words crossed; those words are split.
    """
    docs = DocBin(store_user_data=True)
    for readout in tqdm(readouts, desc="writing", unit="readout"):
        docs.add(to_doc(readout, nlp))
    docs.to_disk(path)
    return misaligned(readouts, nlp).get("all", {"misaligned": 0})["misaligned"]


class Format(StrEnum):
    """The formats by name."""

    INLINE = "inline"
    STANDOFF = "standoff"
    DOCCANO = "doccano"
    CONLL = "conll"
    LABEL_STUDIO = "labelstudio"
    SPACY = "spacy"


SUFFIXES = {
    "": Format.INLINE,
    ".txt": Format.INLINE,
    ".jsonl": Format.DOCCANO,
    ".conll": Format.CONLL,
    ".json": Format.LABEL_STUDIO,
    ".spacy": Format.SPACY,
}


def guess_format(path: Path) -> Format:
    """Tell a format from a path's suffix, and stand-off records from doccano's by the hash."""
    if path.is_dir():
        return Format.INLINE
    if path.suffix not in SUFFIXES:
        raise FormatError(f"{path}: unknown suffix; say which format it is: --from or --to")
    if path.suffix == ".jsonl" and path.exists():
        first = next((line for _, line in json_lines(path)), None)
        if isinstance(first, dict) and "sha256" in first and "text" not in first:
            return Format.STANDOFF
    return SUFFIXES[path.suffix]


def read(path: Path, source: Format) -> list[Readout]:
    """Read every readout of a file or, inline, of a folder.

    Raises AnnotationError with everything wrong in it, FormatError where it holds nothing.
    """
    match source:
        case Format.INLINE:
            readouts = list(read_folder(path)) if path.is_dir() else [read_inline(path)]
        case Format.STANDOFF:
            list(json_lines(path))  # names the line that is no JSON
            readouts, problems = read_standoff(path)
            if problems:
                msg.warn(f"{len(problems)} readouts left out", "\n".join(problems))
        case Format.DOCCANO:
            readouts = read_doccano(path)
        case Format.CONLL:
            readouts = parse_conll(read_text(path), str(path))
        case Format.LABEL_STUDIO:
            readouts = read_label_studio(path)
        case Format.SPACY:
            readouts = read_spacy(path)
    if not readouts:
        raise FormatError(f"{path}: no readouts in it; check the path, or --from")
    return readouts


def write(readouts: Sequence[Readout], path: Path, target: Format, nlp: Language) -> None:
    """Write readouts to a file or, inline, to a folder.

    nlp: gives the words of `.spacy`.
    Raises FormatError, before anything is written, for a readout that the format cannot hold.
    """
    render = {
        Format.STANDOFF: lambda readout: _json(to_standoff(readout)) + "\n",
        Format.DOCCANO: lambda readout: _json(to_doccano(readout)) + "\n",
        Format.CONLL: lambda readout: faithful(readout, to_conll, parse_conll),
        Format.LABEL_STUDIO: lambda readout: _json(to_label_studio(readout)),
        Format.INLINE: lambda readout: faithful(readout, write_inline, lambda s: [parse_inline(s)]),
    }
    if target is Format.SPACY:
        crossed = write_spacy(readouts, path, nlp)
        msg.info(f"{crossed} entities crossed by a word; these words were split, nothing is lost")
        return
    rendered = []
    for number, readout in enumerate(tqdm(readouts, desc="writing", unit="readout"), 1):
        try:
            rendered.append(render[target](readout))
        except (KeyError, FormatError) as error:
            what = f"no metadata {error}" if isinstance(error, KeyError) else error
            name = readout.meta.get("id", f"number {number}")
            raise FormatError(f"{path}: readout {name}: {what}") from None
    if target is Format.INLINE:
        path.mkdir(parents=True, exist_ok=True)
        for name, source in zip(file_names(readouts), rendered, strict=True):
            (path / name).write_text(source, encoding="utf-8", newline="")
    elif target is Format.LABEL_STUDIO:
        tasks = ",\n".join(rendered)
        path.write_text(f"[\n{tasks}\n]\n", encoding="utf-8", newline="")
        config = path.with_suffix(".xml")
        config.write_text(label_studio_config(), encoding="utf-8")
        msg.info(f"Labelling configuration of the project: {config}")
    else:
        path.write_text("".join(rendered), encoding="utf-8", newline="")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def faithful(
    readout: Readout, render: Callable[[Readout], str], parse: Callable[[str], list[Readout]]
) -> str:
    """Render a readout; raises FormatError if it would not be read back as it is."""
    source = render(readout)
    try:
        same = parse(source) == [readout]
    except AnnotationError as error:
        raise FormatError(f"cannot be written so: {error}") from None
    if not same:
        mend = "look for empty lines at its text's end and white space in its metadata"
        raise FormatError(f"would not be read back as it is; {mend}")
    return source


def file_names(readouts: Sequence[Readout]) -> list[str]:
    """Name inline files by their readouts' ids, or by number where these make no names."""
    ids = [readout.meta.get("id", "") for readout in readouts]
    if len(set(ids)) < len(ids) or not all(re.fullmatch(r"[\w-]+", name) for name in ids):
        ids = [f"{number:04}" for number in range(1, len(ids) + 1)]
    return [f"{name}.txt" for name in ids]


def main(
    source: Annotated[Path, typer.Argument(help="File, or folder of inline files, to read")],
    target: Annotated[Path, typer.Argument(help="File, or folder for inline files, to write")],
    from_: Annotated[Format | None, typer.Option("--from", help="Format of what is read")] = None,
    to: Annotated[Format | None, typer.Option(help="Format of what is written")] = None,
    model: Annotated[
        str | None, typer.Option(help="Pipeline whose words .spacy gets; else one a character")
    ] = None,
    force: Annotated[bool, typer.Option(help="Overwrite what is there")] = False,
) -> None:
    """Convert annotated readouts; formats are told by suffix, unless --from and --to say them."""
    try:
        from_, to = from_ or guess_format(source), to or guess_format(target)
        if not source.exists():
            raise FormatError(f"{source}: no such file or folder; check the path")
        if not force and (any(target.glob("*")) if target.is_dir() else target.exists()):
            raise FormatError(f"{target} is there already; choose another name, or add --force")
        nlp = spacy.load(model) if model else spacy.blank("zh")
        readouts = read(source, from_)
        target.parent.mkdir(parents=True, exist_ok=True)
        write(readouts, target, to, nlp)
    except (AnnotationError, FormatError) as error:
        msg.fail(f"{source} was not converted", str(error), exits=1)
    except OSError as error:
        msg.fail(f"{error.filename or error}: {error.strerror or 'cannot be used'}", exits=1)
    msg.good(f"{len(readouts)} readouts: {source} ({from_}) → {target} ({to})")


if __name__ == "__main__":
    typer.run(main)
