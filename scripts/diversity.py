"""How varied a set of readouts is: repeated wording that betrays a template."""

import math
import random
from collections import Counter
from collections.abc import Sequence

from readouts_components import segment_offsets

NGRAM = 4  # characters
SAMPLE_CHARACTERS = 50_000
SAMPLE_SEGMENTS = 1_000
OPENING = 4  # characters


def distinct_ngrams(texts: Sequence[str], characters: int = SAMPLE_CHARACTERS) -> float:
    """Return the share of distinct character 4-grams in a sample of fixed size.

    Larger sets repeat themselves more, so sets are compared at the same number of characters;
    texts are taken in a fixed random order until the sample is full.
    """
    order = random.Random(0).sample(list(texts), len(texts))
    grams: list[str] = []
    for text in order:
        joined = "".join(text.split())
        grams += [joined[i : i + NGRAM] for i in range(len(joined) - NGRAM + 1)]
        if len(grams) >= characters:
            break
    grams = grams[:characters]
    return len(set(grams)) / len(grams) if grams else 0.0


def opening_entropy(texts: Sequence[str], segments: int = SAMPLE_SEGMENTS) -> float:
    """Return the entropy, in bits, of the first four characters of a fixed number of segments."""
    openings = [text[start:end][:OPENING] for text in texts for start, end in segment_offsets(text)]
    sample = random.Random(0).sample(openings, min(segments, len(openings)))
    counts = Counter(sample)
    return -sum(n / len(sample) * math.log2(n / len(sample)) for n in counts.values())


def diversity(texts: Sequence[str]) -> dict[str, float]:
    """Return both measures of a set of texts."""
    return {"distinct_ngrams": distinct_ngrams(texts), "opening_entropy": opening_entropy(texts)}
