"""Readouts as the examples of the two doccano projects, and annotators' work as readouts again."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from doccano_projects import Line
from formats import FormatError, faithful, from_doccano, to_doccano
from inline import (
    MAX_TYPES,
    AnnotationError,
    Entity,
    Problem,
    Readout,
    Segment,
    parse_inline,
    write_inline,
)
from readouts_components import DIRECTIVE_TYPES, segment_offsets
from spacy.tokens import Doc
from standoff import text_hash

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")  # two UTF-16 units, one character
_EDGE = " \t\n\r\u3000，。；：、,;:"


def to_utf16(text: str, offsets: Sequence[int]) -> list[int]:
    """Turn offsets in characters into UTF-16 units, which is what doccano's pages count."""
    astral = [match.start() for match in _ASTRAL.finditer(text)]
    return [offset + sum(at < offset for at in astral) for offset in offsets]


def from_utf16(text: str, offsets: Sequence[int]) -> list[int]:
    """Turn offsets in UTF-16 units into characters; one inside a character goes to its start."""
    astral = [match.start() + i for i, match in enumerate(_ASTRAL.finditer(text))]
    return [offset - sum(at < offset for at in astral) for offset in offsets]


def name_of(readout: Readout) -> str:
    """Return the name that a readout goes by; raises KeyError if its metadata have no id."""
    return readout.meta["id"]


def push_problems(readouts: Iterable[Readout]) -> list[str]:
    """Return what keeps readouts from being annotated and coming back as files."""
    problems, seen = [], set()
    for number, readout in enumerate(readouts, 1):
        name = readout.meta.get("id")
        if not name:
            problems.append(f"readout {number} has no id; add a line “# id: …” at its top")
        elif not re.fullmatch(r"[\w.+-]+", name):
            problems.append(f"{name}: the id names a file; use letters, digits, . + - and _")
        elif name in seen:
            problems.append(f"{name}: two readouts have this id; give each its own")
        else:
            problems += inline_problems(readout)
        seen.add(name)
    return problems


def inline_problems(readout: Readout) -> list[str]:
    """Return what keeps a readout from surviving the inline format."""
    try:
        faithful(readout, write_inline, lambda source: [parse_inline(source)])
    except FormatError as error:
        return [f"{name_of(readout)}: {error}"]
    return []


def entity_line(readout: Readout, source: str = "") -> Line:
    """Return a readout's example in the entities project.

    source: what pre-annotated it, "" for a person.
    """
    line = to_doccano(readout)
    return {
        "text": readout.text,
        "label": [[*to_utf16(readout.text, mark[:2]), mark[2]] for mark in line["label"]],
        "readout": name_of(readout),
        "meta": readout.meta,
        "sha256": text_hash(readout.text),
        "marks": len(readout.entities),
        "preannotated_by": source,
    }


def type_lines(readout: Readout, source: str = "") -> list[Line]:
    """Return a readout's examples in the types project, one a segment."""
    texts = [readout.text[segment.start : segment.end] for segment in readout.segments]
    return [
        {
            "text": text,
            "label": list(segment.types),
            "readout": name_of(readout),
            "before": before,  # for the annotator, who sees one segment at a time
            "start": segment.start,
            "end": segment.end,
            "pushed": ",".join(segment.types),  # doccano forgets their order
            "marks": len(segment.types),
            "preannotated_by": source,
        }
        for segment, text, before in zip(readout.segments, texts, ["", *texts], strict=False)
    ]


def doc_readout(doc: Doc, meta: dict[str, str]) -> Readout:
    """Return what the pipeline found in a Doc as annotations that an annotator corrects."""
    text, entities = doc.text, []
    for ent in doc.ents:
        surface = text[ent.start_char : ent.end_char].split("\n")[0]
        kept = surface.strip(_EDGE)
        if kept:
            start = ent.start_char + surface.index(kept)
            entities.append(Entity(start, start + len(kept), ent.label_))
    segments = segment_offsets(text)
    found: dict[int, list[tuple[float, str]]] = defaultdict(list)
    directives = doc.spans.get("directives", ())
    scores = getattr(directives, "attrs", {}).get("scores", [1.0] * len(directives))
    for span, score in zip(directives, scores, strict=True):
        middle = (span.start_char + span.end_char) // 2
        start = next((start for start, end in segments if start <= middle < end), -1)
        found[start].append((float(score), span.label_))
    best = {start: {t for _, t in sorted(types)[-MAX_TYPES:]} for start, types in found.items()}
    return Readout(
        text,
        meta,
        tuple(entities),
        tuple(
            Segment(start, end, tuple(t for t in DIRECTIVE_TYPES if t in best.get(start, ())))
            for start, end in segments
        ),
    )


class Pulled(NamedTuple):
    """A readout as its annotator left it."""

    name: str
    link: str
    readout: Readout | None  # None where something is wrong with it
    problems: list[str]
    notes: list[str]
    entities_confirmed: bool
    segments_confirmed: int
    segments: int

    @property
    def complete(self) -> bool:
        """Tell whether the annotator confirmed all of it."""
        return self.entities_confirmed and self.segments_confirmed == self.segments

    def marked(self) -> Readout:
        """Return the readout; its metadata say so if it is not confirmed as a whole."""
        if self.complete:
            return self.readout
        entities = "confirmed" if self.entities_confirmed else "not"
        state = f"{self.segments_confirmed} of {self.segments} segments, entities {entities}"
        return replace(self.readout, meta=self.readout.meta | {"confirmed": state})


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Take white space off the edges of a span."""
    surface = text[start:end]
    kept = surface.strip()
    if kept in ("", surface):
        return start, end
    start += surface.index(kept)
    return start, start + len(kept)


def ordered_types(line: Line) -> tuple[str, ...]:
    """Return a segment's types: those it was pushed with in their order, then the new ones."""
    pushed = line["pushed"].split(",") if line["pushed"] else []
    order = list(dict.fromkeys([*pushed, *DIRECTIVE_TYPES, *line["label"]]))
    return tuple(sorted(line["label"], key=order.index))


def pulled(line: Line, segments: Sequence[Line], link: str) -> Pulled:
    """Make a readout of an example of the entities project and those of its segments.

    link: the example's address, for messages.
    """
    text, problems, notes = line["text"], [], list(line.get("Comments") or ())
    if text_hash(text) != line["sha256"]:
        problems.append(f"{link}: the text was changed in doccano; change it back")
    marks = []
    for start, end, label in line["label"]:
        start, end = from_utf16(text, (start, end))
        kept = trimmed(text, start, end)
        if kept != (start, end):
            notes.append(f"white space taken off [{text[start:end]}|{label}]")
        marks.append([*kept, label])
    offsets = set(segment_offsets(text))
    there: dict[tuple[int, int], Line] = {}
    for segment in segments:
        offset = (segment["start"], segment["end"])
        if offset not in offsets or text[slice(*offset)] != segment["text"]:
            problems.append(f"{link}: “{segment['text'][:20]}…” is no segment of the text")
        elif offset in there:
            problems.append(f"{link}: “{segment['text'][:20]}…” stands twice; run push again")
        there[offset] = segment
        notes += segment.get("Comments") or ()
    if missing := len(offsets - there.keys()):
        problems.append(f"{link}: {missing} segments are not in the types project; run push again")
    types = [[*offset, list(ordered_types(s))] for offset, s in there.items() if s["label"]]
    readout = None
    try:
        meta = {key: value for key, value in line["meta"].items() if key != "confirmed"}
        if line["preannotated_by"]:
            meta["preannotated_by"] = line["preannotated_by"]
        doccano = {"text": text, "label": marks, "types": types, **meta}
        readout = from_doccano(doccano, link, 0)
        problems += inline_problems(readout)
    except AnnotationError as error:
        problems += [f"{link}: {problem.message}; {problem.mend}" for problem in error.problems]
    return Pulled(
        line["readout"], link, None if problems else readout, problems, notes, line["confirmed"],
        sum(segment["confirmed"] for segment in segments), len(offsets),
    )  # fmt: skip


class Disagreement(NamedTuple):
    """A place of a readout that two annotators marked differently."""

    readout: str
    layer: str
    start: int
    end: int
    text: str
    first: list[str]
    second: list[str]


def disagreements(first: Readout, second: Readout) -> list[Disagreement]:
    """List where two annotations of one text differ; overlapping entities are one place."""
    found = []
    one, two = set(first.entities), set(second.entities)
    group: list[Entity] = []

    def close() -> None:
        if group:
            start, end = group[0].start, max(e.end for e in group)
            sides = [
                [f"{first.text[e.start : e.end]}|{e.label}" for e in group if e in side]
                for side in (one, two)
            ]
            found.append(
                Disagreement(name_of(first), "entities", start, end, first.text[start:end], *sides)
            )

    for entity in sorted(one ^ two, key=lambda e: (e.start, e.end, e.label)):
        if group and entity.start >= max(e.end for e in group):
            close()
            group = []
        group.append(entity)
    close()
    for a, b in zip(first.segments, second.segments, strict=True):
        if set(a.types) != set(b.types):
            text = first.text[a.start : a.end]
            found.append(
                Disagreement(
                    name_of(first), "types", a.start, a.end, text, list(a.types), list(b.types)
                )
            )
    return found


def agreed(first: Readout, second: Readout) -> Readout:
    """Return the readout with only those marks that both annotators set."""
    both = set(second.entities)
    return Readout(
        first.text,
        first.meta,
        tuple(entity for entity in first.entities if entity in both),
        tuple(
            Segment(a.start, a.end, tuple(name for name in a.types if name in b.types))
            for a, b in zip(first.segments, second.segments, strict=True)
        ),
    )


def adjudication_lines(
    pairs: Iterable[tuple[Readout, Readout]], names: tuple[str, str]
) -> tuple[list[Line], list[Line]]:
    """Return the examples of both projects that a third reader decides.

    Marks that both annotators set are set already; what each said stands in the metadata.
    """
    entities, types = [], []
    for first, second in pairs:
        base = agreed(first, second)
        found = disagreements(first, second)
        spans = [d for d in found if d.layer == "entities"]
        sides = {d.start: d for d in found if d.layer == "types"}
        if spans:
            said: dict[str, Any] = {
                name: "; ".join(" ".join(d[side]) or f"{d.text}: –" for d in spans)
                for name, side in zip(names, (5, 6), strict=True)
            }
            entities.append(said | entity_line(base))
        for line in type_lines(base):
            if line["start"] in sides:
                said = {
                    name: ",".join(sides[line["start"]][side]) or "–"
                    for name, side in zip(names, (5, 6), strict=True)
                }
                types.append(said | line)
    return entities, types


def adjudicated(
    first: Readout, second: Readout, entities: Sequence[Line], types: Sequence[Line]
) -> Readout | None:
    """Join what two annotators agree on with what was decided.

    entities, types: the confirmed examples of the adjudication's projects.
    Returns None where something is not decided yet. Raises AnnotationError if the decisions
    break the guidelines' form.
    """
    name, text = name_of(first), first.text
    found = {d.layer for d in disagreements(first, second)}
    marks: list[list[Any]] = [[e.start, e.end, e.label] for e in first.entities]
    if "entities" in found:
        decided = [line for line in entities if line["readout"] == name and line["text"] == text]
        if not decided:
            return None
        marks = [
            [*trimmed(text, *from_utf16(text, mark[:2])), mark[2]] for mark in decided[0]["label"]
        ]
    choices = {line["start"]: line for line in types if line["readout"] == name}
    kept = []
    for a, b in zip(first.segments, second.segments, strict=True):
        if set(a.types) == set(b.types):
            kept.append([a.start, a.end, list(a.types)])
        elif a.start in choices:
            kept.append([a.start, a.end, list(ordered_types(choices[a.start]))])
        else:
            return None
    line = {"text": text, "label": marks, "types": [k for k in kept if k[2]], **first.meta}
    readout = from_doccano(line, name, 0)
    if problems := inline_problems(readout):
        raise AnnotationError([Problem(name, 0, problem, "mend it") for problem in problems])
    return readout
