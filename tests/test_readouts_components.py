import json
import pickle
import time
from collections.abc import Callable
from itertools import pairwise, permutations
from pathlib import Path

import numpy
import pycrfsuite
import pytest
import spacy
import srsly
from convert import gold_doc
from hypothesis import given
from hypothesis import strategies as st
from inline import parse_inline
from readouts_components import (
    DIRECTIVE_TYPES,
    CrfRecognizer,
    Lexicon,
    LexiconLinker,
    SegmentCategorizer,
    best_thresholds,
    char_attributes,
    line_features,
    read_crfsuite,
    read_features,
    score_directives,
    segment_offsets,
    split_words,
    text_lines,
    viterbi,
)
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example


def pieces(text: str) -> list[str]:
    return [text[start:end] for start, end in segment_offsets(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("会议强调,要抓好落实。要快!", ["会议强调,要抓好落实。", "要快!"]),
        ("要快；要稳;要好？要实", ["要快；", "要稳;", "要好？", "要实"]),
        ("标题\n正文。", ["标题", "正文。"]),
        ("他说:“要快。要稳。”会后督查。", ["他说:“要快。要稳。”会后督查。"]),
        ("印发《防汛；预案》。完。", ["印发《防汛；预案》。", "完。"]),
        ("各镇(街道；园区)要办好。完。", ["各镇(街道；园区)要办好。", "完。"]),
        ("各镇（街道。园区）要办好。", ["各镇（街道。园区）要办好。"]),
        ("“左开不闭。要快。\n下一行。要稳。", ["“左开不闭。要快。", "下一行。", "要稳。"]),
        ("闭而不开”要快。”要稳。", ["闭而不开”要快。”", "要稳。"]),
        ("‘要快。’要稳。", ["‘要快。’", "要稳。"]),
        ("(“甲。”乙。)丙。", ["(“甲。”乙。)丙。"]),
        ("  缩进。 要快。 ", ["缩进。", "要快。"]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_segments_follow_the_guidelines(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@given(st.text(alphabet="会议。；！？!?;“”《》()（）’\n ,a"))
def test_segments_cover_everything_but_white_space(text: str) -> None:
    offsets = segment_offsets(text)
    covered = "".join(text[start:end] for start, end in offsets)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(a < b <= c for (a, b), (c, _) in pairwise(offsets))


def test_component_and_corpus_reader_cut_alike(readout: str, nlp: Language) -> None:
    nlp.add_pipe("segments")
    gold = parse_inline(readout)
    doc = nlp(gold.text)
    found = [(span.start_char, span.end_char) for span in doc.spans["segments"]]
    assert found == [(segment.start, segment.end) for segment in gold.segments]


def test_segments_are_sentences_and_take_linear_time(nlp: Language) -> None:
    nlp.add_pipe("segments")
    doc = nlp("要快。\n要 稳。完")
    assert [sent.text for sent in doc.sents] == ["要快。", "\n", "要 稳。", "完"]
    assert list(nlp("").sents) == []
    start = time.perf_counter()
    assert len(nlp("要快。" * 20_000).spans["segments"]) == 20_000
    assert time.perf_counter() - start < 5


@pytest.fixture(scope="module")
def trained() -> Language:
    """A pipeline that has learned two types, each by its verb and its object."""
    nlp = spacy.blank("zh")
    nlp.add_pipe("segments")
    nlp.add_pipe("directives")
    sources = [
        "\n".join(lines)
        for thing in "山水田林湖草沙路桥房"
        for lines in permutations(
            (
                f"会议审议通过{thing}方案。{{APPROVE}}",
                f"各镇严禁瞒报{thing}。{{PROHIBIT}}",
                f"今天{thing}晴。",
            )
        )
    ]
    docs = [gold_doc(parse_inline(source), nlp) for source in sources]
    nlp.initialize(lambda: [Example(nlp.make_doc(doc.text), doc) for doc in docs])
    return nlp


def test_categorizer_learns_and_annotates(trained: Language) -> None:
    doc = trained("各镇严禁瞒报险情。\n会议审议通过方案。")
    found = {(span.text, span.label_) for span in doc.spans["directives"]}
    assert found == {("各镇严禁瞒报险情。", "PROHIBIT"), ("会议审议通过方案。", "APPROVE")}
    scores = doc.spans["directives"].attrs["scores"]
    assert len(scores) == len(doc.spans["directives"]) and all(0.3 <= s <= 1 for s in scores)
    assert set(doc.cats) == set(DIRECTIVE_TYPES)
    assert doc.cats["PROHIBIT"] == pytest.approx(scores[0])
    assert doc.cats["PUBLICIZE"] < 0.1
    json.dumps(doc.cats)


def test_categorizer_takes_empty_documents(trained: Language) -> None:
    for doc in trained.pipe(["", "\n", "各镇严禁瞒报。"]):
        assert len(doc.spans["directives"]) == (doc.text == "各镇严禁瞒报。")
    assert trained("").cats["ADVANCE"] == 0


def test_categorizer_reads_a_segment_alike_in_short_and_long_documents(trained: Language) -> None:
    text = "各镇严禁瞒报。\n今天晴。\n" * 3000
    start = time.perf_counter()
    scores = trained.get_pipe("directives").predict(trained.make_doc(text))
    assert time.perf_counter() - start < 10
    assert scores.shape == (6000, len(DIRECTIVE_TYPES))
    # Inside the document nothing but the place differs, and that by less than one segment.
    assert scores[1000:5000:2] == pytest.approx(scores[1002:5002:2], abs=2e-3)


def test_categorizer_trains_on_a_single_readout(annotated) -> None:
    categorizer = SegmentCategorizer()
    doc = annotated("会议审议通过方案。{APPROVE}\n晴。")
    categorizer.initialize(lambda: [Example(doc, doc)])
    assert max(categorizer(doc).cats, key=doc.cats.get) == "APPROVE"


def test_untrained_categorizer_finds_nothing(nlp: Language) -> None:
    nlp.add_pipe("directives")
    doc = nlp("严禁瞒报。")
    assert len(doc.spans["directives"]) == 0 and set(doc.cats.values()) == {0.0}


def test_categorizer_survives_serialization(trained: Language, tmp_path: Path) -> None:
    trained.get_pipe("directives").to_disk(tmp_path / "directives")
    text = "各镇严禁瞒报。今天晴。"
    for load in (
        lambda empty: empty.from_bytes(trained.get_pipe("directives").to_bytes()),
        lambda empty: empty.from_disk(tmp_path / "directives"),
    ):
        again = load(SegmentCategorizer())
        doc = again(trained.make_doc(text))
        assert doc.cats == trained(text).cats and doc.cats["PROHIBIT"] > 0.3
        assert len(doc.spans["directives"]) == 1


def test_features_see_entities_as_their_labels_and_digits_alike(annotated) -> None:
    def keys(source: str) -> set[int]:
        features = read_features(annotated(source))
        return set(features.keys[features.keys < 1 << 63].tolist())  # n-grams, no words

    assert keys("[周明|PERSON]说3次。") == keys("[欧阳蓉|PERSON]说4次。")
    assert keys("[周明|PERSON]说3次。") != keys("[周明|LOC]说3次。")
    assert keys("“[五好|SLOGAN]”") != keys("“[六好|SLOGAN]”")


def test_features_know_their_clause_and_segment(annotated) -> None:
    features = read_features(annotated("甲来,乙走。\n丙停。"))
    assert features.parents.tolist() == [0, 0, 1]
    clauses = {
        chr(key): clause
        for key, clause in zip(features.keys.tolist(), features.clauses.tolist(), strict=True)
        if key < 1 << 21
    }
    assert [clauses[character] for character in "甲来，乙走丙停"] == [0, 0, 0, 1, 1, 2, 2]
    assert features.segments == 2


def test_thresholds_separate_where_scores_do() -> None:
    truth = numpy.array([[0], [0], [0], [1], [1]], bool)
    scores = numpy.array([[0.1], [0.2], [0.25], [0.55], [0.7]])
    [threshold] = best_thresholds(truth, scores)
    assert 0.25 < threshold <= 0.55


def test_directive_scores_count_spans(annotated: Callable[[str], Doc]) -> None:
    gold = annotated("要快。{ADVANCE}\n严禁瞒报。{PROHIBIT,PREVENT}")
    predicted = annotated("要快。{TARGET}\n严禁瞒报。{PROHIBIT}")
    scores = score_directives([Example(predicted, gold)])
    assert scores["directives_micro_p"] == 1 / 2
    assert scores["directives_micro_r"] == 1 / 3
    assert scores["directives_macro_f"] == 1 / 3


def test_lexicon_links_slogans_and_survives_disk(tmp_path, nlp: Language) -> None:
    entries = [{"id": "liang-ge-que-li", "canonical": "两个确立", "variants": ["“两个确立”"]}]
    srsly.write_jsonl(tmp_path / "slogans.jsonl", entries)
    linker = LexiconLinker()
    linker.initialize(slogans=tmp_path / "slogans.jsonl")
    linker.to_disk(tmp_path / "lexicon")
    again = LexiconLinker().from_disk(tmp_path / "lexicon").from_bytes(linker.to_bytes())
    doc = nlp("领悟两个确立,两个确立")
    doc.ents = [Span(doc, 2, 6, label="SLOGAN"), Span(doc, 7, 11, label="LOC")]
    slogan, other = again(doc).ents
    assert (slogan.kb_id_, slogan._.canonical) == ("liang-ge-que-li", "两个确立")
    assert (other.kb_id_, other._.canonical) == ("", None)


CRF_SOURCE = """\
[县委|AGENCY][书记|ROLE][周明|PERSON]到[青山镇|LOC]调研。
[县委|AGENCY][书记|ROLE][李青|PERSON]讲话。
[市委|AGENCY][书记|ROLE][谭石|PERSON]到[南口镇|LOC]调研。
天晴。"""


@pytest.fixture
def crf(annotated: Callable[[str], Doc], tmp_path: Path) -> Language:
    """A pipeline whose recognizer has learned a few sentences, with a lexicon."""
    srsly.write_jsonl(
        tmp_path / "slogans.jsonl", [{"id": "x", "canonical": "一岗双责", "variants": []}]
    )
    srsly.write_jsonl(tmp_path / "agencies.jsonl", [{"name": "县政府", "abbreviations": ["府"]}])
    srsly.write_jsonl(tmp_path / "roles.jsonl", [{"title": "书记"}])
    (tmp_path / "places.csv").write_text("code,name,level\n1,赫山区,county\n", encoding="utf-8")
    nlp = spacy.blank("zh")
    nlp.add_pipe("crf_ner", name="ner", config={"max_iterations": 50})
    gold = annotated(CRF_SOURCE)
    nlp.get_pipe("ner").initialize(
        lambda: [Example(nlp.make_doc(gold.text), gold)], lexicon=tmp_path
    )
    return nlp


def found(nlp: Language, text: str) -> list[tuple[str, str]]:
    return [(ent.text, ent.label_) for ent in nlp(text).ents]


def test_crf_learns_from_examples(crf: Language) -> None:
    expected = [("县委", "AGENCY"), ("书记", "ROLE"), ("谭石", "PERSON"), ("青山镇", "LOC")]
    assert found(crf, "天晴。\n县委书记谭石到青山镇调研。") == expected
    assert found(crf, "") == found(crf, "\n \n") == found(spacy.blank("zh"), "县委") == []
    assert set(crf.get_pipe("ner").labels) == {"AGENCY", "ROLE", "PERSON", "LOC"}


def test_crf_survives_disk_bytes_and_pickle(crf: Language, tmp_path: Path) -> None:
    ner, text = crf.get_pipe("ner"), "县委书记谭石到青山镇调研。"
    ner.to_disk(tmp_path / "ner")
    for again in (
        CrfRecognizer().from_disk(tmp_path / "ner"),
        CrfRecognizer().from_bytes(ner.to_bytes()),
        pickle.loads(pickle.dumps(ner)),
    ):
        doc = again(crf.make_doc(text))
        assert [ent.text for ent in doc.ents] == ["县委", "书记", "谭石", "青山镇"]
        assert again.lexicon.kinds == ner.lexicon.kinds


def test_untrained_crf_finds_nothing(nlp: Language) -> None:
    nlp.add_pipe("crf_ner")
    assert found(nlp, "县委书记周明出席。") == []


def test_lexicon_finds_the_longest_surface(crf: Language) -> None:
    lexicon = crf.get_pipe("ner").lexicon
    assert lexicon.kinds["赫山"] == "short place" and "府" not in lexicon.kinds
    assert list(lexicon.matches("赫山区书记一岗双责。")) == [
        (0, 3, "place"),
        (3, 5, "role"),
        (5, 9, "slogan"),
    ]
    assert list(Lexicon({}).matches("赫山区")) == []
    assert list(Lexicon({"赫山": "short place", "赫山区委": "agency"}).matches("到赫山")) == [
        (1, 3, "short place")
    ]


def test_words_are_split_at_the_edges_of_entities() -> None:
    doc = Doc(spacy.blank("zh").vocab, words=["县委书记", "周明到", "会", "。"], spaces=[False] * 4)
    split_words(doc, {0, 2, 4, 6})
    assert [token.text for token in doc] == ["县委", "书记", "周明", "到", "会", "。"]
    assert doc.text == "县委书记周明到会。"


def test_features_know_words_marks_and_lexicon() -> None:
    lines = list(text_lines("“五好”园区"))
    features = list(char_attributes(line_features(lines, Lexicon({"五好": "slogan"}))))
    expected = {("1", 2, "五"), ("marks", 0, "“"), ("word", 0, "五"), ("entry", 0, "Bslogan")}
    assert expected | {("kinds", 0, "“hh"), ("3", 0, "\x02“五")} <= set(features[1])
    assert {("word", 1, "园区"), ("word before", 1, "”"), ("last", 1, "区")} <= set(features[4])
    assert not any(table == "marks" for table, *_ in features[4])
    assert ("after entry", 0, "slogan") in features[3]


def test_lines_together_have_the_features_of_each() -> None:
    lexicon = Lexicon({"五好": "slogan"})
    lines = list(text_lines("县委书记\n\n“五好” 园区。\n会议"))
    together = list(char_attributes(line_features(lines, lexicon)))
    apart = [f for line in lines for f in char_attributes(line_features([line], lexicon))]
    assert together == apart


def test_tables_tag_as_crfsuite_does(annotated: Callable[[str], Doc], tmp_path: Path) -> None:
    doc, lexicon = annotated(CRF_SOURCE), Lexicon({"调研": "slogan"})
    numbers: dict[tuple[str, int, str], str] = {}
    rows = [
        [[numbers.setdefault(a, str(len(numbers))) for a in of_char] for of_char in attributes]
        for line in text_lines(doc.text)
        for attributes in [char_attributes(line_features([line], lexicon))]
    ]
    tags = [f"B-{t.ent_type_}" if t.ent_iob_ == "B" else t.ent_iob_ for t in doc if not t.is_space]
    trainer = pycrfsuite.Trainer(verbose=False)
    for row in rows:
        trainer.append(row, [tags.pop(0) for _ in row])
    trainer.train(str(tmp_path / "model"))
    tagger = pycrfsuite.Tagger()
    tagger.open(str(tmp_path / "model"))
    ner = CrfRecognizer()
    ner._load(read_crfsuite(tagger, list(numbers)), lexicon.kinds)
    weights = tagger.info().state_features
    for row, (_, scores) in zip(rows, ner.line_scores(doc), strict=True):
        expected = [
            [sum(weights.get((a, tag), 0) for a in of_char) for tag in ner.tags] for of_char in row
        ]
        assert scores == pytest.approx(numpy.array(expected), abs=1e-4)
        assert tagger.tag(row) == [ner.tags[i] for i in viterbi(scores, ner.model["transitions"])]
