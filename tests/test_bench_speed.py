from pathlib import Path

import pytest
import srsly
from bench_speed import compare, main, profile
from spacy.language import Language
from tables import speed_facts
from test_project import project, wheel  # the trained slice

__all__ = ["project", "wheel"]


def test_speed_is_measured_beside_stock_spacy(project: Path, wheel: Path, tmp_path: Path) -> None:
    training, metrics, picture = project / "training", tmp_path / "speed.json", tmp_path / "s.png"
    main(
        training / "pipeline", training / "stock_ner/model-best", training / "words", wheel.parent,
        metrics, picture, corpus=project / "corpus", largest=10, readouts=6,
    )  # fmt: skip
    speed = srsly.read_json(metrics)
    assert speed["times_stock"] > 1
    assert speed["characters_per_second"]["pipeline"] > 1000
    assert [row["readouts"] for row in speed["scaling"]] == [1, 10]
    assert {"words", "ner", "segments", "directives", "lexicon", "record"} == set(speed["profile"])
    assert 50 < speed["peak_megabytes"] < 2000 and 0 < speed["load_seconds"] < 60
    assert 0.1 < speed["wheel_megabytes"] < 100
    assert picture.stat().st_size > 1000
    assert "times as fast" in speed_facts(speed)


def test_passes_are_compared_on_the_same_texts(nlp: Language) -> None:
    seen: list[list[str]] = []
    found = compare(
        {"a": lambda texts: seen.append(list(texts)) or [], "b": nlp.pipe}, ["县", "市"]
    )
    assert seen == [["县", "市"]] * 3 and found["b"] > 0


def test_profile_names_every_step(nlp: Language) -> None:
    nlp.add_pipe("segments")
    assert list(profile(nlp, ["会议强调。"])) == ["words", "segments", "record"]


def test_what_is_missing_is_named(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        main(tmp_path / "no", tmp_path, tmp_path, tmp_path, tmp_path / "s.json", tmp_path / "s.png")
    assert "is missing" in " ".join(capsys.readouterr().out.split())
