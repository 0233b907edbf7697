"""The corruption of re-hosted pages, run forwards: from a clean text to what such a page shows.

Simplified to Traditional character by character, held as GBK, readings put behind byte pairs
wherever they occur, bytes cut at what looks like a full-width mark, decoded as Windows does.
"""

import random
from dataclasses import dataclass
from functools import cache

import opencc
from pypinyin import Style, lazy_pinyin

# Characters that are Traditional ones themselves are left alone by the conversion.
_UNCHANGED = set("后里干于云余并采范杰么志布升系制松面群咨注困秘恒涂吃")
_CONVERTED = {"着": "著", "冲": "沖", "钟": "鐘", "为": "為", "众": "眾"}
# Characters that sites annotate, in Traditional; which ones differs by site.
ANNOTATED = (
    "編標報濱創傳產場廠儲財測聰調點對隊達動擔單當導負復發訪輔過國關規軌個構購話環會號護見節結"
    "堅濟紀績計進競級據機經開絡羅來樂類領沒門內農強權區驅啟請認說設勢識實時數術書團態臺聽體"
    "萬問務穩網獻現項協鄉險學細續遠驗嚴葉業儀運應優養與專轉戰鎮鄭證質著爭長準責縱額陽習訊將貫"
)
_READINGS = {"調": "diào", "著": "zhù", "長": "zhǎng", "傳": "chuán", "沒": "méi", "擔": "dān"}
_BEFORE = ["報請", "擔負", "強購", "數當", "驅實"]
_MARKS = [mark.encode("gbk") for mark in "，！？；："]
_FOLDED = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


@dataclass(frozen=True)
class Damaged:
    """What the page shows, and which stretches of the true text are not shown plainly.

    places: (start, end, deep), offsets of the true text; deep where bytes were read across
    characters, not deep where a reading merely follows an intact character.
    """

    page: str
    places: list[tuple[int, int, bool]]


def site_readings(rng: random.Random) -> list[tuple[str, str]]:
    """One site's list of characters and readings, in the order it works through them."""
    chars = [char for char in ANNOTATED if rng.random() < 0.9]
    rng.shuffle(chars)
    for first, second in _BEFORE:
        if first in chars and second in chars and chars.index(first) > chars.index(second):
            chars.remove(first)
            chars.insert(chars.index(second), first)
    return [(char, _reading(char)) for char in chars]


@cache
def _reading(char: str) -> str:
    return _READINGS.get(char) or lazy_pinyin(char, style=Style.TONE)[0]


@cache
def _traditional(char: str) -> str:
    if char in _UNCHANGED or not "\u3400" <= char <= "\u9fff":
        return char
    return _CONVERTED.get(char) or opencc_s2t().convert(char)


@cache
def opencc_s2t() -> opencc.OpenCC:
    """The converter whose single characters stand for the site's table."""
    return opencc.OpenCC("s2t")


@cache
def _pair(char: str) -> bytes:
    raw = char.encode("gb18030", "replace")
    return raw if len(raw) <= 2 else b"?"


@cache
def _shown(pair: bytes) -> str | None:
    """What code page 936 shows for a lead and a trail byte; None where they are no pair."""
    return pair.decode("gb18030") if 0x40 <= pair[1] <= 0xFE and pair[1] != 0x7F else None


def corrupt(
    text: str,
    seed: int = 0,
    *,
    cuts: float = 0.5,
    fold: bool = False,
    widen: bool = False,
    strip: bool = False,
) -> Damaged:
    """The page a re-hosting site makes of `text`.

    cuts: the share of false full-width marks at which the site cuts the bytes.
    fold: full-width forms are folded to ASCII when all is done.
    strip: private-use characters, which show as nothing, are lost.
    widen: the text's ASCII marks were full-width on the site (as `fold` would undo).
    """
    rng = random.Random(seed)
    marks = str.maketrans(",:;!?()", "，：；！？（）") if widen else {}
    data, owners = bytearray(), []
    for i, char in enumerate(text):
        raw = _pair(_traditional(char.translate(marks)))
        data += raw
        owners += [i] * len(raw)
    damaged, annotated = set(), set()
    stream = bytes(data)
    for char, reading in site_readings(rng):
        stream, owners = _annotate(stream, owners, char, reading, annotated)
    page = []
    for start, end in _pieces(stream, rng, cuts):
        i = start
        while i < end:
            if stream[i] < 0x80:
                page.append(chr(stream[i]))
                i += 1
            elif stream[i] == 0x80:
                page.append("€")
                damaged.add(owners[i])
                i += 1
            else:
                pair = stream[i : min(i + 2, end)]
                shown = _shown(pair) if len(pair) == 2 else None
                page.append(shown or "?")
                mine = set(owners[i : i + len(pair)])
                if shown is None or len(mine) > 1:
                    damaged |= mine
                i += len(pair)
    damaged.discard(-1)
    seen = [char for char in page if not (strip and "\ue000" <= char <= "\uf8ff")]
    text_shown = "".join(seen).translate(_FOLDED if fold else {})
    return Damaged(text_shown, _places(damaged, annotated))


def _annotate(
    stream: bytes, owners: list[int], char: str, reading: str, annotated: set[int]
) -> tuple[bytes, list[int]]:
    note = f"({reading})".encode("gbk")
    parts = stream.split(char.encode("gbk"))
    new_owners, at = [], 0
    for part in parts[:-1]:
        end = at + len(part) + 2
        new_owners += owners[at:end]
        new_owners += [-1] * len(note)
        annotated.update(owners[end - 2 : end])
        at = end
    return (char.encode("gbk") + note).join(parts), new_owners + owners[at:]


def _pieces(stream: bytes, rng: random.Random, cuts: float) -> list[tuple[int, int]]:
    """The stretches that are decoded each by itself: some are cut before a (false) mark."""
    starts = [0]
    for i in range(1, len(stream) - 1):
        if stream[i] == 0xA3 and stream[i : i + 2] in _MARKS and rng.random() < cuts:
            starts.append(i)
    return list(zip(starts, [*starts[1:], len(stream)], strict=True))


def _places(damaged: set[int], annotated: set[int]) -> list[tuple[int, int, bool]]:
    places = []
    for i in sorted(damaged):
        if places and places[-1][1] == i:
            places[-1] = (places[-1][0], i + 1, True)
        else:
            places.append((i, i + 1, True))
    places += [(i, i + 1, False) for i in annotated - damaged - {-1}]
    return sorted(places)
