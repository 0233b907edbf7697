"""Train what `readouts_text.py` ships: the counts that rank repairs, the weights of its filter.

Both are written into the module itself, between its marker and its end, because a shipped module
cannot bring a file of its own.
"""

import json
import lzma
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Annotated

import numpy
import readouts_text
import typer
from inline import read_folder
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from wasabi import msg

MODULE = Path(readouts_text.__file__)
MARKER = "# Written by scripts/train_cleaning.py; what follows is not edited by hand.\n"
MIN_PAIR = 10  # pairs of characters that came less often are left out
N_TERMS = 150  # terms the filter looks for
WIDTH = 46  # hanzi a line


def counts(texts: Iterable[str]) -> str:
    """Count characters and pairs of them, in the form that `readouts_text._COUNTS` has."""
    single: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    kinds: dict[str, str] = {}
    for text in texts:
        for char in set(text) - kinds.keys():
            kinds[char] = readouts_text.kind(char)
        classes = [kinds[char] for char in text]
        single.update(classes)
        pairs.update(map("".join, pairwise(classes)))
    followers: dict[str, dict[str, str]] = defaultdict(lambda: defaultdict(str))
    for (first, second), count in sorted(pairs.items()):
        if count >= MIN_PAIR and _countable(first) and _countable(second):
            followers[first][_level(count)] += second
    rows = [
        char + _level(single[char]) + "".join(map("".join, sorted(followers[char].items())))
        for char in sorted(single)
        if _countable(char) and single[char] > 1
    ]
    return " ".join(rows)


def _countable(char: str) -> bool:
    """Lower-case letters and white space are the notation's own."""
    return char.isprintable() and not re.match(r"[a-z\s\"\\]", char) and ord(char) < 0x10000


def _level(count: int) -> str:
    return chr(ord("a") + int(math.log2(count)))


def train_filter(readouts: Sequence[str], others: Sequence[str]) -> dict[str, float]:
    """Weigh the terms that tell readouts from other text; "" carries the bias.

    A sparse logistic regression over character n-grams chooses the terms, a second one over
    these alone gives their weights.
    """
    texts = [*readouts, *others]
    labels = [1] * len(readouts) + [0] * len(others)
    vectorizer = CountVectorizer(analyzer="char", ngram_range=(2, 4), min_df=20, max_features=20000)
    vectorizer.fit(texts)
    # Punctuation tells the source, not the kind of text.
    names = [t for t in vectorizer.get_feature_names_out() if re.fullmatch("[\u4e00-\u9fff]+", t)]
    vectorizer = CountVectorizer(analyzer="char", ngram_range=(2, 4), vocabulary=names)
    sizes = numpy.array([[max(200, len(text))] for text in texts])
    rates = vectorizer.transform(texts).multiply(1000 / sizes).log1p().tocsr()
    sparse = LogisticRegression(
        l1_ratio=1, C=0.3, solver="liblinear", class_weight="balanced", random_state=0
    )
    chosen = numpy.argsort(-abs(sparse.fit(rates, labels).coef_[0]))[:N_TERMS]
    terms = sorted(names[i] for i in chosen)
    rows = [readouts_text.term_rates(text, terms) for text in texts]
    dense = LogisticRegression(C=1.0, class_weight="balanced", max_iter=1000).fit(rows, labels)
    weights = dict(zip(terms, dense.coef_[0], strict=True))
    return {"": round(float(dense.intercept_[0]), 3)} | {
        term: round(float(weight), 3) for term, weight in weights.items()
    }


def render(counted: str, weights: dict[str, float]) -> str:
    """The end of the module: the counts and the weights as Python."""
    lines = [counted[i : i + WIDTH] for i in range(0, len(counted), WIDTH)]
    return (
        f"{MARKER}\n"
        "# A row a character: itself, how often it came (a is once, b twice, c four times, …),\n"
        "# then, by how often the pair came, the characters that followed it.\n"
        "# fmt: off\n_COUNTS = (\n"
        + "".join(f'    "{line}"\n' for line in lines)
        + ")\n\n# What the logarithm of a term's rate is multiplied by, in the odds of a readout.\n"
        "_WEIGHTS = {\n"
        + "".join(f'    "{term}": {weight},\n' for term, weight in weights.items())
        + "}\n# fmt: on\n"
    )


def read_real(path: Path, every: int, start: int) -> Iterator[str]:
    """Yield every n-th text, with its title, of a `.jsonl.xz` of public texts."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for i, line in enumerate(lines):
            if i % every == start:
                record = json.loads(line)
                yield f"{record['title']}\n{_BROADCAST.sub('', record['text'])}"


# What only tells that a text was broadcast.
_BROADCAST = re.compile(
    "^(?:中国网络电视台|央视网)消息 ?[(（]新闻联播[)）] ?[:：]"
    "|[(（][^()（）]*编辑[:：][^()（）]*[)）]$"
)


def read_others(path: Path, start: int) -> list[str]:
    """Every second of the texts that are made to be no readouts."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines][start::2]


def main(
    composed: Annotated[Path, typer.Argument(help="Folder of composed readouts to learn from")],
    real: Annotated[Path, typer.Argument(help="Folder with readouts.jsonl.xz and news.jsonl.xz")],
    others: Annotated[Path, typer.Argument(help="JSON Lines of texts that are no readouts")],
) -> None:
    """Write counts and weights into readouts_text.py."""
    if not (real / "readouts.jsonl.xz").exists():
        msg.fail(f"{real} lacks readouts.jsonl.xz; the weights stay as they are", exits=1)
    local = [readout.text for readout in read_folder(composed)]
    national = list(read_real(real / "readouts.jsonl.xz", every=1, start=0))
    counted = counts([*local, *national])
    news = list(read_real(real / "news.jsonl.xz", every=20, start=0))
    copies = max(1, len(national[::2]) // max(1, len(local)))
    weights = train_filter([*local * copies, *national[::2]], [*news, *read_others(others, 0) * 20])
    code = MODULE.read_text("utf-8").split(MARKER)[0]
    MODULE.write_text(code + render(counted, weights), encoding="utf-8")
    msg.good(f"{len(counted):,} characters of counts, {len(weights) - 1} weights in {MODULE}")


if __name__ == "__main__":
    typer.run(main)
