"""What more annotated text does: scores of models trained on growing shares of the corpus."""

import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import matplotlib
import srsly
import typer
from baselines import TfidfCategorizer
from convert import gold_doc, load_tokenizer
from evaluate import doc_entities, gold_directives, gold_entities, rounded
from inline import Readout
from read_corpus import CORPUS, PARTS, read_part
from readouts_components import CrfRecognizer, dictionary_words
from scoring import score_sets
from spacy.language import Language
from spacy.training import Example
from tqdm import tqdm
from wasabi import msg

matplotlib.use("Agg")
from matplotlib import pyplot as plt  # the backend must be chosen first

SHARES = (0.10, 0.25, 0.50, 1.00)
SOURCES = {"composed": ("composed",), "real": ("real",), "both": PARTS}


def train_and_score(
    train: Sequence[Readout],
    tests: dict[str, list[Readout]],
    nlp: Language,
    lexicon: Path | None,
    iterations: int,
    cut: Callable[[str], Iterable[str]] = dictionary_words,
) -> dict[str, dict[str, float]]:
    """Train the recognizer and the TF-IDF categorizer; return their micro F1 on every test set.

    cut: gives the words that are the recognizer's features.
    """
    recognizer = CrfRecognizer(max_iterations=iterations, cut=cut)
    examples = [Example(nlp.make_doc(r.text), gold_doc(r, nlp)) for r in train]
    recognizer.initialize(lambda: examples, lexicon=lexicon)
    categorizer = TfidfCategorizer(train)
    scores = {}
    for name, readouts in tests.items():
        found = [doc_entities(recognizer(nlp.make_doc(r.text))) for r in readouts]
        types = [categorizer(r.text) for r in readouts]
        scores[name] = {
            "entities": score_sets([gold_entities(r) for r in readouts], found)["f"],
            "directives": score_sets([gold_directives(r) for r in readouts], types)["f"],
        }
    return scores


def learning_curve(
    corpus: Path, nlp: Language, shares: Sequence[float], iterations: int
) -> list[dict[str, Any]]:
    """Train on growing shares of composed, of real and of both readouts.

    Returns one row per source and share; sources whose texts are not at hand are left out.
    """
    lexicon = corpus / "lexicon" if (corpus / "lexicon").exists() else None
    tests = {part: read_part(part, "test", corpus) for part in PARTS}
    tests = {part: readouts for part, readouts in tests.items() if readouts}
    rows = []
    for name, parts in SOURCES.items():
        pools = [read_part(part, "train", corpus) for part in parts]
        if not all(pools):
            msg.warn(f"{name}: left out, the texts are not at hand")
            continue
        for share in tqdm(shares, desc=name, unit="model"):
            train = [
                readout
                for pool in pools
                for readout in random.Random(0).sample(pool, max(1, round(share * len(pool))))
            ]
            rows.append(
                {
                    "trained_on": name,
                    "share": share,
                    "readouts": len(train),
                    "characters": sum(len(readout.text) for readout in train),
                    "scores": train_and_score(train, tests, nlp, lexicon, iterations),
                }
            )
    return rows


def plot_curve(rows: Sequence[dict[str, Any]], path: Path) -> None:
    """Draw micro F1 over characters of training text, for entities and for directive types."""
    figure, axes = plt.subplots(1, 2, figsize=(11, 3.8), layout="constrained", sharey=True)
    for axis, task in zip(axes, ("entities", "directives"), strict=True):
        for name in SOURCES:
            of_source = [row for row in rows if row["trained_on"] == name]
            for part, line in zip(PARTS, ("-", "--"), strict=True):
                points = [
                    (row["characters"] / 1000, row["scores"][part][task])
                    for row in of_source
                    if part in row["scores"]
                ]
                if points:
                    axis.plot(
                        *zip(*points, strict=True), line, marker="o", label=f"{name} → {part}"
                    )
        axis.set_title(task)
        axis.set_xlabel("thousand characters of training text")
        axis.grid(alpha=0.3)
    axes[0].set_ylabel("micro F1 on test")
    axes[1].legend(title="trained on → tested on", fontsize=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def main(
    words: Annotated[Path, typer.Argument(help="Folder of the trained word segmentation")],
    metrics: Annotated[Path, typer.Argument(help="JSON file for the scores")],
    plot: Annotated[Path, typer.Argument(help="PNG file to draw")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
    iterations: Annotated[int, typer.Option(help="Iterations of L-BFGS")] = 100,
) -> None:
    """Measure and draw the learning curve."""
    rows = learning_curve(corpus, load_tokenizer(words), SHARES, iterations)
    metrics.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(metrics, rounded(rows))
    plot_curve(rows, plot)
    msg.good(f"Wrote {metrics} and {plot}")


if __name__ == "__main__":
    typer.run(main)
