import shutil
from pathlib import Path

import check_corpus
import pytest
import srsly
import typer
from check_corpus import (
    find_questions,
    label_findings,
    metadata_errors,
    role_findings,
    shared_runs,
    slogan_findings,
    split_errors,
    type_findings,
)
from inline import Readout, parse_inline
from lexicon import SCHEMAS, lexicon_errors
from standoff import text_hash
from typer.testing import CliRunner

RUN = "会议要求把防汛备汛的每一个环节都落到人头落到时点落到地块,逐级签字背书"


def read(text: str, **meta: str) -> Readout:
    head = {"id": "1", "place": "湖南省", "level": "county", "kind": "调研", "date": "2024-01-02"}
    return Readout(**vars(parse_inline(text)) | {"meta": head | meta})


def test_metadata() -> None:
    assert list(metadata_errors(read("甲。"))) == []
    found = list(metadata_errors(read("甲。", level="planet", date="2024年", kind="")))
    assert len(found) == 3 and all("1: " in error for error in found)


def test_splits_share_no_id_and_no_issuer() -> None:
    splits = {"train": [read("甲。")], "test": [read("乙。", id="2", level="city")]}
    assert list(split_errors(splits)) == []
    splits["test"].append(read("丙。", id="1"))
    assert len(list(split_errors(splits))) == 2


def test_shared_runs_are_found_unless_they_are_formulas() -> None:
    pair = [read(f"甲{RUN}。"), read(f"乙{RUN}!", id="2")]
    [(first, second, run)] = shared_runs(pair, [])
    assert (first, second) == ("1", "2") and run in RUN
    assert list(shared_runs(pair, [RUN])) == []


def test_questions() -> None:
    readouts = [
        read("[青山镇|LOC]要快。[县应急局|AGENCY]。[青山镇|LOC]。"),
        read("[青山镇|AGENCY]讲话。县应急局。", id="2"),
        read("把握高质量发展。“[“五好”|SLOGAN]”。", id="3"),
        read("[县水利局局长|ROLE]到会。", id="4"),
    ]
    labels = list(label_findings(readouts))
    assert {(f.kind, f.readout) for f in labels} == {("two labels", "2"), ("unmarked", "2")}
    assert "[青山镇]讲话" in labels[0].context
    slogans = list(slogan_findings(readouts, ["高质量发展"]))
    assert [f.kind for f in slogans] == ["slogan unmarked", "quotation mark in SLOGAN"]
    assert [f.readout for f in role_findings(readouts)] == ["4"]
    assert [f.readout for f in type_findings([read("会议要求快。要快。{ADVANCE}要稳。")])] == ["1"]
    assert len(find_questions(readouts, ["高质量发展"])) == 5


@pytest.fixture
def corpus(tmp_path: Path, readout: str) -> Path:
    for split in ("train", "dev", "test"):
        (tmp_path / "composed" / split).mkdir(parents=True)
    (tmp_path / "composed/train/9001.txt").write_text(readout, encoding="utf-8")
    (tmp_path / "real").mkdir()
    (tmp_path / "lexicon").mkdir()
    for name in SCHEMAS:
        srsly.write_jsonl(tmp_path / "lexicon" / name, [])
    return tmp_path


def flat(output: str) -> str:
    """Undo the terminal's line breaks."""
    return " ".join(output.split())


def run(corpus: Path, *options: str):
    app = typer.Typer()
    app.command()(check_corpus.main)
    return CliRunner().invoke(app, [str(corpus), *options])


def test_command_ends_badly_on_errors_only(corpus: Path) -> None:
    result = run(corpus)
    assert result.exit_code == 0, result.output
    shutil.copy(corpus / "composed/train/9001.txt", corpus / "composed/test/9002.txt")
    result = run(corpus)
    assert result.exit_code == 1 and "stands in train and in test" in flat(result.output)
    (corpus / "composed/test/9002.txt").write_text("[甲|NAME]。", encoding="utf-8")
    result = run(corpus)
    assert result.exit_code == 1 and "9002.txt:1: unknown label" in flat(result.output)


def test_decided_questions_are_not_asked_again(corpus: Path) -> None:
    path = corpus / "composed/train/9001.txt"
    path.write_text(path.read_text("utf-8") + "要稳。\n", encoding="utf-8")
    result = run(corpus, "--show")
    assert result.exit_code == 0 and "demand without type: 9001: 要稳。" in flat(result.output)
    decision = {
        "kind": "demand without type",
        "key": f"9001:{text_hash('要稳。')[:12]}",
        "why": "…",
    }
    srsly.write_jsonl(corpus / "decisions.jsonl", [decision])
    assert "demand without type" not in run(corpus, "--show").output


SLOGAN = {
    "id": "liang-ge-que-li", "canonical": "两个确立", "variants": [], "gloss": "Two Establishes",
    "expansion": None, "level": "national", "originator": None, "first_year": 2021, "source": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([SLOGAN | {"id": "Two Words"}], "slogans.jsonl:1: id:"),
        ([SLOGAN | {"first_year": 1066}], "slogans.jsonl:1: first_year:"),
        ([SLOGAN | {"colour": "red"}], "slogans.jsonl:1: colour:"),
        ([SLOGAN, SLOGAN | {"canonical": "甲"}], "slogans.jsonl:2: id 'liang-ge-que-li'"),
        ([SLOGAN, SLOGAN | {"id": "x", "canonical": "乙", "variants": ["两个确立"]}], ":2: '两个"),
    ],
)
def test_lexicon_entries_are_validated(corpus: Path, lines: list[dict], message: str) -> None:
    assert list(lexicon_errors(corpus / "lexicon")) == []
    srsly.write_jsonl(corpus / "lexicon/slogans.jsonl", lines)
    [error] = lexicon_errors(corpus / "lexicon")
    assert message in error
