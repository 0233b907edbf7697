from collections.abc import Callable

import pytest
import readouts_components
import readouts_record  # registers doc._.readout
import spacy
from convert import gold_doc
from hypothesis import settings
from inline import parse_inline
from spacy.language import Language
from spacy.tokens import Doc

settings.register_profile("readouts", deadline=None)  # a busy machine is no failure
settings.load_profile("readouts")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--clean-install",
        action="store_true",
        help="install the wheel with its own requirements (needs the package index)",
    )
    parser.addoption(
        "--doccano",
        action="store_true",
        help="run the tests against a real doccano server (the first time needs the package index)",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--doccano"):
        skip = pytest.mark.skip(reason="needs a doccano server; run with --doccano")
        for item in items:
            if item.get_closest_marker("doccano"):
                item.add_marker(skip)


# Written for the tests, annotated as the guidelines ask.
READOUT = """\
# id: 9001
# place: 湖南省某市某县
# level: county
# kind: 常务会议
# date: 2024-04-09
[周明|PERSON]主持召开[县政府第8次常务会议|MEETING]
[4月9日上午|DATE],[县委|AGENCY][副书记|ROLE]、[县长|ROLE][周明|PERSON]主持召开[县政府第8次常务会议|MEETING],传达学习[全省审计工作会议|MEETING]精神,研究防汛等工作。{STUDY,REVIEW}[县委|AGENCY][常委|ROLE]、[常务副县长|ROLE][欧阳蓉|PERSON],[副县长|ROLE][谭石|PERSON]、[覃秀兰|PERSON]出席,[县应急局|AGENCY][局长|ROLE][吐尔逊·买买提|PERSON]列席。
会议强调,要压实“[一岗双责|SLOGAN]”,严防山洪灾害。{ORGANIZE,PREVENT}各乡镇要落细[《防汛预案》|DOCUMENT]。{ADVANCE}
[周明|PERSON]指出,[各级各部门|AGENCY]要把“[一线工作法|SLOGAN]”用好;{ADVANCE}严禁瞒报。{PROHIBIT}
会议审议通过[《县属国有企业改革方案》|DOCUMENT]。{APPROVE}
"""


@pytest.fixture
def nlp() -> Language:
    """A blank Chinese pipeline, one token a character."""
    return spacy.blank("zh")


@pytest.fixture
def annotated(nlp: Language) -> Callable[[str], Doc]:
    """Build a Doc that carries the gold annotations of an inline-annotated text."""
    return lambda source: gold_doc(parse_inline(source), nlp)


@pytest.fixture
def readout() -> str:
    return READOUT


__all__ = ["readouts_components", "readouts_record"]
