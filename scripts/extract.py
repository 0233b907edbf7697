"""Read pages into records: one line of JSON a readout."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import readouts_components  # noqa: F401  registers the components
import readouts_record  # noqa: F401  registers doc._.readout
import spacy
import typer
from read_pages import Page, PageError, find_files, read_file
from readouts_text import clean_page
from spacy.language import Language
from spacy.tokens import Doc
from tqdm import tqdm
from wasabi import msg

PAGE_KEYS = ("title", "published", "source", "url")
_HAN = re.compile(r"[\u4e00-\u9fff]")
MIN_HAN = 10  # fewer Chinese characters than this are no readout


def is_binary(content: bytes) -> bool:
    """Tell whether a file is no text: it holds NUL bytes and is not marked as UTF-16."""
    return b"\0" in content[:65536] and not content.startswith((b"\xff\xfe", b"\xfe\xff"))


def page_doc(page: Page, nlp: Language) -> Doc:
    """Clean a page and tokenise it, with its metadata in `doc._.page`.

    Raises PageError if the page holds no Chinese text or is too long to process.
    """
    if isinstance(page.content, bytes) and is_binary(page.content):
        raise PageError(f"{page.path}: binary, or UTF-16 without its mark; save it as UTF-8 text")
    try:
        clean = clean_page(page.content)
    except ValueError as error:
        raise PageError(f"{page.path}: {error}") from None
    if len(_HAN.findall(clean.text)) < MIN_HAN:
        raise PageError(f"{page.path}: no Chinese text in it; check the encoding, or leave it out")
    if len(clean.text) > nlp.max_length:
        raise PageError(f"{page.path}: over {nlp.max_length} characters; split the file")
    doc = nlp.make_doc(clean.text)
    found = {"title": clean.title} | clean.meta
    doc._.page = {key: page.meta.get(key) or found.get(key) for key in PAGE_KEYS}
    doc.user_data["path"] = page.path
    return doc


def page_docs(
    pages: Iterable[Page | PageError], nlp: Language, done: set[str], errors: list[str]
) -> Iterator[Doc]:
    """Yield a Doc for every page that is not done yet; what fails goes to `errors`."""
    for page in pages:
        try:
            if isinstance(page, PageError):
                raise page
            if page.path not in done:
                yield page_doc(page, nlp)
        except PageError as error:
            errors.append(str(error))


def extract(docs: Iterable[Doc], nlp: Language, n_process: int = 1) -> Iterator[dict[str, Any]]:
    """Run the pipeline over Docs from `page_doc` and yield their records, with the page's path."""
    for doc in nlp.pipe(docs, n_process=n_process, batch_size=16):
        yield {"path": doc.user_data["path"]} | doc._.readout


def main(
    paths: Annotated[list[Path], typer.Argument(help="Pages: files, folders, JSON Lines")],
    output: Annotated[Path, typer.Option(help="JSON Lines file to write")],
    model: Annotated[str, typer.Option(help="Pipeline: folder or package")] = "training/pipeline",
    n_process: Annotated[int, typer.Option(help="Processes")] = 1,
    resume: Annotated[bool, typer.Option(help="Go on where OUTPUT ends")] = False,
) -> None:
    """Write one record a page; what cannot be read is skipped and reported."""
    try:
        nlp = spacy.load(model)
        files = list(find_files(paths))
    except PageError as error:
        msg.fail(str(error), exits=1)
    except (OSError, ValueError):
        msg.fail(
            f"No pipeline at {model} that this version can load; train it: "
            "python -m spacy project run all",
            exits=1,
        )
    done: set[str] = set()
    if resume and output.exists():
        with output.open(encoding="utf-8") as lines:
            done = {json.loads(line)["path"] for line in lines}
    errors: list[str] = []
    pages = (page for file in files for page in read_file(file))
    docs = page_docs(tqdm(pages, unit="page"), nlp, done, errors)
    count = 0
    with output.open("a" if resume else "w", encoding="utf-8") as file:
        for record in extract(docs, nlp, n_process):
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
            count += 1
    for error in errors:
        msg.warn(error)
    msg.good(f"{count} records written to {output}, {len(errors)} pages skipped")


if __name__ == "__main__":
    typer.run(main)
