"""Describe the corpus: counts, spread and variety, as tables and plots in its datasheet."""

import json
import lzma
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import matplotlib
import srsly
import typer
from diversity import diversity
from inline import Readout
from read_corpus import CORPUS, PARTS, SPLITS, read_part
from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS
from report import fill_markers
from standoff import SOURCES
from tables import markdown, percent
from wasabi import msg

matplotlib.use("Agg")
from matplotlib import pyplot as plt  # the backend must be chosen first

REFERENCE_READOUTS = 400  # real readouts that variety is compared with


def split_counts(readouts: Sequence[Readout]) -> dict[str, Any]:
    """Count readouts, characters, segments, entities per label and types per kind."""
    labels = Counter(e.label for r in readouts for e in r.entities)
    types = Counter(name for r in readouts for s in r.segments for name in s.types)
    return {
        "readouts": len(readouts),
        "characters": sum(len(r.text) for r in readouts),
        "segments": sum(len(r.segments) for r in readouts),
        "typed_segments": sum(bool(s.types) for r in readouts for s in r.segments),
        "labels": {label: labels[label] for label in ENTITY_LABELS},
        "types": {name: types[name] for name in DIRECTIVE_TYPES},
    }


def spread(readouts: Iterable[Readout]) -> dict[str, dict[str, int]]:
    """Count composed readouts by level, kind, year and province."""
    readouts = list(readouts)
    return {
        "level": Counter(r.meta["level"] for r in readouts),
        "kind": Counter(r.meta["kind"] for r in readouts),
        "year": Counter(r.meta["date"][:4] for r in readouts),
        "province": Counter(r.meta["place"][:2] for r in readouts if r.meta["level"] != "ministry"),
    }


def real_diversity() -> dict[str, float] | None:
    """Measure the variety of public readouts, or return None where they are not at hand."""
    if not SOURCES[1].exists():
        return None
    with lzma.open(SOURCES[1], "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    step = max(1, len(texts) // REFERENCE_READOUTS)
    return diversity(texts[::step])


def describe(corpus: Path, previous: dict[str, Any]) -> dict[str, Any]:
    """Collect everything the datasheet shows.

    previous: an earlier description; what needs the public texts is kept from it where they are
    not at hand.
    """
    readouts = {(p, s): read_part(p, s, corpus) for p in PARTS for s in SPLITS}
    composed = [r for s in SPLITS for r in readouts["composed", s]]
    splits = {f"{p} {s}": split_counts(found) for (p, s), found in readouts.items() if found}
    kept = {k: v for k, v in previous.get("splits", {}).items() if k not in splits}
    return {
        "splits": {
            f"{p} {s}": (splits | kept)[f"{p} {s}"]
            for p in PARTS
            for s in SPLITS
            if f"{p} {s}" in splits | kept
        },
        "spread": {name: dict(sorted(counts.items())) for name, counts in spread(composed).items()},
        "diversity": {
            "composed": diversity([r.text for r in composed]),
            "real": real_diversity() or previous.get("diversity", {}).get("real"),
        },
    }


def datasheet_tables(description: dict[str, Any]) -> dict[str, str]:
    """Render the description as Markdown tables, by the name of their markers."""
    splits = description["splits"]
    sizes = ("readouts", "characters", "segments", "typed_segments")
    variety = description["diversity"]
    return {
        "splits": markdown(
            ("", *splits),
            [(size.replace("_", " "), *(splits[s][size] for s in splits)) for size in sizes],
        ),
        "labels": markdown(
            ("Entity", *splits),
            [(f"`{x}`", *(splits[s]["labels"][x] for s in splits)) for x in ENTITY_LABELS],
        ),
        "types": markdown(
            ("Type", *splits),
            [(f"`{x}`", *(splits[s]["types"][x] for s in splits)) for x in DIRECTIVE_TYPES],
        ),
        "levels": markdown(("Level", "readouts"), description["spread"]["level"].items()),
        "diversity": markdown(
            ("", *(name for name, found in variety.items() if found)),
            [
                (label, *(f"{found[key]:.3f}" for found in variety.values() if found))
                for label, key in (
                    ("distinct 4-grams of characters", "distinct_ngrams"),
                    ("entropy of sentence openings (bits)", "opening_entropy"),
                )
            ],
        ),
    }


def agreement_tables(figures: dict[str, Any]) -> dict[str, str]:
    """Render the agreement of two annotators, per label and per type."""
    parts = list(figures)
    labels = [
        (f"`{x}`", *(f"{figures[p]['labels'].get(x, {}).get('f', 0):.2f}" for p in parts))
        for x in ENTITY_LABELS
    ]
    overall = [("all", *(f"{figures[p]['entities']['f']:.2f}" for p in parts))]
    kappas = [
        (f"`{x}`", *(_kappa(figures[p]["types"][x]["kappa"]) for p in parts))
        for x in DIRECTIVE_TYPES
    ]
    mean = [("mean", *(_kappa(figures[p]["mean_kappa"]) for p in parts))]
    header = [f"{p} ({figures[p]['readouts']} readouts)" for p in parts]
    return {
        "agreement-entities": markdown(("Entity F1", *header), overall + labels),
        "agreement-types": markdown(("Cohen's κ", *header), mean + kappas),
    }


def curve_table(rows: Sequence[dict[str, Any]]) -> str:
    """Render the learning curve."""
    header = ("Trained on", "share", "readouts", "characters")
    tests = list(rows[0]["scores"])
    tasks = ("entities", "directives")
    return markdown(
        (*header, *(f"{task}, {test} test" for test in tests for task in tasks)),
        [
            (
                row["trained_on"],
                f"{row['share']:.0%}",
                row["readouts"],
                row["characters"],
                *(percent(row["scores"][test][task]) for test in tests for task in tasks),
            )
            for row in rows
        ],
    )


def _kappa(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def plot_spread(description: dict[str, Any], path: Path) -> None:
    """Draw the composed readouts by year, and every label per 1,000 characters."""
    figure, (left, right) = plt.subplots(1, 2, figsize=(11, 3.6), layout="constrained")
    years = description["spread"]["year"]
    left.bar(list(years), list(years.values()), color="#4C72B0")
    left.set_title("Composed readouts by year")
    left.tick_params(axis="x", rotation=60)
    for part, offset in zip(PARTS, (-0.2, 0.2), strict=True):
        found = [c for name, c in description["splits"].items() if name.startswith(part)]
        characters = sum(c["characters"] for c in found) or 1
        rates = [1000 * sum(c["labels"][x] for c in found) / characters for x in ENTITY_LABELS]
        right.bar([i + offset for i in range(len(rates))], rates, width=0.4, label=part)
    right.set_xticks(range(len(ENTITY_LABELS)), ENTITY_LABELS, rotation=60)
    right.set_title("Entities per 1,000 characters")
    right.legend()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def main(
    metrics: Annotated[Path, typer.Argument(help="JSON file for the description")],
    datasheet: Annotated[Path, typer.Argument(help="Markdown file with markers")],
    plot: Annotated[Path, typer.Argument(help="PNG file to draw")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
) -> None:
    """Describe the corpus in metrics, tables and a plot."""
    previous = srsly.read_json(metrics) if metrics.exists() else {}
    description = describe(corpus, previous)
    metrics.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(metrics, description)
    tables = datasheet_tables(description)
    agreement = metrics.parent / "agreement.json"
    if agreement.exists():
        tables |= agreement_tables(srsly.read_json(agreement))
    curve = metrics.parent / "learning_curve.json"
    if curve.exists():
        tables["curve"] = curve_table(srsly.read_json(curve))
    text = fill_markers(datasheet.read_text("utf-8"), tables)
    datasheet.write_text(text, encoding="utf-8")
    plot_spread(description, plot)
    msg.good(f"Described the corpus in {metrics}, {datasheet} and {plot}")


if __name__ == "__main__":
    typer.run(main)
