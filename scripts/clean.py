"""Clean pages into text files with their metadata beside them."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from read_pages import Page, PageError, find_files, read_file
from readouts_text import MAX_BYTES, CleanPage, clean_page, readout_score
from tqdm import tqdm
from wasabi import msg

LIKELY = 0.5  # from this score on a page counts as a readout


def target(page: Page, output: Path) -> Path:
    """Where a page's text goes: its own path below `output`, a line of JSON Lines by number."""
    path = Path(page.path.replace(":", "/"))
    parts = [part for part in path.parts if part not in ("..", path.anchor)]
    return output.joinpath(*parts[:-1], f"{parts[-1]}.txt")


def record(clean: CleanPage) -> dict[str, Any]:
    """What is kept of a page beside its text."""
    return {
        "title": clean.title,
        **clean.meta,
        "readout": round(readout_score(clean.text), 3),
        "repairs": [asdict(repair) for repair in clean.repairs],
    }


def clean_to(page: Page, path: Path, only_readouts: bool, **options: Any) -> bool:
    """Write a page's clean text to `path` and its record beside it, as .json.

    options: for `clean_page`. Returns whether it was written: not where only readouts are asked
    for and it is none. Raises PageError where the page cannot be cleaned.
    """
    try:
        clean = clean_page(page.content, **options)
    except ValueError as error:
        raise PageError(f"{page.path}: {error}") from None
    if not clean.text:
        raise PageError(f"{page.path}: no text in it; check the page, or leave it out")
    found = page.meta | record(clean)
    if only_readouts and found["readout"] < LIKELY:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = json.dumps(found, ensure_ascii=False, indent=1)
    path.with_suffix(".json").write_text(beside + "\n", encoding="utf-8")
    # The text comes last: where it stands, the page is done.
    path.write_text(clean.text + "\n", encoding="utf-8")
    return True


def clean_all(
    pages: Iterable[Page | PageError], output: Path, only_readouts: bool = False, **options: Any
) -> tuple[Counter[str], list[str]]:
    """Clean every page that is not done yet.

    Returns how many were written, done before, no readouts and failed, and what is wrong with
    those that failed.
    """
    counts: Counter[str] = Counter()
    errors = []
    for page in pages:
        try:
            if isinstance(page, PageError):
                raise page
            path = target(page, output)
            if path.exists():
                counts["done before"] += 1
            elif clean_to(page, path, only_readouts, **options):
                counts["written"] += 1
            else:
                counts["no readouts"] += 1
        except PageError as error:
            counts["failed"] += 1
            errors.append(str(error))
    return counts, errors


def main(
    paths: Annotated[list[Path], typer.Argument(help="Pages: files, folders, JSON Lines")],
    output: Annotated[Path, typer.Option(help="Folder to write to; what is there is kept")],
    only_readouts: Annotated[bool, typer.Option(help="Leave out what is no readout")] = False,
    simplify: Annotated[bool, typer.Option(help="Turn genuine Traditional text, too")] = False,
    max_bytes: Annotated[int, typer.Option(help="Refuse longer pages")] = MAX_BYTES,
) -> None:
    """Write clean text and metadata for every page; what cannot be read is skipped and reported."""
    try:
        files = list(find_files(paths))
        pages = (page for file in files for page in read_file(file))
        counts, errors = clean_all(
            tqdm(pages, unit="page"), output, only_readouts, simplify=simplify, max_bytes=max_bytes
        )
    except PageError as error:
        msg.fail(str(error), exits=1)
    except OSError as error:
        msg.fail(f"{error.filename}: {error.strerror}; check the folder to write to", exits=1)
    for error in errors:
        msg.warn(error)
    told = ", ".join(f"{count} {what}" for what, count in counts.items()) or "no pages found"
    msg.good(f"{output}: {told}")


if __name__ == "__main__":
    typer.run(main)
