import json
import time
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
import srsly
from readouts_record import resolve_date
from spacy.language import Language
from spacy.tokens import Doc

SCHEMA = srsly.read_json(Path(__file__).parent.parent / "scripts/record.schema.json")


@pytest.fixture
def record(annotated: Callable[[str], Doc], readout: str) -> dict:
    doc = annotated(readout)
    doc._.page = {"published": "2024-04-10T08:00", "source": "县政府办", "url": None, "title": None}
    return doc._.readout


def test_record_is_valid_json(record: dict) -> None:
    jsonschema.validate(json.loads(json.dumps(record)), SCHEMA)


def test_meeting(record: dict) -> None:
    assert record["title"] == "周明主持召开县政府第8次常务会议"
    assert record["meeting"] == {
        "name": "县政府第8次常务会议",
        "date": "2024-04-09",
        "chair": "周明",
        "agency": "县政府",
    }


def test_people_get_their_own_titles_and_parts(record: dict) -> None:
    people = {person["name"]: person for person in record["people"]}
    assert people["周明"]["roles"] == [
        {"agency": "县委", "title": "副书记"},
        {"agency": None, "title": "县长"},
    ]
    assert people["周明"]["part"] == "chair"
    assert people["欧阳蓉"]["roles"][-1] == {"agency": None, "title": "常务副县长"}
    assert (
        people["覃秀兰"]["roles"]
        == people["谭石"]["roles"]
        == [{"agency": None, "title": "副县长"}]
    )
    assert people["覃秀兰"]["part"] == "attend"
    assert people["吐尔逊·买买提"] == {
        "name": "吐尔逊·买买提",
        "roles": [{"agency": "县应急局", "title": "局长"}],
        "part": "observe",
    }


def test_title_behind_a_name(annotated: Callable[[str], Doc]) -> None:
    doc = annotated("学习[习近平|PERSON][总书记|ROLE]重要讲话精神。")
    assert doc._.readout["people"] == [
        {"name": "习近平", "roles": [{"agency": None, "title": "总书记"}], "part": "mention"}
    ]


def test_directives_know_issuer_verb_and_addressees(record: dict) -> None:
    directives = {d["text"]: d for d in record["directives"]}
    assert directives["会议强调,要压实“一岗双责”,严防山洪灾害。"]["issuer"] == "会议"
    assert directives["各乡镇要落细《防汛预案》。"]["issuer"] == "会议"  # carries over
    told = directives["周明指出,各级各部门要把“一线工作法”用好;"]
    assert (told["issuer"], told["verb"]) == ("周明", "指出")
    assert told["addressees"] == ["各级各部门"]
    assert directives["严禁瞒报。"]["issuer"] == "周明"
    assert directives["会议审议通过《县属国有企业改革方案》。"]["issuer"] == "会议"
    assert told["types"] == {"ADVANCE": 1.0}


def test_slogans_and_documents(record: dict) -> None:
    assert [slogan["surface"] for slogan in record["slogans"]] == ["一岗双责", "一线工作法"]
    assert record["documents"] == [
        {"title": "《防汛预案》", "action": None},
        {"title": "《县属国有企业改革方案》", "action": "APPROVE"},
    ]


def test_empty_document_has_an_empty_record(nlp: Language) -> None:
    record = nlp("")._.readout
    jsonschema.validate(record, SCHEMA)
    assert record["people"] == [] and record["meeting"]["name"] is None


@pytest.mark.parametrize(
    ("surface", "published", "year", "expected"),
    [
        ("2月4日下午", "2023-02-04T20:37", None, "2023-02-04"),
        ("12月30日", "2024-01-02", None, "2023-12-30"),
        ("2021年7月6日", "2024-01-02", None, "2021-07-06"),
        ("3月19日下午", None, 2025, "2025-03-19"),
        ("19日", "2025-03-20", None, "2025-03-19"),
        ("19日", None, 2025, None),
        ("2月30日", "2025-03-20", None, None),
        ("今年", "2025-03-20", None, None),
        ("3月19日", None, None, None),
    ],
)
def test_dates(surface: str, published: str | None, year: int | None, expected: str | None) -> None:
    assert resolve_date(surface, published, year) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("[副县长|ROLE][谭石|PERSON]陪同调研。", "accompany"),
        ("[副县长|ROLE][谭石|PERSON]到[青山镇|LOC]调研防汛工作。", "chair"),
        ("[副县长|ROLE][谭石|PERSON]出席会议并讲话。", "attend"),
        ("[副县长|ROLE][谭石|PERSON]在会上作工作报告。", "speak"),
        ("落实[谭石|PERSON]同志批示。", "mention"),
    ],
)
def test_parts(annotated: Callable[[str], Doc], text: str, part: str) -> None:
    assert annotated(text)._.readout["people"][0]["part"] == part


def test_long_documents_take_linear_time(annotated: Callable[[str], Doc]) -> None:
    doc = annotated("[县长|ROLE][周明|PERSON]指出,[各乡镇|AGENCY]要快。{ADVANCE}\n" * 1_500)
    start = time.perf_counter()
    assert len(doc._.readout["directives"]) == 1_500
    assert time.perf_counter() - start < 3
