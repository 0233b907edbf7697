"""Choose the readouts to annotate next: what the pipeline is unsure of, and not the same twice."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import numpy
from readouts_components import CrfRecognizer, char_features, doc_lines
from sklearn.feature_extraction import DictVectorizer
from spacy.language import Language
from spacy.tokens import Doc


def entity_uncertainty(recognizer: CrfRecognizer, doc: Doc) -> numpy.ndarray:
    """Return, for every character, the probability that a trained recognizer's tag is wrong.

    Only this function knows how the recognizer computes.
    """
    unsure = numpy.zeros(len(doc.text))
    for line in doc_lines(doc):
        tags = recognizer.tagger.tag(char_features(line, recognizer.lexicon))
        for i, tag in enumerate(tags):
            unsure[line.start + i] = 1 - recognizer.tagger.marginal(tag, i)
    return unsure


def unsure_docs(nlp: Language, texts: Iterable[str]) -> Iterator[Doc]:
    """Run a pipeline and yield its Docs with their uncertainty, as `suggest` wants its pool."""
    recognizer = nlp.get_pipe("ner")
    for doc in nlp.pipe(texts):
        doc.user_data["uncertainty"] = entity_uncertainty(recognizer, doc)
        yield doc


def bigram_uncertainty(doc: Doc) -> dict[str, float]:
    """Sum the uncertainty of a document's characters by the bigrams that they stand in.

    Every character of a document without `doc.user_data["uncertainty"]` counts as unsure.
    """
    unsure = doc.user_data.get("uncertainty", numpy.ones(len(doc.text)))
    sums: Counter[str] = Counter()
    for (a, b), both in zip(pairwise(doc.text), pairwise(unsure), strict=True):
        sums[a + b] += sum(both)
    return sums


def suggest(pool: Sequence[Doc], known: Sequence[Doc], count: int) -> list[int]:
    """Choose what to annotate next.

    A bigram is worth its uncertainty in the whole pool, so that what is frequent counts; and
    nothing once a readout that is annotated or chosen has it, so that the choice is varied.
    Greedily takes the readout whose bigrams are worth most for its length.

    pool: readouts not annotated, from `unsure_docs`. known: those annotated already; only their
    text is used. count: how many to choose.
    Returns indices of the pool in the order to annotate, fewer where the pool is smaller.
    """
    if not pool:
        return []
    vectorizer = DictVectorizer()
    unsure = vectorizer.fit_transform(map(bigram_uncertainty, pool))
    worth = numpy.asarray(unsure.sum(axis=0)).ravel()
    old = {a + b: 1 for doc in known for a, b in pairwise(doc.text)}
    worth[vectorizer.transform([old]).indices] = 0
    held = unsure > 0
    lengths = numpy.array([max(1, len(doc.text)) for doc in pool])
    chosen: list[int] = []
    while len(chosen) < min(count, len(pool)):
        gain = held @ worth / lengths
        gain[chosen] = -1
        chosen.append(int(gain.argmax()))
        worth[held[chosen[-1]].indices] = 0
    return chosen
