"""Measure the pipeline's speed beside stock spaCy's, its profile, scaling, memory and load."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Annotated, Any

import matplotlib.pyplot as plt
import readouts_record  # registers doc._.readout
import spacy
import srsly
import typer
from read_corpus import CORPUS, SPLITS, read_part
from readouts_components import DIRECTIVE_TYPES, segments
from spacy.lang.zh import Chinese
from spacy.language import Language
from spacy.pipeline import MultiLabel_TextCategorizer
from spacy.tokens import Doc
from spacy.training import Example
from tqdm import tqdm
from wasabi import msg

READOUTS = 500  # in a timed run
COUNTS = (1, 10, 100, 1000, 10_000)
REPEATS = 3
MEGABYTE = 1024 * 1024
__all__ = ["readouts_record"]


def stock_pipeline(words: Path, ner: Path) -> Callable[[Iterable[str]], Iterable[Doc]]:
    """Build stock spaCy for the same job and return its pass over texts.

    Its Chinese tokenizer with the same spacy-pkuseg model, the trained NER of `init config`, and
    the `textcat_multilabel` of `init config --optimize efficiency` over every segment.
    """
    nlp = spacy.load(ner)
    tokenizer = Chinese.from_config({"nlp": {"tokenizer": {"segmenter": "pkuseg"}}}).tokenizer
    tokenizer.initialize(pkuseg_model=str(words))
    tokenizer.vocab = nlp.vocab
    nlp.tokenizer = tokenizer
    textcat = stock_textcat(nlp)

    def run(texts: Iterable[str]) -> Iterable[Doc]:
        for doc in nlp.pipe(texts):
            pieces = [span.as_doc() for span in segments(doc).spans["segments"]]
            for _ in textcat.pipe(pieces):
                pass
            yield doc

    return run


def stock_textcat(nlp: Language) -> MultiLabel_TextCategorizer:
    """Return the categorizer that `init config` proposes for a CPU, with untrained weights."""
    config = {
        "model": {
            "@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": False,
            "length": 262144, "ngram_size": 1, "no_output_layer": False,
        }
    }  # fmt: skip
    textcat = nlp.create_pipe("textcat_multilabel", config=config)
    doc = nlp.make_doc("会议强调,要压实责任。")
    reference = doc.copy()
    reference.cats = dict.fromkeys(DIRECTIVE_TYPES, 0.0)
    textcat.initialize(lambda: [Example(doc, reference)], nlp=nlp)
    return textcat


def seconds(run: Callable[[], Iterable[Any]]) -> float:
    """Return the seconds that a pass takes."""
    start = time.perf_counter()
    for _ in run():
        pass
    return time.perf_counter() - start


def compare(
    passes: dict[str, Callable[[Iterable[str]], Iterable[Doc]]], texts: Sequence[str]
) -> dict[str, float]:
    """Return the characters a second of several passes over the same texts, taken in turns."""
    times: dict[str, list[float]] = {name: [] for name in passes}
    for _ in range(REPEATS):
        for name, run in passes.items():
            times[name].append(seconds(lambda run=run: run(texts)))
    characters = sum(map(len, texts))
    return {name: characters / median(found) for name, found in times.items()}


def profile(nlp: Language, texts: Sequence[str]) -> dict[str, float]:
    """Return the microseconds a character of each step on the way from a text to its record."""
    characters = sum(map(len, texts))
    steps: dict[str, float] = {}

    def timed(name: str, step: Callable[[Any], Any], items: list) -> list:
        start = time.perf_counter()
        items = [step(item) for item in items]
        steps[name] = (time.perf_counter() - start) / characters * 1e6
        return items

    docs = timed("words", nlp.make_doc, list(texts))
    for name, component in nlp.pipeline:
        docs = timed(name, component, docs)
    timed("record", lambda doc: doc._.readout, docs)
    return steps


# A user's program, in a process of its own: loads, reads texts, prints seconds and megabytes.
_PROGRAM = """
import json, sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
start = time.perf_counter()
import spacy, readouts_components, readouts_record
nlp = spacy.load(sys.argv[2])
load = time.perf_counter() - start
for doc in nlp.pipe(json.load(sys.stdin)):
    pass
[peak] = [line for line in Path("/proc/self/status").open() if line.startswith("VmHWM")]
print(json.dumps({"load_seconds": load, "peak_megabytes": int(peak.split()[1]) / 1024}))
"""


def in_new_process(model: Path, texts: Sequence[str]) -> dict[str, float]:
    """Load and run the pipeline in a process of its own (Linux only).

    Returns seconds to import spaCy and to load the pipeline, and the peak of memory in megabytes.
    """
    command = [sys.executable, "-c", _PROGRAM, str(Path(__file__).parent), str(model)]
    done = subprocess.run(
        command, input=json.dumps(texts), check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


def read_texts(corpus: Path) -> list[str]:
    """Return the texts of all composed readouts."""
    return [r.text for split in SPLITS for r in read_part("composed", split, corpus)]


def draw(results: dict[str, Any], path: Path) -> None:
    """Draw the profile and the time by number of readouts."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
    steps = results["profile"]
    left.barh(list(steps)[::-1], list(steps.values())[::-1])
    left.set_xlabel("microseconds a character")
    counts = [row["readouts"] for row in results["scaling"]]
    right.loglog(counts, [row["seconds"] for row in results["scaling"]], marker="o")
    right.set_xlabel("readouts")
    right.set_ylabel("seconds")
    figure.savefig(path, dpi=120)


def main(
    model: Annotated[Path, typer.Argument(help="The pipeline's folder")],
    stock_ner: Annotated[Path, typer.Argument(help="Stock spaCy's trained NER")],
    words: Annotated[Path, typer.Argument(help="Folder of the trained word segmentation")],
    dist: Annotated[Path, typer.Argument(help="Folder of the wheel")],
    metrics: Annotated[Path, typer.Argument(help="JSON file for the figures")],
    picture: Annotated[Path, typer.Argument(help="PNG file for the profile")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
    largest: Annotated[int, typer.Option(help="Most readouts in the scaling")] = COUNTS[-1],
    readouts: Annotated[int, typer.Option(help="Readouts in a timed run")] = READOUTS,
) -> None:
    """Measure everything and write it down."""
    for path in (model, stock_ner, words, dist):
        if not path.exists():
            msg.fail(f"{path} is missing: run python -m spacy project run all", exits=1)
    nlp = spacy.load(model)
    all_texts = read_texts(corpus)
    texts = list(islice(cycle(all_texts), readouts))
    list(nlp.pipe(texts[:20]))  # warm
    passes = {"pipeline": nlp.pipe, "stock": stock_pipeline(words, stock_ner)}
    speed = compare(passes, texts)
    msg.info(f"{speed['pipeline']:,.0f} characters a second; stock {speed['stock']:,.0f}")
    two = texts * 4
    one_process, two_processes = (
        seconds(lambda n=n: nlp.pipe(two, n_process=n, batch_size=64)) for n in (1, 2)
    )
    scaling = [
        {"readouts": n, "seconds": seconds(lambda n=n: nlp.pipe(islice(cycle(all_texts), n)))}
        for n in tqdm([n for n in COUNTS if n <= largest], desc="scaling")
    ]
    [wheel] = dist.glob("*.whl")
    results = {
        "characters_per_second": speed,
        "times_stock": speed["pipeline"] / speed["stock"],
        "profile": profile(nlp, texts),
        "scaling": scaling,
        "two_processes_speedup": one_process / two_processes,
        "wheel_megabytes": wheel.stat().st_size / MEGABYTE,
        **in_new_process(model, texts),
    }
    metrics.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(metrics, results)
    draw(results, picture)
    msg.good(f"Wrote {metrics}")


if __name__ == "__main__":
    typer.run(main)
