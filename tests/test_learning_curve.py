from pathlib import Path

import learning_curve
import pytest
from learning_curve import plot_curve
from spacy.language import Language


def test_curve_grows_with_the_training_text(
    tmp_path: Path, readout: str, nlp: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    for split, count in (("train", 6), ("test", 1)):
        folder = tmp_path / "composed" / split
        folder.mkdir(parents=True)
        for i in range(count):
            text = readout.replace("9001", f"{split}{i}").replace("周明", f"周{'明亮光华春秋'[i]}")
            (folder / f"{i}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "real").mkdir()
    rows = learning_curve.learning_curve(tmp_path, nlp, (0.5, 1.0), iterations=20)
    assert [(row["trained_on"], row["readouts"]) for row in rows] == [
        ("composed", 3),
        ("composed", 6),
    ]
    assert rows[0]["characters"] * 2 == rows[1]["characters"]
    assert rows[1]["scores"]["composed"]["entities"] > 0.8
    assert set(rows[1]["scores"]) == {"composed"}
    plot_curve(rows, tmp_path / "curve.png")
    assert (tmp_path / "curve.png").stat().st_size > 1000
