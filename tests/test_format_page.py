"""The page on the inline format is true, and the editor's grammar marks what it says."""

import json
import re
from pathlib import Path

import pytest
from inline import AnnotationError, parse_inline, write_inline
from readouts_components import DIRECTIVE_TYPES, ENTITY_LABELS

CORPUS = Path(__file__).parent.parent / "corpus"
PAGE = (CORPUS / "FORMAT.md").read_text("utf-8")
GRAMMAR = json.loads((CORPUS / "vscode/readout.tmLanguage.json").read_text("utf-8"))


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def test_examples_are_readouts() -> None:
    first, escapes = map(parse_inline, blocks("readout"))
    assert [write_inline(readout) for readout in (first, escapes)] == blocks("readout")
    assert {entity.label for entity in first.entities} >= {"AGENCY", "ROLE", "PERSON", "SLOGAN"}
    assert [s.types for s in first.segments] == [
        (), ("STUDY", "REVIEW"), ("ORGANIZE",), ("PROHIBIT",), (),
    ]  # fmt: skip
    assert escapes.text == r"文件编号为[2024]3号|附件{1}在D:\公文。"


@pytest.mark.parametrize("line", blocks("problems")[0].splitlines())
def test_messages_are_what_the_checks_say(line: str) -> None:
    source, message = (part.strip() for part in line.split("←"))
    with pytest.raises(AnnotationError) as error:
        parse_inline(source)
    assert message in [problem.message for problem in error.value.problems]


def test_page_names_every_label_and_type() -> None:
    for name in (*ENTITY_LABELS, *DIRECTIVE_TYPES):
        assert f"`{name}`" in PAGE


def scopes(source: str) -> list[tuple[str, str]]:
    """What the grammar marks in a source, line by line, the leftmost match first, with its name."""
    found = []
    for line in source.split("\n"):
        at = 0
        while matches := [
            (match.start(), i, match)
            for i, pattern in enumerate(GRAMMAR["patterns"])
            if (match := re.compile(pattern["match"]).search(line, at))
        ]:
            _, i, match = min(matches, key=lambda found: found[:2])
            found.append((match.group(), GRAMMAR["patterns"][i].get("name", "entity")))
            at = match.end()
    return found


def test_grammar_marks_the_corpus_and_finds_nothing_wrong_in_it() -> None:
    for path in (CORPUS / "composed/dev").glob("*.txt"):
        source = path.read_text("utf-8")
        readout, names = parse_inline(source), [name for _, name in scopes(source)]
        assert "invalid.illegal.readout" not in names
        assert names.count("entity") == len(readout.entities)
        assert names.count("keyword.control.readout") == sum(
            bool(s.types) for s in readout.segments
        )
        assert names.count("comment.line.number-sign.readout") == len(readout.meta)


@pytest.mark.parametrize(
    "source",
    ["[甲|NAME]。", "甲]。", "甲。{ADVANCED}", "甲。{STUDY,}", "甲。{}", "[甲。", r"甲\乙"],
)
def test_grammar_marks_what_is_wrong(source: str) -> None:
    assert "invalid.illegal.readout" in [name for _, name in scopes(source)]


def test_grammar_knows_every_label_and_type() -> None:
    source = "".join(f"[甲|{label}]" for label in ENTITY_LABELS) + r"\[甲\|\#"
    source += "{" + ",".join(DIRECTIVE_TYPES) + "}"
    names = [name for _, name in scopes(source)]
    escapes = ["constant.character.escape.readout"] * 3
    assert names == ["entity"] * len(ENTITY_LABELS) + escapes + ["keyword.control.readout"]
