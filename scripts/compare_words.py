"""Compare units for the recognizer: dictionary words, trained words, characters."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import spacy
import srsly
import typer
from convert import load_tokenizer, misaligned
from evaluate import rounded
from learning_curve import train_and_score
from read_corpus import CORPUS, PARTS, read_part
from readouts_components import dictionary_words, read_surfaces
from spacy.lang.zh import Chinese
from spacy.language import Language
from tqdm import tqdm
from wasabi import msg


def with_user_dictionary(words: Path, lexicon: Path) -> Language:
    """Return a pipeline of spacy-pkuseg's words that always keeps the lexicon's surfaces whole."""
    nlp = Chinese.from_config({"nlp": {"tokenizer": {"segmenter": "pkuseg"}}})
    with TemporaryDirectory() as folder:
        dictionary = Path(folder) / "words.txt"
        dictionary.write_text("\n".join(read_surfaces(lexicon)), encoding="utf-8")
        nlp.tokenizer.initialize(pkuseg_model=str(words), pkuseg_user_dict=str(dictionary))
    nlp.tokenizer.pkuseg_seg.postprocesser.do_process = False
    return nlp


def pieces(nlp: Language, text: str) -> Iterator[str]:
    """Yield a pipeline's words and the white space between them."""
    for token in nlp.make_doc(text):
        yield from filter(None, (token.text, token.whitespace_))


def compare(words: Path, corpus: Path, iterations: int) -> dict[str, dict[str, Any]]:
    """Return, per unit and test set, the share of misaligned entities and the recognizer's F1.

    A unit is what tokens would be and, to the recognizer, the words that serve as features.
    """
    trained = load_tokenizer(words)
    units = {
        "trained words (spacy-pkuseg)": trained,
        "the same, lexicon as user dictionary": with_user_dictionary(words, corpus / "lexicon"),
        "characters": spacy.blank("zh"),
    }
    tests = {part: read_part(part, "test", corpus) for part in PARTS}
    tests = {part: readouts for part, readouts in tests.items() if readouts}
    train = [readout for part in PARTS for readout in read_part(part, "train", corpus)]
    cuts = {name: partial(pieces, nlp) for name, nlp in units.items()}
    dictionary = "trained words, dictionary words as features (as shipped)"
    results: dict[str, dict[str, Any]] = {}
    for unit, cut in tqdm({dictionary: dictionary_words, **cuts}.items(), desc="units"):
        nlp = units.get(unit, trained)
        scores = train_and_score(train, tests, nlp, corpus / "lexicon", iterations, cut)
        results[unit] = {
            part: {
                "misaligned": misaligned(readouts, nlp)["all"]["share"],
                "f": scores[part]["entities"],
            }
            for part, readouts in tests.items()
        }
    return results


def main(
    words: Annotated[Path, typer.Argument(help="Folder of the trained word segmentation")],
    metrics: Annotated[Path, typer.Argument(help="JSON file for the comparison")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
    iterations: Annotated[int, typer.Option(help="Iterations of L-BFGS")] = 100,
) -> None:
    """Compare the units on the test sets."""
    metrics.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(metrics, rounded(compare(words, corpus, iterations)))
    msg.good(f"Wrote {metrics}")


if __name__ == "__main__":
    typer.run(main)
