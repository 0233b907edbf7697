"""From any page to clean text: decoding, damage repair, main text, furniture, metadata.

The module is shipped in the wheel and stands alone: it imports no sibling and no spaCy.
"""

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache

import opencc
from pypinyin.pinyin_dict import pinyin_dict

# --------------------------------------------------------------------------------------
# What comes out
# --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Repair:
    """One thing that was undone: `text` now stands at `start` where the page shows `raw`.

    `kind` says what it was (reading, traditional, …); `sure` is a probability.
    """

    kind: str
    start: int
    raw: str
    text: str
    sure: float


@dataclass(frozen=True)
class CleanPage:
    """The clean text of one page, and what is known about it.

    text: the title, where there is one, and the paragraphs, a line each.
    meta: published (ISO, with minutes where known), source, author, editor, views, url, …
    raw: the page as decoded, which `to_raw` points into.
    """

    text: str
    title: str | None
    meta: dict[str, str]
    repairs: list[Repair]
    raw: str = field(repr=False)
    _origins: array = field(repr=False, compare=False)

    def to_raw(self, offset: int) -> int:
        """Where in `raw` the character at `offset` of `text` stood; `len(text)` gives the end.

        Raises IndexError outside 0..len(text).
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} is outside the text (0 to {len(self.text)})")
        return self._origins[offset]


class _Traced:
    """A text that remembers where in the page each of its characters stood."""

    def __init__(self, text: str, origins: array | None = None):
        self.text = text
        self.origins = array("I", range(len(text) + 1)) if origins is None else origins

    def edit(self, edits: list[tuple[int, int, str]]) -> "_Traced":
        """The text with each `(start, end, replacement)` done; edits are sorted and disjoint."""
        if not edits:
            return self
        pieces, origins, done = [], array("I"), 0
        for start, end, new in edits:
            pieces += self.text[done:start], new
            origins += self.origins[done:start]
            # Characters of a replacement are spread over what they replace.
            origins.extend(
                self.origins[start + i * (end - start) // len(new)] for i in range(len(new))
            )
            done = end
        pieces.append(self.text[done:])
        origins += self.origins[done:]
        return _Traced("".join(pieces), origins)

    def sub(self, pattern: re.Pattern, replacement: str = "") -> "_Traced":
        """The text with every match of `pattern` replaced by the plain `replacement`."""
        return self.edit([(*m.span(), replacement) for m in pattern.finditer(self.text)])

    def take(self, spans: list[tuple[int, int]]) -> "_Traced":
        """The spans alone, joined by newlines."""
        edits, done = [], 0
        for start, end in spans:
            edits.append((done, start, "\n" if done else ""))
            done = end
        if not spans:
            return self.edit([(0, len(self.text), "")])
        return self.edit([e for e in [*edits, (done, len(self.text), "")] if e[0] < e[1]])


def clean_page(page: str | bytes) -> CleanPage:
    """The readout on a page, without damage, furniture and markup.

    page: HTML or plain text, as characters or as bytes in any encoding.
    Returns the clean text with its title, metadata and repairs; a page without text gives "".
    """
    raw = page if isinstance(page, str) else page.decode("utf-8", "replace")
    repairs: list[tuple[str, int, str, str, float]] = []
    text = _Traced(raw)
    text = _undo_damage(text, repairs)
    text = _normalise(text)
    text, title, meta = _strip_furniture(text)
    return CleanPage(
        text.text,
        title,
        meta,
        [Repair(k, bisect_left(text.origins, at), r, t, s) for k, at, r, t, s in repairs],
        raw,
        text.origins,
    )


# --------------------------------------------------------------------------------------
# Damage
# --------------------------------------------------------------------------------------

_READING = re.compile(r"(?<=[\u3400-\u9fff])\(([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6}) ?\)")
_KEEPS_ZHU = re.compile(r"(?<=[显卓名原专论译编巨遗拙昭])著|著(?=[名作述称者录])")


@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def _undo_damage(text: _Traced, repairs: list) -> _Traced:
    edits = []
    for m in _READING.finditer(text.text):
        char = text.text[m.start() - 1]
        readings = pinyin_dict.get(ord(char), "").split(",")
        if m[1] in readings and _converter().convert(char) != char:
            edits.append((*m.span(), ""))
            repairs.append(("reading", text.origins[m.start()], m[0], "", 1.0))
    text = text.edit(edits)
    return _simplify(text) if edits else text


def _simplify(text: _Traced) -> _Traced:
    """Traditional to Simplified by phrase, as a page turned character by character needs it."""
    simple = _converter().convert(text.text)
    if len(simple) != len(text.text):
        return _Traced(text.text, text.origins)
    keep = {m.start() for m in _KEEPS_ZHU.finditer(simple)}
    simple = (
        "".join("着" if c == "著" and i not in keep else c for i, c in enumerate(simple))
        if "著" in simple
        else simple
    )
    return _Traced(simple, text.origins)


# --------------------------------------------------------------------------------------
# Normalisation
# --------------------------------------------------------------------------------------

_UNSEEN = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad\x00-\x08\x0e-\x1f\x7f]+")
_NEWLINE = re.compile(r"\s*[\r\n\x0b\x0c\x85\u2028\u2029]\s*")
_SPACE = re.compile(r"[ \t\u00a0\u3000\u2000-\u200a\u202f\u205f]+")


def _normalise(text: _Traced) -> _Traced:
    text = text.sub(_UNSEEN).sub(_NEWLINE, "\n")
    text = text.edit([(*m.span(), " ") for m in _SPACE.finditer(text.text) if m[0] != " "])
    return text


# --------------------------------------------------------------------------------------
# Furniture
# --------------------------------------------------------------------------------------

_LABELS = {
    "published": "发布时间|发布日期|发表时间|内容更新时间|更新时间|日期|时间",
    "source": "信息来源|稿件来源|文章来源|来源|来自",
    "author": "作者|记者|撰稿人|撰稿|供稿|通讯员",
    "editor": "责任编辑|编辑|责编|编审|审核人|审核|审稿人|校对|终审|签发",
    "views": "浏览量|浏览次数|点击率|点击数|点击量|阅读次数|阅读量|访问量|阅读",
    "": "字体|字号|分享到|分享|打印",
}
_LABEL = re.compile(
    "|".join(f"(?P<{k or 'tool'}>{v})" for k, v in _LABELS.items()).join(["(?:", r")\s*[::]\s*"])
)
_TOOL = re.compile(
    r"打印本页|打印正文|打印|关闭窗口|关闭|收藏|分享到|分享|字体|字号|大 ?中 ?小|[【】\[\]()()|\s]"
)
_CRUMBS = re.compile(r"\s*(?:您?的?(?:当前|现在的?)?(?:所在)?位置\s*[::]|首页\s*[>»/·])")
_SCAN = re.compile(r"扫一扫|微信扫|上一篇\s*[::]|下一篇\s*[::]|[京沪豫粤湘]?ICP备|.公网安备")
_STAMP = re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:[\sT]*(\d{1,2})[::时](\d{2}))?")


def _published(value: str) -> str | None:
    m = _STAMP.search(value)
    if not m:
        return None
    day = f"{m[1]}-{int(m[2]):02}-{int(m[3]):02}"
    return f"{day}T{int(m[4]):02}:{m[5]}" if m[4] else day


def _labelled(line: str) -> dict[str, str] | None:
    """The metadata of a line made of labels and short values only, else None."""
    labels = list(_LABEL.finditer(line))
    if not labels or _TOOL.sub("", line[: labels[0].start()]):
        return None
    found = {}
    ends = [label.start() for label in labels[1:]] + [len(line)]
    for label, end in zip(labels, ends, strict=True):
        value = _TOOL.sub(" ", line[label.end() : end]).strip()
        if len(value) > 40 or re.search("[。!?;,]", value):
            return None
        if label.lastgroup == "published":
            value = _published(value)
        if value and label.lastgroup != "tool":
            found[label.lastgroup] = value
    return found


def _strip_furniture(text: _Traced) -> tuple[_Traced, str | None, dict[str, str]]:
    meta: dict[str, str] = {}
    kept, title = [], None
    for m in re.finditer(r"[^\n]+", text.text):
        line = m[0].strip()
        start = m.start() + len(m[0]) - len(m[0].lstrip())
        if not line or _CRUMBS.match(line) or _SCAN.match(line):
            continue
        found = _labelled(line)
        if found is not None:
            meta |= found
            continue
        if not kept and not re.search("[。!?;]$", line):
            title = line
        kept.append((start, start + len(line)))
    return text.take(kept), title, meta
