"""Train the spacy-pkuseg word segmentation whose words never cross a gold boundary."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import rjieba
import spacy_pkuseg
import typer
from inline import Readout
from read_corpus import CORPUS, PARTS, read_part
from wasabi import msg


def gold_boundaries(readout: Readout) -> set[int]:
    """Return the character offsets at which an entity or a segment begins or ends."""
    return {
        edge for span in (*readout.entities, *readout.segments) for edge in (span.start, span.end)
    }


def break_at(words: Iterable[str], boundaries: set[int]) -> list[str]:
    """Split words so that none crosses a boundary.

    words: consecutive pieces of a text, white space included.
    boundaries: character offsets in that text.
    """
    edges = sorted(boundaries)
    pieces, start = [], 0
    for word in words:
        end = start + len(word)
        cuts = [start, *edges[bisect_right(edges, start) : bisect_left(edges, end)], end]
        pieces += [word[a - start : b - start] for a, b in pairwise(cuts)]
        start = end
    return pieces


def training_lines(readouts: Iterable[Readout]) -> list[str]:
    """Segment texts with jieba's dictionary, broken at gold boundaries.

    What the dictionary lacks comes out as single characters: the model learns to leave unknown
    names open instead of joining them to their neighbours.
    Returns one line a paragraph, with spaces between words.
    """
    lines = []
    for readout in readouts:
        words = break_at(rjieba.cut(readout.text, False), gold_boundaries(readout))
        paragraphs = " ".join(words).split("\n")
        lines += [" ".join(line.split()) for line in paragraphs if line.strip()]
    return lines


def train(train_lines: list[str], dev_lines: list[str], output: Path, iterations: int) -> None:
    """Train a spacy-pkuseg model and write it to a folder."""
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("train.txt", "dev.txt")]
        for path, lines in zip(paths, (train_lines, dev_lines), strict=True):
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        spacy_pkuseg.train(*map(str, paths), str(output), train_iter=iterations)


def main(
    output: Annotated[Path, typer.Argument(help="Folder for the model")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
    iterations: Annotated[int, typer.Option(help="Passes over the training text")] = 5,
) -> None:
    """Train the word segmentation on the corpus' training split."""
    lines = {
        split: training_lines(r for part in PARTS for r in read_part(part, split, corpus))
        for split in ("train", "dev")
    }
    msg.info(f"{len(lines['train'])} paragraphs for training, {len(lines['dev'])} for development")
    train(lines["train"], lines["dev"], output, iterations)
    msg.good(f"Wrote {output}")


if __name__ == "__main__":
    typer.run(main)
