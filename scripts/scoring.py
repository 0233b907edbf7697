"""Scores of predicted annotations against gold ones: exact, partial, per label, with intervals."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

import numpy
from readouts_components import ACT_TYPES, DEMAND_TYPES, DIRECTIVE_TYPES

Span = tuple[int, int, str]  # start, end, label
BOOTSTRAP_SAMPLES = 1000


def prf(tp: float, predicted: float, gold: float) -> dict[str, float]:
    """Return precision, recall, F1 (0 where undefined) and the support of counts."""
    p = tp / predicted if predicted else 0.0
    r = tp / gold if gold else 0.0
    return {"p": p, "r": r, "f": 2 * p * r / (p + r) if p + r else 0.0, "support": int(gold)}


def score_sets(gold: Sequence[set], predicted: Sequence[set]) -> dict[str, float]:
    """Score one set of predictions a document against the gold set, summed over documents."""
    tp = sum(len(g & p) for g, p in zip(gold, predicted, strict=True))
    return prf(tp, sum(map(len, predicted)), sum(map(len, gold)))


def score_partial(gold: Sequence[set[Span]], predicted: Sequence[set[Span]]) -> dict[str, float]:
    """Score spans where any overlap with a span of the same label counts as found."""

    def found(spans: set[Span], others: set[Span]) -> int:
        return sum(any(a < d and c < b and x == y for c, d, y in others) for a, b, x in spans)

    hits = sum(found(p, g) for g, p in zip(gold, predicted, strict=True))
    met = sum(found(g, p) for g, p in zip(gold, predicted, strict=True))
    precision = prf(hits, sum(map(len, predicted)), 0)["p"]
    recall = prf(met, 0, sum(map(len, gold)))["r"]
    f = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"p": precision, "r": recall, "f": f}


def bootstrap_interval(gold: Sequence[set], predicted: Sequence[set]) -> list[float]:
    """Return the 95 % interval of micro F1 under resampling of documents (percentile bootstrap).

    Source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
    """
    counts = numpy.array(
        [(len(g & p), len(p), len(g)) for g, p in zip(gold, predicted, strict=True)]
    )
    rng = numpy.random.default_rng(0)
    picks = rng.integers(len(counts), size=(BOOTSTRAP_SAMPLES, len(counts)))
    tp, n_predicted, n_gold = counts[picks].sum(axis=1).T
    scores = 2 * tp / numpy.maximum(n_predicted + n_gold, 1)
    return [float(edge) for edge in numpy.percentile(scores, [2.5, 97.5])]


def _keep(spans: Sequence[set], test: Callable[[int, Any], bool]) -> list[set]:
    return [{span for span in found if test(i, span)} for i, found in enumerate(spans)]


def score_entities(
    texts: Sequence[str],
    gold: Sequence[set[Span]],
    predicted: Sequence[set[Span]],
    seen: Collection[tuple[str, str]],
) -> dict[str, Any]:
    """Score entities: micro, per label, partial, and apart by whether the surface is known.

    seen: the (surface, label) pairs of the training data.
    """

    def known(i: int, span: Span) -> bool:
        return (texts[i][span[0] : span[1]], span[2]) in seen

    labels = sorted({span[2] for spans in gold for span in spans})
    per_label = {}
    for label in labels:
        of_label = [_keep(spans, lambda _, s: s[2] == label) for spans in (gold, predicted)]  # noqa: B023
        unseen = [_keep(spans, lambda i, s: not known(i, s)) for spans in of_label]
        per_label[label] = score_sets(*of_label) | {"unseen": score_sets(*unseen)}
    return {
        "micro": score_sets(gold, predicted),
        "interval": bootstrap_interval(gold, predicted),
        "partial": score_partial(gold, predicted),
        "seen": score_sets(*(_keep(spans, known) for spans in (gold, predicted))),
        "unseen": score_sets(
            *(_keep(spans, lambda i, s: not known(i, s)) for spans in (gold, predicted))
        ),
        "labels": per_label,
    }


def score_types(gold: Sequence[set[Span]], predicted: Sequence[set[Span]]) -> dict[str, Any]:
    """Score directive types of segments: micro, macro, per facet and per type.

    The macro average is over the types that the gold data holds.
    """
    types = {
        name: score_sets(*(_keep(spans, lambda _, s: s[2] == name) for spans in (gold, predicted)))  # noqa: B023
        for name in DIRECTIVE_TYPES
    }

    def macro(names: Sequence[str]) -> float:
        scores = [types[name]["f"] for name in names if types[name]["support"]]
        return sum(scores) / len(scores) if scores else 0.0

    def facet(names: Sequence[str]) -> dict[str, Any]:
        kept = (_keep(spans, lambda _, s: s[2] in names) for spans in (gold, predicted))
        return {"micro": score_sets(*kept), "macro_f": macro(names)}

    return {
        **facet(DIRECTIVE_TYPES),
        "interval": bootstrap_interval(gold, predicted),
        "act": facet(ACT_TYPES),
        "demand": facet(DEMAND_TYPES),
        "types": types,
    }


def calibration(
    truth: numpy.ndarray, probabilities: numpy.ndarray, bins: int = 10
) -> dict[str, Any]:
    """Compare probabilities with how often they come true.

    truth, probabilities: arrays of one shape, every element one decision.
    Returns the expected calibration error, and per bin of equal width the mean probability, the
    share that is true and the count.
    Source: Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian
    Binning, AAAI 2015.
    """
    bin_of = numpy.minimum((probabilities * bins).astype(int), bins - 1)
    rows, error = [], 0.0
    for i in range(bins):
        inside = bin_of == i
        count = int(inside.sum())
        predicted = float(probabilities[inside].mean()) if count else None
        true = float(truth[inside].mean()) if count else None
        error += abs(predicted - true) * count / truth.size if count else 0.0
        rows.append({"predicted": predicted, "true": true, "count": count})
    return {"error": error, "bins": rows}
