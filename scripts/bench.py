"""Train and score the shipping recognizer on public NER sets, beside a CRF and stock spaCy."""

import json
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from statistics import mean, stdev
from typing import Annotated, Any

import numpy
import spacy
import srsly
import typer
from baselines import CrfTagger
from convert import gold_doc, load_tokenizer
from inline import Entity, Readout
from scoring import Span, score_sets
from spacy.tokens import DocBin
from train_words import train, training_lines
from wasabi import msg

CODE = "scripts/readouts_components.py"
_SPACE = re.compile(r"\s*")


def read_bmes(path: Path) -> Iterator[Readout]:
    """Read a file of one character and its BMES tag a line, with sentences set off by a blank."""
    characters: list[str] = []
    entities: list[Entity] = []
    start: int | None = None
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        if not line.strip():
            if characters:
                yield Readout("".join(characters), {}, tuple(entities))
            characters, entities, start = [], [], None
            continue
        character, tag = line.rsplit(" ", 1)
        if tag[0] in "BS":
            start = len(characters)
        characters.append(character)
        if tag[0] in "ES" and start is not None:  # two entities of ResumeNER end without beginning
            entities.append(Entity(start, len(characters), tag[2:]))
            start = None


def read_cluener(path: Path) -> Iterator[Readout]:
    """Read CLUENER's JSON objects, which stand one after another; ends are inclusive there."""
    text, at = path.read_text(encoding="utf-8").strip(), 0
    while at < len(text):
        item, at = json.JSONDecoder().raw_decode(text, at)
        at = _SPACE.match(text, at).end()
        spans = [
            Entity(start, end + 1, label)
            for label, names in item["label"].items()
            for places in names.values()
            for start, end in places
        ]
        yield Readout(item["text"], {}, tuple(sorted(spans, key=lambda e: (e.start, -e.end))))


def without_overlaps(readout: Readout) -> Readout:
    """Keep the first and longest of entities that overlap; a recognizer cannot learn the others."""
    kept: list[Entity] = []
    for entity in readout.entities:
        if not kept or entity.start >= kept[-1].end:
            kept.append(entity)
    return Readout(readout.text, readout.meta, tuple(kept))


def read_sets(folder: Path) -> dict[str, dict[str, list[Readout]]]:
    """Return train, dev and test of each public set found in a folder.

    CLUENER's test set is not labelled: its dev set is the test here, a fortieth of train the dev.
    """
    sets: dict[str, dict[str, list[Readout]]] = {}
    if (folder / "resume.train.char.bmes").exists():
        sets["ResumeNER test"] = {
            split: list(read_bmes(folder / f"resume.{split}.char.bmes"))
            for split in ("train", "dev", "test")
        }
    if (folder / "cluener.train.json").exists():
        train_part = list(map(without_overlaps, read_cluener(folder / "cluener.train.json")))
        sets["CLUENER2020 dev"] = {
            "train": [r for i, r in enumerate(train_part) if i % 40],
            "dev": train_part[::40],
            "test": list(read_cluener(folder / "cluener.dev.json")),
        }
    return sets


def prepare(data: dict[str, list[Readout]], folder: Path, seed: int, iterations: int) -> None:
    """Train the words of a set and write its .spacy files, where that is not done yet.

    The seed is that of the word segmentation's training: the recognizer reads a dictionary's words
    and is trained by L-BFGS, so that it comes out the same.
    """
    if (folder / "dev.spacy").exists():
        return
    random.seed(seed)
    numpy.random.seed(seed)
    lines = {split: training_lines(data[split]) for split in ("train", "dev")}
    train(lines["train"], lines["dev"], folder / "words", iterations)
    nlp = load_tokenizer(folder / "words")
    for split in ("train", "dev"):
        docs = DocBin(docs=[gold_doc(readout, nlp) for readout in data[split]])
        docs.to_disk(folder / f"{split}.spacy")


def train_config(config: str, folder: Path, seed: int, overrides: Sequence[str]) -> Path:
    """Run `spacy train` with one of the project's configs on a prepared set.

    Returns the folder of the model, which is not trained again if it exists.
    """
    output = folder / config
    if not (output / "model-best").exists():
        subprocess.run(
            [
                sys.executable, "-m", "spacy", "train", f"configs/{config}.cfg",
                "--output", str(output), "--code", CODE, "--system.seed", str(seed),
                "--paths.train", str(folder / "train.spacy"),
                "--paths.dev", str(folder / "dev.spacy"), "--paths.words", str(folder / "words"),
                *overrides,
            ],
            check=True,
        )  # fmt: skip
    return output / "model-best"


def spacy_tagger(model: Path) -> Callable[[str], set[Span]]:
    """Return a trained pipeline as a function from text to entities."""
    nlp = spacy.load(model)
    return lambda text: {(e.start_char, e.end_char, e.label_) for e in nlp(text).ents}


def score(tagger: Callable[[str], set[Span]], readouts: Iterable[Readout]) -> dict[str, float]:
    """Score a tagger's entities, exactly."""
    readouts = list(readouts)
    gold = [{(e.start, e.end, e.label) for e in r.entities} for r in readouts]
    return score_sets(gold, [tagger(readout.text) for readout in readouts])


def summary(runs: list[dict[str, float]]) -> dict[str, Any]:
    """Return mean and standard deviation of F1 over runs, and the runs."""
    scores = [run["f"] for run in runs]
    spread = stdev(scores) if len(scores) > 1 else None
    return {"f": mean(scores), "spread": spread, "runs": runs}


def main(
    bench: Annotated[Path, typer.Argument(help="Folder of the public sets")],
    output: Annotated[Path, typer.Argument(help="Folder for what is trained")],
    metrics: Annotated[Path, typer.Argument(help="JSON file for the scores")],
    seeds: Annotated[int, typer.Option(help="Runs of the recognizer, which agree")] = 1,
    iterations: Annotated[int, typer.Option(help="Passes of L-BFGS")] = 100,
    stock_steps: Annotated[int, typer.Option(help="Steps of stock spaCy")] = 3000,
) -> None:
    """Score all systems on each public set; what an interrupted run has trained is kept."""
    sets = read_sets(bench)
    if not sets:
        msg.fail(f"{bench}: no public set; it takes resume.*.char.bmes and cluener.*.json", exits=1)
    results: dict[str, dict] = {}
    for name, data in sets.items():
        test = data["test"]
        folder = output / name.split()[0].lower()
        runs: dict[str, list[dict[str, float]]] = {"ner": [], "stock_ner": []}
        for seed in range(seeds):
            of_seed = folder / f"seed{seed}"
            prepare(data, of_seed, seed, iterations=5)
            ours = ["--components.ner.max_iterations", str(iterations)]
            stock = ["--training.max_steps", str(stock_steps)]
            systems = {"ner": ours} if seed else {"ner": ours, "stock_ner": stock}
            for config, overrides in systems.items():
                model = train_config(config, of_seed, seed, overrides)
                runs[config].append(score(spacy_tagger(model), test))
                msg.info(f"{name}, {config}, seed {seed}: F1 {runs[config][-1]['f']:.1%}")
        crf = CrfTagger(data["train"], iterations)
        results[name] = {
            "pipeline": summary(runs["ner"]),
            "crf": summary([score(crf, test)]),
            "stock": summary(runs["stock_ner"]),
        }
        metrics.parent.mkdir(parents=True, exist_ok=True)
        srsly.write_json(metrics, results)
    msg.good(f"Wrote {metrics}")


if __name__ == "__main__":
    typer.run(main)
