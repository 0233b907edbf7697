import json
from pathlib import Path

import pytest
import srsly
from report import example, fill_markers
from scoring import score_entities, score_types
from tables import (
    calibration_facts,
    entity_table,
    label_table,
    markdown,
    percent,
    skipped_sets,
    type_table,
)


@pytest.fixture
def metrics() -> dict:
    gold, found = [{(0, 2, "PERSON")}], [{(0, 2, "PERSON"), (3, 5, "LOC")}]
    typed = [{(0, 5, "STUDY")}]
    scored = {
        "readouts": 1,
        "entities": {"pipeline": score_entities(["周明在南山"], gold, found, set())},
        "directives": {"pipeline": score_types(typed, typed)},
        "calibration": {"error": 0.0123, "bins": []},
    }
    return {"sets": {"composed test": scored, "real test": {"skipped": "no texts"}}}


def test_tables_show_the_metrics(metrics: dict) -> None:
    table = entity_table(metrics)
    assert "| composed test · **zh_readouts_gov_sm** | 50.0 | 100.0 | 66.7 |" in table
    assert "| `PERSON` | 100.0 | 1 |" in label_table(metrics)
    assert "| `STUDY` | 100.0 | 1 |" in type_table(metrics)
    assert "| `REVIEW` | – | 0 |" in type_table(metrics)
    assert calibration_facts(metrics).endswith(": composed test 0.012.")
    assert skipped_sets(metrics) == "real test: no texts"
    assert percent(None) == "–" and percent(0.1234) == "12.3"
    assert markdown(("a", "b"), [("x", 1)]) == "| a | b |\n| --- | ---: |\n| x | 1 |"


def test_markers_are_filled_and_prose_kept() -> None:
    text = "甲\n<!-- t:start -->\nold\n<!-- t:end -->\n乙\n<!-- u:start -->\n<!-- u:end -->"
    filled = fill_markers(text, {"t": r"new \1", "u": "x", "missing": "y"})
    assert filled == (
        "甲\n<!-- t:start -->\nnew \\1\n<!-- t:end -->\n乙\n<!-- u:start -->\nx\n<!-- u:end -->"
    )
    assert fill_markers(filled, {"t": "old", "u": "x"}).count("old") == 1


def test_example_shows_page_and_record(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>会议</p>\n", encoding="utf-8")
    srsly.write_jsonl(tmp_path / "record.jsonl", [{"title": "会议"}])
    shown = example(tmp_path / "page.html", tmp_path / "record.jsonl")
    page, record = shown.split("```json")
    assert "<p>会议</p>" in page
    assert json.loads(record.strip("`\n ")) == {"title": "会议"}
