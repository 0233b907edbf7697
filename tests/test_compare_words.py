from pathlib import Path

import pytest
from compare_words import compare, pieces
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.zh import Chinese
from tables import units_table
from test_project import project  # the trained slice

__all__ = ["project"]


NLP = Chinese()


@given(st.text())
def test_pieces_are_the_whole_text(text: str) -> None:
    assert "".join(pieces(NLP, text)) == text


def test_units_are_compared(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results = compare(project / "training/words", project / "corpus", 15)
    shares = {unit: found["composed"]["misaligned"] for unit, found in results.items()}
    assert len(results) == 4 and shares["characters"] == 0
    assert shares["the same, lexicon as user dictionary"] > 0
    assert min(found["composed"]["f"] for found in results.values()) > 0, results
    assert "| characters | 0.00 % |" in units_table(results)
