"""spaCy components of the pipeline: segments, entities, directive types, lexicon links.

Shipped in the wheel.
"""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import numpy
import pycrfsuite
import srsly
from spacy.language import Language
from spacy.pipeline.textcat_multilabel import MultiLabel_TextCategorizer
from spacy.scorer import PRFScore
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example
from spacy.util import ensure_path, minibatch, registry
from thinc.api import Model
from thinc.types import Floats2d
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
_BATCH_SEGMENTS = 512

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


@registry.callbacks("readouts.trained_words_only.v1")
def make_trained_words_only() -> Callable[[Language], Language]:
    """Return the callback that keeps pkuseg from merging the trained model's words again.

    spacy-pkuseg comes with a dictionary of its own, whose words it joins after segmentation,
    across the boundaries that the trained model has learned.
    """

    def trained_words_only(nlp: Language) -> Language:
        nlp.tokenizer.pkuseg_seg.postprocesser.do_process = False
        return nlp

    return trained_words_only


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


def segment_docs(doc: Doc) -> list[tuple[tuple[int, int], Doc]]:
    """Cut a Doc into one Doc a segment, with the same tokens.

    Returns pairs of the segment's token range in `doc` and the new Doc.
    """
    if "segments" not in doc.spans:
        segments(doc)
    words = [token.text for token in doc]
    spaces = [bool(token.whitespace_) for token in doc]
    ranges = [(span.start, span.end) for span in doc.spans["segments"]]
    return [
        ((start, end), Doc(doc.vocab, words=words[start:end], spaces=spaces[start:end]))
        for start, end in ranges
    ]


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
        "threshold": 0.5,
        "positive_weight": 1.0,
        "model": {
            "@architectures": "spacy.TextCatBOW.v3",
            "exclusive_classes": False,
            "length": 262144,
            "ngram_size": 2,
            "no_output_layer": False,
        },
        "scorer": {"@scorers": "readouts.directives_scorer.v1"},
    },
    default_score_weights={"directives_micro_f": 0.5, "directives_macro_f": 0.5},
)
def make_directives(
    nlp: Language,
    name: str,
    model: Model,
    threshold: float,
    positive_weight: float,
    scorer: Callable | None,
) -> "SegmentCategorizer":
    """Create the component that gives every segment its directive types.

    threshold: probability from which a type is given.
    positive_weight: how much more a present type weighs in training than an absent one.
    """
    categorizer = SegmentCategorizer(nlp.vocab, model, name, threshold=threshold, scorer=scorer)
    categorizer.cfg["positive_weight"] = positive_weight
    return categorizer


class SegmentCategorizer(MultiLabel_TextCategorizer):
    """spaCy's `textcat_multilabel`, applied to every segment of a document.

    Writes `doc.spans["directives"]`, one span per segment and type with its probability in
    `.attrs["scores"]`, and `doc.cats`, each type's highest probability in the document.
    Learns from the `directives` spans of the reference documents.
    """

    def predict(self, docs: Iterable[Doc]) -> list[list[tuple[tuple[int, int], numpy.ndarray]]]:
        """Return, for every doc, its segments' token ranges with the types' probabilities."""
        predictions = []
        for doc in docs:
            pieces = segment_docs(doc)
            ranges = [token_range for token_range, _ in pieces]
            rows: list[numpy.ndarray] = []
            for batch in minibatch((piece for _, piece in pieces), _BATCH_SEGMENTS):
                scores = self.model.predict(batch)
                rows.extend(self.model.ops.to_numpy(scores))
            predictions.append(list(zip(ranges, rows, strict=True)))
        return predictions

    def set_annotations(self, docs: Iterable[Doc], predictions: list) -> None:
        """Write the predictions to `doc.spans` and `doc.cats`."""
        for doc, segments_scores in zip(docs, predictions, strict=True):
            spans, scores = [], []
            highest = numpy.zeros(len(self.labels), dtype="f")
            for (start, end), row in segments_scores:
                highest = numpy.maximum(highest, row)
                for label, score in zip(self.labels, row, strict=True):
                    if score >= self.cfg["threshold"]:
                        spans.append(Span(doc, start, end, label=label))
                        scores.append(score)
            doc.spans["directives"] = SpanGroup(
                doc, name="directives", spans=spans, attrs={"scores": numpy.array(scores, "f")}
            )
            doc.cats.update(zip(self.labels, map(float, highest), strict=True))

    def initialize(
        self,
        get_examples: Callable[[], Iterable[Example]],
        *,
        nlp: Language | None = None,
        labels: Iterable[str] | None = None,
    ) -> None:
        """Initialize the model; the labels are the schema's unless others are given."""
        super().initialize(
            lambda: self._segment_examples(get_examples()),
            nlp=nlp,
            labels=labels or DIRECTIVE_TYPES,
        )

    def update(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, float]:
        """Learn from the segments of a batch of documents."""
        return super().update(self._segment_examples(examples), **kwargs)

    def get_loss(self, examples: Iterable[Example], scores: Floats2d) -> tuple[float, Floats2d]:
        """Return the loss and its gradient, as spaCy's categorizer does, with weighted positives.

        A type that a segment has weighs `positive_weight` times as much as one that it lacks,
        for every type is rare.
        """
        loss, gradient = super().get_loss(examples, scores)
        truths, _ = self._examples_to_truth(examples)
        return loss, gradient * (1 + truths * (self.cfg["positive_weight"] - 1))

    def _segment_examples(self, examples: Iterable[Example]) -> list[Example]:
        return [piece for example in examples for piece in self._cut(example)]

    def _cut(self, example: Example) -> Iterator[Example]:
        gold: dict[int, set[str]] = {}
        for span in example.reference.spans.get("directives", ()):
            gold.setdefault(span.end_char, set()).add(span.label_)
        doc = example.predicted
        for (_, end), piece in segment_docs(doc):
            types = gold.get(doc[end - 1].idx + len(doc[end - 1]), set())
            reference = piece.copy()
            reference.cats = {
                label: float(label in types) for label in self.labels or DIRECTIVE_TYPES
            }
            yield Example(piece, reference)


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
    """Entities by a linear-chain CRF (CRFsuite) over characters, with the words as features.

    It is trained by L-BFGS on all examples at once, when the pipeline is initialized; `spacy
    train` has nothing left to do but to evaluate it. A word that crosses the edge of an entity
    found is split there.
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
    ) -> None:
        """Create an untrained recognizer, which finds nothing."""
        self.name = name
        self.params = {"c1": c1, "c2": c2, "max_iterations": max_iterations}
        self.scorer = scorer
        self._load(b"", {})

    def _load(self, model: bytes, lexicon: dict[str, str]) -> None:
        self.model = model
        self.lexicon = Lexicon(lexicon)
        self.tagger = pycrfsuite.Tagger() if model else None
        if self.tagger:
            self.tagger.open_inmemory(model)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the model knows."""
        tags = self.tagger.labels() if self.tagger else ()
        return tuple(sorted({tag[2:] for tag in tags if tag != "O"}))

    def __call__(self, doc: Doc) -> Doc:
        """Set the entities of a document."""
        if self.tagger:
            found = [entity for line in doc_lines(doc) for entity in self._tag(line)]
            split_words(doc, {edge for start, end, _ in found for edge in (start, end)})
            spans = (doc.char_span(start, end, label=label) for start, end, label in found)
            doc.set_ents([span for span in spans if span is not None])
        return doc

    def _tag(self, line: "Line") -> Iterator[tuple[int, int, str]]:
        start, label = 0, None
        for i, tag in enumerate([*self.tagger.tag(char_features(line, self.lexicon)), "O"]):
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
        with TemporaryDirectory() as folder:
            trainer = _QuietTrainer(params=self.params | {"feature.possible_transitions": True})
            for example in get_examples():
                tags = ["O"] * len(example.text)
                for ent in example.reference.ents:
                    inside = [f"I-{ent.label_}"] * (len(ent.text) - 1)
                    tags[ent.start_char : ent.end_char] = [f"B-{ent.label_}", *inside]
                for line in doc_lines(example.predicted):
                    end = line.start + len(line.text)
                    trainer.append(char_features(line, matcher), tags[line.start : end])
            path = Path(folder) / "model"
            with tqdm(total=self.params["max_iterations"], desc="L-BFGS", unit="iteration") as bar:
                trainer.bar = bar
                trainer.train(str(path))
            self._load(path.read_bytes(), surfaces)

    def score(self, examples: Iterable[Example], **kwargs: Any) -> dict[str, Any]:
        """Score the entities with the scorer of the config."""
        return self.scorer(examples, **kwargs) if self.scorer else {}

    def __getstate__(self) -> dict[str, Any]:
        """Leave the tagger out: it is made again from the model."""
        return {key: value for key, value in vars(self).items() if key != "tagger"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Restore the attributes and the tagger."""
        vars(self).update(state)
        self._load(self.model, self.lexicon.kinds)

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
        (path / "model.crfsuite").write_bytes(self.model)
        srsly.write_json(path / "lexicon.json", self.lexicon.kinds)

    def from_disk(self, path: Path | str, *, exclude: Iterable[str] = ()) -> "CrfRecognizer":
        """Load the model and its lexicon from a directory."""
        path = ensure_path(path)
        self._load((path / "model.crfsuite").read_bytes(), srsly.read_json(path / "lexicon.json"))
        return self


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


def doc_lines(doc: Doc) -> Iterator[Line]:
    """Yield the lines of a document that are not empty."""
    words = [(token.idx, token.text) for token in doc if not token.is_space]
    i = 0
    for match in _LINE.finditer(doc.text):
        first = i
        while i < len(words) and words[i][0] < match.end():
            i += 1
        offsets = [(start - match.start(), word) for start, word in words[first:i]]
        yield Line(match.start(), match.group(), offsets)


def char_features(line: Line, lexicon: Lexicon) -> list[list[str]]:
    """Return the CRF's features of every character of a line.

    N-grams of characters around it, its kind, the marks it stands between, the word it belongs
    to with its place in it, the words beside that one, and the lexicon entry that it is part of.
    """
    text = line.text
    padded = f"\x02\x02{text}\x03\x03\x03"
    kinds = [_kind(character) for character in padded]
    features = []
    for i, open_marks in enumerate(_open_marks(text)):
        near = padded[i : i + 5]
        features.append(
            [
                f"u0={near[0]}", f"u1={near[1]}", f"u2={near[2]}", f"u3={near[3]}", f"u4={near[4]}",
                f"b0={near[:2]}", f"b1={near[1:3]}", f"b2={near[2:4]}", f"b3={near[3:]}",
                f"t0={near[:3]}", f"t1={near[1:4]}", f"t2={near[2:]}",
                "k=" + "".join(kinds[i + 1 : i + 4]), f"m={open_marks}",
            ]
        )  # fmt: skip
    for k, (start, word) in enumerate(line.words):
        before = line.words[k - 1][1] if k else "\x02"
        after = line.words[k + 1][1] if k + 1 < len(line.words) else "\x03"
        last = len(word) - 1
        for j, of_char in enumerate(features[start : start + len(word)]):
            place = "S" if not last else "B" if j == 0 else "E" if j == last else "M"
            of_char += [
                f"w={place}{word}",
                f"p={place}",
                f"w-={place}{before}",
                f"w+={place}{after}",
            ]
    for start, end, kind in lexicon.matches(text):
        for i in range(start, end):
            place = "B" if i == start else "E" if i == end - 1 else "M"
            features[i].append(f"x={place}{kind}")
        if end < len(text):
            features[end].append(f"x-={kind}")
    return features


def _kind(character: str) -> str:
    if "\u4e00" <= character <= "\u9fff":
        return "h"
    return "d" if character.isdigit() else "a" if character.isalpha() else character


def _open_marks(text: str) -> Iterator[str]:
    """Yield, for every character, the opening marks of the pairs in which it stands."""
    depth = dict.fromkeys(_PAIRS, 0)
    opening = {closing: mark for mark, closing in _PAIRS.items()}
    for character in text:
        if character in opening:
            depth[opening[character]] = max(0, depth[opening[character]] - 1)
        yield "".join(mark for mark, count in depth.items() if count)
        if character in depth:
            depth[character] += 1


def split_words(doc: Doc, edges: set[int]) -> None:
    """Split the words of a document that cross one of some character offsets."""
    edges = edges - {token.idx for token in doc}
    with doc.retokenize() as retokenizer:
        for token in doc if edges else ():
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
