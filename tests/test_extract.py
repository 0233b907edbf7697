import json
from pathlib import Path

import extract
import jsonschema
import pytest
import spacy
import srsly
import typer
from read_pages import PageError, find_files, read_file
from typer.testing import CliRunner

PAGE = """当前位置: 首页 > 政务要闻
周明主持召开县政府常务会议
发布时间:2024-04-10 08:30 来源:县政府办 浏览次数:12
4月9日,县长周明主持召开县政府常务会议,研究防汛工作。会议强调,要压实责任。
扫一扫在手机打开当前页
"""


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """An untrained pipeline that cuts segments and marks nothing else."""
    nlp = spacy.blank("zh")
    nlp.add_pipe("segments")
    nlp.to_disk(tmp_path / "model")
    return tmp_path / "model"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.txt").write_text(PAGE, encoding="utf-8")
    (folder / "inner/gbk.txt").write_bytes(PAGE.encode("gb18030"))
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + PAGE.encode())
    (folder / "latin.txt").write_text("No Chinese here at all.", encoding="utf-8")
    lines = [json.dumps({"text": PAGE, "url": "http://example.cn/1"}, ensure_ascii=False)]
    lines += ["{broken", '{"nothing": 1}', "[]", ""]
    (folder / "many.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def run(*arguments: object):
    app = typer.Typer()
    app.command()(extract.main)
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_pages_become_records(pages: Path, model: Path, tmp_path: Path) -> None:
    output = tmp_path / "records.jsonl"
    result = run(pages, "--output", output, "--model", model)
    assert result.exit_code == 0, result.output
    records = {record["path"]: record for record in srsly.read_jsonl(output)}
    schema = srsly.read_json(Path(extract.__file__).parent / "record.schema.json")
    for record in records.values():
        jsonschema.validate(record, schema)
        assert record["title"] == "周明主持召开县政府常务会议"
        assert record["published"] == "2024-04-10T08:30"
        assert record["source"] == "县政府办"
    assert set(records) == {
        str(pages / name) for name in ("a.txt", "inner/gbk.txt", "many.jsonl:1")
    }
    assert records[str(pages / "many.jsonl:1")]["url"] == "http://example.cn/1"
    shown = "".join(result.output.split())
    for reason in (
        "empty.txt",
        "latin.txt:noChinese",
        "picture.png:binary",
        "many.jsonl:2:not",
        "many.jsonl:3:nopage",
    ):
        assert reason in shown
    assert "3recordswritten" in shown and "6pagesskipped" in shown


def test_resume_goes_on_where_the_output_ends(pages: Path, model: Path, tmp_path: Path) -> None:
    output = tmp_path / "records.jsonl"
    run(pages / "a.txt", "--output", output, "--model", model)
    first = output.read_text("utf-8")
    run(pages, "--output", output, "--model", model, "--resume")
    assert output.read_text("utf-8").startswith(first)
    assert len(list(srsly.read_jsonl(output))) == 3


def test_users_mistakes_get_a_message(pages: Path, model: Path, tmp_path: Path) -> None:
    result = run(tmp_path / "nowhere", "--output", tmp_path / "r.jsonl", "--model", model)
    assert result.exit_code == 1 and "nosuchfile" in "".join(result.output.split())
    result = run(pages, "--output", tmp_path / "r.jsonl", "--model", tmp_path / "nothing")
    assert result.exit_code == 1 and "train it" in result.output


def test_find_files_skips_hidden_ones(pages: Path) -> None:
    (pages / ".hidden").write_text("甲", encoding="utf-8")
    roundabout = pages / "inner" / ".."
    found = [path.name for path in find_files([roundabout])]
    assert "a.txt" in found and ".hidden" not in found
    assert isinstance(next(read_file(pages / "missing.txt")), PageError)
