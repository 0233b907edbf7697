"""Turn annotated readouts into other tools' formats and back: doccano, CoNLL, Label Studio, spaCy."""

from collections.abc import Iterable, Mapping
from typing import Any

from inline import (
    AnnotationError,
    Entity,
    Problem,
    Readout,
    Segment,
    entity_problems,
    type_problems,
)
from readouts_components import segment_offsets

Marks = Iterable[tuple[int, int, str]]  # start, end, label
Types = Mapping[tuple[int, int], tuple[str, ...]]  # (start, end) of a segment → its types


def checked(
    text: str, meta: dict[str, str], marks: Marks, types: Types, path: str, line: int
) -> Readout:
    """Make a Readout of what a file of another format holds.

    path, line: where it stands, for messages.
    Raises AnnotationError with everything wrong in it.
    """
    problems: list[tuple[str, str]] = []
    if not text.strip():
        problems.append(("no text", "put the readout's text in, or remove the document"))
    entities = [Entity(*mark) for mark in sorted(marks)]
    end = 0
    for entity in entities:
        shown = f"{entity.label} at {entity.start}–{entity.end}"
        surface = text[entity.start : entity.end]
        if not 0 <= entity.start < entity.end <= len(text):
            problems.append(
                (f"{shown} lies outside the text", f"the text has {len(text)} characters")
            )
            continue
        if entity.start < end:
            problems.append((f"{shown} overlaps another entity", "keep the longer span"))
        if "\n" in surface:
            problems.append((f"{shown} goes over the end of a line", "split or shorten it"))
        problems += entity_problems(surface, entity.label)
        end = max(end, entity.end)
    offsets = segment_offsets(text)
    for start, end in sorted(types.keys() - set(offsets)):
        problems.append((f"types at {start}–{end}, where no segment is", "give them to a segment"))
    for found in types.values():
        problems += type_problems(found)
    if problems:
        raise AnnotationError([Problem(path, line, *problem) for problem in problems])
    segments = (Segment(*offset, tuple(types.get(offset, ()))) for offset in offsets)
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


# doccano: one JSON object a line. `label` is what its sequence labelling imports and exports;
# `types` is ours and passes through it as metadata.

DOCCANO_KEYS = ("text", "label", "types", "Comments")


def to_doccano(readout: Readout) -> dict[str, Any]:
    """Return a line of doccano's JSONL: text, label, types and the metadata.

    Raises ValueError where the metadata have a key of doccano's.
    """
    if taken := readout.meta.keys() & set(DOCCANO_KEYS):
        raise ValueError(
            f"metadata {', '.join(sorted(taken))}: doccano uses the name, choose another"
        )
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
        types = {
            (start, end): tuple(_typed(name, str) for name in names)
            for start, end, names in (_mark(*mark, list) for mark in line.get("types") or ())
        }
    except (KeyError, TypeError, AttributeError):
        form = '{"text": "…", "label": [[start, end, "LABEL"]], "types": [[start, end, ["TYPE"]]]}'
        problem = Problem(path, number, "not a readout in doccano's form", f"write {form}")
        raise AnnotationError([problem]) from None
    meta = {
        key: str(value)
        for key, value in line.items()
        if key not in DOCCANO_KEYS and isinstance(value, str | int | float)
    }
    return checked(text, meta, marks, types, path, number)
