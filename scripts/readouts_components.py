"""spaCy components of the pipeline: segments, directive types, lexicon links.

Shipped in the wheel.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy
import srsly
from spacy.language import Language
from spacy.pipeline.textcat_multilabel import MultiLabel_TextCategorizer
from spacy.scorer import PRFScore
from spacy.tokens import Doc, Span, SpanGroup
from spacy.training import Example
from spacy.util import ensure_path, minibatch, registry
from thinc.api import Model
from thinc.types import Floats2d

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
_BATCH_SEGMENTS = 512

if not Span.has_extension("canonical"):
    Span.set_extension("canonical", default=None)


def segment_offsets(text: str) -> list[tuple[int, int]]:
    """Split a text into the segments of the annotation guidelines (section 1).

    text: clean text, lines separated by "\\n".
    Returns (start, end) character offsets in order, without surrounding white space.
    """
    offsets: list[tuple[int, int]] = []
    awaited: list[str] = []  # closing marks of the pairs now open
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
            awaited.clear()
        elif mark in _PAIRS:
            awaited.append(_PAIRS[mark])
        elif mark in _PAIRS.values():
            if mark in awaited:
                awaited.remove(mark)
        elif not awaited:
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
    starts = {edge for span in doc.spans["segments"] for edge in (span.start, span.end)}
    for token in doc:
        token.is_sent_start = token.i in starts
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


def directive_scores(doc: Doc) -> Iterator[tuple[Span, float]]:
    """Yield the spans of `doc.spans["directives"]` with their scores (1.0 for gold spans)."""
    group = doc.spans.get("directives", ())
    scores = group.attrs.get("scores") if isinstance(group, SpanGroup) else None
    for i, span in enumerate(group):
        yield span, 1.0 if scores is None else float(scores[i])


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
