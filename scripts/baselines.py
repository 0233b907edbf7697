"""What the pipeline must beat: a lexicon, a CRF, and TF-IDF with logistic regression."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import srsly
from inline import Readout
from readouts_components import segment_offsets
from scoring import Span
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MultiLabelBinarizer
from sklearn_crfsuite import CRF

_LINE = re.compile(r"[^\n]+")


def surfaces(readouts: Iterable[Readout]) -> Counter:
    """Count the (surface, label) pairs of annotated readouts."""
    return Counter((r.text[e.start : e.end], e.label) for r in readouts for e in r.entities)


class LexiconTagger:
    """Marks every longest match of a known surface with its most frequent label."""

    def __init__(self, readouts: Sequence[Readout], slogans: Path | None = None) -> None:
        """Collect the surfaces of training readouts and, where given, of the slogan lexicon."""
        counts: dict[str, Counter] = {}
        for (surface, label), count in surfaces(readouts).items():
            counts.setdefault(surface, Counter())[label] += count
        self.labels = {surface: found.most_common(1)[0][0] for surface, found in counts.items()}
        for entry in srsly.read_jsonl(slogans) if slogans and slogans.exists() else ():
            for surface in (entry["canonical"], *entry["variants"]):
                self.labels.setdefault(surface, "SLOGAN")
        by_length = sorted(self.labels, key=len, reverse=True)
        self.pattern = re.compile("|".join(map(re.escape, by_length)) or r"(?!)")

    def __call__(self, text: str) -> set[Span]:
        """Return the entities of a text."""
        matches = self.pattern.finditer(text)
        return {(m.start(), m.end(), self.labels[m.group()]) for m in matches}


def char_features(line: str) -> list[list[str]]:
    """Return CRF features of every character: uni-, bi- and trigrams in a window of two."""
    padded = f"\x02\x02{line}\x03\x03"
    return [
        [f"u{k}={padded[i + k]}" for k in range(5)]
        + [f"b{k}={padded[i + k : i + k + 2]}" for k in range(4)]
        + [f"t{k}={padded[i + k : i + k + 3]}" for k in range(3)]
        for i in range(len(line))
    ]


class CrfTagger:
    """A linear-chain CRF over characters (sklearn-crfsuite, L-BFGS)."""

    def __init__(self, readouts: Iterable[Readout], iterations: int = 100) -> None:
        """Train on annotated readouts, line by line, with BIO tags."""
        features, tags = [], []
        for readout in readouts:
            of_text = ["O"] * len(readout.text)
            for e in readout.entities:
                of_text[e.start : e.end] = [f"B-{e.label}"] + [f"I-{e.label}"] * (
                    e.end - e.start - 1
                )
            for line in _LINE.finditer(readout.text):
                features.append(char_features(line.group()))
                tags.append(of_text[line.start() : line.end()])
        self.crf = CRF(c1=0.1, c2=0.1, max_iterations=iterations)
        self.crf.fit(features, tags)

    def __call__(self, text: str) -> set[Span]:
        """Return the entities of a text."""
        found: set[Span] = set()
        for line in _LINE.finditer(text):
            start, label = 0, None
            for i, tag in enumerate([*self.crf.predict_single(char_features(line.group())), "O"]):
                if label and tag != f"I-{label}":
                    found.add((line.start() + start, line.start() + i, label))
                    label = None
                if tag != "O" and label is None:
                    start, label = i, tag[2:]
        return found


class TfidfCategorizer:
    """TF-IDF of character n-grams with one logistic regression per directive type."""

    def __init__(self, readouts: Iterable[Readout]) -> None:
        """Train on the segments of annotated readouts."""
        pairs = [(r.text[s.start : s.end], s.types) for r in readouts for s in r.segments]
        self.binarizer = MultiLabelBinarizer()
        self.model = make_pipeline(
            TfidfVectorizer(analyzer="char", ngram_range=(1, 3), sublinear_tf=True, min_df=2),
            OneVsRestClassifier(LogisticRegression(C=10.0, max_iter=1000, class_weight="balanced")),
        )
        self.model.fit([t for t, _ in pairs], self.binarizer.fit_transform([y for _, y in pairs]))

    def __call__(self, text: str) -> set[Span]:
        """Return (start, end, type) of the segments of a text."""
        offsets = segment_offsets(text)
        if not offsets:
            return set()
        types = self.binarizer.inverse_transform(
            self.model.predict([text[start:end] for start, end in offsets])
        )
        return {(*o, name) for o, names in zip(offsets, types, strict=True) for name in names}


class MajorityCategorizer:
    """Gives every segment the most frequent type of the training data."""

    def __init__(self, readouts: Iterable[Readout]) -> None:
        """Find the most frequent type."""
        self.type = Counter(
            name for r in readouts for s in r.segments for name in s.types
        ).most_common(1)[0][0]

    def __call__(self, text: str) -> set[Span]:
        """Return (start, end, type) of the segments of a text."""
        return {(start, end, self.type) for start, end in segment_offsets(text)}
