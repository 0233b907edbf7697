"""How far two independent annotators of the same readouts agree, before adjudication."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import srsly
import typer
from evaluate import gold_entities, rounded
from inline import Readout, read_folder
from readouts_components import DIRECTIVE_TYPES
from scoring import score_entities
from sklearn.metrics import cohen_kappa_score
from standoff import read_standoff
from wasabi import msg


def pair(
    first: Sequence[Readout], second: Sequence[Readout]
) -> tuple[list[Readout], list[Readout]]:
    """Keep the readouts that both annotated, in the same order.

    Raises ValueError where the two differ in text.
    """
    others = {readout.meta["id"]: readout for readout in second}
    both = [readout for readout in first if readout.meta["id"] in others]
    for readout in both:
        if others[readout.meta["id"]].text != readout.text:
            raise ValueError(f"{readout.meta['id']}: the annotators' texts differ")
    return both, [others[readout.meta["id"]] for readout in both]


def type_kappas(first: Sequence[Readout], second: Sequence[Readout]) -> dict[str, dict[str, Any]]:
    """Return Cohen's κ over segments for every directive type, with how often each gave it."""
    segments = [
        (set(a.types), set(b.types))
        for one, two in zip(first, second, strict=True)
        for a, b in zip(one.segments, two.segments, strict=True)
    ]
    kappas = {}
    for name in DIRECTIVE_TYPES:
        a, b = ([name in types[k] for types in segments] for k in (0, 1))
        kappa = float(cohen_kappa_score(a, b)) if any(a) or any(b) else None
        kappas[name] = {"kappa": kappa, "first": sum(a), "second": sum(b)}
    return kappas


def agreement(first: Sequence[Readout], second: Sequence[Readout]) -> dict[str, Any]:
    """Measure entity F1 (one annotator scored against the other) and κ per directive type."""
    scores = score_entities(
        [readout.text for readout in first],
        [gold_entities(readout) for readout in first],
        [gold_entities(readout) for readout in second],
        seen=(),
    )
    kappas = type_kappas(first, second)
    known = [found["kappa"] for found in kappas.values() if found["kappa"] is not None]
    return {
        "readouts": len(first),
        "characters": sum(len(readout.text) for readout in first),
        "entities": scores["micro"],
        "partial": scores["partial"],
        "labels": {
            name: {key: found[key] for key in ("f", "support")}
            for name, found in scores["labels"].items()
        },
        "types": kappas,
        "mean_kappa": sum(known) / len(known) if known else None,
    }


def main(
    folder: Annotated[Path, typer.Argument(help="Folder with first/ and second/")],
    metrics: Annotated[Path, typer.Argument(help="JSON file for the figures")],
) -> None:
    """Compare two annotators: in each folder composed/*.txt and real.jsonl.

    Real readouts are left out where their texts are not at hand.
    """
    folders = (folder / "first", folder / "second")
    found = {"composed": pair(*(list(read_folder(each / "composed")) for each in folders))}
    real = pair(*(read_standoff(each / "real.jsonl")[0] for each in folders))
    if real[0]:
        found["real"] = real
    else:
        msg.warn("The texts of the real readouts are not at hand: their figures stay as they were")
    previous = srsly.read_json(metrics) if metrics.exists() else {}
    figures = {name: rounded(agreement(*readouts)) for name, readouts in found.items()}
    metrics.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(metrics, previous | figures)
    for name, figure in figures.items():
        msg.good(f"{name}: entities F1 {figure['entities']['f']:.3f}, κ {figure['mean_kappa']:.3f}")


if __name__ == "__main__":
    typer.run(main)
