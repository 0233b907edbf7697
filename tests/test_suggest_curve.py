from dataclasses import replace
from pathlib import Path

import pytest
from inline import parse_inline
from spacy.language import Language
from suggest_curve import Loop, compare, plot, simulate
from tables import suggest_table


def row(picked: str, start: int, draw: int, characters: int, f: float) -> dict:
    scores = {"entities": f, "directives": f / 2}
    return {
        "picked": picked, "start": start, "draw": draw, "scores": scores,
        "characters": characters, "entities_annotated": 100 + characters // 100 - 50,
    }  # fmt: skip


ROWS = [
    row("suggest", 0, 0, 5_000, 0.5), row("suggest", 0, 0, 15_000, 0.9),
    row("random", 0, 0, 5_000, 0.5), row("random", 0, 0, 25_000, 0.9),
    row("random", 0, 1, 5_000, 0.5), row("random", 0, 1, 20_000, 0.8),
    row("suggest", 1, 0, 4_000, 0.4), row("suggest", 1, 0, 16_000, 0.4),
    row("random", 1, 0, 4_000, 0.4), row("random", 1, 0, 16_000, 0.8),
]  # fmt: skip


def test_ways_are_compared_at_equal_numbers_of_characters(tmp_path: Path) -> None:
    compared = compare(ROWS, "characters", 5000)
    assert [found["characters"] for found in compared] == [5_000, 10_000, 15_000]
    last = compared[-1]["entities"]
    assert last["suggest"] == pytest.approx({"mean": (0.9 + 0.4) / 2, "low": 0.4, "high": 0.9})
    assert last["random"]["mean"] == pytest.approx((0.7 + 0.7 + 0.4 + 0.4 * 11 / 12) / 3)
    assert (last["ahead"], last["starts"]) == (1, 2)
    assert compared[-1]["directives"]["suggest"]["high"] == pytest.approx(0.45)
    by_entities = compare(ROWS, "entities_annotated", 50)
    assert [found["entities_annotated"] for found in by_entities] == [100, 150, 200]
    assert by_entities[1]["entities"]["suggest"]["high"] == pytest.approx(0.7)
    table = suggest_table(compared, "characters").splitlines()
    assert table[-1].startswith("| 15,000 | 65.0 (40.0–90.0) |")
    assert table[-1].endswith("| 1 of 2 |")
    plot(ROWS, tmp_path / "curve.png")
    assert (tmp_path / "curve.png").stat().st_size > 1000


def test_loop_grows_what_is_known_by_batches(readout: str, nlp: Language) -> None:
    whole = parse_inline(readout)
    train = [replace(whole, text=whole.text.replace("防汛", f"防{a}")) for a in "汛火风冻旱震"]
    rows = simulate(Loop(train, train[:2], nlp, None, 15, batch=2, batches=2), 2, 1, 2)
    assert [(found["picked"], found["draw"], found["readouts"]) for found in rows] == [
        (picked, draw, count)
        for picked, draw in (("suggest", 0), ("random", 0), ("random", 1))
        for count in (2, 4, 6)
    ]
    assert len({str(found["scores"]) for found in rows[::3]}) == 1  # all begin alike
    assert rows[-1]["characters"] == sum(len(found.text) for found in train)
    assert rows[-1]["scores"]["entities"] > 0.8
