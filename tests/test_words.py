from pathlib import Path

import pytest
import spacy_pkuseg
from convert import gold_doc, load_tokenizer, misaligned
from hypothesis import given
from hypothesis import strategies as st
from inline import parse_inline
from readouts_components import PkusegTokenizer
from spacy.language import Language
from train_words import break_at, gold_boundaries, train, training_lines


@given(st.lists(st.text(min_size=1, max_size=4)), st.sets(st.integers(0, 30)))
def test_words_never_cross_a_boundary(words: list[str], boundaries: set[int]) -> None:
    pieces = break_at(words, boundaries)
    assert "".join(pieces) == "".join(words) and all(pieces)
    starts = {sum(map(len, pieces[:i])) for i in range(len(pieces) + 1)}
    assert {b for b in boundaries if b <= len("".join(words))} <= starts


def test_training_text_breaks_at_entities() -> None:
    # jieba keeps 县政府常务会议 and 副书记 apart otherwise
    readout = parse_inline("[县|AGENCY]政府[常务会|MEETING]议。")
    assert training_lines([readout]) == ["县 政府 常务会 议 。"]


def test_gold_docs_hold_every_annotation(readout: str, nlp: Language) -> None:
    gold = parse_inline(readout)
    doc = gold_doc(gold, nlp)
    assert doc.text == gold.text
    assert [(e.start_char, e.end_char, e.label_) for e in doc.ents] == [
        (e.start, e.end, e.label) for e in gold.entities
    ]
    assert len(doc.spans["segments"]) == len(gold.segments)
    assert len(doc.spans["directives"]) == sum(len(s.types) for s in gold.segments)
    assert gold_boundaries(gold) <= {token.idx for token in doc} | {
        token.idx + len(token) for token in doc
    }


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Language:
    folder: Path = tmp_path_factory.mktemp("words")
    lines = ["县 政府 召开 会议 。", "县委 强调 会议 精神 。"] * 20
    train(lines, lines, folder / "model", iterations=3)
    nlp = load_tokenizer(folder / "model")
    nlp.pkuseg = spacy_pkuseg.pkuseg(str(folder / "model"), user_dict=None)
    return nlp


def test_trained_words_are_used_by_the_tokenizer(tokenizer: Language) -> None:
    words = [token.text for token in tokenizer("县政府召开会议。")]
    assert words == ["县", "政府", "召开", "会议", "。"]


def test_misaligned_entities_are_counted_per_label(tokenizer: Language) -> None:
    readouts = [parse_inline("[县|LOC][政|AGENCY]府召开[会议|MEETING]。")]
    counts = misaligned(readouts, tokenizer)
    assert counts["AGENCY"] == {"entities": 1, "misaligned": 1, "share": 1.0}
    assert counts["LOC"]["misaligned"] == counts["MEETING"]["misaligned"] == 0
    assert counts["all"] == {"entities": 3, "misaligned": 1, "share": 1 / 3}
    assert "SLOGAN" not in counts


@given(
    st.lists(
        st.sampled_from(
            ["县政府", "召开", "会议。", "强调", " ", "\n", "2024", "三", "A", "-", "😀", "*"]
        )
    )
)
def test_words_are_those_of_spacy_pkuseg(tokenizer: Language, pieces: list[str]) -> None:
    text = "".join(pieces)
    words = [token.text for token in tokenizer.make_doc(text) if not token.is_space]
    assert words == tokenizer.pkuseg.cut(text)


def test_tokenizer_survives_bytes_and_disk(tokenizer: Language, tmp_path: Path) -> None:
    words, text = tokenizer.tokenizer, "县政府召开会议。"
    words.to_disk(tmp_path / "words")
    for again in (
        PkusegTokenizer(tokenizer.vocab).from_bytes(words.to_bytes()),
        PkusegTokenizer(tokenizer.vocab).from_disk(tmp_path / "words"),
    ):
        assert [t.text for t in again(text)] == [t.text for t in words(text)]
    assert [t.text for t in PkusegTokenizer(tokenizer.vocab)("县政府")] == ["县", "政", "府"]
