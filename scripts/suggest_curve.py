"""What choosing is worth: the annotation loop simulated on the corpus, against random picking."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import matplotlib
import numpy
import srsly
import typer
from baselines import TfidfCategorizer
from convert import gold_doc, load_tokenizer
from evaluate import doc_entities, gold_directives, gold_entities, rounded
from inline import Readout
from read_corpus import CORPUS, PARTS, read_part
from readouts_components import CrfRecognizer
from scoring import score_sets
from spacy.language import Language
from spacy.training import Example
from suggest import entity_uncertainty, suggest
from tqdm import tqdm
from wasabi import msg

matplotlib.use("Agg")
from matplotlib import pyplot as plt  # the backend must be chosen first

START = 20  # readouts annotated before the loop
BATCH = 20
BATCHES = 3
STARTS = 4  # starting sets; drawn by seeds that no trial in EXPERIMENTS.md used
FIRST_SEED = 1000
DRAWS = 2  # random loops from each starting set
TASKS = ("entities", "directives")
# From the recognizer, the pool and what is known, both as indices of readouts: indices of the pool
Picker = Callable[[CrfRecognizer, list[int], list[int]], list[int]]


class Loop:
    """The annotation loop: train on what is known, score, pick from the pool, and again."""

    def __init__(
        self,
        train: Sequence[Readout],
        dev: Sequence[Readout],
        nlp: Language,
        lexicon: Path | None,
        iterations: int,
        batch: int = BATCH,
        batches: int = BATCHES,
    ) -> None:
        """Keep the readouts to pick from, those to score on, and how to train."""
        self.train, self.dev, self.nlp = train, dev, nlp
        # Made once: words take as long as the features that the recognizer makes of them.
        docs = [nlp.make_doc(readout.text) for readout in tqdm(train, "words", unit="readout")]
        golds = (gold_doc(readout, nlp) for readout in train)
        self.examples = [Example(*pair) for pair in zip(docs, golds, strict=True)]
        self.lexicon, self.iterations = lexicon, iterations
        self.batch, self.batches = batch, batches

    def run(self, start: Sequence[int], pick: Picker) -> list[dict[str, Any]]:
        """Annotate from a starting set on; return what is known and the scores at every step."""
        known, rows = list(start), []
        for step in range(self.batches + 1):
            readouts = [self.train[i] for i in known]
            recognizer = self.recognizer(known)
            rows.append(
                {
                    "readouts": len(readouts),
                    "characters": sum(len(readout.text) for readout in readouts),
                    "entities_annotated": sum(len(readout.entities) for readout in readouts),
                    "scores": self.score(recognizer, readouts),
                }
            )
            if step < self.batches:
                pool = [i for i in range(len(self.train)) if i not in set(known)]
                known += [pool[i] for i in pick(recognizer, pool, known)]
        return rows

    def recognizer(self, known: Sequence[int]) -> CrfRecognizer:
        """Train the recognizer."""
        recognizer = CrfRecognizer(max_iterations=self.iterations)
        recognizer.initialize(lambda: [self.examples[i] for i in known], lexicon=self.lexicon)
        return recognizer

    def score(self, recognizer: CrfRecognizer, readouts: Sequence[Readout]) -> dict[str, float]:
        """Return micro F1 of the recognizer, and of the TF-IDF categorizer trained on readouts."""
        found = [doc_entities(recognizer(self.nlp.make_doc(r.text))) for r in self.dev]
        types = list(map(TfidfCategorizer(readouts), (r.text for r in self.dev)))
        return {
            "entities": score_sets(list(map(gold_entities, self.dev)), found)["f"],
            "directives": score_sets(list(map(gold_directives, self.dev)), types)["f"],
        }

    def suggested(self, recognizer: CrfRecognizer, pool: list[int], known: list[int]) -> list[int]:
        """Pick as `suggest` does."""
        docs = [example.predicted for example in self.examples]
        for i in pool:
            docs[i].user_data["uncertainty"] = entity_uncertainty(recognizer, docs[i])
        return suggest([docs[i] for i in pool], [docs[i] for i in known], self.batch)

    def at_random(self, seed: int) -> Picker:
        """Pick at random."""
        rng = random.Random(seed)
        return lambda _, pool, known: rng.sample(range(len(pool)), min(self.batch, len(pool)))


def simulate(loop: Loop, start: int, starts: int, draws: int) -> list[dict[str, Any]]:
    """Run the loop by suggestion and at random, from several starting sets.

    start: readouts in a starting set. Returns one row a step of a run, with `picked`, `start`,
    `draw`.
    """
    rows = []
    progress = tqdm(total=starts * (1 + draws), desc="loops", unit="loop")
    for number in range(starts):
        first = random.Random(FIRST_SEED + number).sample(range(len(loop.train)), start)
        pickers = [("suggest", 0, loop.suggested)]
        pickers += [("random", draw, loop.at_random(100 * number + draw)) for draw in range(draws)]
        for name, draw, pick in pickers:
            run = {"picked": name, "start": number, "draw": draw}
            rows += [run | row for row in loop.run(first, pick)]
            progress.update()
    progress.close()
    return rows


def runs(rows: Sequence[dict[str, Any]], picked: str) -> list[list[dict[str, Any]]]:
    """Return the rows of every run of one way of picking, by starting set."""
    found: dict[tuple[int, int], list[dict[str, Any]]] = {}
    for row in rows:
        if row["picked"] == picked:
            found.setdefault((row["start"], row["draw"]), []).append(row)
    return list(found.values())


def compare(rows: Sequence[dict[str, Any]], effort: str, step: int) -> list[dict[str, Any]]:
    """Compare both ways at equal effort of annotation, between the measured points.

    effort: the key of `rows` that measures it: characters or entities_annotated. step: at what
    distance to compare.
    Returns one row per effort that all runs reach, with mean, lowest and highest F1 of either way
    for every task, and in how many starting sets suggestion is ahead of the mean of its random
    loops.
    """
    of_way = {name: runs(rows, name) for name in ("suggest", "random")}
    every = [run for found in of_way.values() for run in found]
    low = max(run[0][effort] for run in every)
    high = min(run[-1][effort] for run in every)
    compared = []
    for spent in range(-(-low // step) * step, high + 1, step):
        row: dict[str, Any] = {effort: spent}
        for task in TASKS:
            ahead: dict[int, dict[str, list[float]]] = {}
            for name, found in of_way.items():
                for run in found:
                    points = [(r[effort], r["scores"][task]) for r in run]
                    score = float(numpy.interp(spent, *zip(*points, strict=True)))
                    ahead.setdefault(run[0]["start"], {}).setdefault(name, []).append(score)
            row[task] = {"ahead": 0, "starts": len(ahead)}
            for name in of_way:
                scores = [score for found in ahead.values() for score in found[name]]
                row[task][name] = {
                    "mean": sum(scores) / len(scores),
                    "low": min(scores),
                    "high": max(scores),
                }
            for found in ahead.values():
                mean = sum(found["random"]) / len(found["random"])
                row[task]["ahead"] += sum(found["suggest"]) / len(found["suggest"]) > mean
        compared.append(row)
    return compared


def plot(rows: Sequence[dict[str, Any]], path: Path) -> None:
    """Draw every run's micro F1 over annotated characters, and the means at equal characters."""
    figure, axes = plt.subplots(1, len(TASKS), figsize=(11, 3.8), layout="constrained")
    compared = compare(rows, "characters", 5000)
    for axis, task in zip(axes, TASKS, strict=True):
        for name, colour in (("suggest", "tab:blue"), ("random", "tab:orange")):
            for run in runs(rows, name):
                points = [(row["characters"] / 1000, row["scores"][task]) for row in run]
                axis.plot(*zip(*points, strict=True), color=colour, alpha=0.25, linewidth=1)
            means = [(row["characters"] / 1000, row[task][name]["mean"]) for row in compared]
            axis.plot(*zip(*means, strict=True), color=colour, marker="o", label=name)
        axis.set_title(task)
        axis.set_xlabel("thousand characters annotated")
        axis.grid(alpha=0.3)
        axis.legend(title="picked by")
    axes[0].set_ylabel("micro F1 on the development splits")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def main(
    words: Annotated[Path, typer.Argument(help="Folder of the trained word segmentation")],
    metrics: Annotated[Path, typer.Argument(help="JSON file for the scores")],
    picture: Annotated[Path, typer.Argument(help="PNG file to draw")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
    iterations: Annotated[int, typer.Option(help="Iterations of L-BFGS")] = 60,
    starts: Annotated[int, typer.Option(help="Starting sets")] = STARTS,
    draws: Annotated[int, typer.Option(help="Random loops from each")] = DRAWS,
) -> None:
    """Simulate the annotation loop on the training split and draw what suggestion is worth."""
    train, dev = (
        [r for part in PARTS for r in read_part(part, s, corpus)] for s in ("train", "dev")
    )
    lexicon = corpus / "lexicon" if (corpus / "lexicon").exists() else None
    loop = Loop(train, dev, load_tokenizer(words), lexicon, iterations)
    rows = simulate(loop, START, starts, draws)
    compared = compare(rows, "characters", 5000)
    figures = {
        "train": len(train),
        "dev": len(dev),
        "by_characters": compared,
        "by_entities": compare(rows, "entities_annotated", 500),
        "rows": rows,
    }
    metrics.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(metrics, rounded(figures))
    plot(rows, picture)
    for row in compared:
        means = ", ".join(
            f"{way} {row['entities'][way]['mean']:.3f}" for way in ("suggest", "random")
        )
        msg.info(f"{row['characters']:,} characters: entities F1 {means}")
    msg.good(f"Wrote {metrics} and {picture}")


if __name__ == "__main__":
    typer.run(main)
