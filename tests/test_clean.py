import json
from pathlib import Path

import clean
import pytest
import typer
from pages import pages
from typer.testing import CliRunner

NOVEL = "“你看见了吗？”她低声问。他摇摇头，把灯熄了，窗外的雪光漫进来，照见墙上那张旧年画。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = pages(1)[0]
    folder = tmp_path / "pages"
    (folder / "inner").mkdir(parents=True)
    (folder / "page.html").write_text(made.raw, encoding="utf-8")
    (folder / "inner/gbk.txt").write_bytes("\n".join(made.lines).encode("gb18030"))
    (folder / "novel.txt").write_text(NOVEL, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    lines = [json.dumps({"html": made.raw, "url": "http://example.com/1"}), "{", '{"id": 3}']
    (folder / "list.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def run(*args: object) -> str:
    app = typer.Typer(add_completion=False)
    app.command()(clean.main)
    result = CliRunner().invoke(app, list(map(str, args)))
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return " ".join(result.output.split())


def written(output: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in output.rglob("*.txt")}


def test_files_folders_lines_html_and_text(folder, tmp_path):
    output = tmp_path / "clean"
    told = run(folder, "--output", output)
    assert "4 written" in told and "3 failed" in told
    texts = written(output)
    assert set(texts) == {"page.html.txt", "gbk.txt.txt", "novel.txt.txt", "1.txt"}
    gold = "\n".join(pages(1)[0].lines) + "\n"
    assert texts["page.html.txt"] == texts["gbk.txt.txt"] == texts["1.txt"] == gold
    beside = json.loads(next(output.rglob("1.json")).read_text("utf-8"))
    assert beside["url"] == "http://example.com/1"
    assert beside["published"] == pages(1)[0].meta["published"]


def test_bad_input_is_told_by_file_line_and_mend(folder, tmp_path):
    told = run(folder, "--output", tmp_path / "clean")
    assert "empty.txt: no text in it; check the page" in told
    assert "list.jsonl:2: not JSON; mend" in told
    assert "list.jsonl:3: no page in it; put it under" in told


def test_what_is_done_is_not_done_again(folder, tmp_path):
    output = tmp_path / "clean"
    run(folder, "--output", output)
    target = next(output.rglob("gbk.txt.txt"))
    target.write_text("kept", encoding="utf-8")
    next(output.rglob("1.txt")).unlink()
    told = run(folder, "--output", output)
    assert "1 written" in told and "3 done before" in told
    assert target.read_text("utf-8") == "kept"
    assert next(output.rglob("1.txt")).exists()


def test_only_readouts(folder, tmp_path):
    output = tmp_path / "clean"
    told = run(folder, "--output", output, "--only-readouts")
    assert "1 no readouts" in told
    assert "novel.txt.txt" not in written(output) and "page.html.txt" in written(output)


def test_too_long_a_page_is_refused(folder, tmp_path):
    told = run(folder / "page.html", "--output", tmp_path / "clean", "--max-bytes", 100)
    assert "more than 100; pass a larger max_bytes" in told


def test_wrong_paths_are_told_without_a_traceback(folder, tmp_path):
    assert "nowhere: no such file or folder" in run(tmp_path / "nowhere", "--output", tmp_path)
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "check the folder" in run(folder, "--output", tmp_path / "file")
