"""What must hold of the corpus itself."""

import itertools
from collections import Counter
from datetime import date

import pytest
import srsly
from check_corpus import LEVELS, metadata_errors, shared_runs, split_errors
from inline import Readout, read_folder
from lexicon import lexicon_errors
from read_corpus import CORPUS, SPLITS
from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS

SIZES = {"train": 220, "dev": 30, "test": 50}
CHARACTERS = 230_000


@pytest.fixture(scope="module")
def splits() -> dict[str, list[Readout]]:
    return {split: list(read_folder(CORPUS / "composed" / split)) for split in SPLITS}


@pytest.fixture(scope="module")
def composed(splits: dict[str, list[Readout]]) -> list[Readout]:
    return [readout for readouts in splits.values() for readout in readouts]


def test_size(splits: dict[str, list[Readout]], composed: list[Readout]) -> None:
    for split, size in SIZES.items():
        assert len(splits[split]) >= size
    assert sum(len(readout.text) for readout in composed) >= CHARACTERS


def test_spread(composed: list[Readout]) -> None:
    provinces = {r.meta["place"][:2] for r in composed if r.meta["level"] != "ministry"}
    assert len(provinces) >= 31
    assert {r.meta["level"] for r in composed} == set(LEVELS)
    assert len({r.meta["kind"] for r in composed}) >= 25
    years = Counter(date.fromisoformat(r.meta["date"]).year for r in composed)
    assert set(range(2012, 2027)) <= set(years)
    lengths = [len(r.text) for r in composed]
    assert min(lengths) <= 150 and max(lengths) >= 2000
    ascii_commas = sum("," in r.text for r in composed)
    assert 0.15 < ascii_commas / len(composed) < 0.85


def test_every_label_and_type_is_there_in_every_split(splits: dict[str, list[Readout]]) -> None:
    for readouts in splits.values():
        assert {e.label for r in readouts for e in r.entities} == set(ENTITY_LABELS)
        types = {name for r in readouts for s in r.segments for name in s.types}
        assert types == set(DIRECTIVE_TYPES)


def test_no_errors(splits: dict[str, list[Readout]], composed: list[Readout]) -> None:
    formulas = (CORPUS / "formulas.txt").read_text("utf-8").split("\n")
    assert [error for readout in composed for error in metadata_errors(readout)] == []
    assert list(split_errors(splits)) == []
    assert list(shared_runs(composed, formulas)) == []
    assert list(lexicon_errors(CORPUS / "lexicon")) == []


def test_standoff_files_hold_offsets_and_no_text() -> None:
    paths = list((CORPUS / "real").glob("*.jsonl"))
    assert paths
    seen: set[str] = set()
    for path in paths:
        for record in srsly.read_jsonl(path):
            assert set(record) == {"id", "source", "date", "sha256", "entities", "segments"}
            assert record["id"] not in seen
            seen.add(record["id"])
            spans = sorted(record["entities"])
            assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
            assert {label for _, _, label in spans} <= set(ENTITY_LABELS)
