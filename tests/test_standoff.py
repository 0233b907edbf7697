import json
import lzma
from pathlib import Path

import pytest
import srsly
import standoff
from inline import parse_inline
from standoff import from_standoff, normalise_item, read_standoff, to_standoff
from typer.testing import CliRunner


@pytest.fixture
def sources(tmp_path: Path, readout: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source repository and an archive that each hold one text, and their annotations."""
    text = parse_inline(readout).text
    folder, archive = tmp_path / "xwlb", tmp_path / "readouts.jsonl.xz"
    html = "<p>" + text.replace("\n", "<br>\u3000\u3000") + "&nbsp;</p>"
    day = {"videoList": [{"video_id": "A", "video_detail": {"content": html}}]}
    (folder / "2024").mkdir(parents=True)
    (folder / "2024/20240409.json").write_text(json.dumps(day), encoding="utf-8")
    with lzma.open(archive, "wt", encoding="utf-8") as file:
        file.write(json.dumps({"id": "B", "date": "20240410", "text": text}) + "\n")
    monkeypatch.setattr(standoff, "SOURCES", (folder, archive))
    records = []
    for name, date in (("A", "20240409"), ("B", "20240410"), ("C", "20240411")):
        annotated = parse_inline(readout)
        annotated.meta.update(id=name, date=date)
        records.append(to_standoff(annotated))
    srsly.write_jsonl(tmp_path / "dev.jsonl", records)
    return tmp_path


def test_items_become_plain_lines() -> None:
    html = "<p>　　国务院&nbsp;总理 </p><br/>\n<strong>会议</strong>指出&lt;一&gt;。<BR><br>完。"
    assert normalise_item(html) == "国务院 总理\n会议指出<一>。\n完。"


def test_annotations_carry_no_text(readout: str) -> None:
    record = to_standoff(parse_inline(readout.replace("date: 2024-04-09", "date: 20240409")))
    assert "常务会议" not in json.dumps(record, ensure_ascii=False)
    assert set(record) == {"id", "source", "date", "sha256", "entities", "segments"}


def test_join_gives_the_annotation_back(readout: str) -> None:
    whole = parse_inline(readout)
    again = from_standoff(to_standoff(whole), whole.text)
    assert (again.text, again.entities, again.segments) == (
        whole.text,
        whole.entities,
        whole.segments,
    )
    with pytest.raises(ValueError, match="has changed"):
        from_standoff(to_standoff(whole), whole.text + "。")


def test_reads_what_is_there_and_names_what_is_missing(sources: Path) -> None:
    readouts, problems = read_standoff(sources / "dev.jsonl")
    assert [readout.meta["id"] for readout in readouts] == ["A", "B"]
    assert problems == [f"{sources / 'dev.jsonl'}:3: C of 20240411: text missing"]


def test_check_command_fails_on_a_changed_text(sources: Path) -> None:
    run = CliRunner().invoke(standoff.app, ["check", str(sources)])
    assert run.exit_code == 0 and "C of 20240411: text missing" in " ".join(run.output.split())
    records = list(srsly.read_jsonl(sources / "dev.jsonl"))
    records[0]["sha256"] = "0" * 64
    srsly.write_jsonl(sources / "dev.jsonl", records)
    run = CliRunner().invoke(standoff.app, ["check", str(sources)])
    assert run.exit_code == 1 and "has changed" in " ".join(run.output.split())
