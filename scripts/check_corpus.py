"""Check the annotated corpus: errors that must be mended, and questions a reader must answer."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, NamedTuple

import srsly
import typer
from inline import AnnotationError, Readout
from lexicon import lexicon_errors, national_slogans
from read_corpus import CORPUS, PARTS, SPLITS, read_part
from standoff import text_hash
from wasabi import msg

LEVELS = (
    "ministry", "province", "city", "district", "county", "county-level-city", "township",
    "village", "development-zone", "department", "soe",
)  # fmt: skip
REQUIRED = ("id", "place", "level", "kind", "date")
SHARED_RUN = 30  # characters that two readouts may not share, fixed formulas apart
CONTEXT = 12
# A surface is asked about as unmarked only where it is long enough not to be chance.
MIN_SURFACE = 3
_TITLE_IN_ROLE = re.compile(
    r"(?:委员会|政府|党组|[局厅办院会组委])(?=(?:副?书记|副?主任|副?局长|副?厅长|副?主席|委员|成员|副?组长|秘书长)$)"
)
_DEMAND = re.compile(r"(?:^|[,，:：])要(?!求)|必须|严禁")


class Finding(NamedTuple):
    """A question about the annotation; `key` identifies it in the file of decisions."""

    kind: str
    key: str
    readout: str
    context: str


def metadata_errors(readout: Readout) -> Iterator[str]:
    """Yield what is wrong in a composed readout's metadata."""
    meta = readout.meta
    name = meta.get("id", "?")
    for key in REQUIRED:
        if not meta.get(key):
            yield f"{name}: no metadata {key!r}; add a line “# {key}: …” at the top"
    if meta.get("level") not in LEVELS:
        yield f"{name}: unknown level {meta.get('level')!r}; use one of {', '.join(LEVELS)}"
    try:
        date.fromisoformat(meta.get("date", ""))
    except ValueError:
        yield f"{name}: {meta.get('date')!r} is no date; write it as YYYY-MM-DD"


def split_errors(splits: dict[str, Sequence[Readout]]) -> Iterator[str]:
    """Yield ids that stand twice and issuers (place and level) that stand in two splits."""
    for key, fields in (("id", ("id",)), ("issuer", ("place", "level"))):
        seen: dict[tuple, str] = {}
        for split, readouts in splits.items():
            for readout in readouts:
                value = tuple(readout.meta.get(f) for f in fields)
                other = seen.setdefault(value, split)
                if other != split or (key == "id" and seen.get((value, "once"))):
                    yield f"{key} {value} stands in {other} and in {split}; keep it in one"
                if key == "id":
                    seen[(value, "once")] = split


def shared_runs(
    readouts: Sequence[Readout], formulas: Iterable[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield (id, id, run) for readouts that share a run of `SHARED_RUN` characters.

    formulas: fixed formulas that any readout may hold; they are cut out first.
    """
    allowed = sorted((f for f in formulas if f), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, allowed)) or r"(?!)")
    first: dict[str, int] = {}
    for i, readout in enumerate(readouts):
        reported: set[int] = set()
        for piece in pattern.split(readout.text):
            for at in range(len(piece) - SHARED_RUN + 1):
                run = piece[at : at + SHARED_RUN]
                other = first.setdefault(run, i)
                if other != i and other not in reported:
                    reported.add(other)
                    yield readouts[other].meta["id"], readout.meta["id"], run


def context(readout: Readout, start: int, end: int) -> str:
    """Show a span of a readout between brackets, with some text around it."""
    before = readout.text[max(0, start - CONTEXT) : start]
    return f"{before}[{readout.text[start:end]}]{readout.text[end : end + CONTEXT]}".replace(
        "\n", "⏎"
    )


def label_findings(readouts: Sequence[Readout]) -> Iterator[Finding]:
    """Yield surfaces that carry two labels, and marked surfaces that stand unmarked elsewhere."""
    labels: dict[str, Counter] = defaultdict(Counter)
    for readout in readouts:
        for e in readout.entities:
            labels[readout.text[e.start : e.end]][e.label] += 1
    surfaces = sorted((s for s in labels if len(s) >= MIN_SURFACE), key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, surfaces)) or r"(?!)")
    for readout in readouts:
        name = readout.meta["id"]
        for e in readout.entities:
            surface = readout.text[e.start : e.end]
            best = labels[surface].most_common(1)[0][0]
            if e.label != best:
                yield Finding(
                    "two labels", f"{surface}|{e.label}|{best}", name,
                    context(readout, e.start, e.end),
                )  # fmt: skip
        marked = [False] * len(readout.text)
        for e in readout.entities:
            marked[e.start : e.end] = [True] * (e.end - e.start)
        for match in pattern.finditer(readout.text):
            if not any(marked[match.start() : match.end()]):
                yield Finding(
                    "unmarked", f"{match.group()}|{labels[match.group()].most_common(1)[0][0]}",
                    name, context(readout, *match.span()),
                )  # fmt: skip


def slogan_findings(readouts: Iterable[Readout], slogans: Iterable[str]) -> Iterator[Finding]:
    """Yield national slogans that stand outside every span, and quotation marks inside SLOGAN."""
    by_length = sorted(slogans, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, by_length)) or r"(?!)")
    for readout in readouts:
        name = readout.meta["id"]
        for match in pattern.finditer(readout.text):
            inside = any(e.start < match.end() and match.start() < e.end for e in readout.entities)
            if not inside:
                yield Finding(
                    "slogan unmarked", match.group(), name, context(readout, *match.span())
                )
        for e in readout.entities:
            surface = readout.text[e.start : e.end]
            if e.label == "SLOGAN" and re.search('[“”"]', surface):
                yield Finding(
                    "quotation mark in SLOGAN", surface, name, context(readout, e.start, e.end)
                )


def role_findings(readouts: Iterable[Readout]) -> Iterator[Finding]:
    """Yield ROLE spans that look as if they held an agency."""
    for readout in readouts:
        for e in readout.entities:
            surface = readout.text[e.start : e.end]
            if e.label == "ROLE" and _TITLE_IN_ROLE.search(surface):
                yield Finding(
                    "agency in ROLE", surface, readout.meta["id"], context(readout, e.start, e.end)
                )


def type_findings(readouts: Iterable[Readout]) -> Iterator[Finding]:
    """Yield segments that demand something and carry no directive type."""
    for readout in readouts:
        for s in readout.segments:
            text = readout.text[s.start : s.end]
            if not s.types and _DEMAND.search(text):
                name = readout.meta[
                    "id"
                ]  # no public text may stand in a decision, so its hash does
                key = f"{name}:{text_hash(text)[:12]}"
                yield Finding("demand without type", key, name, text[:60])


def find_questions(readouts: Sequence[Readout], slogans: Iterable[str]) -> list[Finding]:
    """Collect every question about the annotation of some readouts."""
    return [
        *label_findings(readouts),
        *slogan_findings(readouts, slogans),
        *role_findings(readouts),
        *type_findings(readouts),
    ]


def decided(decisions: Path) -> set[tuple[str, str]]:
    """Read the (kind, key) of the findings that a reader decided to keep."""
    return (
        {(row["kind"], row["key"]) for row in srsly.read_jsonl(decisions)}
        if decisions.exists()
        else set()
    )


def main(
    corpus: Annotated[Path, typer.Argument(help="The corpus folder")] = CORPUS,
    show: Annotated[bool, typer.Option(help="Print every open question")] = False,
) -> None:
    """Check the whole corpus; errors end it with exit code 1, questions are counted and shown."""
    try:
        splits = {
            (part, split): read_part(part, split, corpus) for part in PARTS for split in SPLITS
        }
    except AnnotationError as error:
        for problem in error.problems:
            msg.fail(str(problem))
        raise typer.Exit(1) from None
    composed = {split: splits["composed", split] for split in SPLITS}
    everything = [readout for readouts in composed.values() for readout in readouts]
    formulas = corpus / "formulas.txt"
    lines = formulas.read_text("utf-8").split("\n") if formulas.exists() else []
    errors = [
        *lexicon_errors(corpus / "lexicon"),
        *(error for readout in everything for error in metadata_errors(readout)),
        *split_errors(composed),
        *(
            f"{a} and {b} share “{run}”; reword one, or add a fixed formula to {formulas}"
            for a, b, run in shared_runs(everything, lines)
        ),
    ]
    for error in errors:
        msg.fail(error)
    readouts = [readout for group in splits.values() for readout in group]
    slogans = national_slogans(corpus / "lexicon")
    kept = decided(corpus / "decisions.jsonl")
    questions = [q for q in find_questions(readouts, slogans) if (q.kind, q.key) not in kept]
    for question in questions if show else ():
        msg.warn(f"{question.kind}: {question.readout}: {question.context}", question.key)
    for kind, count in Counter(question.kind for question in questions).items():
        msg.info(f"{count} open questions: {kind} (list them with --show)")
    msg.info(f"{len(everything)} composed and {len(readouts) - len(everything)} real readouts, "
             f"{sum(len(r.text) for r in everything)} composed characters")  # fmt: skip
    if errors:
        raise typer.Exit(1)
    msg.good("The corpus is sound")


if __name__ == "__main__":
    typer.run(main)
