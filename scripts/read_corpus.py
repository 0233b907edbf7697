"""The corpus by part (composed, real) and split (train, dev, test)."""

from pathlib import Path

from inline import Readout, read_folder
from standoff import read_standoff
from wasabi import msg

CORPUS = Path("corpus")
PARTS = ("composed", "real")
SPLITS = ("train", "dev", "test")


def read_part(part: str, split: str, corpus: Path = CORPUS) -> list[Readout]:
    """Read one split of one part of the corpus.

    Real readouts whose text is not at hand are left out with a warning.
    Raises AnnotationError if a composed file is malformed.
    """
    if part == "composed":
        return list(read_folder(corpus / part / split))
    readouts, problems = read_standoff(corpus / part / f"{split}.jsonl")
    if problems:
        msg.warn(f"real/{split}: {len(problems)} readouts left out", problems[0])
    return readouts
