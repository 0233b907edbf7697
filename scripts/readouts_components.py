"""spaCy components of the pipeline: segments, entities, directive types, lexicon links.

Shipped in the wheel.
"""

import csv
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from operator import add
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import numpy
import pycrfsuite
import rjieba
import srsly
from spacy.attrs import IDX
from spacy.language import Language
from spacy.scorer import PRFScore, Scorer
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example
from spacy.util import DummyTokenizer, ensure_path, get_words_and_spaces, registry
from spacy.vocab import Vocab
from spacy_pkuseg import pkuseg
from spacy_pkuseg.feature_extractor import FeatureExtractor
from spacy_pkuseg.inference import run_viterbi
from tqdm import tqdm

ENTITY_LABELS = (
    "PERSON", "ROLE", "AGENCY", "ORG", "LOC", "MEETING", "DOCUMENT", "SLOGAN", "DATE",
)  # fmt: skip
ACT_TYPES = ("STUDY", "REVIEW", "APPROVE", "DEPLOY", "INSPECT")
DEMAND_TYPES = (
    "UPHOLD", "TARGET", "ADVANCE", "REFORM", "SUPPORT", "PREVENT",
    "RECTIFY", "SUPERVISE", "ORGANIZE", "PROHIBIT", "PUBLICIZE",
)  # fmt: skip
DIRECTIVE_TYPES = ACT_TYPES + DEMAND_TYPES

_PAIRS = {"“": "”", "《": "》", "(": ")", "（": "）"}
_MARKS = re.compile(r"[。！？；!?;“”《》()（）\n]")
_CLOSERS = re.compile(r"[”’」』》〉】〕）)\]]*")
_LINE = re.compile(r"[^\n]+")
# What the categorizer of directive types takes for one another, and where its clauses end.
_ALIKE = str.maketrans(",:;!?()123456789", "，：；！？（）000000000")
_CLAUSE_MARKS = numpy.array([ord(mark) for mark in "，：；。！？"], "uint64")
_MASKED = tuple(label for label in ENTITY_LABELS if label != "SLOGAN")
_WORD = numpy.uint64(1 << 63)  # tells words from n-grams
_PLACE_NUMBERS = 9  # how many numbers say where a segment stands; the first is always 1
_BATCH_UNITS = 1024
_MIX = numpy.uint64(0x9E3779B97F4A7C15)
_BATCH_CHARACTERS = 20_000

if not Span.has_extension("canonical"):
    Span.set_extension("canonical", default=None)


def segment_offsets(text: str) -> list[tuple[int, int]]:
    """Split a text into the segments of the annotation guidelines (section 1).

    text: clean text, lines separated by "\\n".
    Returns (start, end) character offsets in order, without surrounding white space.
    """
    offsets: list[tuple[int, int]] = []
    open_pairs: Counter[str] = Counter()  # by closing mark
    start = 0

    def add(end: int) -> None:
        segment = text[start:end]
        if segment.strip():
            left = len(segment) - len(segment.lstrip())
            offsets.append((start + left, start + len(segment.rstrip())))

    for match in _MARKS.finditer(text):
        mark, position = match.group(), match.start()
        if position < start:  # a closing mark that the last segment took with it
            continue
        if mark == "\n":
            add(position)
            start = position + 1
            open_pairs.clear()
        elif mark in _PAIRS:
            open_pairs[_PAIRS[mark]] += 1
        elif mark in _PAIRS.values():
            open_pairs[mark] = max(0, open_pairs[mark] - 1)
        elif not open_pairs.total():
            end = _CLOSERS.match(text, position + 1).end()
            add(end)
            start = end
    add(len(text))
    return offsets


class WeightTable:
    """Weights of a linear model by key; row 0, of zeros, is for every key that it lacks."""

    def __init__(self, keys: Sequence[str], weights: numpy.ndarray) -> None:
        """Index the keys. weights: of shape (keys, slots, tags)."""
        self.index = {key: row for row, key in enumerate(keys, 1)}
        self.weights = numpy.zeros((len(keys) + 1, *weights.shape[1:]), dtype="f")
        self.weights[1:] = weights

    def rows(self, keys: Iterable[str]) -> numpy.ndarray:
        """Return the rows of some keys."""
        find = self.index.get
        return numpy.array([find(key, 0) for key in keys], dtype="i")


def read_tables(model: dict[str, Any]) -> dict[str, WeightTable]:
    """Return the tables of a serialized model by name."""
    return {name: WeightTable(**table) for name, table in model.get("tables", {}).items()}


def viterbi(scores: numpy.ndarray, transitions: numpy.ndarray) -> list[int]:
    """Return the best tag of every character, by spacy-pkuseg's compiled search.

    scores: of shape (characters, tags). transitions: (tags, tags), from row to column.
    """
    return run_viterbi(scores, transitions)[1].tolist()


@registry.tokenizers("readouts.PkusegTokenizer.v1")
def make_pkuseg_tokenizer() -> Callable[[Language], "PkusegTokenizer"]:
    """Return the factory of the tokenizer."""
    return lambda nlp: PkusegTokenizer(nlp.vocab)


class PkusegTokenizer(DummyTokenizer):
    """The words of a trained spacy-pkuseg model, found several times as fast as by spacy-pkuseg.

    The same features and weights give the same words. spacy-pkuseg builds some 80 strings a
    character and asks its model for each; here what a character, a pair or a word weighs at the
    places around it lies in one row, found once. The dictionary that comes with spacy-pkuseg is
    left out: it would join the words again, across the boundaries that the model has learned.
    """

    def __init__(self, vocab: Vocab) -> None:
        """Create a tokenizer that knows no words yet and gives characters."""
        self.vocab = vocab
        self._load({})

    def _load(self, model: dict[str, Any]) -> None:
        self.model = model
        self.tables = {
            name: WeightTable(**table) for name, table in model.get("tables", {}).items()
        }
        self.lengths: dict[str, set[int]] = {}  # first two characters → lengths of words
        for word in self.tables["words"].index if model else ():
            self.lengths.setdefault(word[:2], set()).add(len(word))

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]] | None = None,
        *,
        nlp: Language | None = None,
        pkuseg_model: Path | str | None = None,
        pkuseg_user_dict: str | None = None,
    ) -> None:
        """Take over the features and weights of a spacy-pkuseg model in a folder.

        pkuseg_user_dict: stands in spaCy's defaults for Chinese; there is none here.
        """
        if pkuseg_user_dict not in (None, "default"):
            raise ValueError(f"{pkuseg_user_dict}: words are the model's, without a dictionary")
        if pkuseg_model is not None:
            self._load(read_pkuseg(str(pkuseg_model)))

    def __call__(self, text: str) -> Doc:
        """Return the words of a text as a Doc."""
        words = [word for piece in text.split() for word in self._cut(piece)]
        words, spaces = get_words_and_spaces(words, text)
        return Doc(self.vocab, words=words, spaces=spaces)

    def _cut(self, piece: str) -> list[str]:
        if not self.model:
            return list(piece)
        scores = self._scores(piece.translate(_PKUSEG_CLASSES)).astype("d")
        tags, begins = viterbi(scores, self.model["edges"]), self.model["begins"]
        cuts = [i for i, tag in enumerate(tags) if i and begins[tag]]
        return [piece[start:end] for start, end in pairwise([0, *cuts, len(piece)])]

    def _scores(self, text: str) -> numpy.ndarray:
        """Return the weights of every tag at every character."""
        chars, pairs, words, neighbours = (self.tables[name] for name in _PKUSEG_TABLES)
        of_char = numpy.pad(chars.rows(text), 2)
        scores = self.model["bias"] + chars.weights[of_char[: len(text)], 0]
        for slot in range(1, 5):
            scores += chars.weights[of_char[slot : slot + len(text)], slot]
        of_pair = pairs.rows(map(add, text, text[1:]))
        scores[2:] += pairs.weights[of_pair[:-1], 0]
        scores[1:] += pairs.weights[of_pair, 1]
        scores[: len(of_pair)] += pairs.weights[of_pair, 2]
        starts, ends, rows, borders, border_rows = [], [], [], [], []
        ending: dict[int, list[str]] = {}  # offset → words that end there
        for start in range(len(text) - 1):
            for length in self.lengths.get(text[start : start + 2], ()):
                word = text[start : start + length]
                row = words.index.get(word)
                if row is not None and len(word) == length:
                    starts.append(start)
                    ends.append(start + length - 1)
                    rows.append(row)
                    ending.setdefault(start + length, []).append(word)
                    for before in ending.get(start, ()):
                        row = neighbours.index.get(f"{before}*{word}")
                        if row is not None:
                            borders.append(start)
                            border_rows.append(row)
        if rows:
            numpy.add.at(scores, starts, words.weights[rows, 0])
            numpy.add.at(scores, ends, words.weights[rows, 1])
        if borders:
            numpy.add.at(scores, borders, neighbours.weights[border_rows, 0])
            numpy.add.at(scores, numpy.array(borders) - 1, neighbours.weights[border_rows, 1])
        return scores

    def score(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
        """Score the words as spaCy's Chinese tokenizer does."""
        return Scorer.score_tokenization(examples)

    def to_bytes(self, **kwargs: Any) -> bytes:
        """Serialize the model."""
        return srsly.msgpack_dumps(self.model)

    def from_bytes(self, data: bytes, **kwargs: Any) -> "PkusegTokenizer":
        """Load the model from bytes."""
        self._load(srsly.msgpack_loads(data))
        return self

    def to_disk(self, path: Path | str, **kwargs: Any) -> None:
        """Write the model to a file."""
        ensure_path(path).write_bytes(self.to_bytes())

    def from_disk(self, path: Path | str, **kwargs: Any) -> "PkusegTokenizer":
        """Load the model from a file."""
        return self.from_bytes(ensure_path(path).read_bytes())


# How spacy-pkuseg's features begin → the table and the slot of their weights here.
_PKUSEG_FEATURES = {
    "c-2.": ("chars", 0), "c-1.": ("chars", 1), "c.": ("chars", 2), "c1.": ("chars", 3),
    "c2.": ("chars", 4), "c-2c-1.": ("pairs", 0), "c-1c.": ("pairs", 1), "cc1.": ("pairs", 2),
    "w1.": ("words", 0), "w-1.": ("words", 1), "ww.l.": ("neighbours", 0),
    "ww.r.": ("neighbours", 1),
}  # fmt: skip
_PKUSEG_TABLES = ("chars", "pairs", "words", "neighbours")
# spacy-pkuseg's classes of characters, each a code point that no text holds.
_NUMBER, _LETTER = "\U000ffffe", "\U000fffff"
_PKUSEG_CLASSES = (
    dict.fromkeys(map(ord, FeatureExtractor.letter), _LETTER)
    | dict.fromkeys(map(ord, FeatureExtractor.num), _NUMBER)
    | dict.fromkeys(map(ord, FeatureExtractor.keywords), "&")
)


def read_pkuseg(folder: str) -> dict[str, Any]:
    """Read a spacy-pkuseg model into the tables of `PkusegTokenizer`."""
    segmenter = pkuseg(folder, user_dict=None)
    model, features = segmenter.model, segmenter.feature_extractor.feature_to_idx
    edges = model.n_feature * model.n_tag
    weights = model.w[:edges].reshape(-1, model.n_tag)
    found: dict[str, dict[str, numpy.ndarray]] = {name: {} for name in _PKUSEG_TABLES}
    slots = Counter(table for table, _ in _PKUSEG_FEATURES.values())
    for feature, number in features.items():
        if feature == "$$":
            continue
        start, key = _PKUSEG_FEATURE.match(feature).groups()
        table, slot = _PKUSEG_FEATURES[start]
        key = key.replace("**Num", _NUMBER).replace("**Letter", _LETTER)
        if table == "pairs":
            key = key[0] + key[-1]  # a dot stands between
        empty = numpy.zeros((slots[table], model.n_tag), dtype="f")
        found[table].setdefault(key, empty)[slot] = weights[number]
    for pair in found["neighbours"]:
        for word in pair.split("*"):
            empty = numpy.zeros((slots["words"], model.n_tag), dtype="f")
            found["words"].setdefault(word, empty)
    return {
        "bias": weights[features["$$"]].astype("f"),
        "edges": model.w[edges:].reshape(model.n_tag, model.n_tag).T + 1.0,
        "begins": ["B" in tag for _, tag in sorted(segmenter.idx_to_tag.items())],
        "tables": {
            name: {"keys": list(rows), "weights": _stack(rows.values(), slots[name], model.n_tag)}
            for name, rows in found.items()
        },
    }


_PKUSEG_FEATURE = re.compile(
    f"({'|'.join(map(re.escape, sorted(_PKUSEG_FEATURES, key=len, reverse=True)))})(.*)", re.DOTALL
)


def _stack(rows: Iterable[numpy.ndarray], slots: int, tags: int) -> numpy.ndarray:
    return numpy.array(list(rows), dtype="f").reshape(-1, slots, tags)


@Language.component("segments", assigns=["doc.spans", "token.is_sent_start", "doc.sents"])
def segments(doc: Doc) -> Doc:
    """Set `doc.spans["segments"]` to the guidelines' segments, as tokens allow.

    They become the sentences, too (line breaks apart), for spaCy's entity recognizer never
    crosses those.
    """
    spans = (
        doc.char_span(start, end, label="SEGMENT", alignment_mode="expand")
        for start, end in segment_offsets(doc.text)
    )
    doc.spans["segments"] = [span for span in spans if span is not None]
    sent_starts = numpy.full(len(doc), -1)
    for span in doc.spans["segments"]:
        sent_starts[span.start] = 1
        sent_starts[span.end : span.end + 1] = 1  # the line break behind it, or the next segment
    if len(doc):  # at once, for setting it token by token is quadratic
        doc.from_array(["SENT_START"], sent_starts.astype("uint64"))
    return doc


def score_directives(examples: Iterable[Example], **_: Any) -> dict[str, Any]:
    """Score `doc.spans["directives"]` by exact segment and type: micro, macro and per type."""
    scores = {label: PRFScore() for label in DIRECTIVE_TYPES}
    for example in examples:
        gold, predicted = (
            {(s.label_, s.start_char, s.end_char) for s in doc.spans.get("directives", ())}
            for doc in (example.reference, example.predicted)
        )
        for label, score in scores.items():
            score.score_set(
                {key for key in predicted if key[0] == label},
                {key for key in gold if key[0] == label},
            )
    micro = sum(scores.values(), PRFScore())
    seen = [score for score in scores.values() if score.tp + score.fn]
    return {
        "directives_micro_p": micro.precision,
        "directives_micro_r": micro.recall,
        "directives_micro_f": micro.fscore,
        "directives_macro_f": sum(s.fscore for s in seen) / len(seen) if seen else None,
        "directives_f_per_type": {label: s.to_dict() for label, s in scores.items()},
    }


@registry.scorers("readouts.directives_scorer.v1")
def make_directives_scorer() -> Callable:
    """Return the scorer of the `directives` component."""
    return score_directives


@Language.factory(
    "directives",
    assigns=["doc.spans", "doc.cats"],
    default_config={
        "strength": 3.0,
        "min_segments": 2,
        "folds": 5,
        "scorer": {"@scorers": "readouts.directives_scorer.v1"},
    },
    default_score_weights={"directives_micro_f": 0.5, "directives_macro_f": 0.5},
)
def make_directives(
    nlp: Language,
    name: str,
    strength: float,
    min_segments: int,
    folds: int,
    scorer: Callable | None,
) -> "SegmentCategorizer":
    """Create the component that gives every segment its directive types.

    strength: how closely the n-gram model follows the training data (C of its regularisation).
    min_segments: n-grams and words of fewer training segments are left out.
    folds: parts of the training documents, each scored by a model of the others.
    """
    return SegmentCategorizer(
        name, strength=strength, min_segments=min_segments, folds=folds, scorer=scorer
    )


class SegmentCategorizer:
    """Directive types of every segment, by two layers of logistic regression.

    The first reads the n-grams and words of a segment, and of each of its clauses alone. The
    second reads the first one's scores: of the segment, of its strongest clause, of its
    neighbours and of the whole document, with the segment's place. It learns from scores that
    models of other documents gave (stacking), which calibrates the probabilities, too.

    Writes `doc.spans["directives"]`, one span per segment and type with its probability in
    `.attrs["scores"]`, and `doc.cats`, each type's highest probability in the document.
    It is trained when the pipeline is initialized, on the `directives` spans of the reference
    documents and on their entities, which stand for their names; `spacy train` has nothing left
    to do but to evaluate it.
    Sources: Wang and Manning, Baselines and Bigrams, ACL 2012, for the weights of the first
    layer's features; Wolpert, Stacked Generalization, Neural Networks 5, 1992.
    """

    def __init__(
        self,
        name: str = "directives",
        *,
        strength: float = 3.0,
        min_segments: int = 2,
        folds: int = 5,
        scorer: Callable | None = None,
    ) -> None:
        """Create an untrained categorizer, which finds nothing."""
        self.name = name
        self.params = {"strength": strength, "min_segments": min_segments, "folds": folds}
        self.scorer = scorer
        self.ngrams = NgramModel.empty()
        self.stack = numpy.zeros((0, len(DIRECTIVE_TYPES)), "f")
        self.thresholds = numpy.full(len(DIRECTIVE_TYPES), 2.0, "f")  # out of reach

    @property
    def labels(self) -> tuple[str, ...]:
        """The directive types."""
        return DIRECTIVE_TYPES

    def __call__(self, doc: Doc) -> Doc:
        """Set the directives of a document."""
        scores = self.predict(doc)
        pieces = doc.spans["segments"]
        spans, of_spans = [], []
        for i, k in numpy.argwhere(scores >= self.thresholds).tolist():
            spans.append(Span(doc, pieces[i].start, pieces[i].end, label=DIRECTIVE_TYPES[k]))
            of_spans.append(scores[i, k])
        doc.spans["directives"] = SpanGroup(
            doc, name="directives", spans=spans, attrs={"scores": numpy.array(of_spans, "f")}
        )
        highest = scores.max(axis=0, initial=0.0)
        doc.cats.update(zip(DIRECTIVE_TYPES, highest.tolist(), strict=True))
        return doc

    def predict(self, doc: Doc) -> numpy.ndarray:
        """Return the probabilities of the types (columns) for a document's segments (rows)."""
        features = read_features(doc)
        if not len(self.stack):
            return numpy.zeros((features.segments, len(DIRECTIVE_TYPES)), "f")
        return sigmoid(stack_inputs(features, self.ngrams) @ self.stack)

    def initialize(
        self, get_examples: Callable[[], Iterable[Example]], *, nlp: Language | None = None
    ) -> None:
        """Train both layers and choose the thresholds, on scores of held-out documents."""
        docs, truths = [], []
        for example in get_examples():
            docs.append(read_features(example.reference))
            truths.append(segment_truths(example.reference))
        folds = min(self.params["folds"], len(docs))
        part = numpy.random.default_rng(0).permutation(len(docs)) % max(folds, 1)
        inputs: list[numpy.ndarray] = [numpy.zeros((0, 0))] * len(docs)
        with tqdm(total=(folds + 1) * len(DIRECTIVE_TYPES), unit="regression") as bar:
            for k in range(folds):
                others = [i for i in range(len(docs)) if part[i] != k] or [0]  # or the only one
                model = self._ngram_model(
                    [docs[i] for i in others], [truths[i] for i in others], bar
                )
                for i in numpy.flatnonzero(part == k):
                    inputs[i] = stack_inputs(docs[i], model)
            self.ngrams = self._ngram_model(docs, truths, bar)
        rows = numpy.repeat(part, [features.segments for features in docs])
        given, truth = numpy.concatenate(inputs), numpy.concatenate(truths)
        held_out = numpy.zeros(truth.shape)
        for k in range(folds):
            test = rows == k
            train = ~test if folds > 1 else test
            held_out[test] = sigmoid(given[test] @ fit_columns(given[train], truth[train], 0.1))
        self.thresholds = best_thresholds(truth, held_out)
        self.stack = fit_columns(given, truth, 0.1).astype("f")

    def _ngram_model(
        self, docs: list["SegmentFeatures"], truths: list[numpy.ndarray], bar: tqdm
    ) -> "NgramModel":
        strength, min_segments = self.params["strength"], self.params["min_segments"]
        return NgramModel.train(docs, numpy.concatenate(truths), strength, min_segments, bar)

    def score(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
        """Score the directives with the scorer of the config."""
        return self.scorer(examples, **kwargs) if self.scorer else {}

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Serialize the model: arrays in msgpack."""
        model = {"stack": self.stack, "thresholds": self.thresholds}
        return srsly.msgpack_dumps(model | self.ngrams._asdict())

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "SegmentCategorizer":
        """Load the model from bytes."""
        model = srsly.msgpack_loads(data)
        self.stack, self.thresholds = model.pop("stack"), model.pop("thresholds")
        self.ngrams = NgramModel(**model)
        return self

    def to_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> None:
        """Write the model to a directory."""
        path = ensure_path(path)
        path.mkdir(parents=True, exist_ok=True)
        (path / "model.msgpack").write_bytes(self.to_bytes())

    def from_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> "SegmentCategorizer":
        """Load the model from a directory."""
        return self.from_bytes((ensure_path(path) / "model.msgpack").read_bytes())


class SegmentFeatures(NamedTuple):
    """What the categorizer reads of a document."""

    keys: numpy.ndarray  # n-grams and words, as numbers
    clauses: numpy.ndarray  # the clause in which each of them begins
    parents: numpy.ndarray  # the segment of every clause
    places: numpy.ndarray  # of every segment in the document, one row each

    @property
    def segments(self) -> int:
        """How many segments the document has."""
        return len(self.places)


def read_features(doc: Doc) -> SegmentFeatures:
    """Read the features of a document's segments and their clauses.

    Up to three characters in a row, each entity of a name standing as one character for its label;
    words and pairs of words.
    """
    if "segments" not in doc.spans:
        segments(doc)
    spans = [(span.start_char, span.end_char) for span in doc.spans["segments"]]
    text = doc.text.translate(_ALIKE)
    codes = numpy.frombuffer(text.encode("utf-32-le"), "<u4").astype("uint64")
    marks = numpy.isin(codes, _CLAUSE_MARKS)
    segment = numpy.full(len(codes), -1)
    begins = numpy.zeros(len(codes), bool)
    for i, (start, end) in enumerate(spans):
        segment[start:end] = i
        begins[start] = True
    begins[1:] |= marks[:-1] & (segment[1:] >= 0)
    clause = begins.cumsum() - 1
    kept = segment >= 0
    for ent in doc.ents:
        if ent.label_ in _MASKED:
            codes[ent.start_char] = 0x110000 + _MASKED.index(ent.label_)
            kept[ent.start_char + 1 : ent.end_char] = False
    keys, clauses = [], []
    characters, owner, where = codes[kept], segment[kept], clause[kept]
    starts = numpy.flatnonzero(numpy.diff(owner, prepend=-1))
    owner, where = (numpy.insert(array, starts, array[starts]) for array in (owner, where))
    characters = numpy.insert(characters, starts, 2)  # a mark before every segment
    ngram = characters
    for n in range(3):  # a character has 21 bits: three fit into one number
        if n:
            ngram = ngram[:-1] | characters[n:] << numpy.uint64(21 * n)
        size = len(ngram)
        inside = owner[:size] == owner[n : n + size]
        keys.append(ngram[inside])
        clauses.append(where[:size][inside])
    words, *sizes = doc.to_array(["ORTH", "LENGTH", "SPACY"]).reshape(-1, 3).T
    ends = sum(sizes).cumsum().astype("int64")
    at = numpy.concatenate([[0], ends[:-1]])[: len(ends)].astype("int64")  # where words begin
    words, where = words[segment[at] >= 0], clause[at][segment[at] >= 0]
    near = where[1:] == where[:-1]
    keys += [words | _WORD, ((words[:-1] * _MIX + words[1:]) | _WORD)[near]]
    clauses += [where, where[:-1][near]]
    return SegmentFeatures(
        numpy.concatenate(keys), numpy.concatenate(clauses), segment[begins], places(text, spans)
    )


def places(text: str, spans: list[tuple[int, int]]) -> numpy.ndarray:
    """Describe where in the document segments stand and how long they are, one row a segment."""
    count = len(spans)
    return numpy.array(
        [
            (
                1.0, i == 0, i == 1, i == 2, i == count - 1, i / count,
                start > 0 and text[start - 1] == "\n",
                math.log(end - start), text[end - 1] in "。；!?！？;",
            )
            for i, (start, end) in enumerate(spans)
        ],
        "f",
    ).reshape(count, _PLACE_NUMBERS)  # fmt: skip


class NgramModel(NamedTuple):
    """Logistic regression over n-grams and words, one a directive type."""

    keys: numpy.ndarray  # the known features, sorted
    idf: numpy.ndarray  # their inverse document frequencies
    weights: numpy.ndarray  # features × types, multiplied by idf
    bias: numpy.ndarray

    @classmethod
    def empty(cls) -> "NgramModel":
        """Return a model that knows no feature."""
        types = len(DIRECTIVE_TYPES)
        return cls(*(numpy.zeros(shape, "f") for shape in (0, 0, (0, types), types)))

    @classmethod
    def train(
        cls,
        docs: list[SegmentFeatures],
        truth: numpy.ndarray,
        strength: float,
        min_segments: int,
        bar: tqdm,
    ) -> "NgramModel":
        """Learn from segments and the types that they have.

        truth: segments × types. strength, min_segments: see `make_directives`.
        """
        from scipy.sparse import csr_matrix, diags_array
        from sklearn.linear_model import LogisticRegression  # only training needs them

        firsts = numpy.cumsum([0, *(features.segments for features in docs)])
        rows = numpy.concatenate(
            [f.parents[f.clauses] + first for f, first in zip(docs, firsts, strict=False)]
        )
        keys, columns = numpy.unique(
            numpy.concatenate([features.keys for features in docs]), return_inverse=True
        )
        shape = (len(truth), len(keys))
        counts = csr_matrix((numpy.ones(len(rows), "f"), (rows, columns)), shape)
        counts.data[:] = 1.0  # whatever a segment repeats
        frequency = counts.getnnz(axis=0)
        kept = frequency >= min_segments
        keys, counts, frequency = keys[kept], counts[:, kept], frequency[kept]
        idf = (numpy.log((1 + len(truth)) / (1 + frequency)) + 1).astype("f")
        values = counts @ diags_array(idf)
        norms = numpy.sqrt(counts @ idf**2)
        values = (diags_array(1 / numpy.maximum(norms, 1e-9)) @ values).tocsr()
        weights = numpy.zeros((len(keys), truth.shape[1]), "f")
        bias = numpy.zeros(truth.shape[1], "f")
        for k, present in enumerate(truth.T):
            bar.update()
            bias[k] = log_odds(present)
            if not len(keys) or len(numpy.unique(present)) < 2:
                continue
            with_it, without = (counts.T @ these + 1 for these in (present, ~present))
            ratio = abs(numpy.log(with_it / with_it.sum() * without.sum() / without))
            regression = LogisticRegression(C=strength, solver="liblinear", random_state=0)
            regression.fit(values @ diags_array(ratio), present)
            weights[:, k] = regression.coef_[0] * ratio * idf
            bias[k] = regression.intercept_[0]
        return cls(keys, idf, weights.astype("float16"), bias)

    def known(self, features: SegmentFeatures) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Return the model's numbers of the features that it knows, and their clauses."""
        if not len(self.keys):
            return numpy.zeros(0, "int64"), numpy.zeros(0, "int64")
        columns = numpy.searchsorted(self.keys, features.keys).clip(max=len(self.keys) - 1)
        found = self.keys[columns] == features.keys
        return columns[found], features.clauses[found]

    def logits(self, columns: numpy.ndarray, units: numpy.ndarray, count: int) -> numpy.ndarray:
        """Return the types' logits (columns) of units of text (rows).

        columns: known features. units: the unit of each of them. count: how many units there are.
        """
        logits = numpy.tile(self.bias, (count, 1))
        pairs = numpy.sort(units * len(self.keys) + columns)  # faster than numpy.unique
        pairs = pairs[numpy.diff(pairs, prepend=-1) > 0]  # each feature counts once
        rows, columns = numpy.divmod(pairs, max(len(self.keys), 1))
        for first in range(0, count, _BATCH_UNITS):  # a few units at a time, to spare memory
            a, b = numpy.searchsorted(rows, (first, first + _BATCH_UNITS))
            if a < b:
                near = columns[a:b]
                starts = numpy.flatnonzero(numpy.diff(rows[a:b], prepend=-1))
                sums = numpy.add.reduceat(self.weights[near], starts, dtype="f")
                norms = numpy.sqrt(numpy.add.reduceat(self.idf[near] ** 2, starts))
                logits[rows[a:b][starts]] += sums / norms[:, None]
        return logits


def stack_inputs(features: SegmentFeatures, model: NgramModel) -> numpy.ndarray:
    """Return what the second layer reads of a document's segments, one row a segment."""
    columns, clauses = model.known(features)
    logits = model.logits(columns, features.parents[clauses], features.segments)
    of_clauses = model.logits(columns, clauses, len(features.parents))
    strongest = numpy.full_like(logits, -99.0)
    numpy.maximum.at(strongest, features.parents, of_clauses)
    beside = numpy.pad(logits, ((1, 1), (0, 0)))
    whole = numpy.log(sigmoid(logits).sum(axis=0) / max(len(logits), 1) + 1e-3)
    whole = numpy.broadcast_to(whole, logits.shape)
    parts = (logits, strongest, beside[:-2], beside[2:], whole)
    return numpy.hstack([*(part / 3 for part in parts), features.places])


def fit_columns(inputs: numpy.ndarray, truth: numpy.ndarray, strength: float) -> numpy.ndarray:
    """Fit one logistic regression a column of `truth`; return the weights, inputs × columns."""
    from sklearn.linear_model import LogisticRegression  # only training needs it

    weights = numpy.zeros((inputs.shape[1], truth.shape[1]))
    for k, present in enumerate(truth.T):
        if len(numpy.unique(present)) < 2:
            weights[-_PLACE_NUMBERS, k] = log_odds(present)
            continue
        regression = LogisticRegression(C=strength, fit_intercept=False, max_iter=1000)
        weights[:, k] = regression.fit(inputs, present).coef_[0]
    return weights


def log_odds(present: numpy.ndarray) -> float:
    """Return the logit of how often something is present, finite where that is always or never."""
    return math.log((present.sum() + 1e-3) / ((~present).sum() + 1e-3))


def sigmoid(logits: numpy.ndarray) -> numpy.ndarray:
    """Return the probabilities of logits."""
    return 1 / (1 + numpy.exp(-logits.clip(-30, 30)))


def segment_truths(doc: Doc) -> numpy.ndarray:
    """Return which types (columns) the segments (rows) of an annotated document have.

    A span is its segment's that ends where it ends.
    """
    rows = {span.end_char: i for i, span in enumerate(doc.spans["segments"])}
    truth = numpy.zeros((len(rows), len(DIRECTIVE_TYPES)), bool)
    for span in doc.spans.get("directives", ()):
        if span.end_char in rows and span.label_ in DIRECTIVE_TYPES:
            truth[rows[span.end_char], DIRECTIVE_TYPES.index(span.label_)] = True
    return truth


def best_thresholds(truth: numpy.ndarray, scores: numpy.ndarray) -> numpy.ndarray:
    """Choose for every type (column) the probability from which giving it has the highest F1.

    F1 is smoothed over neighbouring thresholds, for rare types' peaks are noise.
    """
    grid = numpy.linspace(0.1, 0.8, 36)
    chosen = []
    for present, of_type in zip(truth.T, scores.T, strict=True):
        given = of_type[:, None] >= grid
        hits = (given & present[:, None]).sum(axis=0)
        f = 2 * hits / numpy.maximum(given.sum(axis=0) + present.sum(), 1)
        smooth = numpy.convolve(numpy.pad(f, 2, mode="edge"), numpy.ones(5) / 5, "valid")
        chosen.append(grid[smooth.argmax()])
    return numpy.array(chosen, "f")


def dictionary_words(text: str) -> list[str]:
    """Cut a text by jieba's dictionary; what that lacks comes out as single characters."""
    return rjieba.cut(text, False)


@Language.factory(
    "crf_ner",
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
    default_config={
        "c1": 0.1,
        "c2": 0.1,
        "max_iterations": 100,
        "scorer": {"@scorers": "spacy.ner_scorer.v1"},
    },
    default_score_weights={"ents_f": 1.0, "ents_p": 0.0, "ents_r": 0.0, "ents_per_type": None},
)
def make_crf_ner(
    nlp: Language, name: str, c1: float, c2: float, max_iterations: int, scorer: Callable | None
) -> "CrfRecognizer":
    """Create the component that recognises entities with a linear-chain CRF over characters.

    c1, c2: weights of L1 and L2 regularisation. max_iterations: of L-BFGS.
    """
    return CrfRecognizer(name, c1=c1, c2=c2, max_iterations=max_iterations, scorer=scorer)


class CrfRecognizer:
    """Entities by a linear-chain CRF over characters, with a dictionary's words as features.

    The document's own words would not do: their model has learned the edges of the training
    entities, which would look better cut there than they ever are in a new text.

    CRFsuite trains it by L-BFGS on all examples at once, when the pipeline is initialized; `spacy
    train` has nothing left to do but to evaluate it. Its weights are then kept in tables, where
    a character, n-gram or word is looked up once for all the places at which it counts. A word
    that crosses the edge of an entity found is split there.
    Source: Lafferty, McCallum and Pereira, Conditional Random Fields, ICML 2001.
    """

    def __init__(
        self,
        name: str = "ner",
        *,
        c1: float = 0.1,
        c2: float = 0.1,
        max_iterations: int = 100,
        scorer: Callable | None = None,
        cut: Callable[[str], Iterable[str]] = dictionary_words,
    ) -> None:
        """Create an untrained recognizer, which finds nothing.

        cut: gives the words of a line that serve as features; training and use must agree in it.
        """
        self.name = name
        self.cut = cut
        self.params = {"c1": c1, "c2": c2, "max_iterations": max_iterations}
        self.scorer = scorer
        self._load({}, {})

    def _load(self, model: dict[str, Any], lexicon: dict[str, str]) -> None:
        self.model = model
        self.lexicon = Lexicon(lexicon)
        self.tables = {
            name: WeightTable(**table) for name, table in model.get("tables", {}).items()
        }

    @property
    def tags(self) -> list[str]:
        """The tags that the model knows: O, B-LABEL, I-LABEL."""
        return self.model.get("tags", [])

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the model knows."""
        return tuple(sorted({tag[2:] for tag in self.tags if tag != "O"}))

    def __call__(self, doc: Doc) -> Doc:
        """Set the entities of a document."""
        if self.model:
            found = [
                entity
                for line, scores in self.line_scores(doc)
                for entity in self._decode(line, scores)
            ]
            split_words(doc, {edge for start, end, _ in found for edge in (start, end)})
            spans = (doc.char_span(start, end, label=label) for start, end, label in found)
            doc.set_ents([span for span in spans if span is not None])
        return doc

    def line_scores(self, doc: Doc) -> Iterator[tuple["Line", numpy.ndarray]]:
        """Yield the lines of a document with the weights of every tag at every character."""
        for batch in minibatch_lines(text_lines(doc.text, self.cut), _BATCH_CHARACTERS):
            scores = self._scores(line_features(batch, self.lexicon)).astype("d")
            end = 0
            for line in batch:
                start, end = end, end + len(line.text)
                yield line, scores[start:end]

    def _scores(self, features: "Features") -> numpy.ndarray:
        tables = self.tables
        scores = numpy.zeros((len(features.at), len(self.tags)), dtype="f")
        for size, slots in _NGRAMS.items():
            rows = tables[str(size)].rows(features.ngrams[size])
            for slot in range(slots):
                scores += tables[str(size)].weights[rows[features.at + slot], slot]
        for name, keys in features.of_chars.items():
            scores += tables[name].weights[tables[name].rows(keys), 0]
        of_words = numpy.zeros((features.n_words + 1, len(_PLACES), len(self.tags)), dtype="f")
        for name, keys in features.of_words.items():
            of_words[:-1] += tables[name].weights[tables[name].rows(keys)]
        return scores + of_words[features.word, features.place]

    def _decode(self, line: "Line", scores: numpy.ndarray) -> Iterator[tuple[int, int, str]]:
        start, label, tags = 0, None, self.tags
        path = viterbi(scores, self.model["transitions"])
        for i, tag in enumerate([*(tags[number] for number in path), "O"]):
            if label and tag != f"I-{label}":
                yield line.start + start, line.start + i, label
                label = None
            if tag[0] == "B":
                start, label = i, tag[2:]

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Language | None = None,
        lexicon: Path | str | None = None,
    ) -> None:
        """Train the model on all examples.

        lexicon: folder with slogans.jsonl, agencies.jsonl, roles.jsonl and places.csv, whose
        entries become features of the text that they match.
        """
        surfaces = read_surfaces(ensure_path(lexicon)) if lexicon else {}
        matcher = Lexicon(surfaces)
        numbers: dict[tuple[str, int, str], str] = {}  # CRFsuite gets a number for each attribute
        trainer = _QuietTrainer(params=self.params | {"feature.possible_transitions": True})
        for example in get_examples():
            tags = ["O"] * len(example.text)
            for ent in example.reference.ents:
                inside = [f"I-{ent.label_}"] * (len(ent.text) - 1)
                tags[ent.start_char : ent.end_char] = [f"B-{ent.label_}", *inside]
            for line in text_lines(example.text, self.cut):
                attributes = (
                    [numbers.setdefault(attribute, str(len(numbers))) for attribute in of_char]
                    for of_char in char_attributes(line_features([line], matcher))
                )
                trainer.append(list(attributes), tags[line.start : line.start + len(line.text)])
        with TemporaryDirectory() as folder:
            path = Path(folder) / "model"
            with tqdm(total=self.params["max_iterations"], desc="L-BFGS", unit="iteration") as bar:
                trainer.bar = bar
                trainer.train(str(path))
            tagger = pycrfsuite.Tagger()
            tagger.open(str(path))
            self._load(read_crfsuite(tagger, list(numbers)), surfaces)
            tagger.close()

    def score(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
        """Score the entities with the scorer of the config."""
        return self.scorer(examples, **kwargs) if self.scorer else {}

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Serialize the model and its lexicon."""
        return srsly.msgpack_dumps({"model": self.model, "lexicon": self.lexicon.kinds})

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "CrfRecognizer":
        """Load the model and its lexicon from bytes."""
        self._load(**srsly.msgpack_loads(data))
        return self

    def to_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> None:
        """Write the model and its lexicon to a directory."""
        path = ensure_path(path)
        path.mkdir(parents=True, exist_ok=True)
        (path / "model.msgpack").write_bytes(srsly.msgpack_dumps(self.model))
        srsly.write_json(path / "lexicon.json", self.lexicon.kinds)

    def from_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> "CrfRecognizer":
        """Load the model and its lexicon from a directory."""
        path = ensure_path(path)
        model = srsly.msgpack_loads((path / "model.msgpack").read_bytes())
        self._load(model, srsly.read_json(path / "lexicon.json"))
        return self


def read_crfsuite(
    tagger: pycrfsuite.Tagger, attributes: Sequence[tuple[str, int, str]]
) -> dict[str, Any]:
    """Read a trained CRFsuite model into the tables of `CrfRecognizer`.

    attributes: table, slot and key of each of the model's attributes, which are numbers.
    """
    info = tagger.info()
    tags = sorted(info.labels)
    number = {tag: i for i, tag in enumerate(tags)}
    transitions = numpy.zeros((len(tags), len(tags)))
    for (before, after), weight in info.transitions.items():
        transitions[number[before], number[after]] = weight
    found: dict[str, dict[str, numpy.ndarray]] = {name: {} for name in _SLOTS}
    for (attribute, tag), weight in info.state_features.items():
        table, slot, key = attributes[int(attribute)]
        if key not in found[table]:
            found[table][key] = numpy.zeros((_SLOTS[table], len(tags)), dtype="f")
        found[table][key][slot, number[tag]] = weight
    return {
        "tags": tags,
        "transitions": transitions,
        "tables": {
            name: {"keys": list(rows), "weights": _stack(rows.values(), _SLOTS[name], len(tags))}
            for name, rows in found.items()
        },
    }


class Lexicon:
    """Finds the longest known surfaces in a text. `kinds` maps each surface to its kind."""

    def __init__(self, kinds: dict[str, str]) -> None:
        """Index the surfaces, which have two characters or more, by their first two."""
        self.kinds = kinds
        lengths: dict[str, set[int]] = {}
        for surface in kinds:
            lengths.setdefault(surface[:2], set()).add(len(surface))
        self.lengths = {start: sorted(found, reverse=True) for start, found in lengths.items()}

    def matches(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield (start, end, kind) of the longest matches from left to right."""
        i = 0
        while i < len(text) - 1:
            for length in self.lengths.get(text[i : i + 2], ()):
                kind = self.kinds.get(text[i : i + length])
                if kind and i + length <= len(text):  # a slice at the end may be shorter
                    yield i, i + length, kind
                    i += length - 1
                    break
            i += 1


def read_surfaces(folder: Path) -> dict[str, str]:
    """Read the lexicon's surfaces and their kinds: slogan, agency, role, place, short place.

    A surface of several kinds keeps the first of these.
    """
    kinds: dict[str, str] = {}

    def add(surface: str, kind: str) -> None:
        if len(surface) > 1:
            kinds.setdefault(surface, kind)

    for entry in srsly.read_jsonl(folder / "slogans.jsonl"):
        for surface in (entry["canonical"], *entry["variants"]):
            add(surface, "slogan")
    for entry in srsly.read_jsonl(folder / "agencies.jsonl"):
        for surface in (entry["name"], *entry["abbreviations"]):
            add(surface, "agency")
    for entry in srsly.read_jsonl(folder / "roles.jsonl"):
        add(entry["title"], "role")
    with (folder / "places.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            add(row["name"], "place")
            add(row["name"][:-1], "short place")  # 赫山 of 赫山区
    return kinds


class _QuietTrainer(pycrfsuite.Trainer):
    """Shows CRFsuite's iterations on a progress bar instead of its log."""

    bar: tqdm | None = None

    def message(self, message: str) -> None:
        if self.bar is not None and message.startswith("***** Iteration"):
            self.bar.update()


class Line(NamedTuple):
    """A line of a document: its first character, its text, its words with their offsets in it."""

    start: int
    text: str
    words: list[tuple[int, str]]


def text_lines(text: str, cut: Callable[[str], Iterable[str]] = dictionary_words) -> Iterator[Line]:
    """Yield the lines of a text that are not empty, with the words that a function cuts."""
    for match in _LINE.finditer(text):
        words, start = [], 0
        for word in cut(match.group()):
            if not word.isspace():
                words.append((start, word))
            start += len(word)
        yield Line(match.start(), match.group(), words)


def minibatch_lines(lines: Iterable[Line], size: int) -> Iterator[list[Line]]:
    """Yield lists of lines that have some `size` characters together, or one long line."""
    batch, characters = [], 0
    for line in lines:
        batch.append(line)
        characters += len(line.text)
        if characters >= size:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


class Features(NamedTuple):
    """What the CRF knows of every character of some lines, as keys of its tables.

    ngrams: by size, the n-grams of the padded lines. at: where in these those of each character
    begin. of_chars: by name, a key for every character ("" for none). of_words: by name, a key for
    every word. n_words: how many there are. word: the word of each character (`n_words` for none).
    place: the character's place in its word.
    """

    ngrams: dict[int, list[str]]
    at: numpy.ndarray
    of_chars: dict[str, list[str]]
    of_words: dict[str, list[str]]
    n_words: int
    word: numpy.ndarray
    place: numpy.ndarray


# Size of an n-gram → its slots, for it may begin two characters before a character, one …
_NGRAMS = {1: 5, 2: 4, 3: 3}
_BEFORE, _AFTER = "\x02\x02", "\x03\x03\x03"
_PLACES = "SBME"  # a single character, beginning, middle, end of a word
_OF_CHARS = ("kinds", "marks", "entry", "after entry")
_OF_WORDS = (
    "word", "word before", "word after", "place", "last", "last before", "last after",
    "first and last", "length", "lengths",
)  # fmt: skip
_SLOTS = (
    {str(size): slots for size, slots in _NGRAMS.items()}
    | dict.fromkeys(_OF_CHARS, 1)
    | dict.fromkeys(_OF_WORDS, len(_PLACES))
)


def line_features(lines: Sequence[Line], lexicon: "Lexicon") -> Features:
    """Return the CRF's features of all characters of some lines.

    N-grams of characters around each, its kind, the marks it stands between, the lexicon entry
    that it is part of or follows, the word it belongs to with its place in it, the words beside
    that one, their first and last characters and lengths.
    """
    padded = "".join(f"{_BEFORE}{line.text}{_AFTER}" for line in lines)
    at: list[int] = []
    of_chars: dict[str, list[str]] = {name: [] for name in _OF_CHARS}
    of_words: dict[str, list[str]] = {name: [] for name in _OF_WORDS}
    word: list[int] = []
    place: list[int] = []
    start, n_words = 0, 0
    for line in lines:
        length = len(line.text)
        at += range(start, start + length)
        start += length + len(_BEFORE) + len(_AFTER)
        for keys, found in zip(of_chars.values(), _char_keys(line.text, lexicon), strict=True):
            keys += found
        for keys, found in zip(of_words.values(), _word_keys(line.words), strict=True):
            keys += found
        words_of, places = [-1] * length, [0] * length
        for i, (offset, text) in enumerate(line.words, n_words):
            size = len(text)
            words_of[offset : offset + size] = [i] * size
            if size > 1:
                places[offset : offset + size] = [1, *[2] * (size - 2), 3]
        word += words_of
        place += places
        n_words += len(line.words)
    ngrams = {
        size: [padded[i : i + size] for i in range(len(padded) - size + 1)] for size in _NGRAMS
    }
    return Features(
        ngrams, numpy.array(at), of_chars, of_words, n_words, numpy.array(word), numpy.array(place)
    )


def char_attributes(features: Features) -> Iterator[list[tuple[str, int, str]]]:
    """Yield table, slot and key of each feature of every character."""
    places = zip(features.at.tolist(), features.word.tolist(), features.place.tolist(), strict=True)
    for i, (at, word, place) in enumerate(places):
        found = [
            (str(size), slot, features.ngrams[size][at + slot])
            for size, slots in _NGRAMS.items()
            for slot in range(slots)
        ]
        found += [(name, 0, keys[i]) for name, keys in features.of_chars.items() if keys[i]]
        if word >= 0:
            found += [(name, place, keys[word]) for name, keys in features.of_words.items()]
        yield found


def _char_keys(text: str, lexicon: "Lexicon") -> tuple[list[str], ...]:
    kinds = "".join(map(_KINDS.__getitem__, f"\x02{text}\x03"))
    entry, after = [""] * len(text), [""] * len(text)
    for start, end, kind in lexicon.matches(text):
        entry[start:end] = [f"B{kind}", *[f"M{kind}"] * (end - start - 2), f"E{kind}"]
        if end < len(text):
            after[end] = kind
    return [kinds[i : i + 3] for i in range(len(text))], list(_open_marks(text)), entry, after


def _word_keys(words: Sequence[tuple[int, str]]) -> tuple[list[str], ...]:
    texts = ["\x02", *(text for _, text in words), "\x03"]
    before, own, after = texts[:-2], texts[1:-1], texts[2:]
    lasts = [text[-1] for text in texts]
    sizes = [str(min(len(text), 5)) for text in texts]
    return (
        own, before, after, [""] * len(own), lasts[1:-1], lasts[:-2], lasts[2:],
        [text[0] + text[-1] for text in own], sizes[1:-1],
        list(map("".join, zip(sizes[:-2], sizes[1:-1], sizes[2:], strict=True))),
    )  # fmt: skip


class _Kinds(dict):
    """The kind of each character: Chinese, digit, letter, or itself."""

    def __missing__(self, character: str) -> str:
        if "\u4e00" <= character <= "\u9fff":
            kind = "h"
        else:
            kind = "d" if character.isdigit() else "a" if character.isalpha() else character
        self[character] = kind
        return kind


_KINDS = _Kinds()


def _open_marks(text: str) -> Iterator[str]:
    """Yield, for every character, the opening marks of the pairs in which it stands."""
    depth = dict.fromkeys(_PAIRS, 0)
    opening = {closing: mark for mark, closing in _PAIRS.items()}
    marks = ""
    for character in text:
        if character in opening:
            depth[opening[character]] = max(0, depth[opening[character]] - 1)
            marks = "".join(mark for mark, count in depth.items() if count)
        yield marks
        if character in depth:
            depth[character] += 1
            marks = "".join(mark for mark, count in depth.items() if count)


def split_words(doc: Doc, edges: set[int]) -> None:
    """Split the words of a document that cross one of some character offsets."""
    edges = edges - {0, len(doc.text)}
    if len(doc):
        edges -= set(doc.to_array(IDX).tolist())
    if not edges:
        return
    with doc.retokenize() as retokenizer:
        for token in doc:
            cuts = sorted(e - token.idx for e in edges if token.idx < e < token.idx + len(token))
            if cuts:
                pieces = [token.text[a:b] for a, b in pairwise([0, *cuts, len(token)])]
                retokenizer.split(token, pieces, heads=[(token, i) for i in range(len(pieces))])


@Language.factory("lexicon", assigns=["doc.ents"])
def make_lexicon(nlp: Language, name: str) -> "LexiconLinker":
    """Create the component that links SLOGAN spans to entries of the slogan lexicon."""
    return LexiconLinker(name)


class LexiconLinker:
    """Links entities to lexicon entries by their exact surface.

    Sets `ent.kb_id_` to the entry's id and `ent._.canonical` to its canonical form.
    """

    def __init__(self, name: str = "lexicon") -> None:
        """Create an empty linker."""
        self.name = name
        self.entries: dict[str, tuple[str, str]] = {}  # surface → id, canonical form

    def __call__(self, doc: Doc) -> Doc:
        """Link the SLOGAN entities of a document."""
        ents = list(doc.ents)
        for ent in ents:
            if ent.label_ == "SLOGAN" and ent.text in self.entries:
                ent.kb_id_, ent._.canonical = self.entries[ent.text]
        doc.ents = ents
        return doc

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]] | None = None,
        *,
        nlp: Language | None = None,
        slogans: Path | str | None = None,
    ) -> None:
        """Read the lexicon: JSON Lines with `id`, `canonical` and a list of `variants`."""
        for entry in srsly.read_jsonl(slogans) if slogans else ():
            for surface in (entry["canonical"], *entry.get("variants", ())):
                self.entries[surface] = (entry["id"], entry["canonical"])

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:
        """Serialize the entries."""
        return srsly.msgpack_dumps(self.entries)

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> "LexiconLinker":
        """Load the entries from bytes."""
        self.entries = {key: tuple(value) for key, value in srsly.msgpack_loads(data).items()}
        return self

    def to_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> None:
        """Write the entries to a directory."""
        path = ensure_path(path)
        path.mkdir(parents=True, exist_ok=True)
        srsly.write_json(path / "entries.json", self.entries)

    def from_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> "LexiconLinker":
        """Load the entries from a directory."""
        entries = srsly.read_json(ensure_path(path) / "entries.json")
        self.entries = {key: tuple(value) for key, value in entries.items()}
        return self
