"""The lexicons: facts about slogans, bodies, titles, names and places, validated by schema."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Kind = Literal[
    "party", "congress", "government", "consultative", "supervision", "judicial", "military",
    "mass", "leading-group", "dispatched", "democratic-party", "international", "company",
    "collective",
]  # fmt: skip


class Entry(BaseModel):
    """What every lexicon entry obeys: no unknown fields, no empty strings."""

    model_config = ConfigDict(extra="forbid", str_min_length=1, str_strip_whitespace=True)


class Slogan(Entry):
    """A fixed policy formulation."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    canonical: str
    variants: list[str]
    gloss: str
    expansion: list[str] | None
    level: Literal["national", "ministry", "province", "city"]
    originator: str | None
    first_year: int | None = Field(ge=1921, le=2030)
    source: str | None


class Agency(Entry):
    """A kind of body, with the years in which it goes by that name."""

    name: str
    abbreviations: list[str]
    kind: Kind
    levels: list[str]
    from_: int | None = Field(alias="from")
    until: int | None
    note: str | None
    source: str | None


class Role(Entry):
    """A title that a person holds."""

    title: str
    kind: Kind
    level: str | None
    note: str | None


SCHEMAS: dict[str, tuple[type[Entry], str]] = {
    "slogans.jsonl": (Slogan, "canonical"),
    "agencies.jsonl": (Agency, "name"),
    "roles.jsonl": (Role, "title"),
}


def national_slogans(folder: Path) -> list[str]:
    """Return the canonical forms of the national slogans, which are marked wherever they stand."""
    path = folder / "slogans.jsonl"
    entries = map(json.loads, path.read_text("utf-8").splitlines()) if path.exists() else ()
    return [entry["canonical"] for entry in entries if entry["level"] == "national"]


def lexicon_errors(folder: Path) -> Iterator[str]:
    """Yield what is wrong in the lexicon files, by file and line, with the mend."""
    for name, (schema, key) in SCHEMAS.items():
        seen: dict[str, int] = {}
        path = folder / name
        if not path.exists():
            yield f"{path}: missing; put the lexicon there"
            continue
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            where = f"{path}:{number}"
            try:
                entry = schema.model_validate(json.loads(line))
            except ValidationError as error:
                first = error.errors()[0]
                field = ".".join(map(str, first["loc"]))
                yield f"{where}: {field}: {first['msg']}; mend the field"
                continue
            except ValueError:
                yield f"{where}: not JSON; mend or remove the line"
                continue
            for surface in {getattr(entry, key), *getattr(entry, "variants", ())}:
                if surface in seen:
                    yield f"{where}: {surface!r} stands in line {seen[surface]} too; keep one"
                seen[surface] = number
            identity = getattr(entry, "id", None)
            if identity and identity in seen:
                yield f"{where}: id {identity!r} stands in line {seen[identity]} too; change one"
            elif identity:
                seen[identity] = number
