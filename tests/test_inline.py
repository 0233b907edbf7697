from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline import (
    AnnotationError,
    Entity,
    Readout,
    Segment,
    parse_inline,
    read_folder,
    read_inline,
    write_inline,
)
from readouts_components import segment_offsets

HEAD = "# id: 1\n"


def test_reads_text_entities_types_and_metadata(readout: str) -> None:
    found = parse_inline(readout)
    assert found.meta["level"] == "county"
    assert found.text.startswith("周明主持召开县政府第8次常务会议\n4月9日上午,县委副书记")
    assert "[" not in found.text and "{" not in found.text
    first = found.entities[0]
    assert (found.text[first.start : first.end], first.label) == ("周明", "PERSON")
    typed = [s for s in found.segments if s.types]
    assert typed[0].types == ("STUDY", "REVIEW")
    assert found.text[typed[-1].start : typed[-1].end] == "会议审议通过《县属国有企业改革方案》。"


def test_write_gives_the_file_back(readout: str) -> None:
    assert write_inline(parse_inline(readout)) == readout


def test_a_text_may_begin_with_a_hash() -> None:
    found = parse_inline("# id: 1\n\\# 甲。")
    assert (found.text, found.meta) == ("# 甲。", {"id": "1"})
    assert write_inline(found) == "# id: 1\n\\# 甲。\n"


def test_escaped_marks_are_text() -> None:
    found = parse_inline(r"甲\[1\]乙\|丙\{丁\}\\戊。")
    assert found.text == r"甲[1]乙|丙{丁}\戊。"
    assert parse_inline(write_inline(found)) == found


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("[周明|NAME]出席。", 2, "unknown label"),
        ("甲。\n[县[委|AGENCY]书记|ROLE]。", 3, "nested span"),
        ("[|PERSON]出席。", 2, "empty span"),
        ("[ |PERSON]出席。", 2, "empty span"),
        ("[周明，|PERSON]出席。", 2, "white space or punctuation"),
        ("周明]出席。", 2, "stray ']'"),
        ("周明|出席。", 2, "stray '|'"),
        ("周明}出席。", 2, "stray '}'"),
        ("周明{出席。", 2, "stray '{'"),
        ("[周明出席。\n甲", 2, "span is not closed"),
        ("周明\\出席。", 2, "stray"),
        ("要抓好{ADVANCE}落实。", 2, "not at a segment's end"),
        ("要抓好落实。{ADVANCE}{TARGET}", 2, "two sets of types"),
        ("要抓好落实。{ADVANCE,ADVANCE}", 2, "the same type twice"),
        ("要抓好落实。{ADVANCED}", 2, "unknown type"),
        ("要抓好。{ADVANCE,TARGET,REFORM,SUPPORT,PREVENT,RECTIFY}", 2, "6 types"),
        ("[甲！乙|SLOGAN]。", 2, "over a segment's end"),
        ("e\u0301出席。", 2, "not NFC"),
        ("甲。\r\n乙。", 2, "CRLF"),
        ("", 2, "no text"),
        ("# id: 2\n甲。", 2, "stands twice"),
        ("#place\n甲。", 2, "not a metadata line"),
    ],
)
def test_errors_name_line_and_mend(source: str, line: int, message: str) -> None:
    with pytest.raises(AnnotationError) as error:
        parse_inline(HEAD + source, "a.txt")
    problem = error.value.problems[0]
    assert message in problem.message
    assert problem.line == line
    assert problem.mend
    assert str(problem).startswith(f"a.txt:{line}: ")


def test_all_problems_of_a_file_are_found_at_once() -> None:
    with pytest.raises(AnnotationError) as error:
        parse_inline("[甲|NAME]。\n乙]。\n丙。{X}")
    assert [problem.line for problem in error.value.problems] == [1, 2, 3]


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("# id: 1\n会议。".encode("gb18030"))
    (tmp_path / "b.txt").write_text("# id: 2\n[甲|NAME]。", encoding="utf-8")
    with pytest.raises(AnnotationError, match=r"a\.txt:2: not UTF-8(.|\n)*b\.txt:2: unknown label"):
        read_folder(tmp_path)
    with pytest.raises(AnnotationError, match="missing"):
        read_inline(tmp_path / "missing.txt")


@given(st.text(alphabet="会议要[]|{}\\。；“”《》()（）!?,，\n 甲𠮷", max_size=60), st.data())
def test_round_trip_of_any_text(text: str, data: st.DataObject) -> None:
    text = text.strip("\n")
    if not text.strip() or text.startswith("#"):
        return
    offsets = segment_offsets(text)
    typed = data.draw(st.sets(st.sampled_from(offsets)))
    spans = []
    for start, end in offsets:
        inner = text[start:end].strip("，。；：、,;: ")
        if inner and "\n" not in inner and data.draw(st.booleans()):
            at = text.index(inner, start)
            spans.append(Entity(at, at + len(inner), "LOC"))
    segments = tuple(Segment(*o, ("ADVANCE",) if o in typed else ()) for o in offsets)
    readout = Readout(text, {"id": "1"}, tuple(spans), segments)
    assert parse_inline(write_inline(readout)) == readout
