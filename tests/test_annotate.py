"""The parts of the annotation loop that need no doccano server."""

import json
import time
from pathlib import Path

import annotate
import doccano
import pytest
import spacy
import srsly
from annotate import read_texts, write_readouts
from doccano import DoccanoError, account, make_environment, write_secret
from doccano_lines import (
    Pulled,
    adjudicated,
    adjudication_lines,
    agreed,
    disagreements,
    doc_readout,
    entity_line,
    from_utf16,
    ordered_types,
    pulled,
    push_problems,
    to_utf16,
    trimmed,
    type_lines,
)
from doccano_projects import LAYERS, broken, colour
from formats import FormatError
from hypothesis import given
from hypothesis import strategies as st
from inline import Readout, parse_inline, read_folder
from spacy.tokens import Span, SpanGroup
from typer.testing import CliRunner

SOURCE = "# id: 1\n😀[县长|ROLE][周明|PERSON]到[𠮷林|LOC]。{INSPECT}要快。{TARGET,ADVANCE}天晴。"


def lines_of(source: str = SOURCE, confirmed: bool = True) -> tuple[dict, list[dict]]:
    """The examples of a readout as doccano gives them back: types sorted, with ids."""
    readout = parse_inline(source)
    state = {"confirmed": confirmed, "Comments": [], "batch": "a"}
    segments = [
        line | state | {"label": sorted(line["label"]), "id": i}
        for i, line in enumerate(type_lines(readout))
    ]
    return entity_line(readout) | state | {"id": 0}, segments


@given(st.text("a要😀𠮷\u200b\n"), st.data())
def test_offsets_in_utf16_units(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    [units] = to_utf16(text, [offset])
    assert units == len(text[:offset].encode("utf-16-le")) // 2
    assert from_utf16(text, [units]) == [offset]


def test_an_offset_inside_a_character_goes_to_its_start() -> None:
    assert from_utf16("a😀b😀", [2, 5]) == [1, 3]


def test_examples_become_the_readout_again() -> None:
    found = pulled(*lines_of(), "link")
    assert found.readout == parse_inline(SOURCE) == found.marked()
    assert (found.problems, found.notes, found.complete) == ([], [], True)
    open_one = pulled(*lines_of(confirmed=False), "link")
    assert open_one.marked().meta == {"id": "1", "confirmed": "0 of 3 segments, entities not"}
    line, segments = lines_of(SOURCE.replace("# id: 1", "# id: 1\n# confirmed: no"))
    found = pulled(line | {"preannotated_by": "zh_x 1"}, segments, "link")
    assert found.readout.meta == {"id": "1", "preannotated_by": "zh_x 1"}


def test_what_annotators_do_wrong_is_said_with_its_link() -> None:
    line, segments = lines_of()

    def problems(line: dict, segments: list[dict]) -> str:
        found = pulled(line, segments, "http://x/1")
        assert (found.readout is None) == bool(found.problems)
        assert all("http://x/1" in problem for problem in found.problems)
        return "; ".join(found.problems)

    assert problems(line, segments) == ""
    assert "text was changed" in problems(line | {"sha256": "0"}, segments)
    overlap = [*line["label"], [3, 5, "ORG"]]
    assert "overlaps" in problems(line | {"label": overlap}, segments)
    assert "unknown label" in problems(line | {"label": [[2, 4, "RIVER"]]}, segments)
    assert "not in the text" in problems(line | {"label": [[2, 99, "LOC"]]}, segments)
    assert "punctuation" in problems(line | {"label": [[7, 11, "LOC"]]}, segments)
    assert "2 segments are not in the types project" in problems(line, segments[:1])
    assert "stands twice" in problems(line, [*segments, segments[0]])
    moved = [segments[0], segments[1] | {"start": 0}, segments[2]]
    assert "is no segment" in problems(line, moved)
    assert "unknown type" in problems(line, [segments[0] | {"label": ["FOO"]}, *segments[1:]])


def test_white_space_is_taken_off_and_comments_are_shown() -> None:
    line, segments = lines_of("# id: 1\n到 南山 去。")
    line |= {"label": [[1, 5, "LOC"]], "Comments": ["why?"]}
    found = pulled(line, [segments[0] | {"Comments": ["type?"]}], "link")
    assert [(e.start, e.end) for e in found.readout.entities] == [(2, 4)]
    assert found.notes == ["why?", "white space taken off [ 南山 |LOC]", "type?"]
    assert trimmed("a  b", 1, 3) == (1, 3)  # nothing else in it: reported as an empty span


def test_types_keep_the_order_they_were_pushed_in() -> None:
    line = {"pushed": "TARGET,ADVANCE", "label": ["ADVANCE", "PROHIBIT", "STUDY", "TARGET", "X"]}
    assert ordered_types(line) == ("TARGET", "ADVANCE", "STUDY", "PROHIBIT", "X")
    assert ordered_types({"pushed": "", "label": []}) == ()


def test_only_readouts_that_can_come_back_are_pushed() -> None:
    good = parse_inline(SOURCE)
    assert push_problems([good]) == []
    bad = [good, good, Readout("x"), Readout("x", {"id": "a/b"}), Readout("# a: b", {"id": "2"})]
    shown = push_problems(bad)
    assert len(shown) == 4
    for part, problem in zip(("two readouts", "no id", "names a file", "2:"), shown, strict=True):
        assert part in problem


def test_died_uploads_are_recognised() -> None:
    def line(key: int, readout: str, batch: str, label: list, **more: bool) -> dict:
        return {"id": key, "readout": readout, "batch": batch, "label": label, "marks": 2,
                "confirmed": False} | more  # fmt: skip

    mark = [[0, 1, "LOC"]]
    whole = [line(1, "a", "x", mark), line(2, "b", "x", [])]  # somebody emptied b
    died = [line(3, "c", "y", []), line(4, "d", "y", [])]
    seen = [line(5, "e", "z", [], confirmed=True)]
    copies = [line(6, "f", "v", mark), line(7, "f", "w", mark, confirmed=True)]
    assert broken(whole + died + seen + copies) == {3, 4, 6}
    assert broken([*whole, line(8, "a", "u", mark)]) == {8}
    retried = [line(9, "g", "t", []), line(10, "g", "t", mark * 2)]  # by the worker, in one batch
    assert broken(retried) == {9}


def test_every_label_has_its_colour_and_key() -> None:
    for layer in LAYERS:
        colours = {colour(i, len(layer.labels)) for i in range(len(layer.labels))}
        assert len(colours) == len(layer.labels) <= 20
        assert all(len(c) == 7 for c in colours)


OTHER = SOURCE.replace("到[𠮷林|LOC]", "[到𠮷|LOC]林").replace("TARGET,ADVANCE", "ADVANCE")


def test_disagreements_are_listed_by_place() -> None:
    first, second = parse_inline(SOURCE), parse_inline(OTHER)
    entities, types = disagreements(first, second)
    assert entities[:5] == ("1", "entities", 5, 8, "到𠮷林")
    assert (entities.first, entities.second) == (["𠮷林|LOC"], ["到𠮷|LOC"])
    assert (types.text, types.first, types.second) == ("要快。", ["TARGET", "ADVANCE"], ["ADVANCE"])
    assert disagreements(first, first) == []


def test_the_adjudicator_gets_what_is_open_and_the_rest_is_merged() -> None:
    first, second = parse_inline(SOURCE), parse_inline(OTHER)
    assert [e.label for e in agreed(first, second).entities] == ["ROLE", "PERSON"]
    [line], [segment] = adjudication_lines([(first, second)], ("ann", "ben"))
    assert (line["ann"], line["ben"]) == ("𠮷林|LOC", "到𠮷|LOC")
    assert (segment["text"], segment["ann"], segment["ben"], segment["label"]) == (
        "要快。", "TARGET,ADVANCE", "ADVANCE", ["ADVANCE"],
    )  # fmt: skip
    assert adjudicated(first, second, [], []) is None
    assert adjudicated(first, second, [line], []) is None
    line["label"].append([7, 11, "LOC"])  # as the browser counts
    with pytest.raises(ValueError, match="punctuation"):
        adjudicated(first, second, [line], [segment])
    line["label"][-1] = [7, 9, "LOC"]
    merged = adjudicated(first, second, [line], [segment])
    assert merged.entities[-1].label == "LOC"
    assert merged.text[slice(*(merged.entities[-1].start, merged.entities[-1].end))] == "𠮷"
    assert merged.segments == second.segments
    assert adjudicated(first, first, [], []) == first


def test_the_pipelines_marks_become_annotations_that_the_format_takes() -> None:
    doc = spacy.blank("zh")("，县长\n周明去。要快。")
    doc.ents = [Span(doc, 0, 4, label="ROLE"), Span(doc, 4, 6, label="PERSON")]
    names = ["STUDY", "REVIEW", "APPROVE", "DEPLOY", "INSPECT", "UPHOLD"]
    group = SpanGroup(doc, name="directives", spans=[Span(doc, 8, 11, label=n) for n in names])
    group.attrs["scores"] = [0.6, 0.1, 0.7, 0.8, 0.9, 0.95]
    doc.spans["directives"] = group
    readout = doc_readout(doc, {"id": "1"})
    assert [readout.text[e.start : e.end] for e in readout.entities] == ["县长", "周明"]
    assert [s.types for s in readout.segments][:2] == [(), ()]
    assert readout.segments[2].types == ("STUDY", "APPROVE", "DEPLOY", "INSPECT", "UPHOLD")
    assert push_problems([readout]) == []


def test_texts_are_read_in_the_form_of_the_corpus(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeff县长\r\n[调研]。\r\n\r\n".encode())
    [readout] = read_texts(tmp_path)
    assert (readout.text, readout.meta, len(readout.segments)) == ("县长\n[调研]。", {"id": "a"}, 2)
    lines = tmp_path / "b.jsonl"
    lines.write_text('{"text": "甲。", "id": "x", "n": 1}\n{"text": "乙。"}\n', encoding="utf-8")
    assert [r.meta["id"] for r in read_texts(lines)] == ["x", "b-0002"]
    lines.write_text('{"text": "甲。"}\n{"body": "乙。"}\n', encoding="utf-8")
    with pytest.raises(FormatError, match=r"b\.jsonl:2: no text"):
        read_texts(lines)
    (tmp_path / "c").mkdir()
    with pytest.raises(FormatError, match="no texts"):
        read_texts(tmp_path / "c")


def test_nothing_is_overwritten_unasked(tmp_path: Path) -> None:
    one, other = parse_inline(SOURCE), parse_inline(OTHER)
    home, folder = tmp_path / "home", tmp_path / "out"
    assert write_readouts([one], folder, home=home) == (1, [])
    assert write_readouts([one], folder, home=home) == (0, [])
    with pytest.raises(ValueError, match=r"1\.txt and 0 more would be overwritten"):
        write_readouts([other], folder, home=home)
    assert list(read_folder(folder)) == [one]
    count, [copy] = write_readouts([other], folder, force=True, home=home)
    assert (count, list(read_folder(folder)), parse_inline(copy.read_text("utf-8"))) == (
        1, [other], one,
    )  # fmt: skip


def test_standoff_records_are_added_and_replaced_only_with_force(tmp_path: Path) -> None:
    path = tmp_path / "real.jsonl"
    dated = SOURCE.replace("# id: 1", "# id: 1\n# date: 20240409")
    one, two = parse_inline(dated), parse_inline(dated.replace("id: 1", "id: 2"))
    assert write_readouts([one], path, home=tmp_path) == (1, [])
    assert write_readouts([one, two], path, home=tmp_path) == (1, [])
    before = path.read_text("utf-8")
    assert "周明" not in before
    changed = parse_inline(dated.replace("{INSPECT}", "{STUDY}"))
    with pytest.raises(ValueError, match="overwritten"):
        write_readouts([changed], path, home=tmp_path)
    assert path.read_text("utf-8") == before
    _, [copy] = write_readouts([changed], path, force=True, home=tmp_path)
    assert copy.read_text("utf-8") == before
    records = list(srsly.read_jsonl(path))
    assert [(r["id"], r["segments"][0][2]) for r in records] == [
        ("1", ["STUDY"]), ("2", ["INSPECT"]),
    ]  # fmt: skip
    with pytest.raises(ValueError, match="needs a date"):
        write_readouts([parse_inline(SOURCE)], path, home=tmp_path)


def test_pulled_is_complete_only_if_everything_is_confirmed() -> None:
    found = Pulled("1", "link", parse_inline(SOURCE), [], [], True, 2, 3)
    assert not found.complete
    assert found._replace(segments_confirmed=3).complete
    assert not found._replace(segments_confirmed=3, entities_confirmed=False).complete


def test_environments_are_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doccano, "CONFIGS", tmp_path)
    pins = tmp_path / "doccano_tool.txt"
    pins.write_text("# nothing\n")
    python = make_environment("tool", tmp_path)
    assert python.exists()
    made = python.lstat().st_mtime_ns
    start = time.monotonic()
    assert make_environment("tool", tmp_path) == python
    assert (python.lstat().st_mtime_ns, time.monotonic() - start < 0.5) == (made, True)
    pins.write_text("./no/such/package\n")
    with pytest.raises(DoccanoError, match="tool environment"):
        make_environment("tool", tmp_path)
    pins.write_text("# nothing\n")
    make_environment("tool", tmp_path)  # the half-made one is made again
    assert python.lstat().st_mtime_ns != made


def test_secrets_are_the_owners(tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    with pytest.raises(DoccanoError, match="doccano-up"):
        account(tmp_path)
    for content in ({"a": 1}, {"a": 2}):
        write_secret(path, content)
        assert (json.loads(path.read_text()), oct(path.stat().st_mode)[-3:]) == (content, "600")
    assert account(tmp_path) == {"a": 2}


def test_mistakes_are_one_line(tmp_path: Path) -> None:
    def run(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(annotate.app, list(arguments))
        assert isinstance(done.exception, SystemExit)
        return done.exit_code, " ".join(done.output.split())

    home = ("--home", str(tmp_path / "home"))
    code, shown = run("status", *home)
    assert (code, "no server in" in shown, "doccano-up" in shown) == (1, True, True)
    (tmp_path / "a.txt").write_text("[周明|PERSON到", encoding="utf-8")
    code, shown = run("push", str(tmp_path / "a.txt"), *home)
    assert (code, "a.txt:1: span is not closed" in shown) == (1, True)
    code, shown = run("push", str(tmp_path / "none.txt"), *home)
    assert (code, "none.txt:0: No such file" in shown) == (1, True)
    code, shown = run("suggest", str(tmp_path), "--output", "x.jsonl", "--model", "none")
    assert (code, "no pipeline at none" in shown) == (1, True)


def test_suggest_writes_what_push_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nlp = spacy.blank("zh")
    nlp.to_disk(tmp_path / "model")
    for name in ("a", "a2", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"会议{name}。\r\n", encoding="utf-8")
    known = [Readout("会议a2。")]  # no need to annotate it again
    monkeypatch.setattr(annotate, "read_part", lambda part, split: known)
    monkeypatch.setattr(annotate, "suggest", lambda pool, known, count: [2, 0][:count])
    output = tmp_path / "next.jsonl"
    arguments = ["suggest", str(tmp_path), "--output", str(output), "--count", "2"]
    done = CliRunner().invoke(annotate.app, [*arguments, "--model", str(tmp_path / "model")])
    assert done.exit_code == 0, done.output
    assert [(r.meta["id"], r.text) for r in read_texts(output)] == [
        ("c", "会议c。"), ("a", "会议a。"),
    ]  # fmt: skip
