from collections.abc import Callable

import numpy
import pytest
from readouts_components import CrfRecognizer
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from suggest import entity_uncertainty, suggest, unsure_docs

A, B = "会议传达学习防汛工作精神", "市长到乡镇调研粮食收购事"


@pytest.fixture
def pool(nlp: Language) -> Callable[..., list[Doc]]:
    """Docs of (text, uncertainty) pairs."""

    def make(*pairs: tuple[str, float]) -> list[Doc]:
        docs = [nlp.make_doc(text) for text, _ in pairs]
        for doc, (_, unsure) in zip(docs, pairs, strict=True):
            doc.user_data["uncertainty"] = numpy.full(len(doc.text), unsure)
        return docs

    return make


def test_unsure_readouts_come_first(pool: Callable[..., list[Doc]]) -> None:
    assert suggest(pool((A, 0.1), (B, 0.2)), [], 2) == [1, 0]
    assert suggest(pool((A, 0.2), (B, 0.1)), [], 2) == [0, 1]


def test_choice_is_varied(pool: Callable[..., list[Doc]]) -> None:
    docs = pool((A, 0.9), (A, 0.9), (B, 0.1))
    assert suggest(docs, [], 3) in ([0, 2, 1], [1, 2, 0])


def test_what_is_known_is_worth_nothing(nlp: Language, pool: Callable[..., list[Doc]]) -> None:
    assert suggest(pool((A, 0.9), (B, 0.1)), [nlp.make_doc(A)], 1) == [1]


def test_length_is_counted(nlp: Language, pool: Callable[..., list[Doc]]) -> None:
    known = "全市上下团结一致"
    docs = pool((A + known * 9, 0.2), (B, 0.19))
    assert suggest(docs, [nlp.make_doc(known * 2)], 1) == [1]


def test_what_is_frequent_is_worth_more(pool: Callable[..., list[Doc]]) -> None:
    docs = pool((B, 0.5), (A, 0.5), (A + "。", 0.5))
    assert suggest(docs, [], 1) == [1]


def test_pools_may_be_small_empty_or_without_text(
    nlp: Language, pool: Callable[..., list[Doc]]
) -> None:
    assert suggest([], [], 3) == []
    assert suggest(pool((A, 0.1)), [], 3) == [0]
    assert sorted(suggest(pool(("", 0.0), ("甲", 0.5)), [], 3)) == [0, 1]
    assert suggest([nlp.make_doc(""), nlp.make_doc(A)], [], 1) == [1]  # without uncertainty


def test_recognizer_is_surer_of_what_it_knows(
    annotated: Callable[[str], Doc], readout: str, nlp: Language
) -> None:
    gold = annotated(readout)
    nlp.add_pipe("crf_ner", name="ner", config={"max_iterations": 30})
    recognizer: CrfRecognizer = nlp.get_pipe("ner")
    recognizer.initialize(lambda: [Example(nlp.make_doc(gold.text), gold)])
    known, other, empty = unsure_docs(nlp, [gold.text, "欧阳山任乡党委书记,谭芳列席县委会。", ""])
    means = [doc.user_data["uncertainty"].mean() for doc in (known, other)]
    assert 0 <= means[0] < means[1] / 2 < 0.5
    assert [len(doc.user_data["uncertainty"]) for doc in (known, empty)] == [len(gold.text), 0]
    assert (entity_uncertainty(recognizer, known) == known.user_data["uncertainty"]).all()
    spread = other.user_data["uncertainty"]
    assert spread.min() < 0.5 * spread.max() <= 0.5  # it is told character by character
