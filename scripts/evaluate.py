"""Evaluate the pipeline and its baselines on the hand-annotated test readouts."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import matplotlib
import numpy
import spacy
import srsly
import typer
from baselines import (
    CrfTagger,
    LexiconTagger,
    MajorityCategorizer,
    TfidfCategorizer,
    surfaces,
)
from inline import Readout
from read_corpus import CORPUS, PARTS, read_part
from readouts_components import DIRECTIVE_TYPES
from scoring import Span, calibration, score_entities, score_types
from spacy.language import Language
from spacy.tokens import Doc
from tqdm import tqdm
from wasabi import msg

matplotlib.use("Agg")
from matplotlib import pyplot as plt  # the backend must be chosen first

# What is reported; composed and real text apart. The real development set takes no part in
# training, nor in choosing thresholds.
EVALUATION_SETS = (("composed", "test"), ("real", "test"), ("real", "dev"))
SKIPPED = "skipped: the texts are not on this machine (python -m spacy project assets --extra)"

Tagger = Callable[[str], set[Span]]


def doc_entities(doc: Doc) -> set[Span]:
    """Return the (start, end, label) of a Doc's entities, in characters."""
    return {(ent.start_char, ent.end_char, ent.label_) for ent in doc.ents}


def doc_directives(doc: Doc) -> set[Span]:
    """Return the (start, end, type) of a Doc's directives, in characters."""
    return {(s.start_char, s.end_char, s.label_) for s in doc.spans["directives"]}


def gold_entities(readout: Readout) -> set[Span]:
    """Return the annotated (start, end, label) of a readout's entities."""
    return {(e.start, e.end, e.label) for e in readout.entities}


def gold_directives(readout: Readout) -> set[Span]:
    """Return the annotated (start, end, type) of a readout's segments."""
    return {(s.start, s.end, name) for s in readout.segments for name in s.types}


def type_matrix(readout: Readout) -> numpy.ndarray:
    """Return which directive types (columns) the segments (rows) of a readout have."""
    present = [[name in s.types for name in DIRECTIVE_TYPES] for s in readout.segments]
    return numpy.array(present, bool).reshape(-1, len(DIRECTIVE_TYPES))


def plot_calibration(sets: dict[str, dict[str, Any]], path: Path) -> None:
    """Draw, for every evaluation set, how often types hold that get a given probability."""
    figure, axis = plt.subplots(figsize=(5.2, 4.6), layout="constrained")
    axis.plot((0, 1), (0, 1), "--", color="grey", linewidth=1)
    for name, scores in sets.items():
        found = scores["calibration"]
        points = [(row["predicted"], row["true"]) for row in found["bins"] if row["count"]]
        label = f"{name} (error {found['error']:.3f})"
        axis.plot(*zip(*points, strict=True), marker="o", label=label)
    axis.set_xlabel("probability given to a type")
    axis.set_ylabel("share of segments that have it")
    axis.grid(alpha=0.3)
    axis.legend(fontsize=8)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def evaluate_part(
    readouts: Sequence[Readout],
    nlp: Language,
    taggers: dict[str, Tagger],
    categorizers: dict[str, Tagger],
    seen: set[tuple[str, str]],
) -> dict[str, Any]:
    """Score the pipeline and the baselines on annotated readouts."""
    texts = [readout.text for readout in readouts]
    docs = list(tqdm(nlp.pipe(texts), total=len(texts), unit="readout"))
    entities = {"pipeline": [doc_entities(doc) for doc in docs]}
    entities |= {name: [tag(text) for text in texts] for name, tag in taggers.items()}
    types = {"pipeline": [doc_directives(doc) for doc in docs]}
    types |= {name: [tag(text) for text in texts] for name, tag in categorizers.items()}
    probabilities = [nlp.get_pipe("directives").predict(doc) for doc in docs]
    truths = [type_matrix(readout) for readout in readouts]
    gold = [gold_entities(readout) for readout in readouts]
    gold_types = [gold_directives(readout) for readout in readouts]
    return {
        "readouts": len(readouts),
        "characters": sum(map(len, texts)),
        "entities": {
            name: score_entities(texts, gold, found, seen) for name, found in entities.items()
        },
        "directives": {name: score_types(gold_types, found) for name, found in types.items()},
        "calibration": calibration(numpy.concatenate(truths), numpy.concatenate(probabilities)),
    }


def rounded(value: Any) -> Any:
    """Round every float in a nested structure to four digits, for readable files."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return round(value, 4) if isinstance(value, float) else value


def main(
    pipeline: Annotated[Path, typer.Argument(help="Folder of the assembled pipeline")],
    output: Annotated[Path, typer.Argument(help="JSON file for the scores")],
    plot: Annotated[Path, typer.Argument(help="PNG file for the reliability plot")],
    slogans: Annotated[Path, typer.Argument(help="Slogan lexicon for the lexicon baseline")],
    stock: Annotated[Path, typer.Argument(help="Folder of spaCy's stock recognizer")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
    crf_iterations: Annotated[int, typer.Option(help="Iterations of the CRF baseline")] = 100,
) -> None:
    """Score pipeline and baselines on every evaluation set and write the metrics."""
    parts = {part: read_part(part, "train", corpus) for part in PARTS}
    train = [readout for readouts in parts.values() for readout in readouts]
    stock_nlp = spacy.load(stock)
    msg.info(f"Training the baselines on {len(train)} readouts")
    taggers = {
        "crf": CrfTagger(tqdm(train, desc="CRF", unit="readout"), crf_iterations),
        "stock": lambda text: doc_entities(stock_nlp(text)),
        "lexicon": LexiconTagger(train, slogans),
    }
    categorizers = {"tfidf": TfidfCategorizer(train), "majority": MajorityCategorizer(train)}
    nlp = spacy.load(pipeline)
    scores: dict[str, Any] = {}
    for part, split in EVALUATION_SETS:
        name = f"{part} {split}"
        readouts = read_part(part, split, corpus)
        if readouts:
            seen = set(surfaces(train))
            scores[name] = evaluate_part(readouts, nlp, taggers, categorizers, seen)
            entity_f = scores[name]["entities"]["pipeline"]["micro"]["f"]
            types_f = scores[name]["directives"]["pipeline"]["micro"]["f"]
            msg.good(f"{name}: entities F1 {entity_f:.3f}, directive types F1 {types_f:.3f}")
        else:
            scores[name] = {"skipped": SKIPPED}
            msg.warn(f"{name}: {SKIPPED}")
    output.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(
        output, rounded({"trained_on": {p: len(r) for p, r in parts.items()}, "sets": scores})
    )
    plot_calibration({k: v for k, v in scores.items() if "skipped" not in v}, plot)
    msg.good(f"Wrote {output} and {plot}")


if __name__ == "__main__":
    typer.run(main)
