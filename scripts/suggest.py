"""Choose the readouts to annotate next: unsure ones, full of what was not annotated yet."""

from collections.abc import Iterable, Iterator, Sequence

import numpy
from readouts_components import CrfRecognizer, char_features, doc_lines
from sklearn.feature_extraction.text import CountVectorizer
from spacy.language import Language
from spacy.tokens import Doc

NGRAMS = (2, 3)  # of characters; what a readout can teach is counted in them


def entity_uncertainty(recognizer: CrfRecognizer, doc: Doc) -> float:
    """Return how unsure a trained recognizer is of a document, between 0 and 1.

    It is the mean, over characters, of the probability that the best tag is wrong. Only this
    function knows how the recognizer computes.
    """
    tagger, unsure = recognizer.tagger, 0.0
    for line in doc_lines(doc):
        tags = tagger.tag(char_features(line, recognizer.lexicon))
        unsure += sum(1 - tagger.marginal(tag, i) for i, tag in enumerate(tags))
    return unsure / max(1, len(doc.text))


def unsure_docs(nlp: Language, texts: Iterable[str]) -> Iterator[Doc]:
    """Run a pipeline and yield its Docs with their uncertainty, as `suggest` wants its pool."""
    recognizer = nlp.get_pipe("ner")
    for doc in nlp.pipe(texts):
        doc.user_data["uncertainty"] = entity_uncertainty(recognizer, doc)
        yield doc


def suggest(pool: Sequence[Doc], known: Sequence[Doc], count: int) -> list[int]:
    """Choose what to annotate next.

    Greedily takes the readout whose n-grams are worth most for its length. An n-gram is worth the
    sum of the uncertainty of the pool's readouts that hold it (so what is frequent counts), and
    nothing once a readout that is annotated or chosen holds it (so the choice is varied).

    pool: readouts not annotated, from `unsure_docs`; those without uncertainty count as unsure.
    known: those annotated already; only their text is used. count: how many to choose.
    Returns indices of the pool in the order to annotate, fewer where the pool is smaller.
    """
    vectorizer = CountVectorizer(analyzer="char", ngram_range=NGRAMS, binary=True, dtype=float)
    try:
        held = vectorizer.fit_transform(doc.text for doc in pool)
    except ValueError:  # no text of two characters in it
        return list(range(min(count, len(pool))))
    unsure = numpy.array([doc.user_data.get("uncertainty", 1.0) for doc in pool])
    worth = held.T @ unsure
    worth[vectorizer.transform(doc.text for doc in known).indices if known else []] = 0
    lengths = numpy.array([max(1, len(doc.text)) for doc in pool])
    chosen: list[int] = []
    while len(chosen) < min(count, len(pool)):
        gain = held @ worth / lengths
        gain[chosen] = -1
        best = int(gain.argmax())
        chosen.append(best)
        worth[held[best].indices] = 0
    return chosen
