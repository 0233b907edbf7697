"""Stand-off annotations of public readouts: offsets and a hash here, the text at its source."""

import hashlib
import html
import json
import lzma
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import srsly
import typer
from inline import Entity, Readout, Segment, read_folder
from readouts_components import segment_offsets
from wasabi import msg

# Where the texts may stand: the public repository as `spacy project assets` fetches it, or
# the same texts normalised into one compressed JSON Lines file.
SOURCES = (Path("assets/xwlb"), Path("../shared/real/readouts.jsonl.xz"))
SOURCE_NAME = "github.com/china-data/xwlb"


def normalise_item(content: str) -> str:
    """Turn an item's HTML, as the source repository holds it, into the annotated plain text."""
    text = re.sub(r"<br\s*/?>|</p>", "\n", content, flags=re.IGNORECASE)
    text = html.unescape(re.sub(r"<[^>]*>", "", text)).translate({0x3000: " ", 0xA0: " "})
    lines = (re.sub(r"\s+", " ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def read_sources(wanted: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the texts of public readouts that are present on this machine.

    wanted: (id, date as YYYYMMDD) of each readout.
    Returns id → normalised text; ids that no source holds are left out.
    """
    dates = dict(wanted)
    folder, archive = SOURCES
    texts: dict[str, str] = {}
    for day in sorted(set(dates.values())):
        path = folder / day[:4] / f"{day}.json"
        for video in srsly.read_json(path)["videoList"] if path.exists() else ():
            if video["video_id"] in dates:
                texts[video["video_id"]] = normalise_item(video["video_detail"]["content"])
    if archive.exists() and dates.keys() - texts.keys():
        with lzma.open(archive, "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                if record["id"] in dates:
                    texts.setdefault(record["id"], record["text"])
    return texts


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def to_standoff(readout: Readout) -> dict[str, Any]:
    """Return a readout's annotations without its text."""
    return {
        "id": readout.meta["id"],
        "source": SOURCE_NAME,
        "date": readout.meta["date"],
        "sha256": text_hash(readout.text),
        "entities": [[e.start, e.end, e.label] for e in readout.entities],
        "segments": [[s.start, s.end, list(s.types)] for s in readout.segments if s.types],
    }


def from_standoff(record: dict[str, Any], text: str) -> Readout:
    """Join annotations and text again.

    Raises ValueError if the text is not the one that was annotated.
    """
    if text_hash(text) != record["sha256"]:
        raise ValueError(f"{record['id']}: the source's text has changed since it was annotated")
    types = {(start, end): tuple(found) for start, end, found in record["segments"]}
    offsets = segment_offsets(text)
    if types.keys() - set(offsets):
        raise ValueError(f"{record['id']}: types that stand on no segment of the text")
    return Readout(
        text,
        {"id": record["id"], "date": record["date"]},
        tuple(Entity(*entity) for entity in record["entities"]),
        tuple(Segment(start, end, types.get((start, end), ())) for start, end in offsets),
    )


def read_standoff(path: Path) -> tuple[list[Readout], list[str]]:
    """Read a stand-off file with the texts that are at hand.

    Returns the readouts whose text is present, and messages on the others.
    """
    records = list(srsly.read_jsonl(path)) if path.exists() else []
    texts = read_sources((record["id"], record["date"]) for record in records)
    readouts, problems = [], []
    for number, record in enumerate(records, 1):
        if record["id"] not in texts:
            problems.append(f"{path}:{number}: {record['id']} of {record['date']}: text missing")
            continue
        try:
            readouts.append(from_standoff(record, texts[record["id"]]))
        except ValueError as error:
            problems.append(f"{path}:{number}: {error}")
    return readouts, problems


app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def check(folder: Annotated[Path, typer.Argument(help="Folder of stand-off files")]) -> None:
    """Check every stand-off annotation against its source and say which texts are missing."""
    for path in sorted(folder.glob("*.jsonl")):
        readouts, problems = read_standoff(path)
        msg.good(f"{path}: {len(readouts)} readouts agree with their source")
        for problem in problems:
            msg.warn(problem)
        if any("text missing" not in problem for problem in problems):
            raise typer.Exit(1)
        if problems:
            msg.info("Get the texts with: python -m spacy project assets --extra")


@app.command()
def convert(
    folder: Annotated[Path, typer.Argument(help="Folder of inline-annotated files")],
    output: Annotated[Path, typer.Argument(help="Stand-off file to write")],
) -> None:
    """Write the annotations of inline files as stand-off records, without their text."""
    srsly.write_jsonl(output, map(to_standoff, read_folder(folder)))
    msg.good(f"Wrote {output}")


if __name__ == "__main__":
    app()
