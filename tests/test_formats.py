"""Every format gives every readout back, and says what is wrong with a malformed file."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import formats
import pytest
import spacy
import typer
from click.testing import Result
from formats import (
    Format,
    from_doc,
    from_doccano,
    from_label_studio,
    label_studio_config,
    parse_conll,
    to_conll,
    to_doc,
    to_doccano,
    to_label_studio,
)
from hypothesis import given
from hypothesis import strategies as st
from inline import (
    MAX_TYPES,
    AnnotationError,
    Entity,
    Readout,
    Segment,
    crosses_end,
    entity_problems,
    parse_inline,
    write_inline,
)
from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS, segment_offsets
from spacy.tokens import Doc, DocBin, Span
from typer.testing import CliRunner

# Marks of the inline format and of JSON, what ends segments, white space of every kind, zero-width
# and joining characters, emoji, characters outside the BMP, and anything else that Unicode has.
ODD = "会议要[]|{}\\#\"'。；“”《》()!?,，： \n"
ODD += "\u3000\u00a0\t\u200b\u200d\ufeff\u2028\x85\x1c\x0b👩‍🚒😀𠮷𝄞é"
TEXTS = st.text(st.sampled_from(ODD) | st.characters(exclude_categories=["Cs"]), max_size=40)
META = st.dictionaries(
    st.text("ab地_-9", min_size=1, max_size=4),
    st.text(st.sampled_from(ODD.replace("\n", ""))).map(str.strip),
    max_size=3,
)
APP = typer.Typer()
APP.command()(formats.main)
TYPES = st.lists(st.sampled_from(DIRECTIVE_TYPES), max_size=MAX_TYPES, unique=True).map(tuple)
NLP = spacy.blank("zh")


def said(run: Result) -> str:
    """What a command said, without the wrapping of its lines."""
    return " ".join(run.output.split())


def region(text: str = "甲", labels: Sequence[str] = ("LOC",), **changes: str) -> str:
    """A list of two Label Studio tasks, the second, on line 3, with one region."""
    value = {"start": 0, "end": 1, "text": text, "labels": labels}
    found = {"from_name": "entities", "type": "labels", "value": value} | changes
    task = {"data": {"text": "甲。"}, "annotations": [{"result": [found]}]}
    return '[\n{"data": {"text": "甲"}},\n' + json.dumps(task) + "\n]"


@st.composite
def readouts(draw: st.DrawFn) -> Readout:
    """Any text with any entities and types that the format allows, adjacent entities too."""
    text = draw(TEXTS.filter(lambda text: text.strip()))
    offsets = segment_offsets(text)
    ends = {end for _, end in offsets}
    entities, start = [], 0
    for length in draw(st.lists(st.integers(-3, 6), max_size=12)):
        surface = text[start : start + abs(length)]
        label = draw(st.sampled_from(ENTITY_LABELS))
        entity = Entity(start, start + len(surface), label)
        allowed = not crosses_end(entity, ends) and not [*entity_problems(surface, label)]
        if length > 0 and "\n" not in surface and allowed:
            entities.append(entity)
        start += abs(length)
    segments = tuple(Segment(*offset, draw(TYPES)) for offset in offsets)
    return Readout(text, draw(META), tuple(entities), segments)


@given(readouts())
def test_doccano_gives_every_readout_back(readout: Readout) -> None:
    assert from_doccano(json.loads(json.dumps(to_doccano(readout)))) == readout


@given(st.lists(readouts(), min_size=1, max_size=3))
def test_conll_gives_every_readout_back(many: list[Readout]) -> None:
    source = "".join(map(to_conll, many))
    assert parse_conll(source) == many
    for line in source.split("\n"):
        if line and not line.startswith("# "):
            assert len(line.split()) == 2


@given(readouts())
def test_label_studio_gives_every_readout_back(readout: Readout) -> None:
    assert from_label_studio(json.loads(json.dumps(to_label_studio(readout)))) == readout


@given(st.lists(readouts(), min_size=1, max_size=3))
def test_spacy_gives_every_readout_back(many: list[Readout]) -> None:
    data = DocBin(docs=[to_doc(readout, NLP) for readout in many], store_user_data=True).to_bytes()
    docs = DocBin().from_bytes(data).get_docs(spacy.blank("zh").vocab)
    assert [from_doc(doc) for doc in docs] == many


@given(readouts())
def test_inline_gives_back_what_it_does_not_refuse(readout: Readout) -> None:
    try:
        again = parse_inline(write_inline(readout))
    except AnnotationError as error:
        refused = {problem.message.partition(" at ")[0] for problem in error.problems}
        assert refused <= {"CRLF line ends", "byte order mark", "text is not NFC"}
    else:
        assert again == readout or readout.text.endswith("\n")


def test_every_command_gives_the_corpus_back(tmp_path: Path) -> None:
    folder = Path(__file__).parent.parent / "corpus/composed/dev"
    files = [folder, *(tmp_path / f"dev.{kind}" for kind in ("jsonl", "conll", "spacy", "json"))]
    for source, target in pairwise([*files, tmp_path / "dev"]):
        run = CliRunner().invoke(APP, [str(source), str(target)])
        assert run.exit_code == 0, run.output
    for path in folder.glob("*.txt"):
        assert (tmp_path / "dev" / path.name).read_bytes() == path.read_bytes()
    assert len(list(folder.iterdir())) == len(list((tmp_path / "dev").iterdir()))


def test_label_studio_configuration_declares_every_label(tmp_path: Path) -> None:
    view = ElementTree.fromstring(label_studio_config())
    labels = [
        [label.get("value") for label in control.findall("Label")]
        for control in view.findall("Labels")
    ]
    assert labels == [list(ENTITY_LABELS), list(DIRECTIVE_TYPES)]
    (tmp_path / "a.txt").write_text("会议强调,要抓好落实。{ADVANCE}\n", encoding="utf-8")
    CliRunner().invoke(APP, [str(tmp_path / "a.txt"), str(tmp_path / "tasks.json")])
    assert (tmp_path / "tasks.xml").read_text("utf-8") == label_studio_config()


def test_words_of_a_pipeline_are_split_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nlp = spacy.blank("zh")
    nlp.tokenizer = lambda text: Doc(
        nlp.vocab, words=re.findall("..?", text), spaces=[False] * len(re.findall("..?", text))
    )
    readout = parse_inline("甲[县委|AGENCY]会[周明|PERSON]到。")
    doc = to_doc(readout, nlp)
    assert [ent.text for ent in doc.ents] == ["县委", "周明"]
    assert from_doc(doc) == replace(readout, meta={})
    assert formats.write_spacy([readout], tmp_path / "a.spacy", nlp) == 1


MALFORMED = {
    ".jsonl": [
        ('{"text": "甲。"}\n{"text": ', 2, "not JSON"),
        ('{"text": "甲。"}\n\n["甲"]', 3, "not a readout in doccano's form"),
        ('{"label": []}', 1, "not a readout in doccano's form"),
        ('{"text": "甲。", "label": [[0, "1", "LOC"]]}', 1, "not a readout in doccano's form"),
        ('{"text": "甲。", "label": [[0, 9, "LOC"]]}', 1, "LOC at 0–9 is not in the text"),
        ('{"text": "甲。", "label": [[-2, 1, "LOC"]]}', 1, "LOC at -2–1 is not in the text"),
        ('{"text": "甲乙丙", "label": [[0, 2, "LOC"], [1, 3, "ORG"]]}', 1, "overlaps"),
        ('{"text": "甲\\n乙", "label": [[0, 3, "LOC"]]}', 1, "over the end of a line"),
        ('{"text": "甲！乙", "label": [[0, 3, "LOC"]]}', 1, "over the end of a segment"),
        ('{"text": "甲 乙", "label": [[0, 2, "LOC"]]}', 1, "white space or punctuation"),
        ('{"text": "甲。", "label": [[0, 1, "NAME"]]}', 1, "unknown label"),
        ('{"text": "甲。", "types": [[0, 1, ["ADVANCE"]]]}', 1, "which is no segment"),
        ('{"text": "甲。", "types": [[0, 2, ["ADVANCED"]]]}', 1, "unknown type"),
        ('{"text": "甲。", "types": [[0, 2, ["STUDY"]], [0, 2, ["STUDY"]]]}', 1, "two sets"),
        ('{"text": " "}', 1, "no text"),
    ],
    ".conll": [
        ("# newdoc\n# id: 1\n甲 O\n", 3, "not a character with its tag"),
        ("# newdoc\n甲乙\tO\n", 2, "not a character with its tag"),
        ("甲\tO\n乙\tB-NAME\n", 2, "not a character with its tag"),
        ("甲\tB-LOC\n乙\tI-ORG\n", 2, "I-ORG continues no ORG"),
        ("甲\tB-LOC\n乙\tO\n丙\tI-LOC\n", 3, "I-LOC continues no LOC"),
        ("甲\tO\n# types: STUDY\n。\tO\n", 3, "which is no segment"),
        ("甲\tO\n。\tB-LOC\n", 2, "white space or punctuation"),
        ("# newdoc\n# id: 1\n# id: 2\n甲\tO\n", 3, "stands twice"),
        ("甲\tO\r\n", 1, "CRLF"),
        ("# newdoc\n# id: 1\n", 1, "no text"),
    ],
    ".json": [
        ("[\n{,}]", 2, "not JSON"),
        ('{"data": {"text": "甲"}}', 1, "not a list"),
        ('[{"data": {"text": "甲"}},\n\n {"data": "甲"}]', 3, "in Label Studio's form"),
        ('[{"data": {"text": "甲"}, "annotations": [{"result": []}, {"result": []}]}]', 1, "2 ann"),
        (region(from_name="ner"), 3, "unknown control 'ner'"),
        (region(text="乙"), 3, "'乙' is not what stands at 0–1"),
        (region(labels=["NAME"]), 3, "unknown label"),
        (region(from_name="types", labels=["STUDY"]), 3, "which is no segment"),
    ],
}


@pytest.mark.parametrize(
    ("suffix", "source", "line", "message"),
    [(suffix, *case) for suffix, cases in MALFORMED.items() for case in cases],
)
def test_malformed_files_are_named_with_line_and_mend(
    suffix: str, source: str, line: int, message: str, tmp_path: Path
) -> None:
    path = tmp_path / f"bad{suffix}"
    path.write_text(source, encoding="utf-8", newline="")
    with pytest.raises(AnnotationError) as error:
        formats.read(path, formats.guess_format(path))
    problem = error.value.problems[0]
    assert (problem.path, problem.line) == (str(path), line)
    assert message in problem.message and problem.mend
    run = CliRunner().invoke(APP, [str(path), str(tmp_path / "out.conll")])
    assert run.exit_code == 1 and f"bad{suffix}:{line}:" in run.output.replace("\n", "")
    assert not (tmp_path / "out.conll").exists()


def test_malformed_spacy_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.spacy").write_bytes(b"not a DocBin")
    with pytest.raises(AnnotationError, match=r"a\.spacy:0: not spaCy's binary format"):
        formats.read(tmp_path / "a.spacy", Format.SPACY)
    docs = [NLP("会议。"), NLP("周明。")]
    docs[1].ents = [Span(docs[1], 0, 1, label="NAME")]
    DocBin(docs=docs).to_disk(tmp_path / "b.spacy")
    with pytest.raises(AnnotationError, match=r"b\.spacy:2: unknown label"):
        formats.read(tmp_path / "b.spacy", Format.SPACY)


def test_standoff_records_are_told_from_doccano_lines(
    tmp_path: Path, readout: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(readout, encoding="utf-8")
    records = tmp_path / "a.jsonl"
    run = CliRunner().invoke(APP, [str(tmp_path / "a.txt"), str(records), "--to", "standoff"])
    assert run.exit_code == 0, run.output
    assert formats.guess_format(records) is Format.STANDOFF
    assert "常务会议" not in records.read_text("utf-8")
    run = CliRunner().invoke(APP, [str(records), str(tmp_path / "b.jsonl")])
    assert run.exit_code == 1 and "no readouts in it" in said(run)  # no source holds its text


def test_nothing_is_overwritten_or_half_written(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "甲。"}\n', encoding="utf-8")
    (tmp_path / "b.conll").write_text("mine", encoding="utf-8")
    arguments = [str(tmp_path / "a.jsonl"), str(tmp_path / "b.conll")]
    run = CliRunner().invoke(APP, arguments)
    assert run.exit_code == 1 and "there already" in said(run)
    assert (tmp_path / "b.conll").read_text("utf-8") == "mine"
    assert CliRunner().invoke(APP, [*arguments, "--force"]).exit_code == 0
    assert (tmp_path / "b.conll").read_text("utf-8") == "# newdoc\n甲\tO\n。\tO\n\n"


@pytest.mark.parametrize(
    ("line", "target", "message"),
    [
        ('{"text": "e\u0301。", "id": "7"}', "out", "readout 7: cannot be written so"),
        ('{"text": "甲。", "who": "a\\nb"}', "out.conll", "readout number 1: cannot be written so"),
        ('{"text": "甲。"}', "out.standoff", "no metadata 'id'"),
    ],
)
def test_what_a_format_cannot_hold_is_refused(
    line: str, target: str, message: str, tmp_path: Path
) -> None:
    (tmp_path / "a.jsonl").write_text(line, encoding="utf-8")
    to = ["--to", "standoff"] if target == "out.standoff" else []
    run = CliRunner().invoke(APP, [str(tmp_path / "a.jsonl"), str(tmp_path / target), *to])
    assert run.exit_code == 1 and message in said(run)
    assert not (tmp_path / target).exists()


def test_user_mistakes_get_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    for source, message in (("a.csv", "unknown suffix"), ("none.jsonl", "no such file")):
        run = CliRunner().invoke(APP, [str(tmp_path / source), str(tmp_path / "out.conll")])
        assert run.exit_code == 1 and message in said(run)
