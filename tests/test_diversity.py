import random

from diversity import distinct_ngrams, diversity, opening_entropy
from inline import read_folder
from read_corpus import CORPUS


def templated(count: int) -> list[str]:
    """Texts from one template, as a generator would write them."""
    choose = random.Random(1).choice
    topics = ["安全生产", "防汛抗旱", "乡村振兴", "招商引资", "信访稳定", "生态环保", "项目建设"]
    return [
        "".join(
            f"会议强调,要切实抓好{choose(topics)}工作,进一步压实{choose(topics)}责任,确保取得实效。"
            for _ in range(12)
        )
        for _ in range(count)
    ]


def test_measures_at_fixed_size() -> None:
    assert distinct_ngrams(["一二三四五六七八"]) == 1.0
    assert distinct_ngrams(["一一一一一一一一"]) == 1 / 5
    assert distinct_ngrams([]) == 0.0
    assert opening_entropy(["会议要求一。会议要求二。会议强调三。会议强调四。"]) == 1.0


def test_a_templated_set_is_caught_and_the_corpus_is_not() -> None:
    texts = [readout.text for readout in read_folder(CORPUS / "composed/train")]
    ours, made = diversity(texts), diversity(templated(len(texts)))
    for measure in ours:
        assert made[measure] < 0.5 * ours[measure]
