"""Markdown tables of the metrics, for the README and the package's card."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import srsly
from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS

SYSTEMS = {
    "pipeline": "**zh_readouts_gov_sm**",
    "crf": "CRF over characters (sklearn-crfsuite)",
    "stock": "spaCy's stock NER on the same words",
    "lexicon": "Lexicon of training surfaces and slogans",
    "tfidf": "TF-IDF, logistic regression (scikit-learn)",
    "majority": "Most frequent type",
}


def markdown(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """Render a Markdown table; the first column is text, the others are numbers."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def percent(value: float | None) -> str:
    """Render a score between 0 and 1 as a percentage with one decimal."""
    return "–" if value is None else f"{100 * value:.1f}"


def present(metrics: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the evaluation sets that were scored."""
    return {name: scores for name, scores in metrics["sets"].items() if "skipped" not in scores}


def entity_table(metrics: dict[str, Any]) -> str:
    """Table of entity scores of every system on every evaluation set."""
    rows = []
    for name, scores in present(metrics).items():
        for system, found in scores["entities"].items():
            micro, (low, high) = found["micro"], found["interval"]
            rows.append(
                (
                    f"{name} · {SYSTEMS[system]}",
                    *(percent(micro[key]) for key in "prf"),
                    f"{percent(low)}–{percent(high)}",
                    percent(found["partial"]["f"]),
                    percent(found["unseen"]["f"]),
                )
            )
    return markdown(("Set and system", "P", "R", "F1", "95 %", "partial F1", "unseen F1"), rows)


def label_table(metrics: dict[str, Any]) -> str:
    """Table of the pipeline's entity F1 per label, with support, on every evaluation set."""
    sets = present(metrics)
    rows = []
    for label in ENTITY_LABELS:
        row = [f"`{label}`"]
        for scores in sets.values():
            found = scores["entities"]["pipeline"]["labels"].get(label)
            row += [percent(found["f"]), found["support"]] if found else ["–", 0]
        rows.append(row)
    header = ["Label", *(cell for name in sets for cell in (f"{name} F1", "n"))]
    return markdown(header, rows)


def directive_table(metrics: dict[str, Any]) -> str:
    """Table of directive type scores of every system on every evaluation set."""
    rows = []
    for name, scores in present(metrics).items():
        for system, found in scores["directives"].items():
            low, high = found["interval"]
            rows.append(
                (
                    f"{name} · {SYSTEMS[system]}",
                    percent(found["micro"]["f"]),
                    f"{percent(low)}–{percent(high)}",
                    percent(found["macro_f"]),
                    percent(found["act"]["micro"]["f"]),
                    percent(found["demand"]["micro"]["f"]),
                )
            )
    header = ("Set and system", "micro F1", "95 %", "macro F1", "did: micro", "demands: micro")
    return markdown(header, rows)


def calibration_facts(metrics: dict[str, Any]) -> str:
    """Say how far the probabilities of directive types are from how often they come true."""
    errors = ", ".join(
        f"{name} {scores['calibration']['error']:.3f}" for name, scores in present(metrics).items()
    )
    return f"Expected calibration error of the probabilities (ten bins): {errors}."


def type_table(metrics: dict[str, Any]) -> str:
    """Table of the pipeline's F1 per directive type, with support, on every evaluation set."""
    sets = present(metrics)
    rows = []
    for name in DIRECTIVE_TYPES:
        row = [f"`{name}`"]
        for scores in sets.values():
            found = scores["directives"]["pipeline"]["types"][name]
            row += [percent(found["f"]) if found["support"] else "–", found["support"]]
        rows.append(row)
    header = ["Type", *(cell for name in sets for cell in (f"{name} F1", "n"))]
    return markdown(header, rows)


def words_table(counts: dict[str, Any]) -> str:
    """Table of the share of entities whose edges the trained words cross."""
    sets = [name for name in counts if not name.endswith("train")]
    rows = [
        (
            f"`{label}`" if label != "all" else "all",
            *(f"{100 * counts[s].get(label, {}).get('share', 0):.2f} %" for s in sets),
        )
        for label in (*ENTITY_LABELS, "all")
    ]
    return markdown(("Label", *sets), rows)


def trained_on(metrics: dict[str, Any]) -> str:
    """Say how many readouts of each part the models were trained on."""
    counts = metrics["trained_on"]
    return f"Trained on {counts['composed']} composed and {counts['real']} real readouts."


def skipped_sets(metrics: dict[str, Any]) -> str:
    """Say which evaluation sets were skipped, and why."""
    return "\n".join(
        f"{name}: {scores['skipped']}"
        for name, scores in metrics["sets"].items()
        if "skipped" in scores
    )


def damage_table(cleaning: dict[str, Any]) -> str:
    """Table of how much of a damaged text comes back, by kind of damage."""
    rows = []
    for texts, kinds in cleaning["damage"].items():
        for kind, found in kinds.items():
            shares = (found[f"{what}_restored"] for what in ("characters", "places", "deep_places"))
            rows.append((f"{texts}, {kind}", *(f"{100 * share:.2f} %" for share in shares)))
    header = ("Texts and damage", "characters", "damaged places", "of these, across characters")
    return markdown(header, rows)


def furniture_table(cleaning: dict[str, Any]) -> str:
    """Table of precision and recall of the lines that are kept of made pages."""
    sets = (
        ("layouts the rules were written for", cleaning["furniture"]),
        ("layouts never looked at before", cleaning["furniture_unseen_layouts"]),
    )
    rows = (
        (name, found["pages"], percent(found["p"]), percent(found["r"])) for name, found in sets
    )
    return markdown(("Lines of made pages", "pages", "P", "R"), rows)


def cleaning_facts(cleaning: dict[str, Any], readout_filter: dict[str, Any]) -> str:
    """Say what else was measured of cleaning."""
    undamaged, speed = cleaning["undamaged"], cleaning["speed"]
    return (
        f"{undamaged['changed']} characters changed in {undamaged['characters']:,} of undamaged "
        f"text; {speed['plain_mb_per_s']:.1f} MB/s on plain text, "
        f"{speed['damaged_mb_per_s']:.1f} MB/s on damaged text, one core. “Readout or not”: "
        f"precision {readout_filter['p']:.2f}, recall {readout_filter['r']:.2f}."
    )


def suggest_table(compared: Sequence[dict[str, Any]], effort: str) -> str:
    """Table of F1 at equal effort of annotation, picked by suggestion and at random.

    effort: what was counted, a key of the rows: characters or entities_annotated.
    """

    def cell(found: dict[str, float]) -> str:
        return f"{percent(found['mean'])} ({percent(found['low'])}–{percent(found['high'])})"

    columns = [(task, way) for task in ("entities", "directives") for way in ("suggest", "random")]
    rows = [
        (
            f"{row[effort]:,}",
            *(cell(row[task][way]) for task, way in columns),
            f"{row['entities']['ahead']} of {row['entities']['starts']}",
        )
        for row in compared
    ]
    header = (f"{task}, {way}" for task, way in columns)
    name = effort.replace("_", " ").capitalize()
    return markdown((name, *header, "starts with entities ahead"), rows)


def bench_table(results: dict[str, Any]) -> str:
    """Table of F1 on the public sets: mean, spread and number of runs of every system."""
    rows = []
    for name, systems in results.items():
        for system, found in systems.items():
            spread = "–" if found["spread"] is None else f"± {percent(found['spread'])}"
            rows.append(
                (f"{name} · {SYSTEMS[system]}", percent(found["f"]), spread, len(found["runs"]))
            )
    return markdown(("Set and system", "F1", "spread", "runs"), rows)


def units_table(results: dict[str, Any]) -> str:
    """Table of the units of the recognizer: misaligned entities and F1 on the test sets."""
    parts = list(next(iter(results.values())))
    rows = [
        (
            unit,
            *(f"{100 * found[part]['misaligned']:.2f} %" for part in parts),
            *(percent(found[part]["f"]) for part in parts),
        )
        for unit, found in results.items()
    ]
    header = (*(f"{part} misaligned" for part in parts), *(f"{part} F1" for part in parts))
    return markdown(("Unit", *header), rows)


def speed_facts(speed: dict[str, Any]) -> str:
    """Say how fast the pipeline is and what it takes."""
    found = speed["characters_per_second"]
    first, last = speed["scaling"][0], speed["scaling"][-1]
    steps = sorted(speed["profile"].items(), key=lambda step: -step[1])
    total = sum(speed["profile"].values())
    shares = ", ".join(f"{name} {value / total:.0%}" for name, value in steps)
    return " ".join(
        (
            f"{found['pipeline']:,.0f} characters a second in one process, text to `doc`,",
            f"everything on; stock spaCy {found['stock']:,.0f} in the same run:",
            f"{speed['times_stock']:.1f} times as fast. Two processes are",
            f"{speed['two_processes_speedup']:.2f} times as fast as one. From",
            f"{first['readouts']:,} readout to {last['readouts']:,}:",
            f"{last['seconds'] / last['readouts'] * 1000:.1f} ms each. Peak memory",
            f"{speed['peak_megabytes']:.0f} MB, imported and loaded in",
            f"{speed['load_seconds']:.1f} s, the wheel has {speed['wheel_megabytes']:.1f} MB.",
            f"Time by step, the record included: {shares}.",
        )
    )


def render_all(folder: Path) -> dict[str, str]:
    """Render every table from the metrics folder, by the name of its markers in the README.

    Tables whose metrics are not there are left out.
    """
    metrics = srsly.read_json(folder / "evaluation.json")
    tables = {
        "entities": entity_table(metrics),
        "labels": label_table(metrics),
        "directives": directive_table(metrics),
        "types": type_table(metrics),
        "calibration": calibration_facts(metrics),
        "words": words_table(srsly.read_json(folder / "words.json")),
        "trained": trained_on(metrics),
        "skipped": skipped_sets(metrics),
    }
    if (folder / "cleaning.json").exists():
        cleaning = srsly.read_json(folder / "cleaning.json")
        tables["damage"] = damage_table(cleaning)
        tables["furniture"] = furniture_table(cleaning)
        tables["cleaning"] = cleaning_facts(
            cleaning, srsly.read_json(folder / "readout_filter.json")
        )
    if (folder / "suggest.json").exists():
        suggested = srsly.read_json(folder / "suggest.json")
        tables["suggest"] = suggest_table(suggested["by_characters"], "characters")
        tables["suggest-entities"] = suggest_table(suggested["by_entities"], "entities_annotated")
    for name, render in (
        ("bench", bench_table), ("units", units_table), ("speed", speed_facts),
    ):  # fmt: skip
        if (folder / f"{name}.json").exists():
            tables[name] = render(srsly.read_json(folder / f"{name}.json"))
    return tables
