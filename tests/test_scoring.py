import numpy
import pytest
from scoring import (
    bootstrap_interval,
    calibration,
    prf,
    score_entities,
    score_sets,
    score_types,
)

GOLD = [{(0, 2, "PERSON"), (3, 6, "AGENCY")}, {(0, 4, "SLOGAN")}]
FOUND = [{(0, 2, "PERSON"), (3, 5, "AGENCY"), (7, 9, "LOC")}, {(0, 4, "SLOGAN")}]
TEXTS = ["周明 县政府召开会", "两个确立"]


def test_counts_are_summed_over_documents() -> None:
    assert score_sets(GOLD, FOUND) == {
        "p": 2 / 4, "r": 2 / 3, "f": pytest.approx(4 / 7), "support": 3,
    }  # fmt: skip
    assert prf(0, 0, 0) == {"p": 0.0, "r": 0.0, "f": 0.0, "support": 0}


def test_entities_by_label_overlap_and_novelty() -> None:
    scores = score_entities(TEXTS, GOLD, FOUND, seen={("周明", "PERSON")})
    assert scores["labels"]["AGENCY"]["f"] == 0 and scores["labels"]["SLOGAN"]["f"] == 1
    assert scores["partial"] == {"p": 3 / 4, "r": 1.0, "f": pytest.approx(6 / 7)}
    assert scores["seen"]["f"] == 1 and scores["seen"]["support"] == 1
    assert scores["unseen"]["r"] == 1 / 2 and scores["unseen"]["p"] == 1 / 3
    assert scores["labels"]["SLOGAN"]["unseen"]["f"] == 1


def test_interval_holds_the_score_and_widens_with_spread() -> None:
    low, high = bootstrap_interval(GOLD, FOUND)
    assert low <= 4 / 7 <= high and low < high
    assert bootstrap_interval(GOLD, GOLD) == [1.0, 1.0]


def test_types_average_over_types_that_occur() -> None:
    gold = [{(0, 5, "STUDY"), (5, 9, "ADVANCE")}]
    found = [{(0, 5, "STUDY"), (5, 9, "TARGET")}]
    scores = score_types(gold, found)
    assert scores["micro"]["f"] == 1 / 2
    assert scores["macro_f"] == 1 / 2  # STUDY 1, ADVANCE 0
    assert scores["act"]["micro"]["f"] == 1 and scores["demand"]["micro"]["f"] == 0
    assert scores["types"]["TARGET"] == {"p": 0.0, "r": 0.0, "f": 0.0, "support": 0}


def test_calibration_weighs_the_bins_by_their_size() -> None:
    truth = numpy.array([[True, False], [True, True]])
    found = calibration(truth, numpy.array([[0.95, 0.15], [0.95, 1.0]]))
    assert found["error"] == pytest.approx((0.15 + 3 * (1 - 2.9 / 3)) / 4)
    assert [row["count"] for row in found["bins"]] == [0, 1, 0, 0, 0, 0, 0, 0, 0, 3]
    assert found["bins"][9]["true"] == 1 and found["bins"][0]["predicted"] is None
