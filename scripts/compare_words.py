"""Compare units for the recognizer: trained words, the same with a user dictionary, characters."""

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
from readouts_components import read_surfaces
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


def compare(words: Path, corpus: Path, iterations: int) -> dict[str, dict[str, Any]]:
    """Return, per unit and test set, the share of misaligned entities and the recognizer's F1."""
    units = {
        "words": load_tokenizer(words),
        "words, lexicon as user dictionary": with_user_dictionary(words, corpus / "lexicon"),
        "characters": spacy.blank("zh"),
    }
    tests = {part: read_part(part, "test", corpus) for part in PARTS}
    tests = {part: readouts for part, readouts in tests.items() if readouts}
    train = [readout for part in PARTS for readout in read_part(part, "train", corpus)]
    results: dict[str, dict[str, Any]] = {}
    for unit, nlp in tqdm(units.items(), desc="units"):
        scores = train_and_score(train, tests, nlp, corpus / "lexicon", iterations)
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
