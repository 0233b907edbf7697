"""Turn the annotated corpus into spaCy's binary format, and count what its words cannot hold."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import srsly
import typer
from inline import Readout
from read_corpus import CORPUS, PARTS, SPLITS, read_part
from readouts_components import ENTITY_LABELS, PkusegTokenizer
from spacy.lang.zh import Chinese
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span, SpanGroup
from spacy.util import get_words_and_spaces
from tqdm import tqdm
from train_words import break_at, gold_boundaries
from wasabi import msg


def load_tokenizer(words: Path) -> Language:
    """Return a blank Chinese pipeline that tokenises with a trained spacy-pkuseg model."""
    nlp = Chinese()
    nlp.tokenizer = PkusegTokenizer(nlp.vocab)
    nlp.tokenizer.initialize(pkuseg_model=words)
    return nlp


def gold_doc(readout: Readout, nlp: Language) -> Doc:
    """Build the gold-standard Doc: the tokenizer's words, broken where an annotation needs it."""
    pieces = [token.text_with_ws for token in nlp.make_doc(readout.text)]
    words, spaces = get_words_and_spaces(
        [word.strip() for word in break_at(pieces, gold_boundaries(readout)) if word.strip()],
        readout.text,
    )
    doc = Doc(nlp.vocab, words=words, spaces=spaces)
    doc.ents = [doc.char_span(e.start, e.end, label=e.label) for e in readout.entities]
    pieces = [(s, doc.char_span(s.start, s.end)) for s in readout.segments]
    doc.spans["segments"] = [Span(doc, p.start, p.end, label="SEGMENT") for _, p in pieces]
    directives = [Span(doc, p.start, p.end, label=t) for s, p in pieces for t in s.types]
    doc.spans["directives"] = SpanGroup(doc, name="directives", spans=directives)
    return doc


def misaligned(readouts: Iterable[Readout], nlp: Language) -> dict[str, dict[str, float]]:
    """Count the entities whose edges the tokenizer's own words cross, per label and in all."""
    total, lost = Counter(), Counter()
    for readout in readouts:
        doc = nlp.make_doc(readout.text)
        for entity in readout.entities:
            for key in (entity.label, "all"):
                total[key] += 1
                lost[key] += doc.char_span(entity.start, entity.end) is None
    return {
        key: {"entities": total[key], "misaligned": lost[key], "share": lost[key] / total[key]}
        for key in (*ENTITY_LABELS, "all")
        if total[key]
    }


def main(
    words: Annotated[Path, typer.Argument(help="Folder of the trained word segmentation")],
    output: Annotated[Path, typer.Argument(help="Folder for the .spacy files")],
    metrics: Annotated[Path, typer.Argument(help="JSON file for the counts")],
    corpus: Annotated[Path, typer.Option(help="The corpus folder")] = CORPUS,
) -> None:
    """Write one .spacy file per part and split, and the share of misaligned entities."""
    nlp = load_tokenizer(words)
    counts: dict[str, dict] = {}
    for part in PARTS:
        for split in SPLITS:
            readouts = read_part(part, split, corpus)
            docs = DocBin(store_user_data=True)
            for readout in tqdm(readouts, desc=f"{part}/{split}", unit="readout"):
                docs.add(gold_doc(readout, nlp))
            path = output / split / f"{part}.spacy"
            path.parent.mkdir(parents=True, exist_ok=True)
            docs.to_disk(path)
            if readouts:
                counts[f"{part} {split}"] = misaligned(readouts, nlp)
    metrics.parent.mkdir(parents=True, exist_ok=True)
    srsly.write_json(metrics, counts)
    for name, labels in counts.items():
        msg.info(f"{name}: {labels['all']['share']:.2%} of entities misaligned")
    msg.good(f"Wrote {output}")


if __name__ == "__main__":
    typer.run(main)
