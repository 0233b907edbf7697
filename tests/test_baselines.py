from pathlib import Path

import pytest
import srsly
from baselines import CrfTagger, LexiconTagger, MajorityCategorizer, TfidfCategorizer
from inline import Readout, parse_inline


@pytest.fixture
def readouts() -> list[Readout]:
    lines = [
        "[县委|AGENCY][书记|ROLE][周明|PERSON]出席。{APPROVE}",
        "[县委|AGENCY][书记|ROLE][李青|PERSON]讲话。{APPROVE}",
        "严禁瞒报。{PROHIBIT}",
        "天晴。",
    ]
    return [parse_inline(line) for line in lines * 5]


def test_lexicon_takes_the_longest_known_surface(readouts: list[Readout], tmp_path: Path) -> None:
    entry = {"id": "x", "canonical": "周明精神", "variants": ["周明魂"]}
    srsly.write_jsonl(tmp_path / "slogans.jsonl", [entry])
    tag = LexiconTagger(readouts, tmp_path / "slogans.jsonl")
    assert tag("学周明精神,周明魂,周明") == {(1, 5, "SLOGAN"), (6, 9, "SLOGAN"), (10, 12, "PERSON")}
    assert LexiconTagger([])("周明") == set()


def test_crf_learns_names_from_their_place(readouts: list[Readout]) -> None:
    tag = CrfTagger(readouts, iterations=30)
    assert tag("天晴。\n县委书记李青出席。") == {
        (4, 6, "AGENCY"), (6, 8, "ROLE"), (8, 10, "PERSON"),
    }  # fmt: skip
    assert tag("") == set()


def test_categorizers(readouts: list[Readout]) -> None:
    assert (0, 5, "PROHIBIT") in TfidfCategorizer(readouts)("严禁瞒报。天晴。")
    assert TfidfCategorizer(readouts)("") == set()
    assert MajorityCategorizer(readouts)("天晴。") == {(0, 3, "APPROVE")}
