"""From any page to clean text: decoding, damage repair, markup, furniture, metadata.

`clean_page` is the way in. The module is shipped in the wheel and stands alone: it imports no
sibling and no spaCy. Each stage takes and gives a text that remembers where in the page each of
its characters stood.
"""

import codecs
import math
import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from typing import NamedTuple

import charset_normalizer
import ftfy
import opencc
from pypinyin.pinyin_dict import pinyin_dict

LOST = "\ufffd"  # stands for what cannot be known
MAX_BYTES = 50_000_000


@dataclass(frozen=True)
class Repair:
    """One thing that was undone: where the page shows `raw`, `text` is meant.

    kind: "encoding" (read in the wrong encoding), "reading" (a reading put behind a character),
        "bytes" (bytes read across characters), "script" (a page turned to Traditional),
        "lost" (U+FFFD stands for what nobody can know).
    start: offset in the clean text, where `text` begins.
    sure: how likely it is right, 0 to 1, among all explanations that were weighed.
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
    title: the title alone, or None.
    meta: what the page says of itself, by published (ISO 8601, with minutes where known),
        source, author, editor, views, url, encoding; only the keys that were found.
    repairs: what was undone, in order.
    raw: the page as decoded, which `to_raw` points into.
    """

    text: str
    title: str | None
    meta: dict[str, str]
    repairs: list[Repair]
    raw: str = field(repr=False)
    _origins: array = field(repr=False, compare=False)

    def to_raw(self, offset: int) -> int:
        """Where in `raw` the character at `offset` of `text` stood.

        offset: 0 to len(text); the last gives the end of the text.
        Raises IndexError outside that range.
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} is outside the text (0 to {len(self.text)})")
        return self._origins[offset]


def clean_page(
    page: str | bytes, *, simplify: bool = False, max_bytes: int | None = MAX_BYTES
) -> CleanPage:
    """The readout on a page, without damage, furniture and markup.

    page: HTML or plain text, as characters or as bytes in any encoding.
    simplify: turn genuine Traditional text (of Taiwan, Hong Kong) to Simplified, too; a damaged
        page is turned back in any case.
    max_bytes: refuse a longer page (of characters: as UTF-8 would at least take); None for none.
    Returns the clean text with its title, metadata and repairs; a page without text gives "".
    Raises ValueError where the page is longer than max_bytes.
    """
    if max_bytes is not None and len(page) > max_bytes:
        raise ValueError(
            f"the page has {len(page):,} {'bytes' if isinstance(page, bytes) else 'characters'}, "
            f"more than {max_bytes:,}; pass a larger max_bytes, or None, to clean it all the same"
        )
    raw, encoding = (page, None) if isinstance(page, str) else decode(page)
    found: list[_Found] = []
    text = _reencode(_Traced(raw), found)
    text = _undo_damage(text, found)
    text, markup = _strip_markup(text)
    text = _normalise(text, found)
    if simplify:
        text = _Traced(_opencc("t2s").convert(text.text), text.origins)
    text, title, meta = _strip_furniture(text, markup)
    if encoding:
        meta["encoding"] = encoding
    return CleanPage(
        text.text, title, meta, [f.placed(text.origins) for f in found], raw, text.origins
    )


def repair_damage(text: str) -> tuple[str, list[Repair]]:
    """A plain text with the damage of re-hosted pages undone, and nothing else touched.

    text: characters as such a page shows them.
    Returns the text as it was written, the very same where it is not damaged, and the repairs.
    """
    found: list[_Found] = []
    done = _undo_damage(_Traced(text), found)
    return done.text, [f.placed(done.origins) for f in found]


# --------------------------------------------------------------------------------------
# A text that remembers where it came from
# --------------------------------------------------------------------------------------


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
            # The characters of a replacement are spread over what they replace.
            origins.extend(
                self.origins[start + i * (end - start) // len(new)] for i in range(len(new))
            )
            done = end
        pieces.append(self.text[done:])
        origins += self.origins[done:]
        return _Traced("".join(pieces), origins)

    def sub(self, pattern: re.Pattern, replacement: str = "") -> "_Traced":
        """The text with every match of `pattern` replaced by the plain `replacement`."""
        return self.edit(
            [(*m.span(), replacement) for m in pattern.finditer(self.text) if m[0] != replacement]
        )

    def take(self, spans: list[tuple[int, int]]) -> "_Traced":
        """The spans alone, joined by newlines."""
        starts = [start for start, _ in spans] + [len(self.text)]
        ends = [0] + [end for _, end in spans]
        joints = ["", *["\n"] * (len(spans) - 1), ""] if spans else [""]
        return self.edit(list(zip(ends, starts, joints, strict=True)))


class _Found(NamedTuple):
    """A repair, while its place in the clean text is not known yet."""

    kind: str
    origin: int
    raw: str
    text: str
    sure: float

    def placed(self, origins: array) -> Repair:
        return Repair(self.kind, bisect_left(origins, self.origin), self.raw, self.text, self.sure)


# --------------------------------------------------------------------------------------
# Decoding
# --------------------------------------------------------------------------------------

_BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_USUAL = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_DECLARED = re.compile(rb"(?i)\b(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)")
_SAMPLE = 50_000


def decode(data: bytes) -> tuple[str, str]:
    """The characters of a page, and the encoding it was read in.

    data: bytes in any encoding. A byte-order mark is believed, a declaration only where the text
    reads no better in one of the usual encodings of Chinese pages.
    Returns text with U+FFFD where bytes mean nothing in the encoding; never fails.
    """
    for bom, name in _BOMS.items():
        if data.startswith(bom):
            return data.decode(name, "replace"), name
    try:
        if b"\0" not in data:
            return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    sample = data[:_SAMPLE]
    names = list(_USUAL)
    if declared := _DECLARED.search(data[:2000]):
        names.insert(0, declared[1].decode())
    score, name = max((_legibility(sample, name), name) for name in names)
    if score < 0.7 and (best := charset_normalizer.from_bytes(sample).best()):
        name = best.encoding
    return data.decode(name, "replace"), name


def _legibility(sample: bytes, encoding: str) -> float:
    """The share of characters that a Chinese page is likely to have, read so."""
    try:
        text = sample.decode(encoding, "replace")
    except LookupError:
        return 0.0
    known = _common()
    return sum(char in known for char in text) / max(1, len(text))


@cache
def _common() -> frozenset[str]:
    simple = _statistics()[0]
    traditional = {a for a, b in _variants("t2s").items() if b in simple}
    return frozenset({*simple, *traditional, *map(chr, range(32, 127)), *"\n\r\t\u3000\xa0"})


_AS_LATIN = re.compile(r"[\xc2-\xef][\x80-\xbf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]")
_AS_GBK = re.compile("[锛銆鐨浼]")  # what UTF-8 commas, stops and common hanzi look like in GBK
_HANZI = re.compile(r"[\u3400-\u9fff]")


def _reencode(text: _Traced, found: list[_Found]) -> _Traced:
    """Undo a line's having been read in the wrong encoding, where the bytes prove it."""
    if not (_AS_LATIN.search(text.text) or _AS_GBK.search(text.text)):
        return text
    edits = []
    for m in re.finditer(r"[^\r\n]+", text.text):
        line = m[0]
        right = line
        if len(_AS_LATIN.findall(line)) > 2:
            right = ftfy.fix_encoding(line)
        elif _AS_GBK.search(line):
            try:
                right = line.encode("gb18030").decode("utf-8")
            except UnicodeError:
                continue
        if right != line and _HANZI.search(right):
            edits.append((*m.span(), right))
            found.append(_Found("encoding", text.origins[m.start()], line, right, 1.0))
    return text.edit(edits)


# --------------------------------------------------------------------------------------
# Damage
#
# A re-hosted page was turned to Traditional, held as GBK bytes, given readings behind certain
# byte pairs wherever the bytes occurred, cut at some full-width marks, and decoded with losses.
# A pair found across two characters puts what follows one byte off: `日報訊` shows as
# `日?qǐng)?bào)訊`. The bytes behind what is shown are known, so each `?` starts a search for
# the true text, ranked by how well it reads. Which pairs a site annotates need not be known.
# --------------------------------------------------------------------------------------

_SYLLABLE = "[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6}"
_NOTE = re.compile(rf"\(({_SYLLABLE}) ?\)")
_CUT_NOTE = re.compile(rf"\?({_SYLLABLE}) ?\)")
_TAG_TAIL = re.compile(r"/?[a-zA-Z][a-zA-Z0-9]{0,9}(?: [^<>]{0,200})?>")
_LOST_SPACES = re.compile(r"(?m)^\?{2,} ?|(?<=>)\?{2,} ?|\?{3,} ?")
_EXTRA_COMMA = re.compile(r"[,，]+(?=[,，、。；;：:！!])")
_LONE_MARK = re.compile(r"(?<=[\u3400-\u9fff])\?(?=[\u3400-\u9fff])")
_WIDE = re.compile("[，：；！？（）]")
_FOLD = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_KEEPS_ZHU = re.compile(r"(?<=[显卓名原专论译编巨遗拙昭])著|著(?=[名作述称者])")
# Left alone by the sites' tables, for they are Traditional characters in their own right.
_EITHER = "后里干于云余并采范杰么志布升系制松面群咨注困秘恒涂吃"


@cache
def _opencc(name: str) -> opencc.OpenCC:
    return opencc.OpenCC(name)


@cache
def _variants(name: str) -> dict[str, str]:
    """The hanzi that an opencc conversion changes where they stand alone, and to what."""
    hanzi = [chr(code) for code in range(0x3400, 0xA000)]
    converted = _opencc(name).convert("\n".join(hanzi)).split("\n")
    extra = {"t2s": {"著": "着"}, "s2t": {"着": "著"}}[name]
    return {a: b for a, b in zip(hanzi, converted, strict=True) if a != b} | extra


@cache
def _code_page() -> tuple[dict[str, bytes], dict[bytes, str]]:
    """The byte pair of each character of code page 936, private use included, and back."""
    trails = (*range(0x40, 0x7F), *range(0x80, 0xFF))
    pairs = [bytes((lead, trail)) for lead in range(0x81, 0xFF) for trail in trails]
    chars = {pair: pair.decode("gb18030") for pair in pairs}
    return {char: pair for pair, char in chars.items()}, chars


def _readings(char: str) -> list[str]:
    """The readings of a hanzi, the usual one first; none for anything else."""
    return pinyin_dict[ord(char)].split(",") if char and ord(char) in pinyin_dict else []


@cache
def _candidates(lead: int, reading: str) -> list[tuple[str, float]]:
    """The characters with a lead byte that a site may have given a reading, and how odd, in bits.

    Only characters that the conversion to Traditional changed are given readings.
    """
    chars = [char for pair, char in _code_page()[1].items() if pair[0] == lead]
    read_so = [char for char in chars if reading in _readings(char)]
    changed = [char for char in read_so if char in _variants("t2s")]
    return [(c, 0.0 if _readings(c)[0] == reading else 2.0) for c in changed or read_so]


@cache
def _ending_in(trail: int) -> list[str]:
    """The common characters with a trail byte."""
    return [c for pair, c in _code_page()[1].items() if pair[1] == trail and c in _common()]


@cache
def _starting_with(lead: int) -> list[str]:
    """The common characters with a lead byte and a trail byte that is no ASCII."""
    chars = _code_page()[1].items()
    return [c for pair, c in chars if pair[0] == lead and pair[1] > 0x80 and c in _common()]


def _undo_damage(text: _Traced, found: list[_Found]) -> _Traced:
    if not any(_is_damaged(line) for line in text.text.splitlines()):
        return text
    text = text.sub(_LOST_SPACES)
    text = _realign(text, found)
    text = _strip_readings(text, found)
    text = text.sub(_EXTRA_COMMA)
    text = _mark_lost(text, found)
    return _simplify(text, found)


def _is_damaged(line: str) -> bool:
    """Whether the readings in a line are damage and not text (a lesson, a dictionary).

    Damage annotates a character that is not Simplified, every time it comes and no other kind,
    in a line that is Traditional throughout; or the reading stands behind a byte that was cut.
    """
    cut = len(_CUT_NOTE.findall(line))
    notes = [(line[m.start() - 1], m[1]) for m in _NOTE.finditer(line) if m.start()]
    if not (cut or notes):
        return False
    traditional, simplified = _variants("t2s"), _variants("s2t")
    ours = [char for char, reading in notes if char in traditional and reading in _readings(char)]
    others = sum(reading in _readings(char) for char, reading in notes) - len(ours)
    bare = sum(line.count(char) for char in set(ours)) - len(ours)
    changed = sum(char in traditional for char in line)
    unchanged = sum(char in simplified and char not in _EITHER for char in line)
    return (
        len(ours) + cut > 0
        and others <= 0.1 * len(ours)
        and bare <= 0.5 * len(ours)
        and unchanged <= 0.2 * changed + cut
    )


def _realign(text: _Traced, found: list[_Found]) -> _Traced:
    """Put right what was read across characters."""
    reader = _Reader(text.text)
    edits, done = [], 0
    while (start := reader.shown.find("?", done)) >= 0:
        before = edits[-1][2] if edits and edits[-1][1] == start else reader.true_before(start)
        end, true, sure = reader.explain(start, before[-1:] or "\n")
        shown = reader.shown[start:end]
        if shown != true:
            edits.append((start, end, true))
            kind = "lost" if LOST in true else "bytes"
            found.append(_Found(kind, text.origins[start], shown, true, sure))
        done = max(end, start + 1)
    return text.edit(edits)


class _Path(NamedTuple):
    """One explanation of what is shown so far, the cheapest of those that end alike."""

    cost: float  # bits
    mass: float  # bits of all that end alike, taken together
    back: "_Path | None"
    text: str

    def spell(self) -> str:
        """The true text of the whole path."""
        path, pieces = self, []
        while path:
            pieces.append(path.text)
            path = path.back
        return "".join(reversed(pieces))


class _Reader:
    """Reads damaged text as the decoder should have read its bytes."""

    _BEAM = 24  # explanations kept at a place
    _WORST = 24.0  # bits by which one may be worse than the best
    _LONGEST = 400  # characters until a search is given up

    def __init__(self, shown: str):
        self.shown = shown
        self.folded = not _WIDE.search(shown)
        # Pairs of characters that the page has where it is sound: names above all.
        pieces = [piece[12 * bool(i) :] for i, piece in enumerate(shown.split("?"))]
        self.seen = {pair for piece in pieces for pair in map("".join, pairwise(piece))}

    def true_before(self, start: int) -> str:
        """The text before a place, without readings."""
        return _NOTE.sub("", self.shown[max(0, start - 20) : start])

    def explain(self, start: int, before: str) -> tuple[int, str, float]:
        """The likeliest true text of what is shown from the `?` at `start`.

        before: the true character before it.
        Returns where shown and true text agree again, the true text up to there and how sure it
        is; (start, "", 0) where nothing explains it. The states of the search are the decoder's:
        a lead byte that waits for its trail byte, or None where bytes pair as they should.
        """
        waiting = {start: {(None, before): _Path(0.0, 0.0, None, "")}}
        while waiting:
            pos = min(waiting)
            states = waiting.pop(pos)
            sound = [path for (lead, _), path in states.items() if lead is None]
            agreed = len(states) == 1 and not waiting and pos > start
            if sound and (agreed or pos == len(self.shown)):
                return self._settle(start, pos, min(sound))
            if pos == len(self.shown) or pos - start > self._LONGEST:
                break
            ranked = sorted(states.items(), key=lambda item: item[1].cost)[: self._BEAM]
            for (lead, last), path in ranked:
                if path.cost > ranked[0][1].cost + self._WORST:
                    break
                for end, next_lead, true, odd in self._steps(pos, lead, last):
                    bits = odd + self._surprise(last, true)
                    key = (next_lead, true[-1:] or last)
                    self._offer(waiting.setdefault(end, {}), key, path, true, bits)
        return start, "", 0.0

    @staticmethod
    def _offer(states: dict, key: tuple, path: _Path, true: str, bits: float) -> None:
        new = _Path(path.cost + bits, path.mass + bits, path, true)
        if old := states.get(key):
            low, high = sorted((old.mass, new.mass))
            new = min(old, new)._replace(mass=low - math.log2(1 + 2 ** (low - high)))
        states[key] = new

    def _settle(self, start: int, end: int, path: _Path) -> tuple[int, str, float]:
        true = path.spell()
        if self.folded:
            true = true.translate(_FOLD)
        while end > start and true and true[-1] == self.shown[end - 1]:
            true, end = true[:-1], end - 1
        return end, true, min(1.0, 2.0 ** (path.mass - path.cost))

    def _surprise(self, last: str, text: str) -> float:
        bits = 0.0
        for char in text:
            surprise = _surprise(last, char)
            bits += min(surprise, 5.0) if last + char in self.seen else surprise
            last = char
        return bits

    def _bytes_behind(self, char: str) -> list[bytes]:
        """What a character on the page may have been; folded marks may have been full-width."""
        if char == "€":
            return [b"\x80"]
        if "!" <= char <= "~":
            wide = bytes((0xA3, ord(char) + 0x80))
            return [char.encode(), wide] if self.folded else [char.encode()]
        pair = _code_page()[0].get(char)
        return [pair] if pair else []

    def _steps(self, pos: int, lead: int | None, last: str) -> Iterator[tuple]:
        """What may come next: (end in shown, lead byte then waiting, true text, odd in bits)."""
        char = self.shown[pos]
        note = _NOTE.match(self.shown, pos)
        if note and note[1] in _readings(last if lead is None else self.shown[pos - 1]):
            yield note.end(), lead, "", 0.0
        elif lead is None:
            yield pos + 1, None, char, 0.0
            if char == "?":
                yield from self._losses(pos, last)
        else:
            yield from self._shifted(pos, lead)

    def _losses(self, pos: int, last: str) -> Iterator[tuple]:
        """How a `?` may have put what follows one byte off."""
        pair = _code_page()[0].get(last)
        note = _CUT_NOTE.match(self.shown, pos)
        if note and pair:
            # A character made of the last one's trail byte and the next one's lead byte was
            # given its reading: the lead byte swallowed the bracket.
            for across, odd in _candidates(pair[1], note[1]):
                lead = _code_page()[0][across][1]
                if lead > 0x80:
                    yield note.end(), lead, "", odd
        # The bytes were cut at a mark that is none: the second byte of one character and the
        # first of the next.
        for mark in self._bytes_behind(self.shown[pos + 1 : pos + 2]):
            if len(mark) == 2 and mark in _MARKS:
                for cut in _ending_in(mark[0]):
                    yield pos + 2, mark[1], cut, 2.0 if cut == "。" else 5.0

    def _shifted(self, pos: int, lead: int) -> Iterator[tuple]:
        """How a character goes on while a lead byte waits for its trail byte."""
        chars, shown = _code_page()[1], self.shown
        for behind in self._bytes_behind(shown[pos]):
            true = chars.get(bytes((lead, behind[0])))
            if not true:
                continue
            if len(behind) == 1:
                yield pos + 1, None, true, 0.0
            elif behind[1] > 0x80:
                yield pos + 1, behind[1], true, 0.0
            else:
                yield pos + 1, None, true + chr(behind[1]), 0.0
        if shown[pos] != "?":
            return
        if note := _CUT_NOTE.match(shown, pos):
            for char, odd in _candidates(lead, note[1]):
                yield note.end(), None, char, odd
            return
        # The trail byte is lost, and with it one ASCII character, but at a cut.
        tag = _TAG_TAIL.match(shown, pos + 1)
        cut = pos + 1 == len(shown) or shown[pos + 1] in "，！？；：,!?;:"
        for char in _starting_with(lead):
            if tag:
                yield pos + 1, None, char + "<", 0.0
            elif cut:
                yield pos + 1, None, char, 4.0
            else:
                yield pos + 1, None, char + ("\n" if char in "。！？；：”" else LOST), 2.0


_MARKS = [mark.encode("gbk") for mark in "，！？；："]


def _mark_lost(text: _Traced, found: list[_Found]) -> _Traced:
    """Mark characters that code page 936 lacks, where a `?` cannot be a question mark."""
    if not _WIDE.search(text.text):
        return text
    lost = [m.start() for m in _LONE_MARK.finditer(text.text)]
    found.extend(_Found("lost", text.origins[at], "?", LOST, 1.0) for at in lost)
    return text.edit([(at, at + 1, LOST) for at in lost])


def _strip_readings(text: _Traced, found: list[_Found]) -> _Traced:
    """Take away readings that stand behind their character, whole or read across two."""
    to_pair, to_char = _code_page()
    edits = []
    for m in _NOTE.finditer(text.text):
        last = text.text[m.start() - 1 : m.start()]
        pair = to_pair.get(text.text[m.start() - 2 : m.start() - 1])
        if last.isascii() and pair:
            last = to_char.get(pair[1:] + last.encode(), "")
        if last in _variants("t2s") and m[1] in _readings(last):
            edits.append((*m.span(), ""))
            found.append(_Found("reading", text.origins[m.start()], m[0], "", 1.0))
    return text.edit(edits)


def _simplify(text: _Traced, found: list[_Found]) -> _Traced:
    """Undo a site's turning Simplified to Traditional character by character."""
    back, table = _variants("t2s"), _variants("s2t")
    # Where a site left 干 alone, a 乾 is the author's own.
    own = {table[char] for char in _EITHER if char in table and char in text.text}
    by_phrase = _opencc("t2s").convert(text.text)
    kept = {m.start() for m in _KEEPS_ZHU.finditer(by_phrase)}
    simple = "".join(
        # The phrase may veto a change (乾坤, 著名), not make one of its own.
        a if a in own or i in kept or (a == b and a != "著") else back.get(a, a)
        for i, (a, b) in enumerate(zip(text.text, by_phrase, strict=True))
    )
    found.append(_Found("script", text.origins[0], "", "", 1.0))
    return _Traced(simple, text.origins)


@cache
def _surprise(last: str, char: str) -> float:
    """Bits of `char` after `last` in official Chinese."""
    if LOST in (last, char):
        return 10.0
    single, pairs, followers, total = _statistics()
    last, char = _kind(last), _kind(char)
    count, kinds = single.get(last, 0), followers.get(last, 0)
    known = count / (count + kinds + 1)
    alone = (single.get(char, 0) + 0.3) / total
    return -math.log2(known * pairs.get(last + char, 0) / (count + 1) + (1 - known) * alone)


@cache
def _kind(char: str) -> str:
    """The class of characters that the statistics count as one."""
    char = char.translate(_FOLD)
    if char.isascii():
        return "0" if char.isdigit() else "A" if char.isalpha() else _SIGNS.get(char, char)
    return _variants("t2s").get(char, char)


_SIGNS = {" ": "_", "\n": "¶", "\\": "_", '"': "“"}


@cache
def _statistics() -> tuple[dict[str, int], dict[str, int], dict[str, int], int]:
    """How often characters and pairs of them come in official Chinese, from `_COUNTS`.

    Returns the counts of single characters and of pairs, the number of different followers of
    each character, and the sum of the single counts.
    """
    single, pairs = {}, {}
    for row in _COUNTS.split():
        groups = re.findall("([a-z])([^a-z]*)", row[1:])
        single[row[0]] = _count(groups[0][0])
        for level, followers in groups[1:]:
            pairs.update((row[0] + char, _count(level)) for char in followers)
    followers: dict[str, int] = {}
    for pair in pairs:
        followers[pair[0]] = followers.get(pair[0], 0) + 1
    return single, pairs, followers, sum(single.values())


def _count(level: str) -> int:
    return round(1.4 * 2 ** (ord(level) - ord("a")))


# --------------------------------------------------------------------------------------
# Markup
# --------------------------------------------------------------------------------------

_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*\b[^<>]*>|<!--|<!DOCTYPE", re.IGNORECASE)
_DOCUMENT = re.compile(r"<(?:!doctype|html|head|body|div|table|article|section)\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|br|button|caption|center|dd|div|dl|dt|fieldset"
    "|figcaption|figure|footer|form|h[1-6r]|head|header|html|li|main|nav|ol|option|p|pre|section"
    "|select|table|tbody|td|th|thead|title|tr|ul"
)
_UNSHOWN = {
    "script",
    "style",
    "template",
    "textarea",
    "svg",
    "iframe",
    "noscript",
    "select",
    "title",
}
_HEADS = {"h1", "h2", "h3"}
_META_NAMES = {
    "articletitle": "title",
    "og:title": "title",
    "pubdate": "published",
    "publishdate": "published",
    "article:published_time": "published",
    "contentsource": "source",
    "source": "source",
    "author": "author",
    "editor": "editor",
    "url": "url",
    "og:url": "url",
}


class _Markup:
    """What the markup tells: hints in the head, and which stretches are links or headings."""

    def __init__(self) -> None:
        self.hints: dict[str, str] = {}
        self.links: list[tuple[int, int]] = []
        self.headings: list[tuple[int, int]] = []


class _Parser(HTMLParser):
    """Collects the edits that turn HTML to its text, and a _Markup."""

    def __init__(self, html: str, keep_newlines: bool):
        super().__init__(convert_charrefs=False)
        self.html, self.keep_newlines = html, keep_newlines
        self.edits: list[tuple[int, int, str]] = []
        self.markup = _Markup()
        self._done = 0  # everything before is settled
        self._broken = False  # a line ends between there and the next text
        self._unshown: str | None = None
        self._open: dict[str, int] = {}
        self._starts = [0] + [m.end() for m in re.finditer("\n", html)]
        self.feed(html)
        self.close()
        self._cut(len(html))

    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def _cut(self, end: int) -> None:
        if end > self._done or self._broken:
            self.edits.append((self._done, end, "\n" if self._broken else ""))
        self._done, self._broken = end, False

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self._broken |= bool(_BLOCKS.fullmatch(tag))
        if tag in _UNSHOWN and not self._unshown:
            self._unshown = tag
        if tag == "a" or tag in _HEADS:
            self._open["a" if tag == "a" else "h"] = self._at()
        if tag == "meta":
            attributes = {name: value or "" for name, value in attrs}
            name = attributes.get("name", attributes.get("property", "")).lower()
            if key := _META_NAMES.get(name):
                self.markup.hints.setdefault(key, attributes.get("content", "").strip())

    def handle_startendtag(self, tag: str, attrs: list) -> None:
        self._broken |= bool(_BLOCKS.fullmatch(tag))
        if tag == "meta":
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._broken |= bool(_BLOCKS.fullmatch(tag))
        if tag == self._unshown:
            self._unshown = None
        kind = "a" if tag == "a" else "h"
        if (tag == "a" or tag in _HEADS) and kind in self._open:
            spans = self.markup.links if kind == "a" else self.markup.headings
            spans.append((self._open.pop(kind), self._at()))

    def handle_data(self, data: str) -> None:
        if self._unshown:
            if self._unshown == "title":
                title = self.markup.hints.get("page", "") + unescape(data)
                self.markup.hints["page"] = title.strip()
            return
        start = self._at()
        if not data.strip() and (self._broken or not self.keep_newlines):
            return
        self._cut(start)
        self._done = start + len(data)
        if not self.keep_newlines:
            for m in re.finditer(r"\s*\n\s*", data):
                self.edits.append((start + m.start(), start + m.end(), " "))

    def handle_entityref(self, name: str) -> None:
        self._handle_reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._handle_reference(f"&#{name}")

    def _handle_reference(self, raw: str) -> None:
        if self._unshown:
            return
        start = self._at()
        end = start + len(raw)
        end += self.html.startswith(";", end)
        self._cut(start)
        self.edits.append((start, end, unescape(self.html[start:end])))
        self._done = end


def _strip_markup(text: _Traced) -> tuple[_Traced, _Markup]:
    """The text of HTML, a line for each block; plain text loses stray tags and entities only."""
    if not (_TAG.search(text.text) or _ENTITY.search(text.text)):
        return text, _Markup()
    parser = _Parser(text.text, keep_newlines=not _DOCUMENT.search(text.text))
    markup = parser.markup
    for spans in (markup.links, markup.headings):
        spans[:] = [(text.origins[start], text.origins[end]) for start, end in spans]
    return text.edit(parser.edits), markup


# --------------------------------------------------------------------------------------
# Normalisation
# --------------------------------------------------------------------------------------

_SURROGATES = re.compile(r"[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")
_UNSEEN = re.compile(
    r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]+"
)
_NEWLINE = re.compile(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")
_SPACE = re.compile(r"[^\S\n]+")
_UNSTABLE = re.compile(r".[^\x00-\u02ff\u3000-\u3098\u309b-\u33ff\u4e00-\u9fff\uff00-\uffef]+")


def _normalise(text: _Traced, found: list[_Found]) -> _Traced:
    """NFC, one kind of newline and of space, none of them doubled, nothing that is not seen."""
    edits = []
    for m in _SURROGATES.finditer(text.text):
        char = m[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        edits.append((*m.span(), char))
        if char == LOST:
            found.append(_Found("lost", text.origins[m.start()], m[0], LOST, 1.0))
    text = text.edit(edits).sub(_UNSEEN).sub(_NEWLINE, "\n").sub(_SPACE, " ")
    if unicodedata.is_normalized("NFC", text.text):
        return text
    runs = [(m, unicodedata.normalize("NFC", m[0])) for m in _UNSTABLE.finditer(text.text)]
    return text.edit([(*m.span(), composed) for m, composed in runs if composed != m[0]])


# --------------------------------------------------------------------------------------
# Furniture
# --------------------------------------------------------------------------------------


def _any(*patterns: str) -> re.Pattern:
    """One pattern for several, a line each."""
    return re.compile("|".join(patterns), re.IGNORECASE)


_LABELS = {
    "published": "(?:内容|信息|文章|稿件)?(?:发布|更新|发表|发稿|上传|录入)?(?:时间|日期)",
    "source": "(?:信息|稿件|文章|新闻|内容|文稿)?来源|来自|供稿单位|发布(?:机构|单位|部门)?",
    "author": "作者|(?:全媒体|本报|见习)?记者|[撰供]稿人?|通讯员|摄影|图文|文/图|图/文|发布人|录入人?",
    "editor": "(?:责任|执行|网络|视频|文字|值班|本期|网站)?编辑|责编|编[审校]|[主总]编|总?监制|签发人?"
    "|(?:初|复|终|一|二|三|责任|内容)?(?:审核|审稿|审校|校对|校|审)人?",
    "views": "浏览(?:量|次数|数)?|点击(?:率|数|量|次数)?|阅读(?:量|次数|数)?|访问(?:量|次数)|人气",
    "url": "[本原]文(?:链接|地址)",
    "title": "(?:信息)?名称|标题",
    "aside": "字体(?:大小)?|字号|分享[到至]?|打印|收藏|索 ?引 ?号|主题(?:分类|词)"
    "|(?:体裁|信息)分类|公文种类|[成生废失](?:文|效|止)(?:日期|时间)|有效性|文 ?号|发文字号"
    "|(?:文章)?关键[词字]|(?:文章)?标签|(?:所属)?栏目|公开(?:方式|范围|时限|形式|类别)",
}
_LABEL = re.compile(
    "(?:"
    + "|".join(f"(?P<{key}>{names})" for key, names in _LABELS.items())
    + r") ?(?:[:：】\]] ?| (?=\d))"
)
# Labels that no text has; the others may open a line of minutes or an interview.
_WEB_LABEL = _any(
    "(?:发布|更新)(?:时间|日期)",
    "(?:信息|稿件|文章)来源",
    "浏览|点击|阅读|访问|字体|字号|索引号|责任编辑|责编",
)
_MINUTES = re.compile(
    "(?:会议)?(?:地点|主持人?|主持召开|(?:出席|参会|参加|列席)(?:人员)?|议题|记录人?) ?[:：]"
)
_LONGEST_VALUE = 40
_TOOL = _any(
    "(?:我要)?(?:打印|关闭|收藏|纠错)(?:本页|正文|此页|文章|窗口)?",
    "(?:一键)?分享[到至]?|转发|微信|微博|QQ空间|朋友圈|复制链接|评论|点赞|下载|参与互动|发[表布]于",
    r"字体(?:大小)?|字号(?:变[大小])?|大 ?中 ?小|默认|[超特]大|[大中小](?=[\s】\]|])|T ?\| ?T|A[-+]",
    "放大|缩小|展开|收起|详细|播报|朗读|语音播放|返回(?:顶部|列表|首页|上一页)?|登录|注册|用户中心",
    "(?:网站)?(?:已)?支持 ?IPv6|无障碍(?:浏览|阅读)?|适老化|关怀版|长者(?:模式|版|专区)",
    "智能问答",
    "[简繁]体(?:版|中文)?|繁體(?:版|中文)?|手机版|English|EN|Print|星期[一二三四五六日天]",
    r"[上下前后]一[篇条则个页版期]|\?{2,}|[【】\[\]()（）<>《》|｜丨/·•»›→↑+\-—_~×\s]",
)
_CRUMBS = _any(
    r"您?的?(?:当前|现在)?的?(?:所在)?的?位置[是为]?\s?[:：]",
    r"您(?:现在|当前)?正?所?在(?:的位置)?\s?[:：]",
    r"(?:网站)?首页\s?[>＞»·|/-]",
)
_SEPARATED = r"[\s|｜>＞»·]+"
_NAVIGATION = re.compile(rf"[^\s|｜>＞»·]{{2,8}}(?:{_SEPARATED}[^\s|｜>＞»·]{{2,8}}){{3,}}$")
_NEIGHBOUR = re.compile(r"[上下前后]一[篇条则个页]\s?(?:[:：]|$)")
_ELSEWHERE = re.compile(
    r"[【\[■▌◆●> ]{0,3}(?:"
    "相关(?:链接|阅读|新闻|文章|内容|解读|报道|推荐|稿件|信息|附件|专题)"
    "|(?:延伸|推荐|热门|更多)阅读|(?:新闻|热[门点]|精彩|图片|智能|为您|今日|编辑)推荐"
    "|热[门点](?:新闻|排行|文章|点击)?|(?:点击|阅读|新闻|本周|本月)排行榜?"
    "|(?:最新|网友|最热|全部|精彩|热门)评论|最新(?:文章|新闻|动态|资讯|发布|信息)"
    "|猜你喜欢|你可能还?喜欢|大家都?在看|往期(?:回顾|推荐)?|更多(?:新闻|内容|精彩)?"
    "|通知公告|公告栏|友情链接|网站导航)"
    r"(?:[:：】\]>＞»… ]|更多|more){0,6}(?:$|.{0,30}图解$)",
    re.IGNORECASE,
)
_LEGAL = _any(
    "(?:免责|特别|版权|郑重)?(?:声明|说明) ?[:：].*(?:转载|版权|图片|网络|本[网站媒])",
    "(?:未经|凡).{0,12}(?:授权|许可|转载|注明|保留).*(?:转载|版权|来源|链接|本[网站媒])",
    "转载请|网站(?:标识码|地图|声明)",
    "(?:主办|承办|技术支持|维护)(?:单位)? ?[:：]|(?:联系)?(?:地址|电话|邮编|邮箱|传真) ?[:：]",
    ".{0,60}(?:版权所有|ICP备|公网安备|禁止转载|Copyright|©)|(?:联系|关于)我们|举报(?:电话|邮箱)",
)
_ASIDE = _any(
    ".{0,6}扫一扫.{0,20}$|微信扫.{0,20}$|扫码.{0,16}$",
    "长按.{0,20}(?:二维码|关注).{0,10}$",
    r"\S{1,80}\.(?:jpe?g|png|gif|webp|bmp)$",
    r"[^。！？!?；;]{0,40}(?:\s|/|记者|通讯员|[（(])[\u4e00-\u9fff·]{1,12} ?"
    r"(?:摄|摄影|摄影报道|供图)[)）]?$",
    "[\u4e00-\u9fff]{2,12} ?(?:摄|供图)$|附件 ?[:：]?$",
    "(?:点击|长按).{0,12}(?:关注|阅读原文|放大|大图).{0,6}$|更多.{0,16}(?:请|点击|进入|关注).{0,12}$",
    "[(（](?:完|END)[)）]$|END$",
    "(?:会议|活动|座谈会|调研|签约|启动|督导|检查)?现场(?:图片?)?$",
    r"第? ?[A-Z]?\d{1,2} ?版 ?[:：].{0,12}$|[A-Z]?\d{2}版? [\u4e00-\u9fff]{2,6}$",
    r".{0,80}content_\d+\.html?\b|.{0,80}enpproperty|[A-Z]{3,}\d{3,}$",
    "展开 ?(?:详细|全文|更多)|(?:欢迎|感谢)(?:访问|光临|关注|您的)|今天是 ?:?\\d{4}|分享[到至]",
    "评论一下|.{0,4}\\d+人参与|账号.{0,3}密码登录|还没有(?:账号|评论)",
)
_CAPTION = re.compile("[(（【]?图(?:为|[一二三1-9①-⑨]) ?[:：]?(?!片).{0,80}$")
_URL = re.compile(r"(?:https?://|www\.)[\w./?=&%#:~+-]+$")
_BYLINE = re.compile(
    r"[【(（■◆] ?"
    r"(?P<author>[^【】()（）。，,]{0,12}(?:记者组?|通讯员|撰稿|作者)[^【】()（）。，,]{0,20})"
    r"[】)）]?$"
)
_COLUMN = re.compile(r"【[^】]{2,14}】$|[■◆●]?[\u4e00-\u9fff]{2,7}$")
_SITE = re.compile(
    ".{0,20}(?:人民政府(?:门户)?(?:网站?)?|政府网|门户网站|政务网|新闻网|融媒体?|日报|发布)$"
)
_DATELINE = re.compile(
    "(?P<source>[\u4e00-\u9fff]{2,12}?)讯 ?[(（](?:全媒体|本报|见习)?(?:记者|通讯员) ?"
    "(?P<author>[^()（）]{2,30})[)）]"
)
_CLOSING_CREDIT = re.compile(r" ?[(（【\[](?P<credit>[^()（）【】\[\]。；]{2,60})[)）】\]]$")
_PROSE = re.compile(r"[。！？；!?;][”’」』）)]*$|。|[，,][^，,]{4,}[，,、].{8}")
_STAMP = re.compile(
    r"(?P<year>(?:19|20)\d{2}) ?[-./年] ?(?P<month>\d{1,2}) ?[-./月] ?(?P<day>\d{1,2})日?"
    r"(?:[ T]*(?:时间 ?)?(?P<hour>\d{1,2}) ?[:：时] ?(?P<minute>\d{2})(?:[:：分]\d{0,2}秒?)?)?"
)


class _Line(NamedTuple):
    """A line of the page with text in it, spaces at its ends left out."""

    start: int
    end: int
    text: str
    linked: bool
    heading: bool


def _lines(text: _Traced, markup: _Markup) -> list[_Line]:
    lines = []
    # Rules are written in Simplified; a Traditional page is matched by its Simplified shadow.
    shadow = _opencc("t2s").convert(text.text)
    for m in re.finditer(r"[^\n]+", shadow if len(shadow) == len(text.text) else text.text):
        line = _LOST_INDENT.sub("", m[0]).strip()
        if line:
            start = m.start() + m[0].rindex(line)
            end = start + len(line)
            origin, last = text.origins[start], text.origins[end - 1]
            linked = _within(origin, last, markup.links)
            lines.append(_Line(start, end, line, linked, _within(origin, last, markup.headings)))
    return lines


_LOST_INDENT = re.compile(r"^ ?\?{2,} ?")  # where a page lost its no-break spaces


def _within(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    at = bisect_right(spans, (start, len(spans) and spans[-1][1])) - 1
    return at >= 0 and spans[at][0] <= start and end < spans[at][1]


def _strip_furniture(text: _Traced, markup: _Markup) -> tuple[_Traced, str | None, dict[str, str]]:
    """The title and the paragraphs of a page, its title, and what the page says of itself."""
    meta = {key: value for key, value in markup.hints.items() if value}
    meta["published"] = _published(meta.get("published", "")) or ""
    lines = _lines(text, markup)
    start = _headline(lines, meta)
    above, lines = lines[:start], _without_labels(lines[start:], meta)
    _without_labels(above, meta)
    first = next((i for i, line in enumerate(lines) if _is_prose(line)), None)
    if first is None:
        kept = [line for line in lines if not _is_aside(line)]
        title = kept[0].text if len(kept) == 1 else None
    else:
        head, title = _head(lines[:first], meta)
        kept = head + _body(lines[first:], title, meta)
    text = text.take([(line.start, line.end) for line in kept])
    known = {key: meta[key] for key in _META_KEYS if meta.get(key)}
    return text, title and text.text.split("\n", 1)[0], known


def _headline(lines: list[_Line], meta: dict[str, str]) -> int:
    """Where the headline is, if the markup tells it, or else the breadcrumbs; 0 without either."""
    names = _names(meta)
    for i, line in enumerate(lines):
        squeezed = _squeezed(line.text)
        if len(squeezed) > 6 and any(squeezed in name for name in names):
            return i
    crumbs = [i for i, line in enumerate(lines) if _CRUMBS.match(line.text)]
    return crumbs[0] if crumbs and any(map(_is_prose, lines[crumbs[0] :])) else 0


def _names(meta: dict[str, str]) -> list[str]:
    """What the page calls itself outside its text, bare of punctuation."""
    return [_squeezed(meta[key]) for key in ("title", "page") if meta.get(key)]


_META_KEYS = ("published", "source", "author", "editor", "views", "url")


def _published(value: str) -> str | None:
    """A date, with minutes where they are given, in ISO 8601."""
    m = _STAMP.search(value)
    if not m or not (1 <= int(m["month"]) <= 12 and 1 <= int(m["day"]) <= 31):
        return None
    day = f"{m['year']}-{int(m['month']):02}-{int(m['day']):02}"
    return f"{day}T{int(m['hour']):02}:{m['minute']}" if m["hour"] else day


def _labelled(line: str) -> list[tuple[str, str]] | None:
    """The keys and values of a line made of nothing but labels and short values, else None."""
    labels = list(_LABEL.finditer(line))
    if not labels:
        return None
    before = line[: labels[0].start()]
    found = _stamped(before)
    if found is None and not _is_tool(before):
        return None
    found = found or []
    ends = [label.start() for label in labels[1:]] + [len(line)]
    for label, end in zip(labels, ends, strict=True):
        key, value = label.lastgroup, line[label.end() : end].strip(_AROUND_VALUE)
        if _is_tool(value):
            value = ""
        if key == "published" and value:
            value = _published(line[label.end() :]) if _STAMP.match(value) else value
            if not _STAMP.match(value) and not _CLOCK.fullmatch(value):
                return None
        elif stamped := _stamped(value):
            found += [pair for pair in stamped if pair[0] == "published"]
            value = value[: _STAMP.search(value).start()].strip(_AROUND_VALUE)
        if (len(value) > _LONGEST_VALUE and key != "url") or re.search("[。！？!；;]", value):
            return None
        found.append((key, value))
    return found


def _stamped(line: str) -> list[tuple[str, str]] | None:
    """What a line made of a date, and at most a source besides, says; else None."""
    stamp, published = _STAMP.search(line), _published(line)
    if not (stamp and published):
        return None
    rest = _TOOL.sub("", line[: stamp.start()] + line[stamp.end() :])
    if not rest:
        return [("published", published)]
    if rest.startswith("由"):
        return [("published", published), ("author", rest[1:])]
    if len(rest) < 20 and (stamp["hour"] or _OFFICE.search(rest)) and rest.isalnum():
        return [("published", published), ("source", rest)]
    return None


def _is_tool(text: str) -> bool:
    return not _TOOL.sub("", text)


def _note(meta: dict[str, str], key: str, value: str) -> None:
    """Keep a value that the page gives; the first one counts, but a time beats a mere date."""
    value = _TOOLS_AFTER.sub("", value).strip()
    while " " in value and _is_tool(value.rsplit(" ", 1)[1]):
        value = value.rsplit(" ", 1)[0].strip()
    if key == "views":
        value = "".join(re.findall(r"\d+", value)[:1])
    known = meta.get(key, "")
    if key == "published" and _CLOCK.fullmatch(value):
        value = f"{known}T{value:0>5}" if len(known) == 10 else ""
    if value and (not known or (key == "published" and known in value)):
        meta[key] = value


_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_OFFICE = re.compile("(?:[局厅委办室网报部处院台社]|中心|集团|公司|政府|发布|融媒)$")
_AROUND_VALUE = " |｜/·;；,，?【】[]()（）"
_TOOLS_AFTER = re.compile(r"(?:【?字[体号]|【|\[|打印|分享|\|).*$")


def _without_labels(lines: list[_Line], meta: dict[str, str]) -> list[_Line]:
    """The lines but for labels and their values, which go to `meta`."""
    prose = [i for i, line in enumerate(lines) if _is_prose(line)]
    kept, waiting = [], None
    for i, line in enumerate(lines):
        inside = bool(prose) and prose[0] < i < prose[-1]
        found = _labelled(line.text) or (not inside and _stamped(line.text)) or []
        if found and not _is_text_after_all(found, line.text, inside, lines[i + 1 : i + 5]):
            for key, value in found:
                _note(meta, key, value)
            waiting = found[-1][0] if not found[-1][1] else None
        elif waiting in _META_KEYS and (value := _value_alone(waiting, line.text)):
            _note(meta, waiting, value)
            waiting = None
        else:
            kept.append(line)
            waiting = None
    return kept


def _is_text_after_all(
    found: list[tuple[str, str]], text: str, inside: bool, following: list[_Line]
) -> bool:
    """Whether a labelled line belongs to the text: among the paragraphs, or heading minutes."""
    if _WEB_LABEL.search(text):
        return False
    minutes = found[0][0] == "published" and any(_MINUTES.match(f.text) for f in following)
    return inside or (minutes and len(found) == 1)


def _value_alone(key: str, text: str) -> str | None:
    """The value that a line of its own gives a label above it."""
    if len(text) > _LONGEST_VALUE or _PROSE.search(text) or _LABEL.match(text):
        return None
    if key == "published":
        return _published(text)
    return text if key != "views" or text.isdigit() else None


def _is_prose(line: _Line) -> bool:
    """Whether a line is text: sentences, or the facts that open minutes."""
    if line.linked or _LEGAL.match(line.text) or _is_aside(line):
        return False
    return bool(_MINUTES.match(line.text)) or (
        not line.heading and len(line.text) > 5 and bool(_PROSE.search(line.text))
    )


def _is_aside(line: _Line) -> bool:
    """Whether a line is furniture wherever it stands."""
    text = line.text
    rules = (_ASIDE, _CRUMBS, _URL, _NEIGHBOUR, _ELSEWHERE)
    sentence = text.endswith(("。", "；", ";"))
    return (
        (not sentence and any(rule.match(text) for rule in rules))
        or bool(_CAPTION.match(text))
        or _is_tool(text)
    )


def _squeezed(text: str) -> str:
    return re.sub(r"\W", "", text)


def _head(lines: list[_Line], meta: dict[str, str]) -> tuple[list[_Line], str | None]:
    """The title line and those under it that belong to the text, of all before the body."""
    kept = []
    for line in lines:
        if byline := _BYLINE.match(line.text):
            _note(meta, "author", _AUTHOR_TITLE.sub("", byline["author"]))
        elif _NAME.fullmatch(line.text):
            _note(meta, "author", line.text)
        elif not _is_aside(line):
            kept.append(line)
    lines = [line for line in kept if _may_be_title(line.text)]
    squeezed = [_squeezed(line.text) for line in lines]

    def rank(i: int) -> tuple:
        others = _names(meta) + squeezed[:i] + squeezed[i + 1 :]
        return sum(squeezed[i] in other for other in others), lines[i].heading, not lines[i].linked

    best = max(range(len(lines)), key=rank, default=None)
    if best is None or not any(rank(best)):
        return [], None
    title = lines[best].text.split("_")[0].strip()
    kept = [lines[best]._replace(end=lines[best].start + len(title), text=title)]
    for line, text in zip(lines[best + 1 :], squeezed[best + 1 :], strict=True):
        if _squeezed(title) not in text and not line.linked:
            kept.append(line)
    return kept, title


_SURNAME = (
    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘"
    "杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]"
)
_NAME = re.compile(rf"{_SURNAME}[\u4e00-\u9fff]{{1,2}}(?: {_SURNAME}[\u4e00-\u9fff]{{1,2}}){{0,3}}")
_AUTHOR_TITLE = re.compile("^(?:本报|全媒体|见习)?(?:记者|通讯员) ?")


def _may_be_title(text: str) -> bool:
    return not (
        len(text) < 5
        or _COLUMN.match(text)
        or _SITE.match(text)
        or _NAVIGATION.match(text)
        or _LEGAL.match(text)
        or re.search(" ?[|｜] ?", text)
    )


def _body(lines: list[_Line], title: str | None, meta: dict[str, str]) -> list[_Line]:
    """The text from the first paragraph to the last; credits go to `meta`."""
    kept: list[_Line] = []
    known = {_squeezed(title)} if title else set()
    for line in lines:
        if _ELSEWHERE.match(line.text) or _LEGAL.match(line.text):
            break
        if _is_aside(line) or line.linked:
            if _URL.match(line.text):
                _note(meta, "url", line.text)
            _note(meta, "published", _published(line.text) or "")
            continue
        key = _squeezed(line.text)
        if key in known and (len(key) > 20 or key == _squeezed(title or "")):
            continue
        known.add(key)
        kept.append(line)
    while kept and not _is_prose(kept[-1]) and not _belongs_at_end(kept[-1].text):
        if _NAME.fullmatch(kept[-1].text):
            _note(meta, "author", kept[-1].text)
        kept.pop()
    if kept:
        kept = _without_excerpt(kept)
        _note_bylines(kept, meta)
        kept[-1] = _without_credit(kept[-1], meta)
    return [line for line in kept if line.text]


def _belongs_at_end(text: str) -> bool:
    """Whether a line under the last paragraph is text: a by-line in brackets, a list, a heading."""
    return bool(_CLOSING_CREDIT.fullmatch(text) or re.search("[、：:，,]", text) or len(text) > 12)


def _without_excerpt(lines: list[_Line]) -> list[_Line]:
    """Leave out a first line that merely anticipates the text."""
    if len(lines) > 1:
        excerpt = _squeezed(lines[0].text)
        if len(excerpt) > 20 and _squeezed("".join(line.text for line in lines[1:8])).startswith(
            excerpt
        ):
            return lines[1:]
    return lines


def _note_bylines(lines: list[_Line], meta: dict[str, str]) -> None:
    """Who wrote it, where the text itself says so; it stays in the text."""
    if dateline := _DATELINE.match(lines[0].text):
        if dateline["source"] != "本报":
            _note(meta, "source", dateline["source"])
        _note(meta, "author", dateline["author"])


def _without_credit(line: _Line, meta: dict[str, str]) -> _Line:
    """The last line without `(编辑:某 审核:某)` at its end; brackets without labels stay."""
    credit = _CLOSING_CREDIT.search(line.text)
    found = _labelled(credit["credit"]) if credit else None
    if not found:
        return line
    for key, value in found:
        _note(meta, key, value)
    rest = line.text[: credit.start()]
    return line._replace(end=line.start + len(rest), text=rest)


# --------------------------------------------------------------------------------------
# Counts, written by scripts/train_cleaning.py
# --------------------------------------------------------------------------------------

# A row a character: itself, the order of magnitude of its count (a is 1, b is 2, c is 4, …), then,
# by order of magnitude of the pair's count, the characters that follow it.
_COUNTS = (  # fmt: skip
    "!he”f¶ %jd左提e;、和的降f以g,。 (md上五六含讨集e一三二四市征视f试g区h0修"
    "党i草l新 )md¶。主书在提播e出加开有的自f,、和g要i》l: +hd政e医g” ,qd个义"
    "书什仍付伊住信俯倒候像六养兼冬净几划刚初勤单南占即变司吃呈咬唱商困固土均埋堵境备复委存孩宁它宜家"
    "少布廉德恢情惩想愿或截房扛扬批投抗抢报拉拥振控摆撰敬早朝期条梳此武比气活流浙涵潜灵灾爱牵环甘电留"
    "瞻砥离秉种繁红纳绿缅缺美职肩脚至节草藏记许说谈负贺贾赓起跟踏较辽迈远迫追退那铁铲锚闻限顽风香驰黑"
    "e久乘二云五京亲介供便借倡值催免兜内凡列化区历厚原双召启周和圆塑天宏宗定宪小居山巡干平归彰影彻得"
    "心思战所执扭扶承担挖排搭携摸收数方旗日春普未机杜极标核欢求江沉河治热物率王疏百监盘盯省知称站纠纷"
    "织绝编缩网胡胸致融见视试谱责贫贵资赋赢超边迅遏配铸锲锻问阐除雄非靠食马f《丁三专世东两丰举乡争于"
    "交产仔任你俞修允克军利前务动包医十千去受叮四壮处外妥宣密尤层履市常年延很忠意感拿掌接攻放文无时本"
    "村查栗检每毫水永汇汪没沿法海消涉温湖满理疫直瞄破祝符第简管粮纵细综缓群老行补表西观设该谋财赵践转"
    "达迎选造遵避释金锐随青顺预领题黄齐g上下事代企传体先公其再准凝出刘到力办助勉北压参反只可吸回团地"
    "城基夯奋如守安尊展工已应弘张才找指搞敢整服来树清狠现由畅目相督筑系纪给联能脱讨讲询越过运还针长降"
    "需韩首h他会作共具农减分制勇协取合善因始学察尽巩希帮广总成拓探政教根正民特生看真社立精组结考而营"
    "规解详调走近适逐都采集面i0“与主了人今优但依关决创又及向围培多审将带开引当扎扩按改新既明最李构"
    "注激牢用研科稳突紧经继维聚自认贯这通部重防高鼓j一严也从使健充党切努各同听国大就并建形必打抓持支"
    "着积统落让进k不中习以促保做全发增完实对强我提是更有深确l为在坚把推m加要 -gf0 .ii0 "
    "/b 0od公吨天禽种类e)-·世倍分小岁户期点省部fA—余元名家届时条g”件号次h人位项i.万"
    "个亿周多j%k年l日月n0 :ld加学张当深纪部e(¶习坚新明近f“今在政本第g一h全十i0j国"
    "k中 ;ld七不以党切又各国完实持是有积突统走e一严六前强必推既着进f三二五到加听四在审深g决对"
    "确通h坚要部 ?f Aif0hA [c ]c _ld会传发国增完强抓持最着统落要认贯e丁不以促决"
    "切努建张扎提文更李汪王确蔡讨进部f为习分听围在奋学把深研g全加坚审推h中 ¶od下与临之他代以位"
    "党六初十参周常按新本沈目讲近马黄e三上主二五北各四尤当根检此民石胡要通部陈f(《今何出受听大委孙"
    "最杨温考肖蔡这领g一为俞吴国离调随h丁刘座张文栗汪王第赵i0全韩j中在李l习央m会 ·gd格e0"
    " —if0论h— ‘e ’e “nd万上专东为健僵先八半单发吃同团坚基外天好学守带平建强心我打救"
    "海深点爱短稳纪组结老舌营谁重长防雪e九以全关加千卡台回小总推新无时有清灯煤第管红绿软零非高黑f0"
    "七人保国多大最枫牛硬菜证走g中互h不五六双放j一三两十四 ”nd0两习事产人全功原取各同向在基字"
    "就平座强思情推提更服机沿活现理相示管结起转防e;一上不与专中之企促分制号国实市底成政新方期特监目"
    "突精经试调走这项高f¶为任作协发学开是良行要g“奋总重问h主和建战改时等i工规j、。的k, …d"
    " 、pd举义乘也书京令休众伤俞债储六冰冷初到包博卢厚古哈唯固均埋堵塑壮备夏太奉女如始存孩宽层崇差"
    "年废弄往待很徐必性恢情惩想慢所抢振损摘日易景暖曹朝杜杭松森植模气沉油泥济灵灾牵独率玉珠由留疏登白"
    "盘移算繁红纵细给绝绩缓罗耕脚舆良艺荒蒋薪表覆视计话该说谁谈贡贪购贸赛赢车轻辩这远遇郝采释锤限隐隔"
    "雪需顾颠e世丰临习争二享会儿光克兜兴净切功勤华危压去县又双口吃吉后听吸和回困夯夺奖奢好委姜子客尤"
    "尽居巡巴帮并康延弘当得循德志急意感我房手托扬批找承抗护抵拉按掌排控措搞操敬施未本朱条来极查树校根"
    "梁步残永污没沿活港湿源潜澳热煤狠畅疫病百目石砥碧碳种秦穆空竞简粤继美考股育航船苏苗英草药藏虚装观"
    "认许诚谌货超越跟路踏辜辽迈迎违连追选透造邵郭配铁银销锐阻陕难零靠韧项餐首黑齐f丁下与业东两久九乱"
    "事云互五亲代任伟低供便修充具再军冬决减出前副力务动助劳单南卫历原参及取受台司周品因团处复失孙宁宗"
    "定宜审宣家密富尊小展履山巩常影微心忠快怎扶拓持探接攻效救数旅早明普村林核正每毛求汇汪沈注流浙涉满"
    "爱甘着督知破确福程税突符第粮紧老联聚胡脱致艰节营西要见让讲设评谋质贫贵走起过退适逐通道遵邓郑量针"
    "问青非面革顺顽预领食马鼓g0万三上专个乡交从价传住体使信健先关养准利办勇化北区反合同向吴商善四土"
    "在地培外天奋守就带平幸应廉引形总惠成战扎打执投担指支收放敢整方时机权杨构标栗检武江河治海消清湖激"
    "物特现电直相省看真研积立系纪组结综网职肖蔡融补责贯跨转边进部陈降集韩风黄h一严为主产以企优何作依"
    "党共内凝分刘制可城基多学完官对广张强思扩技把抓改教无智服李水法牢环理用监管精经统维绿群能落行规解"
    "调财资赵运金长防i“《做公农创加医协发各坚增大安工市干建开提政文新更最深王科稳自重高j不人促保实"
    "推有民生社k中全l国 。pd_世九乡事产使允共关几凡努医协历参及因外多天她安宣尤居展山已带应思成"
    "所文未本机来树检此武河法派海涉牢省突组维综老胡行西谨贫逐金防项马e丁七与专东两代作你修充八公其军"
    "减切到前十压双取受合城培如委审尽巡工巩市常年座扎执指探放教整无最村构根正每注清温王生疫相督研社离"
    "简精紧结考聚脱自规解讲试该财越过运适采长除青首黄f”《不主企优依俞健农出刘创制北去只听围地基增学"
    "开引张得打扩按提既明更民湖特用目看着确科稳纪继草认让调贯赵重针面高g(“上严为人从以但促保做六发"
    "将广强总批把抓报持改政有栗汪现积经统落近进通随韩领鼓h下今国完实希建当必支新深第i0五党全同四坚"
    "大推李这j一三二会加各在对我k中习l他n¶要 《ld习农医意推海社行通长e“人全共决建新生纲规f"
    "党在求深g国条h政j中关 》ld中为向对工精编e发实提是确要部f¶杂的稿等g_和i,、《j。 一"
    "nd“书刻剑号名和块城失头如审幅德性所招握期标派照生番监看码笔策管篇脉茬论课进面高e)下中举二分"
    "动半反发口同处天套季层岗市座开意抓指新旦时点片环种窗站网补规调贯边降鼓f一以份做刀国场张心手样段"
    "盘直级行视责辈道重阶g”。位公家届律思把揽支方般轮部h,、代件切到大战条流百的线i些定带年批系致"
    "要起路项领j个体是次l步 丁if仲i薛 七id,一下个大轮e中届f是h次 万jd亩企吨套工无村群"
    "e个件农名多家f户鄂钢g人亿众元 丈c 三ld不代位公地星条轮项e)严亚区去季实峡省级线f产北学"
    "江g,保十大年方h个五农角i中届次要j是 上md“世丝为保关决创前勇向启坚工年幸建改正水深积而聚"
    "规解还防高e”中传做全具再办加去多好实层展开持提是最看级线继网能要讲走踊迈进限领f一了作学推更有"
    "涨游率行重g不升半取同市强政新述h、。发i下午来海的j, 下ld全八加同基好开推政旬管综药调贯身"
    "进重限飞e”。乡了坚岗工水移级经黑f、党决大更沉联达g半去放来游的行降h功i一午j, 不nd上严"
    "了健准姑寻小愿我拔牢畏留空竭管虚让起辱达降e一为久低偏做停允充减出受增好完实强必怕息担摘收改止渝"
    "落行误走辜高f下会再利力发变够容开愁松稳符舍良要负超适g作到合少平想扣折搞敢时易正确足h仅动可同"
    "得忘懈放是i移j能k断 与ld乡促保修健创制合城安常应开我扶推支有服权村此环现相科立管纪者资重高"
    "e。世产代企党公共其农各和地学实工干改政新民物生的群f“、中人会发基大市经自g,全国时社 丑d "
    "专ld班用责e委精f利程h门i业家题j项 且ge要 世ke瞩f纪j界 丘d 业od之也以依债共具"
    "养准出分前力压各名吸员品孵尤已并或打承招援放效敢普来正比治注率界相示秘素纳给继缓者联聚航营蓬观质"
    "迈运采金防项e0;”万上专从代供促做关兴内办及反可同国多学安市布帮平应座总情执扩担持指振推更权标"
    "核模水法活渠渡环用监目研社积竞管精纾组绿群节行补解进退通部都问院需面f“一不与中互企作信健党全公"
    "减制参变向困培复大实对就岗带建强形性成所扶支数有机深绩综职能自规设账贷重银g为主产人优加升协单取"
    "合园在增工开投提改政新是服特现科税稳经结要资集领h体保农务基家态技教等融负转高i。创化生链j,发"
    "和的k、 丛c 东kd,出明湖等线要e中南同峰新盟考f思方西调部g、省i北 丝ge毫绸 丢d 两"
    "kd件地孩新方条江重e促大次种院项高f不党制学手g会国年h岸j个 严ld,和字承起隽e”。三于打"
    "谨f、从密惩把控查禁要防g厉守明的管h峻重i肃j格治 丧dd失 个md。专伟党务区县坚城好小总核"
    "目窗系行面e,不个主别历发地基多市性战新最有机根民生积结节部领首f中五关工毫环g“代国大方月省问"
    "h一体全时百确重i人意维自 中pd0专优低促俄做到各哈在坚型奋安山建性总感成承把收攻新最科经职解"
    "认说还送都隔青e一下作保充关出办加午原取增宣对展带开强形得找推提整更期村来欧汲深游看美药资走起选"
    "遇采间f不介体具制南去存学实德等管精表要越连长g。之事力向和外指方部高h医发有西i,、求统j全小"
    "的k华心m共国n央 丰ie硕g收i富 串b 临jd港诸e一不新着近g床时h的 丸d 丹e 为nd"
    ";上两乡从优具准切召和地城培增备学官宣对带常干应战扩方服机检澳监确祖等脱行要规解造鉴青e不专严今"
    "他代依公关农出创制前外安工巩市广开强提明更构治法牵生疫着科稳突第维老自落贯长防首高f0一世什以先"
    "决加动发各坚大契完建引当打抓支改政最有此深现目社群进g“了企促保做功导总我新本根经统h、。人党国"
    "基实推民的i中主全重j,指核 主nd人办培开心是有汛渠自责阵e。决可和基建战旋法知研立观f业产力"
    "张攻政流管集g导权生的监h,、党创线i任j动要题k体l席持m义 丽id乡指要e0、主的表f在强g"
    "中出 举ld全e、。一世多工报旗f中办国g,i行k措 乃ee至 久id基居的e,战g为久h安 么"
    "id大是能e,困问f、g样 义md;不人作初执最真这e先办协发国在学是精经问革f中为基建教新理社"
    "进重g事伟和市政文民道h制务核法的i,、。现j思 之ld”、上义力外急成日源计道e,举前地坚基家"
    "心忧f中后所有本策间际g一不以重h大年路风 乌fe鲁 乎fd人 乏e 乐jd、。e主的f业j际 "
    "乔d 乘hf势车 乙e 九kd二江f三g次i届j大 乞c 也kd会发对将能需e为可在存门面f不g"
    "有h要i是 习nd主借生运马e中培好成的研f了党和惯g、。习h,宣时领i教k贯n近 乡kd一下义"
    "人环的e,们区发基差社统风f、创建g亲居融镇j村 书md,》e写和磊育说馆f0主出在委面g、强指"
    "长m记 买gf服 乱hd占摊象e作罚f收 乳e 乾b 了nd两举书事从企会传保充公共制北开推来武"
    "法海湖疫相研稳群脱西要认贡较过近长问e。上世主互交他具农前加协历各在基多宝实审就工巨市广建强总战"
    "执改显正民生社科第自良言调财这进部马f不今以十坚对当很意方明更最根汇深经讨许说g“习人关发国大我"
    "政有积讲h,0《一中党新i全其重j解 予jd一了人殷科e支补g充的肯h以 争kd主创制压向实审市"
    "性提攻是有等进e优先准和当形朝本环相胜议f中新精g、。取h,的i力 事md保协司委案理科管能要诉"
    "难e”事会制前和战斗日权治法物长f人办实工政的迹g中件创务后情h、。故求i,关j项k业 二ld元"
    "共季期氧级轮e)三f,五g个批h中届i次要j十是 于md世东为习二亮以优健公其农动召善基大宗宪巩"
    "律心扶技抓授撤攻文有未激生用疫科脱行规调负贯转长防降青预高e一上今保修制各地增学巡强当我打扩把探"
    "支政明更法监社稳西解认运f“中从做创十发国在坚完实建开改斗新检经统自g人促党全担提民深进h0加推"
    " 亏ed损 云je计f龙g南i山 互kd协学嵌济相衔配e信助认f利鉴g促补通h动i联 五ld)e"
    ",一十千大级f个四g位要h中五年是次j” 井fd冈 亚hd、e洲 些jd政新方领e,困成突f地委"
    "年重问 亟ed待 亡ge和率 交ld,、上了大战接新e付出办思换汇由的给部f叉工织g往融h易谈i"
    "通j流 亦c 产nd中产体关制化增损提暨法税者证负运重领e主事企供出发基形性总投教方流率电登监等"
    "许车f区工情线要责资量销g。保和学安市建的管h,、经i力权生能j党品l业 亩fd耕 享jd和平改"
    "e发经f、。乐有g,受的 京kd全的等考e东中出调f、主城大非g人冬h举市津i召 亭d 亮gd剑"
    "e、点 亲jd、力e为河清f属g们自i切 人od一享以体保关列到制单受围多奋安家履平思感接是汇流"
    "物社精网职薪表说迎银间队阶隐e”不主亲代信先发合在均导尽座提机格次治现要责身都f与事出参就居所数"
    "有根用等群选g为人介们作力和文生h、。工心权的类i,士j口k员才l大m民 亿ie亩斤f万人多i元"
    " 什ih么 仁gd、e,。 仅hd有e是f要 仆c 今kd,e世冬明h后i天k年 介je服机i绍"
    " 仍id是需e在处存有面g然 从ld一人体具基大思改无法理生群而自e“不业制国小我战教新f中事今"
    "党全政根源g0实j严 仑b 仓gd库e储 仔gg细 仕b 他ld与专各同向在提监省详e勉叮地的组"
    "要首f对希来财走还g表i事指说j们强 仗gd。e,、的 付id,和方等费e、。息g出 仙d 代m"
    "d东主之公前升又改教条民潮爱理相码社统财青e。产代以企信全加发性政替流物特生科纪职赈金f“、价军"
    "坚推文要g,人农服的h党新k中化l表 令hd,状e人畅行 以md一产作信先共内利史城基增外多完崇"
    "往我扩支服检武治热结致良色规调轻防预e为企促公军制前加县发后坚大宪对工建开德整文旧时有案此永法满"
    "点生电社经能自身进邓重铸问马f严供保全创国市强提政水深科肯节解诚贯赴钉g“下中优党学实恒推改新高"
    "h上更i人及k习来 仪fd式e器 们ld也交以做全共向告国学实强心热积致解赞身还通都面e,不为从"
    "保创加发完推提既是更正生纷结自表认进高f一亲围坚对将就建必把有深说这g在i党的要 仰gd,、自e"
    "了 仲gd总f礼裁 件kd;_中发实建等e0一件应成稿f下事和大g、h。的i, 价kd中基总指改"
    "标稳e上和的等f。体工机g,、i值格 任md;命大审张性扛杨郑链韩e不主体免公分刘清王用等职f习"
    "委意李的落蔡追重g人制和担h、。何感j,l务 份id合证额e,g有 仿d 企md便分利国图政经行"
    "e稳纾f、事收改m业 伊ge朗f斯 伍jd和教的素e、g,h。建 伏fd产发 伐hd、g,。 休"
    "hd干e人f闲 众md为之享代住医受吃团坚实家带新日智来正消特用真筹脱致解认e“一不中交亲合呼增"
    "得心志性感所提普更最期深温积能自观过f健共切利办参和在多就工急意有满监看需g、。关反基安对获身h"
    ",创路i生的 优ld,、配e美胜f做越g异h惠良质i先秀k势化 伙gf伴 会od“不专今加取变址"
    "坚城增好实将尊就平广座影扶把新明正物矛神继职胜营计讨诚谈越过阶面e”《中为代体依充分化协参号后向"
    "商基形总所指收改更机氛法活深由目秩立等管结自融负贯运长革预f一事信全共决前同听场安对开成执投报政"
    "效文时是服期环监相筹认责进通部重领风高g以作党创办召各在堂常建强持救有生科组要见资h_¶习会保公"
    "关制副力大审工并提治稳i0和委的j,、。上第精k发l主n议 伞ee” 伟ke、目蓝g业j大 传l"
    "d。推阐e、党力好工引文普解递f,佛和导部g思教染贯h播达i承j统 伤hd害e保员f亡 伦fe理"
    " 伪fe劣 伯d 估id报机汇的计e、。和g, 伴ff关 伸gd。e, 似ed病 但id我要e不"
    "仍是还f也 位ld”人发在对开扩改研管缴职e上不主代优党全政等重f同负g一于委的要h、。和i置j"
    ", 低kd全效水流物生病风e,0、。制成社f于企收g保h碳 住kd“上外宿得有条民管证e,。主了"
    "人宅安新机院f不关的经重g、i房 体nd不举产代传信办参合同在好官所提有框水特理素落谋资进防需e"
    "保党创安思措改效是检目等融行设负问f上中功发国实就情战方美规部验g”。人作健和地布平废建性活稳要"
    "h,、学工意推的育i化现经责j会k制l系 何jd人卫e厚报f时维h立 余hd人地额 佛gd山g教"
    " 作od0专也伙具再十向坚始工已思打措放政期来模深特现理目科纳经统迈配项顺题e:一与事交保假关决"
    "准则办协发听善对导平必意摆斗日暨权气法流物示紧结计都量f上业任体共创制区各合君品在基委安建开性战"
    "抓指推时更有格正水生社等组给能表贡责质队面g;_¶不做全力大实成新方是电落规进部高h中主人作取和"
    "座提机条汇者要重i、了总情报领j会风k。为出的l,用 你hh们 佩c 佳fe节 使ld他公基投政"
    "更权每社经群领e中之人企党全国市广我改职节f各i用j命 侈dd浪 例jd和外要e、的f。g,h("
    "i》 侗d 供ld人便保公力基必电的科重e,。优养强暖求法热销f工支水需g更稳h了坚有i应j给 "
    "依ld、e宪照f纪g托据然h规靠k法 侠fd、 侥c 侦d 侧ii结 侨fd委e胞 侮b 侯d "
    "侵hd略蚀e害犯f权 便jd、e群g捷民i利 促ld企使地推整治e各就干消f指落g发改检l进 俄"
    "ed罗 俊fd波 俗fd。e, 保nd,0。主今企体值健养农制北在存学定家尽我把每畅立联能落行贫"
    "运部e一不中交产住公取受和大按支政教新暖有机法生的社税稳粮脱质贷资通重高f“全国如安完实就工市改"
    "留经群费g”人卫各民等h、供党基i证j险k持l护障 俞ii正 信ld业中主企号和者联e事于体工建"
    "治的等自行赖f。任访g仰力教h,、念用贷i”心j息 俭fe节 修kd课e法缮f养g正i复改订 俯"
    "dd瞰 俱gg进 倍fd,加 倒ge性f逼 候id!e变和补都f,。 倚b 借gd助g鉴 倡he"
    "议f导廉 倦b 倪dd岳 债ie,转g券务 值jd体医和e。取增守实班的链f,、得g税h观 倾h"
    "e向f听g斜 假hd等e、期f冒 偏gd、远e差 做md。一中党学工成e,事人出深的f”优得细起"
    "g了大强h实法j到l好 停hd顿e车f止 健ld体f身g的k全康 偶e 偷d 偿hd,等还e制服"
    "f机 傅d 傍d 傣b 储id能h备 催fd人f生 傲c 像gd石 僚hh主 僧e 僵dd尸 儆"
    "b 儋b 儒b 儿id奶e园女h童 允gg许 元jd发素结首e以提f、的g,。化 兄d 充ke足"
    "f实电裕g满k分 兆d 先ld。争在地垂富战手考e保导是机烈的立辈f政要g,、发来试锋h行i后进"
    " 光jd下大山纤e,。彩电谦f、伏明辉g荣 克ld尔g志h服难i思l强 免id、疫e税除f征费 "
    "兑ff现 党od一两之创大学心思把指提新更理立育重面高e0上不为体作关制务协历取团坚宣工开总战永"
    "深独百统自话长f。主党合向始必忠成执支是校管精群规责走g人史同在性h,、外政治章第纪要领i全内对"
    "建派风j员委k和组l中m的 兜he住f牢g底 兢b 入md世中乡做免党关决发口地强抓排探支攻政整"
    "日更汛法清生科管经规讨输高e0一不企住保共到力医城增大宣工市思总户打挖机查点社等细落负重门限领驻"
    "f“人全农和国基境手的群g。了交分研调h、实开新i,推贯j学 全od;“与两以关区各周地市提机村"
    "条格环现绿自规赞身运长额e”世中为主产人作公农制发城多大天媒度形心性战政文新标正水治温相省科第统"
    "网能责重问隐高f事全可基委完屏底意放是有流程稳管要观防领g保军感法监等链风h。和工年方民的覆部i"
    ",、力局球生社过j体党k会m国面 八kd,上e一是g次i届项j大 公md,”交告约道e、办权款租"
    "积职证f党务室报用示g众信厅安布有民立路里h园正益i开j共司平 六jd)十大e,个要g中保是次稳"
    " 兰hd出卡山考e州教g、 共nd0决创命基政财进青e事全利有设预f二交商安性抓文治济生管g十资"
    "赢h卫和识i享建服j产k同l中 关nd一任便停决力同头对建我执技措提支新机社等考职行责运进配金长"
    "e”专中举乎事作依全口基改村民活监经联调f产企制单各和干怀文爱省税规议问g。人国地政法的负重领h"
    ",、党切工情方有注要i心j系部k键l于 兴ld党取大奋市座新是盛行趣边e东作农办和地媒提旺有而致"
    "起重f、业中发国调领g伟h,。产战i的 兵id。地备致e、h团 其kd才来e亮对时职f实要责g中"
    "常是j他 具kd箱f,g备i体j有 典hd,范著g型 兹c 养kd使改社质e。人体德成更生的等结"
    "能选造高f一和g,、殖i老 兼id国e并f备秘顾g治 兽e 冀hd、e及h协 内ld。一产企功化"
    "发各存控有河疫相销e和形投改民涝瑞设f,地对市经防陆g在大法的监部h国政涵生蒙i外容需 冈ed山"
    " 册ge制资 再jd出到就立获贴造e上创推f厉取接次生贷 冒gd领e伪 冗b 写hd在e了新f中"
    " 军ld令后在新方长e企作思战指政校目要f,。一全和地建的g、人h民i事队j委 农md作副家用贸"
    "e、场垦富惠技政时林药f工机牧g户资h”产田j民k业村 冠ie疫f状i肺 冤b 冬jd,种e明春"
    "f。g季残h奥 冯e 冰hg雪 冲hd锋g击 决md、什依农各在城完当影惩我抵改有服杜深清生经通"
    "重e一人企克党制发困大执把整新算落f,“了做反守查民破突纠g。实战打的群议贯遏防h不好心维胜问k"
    "定策 况ld¶作及后摸监要e开看f下新进g;、和报h介i汇的j,。 冶d 冷fd暖链静 冻d 净"
    "hd、净的e土f化g担 准ld“下不严了做实对市度改政方科经自要问e与世制国定建引性管落规f体农"
    "发扶有等防高g。则化和施的脱h,、入备i确 凉d 凌d 减kd,。不按费e半至贫量f排污g免灾h"
    "少税负轻 凑b 凝jg心i聚 几hd位千天e个f年 凡ge是的 凤fd凰e和 凭d 凯fd、 凰"
    "d 凳b 凸ee显 出nd严以优做出击创加境大强彩批指水治真短科租稳突等系经艰解许责e“中人保入"
    "关具制务和国地安对就应建战改机清特生结表规让路进高f0、。全力坚实工成抓政明有矛积行资部g:位去"
    "版要贡h口意新更来现i一了发台重问j的k席m, 击id、。各欺队非e侵新违f,战疫 函c 刀gf"
    "刃切 刃fd向e上 分md严之公内准吸国在尊就忧批担明欣歧清牵释量问领e、企会全利割层展彰挖散条"
    "步流激点红考行证运f。中享体区地子布开的省离管裂解高g关级认调重h,别工配i发析类肯 切ld、为"
    "依口可合希慰握断看询e”从会入关协地工期相跟配问f。接的需g,联身h交k实 刊e 刑gf事 划l"
    "d《主出分圆对展承改新明有管要转部重e“”体好工布引执推收目落设f(。》单定实生编g的纲h、和建"
    "i, 列kd、支改政朗e入出馆f,。宁市新h席重 刘jd家晓金e新f国奇延g鹤i云 则kd制国要"
    "e(的等精f。上通g、》和i, 刚hd、e刚f性 创md先党历成期未科e中了企办客空立精f作性意"
    "投g”建j业造m新 初jd,e创级f步i心 删b 判id、体e工f,h断 利ld0作保合因度性推"
    "法设e亚企剑器在基完建当影息枢润等群部f共和实工条民长g、。化召率的h,i于益j用 别kd。会作"
    "和重e,、人听国就群f化要g行j是 刮d 到md。上不东二今保充农加及和困对山市强心成我推提教既"
    "正民法浙深福立行达长雄青预高黄黑e三两严他以企会公内南各地天学安工广应很忠户改政最期来武江河海湖"
    "生省社经自西解贯f一习北哪国基大总更村重g,了人全底新有的这h0中党i“位实 制nd住体保出品在"
    "增好委学总房措新综规e上不中为优化各实弊推是止疫腐药试f;“”企可工建等要重障高g作创性的经h和"
    "宜约i、。j定改机造k,l度 刷d 券hd,、化发市等 刹ed住 刺ed激 刻jd、。保内分影苦"
    "e不回复总的f,变理g把阐h认领 剂gd、e制 削ed减 前ld0“。三不做各后在完布移防预e一"
    "下人发夕实已形扣推教来正海疫置要面f、全国期的途g列我所景瞻行h和往提沿经i,进 剑fd作 剖f"
    "e析 剥dd离 剧e 剩gd行e余f产 剪d 副kd校院e书省秘部f中g委组i主总 割f 劈b "
    "力nd与中之亲人仍体依健全关减制协变安密将就布干影恐战投抢拼探放救整求测激相系网走足跃e¶“”上"
    "举于企优作使供办取同地大奋宣巨巩市应形所持措方是显机气水法活清源用电监破经维营行补让调转较进防集"
    "f_下不以军创增完强成戒扩改攻更构深等谱运g;为争促做加在培开弘打把抓有点稳而资h保发实提支现解"
    "i和建推的j、k,。度量 劝b 办ld一任和得服税结职要证e。企出北单案赛f,”、医大奥实成的g"
    "学工h事公好i法理 功kd”举在实成e、勋的立f。经g,i夫能 加nd0中供入全剧地奋富对幸广开"
    "扎收普汇活符规需e、了优便值充农完定就成油珍的科精美高f,上以公力固坚深自计调g。工座有积突紧速"
    "重h会注k大l快m强 务nd_¶一不为举产仍作便共创制十协基增完小就市干序性总意所抓支数方有来构"
    "模治相短社精结综行费越项e;”上与主之书事于价企依信出分副功发型外对情提改效新更机标科站网艰要资"
    "进重需领高f“供党全公员国均平必是求消管经群能设质贸部风g中保大教服水等落h人体和工的i、业委实"
    "j。会k,l院 劣gd,e汰 动nd下与专主事从保信做关内出协同多安室引思总情手把投效数检植活深"
    "煤现用电监精纪结联脱装贸转边通降食e0”不两乡互以优体健军加化医取向在场基复外学完宪密局巡市平广"
    "应开成战扩担推提整法海消相真等纲网群脉融西计资起车迎进适金f一东了京企传公共创制区地城对就履建指"
    "政教文方更服机权民生绿自落重黄g“上交人农和国大实工形态我改有构物社科者解长领h、中产作党全各员"
    "性摇新的统i。发经能高j,力 助kd人他农政理的餐e于体制学工标群解资f,、党和推等g。企h力 "
    "努kk力 劫b 励kd。人制基开引政更有e保发地外干广支民科约金f,、创各大机社g他企和 劲hd"
    "动e、。头的f, 劳id、分e全务模i动 势ld严任分复所持是特资进错e;_不专互仍总更没f产依"
    "力发变而转g头新h、。下和的j, 勃gd生e勃f发 勇jd,参担挑e争出前攀毅f气g、h于 勉h"
    "h励 勋ed荣 勐c 勒f 勘ed探 募e 勠c 勤hd务学e政f俭劳 勺b 勾d 勿b 包id"
    "含干权经装g容括 化nd专业之乡于互价健关分加单卫危取合名商器在增处多宏巡布帮平广形执技收数最条"
    "检活流润源激特环现目石碳种税空粮素细网若设试趋跨这通集项e;一不两主了以便信债内军利区原各同品土"
    "地委定审带干底开影情成投拓推措支文旅日时智有标治消深率理电知研简精系繁组结统综职肥落融街要观认调"
    "质软迈预领风食高f”上与事交传作使公办协司城外大学安完实就市应思战手提教整是正民相督社程等管纪能"
    "行规财责转运部配金长问需g中人企体供保全农创制医升基强新方机法生疫监科经自资进遗重防h“为产党发"
    "和对工政服水营i。建的解j,、国k改 北ld保疆老e”大的经考部f、全和振雄g地方调h省j京 匙"
    "c 匠fe精 匡c 匮b 匹fe配 区md“”中之优保公农冬创医卫及国大学干成推教整时有机深特第"
    "纪行试负转进重e)0三为产作倾全养内划别双在对广战提新更服本治环疫综考脱调f人位分加块基实居崛工"
    "开政是生管经群防高g。党发改等要规h和市建的间i,各j、域 医ld结e、养师联f护生用g务学改h"
    "保院i药j疗 匿b 十md个f六g一七年次h五i二分大届j三四k九八 千id多百e家秋f万年方 "
    "升ld0乡企党全公创到制原工市开战教新水治的等能贸防e、中农对我服民生监科自f为产人传和国城基政"
    "行g。向h,j级 午jd召e0同g就h主在i, 卉c 半id导征h年 华ld为外投龙e,侨儿北工"
    "f出大社g优h、人文j民 协md各和在履章系e专制协常成提文有民理组议领f0事全助定机的要g、会"
    "党力召h作副十委工第i主j同商k调 卒b 卓fd有绝e越 单kd(元化户边e”、一制和独f。列管"
    "g,j位 卖f 南kd亚大市建方是湖生疆等经通e,北发宁昌极考要部f、。京全水海自g省调 博hd"
    "勇士鳌e大览g物 卜b 占hd挪据耕补领e比用 卡ge点脖 卢e 卧d 卫jd体者e东国士星g战"
    "j生 印hd、花f发 危hd为旧e化房f害机险 即hd,可时f将 却d 卷gd,f。 卸d 厂g"
    "d,、房 厅id印e、f主g, 历kd、百练经e来f次g程k史 厉hd奋e,、行g打 压jd、舱"
    "e倒紧f减态缩h力实 厌ed战 厕d 厘ee清 厚he,氛爱的铧f植 原kd原文料本e、市有材防"
    "f创因始理生j则 厦ff门 厨ee房 去je0五库杠的f”、。产g一h,年 县jd(以党和抓政考"
    "e,、委的f乡城域级 参kd照谋赛e政f保考h观j与加 又jd是e有能f一侠h要 叉f 及ld,"
    "0“、。专产公工应民法生部配面高e人以全周国早相重f各有的g中h其j时 友he谊f好 双jd手拥"
    "赢e城控碳责边重f向循随g方h创周 反kd“e三不分垄应法馈f复g弹h对i映腐 发od优基多广建"
    "推改文民热病票科设赵边重e中事人企保全公内各应开性情掘新明更机活社等费起领f。《了出创利动区工投"
    "点电经达进g和放有的行h、力市布扬i,现生j表言l挥n展 取md人他北多学广推教最民疫第群脱部e"
    "0“一专代企信发国基审当政缔f、关和对措新暖更的讲g,中全各向大意有i消j了k得 受kd。住全政"
    "e伤党损教疫社f中人理监g国益h到灾 变kd了作农动城更职通e发异相f为和成的经g、。局政h,革"
    "i化 叙ee利 叛b 叠fe加 口kd与全变商城大实整最粮脱资赛长e”信关发号市普环稳等罩老规高"
    "f和援支的退g,、。岸 古id以工田籍考调e代城f自 句d 另fe一 只id减是能e争g有要 叫"
    "e 召ld回e力f,l开 叮gg嘱 可kd享分在审感按的等行追通预e,、。依信再和替证f为事及复"
    "控推操g靠h以能i持 台kd《作实执改更海相资运e一了政独账风f企和工建的盟g、。上消湾经阶i,"
    " 史kd中为事册发展悠料条沿特责遗馆e。主交唯工意担新方时机检研自资起进f,使学的观g、上和经h"
    "性文 右fe玉 叶f 号id。下主在e,”g召 司kd是机等负e。其和治考董g、h,i法 叹c "
    "吁d 吃he、得透 各md代成e党司宗层相行负f专位g个单国环界自h有省领i民种j地方族类部k级"
    "项 合md上为伙体共医型基大审宪展履工开成我承推攻时用督竞调高e“中交人优保党分创利和地并情惩所"
    "执拳政整本深生监科等管素考肥自融配防f”各同影性报效新施服格规试资运g。一国改条的h、实治法i力"
    "发起j,理k作 吉he宁g林 吊d 同md代企促做出前周实工应建德把抓接新机村构查样民深现研社科"
    "类经群老落领e世为乡价保列参各向呼团在地奋开攻有期正监繁级维联行角责越f一仁以全国思性比治的等舟"
    "调配高g,、。下中人他党创努大学心意推步胞h富考i体发j时l志 名id,。党城录片称考镇e义g单"
    " 后ld、全再备富将指果继要走e0代勤在工强破说重顾f产到劲g恢来的监续h一发j, 吏d 吐e "
    "向md”不乡会北十南善在外小开心新明是标流海激生相着科经老贫e;“一下他企作内农各奋实市广性未现"
    "群西调驻高f上人发国基往更的第g世党和大总深社纵h、。中全前i好j, 吕d 君ff、 吞dd吐 "
    "否g 吧c 吨f 含gd着量金e的 听ld得意边e,了党f到k取 启id下了发德示f全h动 吴h"
    "f邦g政 吸id取e、f收g纳h引 吹d 吾ee尔 呆b 呈gf现 告kd全别并部e_¶介制工提"
    "等f(、了和指的知稿诉g中h,》i。 员md了互作先兼制学安就张往意是正深社群自说责返都韩e_一"
    "交亲人伤全刘创单参及围国培基履救教流特积管致表资进部f0。丁建提王移等职要队领g代们发在工文的h"
    ",出和干i长j、k会 呢c 周kd小f密强g围期h协边i年 呱b 味fd着 呵dd护 呼hd“、"
    "吁和e吸f声 命ld中化周在引性战是根纪脉钱e传历家担文烈f任健先力和精线老至g、。安感的财h”"
    "运i, 和od,。三两丰临互以会住假健储克具再冬出升危县受司后品回团土天失存宏定宝尊履山布廉张形"
    "快恢打担掌春普期本李构查模残气永沿浩涉清港游湖潜澳灵独病知短税空第等粮纠考耗草药蒋补评试诚谋货边"
    "过违适遵队隐难需青革顺首e上业东举事交代供便做共养减凝前办北原参合向吸商困在复多奢委宣宪家居带帮"
    "常当影心必思总惩感所扶抗拓措救数整明显智最未村根检正汇污流海理田电疫的目着睦积程立约纯绿网美老联"
    "脱舆良节营薄融装西认跨路转进退道量项食鼓f、一严乡价任传体依促修先内分利动化区协单坚培处外学宗审"
    "小就干开弘意我把投接提收教旅日时更机权条标核活激灾物特环用相督研突竞精系紧纪结统维综职腐艰解计讨"
    "设财质贫贯配金非预g0下不专世个主习二优作使其决力医历可城增大对广引强成战执扩技指挑支效文方武消"
    "深现省科稳管组能自落要调责资践身运长防领风h“《今企保信全公关军农创制加十反各地基安工市平应推新"
    "无有服民水法监群规部问集i产人党发完实建治生经行谐重高j中改政社k国 咎c 咏b 咐d 咒b 咖"
    "b 咛b 咨ge政f询 咬fe定 咱b 咸e 哀d 品ld住创市开检流e产以出加工德房有标监研稳"
    "进销集f保展格的等药g、。价供牌生种h,和质i安 哄ed抬 哈gd达f尔 响jd和e了的g,。应"
    "h力 哥d 哨d 哪ge些f里 哲gg学 哺b 唐ff山 唠c 唤d 售hd假情等额e、 唯ge"
    "一f物 唱fe响 啃fe硬 商ld制办发和场引用界综计量e,。共关工标登的等f、事交机民贸g会务"
    "投议h业品座户联i环 啊b 啡b 喀ed什 喂b 善md事代促保信做分区协多大对就并投改服权水海"
    "环用疫知税等组统职行规解计贫跨预食高e“为了产以企全创医各城处好始常性成我支新有机治现管终营财资"
    "重金f体作公农发后国基安宏工市应法监科配防g、。中党制和政生的相社h,于人i民 喇b 喊d 喘b"
    " 喜f 喝ed、 喷d 喻c 嘉ed兴 嘎e 嘱gd他咐随e当托 嘴e 器id具等设e、。装f,"
    "人械 噪d 囊c 四ld下十大早省精e)季运f,种h中届川次要风i五是j个 回jd国指来督落e头"
    "归报旋族稳f收g升答顾h应 因jd、。e,为势城时灾疫病h地素 团kd)和股e党全工常改的组f,"
    "、有队h体j结 囤d 园jd为社等e体建f、。g,区 困kd。劳和家e,、发境政的问f县户村g人"
    "群h地j难 围kd扩推由e和坐征f、内拢h,。k绕 固kd农化原壮好废的e、。党定成提根深防f,"
    "发本经脱g体和h拓树 国od-与仍冰出利办参古史哲商坚境声多妇学宣平形必投抗提数普检治泰深电留目"
    "等粮组绿者联育航范营行西边运铁青领风马e”上伊优佛作债具冬创前加北医卫历原同向地城将就巡已市应开"
    "性总故教文方春智最气法海清爱税第精网能自装要计进道金革食首f(0“专产体全公关农力在基大实宪对广"
    "强战推新是正现生疫策重高g。一两中主之代制化和外安宗改理资h,企国土委情成梦民社科统防i、发各工"
    "建式的经j共内有k人政际l特m务家 图id强片绘e”、。书f, 圃b 圆gg满 圈gd。e建 土"
    "jd,完尽调资e有流f保绿g壤空i地 圣e 在nd与东两了五作依信先共刀分区千即历原参同哈困培太"
    "家履岗巩平年应攻整日时是望机杭校每沈活清激百破积精纪继维老考肩试财运适金问阳集领e、三世严为习乡"
    "交产今企优体促充决制南去吉向哪地场境增外完对就已市常庆强成手打扩抓抗持探文最本构此武民治现理甘省"
    "研确稳统群职联脱行规调贯转辽部长防革风黄f。不二云做公关农出创十华各四城基天宁安工座开当心总提教"
    "有服村法浙海生疫社福科突立线经自落要解认贵资路进陕青高黑g,0“上于会保内前加发听在坚大学山广建"
    "思我报改政江河深湖第西讲这重首h一主人合国实推新更的i中以党北j京全 圩d 地nd不与人作供促入"
    "农出创利协参可向增学工抓支政有流深用级结群规解认负贯转进面e“”一上为体使做公加同因在域处大市带"
    "承把振提搬改检特理税红经综落说调责资f下了发团实察对就干建开扶推气等管考质g保各和生的要见震h。"
    "产i,、位制k方l区 圳gd的e市 场md“一两为交价保健公关力办基导工改更气疫稳空配销e优作信"
    "地开潜硬等观规运f上体供在平景秩调需预g。准和建所机活环的监竞馆h、经i,主化 圾ge分 址gd"
    "、。e, 均id工e可增f等g衡 坊e 坎e 坏gd生 坐ge在 坑c 块gd,f链 坚nd专信"
    "固进韧e。中力取和座期民f、任的目g,守工成h克实i战j强k决定m持 坛e 坝g 坞c 坠b 坡"
    "gd、 坤gg明 坦fd诚 坪e 坯c 垂ed范 垃gg圾 垄gg断 垅b 型kd水消社e。中产"
    "人和案电的能f举农冠发国基工开政g,、企经h升城 垒he。f,作 垦e 垫c 垮c 埂c 埃e "
    "埋ff头 城ld。一管际e,中为施经f、区i乡镇k市 埔ee军 域ld不为之交人作创加医反取基大"
    "实对工差应建投推政有水监要进e“一专党全国外安开战新特科综联自防高f。内各合性立经腐重风g发改h"
    ",、协和生的 埠d 培kd华e元i训j养育 基md固数e、准点石f,。因i地调金k层本l础 堂h"
    "d、馆e,g举 堆d 堕b 堡gg垒 堤gd坝e防 堪ed当 堰d 堵he塞g点 塌d 塑gg造"
    " 塔f 塘e 塞gd武e罕 填e 境ld上下不人优作共分卫友发复承持损摆是更条法相评贸输e;地改"
    "污等管综防f内变建整界监质部问g和外治电的h、i,。保 墅c 墒c 墓c 墙e 增md”。供发后"
    "e0动就智设试f产多添速g量h值收效进j加长l强 墟d 墨d 墩b 壁ff垒 壤gd,。e和f污"
    " 士jd健在积纪进e,、。的还通f和座g代 壮id丽族i大 声jd0中明欢近e。出向在强指琨f,"
    "、主音 壶b 处kd0一政e力处常的要f、分在工违g,于罚h。书置i理 备kd产体建役情有水现走"
    "金e条研耕f和战更等g,、。制工案的 复ld业为合基学建情提治灾经课长e发市性的等苏f、。和正生"
    "议g,制h产重i工杂j兴 夏id季收能调e回f宝粮 夕fd, 外ld中仓侨关卖培新知记风e一企使"
    "出包合地宣来汇环联f工形投疫的经防g,事商国法h交人部i开贸资 夙c 多ld“为企便关农变名向听"
    "外大头好学市式很惠想成月机点科经群行解证谋资跑过部高e中优位作依做具出创可国地实家少就彩用精获规"
    "项领f、。万个人亿党发得数新更有来民渠边重g,层年措方次的h元样种 夜e 够hd在 大od不业了"
    "于使健共出前区协厦困堤处大好宣宪师应引抓抗指效时普标桥模汛法洪活流爱现知稳空等结统联能脱至荒营试"
    "课责趋跨违道都阶险集非面食e“专主二五先全军利努历县召台各同四团在外小影思总户执扶技是服格梁梦检"
    "棚正步江河治洋清潜灾特环疾督研确祖立纪经行要调豆资连通释重门陆需f三产企优信做公关兴创到制功医厅"
    "原合城多安宏实建投报提支教斗方旗机民水消生疫监盘省社程突群考者而职自范计财运金青g一中举人任作保"
    "农动势及发变地型基宗就幅干循意批攻文新湾激理病胆进部量限风高h,、。众党内决和国市成战改数有气科"
    "胜规贡问项i事代以复学对工开政的j会力家局精k常 天kd。使府我是覆e、上保出召在地f(,主气的"
    "g下然h津 太gd子平湖阳e原 夫ie、f。h, 央nd0从单城已常广战推改放文明民治深电着红网"
    "脱赋e“一在大审层建提支督科管组调f,交人作农办发召各向团国外宣巡把指新生确精要g企保党周第部重"
    "预领高h八委对应有权的经统集i主书全关决坚纪财j、军和总l政视 夯hh实 失id、能责败降e,职"
    "f。g业信 头kd不严做和坚增开执深维落连遵e”人作兵性抓的看等贯部f上企学治苦g、。脑h, 夷"
    "d 夸d 夹b 夺gg取 奇id,在强指e陪f出葆迹g、 奉gd公g献 奋kf勇战g发进h力j斗"
    " 奎b 奏fe, 契gd合g机 奔gd头着e小 奕c 奖he惩补g励 套id。服e,、制措改法的"
    "f政设 奠gf定 奢fd侈f靡 奥id,村组e、运h会 女hd、e,儿 奴c 奶fd粉 她e 好"
    "nd!上两于代会先军冬利办助十协历参坚型夏好宗履岁带年强惠战打执扶把抓抗提普最机森每治深激特理电"
    "秋纪网联药西认资跨迎运退顶项预领黄e0”不与专主习乡了事产企传体作促公关凝分创制北医受同困外头完"
    "宏实宣宪就巡已市建当形思成我房担推支整文更有未本水灾煤现监相督科积立管红组职能舆节营蓝融规解调财"
    "适配金风食f《一三下为今以做势城大学安家对常干应态教日明春条氛污法用社第粮精结维老脱长g保全农国"
    "基局工开改服步民满环疫稳经统群自落贯转这防高h中人党各地政新生重i,“、。发的 如id其既e今始"
    "果g何h期 妃c 妄b 妆d 妇gf女 妙c 妥id、做化e有f推g善 妨ee碍 妹c 妻c 始"
    "je,善f创j终 姐b 姑dd息 姓he的 委nd”代党关决办召向在对建提深组e),三二五们内四"
    "国宣工统负f副委常政机李的领g(监h托要i主书和k、会l员 姚c 姜ee信 姻d 姿ed态 威i"
    "d信海e、。的胁高f,性h和 娃d 娄c 娑b 娜b 娟b 娥c 娱dd乐 娶b 婆b 婚ed姻"
    " 婴ee幼 婷c 婺b 媒hh体 媚b 媛d 媳b 嫁c 嫌e 嫩d 子kd信公在城工法要都e上"
    "化孙建成时是越f们和商女政的科精g、。h,” 孔d 孕ed育 字id中产政e,技编f当g化经 存"
    "jd和款e,f、h量i在 孙hd后g春 孚b 孜e 孝e 孟d 季hf农g度 孤fd儿 学md与"
    "以位党内到原史基好子学安完布应成改条毕水知细统编设质贷配领e。中人体促分判历合员回增实把指文是正"
    "民治法确管评部金铸问高f一们会决制前化和工思性懂技教方有深理立等精考调谋防风g,家术的者规h、发"
    "研社科院i校生l习 孩hd政g子 孵ff化 宁jd在调e市德波省f,表g主出夏h、 它f 宅fe"
    "基 宇e 守jd人儿和国牢生的耕e,、信党初好宪政望f土纪g住护正法 安md作危和市思抚民江澜精"
    "邦阳e、宁工康机理部f,。中委定心的g居徽h新置i排l全 宋d 完md毕g全备h整j成l善 宏j"
    "e大f伟i观 宗jd消f商g旨j教 官id。e,、之g兵h僚 宙b 定nd:上下与专为事修做公县"
    "基安宏居延开当心必意我战房扩整时明更标民河监相稳自行设责走运近适道青额e;”《一产今会作供促党再"
    "农决制召因在地坚型城外好完并建恢情成拥提文新是权根比法深生等粮脱范草落规资重预f(0中人价任全出"
    "加及各国大对就工市推支改政有期点理目程经维职进g》发向增实将能h、了位信力和精要i“性的j,。不"
    " 宛b 宜id的e业推f,、居g发 宝id,文e0。主在来f说龙h贵 实od_¶一三下业之代会促"
    "准分办十可向四城学完已常性感成承民深相社第要话负转进需e;为举人以企作农减创化合守属意战打支整时"
    "机法清生用疫监科稳等粮绩训贯重问高f”《上不主发和国安惠担招改政步物立管维解防g全各在增履工开提"
    "新有落责质h“习事保到力加地基处实干情把抓的验i、。中体做好推效行j,党际k践l施现 宠b 审l"
    "d、视评阅e员时核理结f慎g判h查i计j批k议 客id厅车e们户g观 宣kd介e布部f言讲j传 "
    "室id等e主和f、g, 宪jd治j法 宫d 宰c 害id、党等能赔风e。化损的f,群防 宴c 宵"
    "c 家nd”不举乡互们会储党全共兴养军利前副区参坚基外宪家市应承技支教林标版现积税组职致行规还进"
    "门队e“万为交亲创制助医协卫历口合围国富庄建强意挥文是权根民水深综联观通都里防领风f。一人代企各"
    "在大实对属常开提有法电精级经统能自表要说长高g作公园学工座政新生科粮认h,、中事和宝战的监重i主"
    "发安庭治j机 容jd失提易量e和审村f、忍的g,。 宽id农容广领e市松f带 宾e 宿fd、制舍"
    " 寄fd宿递e予 密jd,、度防e的f团地联g结集h切 富kd人仲发多奔带汗起集e内农强f、和有"
    "g,。民的h裕 寒e 寓e 察ld人全委执新民研组职落e、上中办官实期权法的监考铁队f¶并长g,"
    "了体干调h。时机院i工看 寡b 寨fd、 寸d 对nd上东主举习乡五产代优依关冲创办北医单可同境"
    "增存宗宣宪就山巡干建忠打执扶承抗措整明机权极水江河治浪海点环现症的监省督确职行西试资跨近集需青非"
    "预食马e,。世严个以伟促公其军准制历受和因困在坚城失学安审已市广开所挑提教文有未本此气法深湖特相"
    "稳突立符策纪统网群老脱自落表话贯部金错防面f《一下今他保做内农加反发地基复实小工形待改民涉生社科"
    "美贫这进违领风高g0“不企口台大当我推政标照疫象重h中于人党全各国接新经i性j外 寺ge庙 寻g"
    "d常租 导md_不中为大委带我推支政服权特职能落要这集e农制压基学新民水督经贯资非f企体全力地宗"
    "实工思性是机核社群致责金g作党各同广组h。人和意班的i、下干j向k,小 寿e 封gd关闭 射fe"
    "带 将kd一上于企全减加国实对小持文更符自迎长e《中为其召在坚提改有来继这重f发草认进 尊id师"
    "e崇法f严h重 小ld,事岗川e、农型时洪规金银镇额f城麦g区学平h企j康微k组 少jd、有e,"
    "0。人和困h年数 尔hd市e、自f滨 尖fd上 尘e 尚hd,、的e。f未 尝d 尤hg权h其 "
    "尧b 就md“《了全发可坚大展座开必抓更来没的经统解跟e不中在地学当新深贯f、会做加和推能近这g"
    "。一医有要h,i是k业 尸dd企 尹fe力 尺fd子度 尼f 尽jd保检量e其可最职f力早h责i"
    "快 尾e 尿d 局md_于优发向听局服等良要这e上主会保关加势各履工建提观调贯长集高f作出同性负"
    "起部g中之意稳第h0召和i、。委的面j,k常 层ld”代传创实工应延探改服立落负首e“人分医压和"
    "建政的监社群f,、一基级组面g减层干治h次设i党 居jd,全安e、。宜留f乐家工环g住i民 屈d"
    " 届ld国工首e七纪f一冬历常政g五六h二四i三中j全 屋ge建 屏ge幕g障 展od0也产代任"
    "促保关养分制加势区医同城外宣差平强循必扎技支放整旅条林汇消涉清爱电疫监积综网群老联良落计起路转迈"
    "适陈集风马e_”一乡人仍以健公协反发史合后商增委安就市带建态总所打执指数文普最机板检模正法注海潜"
    "相督研科绿职自节营行试贡趋跨长难顺预f¶与为之优体信先具内创利前厅历变国基多学实对座开形批政教更"
    "有服民水活深特生空经能览这重高g;上不专了党农动各壮好思是环目社第等脱要观调质进道阶需面领h“主"
    "作全取大工情成提改方现示稳规i中战格j、和新理k,。的 属id、代机e性f于地 屠d 屡e 履k"
    "e约责i行j职 屯c 山kd。会到南同对来洪深理等认还e”县地村港f,0主出区市强的说银g、东在"
    "就指水西 屹c 屿b 岁fe末 岐hh山 岑c 岔c 岖c 岗id,、。就村e双h位 岙b 岚c"
    " 岛gd, 岩d 岭f 岳ed峰阳 岷b 岸id,经e同融f关线 峒b 峡fd两 峥c 峨b 峪"
    "c 峭c 峰je。及和度等陪f,出参碳h、 峻hd形挑e。的f,复 崇hf尚高 崎c 崔d 崖d"
    " 崛gg起 崩b 崭c 嵌ed入 嵘c 巍c 川id考调e芦藏f、省 州jd主区县工的e,省等考"
    "调g、市 巡je查f回g察j视 巢c 工od一产亲们企会协图安市有现群返进集e伤农合地建方的矿贸"
    "f。代党匠厂和基委就等艺g,、人具工h复智资i业商k程n作 左ff右 巧d 巨id变的e,。f性"
    "g繁h大 巩jj固 差id,f别g异距 己ie、手摆f,h的 已jd全发基定建e取成确进f出有h"
    "经 巴hd嫩彦拉音e特 巷e 币id信e汇h政 市md中南召在城大安州巡文有现生社空综运高e“主"
    "党内圈地基开新疫等纪负防f。人公副发工建更治管群考要规调长g),县委政民的h、和l场 布kd、公"
    "其实疫的e,。信j局 帅d 帆d 师jd代们和培大德教是等职节要重e、。的范资f,队g生 希jd"
    "同强要e0主出在来还f、j望 帐ee篷 帑c 帕ed巴 帜he、f鲜g, 帝c 带ld”、和有生"
    "的队面e。好建着量高f,g发h来领i一动头 席ld“了台国就席李e中人何兼第蒋这郑郝韩f0¶丁代"
    "俞十团并张武苏蔡陈高g,万全王h。座汪i习j、k会 帮ji助扶 帷b 常md工年德的秩经重高e,"
    "、。住抓管规运f性生监i态k务l委 帽fe不 幄b 幅hd下减增e度f提 幕gd。式 干ld企干"
    "支流涉线细网群警e准出劲在实家扰政的规重f、。意杰预h,事净l部 平nd¶人分动勉医受基大实很接"
    "方时明有看社结边迈通随频e一与仔保先公到前原参外就希性惠提文最步沿祝统考认详说还重高f;上不乘亲"
    "代作凡出十向察表首g和均安开正法理生科走近h0、发听对的竞等衡i来稳j,。主台同在指新k强总 年"
    "md下不任再农减创变可向夏干应建接文春有检深磨稳级脱至警货都面龄e“、一上为主之代儿历各同和均基"
    "增学实对将就年开成改政新时目禁科第粮纪起远高f)中党内初发国在多我行要规重g”全前大座未轻h。人"
    "以奋工底度是的i0来经j, 并ld为公到及完实开按联肩行要走e严出加向听存将谈购通f不与作原召在"
    "对提进g主同就重h举i发j讲 幸ii福 幻c 幼gd、f儿 广ld“到告普济e应度播电益f,、。"
    "场州的g西阔h东i泛j大 庄gd市村e严 庆ie、市f林黎g祝 庇b 床gd位试 序kd做加实恢"
    "提流疏竞转e列化发和复开扩有渐进f的g、。h,推 庐c 库hd。和布e,、建f存 应ld”予充全"
    "出发实尽届形性我民自运量e党勇国市收时纳f、人保变和当有的社经群该邀g新h,。链i急用j对 底j"
    "d”数是色e、性气蕴f。保的g,前i线 店fd, 庙fd管 府ld一以依信决在定将履支更机核特e"
    ",。与党公及引服治监管自负责购过f专作债对建性投系部采g、主的h和职i工要 庞c 废hd释e弃止"
    "g物 度md_与为全关参吸增多完实对工开把效新最来框残治相短管约统落要警试调转运进防降集e;之作"
    "减加势合国坚基夏成执扩提汛深环笼经认设负高f上不中发型大性推是更等评g一优保创化安机自规贫h体和"
    "建融i、改的重j。k, 座le。l谈 庭id,医幸收教e、的经 庶b 康kd”事养持生稳需e保和"
    "委安放有水f。中复成服的g,、i发社 庸d 廉jd、的h洁i政 廊fd,e建 廓c 廖d 延id"
    ",边f东势安期续长g伸 建nd。与于亲促具制各多大情是材生科符等系统自规e一全功好平开引强政明更"
    "机档瓴省章调起项高f,以共和房现的邦g、中人党军国h“工筑言i新j成k立议n设 开nd0二京制各"
    "基征得时曝社花采阔高e专了企办大学幕政新村来民深营调这通门f_¶”、十推第经辟部领g党双启好始工"
    "的透h,全创局座拓i。中会j发k国l展放 异id性e,常f化地g成 弃fd物 弄ge虚f通 弊f"
    "e端 式ld·上为多并建推提改监绿联调进e”创召开等转f发方g和的h、。i主现j, 引ld、。发"
    "资e下作外更起f,入力向和擎社g进j领k导 弘ii扬 弛d 弟d 张kd,。宝恩e、升家春蓝f军"
    "又国庆h德i高 弥ee补 弦fe, 弯d 弱id化e,g环项 弹gd”e,。 强od;不从以传供"
    "养决十原县参受叮后向外多奋审巡引意执扶推支数整普机检正污治消煤现盛相种管粮精老职联脱舆节警询质贫"
    "贯赴起跟跨通道配长队非食鼓e一专乡交代先关内出分到前力劲勉区医历反合地安宏宗实宣察就希常应弱我技"
    "拼教斗服水海涉理省研立系紧综网群耕能行要规详财还部降预风首f了事产今企信公创各同城学宪工市干度忧"
    "思总战文新疫知纪考表责资走边金防顶高g。与中保做充全制协发听强改有民法生督社科组经统自重h,人作"
    "军农在基指政来烈的监i“、和大说领j0主党国对k化m调 归gd属e根 当ld下其务尽提新时起降e"
    "事和民竞精f。今天头年g、代作好家的h,地k前 录hd、e。清f, 彝c 形lg象h态i式k势成"
    " 彤b 彦e 彩hd、e。事的 彬b 彭e 彰hd,。的g显 影jd。e留j响 役gf军 彻md"
    "。以创总e,“《f全到好底g实执h中i新j习党k落 彼ed此 往id、中前开往e,一来f交 征j"
    "d、。和地新集e信增f,管g收h求i程 径he、和f。g, 待id、e。f,g遇 徇b 很id不"
    "快欣f好强有重高g多大 律ld上严为办取意执援教权问e0不保修处己监责f。委师建性服赋g体制实规"
    "h、和检法的i, 徐gd州绍 徒c 得ld、。一上充安开怎懂扎放要越违e,人以全决出很成益阶额f"
    "住好显突g历实明知积税起重h了感更i到新的 徙b 御g 循jd的规e和序g,。i环 微jd博循贷"
    "e信调g观i企 德jd修合情的经e,为市建治f、国才智树h江 徽gd调e、省 心md上下丸为力同"
    "听声实态拥教无有民爱环研系考谈谋连骨e;”事做健区向城感愿所支是最灵用相等里铸f不中任作使全关协"
    "工建意理要g地竞组聚h。价和技j,、的 必kd”严修备e由胜f将需h然要k须 忆e 忌c 忍fd"
    "” 志ld不与以分同对提e。介代们向座成着f作出发在就愿的等认g、列参和性要陪h,j为 忘ie记"
    "h初 忙d 忠id、e主f于g实h诚 忧he,、。解f患 快ld、上中传修健全创取在城复成技把数"
    "清的研经绿高e乐产关出制国增打政突解调重f,农实恢提改新科落补g培完形转递h发构速i建推 忱b "
    "念kd坚引e中教碑贯f和新的g。馆h、j, 忻b 忽ed视 怀hd“和革e、。f, 态ld公发城"
    "平等良资领e”功屏效新清的监空补调f产修和工建治g、。优安度系h,势i保化文j环 怎gf样g么 "
    "怒c 怕e 怖e 思md危用e广所f列政g考h维路i主l想 怠f 怡c 急jd、保的转e,响物预"
    "f处救难g管需 性md;不党关协因城大宗审很思战执指整明是民消目相科租突竞股融调谋较降障需e主互"
    "交产修债加化原合国增实建循措支政教有法特疫病矛研稳约胜要评锻f住保减创制发基安开强技收文服能认转"
    "返进重金风g作变地工新质问h意成的i。和改j,、 怨b 怪b 总md工统规额e值则台抓指揽数水部"
    "需f的目责g局要量i基j体结k理l书 恋b 恐fe怖 恒hd、加心正落e抓推 恢ii复 恤e 恨"
    "b 恩fd迪 恪ed守尽 息ld和基息披政服的相资e产发安平消等f、。公共技系g,:h化l( 恰"
    "c 恳d 恶gd势e劣意 恼c 悉e 悟id,、e习f力透g“ 悠ee久 患id、e。f意排g,"
    "h者 悦d 您c 悬d 悲b 悼c 情md中传信做关冲出变国带操权欢监等蔓要跨e严办反地对感扩民"
    "绪输f。发和形影怀g、的h,工j防l况 惊d 惑ed、 惕d 惜f 惟b 惠jd托长e,、企农小"
    "的f。性金g及政h民 惦c 惧d 惨c 惩ie处罚g戒治 惯fd, 想ld不之凝在指教方根科舆解"
    "e作办基建是特理统观问f。主引性文新武深自道g上信工的腐认h政i、为和j, 愁gf三盼 愈fe率"
    " 愉c 意md产其味和度把改明e图基f,、。为进g愿的h志j义k见识 愚b 感kd可安幸恩的知紧"
    "e人使召悟f到情g受和染谢h,、。 愤d 愧ee于 愿id乡和意e、。同服望者f, 慈ff善 慌"
    "c 慎ge监终 慑fd, 慕c 慢fd性 慧id。力的e,城f、g和 慨c 慰he。h问 慵b "
    "憾b 懂gd、f弄 懈id、推e,。努怠抓用f奋 懒e 戈c 戍dd边 戏e 成nd不严任优促共"
    "具创制发后品因多完实对并我政整监经统绿覆败震e0世中今以决可各和国城大强才推改时有机渝电社科脱良"
    "重风高f“人党合好工年新更都g、。一熟的h,了全功部长i员小就本立绩j为效k果 我md一代发向待"
    "有的管防e净完提监约f批g军h革k们l国 戒hd,机f形 或ie者 战md中士备明是e”作取员和"
    "在场打提术脱f决役g争工的胜部h、。斗线i,j书l略 戚c 截fe留至 戮b 戴e 户jd0端贷"
    "e。口和家等f,、的籍g区 房jd。公e产价供保和困城改的租等问需f,子屋建g、h地 所kd。中"
    "为做呼处居应愿所谓趋辖e以养向和属思急想欲盼等联能长f,、作需g在得未i有 扇b 扉b 手kd工"
    "机棋的要都里e、上f”。中续致g抓h,段 才kd一中为会创华成等自荟评链e兼和干引支是智有资f发"
    "强的g、。工队h,培能 扎kd牢紧e稳f根g扎j实 扑d 打kd响实硬算e,基工开折胜铁f下仗牢"
    "破g通h击赢i好j造 托jd_管通e、。幼f作底育g, 扛gd在f起 扣id“一全减抓推贯e落g"
    "除 执ke照着f业h政纪j法行 扩kd围展建招绿面e容就张f内散k大 扫ee黑 扬jd,我清科老"
    "革黄e企优光宪斗爱钉长f“中伟党民社 扭ge转f住 扮b 扯d 扰e 扶kd、力工志措智e政机f"
    ",。h持j贫 批kd0中优关发可和基实效新服权行部e“主具国改有活等项高f,、。制教重g事准h评"
    "i示 找id问e出到差g准 承jd上人优保创受的e,、中弘红f办包发和好接g载h担诺 技md,与"
    "产伦公合城基推服水的研管计重金集高e事企园大实战改攻有股评资进项f体前力发和型强支部革领g、人工"
    "自h成能j创k术 抄c 抉c 把md《一不为乡从企优住促军减反培大对就干建强扩扶支智有服权正每水"
    "法牢理监立精经绿老落调质贯重长e主习关农创制增巡广开抓提教整文方民深疫科纪统维群脱责资问防马高f"
    "严保准加发国坚基好实工我推新更生社稳自解这g“中人全各手改政h学思i党k握 抑fe制 抒d 抓l"
    "d。一不发小得总政整早机的督e作党共在基工重铁f、出到大改细起g,h手落i住实j紧k好 投kd产"
    "企基机e标诉f向放身g融i入k资 抖b 抗jd风e战灾癌f击日疫g旱洪震 折hd扣e旧g不 抚f"
    "d恤远 抛c 抢hd抓e占救g险 护md世企作全合大市建意我投措政条格正水消物稳管经群者航规重金"
    "e与主了产优伞体农力单各地服机治环知祖立第能自补责f“中习以传修公利制区宪情林民理生督等红g。工"
    "法的社h、人党国好i,”和 报ld价冒后并时漏的送e;_中会发国将工翔预f¶、》了和社评销g道i"
    ",。k告 披ee露 抬e 抱e 抵hd税退e制扣押达f御 押fd贷 抽gf查 拂b 担kd任子e"
    "、使的着责f,。起g保负j当 拆f 拉id·e家萨g动 拍e 拐e 拒ed腐 拓jd国市新e进f"
    "创g宽i展 拔hd、尖e任 拖gd延g欠 拘c 招id、。投收e,商标聘f生 拜d 拟gd向f提"
    " 拢ff过 拣c 拥hg护有 拦c 拧d 拨ge付 择hd优部e,。 括he: 拱b 拳fd, "
    "拴b 拼gf搏 拾c 拿hd到起g出 持nd¶”与两主习五优体内刚医历受司合团城多安宗宪应引思抓"
    "措教服海湖煤物独现相等群脱良范规计货质贫资边适银面香e为了先公分制加各同商因围大就尽山工建德总惩"
    "房打扩扶推标求法流深清积精节解重金预f下严久保共国地基外好守宏定对小市平底开我有生用的目立系统绿"
    "自走马g、一不之从企依全农创发在实并座战改新正民社科h“中人力学把政经问高i,。党稳j以会和k续"
    "l召 挂hd在牌e钩 指md定数e向战g南引明标h挥j示k导m出 按kd劳e0期程f时g规j照 "
    "挑id重e大i战 挖hd潜g掘 挚gf的问 挝b 挠d 挡c 挤e 挥ld。全农制区地宪巡带战改"
    "棒民消统职调财资龙e,“、专主优体先出国基审新法监着示社科积自部重领高f中代企作各我手更g人党市"
    "政h了好 挨c 挪ff用 挫dd折 振je信奋市消英j兴 挺ee在 挽c 捆c 捉b 捍ff卫 "
    "捐ed赠 捕gd渔退 捞d 损hg失害 换id、的e,。f届新 捧d 据jd《不产发和国地实平库"
    "形新真需e中党共安的等要质资这f,、。 捷hd参的高e陪g、 掀b 掂b 授hd、e信g权 掉f"
    "d以队 掌id舵f声h握 排jd0专工的部e、和头好忧水污涝除g。放h,查 掖c 掘hd和 掠b"
    " 探jd源e讨j索 掣d 接kd中产力北待机近配e入关和国最的种结融触f。再地班着见g、党续h,"
    "受 控ld人任作前取同国提政新水相第规责这通需e一举各形成斗方疫科等策股能要重风f中体力物阻g、"
    "。措机h,制工的i和 推nd介诿迟f开荐g向h出行i广m动进 掩c 措ld实e和推f、的落g并i"
    "。j,k施 掺b 揉b 描ed绘 提nd。拔至起醒问e,倡名建效炼速f交g下前振h案请质k供出升"
    "l高 插fe话 握kd,、历和实工当形我战教更核科规这进高e“中主习人全发国在大改政时正经f党手"
    "g新h好 揣b 揪c 揭fd牌e示 援id、企力新能e,和藏队f助g疆 揽hf全g子 搏ge,、"
    " 搜ff救 搞id上变活e“形清f大h好 搬hh迁 搭gg建 携ff手 摄c 摆id到e上脱进问"
    "h在 摇hd。鼓f,”坚 摊fd派 摒dd弃 摘gf帽 摧d 摩e 摸gf清 撂b 撑jd中了经"
    "e、和的f作g,h。 撒b 撕b 撞c 撤fe销 撬ee动 播ld,中的送e力电种能途f发l) "
    "撰dd写 撸b 撼b 擅dd自 操hg作 擎fd。 擘ee画 擦d 攀fd高 攒b 攘b 攥b "
    "攫b 支ld小配e农审忠政流点f柱g援部h付出j撑l持 收kd了企利到割取回征成e储和政的等致获"
    "购集f,、。优治g官支益i入费 改nd”不任好征措是气法要起e主作到后和完宪废f。为情g、变增工"
    "的落h,i造j善进m革 攻kf克方i关k坚 放md;_上不举先全出国增式总推政有活相矢等经给行试"
    "迈高e”一为了共内创力包发市平战改是消眼f中以促到合大开水领g0。军型宽心思新松h、和在权的i,"
    "管 政od一之争干有活科要货贴e为令企体兴同商地基处学对投效新服检水等管经补议质金长领f¶。主事"
    "军和复工支收机权能课风g,、党区审执方的绩许资隆h务放政法部i建l协府策m治 故id调e,f发h"
    "事 效md¶制协处控方施服激维调转降e;上为举做力办升和地工市开支明显治用监管统考药落解评运途遏"
    "f供保利化发推措提衔需g实防h、应性投机果能i率的益j,。 敌e 敏gd锐e尔 救kd人命急济e"
    ",h援治i助灾 敖b 教md健场委练职领风e,、义书事人信和室活的科融观规f与中协团材训g学授界"
    "群h工i师l育 敛d 敞ed开 敢id干管e为担闯g腐h于 散hd发蔓e、 敦ed煌 敬hd业e"
    "意献f畏 数kd、智符e”的f,。g民量i字据 敲d 整ld为理结车e。产完性机经风f个优和的顿"
    "g,准h、合i体治j改 敷ee衍 文md,体卫学山播漪风e、交旅脉f史字献h件物艺i章j明k化 "
    "斌fd、e等 斐b 斗kd中史志e历精重f、g,。力堡的i目j争 料id和工的e,。等f、 斛c"
    " 斜gf,。 斤ed以 斥c 斧b 斩d 断ld为从壮夯实引总拓显解谱释e、上丰健创向扩把探涌满"
    "的迈f,优力加发和巩开改g取完推深h增i提 斯hd坦战里f兰 新od;事供促制办加品四在境大天宏"
    "对担措文民港激片环相研管融规试趋转重需面e“”上与企使功变团城基媒安就居市开投推提支服村水深特监"
    "社科空等组胜药观论赛起这通部阶领鲜f为举修农力合实工平建引性战挑改政方旧春是期材格步气示精设贡资"
    "链风g主产人任优作创华台常思情机模活生突篇经路问高h。一业中体动和增局技理要质进i、兴冠区形征成"
    "疆能驱j,型k发的l时闻 方md“两企债加协参发合国在大对开志性有机特监米设负阵e。一主保力地实"
    "愿改方经财f,、人共百立要评责g便党各和略的h位政i法针j向式案k面 施md》不互促保健农减力取"
    "对就展差座开支效教是机水法相精网自范营进配长防预高e:;《上以全办加区城大安宏扩投提改政有生稳要"
    "规重f0一中体国宪意新更条积等行g“乡创好方细落h、和工情的策i。建j, 旁fd骛 旅ie客i游"
    " 旋fd余e律 族ld不事优关发广振是独理e区历各大宗政村永现精观谋问f、交和干文g地的自h共团"
    "复工群i人伟 旗ie渠h帜 无jd到效法畏e一人害序愧旁止症私障f论h党 既jd不利可往抓e能f"
    "定有g是h要 日md。全照用趋e中内前战f)出本的程g到子常益起h召报i上下j,主在至 旦ed发"
    " 旧id房e址换f动小 旨gd、e意f, 早id”、抓报见隔e发期治f日 旬e 旭d 旱gd涝e"
    "工 时md了保修准分反同因处委对应性把报效段监空表解进预e0。不做公出办加向启回完将度开指推提插"
    "放救有研节许说调跟运采驻f、也总时机足限g俱候刻的要h发i强间j,期l代 旺fd发 昂ed扬 昆"
    "ed明 昊c 昌gd、市智 明ld两主交作健具制前史委成我才执探新方晰特理等素讲起辨e中事党创导"
    "度政春白程纪试进f体发和天金g。了思h,、的i年建显j确 昏b 易kd中等组规e便俗创发和市平成"
    "所投f。地的g,、港试 昔d 昝b 星gd” 映id,社群e了人出f的g强 春jd、市播e佳农座"
    "祝贤运f季耕g兰华节 昨d 昭e 是nd上东体公共减分切前北医千及取同向因围地培处多始安少巩希年"
    "应总战拓持按放文服本核根武法海涉清激理由看硬符紧结群老艰西规调贫践转降青顺首e0:严个主事什今企"
    "优供健充具决制十历城好学小市广开形打指教整明构正治现生真着确科积突简维脱自这适通长防非马黄f《》"
    "世从依促农创基增将带引必扩把抓支更有稳第统继解进领高鼓g,“、不为习以保做关发各否大完建强当提改"
    "政最民用社经落贯重金h人加国在坚实对新深i一中党全我推要 显jd进降e增改的示f,。了提现g成i"
    "著 晃b 晋fd升 晒c 晓hd峰e渡f光 晖d 晚fd年 晤c 晨gd、e主 普jf法g及通遍"
    "h惠查 景id象e下区广目观f,。 晰gf、 晴b 晶fd参陪e、 智ke,f、体力库i慧能 暂"
    "gd免e时f行 暄b 暇b 暑d 暖hd。人e,保f过 暗fd访 暨g 暮b 暴ge力露 曙dd"
    "光 曝ee光 曲f 曳b 更md宽扎长e不严优公具实广强是生美重f为可深g要h新有i高j多大k加"
    "好 曹fe建 曼c 曾fe经 替gf代 最kd优先基强有本深突近需e为多现直f低关好广新根终重g"
    "严后i大高 月ld下以e份在的至f底g,k0 有nd、世丝些产以党公农决分吸地奔好学害巨市帮干广"
    "底形影必据教文核根民深理生用社稳突竞规解计足近金问降鲜e“习价作兴创前助发哪坚基多完实工待意我战"
    "收政数明没活痕精能行许贡质较里陈难高f,不中人什保信偿全十变可国大强成改新权条法特益着经自责进g"
    "0一之了很更h为制所机的资针i企重限j利力序k效l关 朋ee友 服md、改麻e形疫f从h”l务 "
    "朔b 朗fd杰 望jd、人同和干机湖的相e乡企你f,了他各在广慰g。大 朝gd气e夕阳f着 期l"
    "d任关出刊召均已引打持效积管评贷e《内国建执是货还重f以发向和完实性我望稳调限g、。全坚工待的目"
    "盼经i,间 木ge齐 未je就雨f成h有i来 末fe年 本md依健功动单发平本清等趋身进项e之付"
    "农合和土在培完宗届形投理目着科药行规解路部问面f上利制原参国建性政次法盘职色金g。任保公养兼医台"
    "地实市方民的稳经要质遵领h,、生 札b 术kd上与体在工技推支是服标水突自路转e。企发奖学开新有"
    "的等装进f产人改g创和研h,、攻 朱fe永 朴e 朵d 机md一和抽理的盎融e。动床活等组衔装f"
    "器结g,、会场械统h遇k关构l制 朽c 杀e 杂id、多局形e。变f,严志性g的 权ld出分创发"
    "国在市建思投是治激现质重e事假审等行f主交制法责限g。利和的h,保力i、威益 杆ge、率 杉c "
    "李ld作e书建斌钺f干鸿g长h希j强l克 杏b 材id、。集e,h料 村ld”义乱务卫地学寨干扶"
    "文是村特等精经落金e一公医土子容庄教旅生电社级考貌镇集f。产人优党发和委治现的贫部里g全基工建改"
    "h,、民i振 杜gd青f绝 束id。和并性时e、机缚f, 杠ff杆 条kd、。中全块战款生监被e"
    "主约f,j件例 来md一临为人取实提更最经评谋e0”不住党全华发各国就推新炒特看说高f中产我抓源"
    "g、之了越h自i。的k,到 杨he晓洁震f晶 杭gg州 杯c 杰gf、 松id的e、。劲绑f,懈"
    "抓 板jd房e”和弱f。g、h, 极ld。促做化变宣担拓构科融运配限e其创向吸因地大履建投支营财"
    "f不为主回培应开引扩有端进g作参发成探的稳贡h推i性 构ld不与中为升在开提更领e加发合对成监等"
    "编要转f。作职设g优和的筑h,改调i、性k建 枉c 析id形问e判和国f,了当g研 枕b 林jd"
    "”。下保公地文毅法生调长防e,区省芝资f业场田草g、 果kd;丰产向应蔬要e不同和导评运进f展断"
    "更g、的h转i,。 枝d 枢gg纽 枣c 枪e 枫ff桥 枯dd竭 架gd构e, 柏ed坡 某c"
    " 染jd,力天源率综问e、环的者肺f治物g病i防 柔c 柚c 柜c 柞b 查ld0中同员成登监落"
    "评询领食验e人体制力办对报指数整明是检清看等结考要调问f出发和情找摆机的g、。工h委研组i,处 "
    "柯c 柱ge产 柳e 柴ee油 栅dd洁 标ld提等责迈e不体作国对新是要识f和导杆进g。志本的"
    "h、i,任k准 栈d 栋dd梁 栏e 树jd新造e林牢f人i立 栖c 栗jj战 校kd(0主企史"
    "同基外工招特等e。办学建思教要f,党和园的长g、h毕 株dd洲 样id?。建才e、一板f,化g性"
    "的 核ld发和定实工的e、。算酸f,查评g准电k心 根kd,于到子脉e。中人弦源g基i据j本 格"
    "ld党列制化基审履答限e上和外形控改等管要许遵f,。依保按监规g、的落h执j局 栽d 桂e 桃d"
    " 框gg架 案ld作制委督等经要质e0例促工建草财f(、办和g审提的h。》件i), 桌d 桐d "
    "桑e 档fe案立 桥hd,f梁经 桦b 桩d 梁hd纽e,。振 梅e 梓c 梗dd阻 梢c 梦i"
    "d、不e,。作而f想提的 梧c 梨b 梯fe度 械ge、化 梳gg理 检ld、尽工机组e疫f视h"
    "测验i察j监k查 棉d 棋gd。e,” 棒e 棘c 棚hf改g户 森hh林 棵d 椅b 植hd基"
    "被e树根物 椒b 楚gd中e, 楠b 楷dd模 楼hd堂e, 概fd括 榄b 榆d 榕b 榜dd"
    "样 榴e 槃c 槛fe, 樊d 模kd减的纳e、和型市最设f,。化性经h范i式 横ge向f琴 橄"
    "b 橇b 橘b 欠hd中工款的账e企农发f薪 次ld”。人修办发和多对就征抗教来的西调资e专作十"
    "大常座廉执改生疫矛重问f,、中性g双h主集j会全 欢hd乐e呼送f迎 欣fe慰 欧gd班盟e洲 "
    "欲ed言 欺ee诈 款jd和增延的问项e利支等f,、。 歇e 歌f 止jd,、一不以军发因形有的"
    "资e“。出和境疫f返 正md不从发向和增定实成本派用经落行要走高e“伟值做前式是气监等草视还面f"
    ",。主司廉当把来规g0、义之创处指案的能表风h出常强i在声j确 此id基外e前f,次 步ld一为"
    "作修凝回夯成拓支显清缩营走转部释重e事入减创压向和巩开形恢打把抓改放有步简统落要调降骤f、优促健"
    "发实将工建强明激的稳行规解g。做增完扩深h,伐全加推提 武je、f维g器警h汉装 歧ee视 歪e"
    "d风 死ge亡 歼dd灭 殉b 殊hd的e困重 残hg奥疾 殖gd,、场 殡b 段jd创和工e时"
    "重f。的g、h,性 殷fe切 殿d 毁f 毅gd夫e前f、 毋b 母fe亲 每id天项g个年h一"
    " 毒gf感 毓b 比jd0一去过e增赛f重g较h例 毕if节i业 毖c 毗c 毛gg泽 毫hh不"
    " 毯c 氏d 民nd;”不产以信全兵出司坚守待惠成房所拥推教文新是最期正科积网致行警身造防需高e"
    "一之交企众作兴创务化医参同城基委实富抗持提搬更有权根用种立精自航要负过迎都陪风f军办合和在家对就"
    "币幸情战智消满监盟福至解谋赋银革g。事们健利团增安建当心收经融进h,、为代大意日服检民间i共工政"
    "法的营j主k生群l族 气kd”供派环e和氛的等运f。候力神质g,、正污象 氛hd热h围 氢d 氧"
    "ed化 氨b 氮b 氯b 水md与优保准区域塔情文毁沙的而道量e。产位体和工漫环生稻管系网f,北"
    "土处安定库林污源电质g、资青h利l平 永id恒无e不新f久续葆g远 汀b 求md为作取在坚大导抓"
    "新深相结职e;上不全出变更有精纪自高f加各实对落贯g和意真h、是的i。进k, 汇kd储e集f率g"
    "聚j报 汉id、中保疫考e人g市 汕ee头 汗e 汛id、e工情期f救g抗 汝c 江kd,“三上"
    "两中出南岸市强是的等说黄e0在委山指新水河考f主保大流源生调g、省西h经苏 池f 污jd贿e、降"
    "g水j染 汤c 汪jj洋 汰ge落 汲ff取 汶c 汽ih车 汾ed河 沁d 沂e 沃e 沈ge"
    "跃f阳 沉he,淀着 沐b 沙id地工源特e一治漠盘 沛c 沟gg通 没ii有 沥b 沦b 沧e"
    "d桑 沪ii宁 沫c 沱b 河kd。成是治沿生的长e,、三文水湖道f保g南h北流 沸b 油hd、"
    "f气 治nd”三互勇县受坚实患效是权校行观路e中乱人共关功品定宣州担文机标社等精素经统要轨过重问"
    "f军判制力原发基巡引性愈执政教本水污沙环疆病立群能腐自藏道g“。任优体协和安形思意攻法疗的监站纪"
    "规领h、上久保化区工方生责i,建j党国l局理 沼c 沾b 沿id和革e,、岸技黄f江海线边g着 "
    "泄e 泉fd。 泊f 泓c 法nd;上不与事从任作促做决协各国大审对将平座庭必性惩意手按提效日服"
    "独相科系维者能自西调防集e”力办合在委守官宝宣开总打改查案活理用确立精经联草表要解论责贯赋进问队"
    "f严为全加司学推是有犯监等管质部g》人体依保修公典制执机法违h(。和定实履权检的行i、工院j,规"
    "k律治 泛id交参征e宣的f凝听开 泡d 波ge动 泣c 泥ed石 注jd、。e的销f入g册意j"
    "重 泰gd山民f峰 泵c 泸b 泼e 泽gg东 泾b 洁id从关办取奉文e、政的篪f性能自高 洋"
    "kd浦渔溢生还e0充工淀科经近f在g、出强指h主 洒c 洗fd礼 洛e 洞ge, 津id调贴风e"
    "、f市h冀 洪id抢灾e区工排水祝f、救涝 洱d 洲g 活ld上不困垃安富新物状空等补质适e存幸"
    "得性更有服泼环用越f中保和品必情条水秩跃需g、会就方h,。的j力k动 洼d 洽d 派jd,的e团"
    "f出驻g、中h人 流ld;业中了入工思枢水浪科量e与互企体军向和失媒感成营转长f交发大的等行g、"
    "合h,动程通i。域 浅d 浆b 浇c 浊d 测jd中体数机算网设评e能f,、和试g预 济md上为"
    "优伙作向复安思技改更正竞融适问韧顾领e与中主保全共升圈在委学布快总提是普治活深环等组能要规走金长"
    "f。一下人健制南合回困基实建循恢政效特转g,和大平新稳结高h、体增带持的i形运j发工k社 浏b "
    "浑b 浓ff厚 浙hh江 浚c 浦fe东 浩fd特 浪hd、急潮f费 浮f 浴d 海kd各和在拔"
    "港科等绵防e),关口召地域峡新的省空经考调f上内自g、外市h洋i南 浸c 涂d 涅c 消md不毒"
    "的e0。一化耗f和防g除j费l息 涉jd嫌藏黑e案f农g企外h及 涌gf现 涓c 涛gd同总 涝"
    "gd、能f灾 涣d 润f 涧b 涨gd,幅挂 涯c 液d 涵hd式e、丰和盖f,养 涿dd州 淀"
    "fd生 淅b 淋b 淖d 淘ff汰 淡e 淤e 淦b 淬c 淮fd海e河 深nd切受处学对的e、"
    "做加情挖海深港耕邃f,厚发悟走g圳层推远i度j刻l入化 淳c 混ee合 淹c 添g 淼b 清kd"
    ",底政新查水清源费障e偿欠除零f、华廉晰正g楚气醒h单洁理 渊d 渎dd职 渐ff进 渔hd”船"
    "f业民 渗ee透 渚b 渝fe地 渠ii道 渡hd性难e期过 渣c 渤ee海 温id度g暖h家 "
    "渭c 港jd”村法科e,、区f建特g口h澳 渴c 游id,产地岛水消的e部f、业客等 渺b 湃b"
    " 湖jd州生f泊草g南i北 湘ff、 湛ed、 湾hf同g区 湿gg地 溃b 溉e 源ld下与作"
    "合向国在富工整枯治科税自高e不丰交产体共利化发型基市是污泉涵源生电社禀等管结统要远部集革f优供地"
    "开消环的节g。保和安汽资h、头配i, 溢e 溪fd村 溯fe源 滇d 滋ge养病f生 滑gd坡f"
    "雪 滔b 滚ed动 滞fd留e后洪 满jd了信怀成e收活f完g意i足 滥fd食e用 滦c 滨gd"
    "海e江 滩fd区 滴e 漂d 漏gd报f洞 漓c 演gd练e变示进 漠gf化 漪dd、 漫fe灌"
    " 漳d 漾c 潇b 潍c 潘d 潜ie在心能h力 潢b 潭d 潮gd头e。州流 潺b 澄d 澎c"
    " 澜e 澡c 澳id深e台g大门 激kd光动情e烈f活i励j发 濒c 瀚b 灌gd”区e溉 火h"
    "d。和车e工灾 灭fd战e火 灯ee下 灰e 灵he魂h活 灶c 灼ee见 灾kd体各地毁的e、"
    "情f,和救能g减区后工h群i害 灿dd烂 炉e 炎ii疫 炒ee的 炕b 炙b 炬d 炭hd、产"
    "行资f清 炮d 炯c 炳d 炸d 点md:;一不中事企优先内卡发围场基堵帮情扶措政民水流监督示等"
    "考评调部防高e”》产人做加在城实对希带建推提改新生省经范规解f区医抓支放方是突要难项g上地的群行"
    "问h、任和i。工领j, 炼hd、e, 烁b 烂d 烈id、掌祝e,f士h的 烘c 烟e 烦d 烧"
    "d 烫c 热id土潮线e带爱f点g情烈 烯c 烽c 焉c 焊b 焕fe发然 焚b 焦jd,人到e"
    "“中主党发点裕f重 然kd不垄复恢e,、。一存是林生科突艰f严保和气较g灾要资 煌f 煤id、e"
    "改矿g电h炭 煦b 照kd一宪护推政料统职规高e、习全市新检法片顾f“《分国g中i党 熊c 熏c"
    " 熔c 熙c 熟gd悉更e一的 熹b 燃gd料气e煤 燕d 爆e 爬d 爱id、党农心港结e,护"
    "h国 父ed母 爷d 爽d 片hd。e,、f区特 版he本g的 牌hd、督e,。 牍b 牙e 牛"
    "gd羊f鼻 牟c 牡c 牢kd,安底思我扭e国坚守抓掌民f基g中h把i固牢记 牦c 牧hd渔e区"
    "f业民 物ld。制力品技治疫研种等贸陋e主处排理联f,、医和工污的g价保多安质馆h资i流 牲fd"
    "的 牵hd一f挂g头引 特md,性有种e作定尔新的许邀长f优区困权g大征h殊点j别l色 牺ff牲"
    " 犀b 犁b 犬b 犯hg罪 状ie感f病g况态 狂c 狐b 狠hd刹h抓 独id资e”有g特立"
    " 狭b 狮c 猎c 猛e 猪gd生e肉 猫c 献jd和更e!、了智花计f力的策g,i。 猴b 率"
    "kd;”作全变基市等高e在由的f下g、先和h,。 玉gf米 王kd国宁家晓胜钦e东光小正g晨毅h"
    "勇岐i沪 玖b 玛e 玩d 玫c 环ld渤管e、为利发的相经f,。h保i节l境 现md从企制大市"
    "强整状现稳突跨长e0互今伟共农可好对政机民生碳科脱自质重金阶f、一到和国建我社经良g,。人党出更"
    "有的第行象问高h“全在场实新i中了l代 玲d 玻c 珍ge贵f惜 珞b 珠fd三e海 班id列e"
    ",f人h子 球id产生疫科竞视资领e创化治经 琅b 理nd“一上为事代信共回国孙学完宗实审并开引"
    "把拖控整时权格清相研科经职融行补进重长限e;”不与企会使保充全分刘创利取同均安布干建总成措提收改"
    "新是有服模汪法流现疏系胡设调责配f丁中人力办各增张性方机温监确结部g制情政效条水等规解顺h区和好"
    "工想的韩i。能j,、体念李论 琐c 琢b 琨ed、 琪e 琳c 琴gd粤e出 琶b 琼e 瑕b "
    "瑜c 瑞fe拉 瑰ed宝 瑶d 璀d 璃c 璧c 璨c 瓜c 瓦e 瓴ee、 瓶ff颈 瓷e 甄"
    "c 甘hd于g肃 甚ff至 甜d 生nd“”上不与全制培大学建息成提检法用短签运都长院e;为之人"
    "代以作力发后商委安实应效新是深灾能腐规资重问防难f了事们体健历和在存底根猪福等系计领g保就工改服"
    "机育h,。的i、动命物k产活l态 用md一专为之作全公基多方日是气消深物生相管结航规财贯资起跨重"
    "高e0”上不事互以先到制加发品国场大实得户房技政更最有机现监研科税经耗自范语贷足车这防马f;中习"
    "体保信党在外市心情改新来能药途g“于人力和工效权水法电等h、地的i好j。k, 甩c 甬b 田id"
    "。管e、f,建水湖间 由jd主全各国大流裁e之于化政f中g0h贸 甲d 申hf报g请 电kd,厂"
    "基安影机设量e。企动器气油煤站等路项f价信池g、商网h力子话i视 男c 甸e 画g 畅id所谈e"
    "、h通 界kd主反大正第e、代发各定文级要观贸f,。上别和百的科g一人经 畏g 畔c 留id、住"
    "在问e下印守念抵的f学 畜fe牧禽 略ld_中主作合安对导引成是能要规资e举体地基实目谋重f。任"
    "全决思意支方机科需高g、和定的h布性部i, 番e 畴b 畸c 疆jd。发干治的e,地方社稳维调f"
    "、各g生h工 疏hd运e导通g解 疑fd似e释 疗kd,中健制和效物装e方防f器救等资g保卫服机"
    "h、 疫ld、。和e工物病g苗k情 疮b 疲d 疴b 疾id儿e,控步g人病 病jd,”医原和学"
    "救的等致贵险难e亡人就患虫预f、例保g毒防 症hd下病e患状结 痕ed、 痛fe点 痹ed思 痼"
    "dd疾 瘟c 瘠b 瘤c 瘦c 瘫c 瘴dd痼 癌ed症e药 登if上i记 白hd、e洋 百jd"
    "周e万分f计h姓i年 的pd下两临互京今住依促刚判劲劳千县参又取号名后周哲因在堵头奥孩完客宪局山"
    "师希带年征志快愿慰房抗拉持损接放敬旅无春查步歪母永沟源潜火病直眼磅神程耕股胜脱舞范薄融补视解许设"
    "证话谋负身辉辛限非顽饭黄龙e三上业东个丰乡五交亲会修健其典养军准减切功努勇单双反吸命和品商培处天"
    "导居崇差帮常幸庄忠性所手扶承担挑掌排探推攻救数旗明普期未条极检殷每比氛活浓海消涉清温灵爱物牵用电"
    "疫省看硬示种稳空竞答紧红给绝绿网腐艰节英药营血衔表观评试说贫起转运还这违连迫适选配青革韧顶预马骨"
    "f世严代价传位出初利动区医变可向团土增复定宝宣家对小巨平广底引心态感技投提收故效整日智服本村桥模"
    "水激热独环百相真着督矛知短祝税立管系纲老考联获落议调贡质贯通道针阶难项食首鲜g、《专举任企使保做"
    "先光公共具内农分前力办协合困城外多奋好学安宏宗审就市干应开形影执显更最机权标正治深研结统综美能若"
    "认讲货资路过进部金长防集需风h0。不事产优伟体作信创原地坚强必思总情指措支教文方时是有核民汇法特"
    "现理监目社科积第精纪组经群职良行规财责i,“中主二人全制历发各同国大实成战报改根生突自要问高j一"
    "党关决基工建意政新领k十l重 皆c 皇b 皓b 皖d 皮e 盆c 盈e 益kd上不事作关等联补e"
    ";为分彰放求相问f保增性诉g和的h、。i, 盎dd然 盐ge湖f碱 监md事会护e控g委i测j察"
    "k督管 盒b 盔b 盖id城率的e全f,、。面 盗c 盘id、e,。f棋g活 盛gd、会 盟hg"
    "中 目ld发可实现盲等进e和开落要资f、审是g。建录h,前的k标 盯gd重e住 盲ff目 直jd"
    "牵e属f辖达面h接 相ld亲传助匹同向处承比继融贯连e信对当得成衔辅通f协应g统适h互结j关 盼"
    "hd、。的f,问 盾id变e、。的纠问f,g和 省kd一会经通际e,以直纪要调部f人和负g(、份"
    "市政长h区级i委 眉c 看kd、。一产企国村法生e”得水f待齐g了病h,到望 真ld刀审情枪查的"
    "管诚e倾做开心知碰组解f总理g务实履研h听抓正落i学贯 眺e 眼ie光全点睛f于长 着ld,0人"
    "实手新更落e中党对应我正这问f一重h眼k力 睛e 睡b 督ld力报是有结e保实机权条贯f作制和等"
    "职责g。体办工执检的管h、察导查i,促 睦e 睹b 睿c 瞄gg准 瞎d 瞒ee报 瞩ff目 瞪"
    "c 瞰d 瞻hd布远f仰g性 矍b 矗b 矛ii盾 矢ee志 知jd、要e名情承灼行f》i识 矩"
    "hd。e、f, 短jd,片e缺f期i板 矮b 石id流窟e。化家榴油留f泰 矶c 矿hd业区e山"
    "f产 码gd”f头 砂c 砍c 研md创单基座生读e制和工报指机深用的组经行项f、中并成攻讨g人"
    "判协时期院h,¶i。发l究 砖b 砥ff砺 砭b 破jd一和带浪难e产关性的f、口g。坏解h,除"
    " 砸b 砺fd奋e前 础ld不支条理能高e;学工f制和教的g、h,性研i。上j设 硅d 硕f 硝"
    "b 硫c 硬id招道e。件任约f,、仗的骨 确md党分发各对工改时有理用目行识需e导权监规诊责贯"
    "道领f,全处提g了方要认h、把政的立j定k保 碌b 碍hd、环e。f, 碎d 碑fd,e意 碗e"
    " 碧ff水 碰ff硬 碱ff地 碳id,产协技e”、循的转f中发排g达 磁c 磅ee礴 磊fd、"
    " 磋c 磐c 磨fd一砺 磷b 礴ed力 示ld制并教热片e、中感慰报衷诚f了和强要赞g¶批指肯"
    "h。i精范j, 礼gf、 社nd,科e、今情播f中h保j区n会 祁ee连 祉hd、e,的f。 祖"
    "hh国 祛c 祝id改e他出建f中愿福贺 神ld之动同圣开把特统风e”》为实家抓推落财进f上力学"
    "是状贯g_¶作文h、。和的k, 祠c 祥id主指来表e前和强f在g出h、 票gd发 祸b 禀ee"
    "赋 禁hd不区捕e渔g止 禄e 禅d 福jd河e利安州生的美f,、。人g建感h祉 离id,实退e"
    "”、f不g开 禽fd流 禾b 秀id教e年文f人h传 私gd奉 秆c 秉ff持 秋ge冬粮 种k"
    "d。保和基措源质面e,不困矛类资f、子所方风g业形植粮 科md交医文普e、专体协建院f创教考j研"
    "k学l技 秒d 秘he密g书 租hd、e金f房g赁 秤b 秦fd博岭 秧d 秩hh序 积le,金"
    "g累l极 称hd评e,号f赞 秸c 移jd办地坚将抓转e、。人全扩把深送风f,民贯g动推支走 稀"
    "ee土 程ld作医各实师开成技推民科管进e修党总是来碑等纪规院项f(”监质g上人和的h、中度建i"
    "。序j, 稍b 税kd0区服法税进e优减前和地征所的等试金额f,。人体制务改率负费g、政h收降 "
    "稞c 稳md发向回得疆e。产企固字市扎打投有较f岗物经致运预g,”、价住外h健增妥就步j中k定 "
    "稻g 稼b 稽c 稿hd和的e,。在f)提 穆fe虹 穗c 穴c 究ld促出办吸座建有等采重问e"
    "0中之人加员完工成新机生确进阐f。全制所推提的解g和当院h、部i,了 穷e 空jd、前白航货e军"
    "防f气i间 穿hd其透e于到始 突kd击如f发i破k出 窃c 窄b 窑c 窗gg口 窝c 窟e "
    "窨b 立md。不为习于人企地城巡并性更有符资身适项高e一与业党制卡在大完工志案现生科统绿行跨长f"
    ",、中了体全公即后国改政新正起g“以医和场德的h0”健峰自i足j法 站id和等e式稳f,、g位在"
    " 竞je技相j争 竟c 章jd”为做制的规e¶党立赋f:、《和强程g,。指 竣dd工 童hd、 "
    "竭e 端id。人制正e、化水重f, 竹d 竺fe、 竿d 笃ed行 笆c 笑d 笔e 符ii合 "
    "第lf九八g0七六h五四i三j一二十 笼fe子 等md业举亲介体供做共具加协单受因困展平应形权标"
    "汇活深灾现研金陪需项e“、专中为主事交人企优信先党全公关农分创发在实对市开待战手技收文民法环监相"
    "社突纳群职融规设部配防高f一不产作保化国大学就措支改教有服机特生级老要资进违g出制参基多建提新的"
    "行h,0。各地工政问领i情重j方 筋e 筑id、产起e,中h牢 答he复f了卷 策md;”与作保"
    "储加对导尽并延总执扩指更机框研科精组衔规解都e上不力宣建引扶提是法源环稳等统调配f协取实工效略连"
    "g举体制性h和支的落要i、。措k,部 筚c 筛ed查e选 筷b 筹ld全划各指新用稳调集e中使城"
    "安规资f兼备好抓考谋g,、做办国疫h协发i推 签ge约署 简ie易约f单g化h政 箍b 箔b 算"
    "jd工支收法的等e、。内机管f,力执 管md到协厚委有权治线规金长高e人企力工干廊得效等职能f”"
    "住制总执护方机的网责部领g、。体和好用结h党控服i,l理 箭c 箱gd,码 篇he文f大h章 篑"
    "b 篡b 篪ee、 篮gd,。f子 篱e 篷e 簇d 簿b 籍gd人f制 米gd,的袋 类kd主"
    "事产共分别制处开投生职问e,、人企创和型所推政文施的监管资风f市指社经g命 籽d 粉e 粒e 粕"
    "b 粗e 粤ge澳g港 粪b 粮jd丰仓大收e于农油积j食 粹b 粼b 精md,会华湛辟e深特益"
    "髓f品彩气简细g力心j准l神 糊d 糕c 糖e 糙b 糟b 系md上为保党基带广思服民经e;”不"
    "全化协发改整是更等f中国实点g人群h建的i、。列和k,统 素jd向和有生自资配e、。保增的f养市"
    "g,i质 索jd中有的e。和实形新f、创建g, 紧ld,。修实建张扭整清补贴e、做出压完开急缺落"
    "跟f依制推日盯研h围扣抓迫i密紧 紫d 累hd,积e的经f了计 繁ig重h荣 纂ed民 纠id“"
    "f纷g正治 红jd、树船e旗火f军利g线h色 纤e 约jd》优反发服机组节e和用谈资高f,0、利"
    "集h束 级ld主书别化医发地基市机管精组统行要负阶需e;以公分各城工改版等诊财f和g、人干的纪h"
    ",。政领j党 纪ld0。严中处实工疫行e守执法的f,、依反学违问h念i委j律检 纬c 纯gg洁 "
    "纲if领h要 纳jd民的e。就g税i入 纵hd向h深 纷he向围f纷 纸e 纺ee织 纽gd,f"
    "带 纾gg困 线ld不医等e国图是索要f”上下和工方g、思的h。教i, 练hd员e兵f, 组md"
    "。专先印坚委学赴e(关办召在的负f0、全合和自部g),书副工建要h会第i成组长k织 细jd,、作"
    "各悟节落观e做抓胞f察致g则询h了化 织ld。党功化基对带成改政法牢监选e优作制力协在密形战生管"
    "纪f,体保好开要路部g、实工建的h和领 终jd、。做沿高e,不同在如成是端f保身g坚把 绊b 绍"
    "id史后有g。h,了 经nd出商开有理e全典办成纪进f历受常得g贸费领h委过j营验m济 绑e 绒"
    "c 结md中大好实成我改稳起e。余党报推新评运f0一了和束的算统g,、在奋经讲进h带果k合构 绕"
    "kd促做加发学建提服深稳经解e会保全国坚大实新落贯f推g中党h“ 绘fd到 给kd创和大市结质e"
    "体我的能f、。g,i予侧 绚c 络jd建生组综e、。化强电空站等f,安 绝hd大f不g对 统md"
    "优修全安布整等美能质e保制动完建思总推揽要谋阐f、。党和工的集g产治观计领h,性战文k一筹 绣e"
    " 绥d 继kd往g承k续 绩jd表e、和庆的f来迎g,效给观h。 绪ee、 续ld严作全写利大强"
    "恢扶措攻春激纠解释防高e0、下保前努在坚巩开打探有红落f,。为优向回增奋完工扩把提整用稳g做加实"
    "性抓改的h健发推深 绳e 维ke修吾权稳f华和g,、k护 绵e 绷ee紧 绸fe之缪 综kg复j"
    "合 绽d 绿ke、g化水j色 缅ee怀 缆c 缉b 缓hd急e税f缴g解 缔e 缕c 编ie纂f"
    "辑h制 缘e 缚e 缛b 缝d 缠b 缩hd影e短f小 缪e 缮e 缰b 缴hf纳费 缺hd人口"
    "失席的陷e乏药 网md下企和平改格的联e”。站通f,、信建等g+上i络l消 罕fe坝见 罗fd斯"
    " 罚hd,性e力f款 罢b 罩ed等 罪gd,活的e行 置kd受各情房e审效点的等能资f。中工g"
    "、和i, 署ld不中今以促党全完实对建开抓新是有转e了会做在深f0下推贯g、加和的要进h。上落k"
    ", 罹b 羁b 羊ed肉 羌c 美jd。乡元德e、劳术的f国h丽好 羚c 羡c 群md关发和e。"
    "控服防f,团h体m众 羲b 翁b 翅b 翔ee、 翘c 翠d 翻fd天 翼d 耀d 老kd城托教"
    "院e乡党同实干机等f一人师旧有金g、保区工年服百龄 考le、和f,。古试g验h核虑k察 者kd们"
    "受多家座提有治表负e代合围在救等致f”权的要g,。和h、 而jd下动来没生e出努团f为奋是深行g"
    "上且h不 耐fe心 耕id细e备还h地 耗gd、能f材 耘c 耦c 耳e 耸b 耻c 耽c 耿b"
    " 聂c 聆b 聊d 聋b 职ld和失实情渎院e守报f,。人平权的称g、务h尽i业工能j责 联md"
    "发席性盟组结e、体治运f主互和络负g控通防h合i动系网l播 聘f 聚kd、众合居强正精e,了全到"
    "各智f民起g人共集h力j焦 聩b 聪ed明 肃jd的财e、党处性省认f追问g查纪 肆c 肇b 肉"
    "gd、蛋e联 肋b 肌d 肖hh捷 肘d 肚b 肝c 肠c 股id东e票g份权 肥f 肩gd上g"
    "负 肯jj定 育md”不与主健全具创取同在外对开总才扶投指提支水活消结设走锻馆高e一为产优作国基"
    "大学家常情改政教整文更法特现种经要规质f中事体公培强方是服科等管资部领g。人发壮工引成新h和的i"
    ",、实 肺ii炎 肿b 胀ed、 胁e 胃b 胆gd创e探 背gd后e景 胎b 胖b 胜jd,仗"
    "前各的e信劣疫阶阻f脱g全i利 胞gd和 胡hd塞g春锦 胶c 胸ff怀 能md+一下中互代优促"
    "做全加变只型多大安少带平是服松治电监经网脱致落走这e;“上与为产体保出创及合否在增完实工忘成打技"
    "把搞改放新更机疏科级耗职让过部配降f不人作减制动区发定提环的等g化和培有腐量h、。够转i,j源k"
    "力 脂c 脆dd弱 脉hd相e、。f, 脊c 脍b 脏d 脑ge,f、 脖ee子 脚ge踏f点 "
    "脱kd颖e离k贫 脸d 腊c 腐kd。一防e”f倡的g,h、j败 腔d 腕d 腰c 腹dd地 腾"
    "fd出 腿e 膀d 膜c 膝c 臂b 臣c 自md上抓推谋部e人力动古愿救查行豪f0g律h强立贸"
    "i主己我治然由身j信觉 臭ed水 至kd全少此e今f关g上j0 致jd地用询e、做力f。公性意的"
    "认贫远g,h以富 臻c 臾c 舆hh论 舌dd尖 舍gd、e落 舒ed心适 舞gf台 舟gd、e"
    "共山 航id掌船e道f天运g空 般gd的e公性 舰d 舱ed石 舵e 舶f 船hd精f舶 艘d "
    "良kd法的策e、种f作g传性j好 艰ie辛难h巨苦 色ld列制办国小技智消贸e哲文现生自血解通金"
    "f。优农化和基大的资g,产转h、低发k社 艳d 艺id,、作的e创f工术 艾fe滋 节kd假力取"
    "收目都e前后和工市改期f、。奏水点的g日h约能i, 芋c 芒d 芜c 芝e 芡b 芦ff山 芬c"
    " 芯ee片 花hd园税e篮 芳c 芷b 芽d 苇b 苍d 苏id考e、区州调f省辉 苑e 苗hd"
    "、e华头研 苛c 苟c 若hh干 苦id,卓e努f奋干 英hd、国才e勇f雄 苹dd果 茁c 茂"
    "e 范ld中党公司各地城大政遵重长e体健发工市应引性有涉疫的管行遏金f基带机风g、。作区和h,i"
    "化围 茅b 茏c 茧c 茨c 茫b 茬e 茵b 茶f 荆e 草kd系e、沙g原j案 荐fe的 荒"
    "gf漠 荔d 荟ee萃 荡e 荣id,光富稳e。的f、传发誉 荫c 药jd传材等费e,产价f、卫"
    "g物h品 荷d 莉c 莎b 莓d 莘b 莞c 莫d 莱d 莲c 获id丰奖e取h得 莹d 菁b "
    "菇b 菌b 菏c 菜gd等f篮 菱b 菲c 萃ed、 萄e 萌d 萎c 营ld利制困服机模等行运"
    "预e体养性情成活的管许销f,。业和权者g、主改经i企商造 萧b 萨f 落md、。e,f户细脚g后"
    "h到i地m实 葆gd、 著id名改政e,增提f优作g成 葛c 葡ee萄 董ff事 葫c 葬c 葱"
    "e 葵c 蒋ff作 蒙hh古 蓁b 蓄fd洪e滞 蓉d 蓝hf天g图 蓬gf勃 蔓gg延 蔗d "
    "蔚d 蔡if达i奇 蔬ff菜 蔽c 蕊c 蕴fe含 薄hh弱 薇b 薛ii祥 薪hf酬 薯c 藉"
    "b 藏jd文的调e、各方族粮经自铁f传区g工高 藤b 藩dd篱 虎f 虐c 虑hd、和e。f, "
    "虚hd报e作假 虞b 虫ee害 虹fe、 虽ee然 蚀e 蚁c 蚌d 蚕b 蛇d 蛋ed奶 蛮c"
    " 蛳b 蜀d 蜕b 蜜b 蜡b 蝇e 融ld中产供单危和基是法活系e,。企会发对政的稳领高f业体"
    "市改监等通g工支服风h、入机j合资 螺d 蟠b 蟹b 血hd”e肉f脉 衅c 行nd_”《专严事"
    "公出初制办加医发告固地处审差座开持指时更最注清现病纪联费贿e0;一不交人以会伟修具分区协各合国安"
    "实察对工探改效整条标检民禁立统绿考者自节规部难集高f)¶之保到宪总新有机正法监稳等管讲g“中主使"
    "先党全力压和在好情社职调h、了的第i,。j业为动政 衍e 衔ii接 街he区f道 衙c 衡id性"
    "的e、。不水量f,发 衢b 衣f 补kd平种足e,”、中f上充g助齐h偿短贴 表md先并性扬来格"
    "深演讲e0。习亲全参发围在委履提民法议f人们作依决和团对建意明现等联要评达g,”、中党工彰率的h"
    "了座i大重j示 衰d 衷gf心 袁e 袋ed子 袖d 袤c 被hd巡 袭ed击 袱d 裁gd判量"
    " 裂gd国斗 装jd、全置e配f,头箱i备 裔c 裕ie禄f,、。的 裤b 裸c 裹c 褒c 褪"
    "b 襄d 襟d 西kd各壮开斯是柏经e北医南宁要f、安考调g省h藏i部 要pd上中丰产人倡先决减"
    "到办包千商干想慎找承措效新旗服本机条查特环相破硬窗符细维联能节行表设谋践转长阵限面e(“下事亲会"
    "传使公再出分动勇协历原参各合和地夯守安害将帮平当形我托扛拓拿探搞放整民法活激物狠理生真督瞄站简系"
    "给综考营要规走跟载逐部锚顺f、》与为主义位体共关农力务努同向善因培处多学密尊尽履工巩广开弘总成战"
    "打扩担教敢文方时明是构标毫清点矛研经职自草解让议调贡运途遵采针问防集靠鼓g一不优促准创制压及基始"
    "对带引性扎改政树根正用目看确科稳管精结聚适通重领h,。举从任作依健充内围增大实建思意批持提支更注"
    "牢积突立紧组统落论负贯高i严保做全切发完强指按推有的着素继认进j以在抓k加把深讲l坚求 覆id地"
    "e性i盖 见ld成进驻e(了到实性病证面f、的稿h,。和效i》建 观kd“主大审建摩管规e。世和"
    "学察教f为了的g点经调h、念政看i, 规md守建政经问e。体党合收治规违f依化和委的章行g,、制"
    "h矩i则律j定模k划范 视md“中人利动困国基总成生科e党全发的监组问f、。台和察巡情整野g,同"
    "h工电频l网 览gd,馆e会 觉jd同贯e、。做和地坚悟用维行践遵f,在性把接 角id、地e区洲"
    "f度g一 解md产人党全农制剖发国城大情房改政机融除项e“、。中他到地学小工当新民生疑矛社经群过"
    "释金f北各和基读风g企重难h,放k决 触fd及 言kd人和时行e、》咨建提文f中献g说资h,后i"
    "。 誉gd,称表 誓d 謇c 警id务惕讯钟e和f,、示g部 计kd于入师数整的等长e保出委情机"
    "民法生结署f。和工扣查监算g、h,i划 订id后工e《单f的h草 认ld知e。可清f证g同定j为"
    "识k真 讨id,e班i论 让kd“、世创基大干改每法社这黄e中他利市我f企党农各广更老g人群 训"
    "id中力等e、和机的f。g,练 议nd;中会加原发号国学将应开形总意批明最法第解进追e于今代全关"
    "分列召同名工成推是暨有期深由稿组结表重f》主事以传公对时研议部g、举了作和在提案程讨题h《上听政"
    "的确i0_决审精要认j¶并还通k,。强指 讯g 记md”中为同向嘱好孙就忆抓汇注管胡说述郭高e主"
    "书亲作初制多座张强指提有等要近f“。党刘和对录来蔡赵问陈g,李王系者h使的i关在处重j、习 讲l"
    "d,团述e导求f政清g好h解l话 讴c 许jd经e,。其g多h可 论ld上中国基导建性指支政氛环"
    "联观课贯e后坛成拟文是监稿f《了体并引断的自通g,、。创员学工武研证h和述 讼gd检e制 设nd"
    "0¶”事以健力北区团基大宜富小年座开必投指改政数整文机生目相经统自迈长需e;_不与世主人任农分创"
    "各委实常强忠性教方有水海电科管绿行质资这部重雄领f“上具制发国好定得总摆是更法用美要规运进项高g"
    "一为作全兵取成提新等者h中备工情现立置i。的社计j、和施k, 访he工 诀b 证kd书件全据的质"
    "e”了人合和宪金f,、党券照g明h。 评kd比议e,、。判f审g和论i价估 识ld上不体作党加工"
    "教是普更e中为做分变当我新统f别到的g。形h和i”、产j, 诈fe骗 诉hf总求g讼 诊hd断病"
    "e、g疗 词e 译d 试kd招e、。剂f,g行i验j点 诗e 诚jd于卫实意e,履f、g信干挚 "
    "话ld从指高e的f、》语g强h,¶中会和i精j。 诞fe生 诠d 询id委i问 诣d 诤c 该h"
    "e村 详ii细 诫c 诬b 语ge体权f言 误gd农 诱b 诲b 说kd:到服g明k, 诵c 请"
    "id、人e十审示f第g全 诸ee多 诺hd的e,。制 读hd书和e, 课hd”建教的e,。堂程f"
    "题 诿d 谀b 谁gd来 调nd中作坚拨指长集e一各和小工微性水的联运f。剂解g、度推机节配h动"
    "发结要i控查j_整k研m, 谅c 谈ld、e判心时话f¶了交g,。k会 谊e 谋jd、大私长e发"
    "复f幸i划 谌ee贻 谏b 谐id。e,、的f共g稳 谓e 谢gf。 谣d 谦ee、 谨fd慎e"
    "向 谬c 谭c 谱hg写 谴d 谷f 豁b 豆e 象id工e和新的f、g,。 豪ee感 豫d 豹"
    "c 貌hd和f,。 贝e 贞c 负ld0、人党工有重e。债其着f,总的g起面h担k责 贡jj献 "
    "财ke务物f力g富h产税经j政 责md;不必明是清范问e”一使分定机f制和g的h、。i,j人同l"
    "任 贤fd、 败jd、体国案蔓高e。滋现f,和的g工问h斗 账hd、。e,户f款 货ie车f物运"
    "h币 质md上不提e产优医升基定干押效教灾要资高f。专性文g,、和增的h生l量 贪ge污 贫ld"
    "与产任办地实摘政行车e人协和干监等质资领f成搬的g,、。工开致j困攻 购id,价和房e、物等置g"
    "买 贯mf之h穿通m彻 贴id、等近e,政现f。息 贵id,、在精资e财问阳f的经g州 贷jd,"
    "。投资e、支i款 贸kd一新流港e、区发外市规f企合稳g试j易 费ld”中价优使保公对扩投提比监"
    "能补金项领e专减升基总措新是标环管负需f政潜率的等g和品者h,、。用 贺hd,。兰e信国 贻ee"
    "琴 贾ff庆 贿fd赂 赁gd市e住 赂d 赃e 资md0一中主人价促信分创制增性收方积稳结运队"
    "e供便储兴准力助发合国委工建机法活环生租管自补规费需f体基成担支料渠等者质贵难g。企保和政的项h"
    ",、格i产本j金k源 赈e 赉b 赋id,f能h予 赌b 赏f 赐c 赓ff续 赔ff偿 赖fd"
    "的 赚b 赛he会区场时道f事 赞hd成赏e他同许 赠e 赡c 赢id,蓝e的f。疫g得脱 赣e"
    " 赤fd字峰 赫d 走kd”。自e,、上到势廊生f好实深访过g中向在h出i进 赴hd0抓 赵jd"
    "一e洪g克j乐 赶fd上考 起ld“义党学推政e主了全决到实抓新步源的责f、。历草g好点h,j来"
    " 趁c 超id出市常标预e前越f大h过 越jd,南幸的红高e中共关多大式方过f好性要g是来 趋h"
    "d复h势 趟c 趣e 足kd于多够干本用的老职资e。中实我球自f、国当新群额g,人 趴b 跃hd"
    ",上e、。升发跃 跋b 跌d 跑gd,腿 距hd。和离f,、 跟hd上着f党进g踪 跨jd军国界"
    "e周地行领f区省越部h境 跬b 路ld举交人军经网货e建是等运f和的自g上子径h、。i,”线 跳"
    "e 践kd发基相者e和成探检的经要f。创证问g,、h中i活行 跻b 踊ff跃 踏ge石f实 踔d"
    "d厉 踢b 踪gd分 踵b 蹄ee疾 蹈d 蹚c 蹲b 蹴b 躁d 身kd、中健子实e上份优作发"
    "心改的硬职f利g体边h建 躬d 躯b 躲b 躺b 车jd。用的等e,前场来f、产辆g间 轧d 轨"
    "gg道 轩e 转ld产折职诊达运e、。为作岗股f,向方让g换h移i化变型 轮if科g巡 软hd硬"
    "e实f件 轰b 轴d 轻id心e人群重f企干 载hd入e能g体 较jd低完真e为强高f优多快g大"
    "好 辄c 辅fd导e助相 辆f 辈gd革 辉hf、历煌 辍d 辐ff射 辑gd记e、f: 输id"
    "体送e结部f、出g入 辖gf市 辗b 辙b 辛gd劳e勤苦 辜fe胜负 辞e 辟gd了 辣c 辨"
    "e 辩ff证 辰c 辱e 边jd、。不关区固学富改缘记e,主听国外工开界腐远防f地海的g境疆 辽"
    "gg宁 达jd,国市拉机资e、产地成标f0了g到学峰 迁hd、e后安群 迄b 迅gf速 过ld)"
    "。关几加国坎完快推提有法科艰重高e,一全发各场大实度得政紧视越难f“冬多改来深渡g上剩的硬h0去"
    "i《了j程 迈if向进g上出 迎id总e峰春f来难g接 运ld力城筹而e,。保的f、作河转g共h"
    "动营输j用行 近nd一中的结e,代几就g0h年日期n平 返id还e岗程f乡g贫 还kd专会参审对"
    "很款没看走e听在就本林考需f不到存是来g有要i研 这ld0件几家座既片e两么也对就方有根种f场条"
    "篇g样项h一些是里i个次 进od;上与世主互会伟加协南县双合商土境增多安审廉形思情户扶投智正沿清"
    "物省知移管粤综美老药要车转这适通降青非领马黄e专东两个事优传体保信健典养内到力北反司和团地复宗家"
    "居山巡市常干平建扩推有服来标深煤现理电监碳祖立精纪网群而职能脱节落规调财贸跨道雄项f京以企区医去"
    "发外学完实对就性我房技提数方更机村水海消疫相稳简结绿自西资金长集g不了产作供依公共军出创基大度强"
    "教文法生重h、乡人党农制取口各城改政新民的社科程高i“。中入全国工步经j,展k一行 远jd市瞩近"
    "e不发地大流眺f、。在景程g,的 违je背f反g纪h规i法 连id、心通e山接着f片线g续 迟e"
    " 迪fd、 迫hd的问f性g切感 迭ee代 述id措政草f了和活职g, 迷e 迸ee发 迹ge。"
    "f, 追id认e赃逃f溯责g求究 退id还e捕耕f休役g出税 送hd上炭e总 适ke宜f合g当时"
    "用h度j应 逃fd追 逆fe周 选jd优准出址的题e、好建派f人g举拔h择 逊b 透ie,、习h"
    "明 逐ie一条f项i步 递hd业企 途he中命管g径 通ld一业中产企保创商大枢环盘管经设货e“"
    "交发和基堵安工物的等网胀讯起f”。体信做办协国用行高g,关报知运h、道k过 逝c 速jd、滑降e"
    ",公演行f发增度 造ld为产人创发各安尊工开是环生稳者自血财需e”世中企假全具内出大强忠精经美f"
    "0“。升国就市提有条林活的等风高g、一了公力和成新福h,性更良i业 逢e 逮b 逸d 逻ff辑 "
    "逼f 逾e 遁b 遂c 遇id意的e和期难f、。g,到 遍gd性e关 遏hh制 道kd主作增察教"
    "的等远防e”交建f、上和理g。h,德i路 遗hd留e址g产 遣c 遥c 遭fe受遇 遮c 遴dd"
    "选 遵id纪规g守i循 避he险g免 邀gd出e代作请 邃ed、 邑b 邓gg小 邢c 那gd样"
    "e些 邦gd的f、国 邪d 邮ed政轮 邯c 邱c 邵ff鸿 邹c 邻f 郁d 郊d 郎b 郑g"
    "d栅e州f建 郝ff明 部nd“专中书从以到办原召培安对带开必思成把改政是有机树湾牢监能脱行这进"
    "都配铁e0不为主人件作关冲副及发坚增委学干建扶担标法深等管级纳考自调选陆f。在工教职g和大特环的"
    "负h,地群要部长i、队j分l署门 郭gd金e声 郴dd州 郸c 都kd会必更e具发在f不市有能规"
    "g功是i要 鄂gd州f湘 鄱b 配kd。制方机等e,偶和强的送f、备h合i套置 酒e 酝c 酬g"
    "e制 酯b 酶b 酷b 酸ee检 酿d 醇c 醒hd、头e,和看认 采jd访e用纳集h购i取 释"
    "id。了e,惑h放 里jd兰走e、。是程f”的h, 重nd代以保农创地处头度拳提改洪温激精系缓群"
    "规解质运道预e”人从冲器型基塑工担教新构污用科自违f、任发和复实心托症组g。中在特的h,庆建j视"
    "l大点m要 野hd,、g生 量md上为保兴实打抓支改放更有权标稳第结评e;”不作做充共关凝化变增"
    "大就开持控政等管采高f力办参子完工建推提效监资g安h、的i。和j,k发 金ld及国委流结统资链项"
    "e0中保分制安按水用直额龙f。使和投支的监等管g、山h,k融 鉴hd、。e,国定 鑫d 针kd、"
    "的e。f和h,政j对 钉gf子钉 钊b 钓d 钙d 钟ed长 钢hf、铁 钥c 钦ed敏 钧c "
    "钨b 钩f 钮b 钱gd、e” 钺ee锋 钻e 钼b 钾c 铀b 铁id的e、有f军h路 铃c "
    "铄b 铆b 铎c 铜e 铝e 铧ed、 铭fe记 铮c 铲ff除 银id发e川f山i行 铸he就"
    "f魂g牢 铺f 链jd中产水深物高e。和安技现韧f,、稳g供条 铿c 销id区合比等路e、g售 "
    "锁d 锂c 锅d 锈c 锋hd在精e、f模 锐gg意 错hd位e峰误g综 锚ff定 锡e 锣b "
    "锤fe炼 锦gg涛 键kd、共词零靠e。举之少性期的要问f一作技阶领g,在时是h核环 锲ff而 "
    "锵c 锻gf炼造 镁b 镇jd保和土基居建污老e,、人新i化 镌b 镜ed子 长md;为久任制吴"
    "安才授放新曹杨板沈稳胡蔡规许调足鸣黄龙e会动周城孙官尤时极沙至负陈f主习出刘势和征g0。张春栗点"
    "王赵韩h三效李治的远i,、j期江 门ld”。不人以全关及口召工市开户来深积联落行都e一党分加单听"
    "在对搞监职贯间f,主按槛特的认诊g协各委h、和i负j要 闪c 闫b 闭ge环f幕 问md产企受委"
    "工效有群e,、他计f。g候好i责l题 闯fd出敢 闲ge置 间kd0协压外接格e内大布开管节f、"
    "和表规资g投的h。i, 闵b 闸e 闹c 闻ld单宣报e发讯g舆l联 闽e 阀b 阁c 阅fd读"
    " 阐hf明g述释 阔hd、。e,的 阜d 队kd党要e、。代员和官的绝f,全建改有现j伍 阮dd"
    "富 阱b 防md,”住变大安工总等e御救沙灭科群腐f、为反建火线g洪灾疫联输风h和护汛i止j治范"
    "k控 阳id区能e、f光市 阴d 阵gd,f地 阶je层级f,。j段 阻hd,力断e、碍f击 阿"
    "gd富 附gd近f加 际ld关利旅机深物秩组能航进需高e一产创和大工影情来标法相科规认贸还金f0"
    "主交传先双同困国在市强形成指环的社g两出化合竞经行问h,、 陆hd开e地续f海 陇c 陈id全昌"
    "e列吉敏f希晓竺 陋ee习 降kd0为价本e,。一准到成雨f碳至h费i低 限jd电购e、。时期的"
    "责额f,g度h制i公 陕gd北g西 陡c 院md)“”作向坚大学审批拟深秘管组综考落负费防领e_"
    "。全办及召各和国在安对将建扶推改教等要f0机检的第联食高g,关士委工所有校长h党决部院i、副j常"
    "总 除jd,。了体政滋滥险e“制各恶腐 险ld公加各地处废水监补覆评阻e业产保全分化工情意机管资"
    "预f制和基等能费g、救的防隐h,。挑 陪ie审i同 陲b 陵e 陶ed瓷 陷fd入 隆hd重e、"
    "参f陪 随ie意行f机g着h后 隐id形e私f性h患 隔gf离 隘b 障ld;“中了供安局市情条"
    "标范资金高e代党公力各困执措改政有粮经网部重f”作农制基好房民的群g、体国工性机水碍等能h人i,"
    "。和 隧dd道 隶d 隽dd琪 难kd学民等者行e”中地家得融问险f人以关度愁挑的而g、。和点h"
    ",群题 雀d 雁d 雄id、厚的h安 雅e 集ld地民疏结e,型思性的资采f、装g约群聚h成i体"
    "团k中 雍b 雒c 雕d 雨hd、同林水e,绸 雪hd经e中f运 零hd,”就e售容部 雷gf锋"
    " 雾d 需ld和这e。战f,品潜的g、j求要 震ie灾f慑g救 霍d 霏b 霞d 露ge出 霸d"
    " 霾d 青jd团林e岛春g少山海藏h年 靓c 靖c 静e 非jd凡行e洲物g公常法首 靠jd全得"
    "法群自e、创前科f人改的 靡fe之 面nd0下不两交体保先具典出回大审展强情战打政没源监禁管系给"
    "节融解负e¶上人优作停全共创制力协各增复存学完宣小履广恢排有经胜覆述都采问面f准前取和开总意把改"
    "绿貌进部g”、做实工振清积要h,依加发向对提落领i。临推的j从建贯k深 革nd_¶三主同向在大尤"
    "已强探效涉深激牵目积结营行调这除需e;上与事促全决力办加协各总情扩措提政更有督精系红部f不作取完"
    "实攻新等落进重g中为工成推是要h。举任和方试i、创发委领j命开的k, 靶d 鞋b 鞍ee山 鞠c"
    " 鞭c 韦d 韧he劲g性 韩kd启j正 音ge, 韵c 韶c 页b 顶hd住风h层 顷b 项m"
    "d专举全再准减和实惠战抓报支民法社职转e一基审小巡建检清的督筹要资部长防f、决制措治g事任债政整"
    "行h,改重i规j。工k目 顺ie、f畅g利应 须kd一保发完抓毫自认贯进遵e严从依充全在增始更有"
    "牢统长高f以加把深h坚 顽gd疾瘴g强 顾hd,、了党问e之 顿fd, 颁fe布 预kd料e备测"
    "计调f报见g案h警防i期算 颅b 领md下中事力取带广示社经航跑e产土基新群高f。人作先军发和性"
    "g、h,全悟i会k域m导 颇b 颈fd,制 颐b 频hd发率短频e编连 颖dd而 颗dd粒 题m"
    "d”一不与仍从依协去就展得意找抓线能集e中主会及同学座开报深突解询f;专为提整是民研要调g上作发"
    "和目进i、导的j。教k, 颜c 额id。不的e,0发f度 颠ee覆 风ld上向正等范转过违采高e"
    "不光政易格沙电精雨f和尚气的貌问g、。清肃h,”建i廉k险 飘e 飚d 飞gd跃e行f机 食kd"
    "丰储播用等能野e、主堂物f产和g生h安i品 餐gf饮 饥b 饭fe碗 饮gd、食e水用 饰d 饱"
    "e 饲d 饶ee有 饷d 饼c 馆id所的藏运e。和建f、g, 馈e 馍b 首jd个e创批次f规"
    "g位要h先都 香hg港 馨c 马jd培e凯鞍i克 驭d 驰ed而 驱ii动 驳c 驶e 驻hd纪"
    "e外机村足 驾fd驭e驶 驿c 骄d 骅c 骆c 骇c 骋c 验kd中田e交做好收f”和检g、室"
    "的h。i,区 骏c 骑c 骗fd保取 骛d 骡c 骤e 骥b 骨hf头g干 髓ed要 高nd专乡"
    "代位使保值办劳司各学宗山应建开强性投文核民法浪瞻知管粮群耗至认重金附高e”一了于企供依创医声尚屋"
    "履思我执收改教服治生监社精职脱自行要财起运远防领风f中云产全公农到压发品国城基对层峰工技点科立经"
    "考能资铁g、。举党兴原地新的等素级速h,政标端i丽人校j度效水k质 魁b 魂gd。育e,、 魄e"
    " 魅dd力 魏ee凤 魔d 鱼f 鲁ge木 鲜hd活e经h明 鳌d 鸟e 鸡d 鸣fd, 鸥b "
    "鸭b 鸿gd和e、f忠 鹄b 鹅c 鹏e 鹛b 鹤gd,g、 鹰d 鹿d 麓d 麟c 麦f 麻f"
    "e痹 黄jd花荣e埔金g坤i河 黎gd巴e、 黑hd恶臭e”名土除g龙 黔d 默f 黛b 鼎d "
    "鼓jd劲足e作f舞j励 鼻ff子 齐id,声续e抓短f心意 齿c 龄gd工f化 龙id出等f、g"
    "头江 龚c"
)
