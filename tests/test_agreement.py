import pytest
from agreement import agreement, pair
from inline import Readout, parse_inline

FIRST = "# id: 1\n[周明|PERSON]到[南山|LOC]。{INSPECT}要快。{ADVANCE}要稳。{PREVENT}天晴。"
SECOND = "# id: 1\n[周明|PERSON]到[南|LOC]山。{INSPECT}要快。{TARGET}要稳。{PREVENT}天晴。"


def read(*sources: str) -> list[Readout]:
    return [parse_inline(source) for source in sources]


def test_figures_of_two_annotators() -> None:
    figures = agreement(read(FIRST), read(SECOND))
    assert figures["entities"] == {"p": 0.5, "r": 0.5, "f": 0.5, "support": 2}
    assert figures["partial"]["f"] == 1
    assert figures["labels"]["LOC"]["f"] == 0
    assert figures["types"]["INSPECT"]["kappa"] == 1
    assert figures["types"]["ADVANCE"] == {"kappa": 0.0, "first": 1, "second": 0}
    assert figures["types"]["STUDY"]["kappa"] is None
    assert figures["mean_kappa"] == pytest.approx(2 / 4)


def test_only_readouts_of_both_are_compared() -> None:
    other = FIRST.replace("id: 1", "id: 2")
    first, second = pair(read(other, FIRST), read(SECOND))
    assert [r.meta["id"] for r in first] == [r.meta["id"] for r in second] == ["1"]
    with pytest.raises(ValueError, match="texts differ"):
        pair(read(FIRST), read(SECOND.replace("天晴", "天阴")))
