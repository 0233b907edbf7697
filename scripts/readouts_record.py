"""One record per readout: who took part under which title, what was invoked, who told whom what.

Shipped in the wheel. Importing it registers `doc._.readout` (the record, built when asked for) and
`doc._.page` (the page's metadata as a dict, set by whoever has it).
"""

import re
from collections import Counter, deque
from datetime import date
from functools import lru_cache
from typing import Any

from spacy.tokens import Doc, Span

_VISIT = r"(?:调研|督导|检查|考察|巡河|慰问|走访|接访)"
# How a person took part, strongest first, by what follows the name in its segment.
PARTS = (
    (
        "chair",
        re.compile(rf"主持|组织召开|召集|率队|带队|(?:(?!陪同|参加|出席)[^，,。]){{0,20}}{_VISIT}"),
    ),
    (
        "speak",
        re.compile(
            r"(?<!重要)讲话(?!精神)|发言|致辞|作[^，,。]{0,20}(?:报告|说明|辅导|部署|点评)"
            r"|汇报|宣读|通报|传达|讲授|讲课|强调|指出|要求"
        ),
    ),
    ("observe", re.compile(r"列席|观摩")),
    ("accompany", re.compile(r"陪同|一同|随同")),
    ("attend", re.compile(r"出席|参加|与会|到会")),
)
PART_NAMES = (*(name for name, _ in PARTS), "mention")

_VERB = r"(?:强调|指出|要求|表示|希望|提出|认为|建议|明确|决定|叮嘱|嘱咐)"
_SPEAKING_BODY = re.compile(r"会议|全会|批示|大会")
# What may stand between a speaker and the verb: 马文才在会上强调, 会议还要求.
_ASIDE = (
    r"(?:(?:在|于)[^，,。；;]{0,12}[上中时后]"
    r"|还|并|也|再次|特别|同时|最后|现场|随后|进一步|反复|一再)*"
)
_SPEAKS = re.compile(rf"{_ASIDE}({_VERB})")
# A verb that opens a clause and governs what follows: …精神,强调要突出重点.
_GOES_ON = re.compile(rf"(?:^|[，,；;：:\n])(?:并|还|同时)?({_VERB})(?![的、，,。；;])")
_ROLE_JOIN = re.compile(r"[、,，兼和及 ]|暨|并任")
# Names of a list may be missed; what they leave behind still joins its neighbours.
_NAME_JOIN = re.compile(r"[、,， ](?:[\u4e00-\u9fff·]{2,4}[、,，])*|和|与|及|以及")
_OBLIGED = re.compile(r"(?:主要负责人|负责人|负责同志)?(?:要|应|须|必须|务必|不得|严禁)")
_TELLS = re.compile(r"(?:要求|督促|希望|责成|指导|推动)$")

# What is done to a document, by the nearest cue in its clause; the names are directive types.
DOCUMENT_ACTIONS = (
    ("APPROVE", re.compile(r"通过|印发|同意|批准|签署|颁布|出台")),
    ("STUDY", re.compile(r"学习|传达|观看|解读|领学|宣讲")),
    ("DEPLOY", re.compile(r"分解|安排|部署")),
    ("REVIEW", re.compile(r"审议|审定|听取|研究|讨论|通报|汇报|审查")),
    ("ADVANCE", re.compile(r"落实|贯彻|执行|按照|根据|完成|实施")),
)  # fmt: skip
_CITED = 4  # characters
_CLAUSE_REACH = 200  # characters to either side
_CLAUSE_MARK = re.compile(r"[，,。；;！!？?\n]")

_CONVENER = re.compile(
    r".*?(?:人民政府|政府|代表大会常务委员会|人大常委会|政协|纪委监委|纪委|委员会|党委|党组|党工委"
    r"|管委会|国务院|政治局|常委会|[省市县区旗州镇乡]委)"
)
_HOLDS = re.compile(r"(?:召开|出席|举行|参加|主持|列席)了?[^，,。；;]{0,12}$")
_IS_HELD = re.compile(r"[^，,。；;]{0,12}(?:召开|举行)")
_DATE = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]")
_YEAR = re.compile(r"(20\d{2})年")
_TERMINATORS = tuple("。！？；!?;…：:")


def resolve_date(surface: str, published: str | None = None, year: int | None = None) -> str | None:
    """Resolve a calendar day as written to an ISO date.

    surface: the day as written, e.g. “2月4日下午”.
    published: ISO date or time of publication; a day without a year is the last one before it.
    year: the year to assume where nothing better is known.
    Returns None where the day cannot be known.
    """
    match = _DATE.search(surface)
    if match is None:
        return None
    anchor = date.fromisoformat(published[:10]) if published else None
    written_year, month, day = (int(group) if group else None for group in match.groups())
    month = month or (anchor.month if anchor else None)
    chosen_year = written_year or (anchor.year if anchor else year)
    if month is None or chosen_year is None:
        return None
    try:
        resolved = date(chosen_year, month, day)
        if anchor and not written_year and resolved > anchor:
            resolved = resolved.replace(year=chosen_year - 1)
    except ValueError:  # a day that the calendar lacks, e.g. 2月30日
        return None
    return resolved.isoformat()


@lru_cache(maxsize=1)
def _text(doc: Doc) -> str:
    """Return a Doc's text, which spaCy puts together anew at every access."""
    return doc.text


def _ents_by_segment(doc: Doc, segments: list[tuple[int, int]]) -> list[list[Span]]:
    ents, grouped = deque(doc.ents), []
    for start, end in segments:
        while ents and ents[0].start_char < start:
            ents.popleft()
        inside = []
        while ents and ents[0].start_char < end:
            inside.append(ents.popleft())
        grouped.append(inside)
    return grouped


def _gap(left: Span, right: Span) -> str:
    return _text(left.doc)[left.end_char : right.start_char]


def _roles_before(ents: list[Span], index: int) -> list[dict[str, str | None]]:
    """Read the chain of titles in front of a name: 区委副书记、区长马文才."""
    roles: list[dict[str, str | None]] = []
    right, i = ents[index], index - 1
    joined = re.compile(r"[ ：:]?")
    while i >= 0 and ents[i].label_ == "ROLE" and joined.fullmatch(_gap(ents[i], right)):
        title, right = ents[i], ents[i]
        i -= 1
        agency = None
        if i >= 0 and ents[i].label_ in ("AGENCY", "ORG") and not _gap(ents[i], title).strip():
            agency, right = ents[i].text, ents[i]
            i -= 1
        roles.insert(0, {"agency": agency, "title": title.text})
        joined = _ROLE_JOIN
    return roles


def _role_after(ents: list[Span], index: int) -> list[dict[str, str | None]]:
    """Read a title behind a name: 习近平总书记."""
    following = ents[index + 1 : index + 3]
    if not following or following[0].label_ != "ROLE" or _gap(ents[index], following[0]):
        return []
    if len(following) == 2 and following[1].label_ == "PERSON" and not _gap(*following):
        return []  # the title belongs to the next name
    return [{"agency": None, "title": following[0].text}]


def _part(doc: Doc, ents: list[Span], index: int, end: int) -> str:
    """Tell how a person took part: by the first cue behind the list of names it stands in.

    end: the character where the segment ends.
    """
    last, listed = ents[index], False
    for ent in ents[index + 1 :]:
        gap = _gap(last, ent)
        if ent.label_ in ("PERSON", "ROLE", "AGENCY", "ORG") and (
            not gap or _NAME_JOIN.fullmatch(gap)
        ):
            listed = listed or ent.label_ == "PERSON"
            last = ent
        elif ent.label_ == "PERSON":
            end = ent.start_char
            break
    rest = _text(doc)[last.end_char : end]
    if last.label_ == "ROLE" and not listed:  # 习近平总书记: cited unless a verb follows at once
        rest = rest[:_CITED]
    cues = ((name, cue.search(rest)) for name, cue in PARTS)
    found = {name: match.start() for name, match in cues if match}
    if listed:  # a list of names attends; it neither chairs nor speaks
        found = {name: at for name, at in found.items() if name not in ("chair", "speak")}
    return min(found, key=found.__getitem__) if found else "mention"


def _people(doc: Doc, segments: list[tuple[int, int]]) -> list[dict[str, Any]]:
    people: dict[str, dict[str, Any]] = {}
    for (_, end), ents in zip(segments, _ents_by_segment(doc, segments), strict=True):
        shared: list[dict[str, str | None]] = []
        last: Span | None = None
        for i, ent in enumerate(ents):
            if ent.label_ != "PERSON":
                continue
            roles = _roles_before(ents, i) or _role_after(ents, i)
            if not roles and last is not None and _NAME_JOIN.fullmatch(_gap(last, ent)):
                roles = shared  # 区领导马慧、谌思羽
            shared, last = roles, ent
            person = people.setdefault(ent.text, {"name": ent.text, "roles": [], "part": "mention"})
            person["roles"] += [role for role in roles if role not in person["roles"]]
            part = _part(doc, ents, i, end)
            person["part"] = min(person["part"], part, key=PART_NAMES.index)
    return list(people.values())


def _directives(doc: Doc, segments: list[tuple[int, int]]) -> list[dict[str, Any]]:
    typed: dict[tuple[int, int], dict[str, float]] = {}
    group = doc.spans.get("directives", ())
    scores = getattr(group, "attrs", {}).get("scores")
    for i, span in enumerate(group):
        score = 1.0 if scores is None else round(float(scores[i]), 4)
        typed.setdefault((span.start_char, span.end_char), {})[span.label_] = score
    issuer: str | None = None
    records = []
    for (start, end), ents in zip(segments, _ents_by_segment(doc, segments), strict=True):
        text = _text(doc)[start:end]
        speaker, verb = _issuer(doc, ents, start, end)
        issuer = speaker or issuer
        types = typed.get((start, end))
        if types:
            records.append(
                {
                    "start": start, "end": end, "text": text, "types": types,
                    "issuer": issuer, "verb": verb, "addressees": _addressees(doc, ents),
                }
            )  # fmt: skip
    return records


def _issuer(doc: Doc, ents: list[Span], start: int, end: int) -> tuple[str | None, str | None]:
    """Find who speaks in a segment, and with which verb.

    A speaker is a person or 会议 (全会, 批示 …) right in front of an issuing verb. Failing that,
    a verb that opens a clause belongs to the 会议 that opens the segment.
    """
    text = _text(doc)[start:end]
    people = [(e.end_char - start, e.text) for e in ents if e.label_ == "PERSON"]
    bodies = [
        (m.end(), m.group())
        for m in _SPEAKING_BODY.finditer(text)
        if not _inside(ents, start + m.start())
    ]
    for position, name in sorted(people + bodies):
        spoken = _SPEAKS.match(text, position)
        if spoken:
            return name, spoken.group(1)
    goes_on = _GOES_ON.search(text)
    opening = _SPEAKING_BODY.match(text)
    return opening.group() if opening else None, goes_on.group(1) if goes_on else None


def _inside(ents: list[Span], position: int) -> bool:
    return any(ent.start_char <= position < ent.end_char for ent in ents)


def _addressees(doc: Doc, ents: list[Span]) -> list[str]:
    """List the bodies that a segment tells to do something: 各级各部门要…."""
    found: list[str] = []
    chain: list[str] = []
    for i, ent in enumerate(ents):
        if ent.label_ not in ("AGENCY", "ORG"):
            chain = []
            continue
        if chain and not _NAME_JOIN.fullmatch(_gap(ents[i - 1], ent)):
            chain = []
        chain.append(ent.text)
        told = _OBLIGED.match(_text(doc), ent.end_char) or (
            _TELLS.search(_text(doc)[max(0, ent.start_char - 4) : ent.start_char])
        )
        if told:
            found += [name for name in chain if name not in found]
    return found


def _documents(doc: Doc) -> list[dict[str, str | None]]:
    """List the documents, with what is done to them by the first cue in their clause."""
    documents: dict[str, str | None] = {}
    titles = [ent for ent in doc.ents if ent.label_ == "DOCUMENT"]
    for title in titles:
        clause = _clause_around(_text(doc), title.start_char, title.end_char)
        action = next((name for name, cue in DOCUMENT_ACTIONS if cue.search(clause)), None)
        documents[title.text] = documents.get(title.text) or action
    return [{"title": title, "action": action} for title, action in documents.items()]


def _clause_around(text: str, start: int, end: int) -> str:
    """Return the clause in which a span stands, without titles in 《》, the span's own included."""
    before = _CLAUSE_MARK.split(text[max(0, start - _CLAUSE_REACH) : start])[-1]
    after = _CLAUSE_MARK.split(text[end : end + _CLAUSE_REACH], maxsplit=1)[0]
    return re.sub(r"《[^》]*》", "", f"{before} {after}")


def _meeting(doc: Doc, people: list[dict], page: dict) -> dict[str, Any]:
    """Describe the meeting that was held: the first MEETING that the text says was held."""
    names = [ent for ent in doc.ents if ent.label_ == "MEETING"]
    held = next((ent for ent in names if _is_held(ent)), None)
    name = held.text if held else None
    years = _YEAR.findall(name or "") or _YEAR.findall(_text(doc))
    year = int(years[0]) if years else None
    dates = (ent.text for ent in doc.ents if ent.label_ == "DATE")
    days = (resolve_date(surface, page.get("published"), year) for surface in dates)
    convener = _CONVENER.match(name) if name else None
    return {
        "name": name,
        "date": next((day for day in days if day), None),
        "chair": next((p["name"] for p in people if p["part"] == "chair"), None),
        "agency": convener.group() if convener else None,
    }


def _is_held(meeting: Span) -> bool:
    text = _text(meeting.doc)
    before = text[max(0, meeting.start_char - 20) : meeting.start_char]
    return bool(
        _HOLDS.search(before) or _IS_HELD.match(text[meeting.end_char : meeting.end_char + 20])
    )


def _title(doc: Doc, page: dict) -> str | None:
    if page.get("title"):
        return page["title"]
    first, newline, _ = _text(doc).partition("\n")
    return first if newline and first and not first.endswith(_TERMINATORS) else None


def build_record(doc: Doc) -> dict[str, Any]:
    """Build the record of a processed document (see scripts/record.schema.json).

    doc: a Doc with entities, `spans["segments"]` and `spans["directives"]`; `doc._.page` may hold
    the page's `title`, `published`, `source` and `url`.
    Returns a plain dict that `json.dumps` takes; offsets are characters of `doc.text`.
    """
    page = doc._.page or {}
    segments = [(span.start_char, span.end_char) for span in doc.spans.get("segments", ())]
    people = _people(doc, segments)
    agencies = Counter(ent.text for ent in doc.ents if ent.label_ == "AGENCY")
    return {
        "title": _title(doc, page),
        "published": page.get("published"),
        "source": page.get("source"),
        "url": page.get("url"),
        "meeting": _meeting(doc, people, page),
        "people": people,
        "agencies": [{"name": name, "mentions": count} for name, count in agencies.most_common()],
        "slogans": [
            {
                "id": ent.kb_id_ or None,
                "canonical": ent._.canonical or ent.text,
                "surface": ent.text,
                "start": ent.start_char,
                "end": ent.end_char,
            }
            for ent in doc.ents
            if ent.label_ == "SLOGAN"
        ],
        "documents": _documents(doc),
        "directives": _directives(doc, segments),
    }


if not Doc.has_extension("readout"):
    Doc.set_extension("page", default=None)
    Doc.set_extension("readout", getter=build_record)
if not Span.has_extension("canonical"):
    Span.set_extension("canonical", default=None)
