import json
from pathlib import Path

import pytest
import srsly
from bench import main, read_bmes, read_cluener, without_overlaps
from inline import Entity, Readout
from tables import bench_table

BMES = """\
周 B-NAME
明 E-NAME
任 O
市 B-ORG
委 E-ORG
书 B-TITLE
记 E-TITLE

李 B-NAME
青 E-NAME
， O
书 S-TITLE
记 E-TITLE
"""


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    for split in ("train", "dev", "test"):
        (tmp_path / f"resume.{split}.char.bmes").write_text(f"{BMES}\n" * 6, encoding="utf-8")
    return tmp_path


def test_bmes_is_read(sets: Path) -> None:
    first, second = list(read_bmes(sets / "resume.dev.char.bmes"))[:2]
    assert first.text == "周明任市委书记"
    assert first.entities == (Entity(0, 2, "NAME"), Entity(3, 5, "ORG"), Entity(5, 7, "TITLE"))
    # an end without a beginning is no entity
    assert second.entities == (Entity(0, 2, "NAME"), Entity(3, 4, "TITLE"))


def test_cluener_is_read(tmp_path: Path) -> None:
    item = {
        "text": "周明在南山公园",
        "label": {"name": {"周明": [[0, 1]]}, "scene": {"南山公园": [[3, 6]]}},
    }
    path = tmp_path / "cluener.json"
    path.write_text(json.dumps(item, indent=1) + "\n" + json.dumps(item), encoding="utf-8")
    first, second = read_cluener(path)
    assert first == second
    assert first.entities == (Entity(0, 2, "name"), Entity(3, 7, "scene"))


def test_overlapping_entities_are_not_learned() -> None:
    outer, inner, later = Entity(0, 4, "ORG"), Entity(0, 2, "LOC"), Entity(4, 5, "LOC")
    kept = without_overlaps(Readout("南山公园到", {}, (outer, inner, later)))
    assert kept.entities == (outer, later)


def test_all_systems_are_scored(
    sets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parent.parent)
    metrics = tmp_path / "bench.json"
    main(sets, tmp_path / "bench", metrics, seeds=2, iterations=20, stock_steps=2)
    [(name, systems)] = srsly.read_json(metrics).items()
    assert name == "ResumeNER test"
    assert [len(systems[s]["runs"]) for s in ("pipeline", "crf", "stock")] == [2, 1, 1]
    # seen in training, all but the one character of a broken entity
    assert systems["pipeline"]["f"] > 0.9 and systems["crf"]["f"] > 0.9
    assert systems["pipeline"]["spread"] is not None and systems["crf"]["spread"] is None
    assert "| ResumeNER test · **zh_readouts_gov_sm** |" in bench_table(srsly.read_json(metrics))


def test_a_folder_without_sets_is_named(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        main(tmp_path, tmp_path / "bench", tmp_path / "bench.json")
    assert "no public set" in " ".join(capsys.readouterr().out.split())
