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
from operator import attrgetter
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
        text = _Traced(_by_phrase(text.text), text.origins)
    text, title, meta = _strip_furniture(text, markup)
    if encoding:
        meta["encoding"] = encoding
    return CleanPage(text.text, title, meta, _placed(found, text.origins), raw, text.origins)


def repair_damage(text: str) -> tuple[str, list[Repair]]:
    """A plain text with the damage of re-hosted pages undone, and nothing else touched.

    text: characters as such a page shows them.
    Returns the text as it was written, the very same where it is not damaged, and the repairs.
    """
    found: list[_Found] = []
    done = _undo_damage(_Traced(text), found)
    return done.text, _placed(found, done.origins)


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
    """A repair while its place in the clean text is not known, only that on the page."""

    kind: str
    origin: int
    raw: str
    text: str
    sure: float


def _placed(found: list[_Found], origins: array) -> list[Repair]:
    return [
        Repair(f.kind, bisect_left(origins, f.origin), f.raw, f.text, f.sure)
        for f in sorted(found, key=lambda f: f.origin)
    ]


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
    return frozenset(
        {*simple, *traditional, *map(chr, range(32, 127)), *map(chr, _FOLD), *"\n\r\t\u3000\xa0"}
    )


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
_TONED = "(?=[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ])"
_NOTE = re.compile(rf"\(({_SYLLABLE}) ?\)")
_CUT_NOTE = re.compile(rf"\?({_SYLLABLE}) ?\)")
_SURE_SIGN = re.compile(rf"(?:\?|(?<=[^\x00-\x7f][@-~])\(){_TONED}{_SYLLABLE} ?\)")
_TAG_TAIL = re.compile(r"/?[a-zA-Z][a-zA-Z0-9]{0,9}(?: [^<>]{0,200})?>")
_LOST_SPACES = re.compile(r"(?m)^\?{2,} ?|(?<=>)\?{2,} ?|\?{3,} ?")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
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


def _by_phrase(text: str) -> str:
    """Simplified text, character for character; by phrase but where that cannot be kept up."""
    try:
        converted = _opencc("t2s").convert(text)
    except UnicodeEncodeError:  # half a surrogate pair
        converted = ""
    if len(converted) == len(text):
        return converted
    return "".join(_variants("t2s").get(char, char) for char in text)


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


@cache
def _before_private(lead: int) -> list[tuple[str, int]]:
    """The common characters whose trail byte may lead a private-use pair, and that byte."""
    chars = _code_page()[1].items()
    return [
        (c, pair[1]) for pair, c in chars if pair[0] == lead and c in _common() and _leads(pair[1])
    ]


def _leads(byte: int) -> bool:
    return 0xAA <= byte <= 0xAF or 0xF8 <= byte <= 0xFE or 0xA1 <= byte <= 0xA7


@cache
def _after_private(lead: int, trail: int) -> list[str]:
    """The common characters with a trail byte whose lead byte ends a private-use pair."""
    return [c for c in _ending_in(trail) if _PRIVATE.match(_pair_with(lead, c))]


def _pair_with(lead: int, char: str) -> str:
    return _code_page()[1].get(bytes((lead, _code_page()[0][char][0])), "")


def _undo_damage(text: _Traced, found: list[_Found]) -> _Traced:
    text = _strip_sprinkled(text, found)
    if not any(_is_damaged(line) for line in text.text.splitlines()):
        return _simplify(text, found) if _is_turned(text.text) else text
    text = text.sub(_LOST_SPACES)
    text = _realign(text, found)
    text = _strip_readings(text, found)
    text = text.sub(_EXTRA_COMMA)
    text = _mark_lost(text, found)
    return _simplify(text, found)


def _is_turned(text: str) -> bool:
    """Whether a text was turned to Traditional character by character, without more damage.

    Genuine Traditional writes 後, 於 and 並 where such a page keeps 后, 于 and 并.
    """
    sample = text[:5000]
    if sum(char in _variants("t2s") for char in sample) < 0.1 * len(sample):
        return False
    kept = sum(map(sample.count, "后于并里干"))
    written = sum(map(sample.count, "後於並裡裏幹乾"))
    return kept > 2 and kept > 4 * written


def _is_damaged(line: str) -> bool:
    """Whether the readings in a line are damage and not text (a lesson, a dictionary).

    Damage annotates a character that is not Simplified, every time it comes and no other kind,
    in a line that is Traditional throughout; or the reading stands behind a byte that was cut.
    """
    cut = len(_SURE_SIGN.findall(line))
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


def _strip_sprinkled(text: _Traced, found: list[_Found]) -> _Traced:
    """Take away readings, of any tone, that a site put behind every fourth or fifth hanzi."""
    notes = [
        m
        for m in _NOTE.finditer(text.text)
        if _toneless(m[1]) in map(_toneless, _readings(text.text[m.start() - 1 : m.start()]))
    ]
    if len(notes) < 10:
        return text
    between = [text.text[a.end() : b.start()] for a, b in pairwise(notes)]
    regular = sum(len(_HANZI.findall(words)) in (4, 5) for words in between)
    if regular < 0.8 * len(between):
        return text
    found += [_Found("reading", text.origins[m.start()], m[0], "", 1.0) for m in notes]
    return text.edit([(*m.span(), "") for m in notes]).sub(_EMOJI)


def _toneless(reading: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", reading) if not unicodedata.combining(c))


_EMOJI = re.compile("[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]")


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
    guessed: bool = False  # whether `text` begins with one of many that the bytes allow

    def spell(self, sure: bool) -> str:
        """The true text of the whole path; where not sure, U+FFFD for what is guessed."""
        path, pieces = self, []
        while path:
            pieces.append(LOST + path.text[1:] if path.guessed and not sure else path.text)
            path = path.back
        return "".join(reversed(pieces))


_cost = attrgetter("cost")


class _Step(NamedTuple):
    """One step of an explanation."""

    end: int  # in what is shown
    lead: int | None  # the byte that then waits
    true: str
    odd: float = 0.0  # bits
    guessed: bool = False


class _Reader:
    """Reads damaged text as the decoder should have read its bytes."""

    _BEAM = 24  # explanations kept at a place
    _WORST = 24.0  # bits by which one may be worse than the best
    _THINKABLE = 18.0  # bits up to which a character that is nowhere shown is thought of
    _LIKELY = 13.0  # and one after it
    _SURE = 0.5  # what is less likely is marked, not guessed
    _LONGEST = 400  # characters until a search is given up

    def __init__(self, shown: str):
        self.shown = shown
        self.folded = not _WIDE.search(shown)
        self.stripped = not _PRIVATE.search(shown)
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
                return self._settle(start, pos, min(sound, key=_cost))
            if pos == len(self.shown) or pos - start > self._LONGEST:
                break
            ranked = sorted(states.items(), key=lambda state: _cost(state[1]))[: self._BEAM]
            for (lead, last), path in ranked:
                if path.cost > ranked[0][1].cost + self._WORST:
                    break
                for step in self._steps(pos, lead, last):
                    bits = step.odd + self._surprise(last, step.true)
                    new = _Path(path.cost + bits, path.mass + bits, path, step.true, step.guessed)
                    reached = waiting.setdefault(step.end, {})
                    key = (step.lead, step.true[-1:] or last)
                    reached[key] = self._better(new, reached.get(key))
        return start, "", 0.0

    @staticmethod
    def _better(new: _Path, old: _Path | None) -> _Path:
        if not old:
            return new
        low, high = sorted((old.mass, new.mass))
        return min(old, new, key=_cost)._replace(mass=low - math.log2(1 + 2 ** (low - high)))

    def _settle(self, start: int, end: int, path: _Path) -> tuple[int, str, float]:
        sure = min(1.0, 2.0 ** (path.mass - path.cost))
        true = path.spell(sure >= self._SURE)
        if self.folded:
            true = true.translate(_FOLD)
        while end > start and true and true[-1] == self.shown[end - 1]:
            true, end = true[:-1], end - 1
        return end, true, sure

    def _surprise(self, last: str, text: str) -> float:
        bits = 0.0
        for char in text:
            surprise = _surprise(last, char)
            bits += min(surprise, 5.0) if last + char in self.seen else surprise
            last = char
        return bits

    def _bytes_behind(self, char: str) -> list[tuple[bytes, float]]:
        """What a character on the page may have been, and how odd, in bits.

        An ASCII character may have been a full-width one, on a page that folds these above all.
        """
        if char == "€":
            return [(b"\x80", 0.0)]
        if "!" <= char <= "~":
            wide = bytes((0xA3, ord(char) + 0x80))
            return [(char.encode(), 0.0), (wide, 0.0 if self.folded else 6.0)]
        pair = _code_page()[0].get(char)
        return [(pair, 0.0)] if pair else []

    def _steps(self, pos: int, lead: int | None, last: str) -> Iterator[_Step]:
        """What may come next."""
        char = self.shown[pos]
        note = _NOTE.match(self.shown, pos)
        if note and note[1] in _readings(last if lead is None else self.shown[pos - 1]):
            yield _Step(note.end(), lead, "")
        elif lead is None:
            yield _Step(pos + 1, None, char)
            if char == "?":
                yield from self._losses(pos, last)
        else:
            yield from self._shifted(pos, lead, last)

    def _losses(self, pos: int, last: str) -> Iterator[_Step]:
        """How a `?` may have put what follows one byte off."""
        pair = _code_page()[0].get(last)
        note = _CUT_NOTE.match(self.shown, pos)
        if note and pair:
            # A character made of the last one's trail byte and the next one's lead byte was
            # given its reading: the lead byte swallowed the bracket.
            for across, odd in _candidates(pair[1], note[1]):
                lead = _code_page()[0][across][1]
                if lead > 0x80:
                    yield _Step(note.end(), lead, "", odd)
        # The bytes were cut at a mark that is none: the second byte of one character and the
        # first of the next.
        for mark, odd in self._bytes_behind(self.shown[pos + 1 : pos + 2]):
            if mark in _MARKS:
                for cut in _ending_in(mark[0]):
                    odd_cut = odd + (2.0 if cut == "。" else 5.0)
                    yield _Step(pos + 2, mark[1], cut, odd_cut, guessed=True)

    def _shifted(self, pos: int, lead: int, last: str) -> Iterator[_Step]:
        """How a character goes on while a lead byte waits for its trail byte."""
        chars, shown = _code_page()[1], self.shown
        for behind, odd in self._bytes_behind(shown[pos]):
            true = chars.get(bytes((lead, behind[0])))
            if not true:
                continue
            if "\uff10" <= true <= "\uff5a" and true.isalnum():
                odd += 6.0  # hardly anybody writes those
            if len(behind) == 1:
                yield _Step(pos + 1, None, true, odd)
            elif behind[1] > 0x80:
                yield _Step(pos + 1, behind[1], true, odd)
            else:
                yield _Step(pos + 1, None, true + chr(behind[1]), odd)
        if self.stripped:
            yield from self._vanished(pos, lead, last)
        if shown[pos] != "?":
            return
        if note := _CUT_NOTE.match(shown, pos):
            for char, odd in _candidates(lead, note[1]):
                yield _Step(note.end(), None, char, odd)
            return
        # The trail byte is lost, and with it one ASCII character, but at a cut.
        tag = _TAG_TAIL.match(shown, pos + 1)
        cut = pos + 1 == len(shown) or shown[pos + 1] in "，！？；：,!?;:"
        for char in _starting_with(lead):
            if tag:
                yield _Step(pos + 1, None, char + "<", 0.0, guessed=True)
            elif cut:
                yield _Step(pos + 1, None, char, 4.0, guessed=True)
            else:
                swallowed = "\n" if char in "。！？；：”" else LOST
                yield _Step(pos + 1, None, char + swallowed, 2.0, guessed=True)

    def _vanished(self, pos: int, lead: int, last: str) -> Iterator[_Step]:
        """Where a pair read across two characters was a private-use one that the page lost.

        The trail byte of one character and the lead byte of the next are gone.
        """
        for behind, odd in self._bytes_behind(self.shown[pos]):
            following = behind[1] if len(behind) == 2 else None
            if following is not None and following < 0x81:
                continue
            for first, trail in _before_private(lead):
                if self._surprise(last, first) < self._THINKABLE:
                    for second in _after_private(trail, behind[0]):
                        if self._surprise(first, second) < self._LIKELY:
                            yield _Step(pos + 1, following, first + second, odd + 7.0)


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
    back = _variants("t2s")
    # Where a site left 干 alone, a 乾 is the author's own.
    own = {a for a, b in back.items() if b in _EITHER and b in text.text}
    by_phrase = _by_phrase(text.text)
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
    last, char = kind(last), kind(char)
    count, kinds = single.get(last, 0), followers.get(last, 0)
    known = count / (count + kinds + 1)
    alone = (single.get(char, 0) + 0.3) / total
    return -math.log2(known * pairs.get(last + char, 0) / (count + 1) + (1 - known) * alone)


@cache
def kind(char: str) -> str:
    """The class of a character, in which the counts take it with others as one."""
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


_UNREAD = re.compile(r"<!--|<[!?]")


def _comments(html: str) -> Iterator[tuple[int, int, str]]:
    """The edits that take comments and declarations away, the unfinished ones to the end.

    The parser would look for a missing end anew at each of them.
    """
    done = 0
    for m in _UNREAD.finditer(html):
        if m.start() >= done:
            closing = "-->" if m[0] == "<!--" else ">"
            end = html.find(closing, m.end())
            done = end + len(closing) if end >= 0 else len(html)
            yield m.start(), done, ""


def _strip_markup(text: _Traced) -> tuple[_Traced, _Markup]:
    """The text of HTML, a line for each block; plain text loses stray tags and entities only."""
    if not (_TAG.search(text.text) or _ENTITY.search(text.text)):
        return text, _Markup()
    text = text.edit(list(_comments(text.text)))
    parser = _Parser(text.text, keep_newlines=not _DOCUMENT.search(text.text))
    markup = parser.markup
    for spans in (markup.links, markup.headings):
        spans[:] = [(text.origins[start], text.origins[end]) for start, end in spans]
    return text.edit(parser.edits), markup


# --------------------------------------------------------------------------------------
# Normalisation
# --------------------------------------------------------------------------------------

_SURROGATES = re.compile(r"[\ud800-\udfff]+")
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
        chars = m[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        edits.append((*m.span(), chars))
        if LOST in chars:
            found.append(_Found("lost", text.origins[m.start()], m[0], chars, 1.0))
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
    "source": "(?:信息|稿件|文章|新闻|内容|文稿)?来源|稿源|(?:来|转发|转载)自|供稿单位"
    "|发布(?:机构|单位|部门)?",
    "author": "作者|(?:全媒体|本报|见习)?记者|[撰供]稿人?|通讯员|摄影|图文|文/图|图/文"
    "|文字|图片|视频|发布人|录入人?",
    "editor": "(?:责任|执行|网络|视频|文字|值班|本期|网站)?编辑|责编|编[审校]|[主总]编|总?监制"
    "|值班主任|签发人?|(?:初|复|终|一|二|三|责任|内容)?(?:审核|审稿|审校|校对|校|审)人?",
    "views": "浏览(?:量|次数|数)?|点击(?:率|数|量|次数)?|阅读(?:量|次数|数)?|访问(?:量|次数)|人气",
    "url": "(?:[本原]文|网页)(?:链接|地址)",
    "title": "(?:信息)?名称|(?:网页)?标题",
    "aside": "字体(?:大小)?|字号|分享[到至]?|打印(?:时间|日期)?|网站名称|视力保护色|收藏"
    "|索 ?引 ?号|主题(?:分类|词)|(?:体裁|信息)分类|公文种类|[成生废失](?:文|效|止)(?:日期|时间)"
    "|有效性|文 ?号|发文字号|(?:文章)?关键[词字]|(?:文章)?标签|(?:所属)?栏目"
    "|公开(?:方式|范围|时限|形式|类别)",
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
_WHEN = re.compile("(?:会议)?时间 ?[:：].*[上下午晚日]")
_LONGEST_HEAD = 100  # lines above the body, in which the title is looked for
_LONGEST_INFO = 300  # characters of a line of labels
_LONGEST_LEAD = 60  # characters before the first
_LONGEST_VALUE = 40
_TOOL = _any(
    "(?:我要|内容)?(?:打印|关闭|收藏|纠错|举报)(?:本页|正文|此页|文章|窗口)?",
    "(?:一键)?分享[到至]?|转发|微信|微博|QQ空间|朋友圈|复制链接|点赞|下载",
    r"(?:我要)?评论(?: ?[(（]?\d+[)）]?)?",
    "参与互动|(?:发[表布]|写)于 ?[:：]?|原创",
    "字体(?:大小)?|字号(?:变[大小])?|大 ?中 ?小|默认|[超特]大",
    r"[大中小](?=[\s】\]|])|T ?\| ?T|A[-+]",
    "放大|缩小|展开|收起|详细|播报|朗读|语音播放|返回(?:顶部|列表|首页|上一页)?|登录|注册|用户中心",
    "(?:网站)?(?:已)?支持 ?IPv6|无障碍(?:浏览|阅读)?|适老化|关怀版|长者(?:模式|版|专区)",
    "智能问答",
    "[简繁]体(?:版|中文)?|繁體(?:版|中文)?|手机版|English|EN|Print|星期[一二三四五六日天]",
    r"[上下前后]一[篇条则个页版期]|\?{2,}|[【】\[\]()（）<>《》|｜丨/·•»›→↑+\-—_~×\s]",
)
_TOOLS = re.compile(rf"(?>{_TOOL.pattern})*+", re.IGNORECASE)
_CRUMBS = _any(
    r"您?的?(?:当前|现在)?的?(?:所在)?的?位置[是为]?\s?[:：]",
    r"您(?:现在|当前)?正?所?在(?:的位置)?\s?[:：]",
    r".{0,30}[/>＞»→|] ?(?:正文|(?:详细)?内容|详情)$",
    r"(?:网站)?首页\s?[>＞»·|/→-]|[^\s>＞»]{2,12}(?: ?[>＞»]+ ?[^\s>＞»]{2,12}){2,}$",
)
_SEPARATED = r"[\s|｜>＞»·]+"
_NAVIGATION = re.compile(rf"[^\s|｜>＞»·]{{2,8}}(?:{_SEPARATED}[^\s|｜>＞»·]{{2,8}}){{3,}}$")
_NEIGHBOUR = re.compile(r"[上下前后]一[篇条则个页]\s?(?:[:：]|$)")
_ELSEWHERE = re.compile(
    r"[【\[■▌◆●> ]{0,3}(?:"
    "相关(?:链接|阅读|新闻|文章|内容|解读|报道|推荐|稿件|信息|附件|专题)"
    "|(?:延伸|推荐|热门|更多)阅读|(?:新闻|热[门点]|精彩|图片|智能|为您|今日|编辑)推荐"
    "|热[门点](?:新闻|排行|文章|点击)?|(?:点击|阅读|新闻|本周|本月)排行榜?"
    "|(?:最新|网友|最热|全部|精彩|热门|发表|我要)评论|写留言|发表回复"
    "|最新(?:文章|新闻|动态|资讯|发布|信息)"
    "|猜你喜欢|你可能还?喜欢|大家都?在看|往期(?:回顾|推荐)?|更多(?:新闻|内容|精彩)?"
    "|通知公告|公告栏|友情链接|网站导航)"
    r"(?:[:：】\]>＞»… ]|更多|more){0,6}(?:$|.{0,30}图解$)",
    re.IGNORECASE,
)
_LEGAL = _any(
    "(?:免责|特别|版权|郑重)?(?:声明|说明) ?[:：].*(?:转载|版权|图片|网络|作者|本[网站媒文])",
    "(?:未经|凡).{0,12}(?:授权|许可|转载|注明|保留).*(?:转载|版权|来源|链接|本[网站媒])",
    "转载请|网站(?:标识码|地图|声明)",
    ".{0,60}(?:版权所有|ICP备|公网安备|禁止转载|Copyright|©)|(?:联系|关于)我们|举报(?:电话|邮箱)",
)
# At the foot of a page; among paragraphs it may be a fact about an event.
_IMPRINT = re.compile(
    "(?:主办|承办|技术支持|维护)(?:单位)? ?[:：]|(?:联系)?(?:地址|电话|邮编|邮箱|传真) ?[:：]"
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
    ".{0,20}(?:人民政府(?:门户)?(?:网站?)?|政府网|门户网站|政务网|新闻网|融媒体?|日报|发布|公报)$"
)
_DATELINE = re.compile(
    "(?P<source>[\u4e00-\u9fff]{2,12}?)讯 ?[(（](?:全媒体|本报|见习)?(?:记者|通讯员) ?"
    "(?P<author>[^()（）]{2,30})[)）]"
)
_CLOSING_CREDIT = re.compile(r" ?[(（【\[](?P<credit>[^()（）【】\[\]。；]{2,60})[)）】\]]$")
_PROSE = re.compile(r"[。！？；!?;][”’」』）)]*$|。|.{80}")
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
    for m in re.finditer(r"[^\n]+", _by_phrase(text.text)):
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
    if len(line) > _LONGEST_INFO or not _LABEL.search(line, 0, _LONGEST_LEAD):
        return None
    labels = list(_LABEL.finditer(line))
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
        elif key in _META_KEYS and (stamped := _stamped(value)):
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
    office = _OFFICE.search(rest)
    if len(rest) < 20 and rest.isalnum() and (office or stamp["hour"]):
        source = [("source", rest)] if office or len(rest) > 4 else []
        return [("published", published), *source]
    return None


def _is_tool(text: str) -> bool:
    """Whether a text is nothing but buttons and separators."""
    return bool(_TOOLS.fullmatch(text))


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
            if found[0][0] == "title" and line.text.endswith(value):
                kept.append(line._replace(start=line.end - len(value), text=value))
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
    minutes = len(found) == 1 and bool(_LABEL.match(text)) and found[0][0] == "published"
    return inside or (minutes and any(_MINUTES.match(line.text) for line in following))


def _value_alone(key: str, text: str) -> str | None:
    """The value that a line of its own gives a label above it."""
    if len(text) > _LONGEST_VALUE or _PROSE.search(text) or _LABEL.match(text):
        return None
    if key == "published":
        return _published(text)
    return text if key != "views" or text.isdigit() else None


def _is_prose(line: _Line) -> bool:
    """Whether a line is text: sentences, or the facts that open minutes."""
    if line.linked or _is_aside(line) or _LEGAL.match(line.text) or _IMPRINT.match(line.text):
        return False
    return bool(_MINUTES.match(line.text) or _WHEN.match(line.text)) or (
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
    for line in lines[-_LONGEST_HEAD:]:
        if byline := _BYLINE.match(line.text):
            _note(meta, "author", _AUTHOR_TITLE.sub("", byline["author"]))
        elif _NAME.fullmatch(line.text):
            _note(meta, "author", line.text)
        elif kept and len(line.text) < 16 and _OFFICE.search(line.text):
            _note(meta, "source", line.text)
        elif not _is_aside(line):
            kept.append(line)
    lines = [line for line in kept if _may_be_title(line.text)]
    squeezed = [_squeezed(line.text) for line in lines]

    def rank(i: int) -> tuple:
        others = _names(meta) + squeezed[:i] + squeezed[i + 1 :]
        told = sum(squeezed[i] in other for other in others)
        line = lines[i]
        return told, line.heading, not line.linked, not _INFO.search(line.text)

    best = max(range(len(lines)), key=rank, default=None)
    if best is None or not any(rank(best)[:3]):
        return [], None
    title = lines[best].text.split("_")[0].strip()
    kept = [lines[best]._replace(end=lines[best].start + len(title), text=title)]
    for line, text in zip(lines[best + 1 :], squeezed[best + 1 :], strict=True):
        if _INFO.search(line.text):
            _note(meta, "published", _published(line.text) or "")
        elif _squeezed(title) not in text and not line.linked:
            kept.append(line)
    return kept, title


_INFO = re.compile(rf"^[\u4e00-\u9fff ]{{2,5}}[:：]|{_STAMP.pattern}")  # no subtitle has that
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
        or _IMPRINT.match(text)
        or re.search(" ?[|｜] ?", text)
    )


def _body(lines: list[_Line], title: str | None, meta: dict[str, str]) -> list[_Line]:
    """The text from the first paragraph to the last; credits go to `meta`."""
    kept: list[_Line] = []
    known = {_squeezed(title)} if title else set()
    last = max(i for i, line in enumerate(lines) if _is_prose(line))
    for i, line in enumerate(lines):
        if _ELSEWHERE.match(line.text) or _LEGAL.match(line.text):
            break
        if _is_aside(line) or line.linked or (i > last and _IMPRINT.match(line.text)):
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
    """Whether a line under the last paragraph is text: a by-line in brackets, a list, an item."""
    return bool(_CLOSING_CREDIT.fullmatch(text) or _LISTED.search(text))


_LISTED = re.compile(r"[、，,。！？]|^[（(]?[一二三四五六七八九十\d]{1,3}[)）．.]")


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
# Is it a readout?
# --------------------------------------------------------------------------------------


def readout_score(text: str) -> float:
    """How likely a clean text is a readout and not a novel, a tender or a list of links.

    text: as `clean_page` gives it. Returns 0 to 1; an empty text is none.
    """
    if not text.strip():
        return 0.0
    bias, *weights = _WEIGHTS.values()
    rates = term_rates(text, list(_WEIGHTS)[1:])
    odds = bias + sum(weight * rate for weight, rate in zip(weights, rates, strict=True))
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, odds))))


def term_rates(text: str, terms: list[str]) -> list[float]:
    """The logarithm of how often each term comes in a thousand characters (at least 200 in all)."""
    size = max(200, len(text))
    return [math.log1p(1000 * text.count(term) / size) for term in terms]


# Written by scripts/train_cleaning.py; what follows is not edited by hand.

# A row a character: itself, how often it came (a is once, b twice, c four times, …),
# then, by how often the pair came, the characters that followed it.
# fmt: off
_COUNTS = (
    "!he”f¶ %jd左e、和提降f的g;以h。i, (kd上六县含新行讨集e五征扩街f一三二"
    "四市记g区试h0修党i草 )kd:¶主书在委提播负进e。会党关出加开有的自f,0、和g要j》"
    " +hd0政e医g” ,rd七万义什付伊低俯倒候像光六兼冒写净几划别劳勤华卫台吴呈咬唱困均堵"
    "境备夏夜她好存孙孩它宜局布廉德恢情惩想愿或扛扬批抗护抽招拥挂振控摆撰敬施旅晚朝期条杭林梳此武"
    "活派浙涵潜灵灾烟煤爱牵班甘登白眼瞻短砥禁秉等答签累繁纳绿缅美职肩脚草药藏街被覆计许评货质贴贺"
    "贾赓赶起跟路踏车较辽迈远迫送道那量铁铲闻雨雷顶须顽香驰驻e个久乘书二云京亲介仍住便信借倡值停"
    "催免兜入养冬刚初剩化单南即历厚双变另召司吃后启和哪商固圆土埋塑复天委宁宏宗定客宪家少居州巡干"
    "归彰影彻思战截房所扭承投抢报担拉挖排搭携摸数旗早普月未杜极标核欢气求江沉河治流热物率王环电留"
    "疏百盘盯知石离种称纠红纷织编缩网胡胸至致节融见视记试说谈谱负责贵赋赢超边迅连追退遇遏铸锚锲锻"
    "阐限除雄非靠项风食马黑f《丁世东丰举于五交仔任你供俞修允克内军列利务动包医千占原受叮周四壮处"
    "外妥宣密小尤层履山常平延很得心忠意感执扶拿掌收攻放文方无日时春本机栗比毫水永汇汪沿法海温湖满"
    "疫监直省瞄祝站符简管粮纵细绝综缓缺老行西观设请谁谋贫资践达迎选造遵避配释锐镇问青顺预领题黄齐"
    "g三上专两乡争事产代企体公准凝凡出刘前副办助勉北区十压去参反只可吸回团地城基夯如守安尊展工年"
    "应弘张才找指接搞敢整服村来查树检没消涉清狠理畅相督破第筑系纪给群联能脱补表讨询该财赵越转运金"
    "针长降随需韩首h下传作先共其具再农减到制力勇协取合善因奋始察尽巩已市希帮广总成拓探政教根正每"
    "民特现生目看真社立精组结考而营规解讲详调走过近还适逐都采集面i“与主了人他优会但依关决分创县"
    "又及向围培多学审将带开引当扩按改新既明最李构注激牢用由科稳突紧经继维聚自贯这通部重防高鼓j0"
    "严也今从使健充党切努同听国大就并建形必扎打抓持支着研积统落认让进k一中习促保做全发各增完实强"
    "我提是更有深确l不为以在对把推m加坚要 -gf0 .jj0 /b 0pd场块平度栋禽立类级辆"
    "间e)-·世倍套张所批期省种至部fA—亩份余公台吨小届岁座米起g”号处天条点h件位元分名家户"
    "时次项i人亿周多j%.万个k年l月m日o0 :jd加e(0¶中全坚f“国h一 ;ld“七以党"
    "全农切又各同国实将把持是积突统走e一不严六前县完强必推既有着进f0五到加听四在审深g三二决对"
    "确通h坚要部 ?g Aid、g0hA [c ]c _ld会发国增完实强抓持最着统落要认贯e丁"
    "不以传促决切努建张扎提更李汪王确蔡讨进通部f为习分听围在奋学把深研g全加坚审推h中 ¶od七"
    "与之他代以位八初周央对尹常应总按据有沈清目纪讲金针长黄e¶“上临主党六副北参学尤明根检此石胡"
    "通马f《三下二五何关出县受各听四大委孙市当新最杨民温考肖蔡近这部陈领g一今俞吴政本离要调随h"
    "(丁为刘十座张文栗汪王第赵i韩j0全国在李k中l习m会 ·gd格e0 —if0论h— ‘e "
    "’e “nd万上专东严为做健僵党公内减出创单压发同团在地坚天好定实工带平建强心救村河海深点爱"
    "生百看短米纪组结舌营补谁过长防阳雪e九以先全八加半卡台吃基外学守开总我打推新无时有清灯煤稳第"
    "管绿老软重零非黑f0七人保关千回国多大小最枫牛硬红菜证走高g中互h不五六双放j一三两十k四 "
    "”nd0:两习事人体保全划创功原取变各同在基对就平座强思情提更服机沿活现理相示结落起防e一三"
    "上不与中之产企促分制号向国字实市底成推政新期特监目突管精试调走转项f;¶专为任作发学开方是经"
    "良行这高g协奋总要重问h“主和建战改时等i工规j、。的k, …d ℃c Ⅱc Ⅲb Ⅳb Ⅴ"
    "b 、qdA举义乌乘也书买于京令休众伤俞债停入八冰冷初十卢厚变唯嘉均埋塑壮备太奉女如始存孩宽"
    "察少层崇差废往征待很必性恢情惩想慢所报拆拖招损摘易晚景暖朝果柴棚植模段比沉泥洗洛济温火灾烟照"
    "燃牵率珠田疏登矿算繁纵给绝绩耕肉脚良艺荒董薪街表覆视警计议证话该谈负贪购贸贺赛赢辩返这远遇郝"
    "鄂释钱锤队阳阿陆隐隔雪雷颠飞饮魏黎龙e世丰临习争二享储儿克兜六兴净切到功勤包华博压又双口古吃"
    "吉听吸和哈回困固堵夏夯夺奖奢好委姜子客尤尽局居州巡巴帮年并康延弄弘当徐得循德志急意感我托扬批"
    "承抗抢护抵拉按振掌排控措搞操敬施日春曹未本杜条来杭松极查树校根梁森步残气污沙没油沿活派港湿源"
    "潜澳灵热狠独玉由畅留疫病白百盘目砥碧碳种秦移穆空竞简粤红细继缓罗美考股育舆航船苏苗英药蒋藏虚"
    "装观认许诚说谁谌贡越跟踏车轻辜辽迈迎连追选透郭配采铁银销锐镇阻限陕难零需靠韧顾餐首黑齐f丁下"
    "与业东两久九乱事云互亲代会伟低便修充光具再军减出前力务动助劳单南卫危历原去参及取受台后周品因"
    "团处复失孙宁宗定宜宣密富尊展履巩影微心忠快怎房手扶找拓持探接效救旅普朱林核每毛永求汇沈注流浙"
    "涉满煤爱甘着督知石破确福程税突符第粮紧老联聚胡脱致艰节草营西要见让讲评谋货质贫贵走起超路过违"
    "退适逐通造道遵邓邵郑量针青非面革项顺顽预领食鼓g万上个乡五从价任传体使供信健先关养冬决准利副"
    "办勇化北反司合同向吴商善四土在培外天奋守审家小就山带常平幸廉引形总成战扎打投担指支收攻放敢数"
    "整方早时明机权村杨构标栗检正武江汪河治海消清湖激物特现直相看真研积立系纪组结综网职肖蔡融补设"
    "责贯跨转边进部问陈降集韩风马黄h0三专严为主交产企优住何作依党共内凝分刘制区可地城基多学完官"
    "对广应张强思惠执扩技把抓教无智服李水法牢环理用电监省管经统维群能落行规解调财资赵运金长防i“"
    "《一以做公农创加医协县发各坚增大安工市干建开提改文新更最深王稳精绿自重高j不人促保实推政有民"
    "生社科k中全l国 。pd_世临九事产使允共关几努医历参及另台外多天宣尤就居展山带应思所据未来"
    "树武水江没河法派涉牢由白监突红维综编胡许设谨贫逐那部雷马e丁七与专东两乡代任作你修充八军减凡"
    "切到前协压双取受合因城培她如安审尽巡工巩已常年座成截扎执指探放教整文无春最本机构根检正此注海"
    "清温生疫相省督石研社离简精紧组结老考聚脱行西规解讲试该财越过运适采金镇防除集青项首黄f《不主"
    "企优依俞健公其农出刘创制副北区十去只听围地基增委学开引张得打扩按提既明更村每民湖特王用目看着"
    "确科稳纪继自草认让调贯赵重针长面高g(“”上严为人从以但促保做六将市广强总批把抓报持改政栗汪"
    "现积经统落近进通随韩领鼓h下今县发国完实希建当必支新有深第i0五党全同四坚大推李这j一三二加"
    "各在对我k中习会l他n要o¶ 〇ee三 〈fe中 〉fe的 《ld0公农医坚意推海社行通长e"
    "“习人全共决建新生纲规f党在求深g国条h政j中关 》ld;中为向对工精编e发实提是确要部f¶"
    "杂的稿等g_h和i,、《j。 【e 】e 一od“主事亩关剑句和城失如审对小幅德性招握日月本"
    "根派照班生番登监码管篇类组经脉茬表论课趟进阵高e下中举书二人刻动发口号同周块头套层岗市并座意"
    "所抓指新旦期标楼片环看窗笔策网补规调贯降面鼓f)一以份做刀分半反台名国天开心户手时段点盘直种"
    "站级行视责辈边重阶g”。位公场处季届张思把揽支方样般轮遍道部h、代件切到大家律战条流百的i,"
    "些定带年批系线致要起路项领j体是次k个l步 丁if仲i薛 七id,一下个十大轮e中届f是h次"
    " 万kd,企余套无村群e个件农名多家工平里f吨户鄂钢g亩人亿众i元 丈d 三md、不代件夏巡"
    "明星样证e亚位公分区去地家峡张成条楼线轮项f)严产北天季学实江省级g,保十大年方h五农角i个"
    "中届次要j是 上md;世丝为交先关决出创前勇台向启和坚大对就山岗幸建当正水深积而聚规解说还防"
    "项高e0“”中传保做全具再办加多好实层展工开持提改旬是最看线继网能要讲走踊迈进限领f一了去学"
    "年推更有涨游率级重门g不作升半取同市强政新行述h、。发i下午来海j的k, 下md全八加发同地"
    "好属开拨推政滑管综要调贯身进都重限飞e0”。坚基岗工水移级经药黑f、乡了党决大旬更沉联达g半"
    "去放来游的行降h功i一j,午 不nd健分在大姑安寻当愿我拔掉方明服来满漏牢用畏知空竭算虚见规"
    "设起辱通降e一严为久了偏做充受增完实小强必怕成打担摘改止清渝留等管行让误走辜达过高f上下低停"
    "允再减出利力变好容息愁收松稳符舍良落许负超适g会作准到发合够平开想扣折敢时易正确要h仅动可同"
    "少忘懈搞放是足i得移j能k断 与ld0乡促保修健创制医合城安常应开我扶推支有服权村此环现相科"
    "立管纪者资重高e。世产代企党公共其各和地学实工干改政新民物生的群f“、中人农发基大市经自g,"
    "会全国时社 丑d 专ld人户e委班用精责f利程h门i业家题j项 且ge要 世ke瞩g纪j界 "
    "丘d 业od之也以依债共具养准出分利前力区压各名吸品坚孵小尤已年并引或打承招援收放效敢方普来"
    "正比治注率由界登相示秘素纳给继缓者聚航营落蓬观质迈运采金防e;”万上专从供促做关兴内办及反可"
    "同员国多学安市布帮平应座总执扩担持指振推更权标核模水法渠渡环监目研社积竞精纾组绿群联节行补解"
    "进退通都问院需面项f0“一不与中互代作信健党全公减制参变向困培复大实对就局岗带建强形性情成所"
    "扶支数有机活深用管绩综职能自规设账贷部重银g为主产企优加升协单取合在增工开投改政新是服特现科"
    "税稳经结要资集领h人体保务园基家态技提教等融负转高i。农创化生链j,发和的k、 丛c 东kd"
    ",出明湖等线莞要e中南同峰新盟考f思方调部g、省西i北 丝ge毫绸 丢e 两ld县台名处头委"
    "孩小张批新方江级节重e件促地大天家条种镇院项高f不党制学次g会国年手h岸j个 严ld以和字起"
    "隽e,”。于打承谨f、三从密惩把控查禁要g厉守明的管防h峻重i肃j格治 丧dd失 个md专产"
    "伟党务区单坚城好平总教核点目窗系组街规责过镇面e、不个主历县发地基多小市性战新最有机根民生积"
    "结节行领首f。中乡五关别工村毫环部项g“代国大省问h,一体全方时月百确重i人意维自 中pd专"
    "两优低供促俄做到反各哈坚型大奋山建性总感成承把收新最涉线经职认试还送都重隔青e0一下作保充关"
    "出办加原取在增安宣对展带强形得找推提攻旬更期村来欧汲深游看秋科美药解说资走起选遇采间f不介体"
    "具制午南去存学实开德整等管精表要越连长g。之事力向和外指方部高h医发有西i,、求统j全小的k"
    "华心m共国n央 丰ie硕g收i富 串d 临jd之港诸e一不新着近g床时h的 丸d 丹e 为n"
    "d;”两乡从优具切单召和地城培增备天学官宣对带常干年应战扩方服期机检澳监确祖等脱行要解造鉴青"
    "e上不专严今他代依公关农准出创制前外安工巩市广开强提明更构治法牵生疫着科稳突第维老自落规贯长"
    "防首高f0世什以先决动发各坚大完建引当打抓支改政最有此深现目社群进g“一了企促保做功加契导总"
    "我新本根经统h、。人党国基实推民的i中主全重j,指核 主od人会办培干开心是有渠自责阵e。决"
    "可和基建战旋汛法知研立观f业产力张攻政流管集g导权生的h,、党创监线j任动要题k体l席持m义"
    " 丽id乡指要e0、主的表f在强g中出 举ld全e、。世多工旗f一中国报g,办i行k措 乃e"
    "e至 久jd居的e,基战g为久h安 么id大时是能e,困问f、g样 义md;不人作初执最真这"
    "e先办协发国在学是精经问革f中为基建教新理社进重g事伟和市政文民道h制务核法的i,、。现j思"
    " 之ld、上义内力外急成日源要计道e,”举地坚基家心忧f中前后所有本策际g一不以重间h大年路"
    "风 乌ge鲁 乍c 乎fd人 乏e 乐jd,。e、主的f业j际 乔e 乘hd船f势车 乙e "
    "九kd二江f三g次i届j大 乞c 也kd一会发对将就带没需e为可在能门面f存g不有h要i是 "
    "习nd主借全生运马e培好成的研f中了和惯g、。习党h,宣时领i教k贯n近 乡ld。一下义农和"
    "环里长e,人们党区发基差的社统风f、创建g亲居融i镇j村 书md。e,》写和磊育说馆f0主出"
    "在委g、强指长面m记 买gf服 乱hd占摊象e作罚f收 乳e 了nd”、专举之五什从会传保充"
    "公共几制北县城干开指推整村来检武法海湖疫相看稳群翻老脱行西要警认贡较长问高e世主书事互交他企"
    "具农加协历四在基多安宝实审就巨市广建强总战执改显正民生的研社科第自良表言调财过近这进部马f。"
    "三上不两今以前十各坚对工当很方明更最根汇深经讨许g“习人关发国大意我政有积讲说h,0中党新i"
    "《一全其重j解 予jd一了人殷科e支补g充的肯h以 争kd主创制压向实市性提攻是有等进e优先"
    "准和审当形朝本环相胜议f中新精g、。取h,的i力 事md:一不保协司委宜案理科等管能诉难e事"
    "会制前和处战斗日权治法物要f”人办实工政的迹长g中件创务后情h、。故求i,关j项k业 二ld"
    "元共楼氧e、〇三季级轮f),五期g个批h中届i次要j十是 于md世东为习二亮以优公其农动召善"
    "基大宗宪巩形律心扶技抓授撤攻文有未泰海激生用科脱落行规负贯转较重长降青预高e上今保修健各地学"
    "安巡强当我打扩把探支政明更法疫监社稳西解认调运防f“一中从做创制十发国在坚增完实建开改斗新检"
    "经统自g人促党全担提民深进h加推i0 亏ee损 云jd、e计f龙g南i山 互kd协学嵌济相衔"
    "配e信助认f利鉴g促补通h动i联 亓b 五ld保届e)十千大级f,一四g个位要h中五年次i是"
    "j” 井gd冈 亚hd、e洲 些jd政新方领e,困成突f委年重问g地 亟ed待 亡gd,。人"
    "e和率 交ld,0、上大战接新楼e了付出思换汇由的给警部f办叉工织g往融h易谈j流通 亦d "
    "产nd一中产体关制化增损提暨法税者证负运领e主事供值出发基形性总投教方流率登监等许车重f企区"
    "工情电线要责资量销g。保和学市建的管h,、安经i力权生能j党品l业 亩hd。耕g, 享jd平"
    "改e发和经f、。乐有g,受的 京kd全的等考e东中出调f、主城大非g人冬h举市津i召 亭d "
    "亮hd剑e、点 亲jd”、力e为河清f属g们自i切 亳b 人od上享会体保共关制单及受名围增"
    "奋安履平思感方是来汇物管精网职自薪负迎银间队阶隐e0;一不主亲代以信先列到发合多家导尽座手接"
    "提机格每治流现表要说责身都f”与出在均就所有根次用社等群选g为事人介们作力参居数文生h。和工"
    "心权类i,、的j口士k员才l大m民 亿je亩斤f万人多i元 什ii么 仁hd、毕e,。 仅h"
    "d有e是f要 仆c 仇c 今kd,晚e世明f冬h后i天k年 介je服机i绍 仍id需e在处存"
    "是面f有h然 从ld一人体具农即各哪基大巡思改无理生统群而自e“不业制国小我战教新法f中事今"
    "党全政根源g实h0j严 仑b 仓ge库f储 仔gg细 仕d 他ld与专各向在监省详e勉叮同地"
    "提的组首f对希来要财走还g表i事指说j们强 仗ge,、。的 付id0和方款的等费e,、。息g"
    "出 仙d 代md主之公前升又对我改教条民潮爱理相码社统财青e。东产代以企信全加发性政替流物特"
    "生科纪职赈金f“、价军坚推文要g,人农服的h党新k中化l表 令hd状e,人畅行 以nd产作信"
    "先共农利史城基增外多完崇往我扩服检武治热结致良色规视调轻通防预e一为企促公内军制加县发坚宪对"
    "工建德支整文时有此永法满点生电社经能自身进邓重铸问马f严供保全创前后国大市开强提政旧案水深科"
    "肯节解诚贯赴钉g“中优党学实恒推改新高h下更i上人及k习来 仪ge器f式 们ld也交以做全共"
    "向告国学实强心热看积致解赞身通都面e,不为从保创加发完推提既是更正生纷结自表认还进高f亲围坚"
    "对将就建必把有深说这g一在i党的要 仰gd,、自e了 仲gd总f礼裁 件kd;_”中信办发好"
    "建是有等e0一件实应成稿f下和大g、事h。的i, 价kd中基总指改标稳e上和的等f。体工机g"
    ",、i值格 任md;书命大审张性扛期杨组郑链韩e不主体免公分刘单清王用等职f习委意李的落蔡追"
    "重g人制和担h、何感i。j,l务 份id合要额e证f,g有 仿e 企md便分利国图经e政稳行"
    "f、事收改纾m业 伊ge朗f斯 伍jd教的素e、和g,h。建 伏gd产发 伐hd、g,。 休"
    "hd假养干e人f闲 众md0为之享代住出医受吃团坚实家带新日是智正消特用真筹脱致解认e“一不"
    "中交亲呼增得心志性感所提普更最期来深温积能自观过f健共切利办参合和在多就工急意有满监看需g、"
    "。关反基安对获身h,创路i生的 优md,、配e美胜f做越g异h惠良质i先秀k势化 伙gf伴 "
    "会pd“今出加取变址城增好实尊就平广座影扶把按新明暨正海物研确神继职胜营讨诚谈越过阶面e”《"
    "不专中为人代体依充分化协参号向坚基将形总所指收改更机氛法活深由目矛秩立等管结自融计贯运长革预"
    "f一事信全共决后商安对开成执投报政效文时是服期环监相筹认负责进通重领风高g以作党创前办召各同"
    "听在场堂常建强持救有生科组要见部h_¶习会保公关制副力大审工并提治稳资i0和委的j,、。上第"
    "精k发l主n议 伞ee” 伟ke、目蓝g业j大 传ld推阐e、。党力好工引文普解递f,佛和导"
    "部g思教染贯h播达i承j统 伤hd人害e保员f亡 伦fe理 伪fe劣 伯e 估id报机汇的计"
    "e、。和g, 伴ff关 伸gd。e, 似ed病 但id我经要e不仍还f也是 位ld;”人作发"
    "在实对开扩改研管缴职进e0上不代优党全等重f主同政g一于委的要负h。和i、置j, 低kd全水"
    "洼流物生病的风e0、。制成效温社f,企收g于保h碳 住kd上在外底得有条民管证e“。主宅安宿"
    "户新机f,不了人关的经重院g、建i房 佑d 体nd0“不举产代传信办参同在好官成所提有框水特"
    "理素落谋资进防需e保党创合思措改效是目等融行设负问f上中功发国安实就情战方检美规部验g”。人"
    "作健和地布平废建性活稳要h,、学工意推的育i化现经责j会k制l系 何jd人卫e厚报f时维h立"
    " 佘c 余hd地的贫e0人额 佛gd山g教 作od0“也伙具再分十向坚始已思打措放政期来模深"
    "特理监目科统说调迈配项顺题e:一与专事交保关决准则办协发听善对导工平必意摆斗暨权气法流物现示"
    "紧纳经结计都量f上任体假共创制区各合君品在基委安建开性战抓指推日时更格正水生等组给能表贡责质"
    "队面g;_¶不业做全力大实成新方是有电社落规部高h中主人作取和座提机条汇者要进重i、了总情报"
    "领j会风k。为出的l,用 你hh们 佩d 佳fe节 使ld他公基投政更权每社经群领e中之人企"
    "党全国市广我改职节f各i用j命 侄b 侈dd浪 例jd和外要e、〉的f。g,h(i》 侗ed"
    "族 供ld、人便保公力和基必科重e,。优养强暖求法的销f工支热电需g更水稳h了坚有i应j给 "
    "依ld、次e宪照f纪g托据h然规靠k法 侠fd、 侥dd幸 侦d 侧ii结 侨fd委e胞 侮"
    "b 侯f 侵hd略蚀e害犯f权 便jd、e群g捷民i利 促ld企使地推整治e各就干f指消落g"
    "发改检l进 俄ee罗 俊fd波 俗gd。e, 保nd0主今企体值养农制北在存学定家尽我把报整"
    "每水督秋立管缴联能落行贫运部量金e,。一不中交产住健公取受和大局户按教新暖有机法生畅的社税粮"
    "脱质贷资通重高f“全国如安完实就工市支改政留稳经群费g”人卫各民等h、供党基i证j险k持l护"
    "障 俞ii正 信ld业中主企号和网者联e事于体局工建治的等自行赖f。任g仰力教访h,、念用贷"
    "i”心j息 俭fd、e节 修kd好课身e,法缮f养g正i复改订 俯ed瞰 俱gg进 倍gd,"
    "加 倒he性排f逼 候id!e变和补都f,g。 倚b 借hd助g鉴 倡he议f导廉 倦b 倪"
    "dd岳 债ie,转g券务 值jd0体医和e。取实链f,、增守得班的g税h观 倾he向f听g斜"
    " 假hd,。等e、期f冒 偏hd、多远e差 做md。中党学工成e,一事人深的f”出得细起g了"
    "优大h实强法j到l好 停id了放电顿e,产工f止车 健ld体委f身g的k全康 偶e 偷d 偿"
    "id,、。还e制服等f机 傅e 傈c 傍dd晚 傣b 储id、粮能h备 催fd人f生 傲c "
    "像gd石 僚hh主 僧e 僳c 僵dd尸 儆b 儋c 儒b 儿id奶e园女h童 允gg许 元"
    "kd一发旦素结首e;提f、以的g化h。i, 兄d 充ke足f实电裕g满k分 兆e 先ld。争"
    "做停到听在地垂安实富战手生用考e保导把是机烈的看立辈f政要g,、发来试锋h行i后进 光jd下"
    "大山纤e,。彩电谦f伏明辉g、荣 克ld尔g志h服难i思l强 免id、收e疫税除f征费 兑g"
    "e付f现 党od一两之创大学巡心思把指提新更理立育课重面高e0上不为体作关制务协历取团坚宣开"
    "总战永深独百统自话长f。党合向始工必忠成执是校管精群规责走g主人史同在性支h,、外政治章第纪"
    "要领i全内对建派风j员委k和组l中m的 兜he住f牢g底 兢b 入md世主低做免关冬决区发各"
    "库强抓排探支攻政日更汛法清生科第管经股规讨输e一不中乡企住保党共到力医口地城增大宣工市思总打"
    "挖整机查点社等细落负重门限领驻高f0“人全农和国基境户手的群g。了交分研调h、实开新i,推贯"
    "j学 全od不与两以关各员周地场州常建总提机条格环现系绿自规赞身运长e;“”世中为主产人作公"
    "农制发城多大天媒度形心性战政文新村标正水治温相第统网能重镇问隐额高f事全可基委完屏底意放是有"
    "流省科程稳管要观责防领g保军区县感法监等链风h。和工市方民的覆部i,、力局年球生社过j体党k"
    "会m国面 八kd,上e一是g次i届项j大 公md寓楼约车道e,”、交会办告权款租积职证f党务"
    "报用g众信厅布有民示立路h园安室正益里i开j共司平 六jd)大成盘e,个十要g中保是次稳 兰"
    "id,卡山考e出教f州g、 共nd决创命基政计财进e事全利有设青预f0二交商安性抓文治济生管"
    "g十资赢h卫和识i享建服j产k同l中 关nd一了任便力区同头对市广建我执技措提支新机社等纪考"
    "职行责运进配金长闭e”专中举乎会作依停全决基改村民活监经联调f事产企制单口各和干怀文爱省税议"
    "问g。人国地政法的规负重领h,、党切工情方有注要i心j系部k键l于 兴ld党取大奋安市座是村"
    "盛行趣边e东作农办和地媒提新旺有而致起重f、业中发国调领g伟h,。产战i的 兵id。地备致e"
    "、h团 其kd才来e亮余对时职f实要责g常是h中j他 具kd箱f,g备i体j有 典id,着范"
    "g型 兹c 养kd了使护改社质e。人体德成更生的等结能选造高f一和g,、殖i老 兼id国e并"
    "f备秘g治顾 兽ed医 冀hd、e及h协 内ld一产企功化发各存实开控有疫相销e。和形民河涝"
    "瑞设f地对市投改经防陆g,在大法的监部h国政涵生蒙i外容需 冈ed山 冉c 册hd,的e制资"
    " 再jd到增就开立获贴过造e上出创推f厉取接次生贷 冒gd着雨领e伪 冗b 写id“清进e了"
    "在新明f中 军ld令后在新方长e企作思战指政校目要f,。一全和地建的g、人h民i事队j委 农"
    "md,作副历合e、场垦家富惠政时林用药贸f工技g机牧资h”产户田j民k业村 冠ie疫f状i肺"
    " 冤c 冬jd,天种f。明春g季残h奥 冯f 冰hg雪 冲hd刺e锋g击 决md、什依各在城"
    "完当影惩我抵改有服深清生经e一人企克党农制发困大执把整新杜算落通重f,“了做反守查民破突纠g"
    "。实战打的群议贯遏h不好心维胜问防k定策 况ld及后摸时监要e¶作开看f下新进g;、和报h介"
    "i汇的j,。 冶d 冷gd库暖静f链 冻f 冼b 净id、净的e土f化g担 准ld“下不严了"
    "做厂在实对市度推改政方科经自要问e与世制国定建引性管落规f体发有等防高g。农则化和扶施的脱h"
    "、入i,备确 凉e 凌e 减kd0、。按费e,不半至贫量f排污g免灾h税负轻i少 凑c 凝j"
    "g心i聚 几hd十千e位天f个年 凡he的f是 凤ge凰和 凭d 凯fd、 凰e 凳d 凶b"
    " 凸ee显 出nd三不严以优做公出击创加境大市强彩打批指水治深真短科稳突等系艰解许责院e中人"
    "保入关具制务和国地安对就应战改机清特生租经结表规让路进高f“、。全力坚实工建成所抓政有矛积行"
    "资部g0:位去明版要贡h意更来现i一了发口台新重问j的k席m, 击id。各欺队非e、侵新违f"
    ",战疫 函d 凿b 刀gf刃切 刃fd向e上 分md三不严公内准吸国场基复头尊就忧成批担明欣"
    "清片牵赴释量钱问e0、两之企全利割在局层展彰挖散步歧流激红考行证运领f。中享会体区地子布开条"
    "点的省离裂解钟高g关管级认调重h,别工配i发析类肯 切ld、为依口可合希慰握断看询e”从会入"
    "关协地工期相跟配问f。接的需g,联身h交k实 刊e 刍b 刑gf事 划ld《主出圆对展承改新"
    "明有等管要转部重e“”体分好工布引执推收目落设f(。单定实生编g》的纲h、和建i, 列kd、"
    "改政朗e支馆f,。出宁市新g入h重i席 刘jd家晓金e新f国奇延g鹤i云 则kd制国要e(同"
    "的等f。上精通g、》和i, 刚hd、才e刚f性 创md产先党历成期未板科e中了企办客空立精f"
    "作性意投g”建j业造m新 初jd,e创级f步i心 删b 判id、。体和e工f,h断 刨c 利"
    "ld0作保合因度性推时是法设e亚企剑器在完局建当影息枢润等群f共和基实条民部长g、。化召工率"
    "的h,i于益j用 别kd。会作和在地提的重e,、人听国就群f化要g行j是 刮d 到md上东乡"
    "二保充具农加十及和四困场多家对山岗开强心成我手推提教整既早正法浙深点相福立群老行表账达银长雄"
    "青预高黄黑e。三不两严今他以企公内南县各地天学安工市广应很忠改政期武每民江河海湖现生省社经自"
    "西解贯f习会北哪国基大总户更最来重g,一了人全新有村的这h中党底i0“位实 制nd住体保出增"
    "好委总房措新综规订e上不中为优化各品在学实弊推是止疫腐药试f;“企可工建等要重障高g”作创性"
    "经h和宜的约i、。j定改机造k,l度 刷e 券hd,、化发市等 刹ed住 刺fd激 刻jd、"
    "。保内分影苦e不回复总的f,变理g把阐h认领 剂gd、e制 削ed减 前md“。两中做先公农"
    "到向头安对将工布必拿新更移谋走通重防预e0三下不人各在夕实已形扣报推来正海清疫面f、一发后国"
    "把教置要途g全列完我所景期的瞻行h和往提沿经i,进 剑fd作 剖fd麻e析 剥ed离 剧f "
    "剩hd行e下f产余 剪e 副kd产校镇e区省秘部院f中局市g县委h书组i主总 割ge机 劈b"
    " 力nd与中之亲人仍体依健全关减制协变夺安密将就布干影恐战投抢拼探放救整求测激相系网走足跃e"
    "¶“”上举于企优作使供办取同地大奋宣巨巩市应形所持措方是显机格气水法活清源用电监破经维营行补"
    "让调转较进防集f_下不以军创增完强成戒扩改攻更构深等谱运g;为争促做加在培开弘打把抓有点稳而"
    "资h保发实支现解i和建推提j、的k,。度量 劝e 办ld_一不任得方服税职要证e主企出北单和"
    "赛f”。医大奥实成案结g,、学工的h事好i公法理 功kd”举在实成e、勋的立f。经g,i夫能"
    " 加nd中供入全到剧地奋密富对幸广开扎收普汇活符装规需e0、了优便充农完定就成油珍的科精美高"
    "f,上以值公力固坚深自计调g座有积突紧速重h。会工注k大l快m强 务nd_¶一不为举产作便共"
    "创制十协增完小就市干序性总意所抓接支收数方有来构模治用监相短社精结综行费越逐项e;”上与主之"
    "书事于仍价企依信出分功发型基外对情提改效新更机标科站网艰要资进重需领高f“供党全公副员国均局"
    "平必是求消经能设质贸部风g保大服水等管群落h中人体和工教的i、业委实j。k,会l院 劣gd,"
    "e汰 动nd下与专为主事从信做关内出协同周多安引思总情手把投接效数检植模活深煤现电监种精纪结"
    "联脱装贸转边通降食e0不两乡互以优体保健军加化医取向在场基复外学完室宪密局巡市平广应开成战扩"
    "担推提整法海用相真等纲网群脉融西资起车迎进适金f”一东了京企传公共创制区地城对就履建指政教文"
    "方更服机权民消生绿落计重黄g“上交人农和国大实工形态我改有构物社科者自解长领h、中产作党全各"
    "员性摇新的统i。发经能高j,力 助kd0人他农政理餐e于体制工标的群解资f,、党和学推等g。"
    "企h力 努kk力 劫b 劭c 励kd人制基开引政更有e。保发地外干广支民科约金f,、创各大机"
    "社g他企和 劲hd动e、。头的f, 劳id、分e全模f务i动 势ld严任分复所持是特资进错e"
    ";_不专互仍总更没f产依力发变而转g头新h、下和的i。j, 勃gd生e勃f发 勇jd,参担挑"
    "e争出前攀毅f气g、h于 勉hh励 勋ed荣 勐c 勒f 勘ed探 募e 勠c 勤hd务学e"
    "政f俭劳 勺b 勾e 勿b 匀c 包jd,、保含地干权案经e装g容括 匆b 化od专业之乡于"
    "互价健关分到加单卫危取合名商器在增处多宏巡布帮平广形执技收数最条检流润源激特环现目石碳种税空"
    "粮素细网若设试趋跨这通集项e;一不两主了以便信债内军利区原各同品土地委定审带干底开影情成投拓"
    "推措支文旅日时智有标治活消深率理电知研简精系繁组结统综职肥落融街要观认调质软迈预领风食高f”"
    "上与事交传作使办协司城外大安完实就市应思战手提教整是正民相督社程等管纪能行规财责转运部配金长"
    "问需g中人企体供保全公农创制医升基学强新方机法生疫监科经自资进遗重防h“为产党发和对工政服水"
    "营i。建的解j,国k、改 北ld保疆老e”的经考部f、全和大振雄g地方调h省j京 匙d 匠f"
    "e精 匡c 匮b 匹fe配 区md一两中之优保先公冬创医及召可地城外大学安成推整时机检民水深"
    "特社级统行转进里重e“”三为主交产作倾全养农划别卫双国在对干广战提教新更有服本环疫第纪综考脱"
    "试负f)0位内分加块基实居崛工开是治生管群调长防高g。人发委政等经要规h党和市建改间i,各的"
    "j、域 医ld结e、养师联f护生用g务学改i保药院j疗 匾b 匿b 十md个天e多f六g七年"
    "次h一i二五分大届j三四k九八 千id百里e多家秋f万年方 升ld0乡企党全公创到制原市开战"
    "教新水治的等能贸e中农对工我服民生监科自防f、为产人传和国城基政行g。向h,j级 午ke召同"
    "g0就h主在i, 卉c 半id以导小征月e,h年 华ld为外投龙e,侨儿北工f出大社g优h、"
    "人文j民 协md办各和在履章系e专制协常成提文有民理组领f0事全助定机的要议g、会党力召h作"
    "副十委工第i主j同商k调 卒b 卓gd有绝e越 单kd(产元化子户的边e一制和独f”、。列管"
    "g,j位 卖g 南kd亚县大山州建是湖生疆的等经通e,北发宁市方昌极考要部f、。京全水海自g"
    "省调 博hd、勇士鳌e大览g物 卜d 占id全地挪据耕补领e用f0比 卡hd要贫e,在点脖 "
    "卢f 卤b 卧d 卫jd体者e东健国士星g战j生 印hd,、刷花g发 危id为旧e化房f害机"
    "g险 即id可日时e,g将 却f 卵c 卷gd,f。 卸e 卿b 厂he,、f房 厅id关印"
    "f主g,、 历kd、百练经e来f次g程k史 厉hd奋e,、行g打 压jd、到舱e倒f减态紧缩"
    "h力i实 厌ee战 厕ed所 厘fd米e清 厚he,氛爱的铧f植 原kd文e、原市料有本材来"
    "f创始理生防g因j则 厢c 厦ff门 厨fe房 去kd了看e0五库杠f”、产的g。一h,i年"
    " 县ld。一以召各和在处安应总抓林民法考防e0交住党公区医发市水的直财里领f(,、乡域纪g人"
    "农城级h委政长 参kd照谋赛e会政f保考h观j与加 又jd是e能f一侠有h要 叉f 及ld,"
    "“、。专产公农地市应民法生群配面高e0人以全周国工早相部重f各有的g中h其j时 友he谊f好"
    " 双jd手拥赢e城控碳语责边重f向循随g方h创周 反kd“e不分垄应法f三复g弹馈h对i映腐"
    " 发od优基多广建微推民病票科设货赵边重e中事人企保全公内到各应开性情掘文新明更机活热社等费"
    "起领f。《了出创利动工投改点电经进g区和有的行达h、力市布扬放i,现生j表言l挥n展 取md"
    "人他北多学广推教最民水疫第群脱部e0“一专代企信发国基审市当政缔f、关和对措新暖更的讲g,中"
    "全各向大意有i消j了k得 受kd。住全政e伤党教社表f中人损理疫监g国益h到灾 变kd了农动"
    "城电职通e作发异更相f为和成的经g、。局政h,革i化 叙ee利 叛b 叠fe加 口kd与人全"
    "前变商城大子实就帮径整最粮脱设货资赛长e0”信关发号市普环稳等老规高f和援支的罩退g、。岸h"
    ", 古id、以工籍考调镇e代城田f自 句e 另fd有e一 叨b 只id减是e争能g要h有 叫"
    "f 召md回e力f,m开 叭d 叮gg嘱 可kd享分在审按支的等行追通e,、。依信再和感替证"
    "预f为事及复控推操g靠h以能i持 台kd《作实执改更海相资运e一了政独f企和工建盟账风g、。"
    "上消湾的经阶i, 史kd中为事册发展悠料条沿特责馆e。主交唯工意担新方时机检研自资起进遗f,"
    "使的观g、上和学经h性文 右gd,。e玉 叶g 号id、下主在的e”。f,g召 司kd在总是"
    "的负e。其和局机治等考董h,、i法 叹c 吁d 吃hd喝拿e、得透饭 各nd代组e党县司宗层"
    "成村相行负镇f专位g个乡单国环界自h有省领i民种j地方族类部k级项 合md上为伙体共办医型基"
    "大审宪展履开成我承推攻时机用督竞行计调高e“中交人优保党分创和地工并情惩所拳政整本深生监科等"
    "管素考肥自融配防f”利各影性执报效新施服规试资运g。一同国改条格的h、实治法i力发起j,理k"
    "作 吉hd县e宁g林 吊e 同nd代企促做出前区周城实工市应建德把抓接新机村构查民深现研科经"
    "老落领e世为乡价保列向呼团在地奋开攻样正监社类繁级维群联行角越f一仁以全参各国思性有期治的等"
    "舟调责配高g,、。下中人他党创努大学心推步比胞h富意考i体发j时l志 名jd、城干录村片的称"
    "考镇额e。义党f,g单 后ld三不全动处备富指按果继e、代再勤在将工强破要说走重顾f0产到劲"
    "g恢来的监续h一发j, 吏d 吐e 向md”东主乡会北十县善在外小开心新明是标流海激生相着科"
    "经老贫e;“一下不他企作内农南各奋实市广性未现群西调驻f上人发国基往更的第高g世党和大总深社"
    "纵h、。中全前i好j, 吓b 吕ed梁 君ff、 吞dd吐 否hd有 吧d 吨gd。f, 含"
    "gd着量金e的 听ld一得意边e,了党f到k取 启id下了发德用示f全h动 吴hf邦g政 吸"
    "ie、取f收g纳h引 吹ed响 吾fe尔 呆b 呈gf现 告kd全别并部e_¶介制工提等f("
    "、了和指的知稿诉g中h,i。》 员md”不了互作兼分到制各学密就座张往意指是权杨正每深社群自"
    "说责返韩e一交亲人先刘创参及围国培基安履救教流特积管致表资进部都f_。丁伤全单建提王移等职队"
    "领g0代们发在工文的要h,出和干i长j、k会 呢c 周kd内小转e五f密强g围期h协边i年 "
    "呱b 味fd着 呵dd护 呷b 呼hd“吁e、吸和f声 命ld中令化周在引性战是根纪脉钱e传"
    "历家担文烈f任健先力和精线老至g、。安感的财h”运i, 和od,。三两丰临互五以会低住假健储"
    "克具再准出功劳升卫受司后周品团园土天失存宏定宝尊履山巡巩布廉张形快恢房打担招掌施普期本李构查"
    "森模残气永河涉清港游湖潜澳灵煤独知短矿税空第等纠考耗草药蒋评试诚谋货边过违适遵难需青革顺首e"
    "上业东举事交代便做共养冬减凝前办北危原县参合向吸商回在复多奢委宣宪家居带帮常当影心必思总惩感"
    "所扶抗拓措救数整明春显智最未根检正汇污沿流浩理田电疫病的目着睦积程立粮约纯绿网美老联脱舆良节"
    "营薄融补装西认跨路转进退道量队隐项食鼓f、一严乡价任传体供依促修先内分利动化区协困坚培处外学"
    "宗审小就干开弘意我把投接提收教旅日时更权村条标核活海激灾物特环用相督研突竞精系紧纪结统维综职"
    "腐艰解计讨设财质贫贯配金非预g0下不专世个主习二优作使其决力医单历可城增大对广引强成战执扩技"
    "指挑支效文方机武消深现稳管组能落要调责资践身运防领风h“《今企保信全公关军农创制加十反各地基"
    "安工市平应推新无有服民水法监省科群自规部长问集i产人党发完实建治生经行谐重高j中改政社k国 "
    "咎c 咏c 咐d 咒b 咖c 咚b 咛b 咨ge政f询 咬fe定 咱c 咸e 哀d 品ld交"
    "住创市开检流e产以出加工德房有标监研稳进销集f保展格的等药g、。价供生种h,和牌质i安 哄e"
    "d抬 哇b 哈gd达f尔 响jd、和e了的g,。应h力 哥d 哨e 哪he一个些g里 哲gg"
    "学 哺b 唐gf山 唠c 唤d 售hd假情等额e、 唯ge一f物 唱fe响 啃fe硬 啄b "
    "商ld制发和场局用界综计铺e,。共关办工引标登的等量f、事交民贸g会投机议h业务品座户联i环"
    " 啊b 啡c 啥d 喀ee什 喂c 善md乡事代促保信做分区协多大对就并投改服权水海环用疫知"
    "税等组统职行规解计贫跨预食高e“为了产以企全创医各城处好始常性我支新有机治现管终营财资重金f"
    "体作公农发后国基安宏工市应成法监科配防g、。中党制和政生的相社h,于人i民 喇d 喊e 喘b"
    " 喜g 喝ed、 喷e 喻c 嘉fe兴 嘎fe查 嘱hd他咐随e当托 嘴ed山 器id具和等"
    "设e、装f,。人械 噪d 嚼b 囊c 四ld、下早省精e十大成运f),季种h中届川次要风i五"
    "是j个 回jd,。到国家指潮督落迁e去归旋族稳f头报收来g升答顾h应 因jd、公和此e。势城"
    "时灾疫病f,为h地素 团kd)股e党全和工常改的组f,、有队h体j结 囤d 园jd为的社等e"
    "体建f、。h,区 困kd。劳和家e,、发境政的问f县村g户群h人地j难 囱c 围kd扩推由e"
    "和征f、内坐拢h,。k绕 固kd“农化原壮好废的e、。党成提根深防f,发定本经脱g体和h拓树"
    " 国od-与仍冰出利办参古史哲商坚境声多妇学平形必投抗提数普检水治泰深留目等粮组绿网者联育航"
    "范营行西边运铁青领风马e”上伊优佛作债具冬创前加医卫历原同向地城宣将就巡已市庆应开性总故教文"
    "方春智最气法海清爱电税第精能自装要计进道金革食首f(0“专产体全公关农力北在基大实宪对广强战"
    "推新是正现疫策重高g。一两中主之代制化和外安宗改理生资h,企国土委情成梦民社科统防i、发各工"
    "建式的经j共内有k人政际l特m务家 图id强纸绘e”、。书片f, 圃b 圆gg满 圈gd,。"
    "e建 土jd,、。完尽调e有流资f保绿g壤空i地 圣e 在nd《下与两临了事五作依信先兰共刀"
    "办千协历原参古哈园困培太审小履巩平年应攻整日时是望机杭校正水沈活激电百石破积精纪继考肩试财身"
    "运适金镇问阳集领e、三世东严为习乡交产今企体促充决分制区南即去吉同向地场境增完家对就岗已常庆"
    "强成手打扩抓抗持探文最本构此武每治清现理甘省研确稳统维群老职联脱行规调贯转辽部防革风黄f。不"
    "二云优做公关农出创十华县哪四城基外天宁安工市座开当心总提教有服民法浙海生疫社福科突立线经自落"
    "要解认贵资路进长陕青高黑g,“上于保内加发各听在坚大学山广建思我报改政村江河深湖第西这重首h"
    "0一主人会前合国实推新更讲i中以党北的j京全 圩e 地nd不人价作供促入农出创利协参可向基增"
    "学工抓指支政有治流深点用级结群补规解认负贯转进里e0“”一与为体使做公加同因在域大头市带承把"
    "振提搬改检特理税红经综落说责资面f上了发团块处实察对就干建开扶推气等管考调质g下保各和生的要"
    "见震h。产i,、位制k方l区 圳gd的e市 场md“一不两中为交价会保健公关力参基大导工更气"
    "疫稳空答设配销长e优信办开改潜硬等观规运f上体作供在地平景秩调需预g准和建所机活环的竞馆h、"
    "。监经i,主化 圾ge分 址gd。e,、 均id0工水税e可增f等g衡 坊f 坎e 坏gd了"
    "生 坐gd下e在 坑f 块hf,链 坚nd专信固提进e。中力取和座期民韧f、任的目g,守工成"
    "h克实i战j强k决定m持 坛e 坝gd, 坞c 坟e 坠b 坡gd过e、 坤gg明 坦fd诚"
    " 坪f 坯c 坳b 坷b 垂ed范 垃gg圾 垄gg断 垅b 型kd社e。中产人和案水消电的"
    "能f举农冠发国基工开政g,、企经h升城 垌b 垒he。f,作 垕b 垚e 垛c 垣b 垦f "
    "垧b 垫ed付 垭b 垮c 埂d 埃e 埋ff头 城ld”。一东南际e中为施管经f,、g区i"
    "乡镇k市 埔fe军 域ld不为之交人作创加医反取基大实对工差应建投推支政有水监要进e“一专党"
    "全国外安开战新特科综联自防高f。内各合性立经腐重风g发改h,、协和生的 埠e 培kd华e元i"
    "训j养育 基md固坑数e、准点石f,。因i地调金k层本l础 堂id馆e,、g举 堃b 堆f "
    "堌b 堕b 堡gg垒 堤gd坝e防 堪ed当 堰e 堵he塞g点 塌e 塑ge料g造 塔g "
    "塘g 塞gd武e罕 填fd报表 塬c 境ld上下不人优作共卫友发复承持损摆是更条法相评贸输e"
    ";分地改污等管综防f内变建整界监质部问g和外治电的h、i,。保 墅c 墒d 墓c 墙ge上 "
    "增md”供发后e0。动就智设试f产多添速g量h值收效进j加k长l强 墟d 墨e 墩c 壁ff"
    "垒 壤gd,。e和f污 士jd健在积纪进e,、。的还通f和座g代 壮id丽族i大 声jd0中"
    "明欢近e。出向在强指琨f,、主音 壳b 壶c 处ld0主政e一力处常的级要f、工违g于分在罚"
    "h,。书i理置 备kd产体好安建役有水现费走金e情条研足f和战更等耕g、。制工案的h, 复l"
    "d业为垦基学情提核治灾燃经课长e发合市建性的等苏f、。和正生议g,制h产重i工杂j兴 夏id"
    "”、收能调e回季f宝粮 夕fd, 外ld中仓侨关卖培新知记风e一企使包合宣汇环联f出地工形投"
    "来疫的经g,事商国法防h交人部i开贸资 夙c 多ld“一企便关农办变向听外大好学市式很惠想成"
    "支是月机深科管经群行解证谋资过部e中为了优位作依做具出创可名国地头实就彩点用精获规跑项领高f"
    "。万个人亿党发家少得数新更有来民渠边重g、层措方次的h,元年样种 夜hd班里f间 够id,不"
    "在实的 大od不业了于使健共出前区协困堤处大好宪屏师庆应抓抗指效时普标楼模汛法洪活流火爱现用"
    "知稳空等结统联能脱至荒营试课责趋跨违都阶险集非面食e)“二五先全军利努历厦县召台各同四团在外"
    "宣小引影思总户执扶技是服格桥梁梦检棚正步江河治洋清潜特环疾督研确祖立纪经行要调豆资通道释重门"
    "陆需f三专主产企优信做公关兴创到制功医厅原合城多安宏实建投报提支教斗方旗机民消灾生疫监盘省社"
    "程突群考者而职自范计财运连金队青g一中举人任作保农动势及发变地型基宗就幅干循意批攻文新水湾激"
    "理病胆进部量限风高h、。众党内决和国市成战改数有气科胜规贡问项i,事代以复学对工开政的j会力"
    "家局精k常 天kd使发大天我是水覆e上保内出召地府f(、。主在气的g,下然h津 太hd子平湖"
    "e阳f原 夫ie、f。h, 央nd0从城已常广战推改放文明民治深环电着红网脱视赋e“一单在大"
    "审层建提支督科管组调f,交人农办发召各向团国外宣巡把指新生确精要g企作保党周第部重预领高h八"
    "委对应有权的经统集i主书全关决坚纪财j、军和总l政 夯hh实 失jd、联能败降e,责f。职g"
    "业信 头kd严做和坚增开执深维落连遵e”不作兵性抓的贯部f上人企学治看等苦g、。脑h, 夷d"
    " 夸d 夹c 夺gg取 奇id,在强指e陪f出葆迹g、 奈b 奉gd公g献 奋kf勇战g发进"
    "h力j斗 奎c 奏fe, 契gd合g机 奔gd头着e小 奕d 奖he惩补g励 套id。和服e"
    "、制措改法的f,政设 奠gf定 奢fd侈f靡 奥id,村组e、运h会 女hd、的e,儿 奴c"
    " 奶fd粉 她gd说 好nd!上两代会先军利办助十协历参四在坚型夏好宗履岁带年强惠战打执扶把"
    "抓抗提时普最机森每比治深激特理电示纪网联药西认资跨迎运进退顶项预领黄e0”不与专主习乡了事于"
    "产企传体作促公关冬凝分创制北医受同困外头完宏实宪巡已市建形思成我房担推支整文更有未本水灾煤现"
    "监相督秋科积立管红组职能舆节营蓝融规解调财适配金风食f《一三下为今以做势城大学安宣家对就常干"
    "应当态教日明春条氛污法用社第粮精结维老脱长g保全农国基局工改服步民满环疫稳经统群自落贯转这防"
    "高h中人党各地开政新生重i,“、。发的 如id下其实既e始f今果g何h期 妃c 妄b 妆d "
    "妇gg女 妙d 妥id、做化处e有f推g善 妨ee碍 妹c 妻c 始je善f,创j终 姐c "
    "姑dd息 姓he的 委nd0”中代六决十同向建提派督e)二五们党全关内召四国在宣对巡工有深第"
    "组经统f,三办政机李的负领g委监h(副常托要i主和j书k、会l员 姚f 姜fe信 姝b 姬b"
    " 姻d 姿ed态 威id信海e、。的胁高f,性h和 娃e 娄d 娅b 娑b 娘c 娜d 娟c"
    " 娥d 娱dd乐 娴b 娶b 婆c 婕b 婚ed姻 婧c 婴ee幼 婷c 婺b 媒hh体 媚"
    "b 媛d 媳c 嫁d 嫂b 嫌e 嫩d 子kd一公城工法都里e上信化在孙建时是要越f们和商女"
    "成政的科精g、。h,” 孔e 孕ed育 字jd中产政的e。技f,当g化经 存jd。储和款e,"
    "f、h量i在 孙hd后g春 孚b 孜e 孝e 孟f 季id取大学f农h度 孤fd儿 学nd与"
    "以位党内到原史品城基好子学安完布应成推改期条毕水点用知细统编设质贷配领e中人体促分判历合员回"
    "增实把指文是正民治法确管评部金铸问高f。们会决制前化和工思性懂教方有深理立等精考调谋防风g,"
    "一家技术的者规h、发研社科院i校生l习 孩hd政g子 孵ff化 宁jd县可在调e市德波省f,"
    "表g主出夏h、 它f 宅fe基 宇f 守kd和国牢生耕e、人信儿党初好宪政望的f,土纪g护正"
    "法h住 安md交作保危和思抚民江澜监站等精邦阳e宁局工市康理装部f,、。中委定心机的g居徽h"
    "新置j排l全 宋f 完md。工e,毕g全备h整j成l善 宏jd、e大f伟i观 宓c 宕b 宗"
    "jd消f商g旨j教 官jd”。e,、f之g兵h僚 宙b 定nd上与专为从修做公县基安宏居延开"
    "当心必意我战房扩整方明更标民河监相稳自行设责走运近适道青额e:;”《一下事产今会作供促党再农"
    "决制召因地坚型城外好完并建恢情成拥提文新时是权根比法深生等粮脱范草落规资重预f(0中人价任全"
    "出加及各国在大对就工市推支改政有期点理目程经维职进g》发向增实将能h、了信力和精要i“位性的"
    "j。不k, 宛b 宜id的e业推f,、居g发 宝id,文e0。主在来f说龙h贵 实od0_¶"
    "一三下业之代会促准分办十可名向四城学完已常性感成承民深相省社第要话负进需e;为举人以企作农减"
    "创化合守属意战打支整时机法清生用疫监科稳等粮绩训贯转重问高f”《上不主发和国安惠担招改政步物"
    "立管维解防g全各在增履工开提新有落责质h“习事保到力加地基处实干情把抓的验i、。中体做好推效"
    "行j,党际k践l施现 宠b 审ld定视评阅e、员时理结f慎核g判h查i计j批k议 客id厅流"
    "车运e人们户g观 宣kd介e读部f布言g讲j传 室jd_。工等e召和f主g、h, 宦b 宪j"
    "d治j法 宫e 宰d 害jd党等能赔风e、。化损的f,群g防 宴e 宵d 家nd不举乐互以们"
    "会储党全共兴具养军利前副区参反坚坝基外宪家应底打承技支教林标沟版现社积税纷组继职致行规进队e"
    "“”万为乡交亲创制助医协单卫历口合围国富市庄建强意挥文是权根民水深综联观还通都门防领风f。一"
    "代企各在大实对属常开提有法电精级经统能自表要说里长高g人作公园学工座政新生科粮认h,、中事和"
    "宝战的监重i主发安庭治j机 容jd失提错e和审易村量f、忍的g。h, 宽id农容广领e市松f"
    "带 宾e 宿ge、制舍 寄fd递e予宿 密jd,度防e、的f团地联g结集i切 寇c 富kd人"
    "仲发多奔带汗起集e内农强f、和有g,。民的h裕 寒f 寓e 察ld人全委执新民研结职落e上中"
    "办反官实整期权法的监考铁队f¶、并组g,了体干调长h。时机院i工j看 寡c 寥b 寨gd、 "
    "寸e 对nd东举习五产代优低依信关冲创办北医单可同境增宗宣宪就山巡帮建忠打执扶承抗措方无明机"
    "权村极水江河治浪海点环症的监省着督确职行西规试资跨近长问集需青非预食马黄e,。上世严个主乡以"
    "伟促公其军准制历受和因困在坚城失存学安审市干广开所挑提教整文有未本气法深湖特现相稳突立符策纪"
    "统网老脱自落话账贯部金错防面f《一下今他保做内农加反发地基复实小工已形待改此民涉生社科美群表"
    "贫这进违领风高g0“不企口台大当我推政标照疫象重h中于人党全各国接新经i性j外 寺gd、e庙"
    " 寻gd常租 导md_不中为产到包大委开我推支政有服权特职能落这集e农制压基学带新民水督经要"
    "贯资非f企体全力地宗实工思性是机核社群致责金g作党各同广h。人和意班的组i、下j向干k,小 "
    "寿e 封gd关e闭 射fe带 将kd0一上企全减到加国实小建开把持文更符自至迎长e《中为于其"
    "召在坚对提改有来继这重f发草认进 尉b 尊id师e崇法f严h重 小ld岗河的e,、事农型川洪"
    "规金银额f城镇麦g学平时h企区j康微k组 少jd有的跑钱e0、。人和困f,g于h年数 尔hd"
    "市e、自f滨 尕c 尖fd上 尘e 尚hd,、的e。f未 尝d 尤hg权h其 尧e 就md《"
    "下了今全发坚大展开必抓更来的经统解跟进餐e“不中可地学座当新没深贯f、会做加和在推能近这g。"
    "一医有要h,j是k业 尸dd企 尹fe力 尺fd,度e子 尼f 尽jd保检e其可最职量f力早"
    "h责i快 尾f 尿d 局md_一下于优发向听对开把服每牵组联良这e上主保副加势各在履工建提等"
    "观调贯集高f会作党关出同性要负起部g中之意稳第h0召和局长i。委的面j,、k常 层ld”代传"
    "创实工应延探改服立落负首e“人分压和建政的监社群f,一医基级组面g、减层干治h次设i党 居j"
    "d,全安的e、。宜留f乐家工环g住i民 屈d 屉b 届ld人国委工首e七纪f一冬历常政g五六"
    "h二四i三中j全 屋gd里e建 屏he幕g障 展od0也产代任促保关养分制加势医同城外宣局巡"
    "差平强循必扎支放整旅条林汇消涉清爱电疫监积综网群老联良落计起路转迈适陈集风马e_”乡人仍以健"
    "公区协反发史合后商增委安就市带建态总所打执技指数文普最机检模正法注海潜相督研科绿职自节营行试"
    "贡趋跨长难顺预f¶一与为优体信先具内创利前厅历变国基多学实对座开形批政教更有服板民水活深特生"
    "空经能览这重高g;上不专之了党农动各壮好思是环目社第等脱要观调质进道阶需面领h“主作全取大工"
    "情成提改方示稳规i中战格现j、和新理k,。的 属id、代企e单性机f于地 屠dd宰 屡e 履"
    "ke约责j职行 屯f 山ld上下会到南同国对来深理街认还e”。村洪港等路镇f,0主出区县地市"
    "强的说g东在就指水西银h、 屹d 屿c 岁gd以的e末 岐hh山 岑d 岔c 岖c 岗id就"
    "镇e,、。双村h位 岘b 岙b 岚f 岛he, 岜b 岢c 岩e 岭gd、 岱c 岳fd峰阳"
    " 岷c 岸id,、的经边e同融f关线 峒b 峡gd两 峤c 峥d 峨b 峪d 峭c 峰jd主"
    "e。及和度等陪f,出参碳h、 峻hd形挑e。的f,复 崇hf尚高 崎c 崔f 崖d 崛gg起"
    " 崧b 崩b 崭d 嵌ed入 嵘d 嵩b 巍d 川id考调e芦藏f、省 州jd”主工的要e,"
    "区县委政省等考调g、市 巡je河f回查g察j视 巢d 工od一不亲们协单安市有棚率返进e0产"
    "企伤信农合图建方期现矿群贸集项f。代会党匠厂和基就的等艺g具地委工h,、人复智资i商j业k程"
    "n作 左gf右 巧d 巨id变的e,。f性g繁h大 巩jj固 巫b 差id0的e,f别g异h"
    "距 己ie、手摆f,h的 已jd发基完定e全取建成确f出有进i经 巴hd嫩彦拉音e特 巷f "
    "币id信e汇h政 市md住南各大安对州巡市应文是有现监社空经综转运里领高e0“主交党内农区召"
    "国圈在地城基开新水生疫直第等级负财f。中公副建更治管纪群考要规调防g),人县发工民的h、和政"
    "长i委l场 布kd、公其实疫的e,信f。j局 帅d 帆e 师jd代们和培大德教是等职节要重e"
    "、。的资f,范队g生 希jd同强要e0主出在来还f、j望 帐ee篷 帑c 帕ed巴 帘b 帜"
    "he、f鲜g, 帝c 带ld0”、农和接有班生的面e。好建量高f,着队g发h来领i一动头 席"
    "md“了国就席李e中人何兼台第蒋这郑郝韩f0¶丁代俞十张武苏蔡陈高g,万全团并王h。座汪i习"
    "j、k会 帮ji助扶 帷b 常md工年德用的秩经见重高e,、。住抓管规运f性生监i态k务l委"
    " 帽fe不 幄b 幅hd下减增e度f提 幕gd,式e。 干ld企干措支流涉线细网群e准出劲在"
    "实家扰政规警重f、。意杰的预h,事净l部 平nd¶人分动勉医县受基大实市很接时明有看社结边迈"
    "通随频e一与仔保先到前原参外就希性惠提文最步沿祝统考认详说还重高f;上不乘亲代作公凡出十向察"
    "方表首g和均安开正法理生科走近h0、发听对的竞等衡i来稳j,。主台同在指新k强总 年md不产"
    "农减创华变可向夏安审已干应接推收文有检深磨稳级至警都里限面预食龄e“、上下为主代任儿再冬历各"
    "和均基增学实对将年建开成改新时春禁秋科粮脱货起远高f)一中之党初发同国在多就我政目第纪行规重"
    "g全内前大座未要轻h”。人奋工底度是的i0以经j,来 并ld为公及完实开把按用联肩行要试走逐"
    "e严出到加听存将谈购通f不与作原召向在对提进g主同就重h举i发j讲 幸ii福 幻c 幼gd、"
    "f儿 幽b 广ld“到普济e告应度电益f,、。场州播的g西阔h东i泛j大 庄hd、市村镇e严"
    " 庆ie、市f林黎g祝 庇b 床hd试e位 序kd做加实恢提流疏竞转e列化发和复开扩有渐进f"
    "的g、。h,推 庐c 库id区布等e。和建f,、存 应ld”予付充全出发实尽届形性我民自运量"
    "e党勇国市收时纳f、人保变和当有的社经群该邀g新h,。链i急用j对 底kd;”以是色e、性数"
    "气蕴f保的g,。i前线 店gd、主镇e, 庙fd管 庚c 府ld以依信决各定将履常支更有机核"
    "特秘e,。一与公副及召在引服治监督管自负责购过f专作债党办对建性投第系部采g、主的h和职i工"
    "要 庞c 废hd释e弃止g物 度nd0_与为关参吸在增多完实对把支政效新最来框残治相短管约统"
    "落警试调转较运防降集e;“之会作全加势合国坚基夏工开成扩提汛深环笼要计认设负进高f上不中减发"
    "型大性执推是更等经评g一优保创化安机自规贫h体和建融i、改的重j。k, 座le,。l谈 庭i"
    "d,医幸收教e、的经 庵b 庶b 康ld”事养持生监稳需e保委安放有水f。中和复成服的g,、"
    "i发社 庸d 庾b 廉jd、的h洁i政 廊gd,e建 廓c 廖f 延id,边f东势安期续长g"
    "伸 廷d 建nd0三与于亲促具制各多大情是材生科符系统自规造e。一全功好平开引强政明更机档瓴"
    "省章等调起高f以共和局房现的邦项g,、中人党军国h“工筑言i新j成k立议n设 廿c 开nd“"
    "京公到制各基征得时曝社设阔高e一二企区县大市幕政春村来民深花营调这通采f0_¶”、专了办十学"
    "推新经辟部门领g党双启好始的第透h,全创局工座拓i。中会j发k国l展放 异id性e,常f化地"
    "g成 弃fd物 弄gd清f虚通 弊fe端 式ld·上为参多并建推提改监绿联调进e”创召开等转"
    "f发方g和的h、。i主现j, 弓c 引ld、。发e下作外更资起f,入力向和擎社g进j领k导 "
    "弘ii扬 弛d 弟d 张kd图宝恩榜网e,、。升家春蓝表f军又国庆h德i高 弥ee补 弦fe"
    ", 弯e 弱id化e,g环项 弹hd”e,。 强od;不从以传供养决十原县参受叮后向外多奋审"
    "巡建引意执扶推支数整日普机检森正污治消煤现盛相种管粮精老职联脱舆节警询质贫贯赴起跟跨通道配长"
    "队非项食鼓e一专乡交代先关内出分到前力劲勉区医历反合地安宏宗实宣察就希常应弱我技拼教斗服水海"
    "涉理省研立系紧综网群耕能行要规详财还部降预风首f了事产今企信公创各同城学宪工市干度忧思总战文"
    "新疫知纪考表资走边金防顶高g。与中保做充全制协发听强改有民法生督社科组经统自责重h,人作军农"
    "在基指政来烈的监i“、和大说领j0主党国对k化m调 弼b 归hd属e根 当ld“其务即尽提新"
    "时起降e下事和成民竞精面f。今场头年g、代作天好家的h,地k前 录hd的e、。清f, 彝dd"
    "族 形lg象h态j式k势成 彤c 彦e 彩hd、e。事的 彪c 彬d 彭f 彰hd,大的e。"
    "g显 影jd。f留j响 役hf军 彻md。以创总e,“《f到好底g全实执h中i新j习党k落 "
    "彼ed此 往jd、中后年开往e,一前来f交 征jd、。和新e信地增集f,管g收h求i程 径h"
    "e、和f。g, 待ie、。f,g遇 徇b 很id不快欣f好强有重高g多大 律ld严为准办取意"
    "执教权问e0上保修处己援监责f。不委师建性服赋g体制实规h、和检法的i, 徐gd州绍 徒d "
    "得ld、下充准多安开快懂扎放有要见越进违高e,。一上人以全决很怎成益额f出好显突阶g住历实明"
    "知积税起重h了感更i到新的 徙b 御g 循jd的规e和序g,。i环 微jd博循贷e信调g观i"
    "企 德jd修合情的经e,为市建治f、国才智树h江 徽gd调e、省 心md上下丸为力听在声实态"
    "拥教无有民爱环研系考谋连骨e;”一主事做健区同向城感愿所支是最灵用相等谈铸f不中任作使全关协"
    "工建意要里g地理竞组聚h价和技i。j,、的 必kd”严修在备e由胜f将需h然要k须 忆e 忌"
    "c 忍fd” 志ld一不与以先分刚同对提e。介代们向座成着f作出发在就愿的等认g、和性要陪h"
    ",列参j为 忘ie记h初 忙e 忠id、e主f于g实h诚 忧he,、。解g患 快ld上中传修"
    "健全创取在城复成技把数清的研经绿高e、。乐产关出制国增打政突解调重f,农恢提改新科落补g培完"
    "实形转递h发构速i建推 忱b 念kd坚引e中教碑贯f和新的g。馆h、j, 忻c 忽ed视 怀"
    "id“和革e、。f, 态ld公城平旅移等管红良资领e”功屏效新清监空补调f产修发和工建治的g"
    "、。优安度系h,势i保化文j环 怎hf样g么 怒d 怕f 怖e 思md危用齐e广所f列政g考"
    "h维路i主l想 怠f 怡d 急jd会保指的转e,、响物f处救难预g管需 性md;不党关协因城"
    "大宗审很思战执指整明是标民消目相科租突竞股腐融调谋较降障需e主互交产修债加化原合国增实建循措"
    "支政教有法特疫病矛研稳约胜要评锻f住保减创制发基安开技收文服能认转返进重金风g作变地工强新质"
    "问h意成的i。和改j,、 怨c 怪c 总md产统规e值则台工抓投指揽数水经部需额f的目责g局"
    "要量i基j体结k理l书 恋b 恐fe怖 恒hd、加心正落e抓推 恢ii复 恤e 恨b 恩fd"
    "迪 恪ed守尽 息kd和基息披政服的相e产发安平消等资f、。公共技系g,:h化 恰c 恳d "
    "恶gd专势e劣意 恺e 恼c 悉e 悔b 悟id,、e习f力透g“ 悠ee久 患id、e。f"
    "意排g,h者 悦d 您d 悬d 悲b 悼c 情md不中传信做关冲出变国带操权欢等节蔓跨e严办"
    "反地对感扩民监绪要输f。发形影怀g、和的h,工k防l况 惊e 惑ed、 惕d 惜f 惟b 惠"
    "jd托长e,、企农小的f。性金g及政h民 惦d 惧d 惨c 惩ie罚f处g戒治 惯fd, 想"
    "ld不之准凝在指教方根法科舆解e作办基建是特理统观问f。主引性文新武深自道g上信工的腐认h政"
    "i、为和j, 愁gf三盼 愈fe率 愉c 意md《产其味和把改明欠e图基度f,、。为进g愿的"
    "h志j义k见识 愚c 感kd安幸恩的知紧e人使召可悟f到情g受和染谢h,、。 愤d 愧ee于"
    " 愿id乡和e、。同意服望者f, 慈ff善 慌c 慎hd重e监终 慑fd, 慕e 慢gd,的"
    "e性 慧id。力的e,城f、g和 慨c 慰he。h问 慵b 憾b 懂ge、f弄 懈id、推e"
    ",。努怠抓用f奋 懒e 懿c 戈d 戍dd边 戎c 戏f 成nd;不严主任优促共具创制发品因"
    "完实并我投政活清监经统绿自覆败震e世中今决可各后和国城多大对强才推改整时有机渝电社科脱良重风"
    "高f“以党合好工新更都g0、。一人年熟h,了全功的部长i员小就本立绩j为效k果 我md一为代"
    "发向市待的管防e净县完提有监约f批g军h革k们l国 戒hd,机f形 或ie者 战md中士备情"
    "明是e”作取员和在场打提术脱f决役g争工的胜部h、。斗线i,j书l略 戚d 戛b 截ge留f"
    "至 戮b 戴fd口 户kd;”发户端贷e0一口家等f。和的籍g、区h, 房kd0公用e。产供"
    "保困城安的租问需f,价和子建改等g、屋h地 所kd中为做呼处居应愿谓趋辖e。以养向和属思急想"
    "所欲盼等联能长f,作需g、在得未i有 扇b 扉b 手kd工棋脚要软都e、机的里f”上中致g。"
    "抓续h,段 才kd一中为会创华成自荟让评链e兼和干引支是智有等资f发强的g、。工队h,培能 "
    "扎kd牢紧西e稳f根g扎j实 扑e 扒c 打ld一分卡响白硬e,基实工开折招算胜铁f下仗牢破"
    "g通h击赢i好j造 托jd_管通e、。幼f作底育g, 扛gd在f起 扣id,“一全减抓推贯f"
    "落g除 执le照着f业h政纪j法行 扩kd围展建招绿面e容就张f内散k大 扫fd码e黑 扬j"
    "d,我清科老革黄e企优光宪斗爱钉长f“中伟党民社 扭ge转f住 扮c 扯ed皮 扰f 扳c "
    "扶kd、力工志措智等e政机f,。h持j贫 批kd”中优关可和基实效新服权次行部e0“主具发国"
    "改有活等项高f、。制教重g,事准h评i示 找id不问e出到f差g准 承kd上人优保受的e,、"
    "中创弘红f办发和好g包接载h担诺 技md,与产伦公合城基推服水的研管计重金集高e事企园大实战"
    "改攻有股评资进项f体前力发和型强支部革领g、工自h人成能j创k术 抄d 抉c 把md《三不专"
    "为从企优住促军减反培大对就干建强情扩扶支智有服权正每法牢理监立精经绿老职落调质贫贯重长e0一"
    "主习乡会关农创制增巡广开抓提教整文方民水深疫科纪统维群脱责资问防马高f严保准加发国坚基好实工"
    "我推新更生社稳自解这g中人全各手改政h“学思i党k握 抑fe制 抒d 抓md一不乡发小总政机"
    "的督e。作党共在基工得整早重铁f、出到大改细起g,h手落i住实j紧k好 投ld企基机票e产f"
    "向放标诉身g融i入k资 抖b 抗jd体风e战灾癌f击日疫g旱洪震 折he扣旧g不 抚gd恤远"
    " 抛d 抢he修占抓救g险 护md世企作全合市建意我投措政条格正水消物稳管经群者航规重金e与"
    "主了产优伞体农力单各地大服机治环知祖立第能自责f“中习以传修公利制区宪情林民理生督等红补g。"
    "工法的社h、人党国好i,”和 报ld0价冒到县并废情批数漏表酬e;_一中会发后国将工时的翔送"
    "预f¶、》和社讯评销g了道i。j,k告 披ee露 抬e 抱f 抵hd税e制扣押达退f御 抹b"
    " 押fd贷 抽hd检调f查 拂b 担kd任子e、使的着责f,。起g保负j当 拆ge迁除 拉i"
    "d·e家萨g动 拍f 拎b 拐e 拒fd不腐 拓jd国市新e进f创h宽i展 拔hd0、尖e任"
    " 拖hd延g欠 拘d 拙d 招id、。收e,呼投聘f商标生 拜d 拟gd向f提 拢ff过 拣"
    "c 拥hg护有 拦c 拧e 拨gf付 择hd优部e,。 括he: 拱c 拳fd, 拴b 拼g"
    "f搏 拾c 拿hd卡起e到g出 持nd¶”与两主习五优体刚医历受司合团城多安宗宪应引思抓措教"
    "服海湖煤物独现相等群脱良范计货质贫资边适银面香e为了先公内分制加各同商因围大就尽山工建德总惩"
    "房打扩扶推标求法流深清积精节规解重金预f下严久保共国地基外好守宏定对小市平底开我有生用的目立"
    "系统绿自走马g、一不之从企依全农创发在实并座战改新正民社科h“中人力学把政经问高i,。党稳j"
    "以会和k续l召 挂hd在e牌f钩 指md定数e向战g南引明h挥标j示k导m出 按kd劳市标e"
    "0月期f时程g规j照 挑id重e大i战 挖hd潜g掘 挚gf的问 挝b 挠d 挡e 挣b 挤"
    "e 挥ld。全农制区地宪巡带战改棒民消统职调财资长龙e“专主优体先出国基审新法监着示社科积自"
    "重领高f,、中代企作各我手更部g人党市政h了好 挨d 挪ff用 挫dd折 振jd华宇邦e信奋"
    "市消英j兴 挺fe在 挽c 捂b 捆d 捉b 捋b 捍ff卫 捎b 捏b 捐fe赠 捕gd渔"
    "退 捞d 损hg失害 捡b 换id的e,、。f届新 捧d 据jd《不产会发和国地平库形新真需"
    "e中党共安实的等要质资这f,、。 捷hd参的高e陪g、 掀c 掂c 授hd、e信g权 掉gd"
    "。以队 掌id舵f声h握 掏c 排kd专名在部队e0、和头好工忧的除f水污涝g。放h,查 掖"
    "d 掘hd和 掠b 探jd源e讨j索 掣d 接kd不中产到北好机起近配e入关力和国最的种结融"
    "触访f。再地待班着见g、党续h,受 控ld人任作前取同国情提政新水相第规责这通需e一举各形成"
    "斗方疫科等策股能要重风f中体力物阻g、。措机h制工的i,和 推nd介迟e诿f开荐g向h出行i"
    "广m动进 掩c 措ld实e和推f、的落g并i。j,k施 掰b 掷b 掺c 揉b 描ed绘 提"
    "nd。了至起问e,倡到名建拔效炼速f交醒g下前振h案请质k供出升l高 插fe话 握kd,、历"
    "和实工当形我战教更核科规这进高e“中主习人全发国在大改政时正经f党手g新h好 揣b 揪c 揭"
    "fd牌e示 援id、。企力新能e,和藏队f助g疆 揽hf全g子 搁b 搅b 搏ge,、 搓b"
    " 搜ff救 搞id上变活e一形清f“大h好 搬hd得离h迁 搭gg建 携ff手 摄d 摆ie"
    "上到脱问f进h在 摇hd。鼓f,”坚 摊fd派 摒dd弃 摘gf帽 摞b 摧d 摩fd托 摸"
    "gf清 撂d 撑jd中了经e、和的f作g,h。 撒c 撕c 撞d 撤gd离e销 撬ee动 播"
    "id)、中放送e,力电的能途f发种 撰dd写 撸c 撼b 擂b 擅ed自 操hg作 擎fd。"
    " 擘ee画 擦e 攀fd高 攒c 攘b 攥c 攫b 支md书小行配e农审忠政流点队f柱g援h"
    "付出部j撑l持 收ld企利取征成账e了到和回尾政的等致获f、优储割治集g,。官支益购i入费 "
    "改nd0一局建征成措方是有气法电等结要起问领e”〈不主任作到和好宪废f。为后委完情g、变增工"
    "的落h,j善进造m革 攻kf克方i关k坚 放md;_上不举先全出前国增式总推政有活相矢等经给"
    "试过迈高e”一为了共内创力包发市平战改是消眼行f中以促合大开水领g0。军到型宽心思新松h、和"
    "权的i在管j, 政od一之争办安干有村活科要谈货贴预e中为令企体兴同商地基处学对投效新服检水"
    "等管经补议质金长f¶。主事军和复工支收机权能课领风g,、党区审局执方的绩许资隆h务放政法部i"
    "建l协府策m治 故id。居调隐e,f发h事 效md¶不制协处控方施服激维调转降e;上为举做力"
    "办升和地工市开支明显治用监统考药落解评运途遏f供保利化发推措提管衔需g实防h、应性投机果能i"
    "率的益j,。 敌e 敏gd、锐e尔 救kd命急济生e,人h援治i助灾 敖c 教md健场委练职"
    "领风e,、义书事人信和室活的科融观规f与中协团材训g授界群h学工i师l育 敛d 敞ed开 敢"
    "id干管e为担闯g腐h于 散hd。会发煤蔓e、 敦ee煌 敬hd业e意献老f畏 数kd控智符"
    "e”、的f,。g民量i字据 敲fd门 整ld为地实结车e。产完性机理经风f个优和的顿g,准h"
    "、合i体j改治 敷ee衍 文md,书创卫学山播漪风e交体脉f、史字旅献h件物艺i章k化明 斋"
    "b 斌fe、等 斐b 斑c 斗kd中史志e历精重f、g,。力堡的i目j争 料id产和工e。的"
    "等f,、 斛c 斜gf,。 斡b 斤fd以 斥c 斧b 斩d 断ld为从壮夯实引总拓显解谱释"
    "e、上丰健创向扩把探涌满的迈面f,优力加发和巩开改g取完推深h增i提 斯hd坦战里f兰 新o"
    "d;乡事供促公制办加品四在场境大天宏对年担措文民港激片环相研管融规试趋转重需面e“”上与企使"
    "功变团基媒安就居市投推提支服水深特监社科空等组胜药观论赛起这通部阶领鲜f为举修农力合城实工平"
    "开引性战挑改政方旧是期材村格步气示精设贡资链风g主产人任优作创华台常建思情春机模活生突篇经路"
    "问高h。一业中体动和增局技理要质进闻i、兴冠区形征成疆能驱j,型k发的l时 方md“两企债公"
    "加协参发合国在大对开志性有机特监设负阵e。一主保力地实愿改方经财f,、人共百立米要评责g便党"
    "各和略的h位政i法针j向式案k面 施md》不互促保健减力取对就展差座开支效教是机水法相精网自"
    "范营运进配长防项预高e:;《上以全农办加区城大安宏扩投提改政有生稳要规重f0一中体国宪意新更"
    "条积等行g“乡创好方细落h、和工情的策i。建j, 旁fd骛 旅id馆e客i游 旋fd余e律 "
    "族ld不事优关发广振是独理e乡区历各大宗政村永现精观谋问f、交和干文g地的自h共团复工群i人"
    "伟 旗id、e渠h帜 无jd到效畏e一害序愧旁止法症私障f人论h党 既jd不利可往抓e能f定"
    "有g是i要 日md、。以开来照用趋e0全战晚期f)中内出本的程g到常益h子报起i上下前召j,"
    "主在至 旦fd发 旧ie址房f动小换 旨gd、e意f, 早id,”抓晚见隔e、报期治稻f发日"
    " 旬gd,以 旭f 旱hd,指e情涝f工 时md了保修内分反同因处委对应性把报效用监空组至补"
    "表解起进通预e。做公准出前办加向启回完将度开推提插放救段研节许说调跟运采驻f、不也总指时有机"
    "足限g0俱候刻的要h发i强间j,期l代 旸d 旺gd,发 旻e 昀c 昂ed扬 昆fe明 昊"
    "d 昌hd智都e、市 明ld两主交作健具制原史委情成我才执探新方晰特等素讲说起辨e中事党创前"
    "导度政理程纪试进f体发和天春白金g。了思h,、的i年建显j确 昏b 易kd中等组规e便俗创发"
    "和市平成所投f。地的g,、港试 昔d 昕b 昙b 昝c 星gd” 映id社群e,了人出f的g"
    "强 春kd市的风e、佳农座播祝贤运g兰华季耕h节 昨d 昭f 是nd三上东两乡体公共减分切北"
    "医千县及取向因地培处外多始安少巩希应总战拓持按放文服本核根武水法海涉清激理由看督硬符紧结老能"
    "艰西规谁调责贫践近降集青顺首e严个主事什企优供健充具决制前十历同围城学小工市年广开形打指教整"
    "明构正治现生真着确科积突简维群脱自转这适通防非马黄f0:《》世今从依促农创基增好将带引必扩把"
    "抓支更有稳第统继解进长领高鼓g,、不为习以保做关发各否大完建强当提改政最民用社经落贯重金h“"
    "人加国在坚实对新深i一中党全我推要 昱c 昶c 昼c 显jd进降e改的f,。了增提现示g成i"
    "着 晃b 晋gd升e川 晏b 晒f 晓hd东岚峰e渡f光 晔b 晖ed、 晗b 晚hd,年稻"
    "e0上 晟c 晤c 晨gd、e主 普jf法g及通遍h惠查 景id象e下广目观f,。区 晰gf"
    "、 晴e 晶fd参陪e、 智ke,f、体力库i慧能 晾e 暂gd免e时f行 暄b 暇b 暑e"
    "d期 暖hd人用e,、。保f过 暗fe访 暨h 暮b 暴gd雨e力露 曙dd光 曜b 曝ee"
    "光 曦b 曲g 曳b 更md宽扎换长e不严优公具实广强是生美重f为可深g要h新有i高j多大k"
    "加好 曹ge建 曼d 曾fe经 替gf代 最kd优先基强急有本深突需e为现直近f关多好广新根"
    "终重g严低h后i大高 月ld。到开通销e上中以全内在至起f下份的g,i底l0 有nd。三专世"
    "丝事产以公农决几分吸回奔好学害就巨市帮干广底形影必教文核民深理生用社稳突竞规解计足近金问降鲜"
    "e、两习些价作党兴创前助发哪地坚基多完实工待意我战据收政数明根活痕精能行许贡质较里陈难高f,"
    "“不中什保信偿全十变可国大强成改新权没法特益着经自责进g一之了人很更条h0为制所机的资针i企"
    "重限j利力序k效l关 朋ee友 服md、改装麻e形疫f从h”l务 朔c 朗gd杰 望kd、人"
    "和干机湖的相e乡企你同f,了他各在广慰g。大 朝hd气鲁e夕阳鲜f着 期ld一任关出刊召均安"
    "已开引打持效积管要规评贷长e0《内国建执是货还重f以发向和完实性我望稳调限g、。全坚工待目盼"
    "经h的i,间 木he齐 未jd发完e就雨f成h有i来 末ge年 本md事依健功动发学平来清等"
    "级趋身进项e之人付农单合和土在培完宗届形投报月本理目着科药行规解路部问面f上利制原参国建性政"
    "次法盘职色金g。任保公养兼医台地实市方民的稳经要质领h,、生遵 札b 术kd上与体在工技推支"
    "是服标水突自路转e。企发奖学开新有的等装进f产人改g创和研h,、攻 朱ge永 朴f 朵d 机"
    "md一井和手收理盎融e动床抽活的等组衔装f。结g、会器场械统h,遇k关构l制 朽c 杀e 杂"
    "id、多形e。变局f,严志性g的 权ld出分创发国在市建思投是治激现登质重e事假审等行f主交"
    "制法责限g。利和的h,保力i、威益 杆gd。e、率 杉d 李ld作e书建斌钺f干鸿g长h希j"
    "强l克 杏c 材id。等集e,、h料 村ld“”义乱到危口地学扶文是特第等精组金e(0务卫土"
    "子容寨支教旅村电经考落貌镇f。一产人优公医发和委局干庄治现生社级贫部集g党全基工建改的里h,"
    "、民i振 杖b 杜ge青f绝 杞d 束id和并性e、。后时机缚f, 杠ff杆 条ld”一中全"
    "块战生监线被重e、。款约f主g,j件例 来md;临为办务取实开提更最有水经要访评谋部e0”一"
    "不人住党华发各国就推新炒特说高f中产全我抓源看g、之了越h自i。的k,到 杨he晓洁震f晶 "
    "杭gg州 杯c 杰gf、 松id的软e、。劲绑f,懈抓 板jd块房的e”和弱f。g、h, 极"
    "ld。促做化变宣帮担拓构科融运配限e其创向吸因地大履建投支营财f不为主回培应开引扩有端进g作"
    "参发成探的稳贡h推i性 构ld不与中为升在开提更领e加发合对成监等编要转f。作职设g优和的筑"
    "h,改调i、性k建 枉c 析id形问e判和国f,了当g研 枕c 林kd”。保公市权毅法生调长"
    "e,下区员地文省芝资防f场田g、业草 枚b 果kd;丰产向园应等蔬要e不同导评运进f和展断更"
    "g、的h转i,。 枝e 枢gg纽 枣d 枪e 枫ff桥 枯ed竭 架hd构e, 枸c 柏ed"
    "坡 某e 柑c 染jd,A力天率综问e、源环的者肺f治物g病i防 柔d 柘b 柚c 柜e 柞"
    "b 查ld;¶“中了事党同员实干成改登监落评询险领食e0一人体到制力办对指数明是检清等结考要"
    "调问验f发和室情找报摆整机的看g出工h、。委研组i,处 柬b 柯d 柱ge产 柳f 柴fe油"
    " 柿c 栅dd洁 标ld投提段等迈e不体作国对新是要识责f和导杆进g志本的h、。i,任k准 "
    "栈dd道 栋fd梁 栏f 树jd新造e林牢f人j立 栓c 栖c 栗jj战 校kd(0主企史同"
    "基外工招特等e。办学建思教要f,党和的长g园h、毕 株ed洲 栳b 样jd?子建才e、。一板"
    "f,化g性的 核ld办和工桃的e、。发定实对算f,查评酸g准电k心 根kd,于到脉e。中人子"
    "弦治源g基i据j本 格ld党公列制化员基审履答调限e上和外形控改等管要许遵f,。依保按监规g"
    "、h执的落j局 栽e 栾c 桂f 桃e 框gg架 案ld;作委督等经e促制工建草要财质f(0"
    "、例办和g审提的h。》件i), 桌e 桐e 桑f 桓b 桢c 档ge立f案 桥hd,、头镇f"
    "梁经 桦d 桩e 桶d 梁hd纽e,。振 梅f 梓e 梗dd阻 梢d 梦id、不e,。作而f"
    "想提的 梧d 梨e 梭b 梯ge度 械he、化 梳gg理 检ld,尽工机讨e、修组f疫视h测"
    "验i察j监k查 棉fd花 棋gd。e,” 棒e 棘c 棚hd,f改g户 棠d 森hh林 棱b"
    " 棵d 椅b 植id、基被面e树根物 椒d 椰b 楚hd、中e。f, 楠d 楫b 楷dd模 "
    "楼id。一堂e,会 概fe括 榄c 榆dd林 榔b 榕c 榜fd样 榨c 榴e 槃c 槐b "
    "槛fe, 槽c 樊d 樟c 模kd养减的纳e、以和型市最设f,。化性经h范i式 横ge向f琴"
    " 樱b 樵c 樾b 橄c 橇b 橘d 橙d 橡c 檐b 欠id中工款e企农发的账g薪 次ld"
    ";“”人体修党办和多审对就征抗教的考西资e专作十发座廉执改来生疫矛调重问f、。中大性g,双常"
    "h主集j会全 欢hd乐e呼送f迎 欣fe慰 欧gd班盟e洲 欲ed言 欺ee诈 款jd余增延"
    "问项e0利和支的等f,、。 歇e 歌g 止jd,、一不以军发因形有的资e“出和境疫f。返 正"
    "md不从发向和增定实成月本派用落行要走高e“伟值做前式是气监等经草视还面f,。主司廉当把来规"
    "g0、义之创处指案的能表风h出常强i在声j确 此id同基外e前f,次 步ld一为作修凝回在夯"
    "成拓支整显清缩营走部释重e事入减创向和巩开形恢打抓改放有步简统落调转降骤f、优促健压实将工建"
    "强把明激的稳行要规解g。做发增完扩深h,伐全加推提 武je、f维g器警h汉装 歧fe视 歪e"
    "d风 死gd角e亡 歼dd灭 殉b 殊hd的e困重 残hg奥疾 殖gd,、e场 殡b 殴b "
    "段kd创e和工时重f。的g、h,性 殷fe切 殿d 毁f 毅hd夫e前f、 毋b 母fe亲 "
    "每jd亩公半季项e户f人周天月g个年h一 毒hd,f感 毓d 比jd,下过e0一上去赛f增重"
    "g较h例 毕id力f节i业 毖c 毗c 毛hg泽 毫hh不 毯e 氏d 民nd;不产人以住俗"
    "信全兵出司坚守小居待惠成房所拥推教文新是最期正科积网致行身造防需高e”一之交企众作兴创务化参"
    "同城委实宿富抗持提搬更有权根用种立精自航要警负过迎都陪风f军办医合和在基家对就币幸情战智消满"
    "监盟福至解谋赋银革g。事们健利团增安建当心收经融进h,、为代大意日服检民间i共工法的营j政k"
    "主生群l族 气kd”体供派温环e和氛的等运f。候力神质g,、正象h污 氛hd热h围 氢e 氧"
    "fe化 氨c 氮c 氯b 水md”一上与价优保共准区县口塔市情水沙治泵灌而量e产体和域工文毁"
    "泥漫生的系网道f。位务北土处安定林污环稻管质g,库源电资青h、i利l平 永id恒无e不新f久"
    "续葆g远 汀c 汁b 求md0为作取坚大导把新深相结职e:;上不全出变在抓更有精纪自高f加各"
    "对落贯g和实意真h、是的i。进k, 汇kd储总e集f率g聚k报 汉id、保江疫考e中人g市 "
    "汕ee头 汗f 汛id,关e、工情f期g救h抗 汝d 江kd,“三上两中出北南岸市干强是等黄"
    "e0在委山指新水河的考说f主保大流源生调g、省西h经苏 池g 污jd贿e、降g水j染 汤e "
    "汪jj洋 汰ge落 汲ff取 汶c 汽ih车 汾ed河 沁d 沂e 沃e 沅b 沈he跃f阳"
    " 沉hd陷e,淀着 沐c 沔b 沙id、县地工源特e一漠盘f治 沛c 沟hd村g通 没ji有"
    " 沥c 沦c 沧ed桑 沪ii宁 沫d 沱c 河kd大成是治滩生e,。三文沿湖的镇f、保水道"
    "g南长h北流 沸c 油id料茶菜e、f气 治nd三互作勇受坚患情成拖提效是权校欠行观路违风e"
    "”中乱人共关功县品定实宣州担文机标社等精素经统要轨过重问f军判制力原发基巡引性愈执政教本水污"
    "沙环疆病立群能腐自藏道g“。优体协和安形思意攻法疗的监站纪规领h、上久任保化区工方生责i,建"
    "j党国l局理 沼c 沾c 沿jd和河革e,、岸技黄f江海边g着线 泄e 泉gd。 泊fd位 "
    "泓d 泔b 法nd;上不与事从任作促做决协可各国处审对将平座建必性惩意所手按提效日服独相科系"
    "者能自西调防集e”力办合在大守宝宣庭开总打改查案活理用确立精经维联草表要论责贯赋进问f严为全"
    "加司委学官推是有犯监等管解质部队g》人体依保修公典制执机法违h(。和定实履权检的行i、工院j"
    ",规k律治 泗b 泛id交参征e宣的f凝听开 泡d 波ge动 泣c 泥fd、石 注jd、。e"
    "的销f入g册意j重 泰gd民e山f峰 泵fd站 泸c 泼e 泽gg东 泾c 洁jd关办取奉文"
    "e、从政的篪f性能自高 洋kd浦渔溢生还e0充工淀科经近f在g、出强指h主 洒d 洗fd礼衣"
    " 洛f 洞gd、。e, 津id调贴风e、f市h冀 洪id抢灾e工排水祝f、区救涝 洮d 洱d"
    " 洲hd猪 洺b 活ld上不困安富新污物状空等补质适e垃存幸得性更有服泼环用越f中保和品必情"
    "条水秩跃需g、会就方h,。的j力k动 洼ed地 洽d 派jd,的e团f驻g、中出h人 流ld"
    ";业中了入工思枢水浪科e与互企体军向和失媒感成营量长f发大的等行转g、交合h,动程通i。域 "
    "浅d 浆d 浇e 浊d 测jd。中体数机网设e温算能评f,、和试g预 济md上为优伙作区向复"
    "安思指改更正竞融适问韧顾领e与中主保全共升圈在委学布开快总技提是普治活深环等组能要规走金长f"
    "。一下人健制南合回困基实建循恢政效特g,和大平新稳结转高h、体增带持的i形运j发工k社 浏b"
    " 浑c 浓gf厚 浙hh江 浚d 浦ge东 浩fe特 浪hd、急潮f费 浮f 浴e 海kd”"
    "主事各和在河港科等绵防e),关口召地域峡拔新的省空经考调f上内自g、外市h洋i南 浸c 涂e"
    " 涅c 消kd不极的纳e0。一化毒耗f和g息除h防j费 涉jd嫌藏黑e案f农g企外i及 涌g"
    "f现 涑b 涓c 涛gd同总 涝hd、能f灾 涣dd散 涤b 润f 涧b 涨gd,价幅挂 涪"
    "b 涯c 液ed化 涵hd式e、丰和盖f,养 涿dd州 淀gd生 淅b 淋c 淑d 淖d 淘"
    "ff汰 淡e 淤f 淦b 淬c 淮fd海e河 深nd。切受对的e、做处学情挖海深港耕邃f,加"
    "厚发悟走g圳层推远i度j刻l入化 淳d 混fe合 淹c 添g 淼c 清kd底政新查淤清真费e"
    ",。偿明欠水源除障f、华廉晰正零g楚气h洁理醒i单 渊d 渎ed职 渐ff进 渔hd”船f业"
    "民 渗fe透 渚c 渝fe地 渠ii道 渡hd、口性难e期过 渣e 渤ee海 温id,室e度"
    "g暖h家 渭e 港jd”村法科e,、区f建特g口h澳 渴c 游jd”产地局岛消的e,水部f、"
    "业客等 渺b 湃c 湄b 湉b 湖jd州水生e、f泊草g南i北 湘ff、 湛ed、 湾hf同"
    "g区 湿gg地 溃b 溉e 源ld下与作合向国在富工整枯治科税自高e不丰交产体共利化发型基局"
    "市是污泉涵源生电社禀管结统要远部集革f优供地开消环的等节g。保和安汽资h、头配i, 溜b 溢"
    "e 溪gd村 溯fe源 溶c 溺c 滇e 滋ge养病f生 滑gd冰坡f雪 滔b 滕c 滚ed"
    "动 滞gd留e后洪 满jd了信怀成的e收活f完h意i足 滤c 滥fd食e用 滦d 滨gd海e"
    "江 滩ge区 滴e 漂d 漆c 漏he报f洞 漓d 演hd出e变示练进 漠gf化 漪dd、 "
    "漫fe灌 漳d 漾c 潇b 潍c 潘f 潜ie在心能i力 潢b 潭e 潮hd头e。州流 潺b"
    " 澄e 澎c 澜f 澡c 澳id深e台g大门 激kd光动情e烈f活i励j发 濒c 瀚d 灌g"
    "d”e区溉 火id器e,、。和工车f灾 灭gd战f火 灯fe下 灰e 灵he魂h活 灶e 灼"
    "ee见 灾kd体各地毁的资e、情f,和救能g减区工h后群i害 灿dd烂 炉f 炊b 炎ii疫"
    " 炒fe的 炕c 炙b 炜c 炬d 炭hd、产行资f清 炮e 炯c 炳e 炸d 点md:不中"
    "了事优先内到卡发围场基堵多帮开情扶措政民水注流监督示等考调部防高e0;”》一产企做加名在城实"
    "希带建推提改新生省经范规解评f人区医对抓支放方是突要难g上地的群行问项h、任和i。工领j, "
    "炼hd、e, 烁b 烂e 烈id、。掌祝e,f士h的 烘ee干 烟ge花 烤d 烦e 烧g "
    "烨d 烫d 热id、土水潮门闹e带爱线f点g情烈 烯c 烷b 烽c 焉c 焊d 焕fe发然 "
    "焚c 焦jd,人到e“中主党发点裕f重 焱b 然kd不垄复恢e,、。一是林生科突艰f严保和存"
    "气较g灾要资 煌g 煜d 煤id、化沉e改f矿g电h炭 煦d 照kd,一后宪护推政料有统职规"
    "高e、习全市新检法顾f《分国片g“中i党 煮b 熄c 熊f 熏d 熔c 熙c 熟hd更e一悉"
    "的 熹b 燃gd料e煤f气 燕f 爆fe竹 爬dd坡 爱jd、党农港结e,心护h国 父ed母"
    " 爷d 爽d 牁b 牂b 片ie、。f,特g区 版he本g的 牌id”建督e、子f,。 牍b"
    " 牙e 牛he羊f鼻 牟c 牡c 牢kd,安底思我扭e国坚守抓掌民f基g中h把i固牢记 牦d"
    "d牛 牧hd渔e区f业民 物ld。制力品技治研种等贸陋e业主处排理疫联f,、医和工污的g价保"
    "多安质馆i流资 牲fd畜的 牵id一f挂g引h头 特md,产性有e作定尔新的种许邀长f优区权"
    "g困大征h殊点j别l色 牺ff牲 犀b 犁d 犊b 犬c 犯hg罪 状ie感f病g况态 犹b"
    " 狂c 狐c 狗b 狠hd刹h抓 独id居角资e”有g特立 狭b 狮d 猎d 猕c 猛e 猪"
    "gd生瘟f肉 猫c 献jd和更e!、了智花计f力的策g,i。 猴c 率kd;”低作全变基市提"
    "等高e不在由的达f0下g、先和h,。 玉hd县g米 王kd国宁晓胜钦e东光家小正g晨毅h勇岐"
    "i沪 玖b 玛f 玥d 玩e 玫d 玮b 环ld卫渤管e、为利发的经评f,。相h保j节l境 "
    "现md从企制大市强状现稳突跨长e0互今伟共农可好对政整机民生碳科脱自质重金阶f、一到和国建我"
    "社经良g,。人党出更有第行象问高h“全在实新的i中了场l代 玲d 玻c 珂d 珊c 珍ge贵"
    "f惜 珞b 珠gd三e海 珩b 班jd值列车f,人h子 珺e 球id产生疫科竞视资领e创化治"
    "经 琅b 理nd“上为代信共回国处孙学完宗实审并开引把拖控整权格涉清由相研科经职融行补要质赔"
    "重长限e0;”一不与事企会使保充全分刘创利取同均安布干建总成措提收改新时是有模汪法流现疏系胡"
    "设调责进配f丁中人力办各增局张性方服机温监确结部g制情政效条水等规顺h区和好工想解韩i。的能"
    "j,、体念李论 琐c 琛b 琢b 琦b 琨ee、 琪e 琬b 琳d 琴gd、粤e出 琶b 琼"
    "e 瑕b 瑚b 瑜c 瑞gd、e拉 瑰ed宝 瑶dd族 瑾d 璀d 璃c 璋c 璐b 璧c "
    "璨c 瓜e 瓦f 瓯b 瓴ee、 瓶gf颈 瓷f 甄c 甘hd于蔗g肃 甚ff至 甜d 生n"
    "d0“”上与全到制培大息成提支检法用短签补运都长项e;不为之人代以作力发后商委学安实室应建效"
    "新是深灾能腐资重问防难f了事们体健历和在存底根猪福系规计院领g保就工改服机等育h。的i,、动"
    "命物k活l产态 用md专两为之作全公基多数方日是消深物相结规财贯资起跨重量高e0”一上不事互"
    "以先到制加发品国场大实得房技政更最有机气现生监研科税管经耗自航范语贷足车这防马f;中习体保信"
    "党在外市心户改新来能药途g“于人力和工情效权水法电等h、地的i好j。k, 甩d 甫d 甬c "
    "田jd。和管里e、f,建水湖间 由kd“主企副国大流裁财e之于全化区各政村镇f中县市g0h贸"
    " 甲e 申hf报g请 电ld”厂和基安工影机的线脑设费量e,。企公动器梯油煤站等路项f价信气"
    "池g、商网h力子i视话 男c 甸e 画gd了 畅id所谈e、h通 畈b 界kd主反大正第e、"
    "代发各定文级要观贸f。上别和百的科g,一人经 畏g 畔d 留id、住问e印在守抵的f下学念 "
    "畜gd产e牧禽 略ld_”中主作合安对导引成是要规资e举体地基实目能谋重f。任全决思意支方机"
    "科需高g、和定的h布性部i, 畦b 番e 畴b 畸c 疃b 疆jd。发干治的e,地方社稳维调"
    "f、各g生h工 疏hd散运e导通g解 疑fd似e释 疗kd,中健养制和效物装e方防f器等资g"
    "保卫救服机h、 疙b 疫ld,。和e、工物f病g苗k情 疮b 疲d 疴b 疾id儿e,步f控"
    "g人病 病jd”医原和学救死的等致贵难e,亡人就患虫险预f、保g例毒防 症hd下病e患状结 "
    "痒b 痕fd、 痛fe点 痹ed思 痼dd疾 瘟d 瘠b 瘤c 瘦d 瘩b 瘫c 瘴dd痼 "
    "癌ed症e药 登if上i记 白hd,、条e洋 百jd周e万多f分计h姓i年 癿b 的pd下临"
    "义也互京今从住供促八刚判劳包北千占危压参又口台号周哲因堵失头奥孩完宪局巡师希带座征志快急愿慰"
    "房打抗拉持损接放敬旅无春查校案歪母永流源潜状病眼磅神程耕股胜脱舞航范薄融视解许证诉谋账身车辉"
    "辛边远退都铁限非面顽e上业东两个丰乡五亲会依修健其典养军减切功努劲勇县双反取名后吸命和品商在"
    "培处天客导居山崇差帮常年幸庄当忠性所扶承担挑掌排探推攻救旗明普期未极步殷每比氛沟活浓海消涉清"
    "温火灵爱物牵用由疫直省硬示种稳空竞答给绝绿网腐艰节英药营血衔补观设评试话说负贫起运还这违连迫"
    "适选配钱青革韧顶饭马骨黄龙f三世交代价传位准出初区医单变可向团土增复定宝宣家对巨平广底引心态"
    "感手技投提收故效数整日智服本村条桥检模水激热独环电百相看真着督矛知短祝税管系紧红纲老考联获落"
    "表议调质贯转通道针阶难预食首鲜g、《专严举任使保做先光公共具内农分利力办动协合困城外多奋好学"
    "安宏宗审小就市干应开形影执显更最机权标正治深研立结统综美能若认讲贡货资路过进部金长防集需项风"
    "h。不产企优伟体作信创前原地坚强必思总情指措支教文方时核民汇法特现理监目社科积第精纪组经群职"
    "良行规财责i0“中主事二人全制历发各同国大实成战报改是有根生突自要高j,一党关决基工建意政新"
    "问领k十l重 皆c 皇d 皓c 皖d 皮f 盆d 盈e 益kd上不事于作关提等联补e;为分彰"
    "放求相问f保增性诉g和的h、。i, 盎dd然 盏b 盐ge湖f碱 监md事会护e局控理h委i"
    "测j察k督管 盒c 盔b 盖id城率的e全f,、。面 盗d 盘id、e,。f棋g活 盛gd、"
    "会 盟hg中 目ld一中储发可实推现盲等管经走集e开落资进f0、和审是要g。建录h前的i,k"
    "标 盯hd紧重f住 盲ff目 直jd单奔播牵e有部f属辖达面h接 相ld亲传助匹同向处承比继"
    "融贯连e信当得成衔辅通f协对应g统适h互结j关 盼hd、。的f,问 盾id变e、。的问f,纠"
    "g和 省ld一会农生经通际e,以直纪要调部f人和负g(、份政长h区市级i委 眉c 看kd人企"
    "国村法现生见e、。一产水f”待得齐g病h,了到望 真ld、刀审情枪查的管诚e倾做开心知碰组解"
    "f总理g务实履研h听抓落i学正贯 眠b 眺e 眼id,前e下光全点睛f于长 着ld“人全名实"
    "手政新更来经落e0。中党增对应我提改正的这问f,一优作重g成h眼k力 睛e 睡c 督ld;力"
    "报是有结e保实机权条贯f作制和等职责g。体办工执检的管h、察导i,促查 睦e 睹b 睿c 瞄"
    "gg准 瞎d 瞒ee报 瞩ff目 瞪c 瞰d 瞻hd布远f仰g性 瞿d 矍b 矗b 矛ii盾"
    " 矢ee志 知jd,、信要道e名情承灼行f》i识 矩hd。e、f, 短jd、e,片缺f期i板"
    " 矮b 石id”嘴墨流窟e。化家山晋榴油留f泰 矶c 矿he、业区f产山 砀b 码hd”g头"
    " 砂fd石 砌c 砍d 研md创单基座生结读e制和工报指机深用的经行项f、中并成攻组讨g人判"
    "协时期院h,¶i。发l究 砖d 砚d 砥ff砺 砭b 破jd0一和带浪难e产关性的f、口g。"
    "坏解h,除 砸c 砺fd奋e前 砻b 砾b 础ld不支条理能高e;学工f制和教的g、h,性研"
    "i。上j设 硅d 硒b 硕f 硝c 硫c 硬id招道e。件任约f,、仗的骨 确md党分发各实"
    "对工改时有理用目行识需e导权监规诊责贯道领f全处提g,了方要认h、把政的立j定k保 碌b 碍"
    "hd、环e。f, 碎e 碑fd,e意 碗e 碧ff水 碰gd头f硬 碱ff地 碳id,产协技"
    "e”、循的转f中发排g达 磁d 磅ee礴 磊fd、 磋c 磐d 磨fd一砺 磷c 礁b 礴e"
    "d力 示ld并热片e、中制感慰报教衷诚f了和强要赞g¶批指肯h。i精范j, 礼hf、 社nd"
    "的e,、今局情播科f中h保j区n会 祁ee连 祉hd、e,的f。 祎e 祖hh国 祛c 祜b"
    " 祝id改活e他出建f中愿福贺 神md之动同圣开把特统风e”》为实家抓推落财进f上力学是状贯"
    "g_¶作文h、。和的k, 祠d 祥id主指来表e前和强f在g出h、 票hd,、发据 祭c 祯"
    "b 祸c 祺c 禀ff赋 禁hd不区捕e渔烧g止 禄e 禅d 福jd河e利安州生的美f,、。"
    "人g建感h祉 禹d 离id。实岗退e,、f”不g开 禽fd养e流 禾d 秀id教e年文f人h"
    "传 私gd募奉 秆fd禁 秉ff持 秋hd收e冬季f粮 种kd保养和基措源设质e。不困矛类资"
    "面f,、所方风g业子形粮h植 科md交人文长e、专体医协建普院f创教考j研k学l技 秒e 秘"
    "he密g书 租he、金f房g赁 秤d 秦gd博e岭 秧e 秩hh序 积ld案石e,0水金g累"
    "l极 称hd评e,号f赞 秸ff秆 移kd办地坚将抓的转避e、。交人全扩把深送风f,贯g动推"
    "支民走 稀ee土 程ld0;作医各实开成技有款民科管进e修党师总推来碑等纪规院项f(”是监质"
    "g上人和的h、中度建i。序j, 稍b 税kd0区服法税进e优减前和地征所的等试金额f,。人体"
    "制改率负费g、务政h收降 稞d 稳md发向回疆的e。产企固字市得扎打投有较f岗物经致运预g,"
    "”、价住外h健增妥就步j中k定 稻gd田 稼c 稽d 稿id、和的e,。在f)提 穆fe虹 "
    "穗d 穴c 究ld一促出办吸座建春有水等责采重问e0中之人加员完工成新机生确进阐f。全制所推"
    "提的解g和当院h、部i,j了 穷e 穹b 空jd、前白航货e军防f气i间 穿hd其透e于到始"
    " 突kd如e击f发i破k出 窃d 窄d 窑d 窖c 窗hg口 窝d 窟e 窨b 立md。不为"
    "习于人企军地城巡并性意更有民符群资身适防高e一与业党制卡在大完工志方现生统绿行跨长项f,、中"
    "了体全公即后国改政新案正科起g“以医和场德的h0”健峰自i足j法 竖b 站jd0和是点的站起"
    "e式稳等长f、g,位在 竞jd赛e技相j争 竟c 章jd”为做制的规e¶党立赋f:、《和强程"
    "g,。指 竣ee工 童hd、 竭f 端id。人制正e、化水重f, 竹f 竺fe、 竿d 笃e"
    "d行 笆c 笋b 笑d 笔g 笛b 符ii合 第lf九八g七六h0五四i三j一二十 笼fe子"
    " 等md业举于亲介体供做共具加区协单受因困展平应形权标水汇活消深灾现研经金陪需e“、专中为主"
    "交人信先党全公关农分创在实对市开待战手技收文法环监相社纳群职融规设配防项高f一不事产企优作保"
    "化发国大学就措支改教有服机民特生突级老要资进违部g出制参基多建提新的行h0。各地政问领i,工"
    "情重j方 筋e 筏b 筑id、业产施起e,中h牢 筒c 答hd,e应f了卷g复 策md;“与"
    "作保储加对导尽并延总执扩指更机框研科精组衔规解都e”上不力宣建引扶提是法源环稳等统调配f协取"
    "实工效略连g举体制性h和支的落要i、。措k,部 筚c 筛fd查e选 筠b 筷c 筹ld全划各"
    "实指措新用解调起部e中使城安稳规资集f兼好抓考谋g,、做办国备疫h协发i推 签he署f字订g"
    "约 简ie易约f单g化h政 箍c 箔c 算jd工支法等e、内收机的管f,。力执 管md到副协"
    "厚所有权治规负道金长高e人企力局工干廊得效等线职能f”住制委总执方机责部领g。体和好护用的结"
    "网h、党控服i,l理 箭d 箱gd,码 篇he文f大h章 篑b 篡b 篪ee、 篮gd,。f"
    "子 篱e 篷e 簇d 簿c 籍ge人f制 米id。袋e、的g, 类kd主事产共分别制处开投案"
    "生职问e,、人企创和型所推政文施的监管资风f市指社经g命 籽d 粉f 粑b 粒e 粕b 粗e"
    " 粤ge澳g港 粪d 粮jd、丰仓生e于农大收油积j食 粹b 粼b 精md,会华密湛辟e特益"
    "髓f品彩气深简细g力心j准l神 糊e 糕d 糖f 糙b 糜c 糟b 糯c 系md上为保党基带"
    "广思服民经e;”不全化协发改整是更等f中国实点g人群h建的i、。列和k,统 紊b 素jd向和"
    "有生自资配e、。保增的f养市g,i质 索jd0中有的e。和实形新f、创建g, 紧ld,。实建"
    "张扭整清补贴e、修做出压完开缺落跟f依制急推日研g盯h围扣抓迫i密紧 紫d 累hd,积e的经"
    "f了计 繁id育g重h荣 纂ed民 纠id“g正治纷 红jd”包树e、旗火船f军利g线h色 "
    "纤e 约jd》优反发定服机的组节e和用资高f,、利谈集g0h束 级ld主书别化及发地基市河管"
    "精组统行要负阶需e;公分医城工改机版等诊财f以各和g、人干的纪h,。政领j党 纪ld0“。严"
    "中实疫行要e处守工执法的f,、依反学违问h念j委律检 纫b 纬c 纯gg洁 纲ig领h要 纳"
    "jd民的e。就g税i入 纵hd向h深 纷hd表e向围g纷 纸gd, 纹c 纺ee织 纽hd,"
    "f带 纾gg困 线ld0医电等e不国图是要路f”上下和工方索g、思的h。教j, 练hd、。员"
    "e兵f, 组md专先分到印反向坚委学对来e(。关办的负赴f、全召合和在自部g),0书工建要h"
    "会副第i成组长l织 细kd。作各悟节落观e,、做抓胞f察致g则询h了化 织ld。书人代党功化"
    "基对带成改政有机法牢监选e0优作制力协在形战生管纪f,体保好密开路g、实工建的要部h和领 终"
    "jd、。做沿高e,不同在如成是端f保身g坚把 绉b 绊b 绍jd史后有g。h,了 经nd出有"
    "e信全典办商开成纪进f历受常理g得贸领h委费过j营验m济 绑e 绒e 结md中大好实成我改稳"
    "论起转e。余党对报推新案评运f一了和的统g,0、在奋束算经讲进h带i果k合构 绕kd促做加发"
    "学建提服深稳经解e会保全国坚大实新落贯f推g中党h“ 绘fd到 给kd人企农创和大结群质e体"
    "市我的能f、。g,i予侧 绚c 络jd建生组综e、。化强空站等f,安 绝hd大f不g对 统m"
    "d优修全学安布教整村等美能质e保制动完建思总推揽要谋阐f、。党和工的集g产治观领h,性战文计"
    "k一筹 绣e 绥e 继kd往g承k续 绩jd表e、和庆的f来迎g,效给观h。 绪fe、 续l"
    "d两严作全写利大建强恢扶措攻春激纠解释防高e0、下保前努在坚巩打探有红落f,。为优向回奋完工"
    "开扩把提整用稳g做加增实性抓改的h健发深i推 绳e 维kd东e修吾权稳钧f华和g,、k护 绵"
    "f 绷fe紧 绸fe之缪 综kg复k合 绽d 绿ke、g化水j色 缅ee怀 缆d 缉b 缓h"
    "d急慢e税f缴g解 缔e 缕c 编ie纂辑h制 缘f 缚e 缛b 缝e 缠c 缩hd影e短f"
    "小 缪ed, 缮e 缰b 缴hd,存f纳费 缸c 缺hd人失席水陷e乏口的药 罐d 网kd下"
    "企公和平消点的联e”。改格站通f,信建等g+、上i络 罕fe坝见 罗ge斯 罚hd,、。性e"
    "力f款 罢b 罩fd等 罪gd,活的e行 置kd受各e审情房效点等能资f中工的g、。和i, "
    "署ld不中今以促党全完实对建开抓新是有转e了会做在深f0下推贯g、加和的要进h。上落k, 罹"
    "b 羁b 羊ge肉 羌d 美jd。乡元德e、劳术的f国h丽好 羔d 羚c 羡c 群md、关发"
    "和e。控服防f,团h体m众 羲b 羽d 翀f 翁c 翅b 翊c 翎c 翔ee、 翘c 翠e "
    "翰d 翻gd天 翼d 耀e 老kd化托教街e乡党同城实干机等院f一师有金g、人区工旧服百龄h"
    "保年 考le、和f,。古试g验h虑i核k察 者kd们受多家座提有治表负e代合围在救等致f_”"
    "权的要g,。和h、 而jd下来没生e出动努团f为奋是深行g上且h不 耐fe心 耕id,工生细"
    "e还f备h地 耗gd、能f材 耘c 耦c 耳ed朵 耸b 耻c 耽c 耿c 聂d 聆b 聊d"
    " 聋b 职ld和失实情教渎院e守报f,。人平权的称g、务h尽i业工能j责 联ld发席性组结e"
    "、体播治盟运f主互和络负g控通防h合i动网j系 聘f 聚kd、众合居强正精e,了全到各智f民"
    "起g人共集h力j焦 聩b 聪ed明 聿c 肃jd的财e、党处性省认f追问g查纪 肆c 肇b "
    "肉hd、牛蛋e联 肋b 肌d 肖hh捷 肘d 肚c 肝c 肠c 股id东e票g份权 肥gd、"
    "等 肩gd上g负 肯jj定 育md”不与主健全具创取同在外对开总扶投指提支水活消结设走锻馆高"
    "e一为产优作国基大学家局常情才改政教整文更法特现种经要规质f中事体公培强方是服科等管资部领g"
    "。人发壮工引成新h和的i,、实 肺ii炎 肿b 胀ed、 胁e 胃b 胆gd创e探 背ge后"
    "景 胎c 胖b 胜jd,仗前各的e信劣疫阶阻f脱g全i利 胞gd和 胡hd塞g春锦 胶e 胸"
    "ff怀 能md+中互代以优促做全再办加变型多大安就带干平开是服治用电监经网脱自致落行走这e;"
    "“一上下与为产体保出创及只合否在增完实少工忘成打技搞改放新更机松疏科级耗职部配降f不人作减制"
    "动区发定把提环等让过g化和培有的腐量h、。够转i,j源k力 脂c 脆dd弱 脉hd相e、。f"
    ", 脊c 脍b 脏d 脐b 脑he,f、 脖ee子 脚he踏f点 脱kd颖e离k贫 脸e 腊"
    "e 腌b 腐kd。一防e”f倡的g,h、j败 腔d 腕d 腰d 腹ed地 腾gd退e出 腿e"
    " 膀d 膏b 膘c 膜e 膝d 膨b 臂b 臣c 自md上家成抓推谋e人力古愿救查豪部f0动"
    "行g律h强立贸i主己我治然由身j信觉 臭ed水 至kd,全此e今f关少g上j0 致jd地用询"
    "辞e、做力f。公性意的认贫远g,h以富 臻c 臾c 舆hh论 舌dd尖 舍gd、e落 舒fd"
    "心适 舞gf台 舟gd、e共山 航id掌班船e道f天运g空 般gd的e公性 舰d 舱ed石 "
    "舵e 舶fd、 船hd员精f舶 艘e 良kd的策e、法种f作g传性j好 艰ie辛难h巨苦 色"
    "ld列制办国小技智消贸e哲文现生自血解通金f。优农化和基大的资g,产转h、低发k社 艳d 艺"
    "id,、作的e创f工术 艾fe滋 节kd”不假力取收目都e后和工市改期f、奏的g。前日水点h"
    "约能i, 芋c 芒e 芙b 芜c 芝f 芡b 芦ff山 芩b 芬d 芮c 芯fe片 花id园"
    "税钱e爆篮 芳e 芷b 芸d 芹c 芽d 苇b 苍d 苏id考e区州调f、省辉 苑e 苓b "
    "苗hd,、接e华头研 苛c 苜b 苟d 若hh干 苦id,卓e努f奋干 苫b 英hd、国才e"
    "勇f雄 苹ee果 茁c 茂e 范ld中党公司各地城意政遵重长e体健发大工市应引性有涉疫的管行"
    "遏金f基带机风g、。作区和h,i化围 茅d 茏d 茗b 茜b 茧c 茨c 茫c 茬e 茯b "
    "茵b 茶gd叶园 茹c 荆e 草kd,场局系e、沙g原j案 荐fe的 荒gf漠 荔d 荟ee"
    "萃 荡e 荣id,光富稳e。的f、传发誉 荥b 荫c 药jd。业传和店监费e,产价材等f、卫"
    "g物i品 荷e 莉d 莎b 莓e 莘b 莞d 莫e 莱d 莲e 获id丰奖e取h得 莹d 菁"
    "c 菇e 菌e 菏c 菜hd、等f篮 菡b 菱c 菲c 萃ed、 萄e 萌e 萍d 萎c 萝"
    "b 营ld利制口困户服机模等行运预e体养性情成活的管许f。和权者销g,、业主改经i企商造 萧"
    "e 萨f 落md、。e,f户细脚g后i到地m实 葆gd、 葛d 葡ee萄 董gf事 葫c 葬"
    "c 葱e 葵d 蒋gf作 蒙hh古 蒲d 蒸c 蒿b 蓁b 蓄gd水洪e滞 蓉d 蓝hd莓f"
    "天g图 蓟c 蓬gf勃 蓿b 蔓gg延 蔗e 蔚e 蔡if达i奇 蔫b 蔬gf菜 蔺c 蔽c"
    " 蕊b 蕴fe含 蕾c 薄hh弱 薇c 薏c 薛ii祥 薪hf酬 薯e 藉b 藏jd文的调e"
    "、各方族粮经自铁f传区g工高 藕c 藜b 藤c 藩dd篱 虎fd” 虐c 虑hd、和e。f,"
    " 虚he假报f作 虞b 虫fd草e害 虱b 虹fd桥e、 虽ee然 蚀e 蚁d 蚌d 蚕c "
    "蛇d 蛋ed奶 蛟b 蛮d 蛰b 蛳b 蜀d 蜂c 蜕b 蜜c 蜡b 蝇e 螃b 融ld中产"
    "供单危和基媒是法活系e。企会发对政的稳领高f,业体市改监等通g工支服风h、入机j合资 螺d "
    "蟠b 蟹d 血hd”e肉f脉 衅c 行nd_《严事公出初制加医发告固地处大审差座开持指时更注"
    "现病纪联行费贿车领e;”】一不专交以会伟修具分办区协各合国安实察对工探改效整最标检民清禁程立"
    "统绿考者自节规部难集高f0¶之人保到宪总新有机条正法监稳等管讲g)“中主使先党全力压和在好情"
    "社职调h、了的第i,。j业为政k动 衍e 衔ii接 街ie区h道 衙c 衡id性的e。不水量"
    "f,、发 衢c 衣f 补kd。委平的种足e,”中f、上充h偿助短贴齐 表md¶一先并性扬来深"
    "演讲e0习亲全共参围在委履提格民法议f。人们作依决发团对建态意明现等联要评达g,”、中党和工"
    "彰率的h了座i大重j示 衬b 衰d 衷gf心 袁fd家 袋fe子 袖e 袤c 被hd子巡 袭"
    "ed击 袱d 裁gd判员量 裂gd国斗 装jd全卸e、置配f,头箱i备 裔c 裕ie禄f,、"
    "。的 裤c 裴b 裸c 裹c 褒d 褥c 褪b 襄d 襟d 西kd,各壮开斯是柏的经e北医南"
    "宁要f、安考调g省h藏i部 要pd中丰于产人倡写决减利办包千商团干往情想慎承抢排接措效新旗服"
    "本机条查牵特环直相破硬窗符等维联节行补表设说谋践长阵限面e(“上下事亲传使先再出到动勇历原参"
    "各合地夯守安害将帮平当形我托扛找拓拿探搞放整民法活激物狠理生盯真督瞄站简系细综考能营要规走跟"
    "转载逐部锚顺f、》与为义会位体公共关农分力务努协同向和善因培处学密尊尽履工巩广开弘总成战打扩"
    "担教敢文方时明是构标毫清点矛研经给职自草解让议调贡运途遵采针问防集鼓g一不主优促准创制压及基"
    "多始引性扎改政树根正目看确科稳管精结适通重靠领h,。举从任作依健充内围增大实对带建思意批持提"
    "支更注牢用积突立紧组统聚落论贯高i严保做全切发完强按推有的着素继认负进j以在抓指k加把深讲l"
    "坚求 覃d 覆id地e性i盖 见ld0成驻e(了实性病证进面f、到稿g的h,。和效i》建 观"
    "kd“主光大审建管规e。世和学摩教f为了察的g点经调h、念政看i, 规md守建政经问e。上体"
    "党合收治规违f依化和委的章行g,、制h矩i则律j定模k划范 视ld“中人利办动反困国基总成生"
    "科e党全发的监网问f、。台和巡情组野g,同察整h工频i电 览gd,馆e会 觉jd同贯e。做和"
    "地坚悟用维行践遵f,、在性把接 角id、。兽地e区洲f度g一 解md产人党全农制发国城大情房"
    "改政机融除项e“。中他到剖地学小工当新民生疑矛社经群过释金f、北各和基读风g企重难h,放k决"
    " 触fd及 言kd人和时行e、》咨建提文f中献g说资h,后i。 詹c 誉gd,称表 誓d 謇"
    "c 警jd惕戒讯e务和钟f,、示g部 计kd入在师数整的等部长e0于保出委情机民法生结署f。"
    "和局工扣查监算g、h,i划 订id了后工e《f单的h草 认ld,、知领e。可清f证g同定j为"
    "识k真 讨jd,。e班i论 让kd世创基干改每法社这黄e“、中他利大市我f企党农各广更老g人"
    "群 训jd中力等e、和机的f。g,练 议od;一专会加发号国学将应总批法第解进追首e中于今代"
    "全关分列原名定工开形意成推是最有期深由稿组表重f》主事以传公召同室对时明暨结议部g、举了作和"
    "在提案研程讨题h《上政的确i0_决听审精要认j并还通k,¶强指l。 讯he员f( 记md”一"
    "下中为到同向嘱好孙就尹工忆抓是汇汪注管说述郭e主书亲作初制多座张强指提有等胡要高f“。党刘和"
    "对来蔡赵近问陈g录李王系者h,使的i关在处重j、习 讲ld团述e,了导求f政清g好h解l话 "
    "讴c 许jd经e。其f,g多h可 论ld上中国基导建性指支政氛环联观课贯e后坛成拟文是监稿f"
    "《了体并引断的自通g,、。创员学工武研证h和述 讼gd检e制 设nd0”事以健力北区卡团基大"
    "宜富小市年座开必投指改政数整文机生目相经统自责迈长需e;_¶不与世主人任农分创各在委实常强忠"
    "性教方有水海电科管绿行质资这部重雄领f“上具制发国好定得总摆是更法用美要规运进项高g一为作全"
    "兵取成提新等者h中工情现立置i备的社计j、。和施k, 访id0了局的组问e,工 诀b 证kd"
    "书全据质e”了人件合和宪的f,、党券金g明照h。 评kd定的e,、。判比议f审g和论i价估 "
    "识ld上体作党加工教是普更e不中为做分变当我新统f别到的g。形h和i”、产j, 诈fe骗 诉"
    "if总求g讼 诊hd,所断病e、g疗 词fd, 译d 试kd招e、。剂f,g行i验j点 诗e"
    " 诚jd于卫实意e,履f、g信干挚 话ld从对指要高e的f、》语g强h¶中和i,会j。精 诞"
    "fe生 诠d 询id、委i问 诣d 诤c 该ie村 详ii细 诫d 诬b 语hd,e体权f言"
    " 误gd。农 诱b 诲b 说kd不到服法e:话h明k, 诵c 请id,、各e人十审f示第g全"
    " 诸fe多 诺hd的e。制f, 读hd了和e,书 课id”建的e。堂教程f,题 诿ed扯 谀"
    "b 谁hd、的负e来 调nd0:中作坚处拨指长集e一各和小工微性水联运f。剂的解g、机节配h"
    "动发度推结要i控查j_整k研m, 谅c 谈le、判心时f¶交话g,了h。k会 谊e 谋jd、"
    "大私长e发复f幸i划 谌ee贻 谎b 谏b 谐id。e,、的f共g稳 谓e 谢hf。 谣c "
    "谦fe、 谨fd慎e向 谬c 谭e 谱hg写 谴d 谷g 豁b 豆f 象id工e和局新的f、"
    "g,。 豪ee感 豫e 豹c 貌hd和f,。 贝d 贞c 负ld、人党工有荷e0。债其着重f"
    ",总的g起面h担k责 贡jj献 财ke务物f力g富h产税经j政 责md不令必明是清等范e;”"
    "一使分定机问f制和g的h。i、j,人同l任 贤ge、 败jd、体国案蔓高e。滋现f,和的g工"
    "问h斗 账id”本目e、户f。款g, 货if物车运h币 质md上不保监e产优医升基定干押提效"
    "教要资高f。专性文灾g,、和增的h生l量 贩c 贪ge污 贫ld与产任地实对摘政精行车项e人"
    "办协和干监等质资f成搬的领g,、。工开致j困攻 购id,价房销e和物等置f、g买 贮c 贯m"
    "f之h穿通m彻 贴id到和在的等近e,、政现f。息 贵id、在精资e,财问阳f的经g州 贷j"
    "d,。投e、支资i款 贸kd一新流港e、区发外市规f企合稳g试j易 费ld;”不中价优使保公"
    "对工扩投提方比由监能补金项领e0专减升基总措新是标环管负需f政潜率的等g和品者h,、。用 贺"
    "hd,。兰e信国 贻ee琴 贾gf庆 贿fd赂 赁gd市e住 赂d 赃e 资md”一不中主人"
    "价信分创制市性收是积稳经结调运队e供便促储兴准力助发合国增委工建方机法活环生租管自补规费需f"
    "0体基成担支料渠等者质贵难g。企保和政的项h,、格i产本k源金 赈e 赉b 赋id,f能h予"
    " 赌c 赏f 赐c 赓ff续 赔ff偿 赖fd的 赚c 赛ie会区场时道f事 赞hd成赏e他"
    "同许 赟d 赠e 赡c 赢id,蓝e的f。疫g得脱 赣ed州 赤fd字峰 赫d 走kd得的绿"
    "自e”、。一上了势廊生f,到好实深过g中向在访h出i进 赴hd0抓 赵jd一e洪g克j乐 赶"
    "gd来考超e上 起ld“一义党学推政查e主了全决到抓新步源的责f、。历实草g好点h,j来 趁"
    "c 超id出常预e前市标越f大h过 越jd,南幸的红高e中共关多大式方过f好性要g是来 趋h"
    "d复稳h势 趟e 趣e 足kd于多够干本老职资e0。中实我球用的自f、国当新群额g,人 趴d"
    " 跃hd,上e、。升发跃 跋b 跌e 跑hd一腿路e, 距hd。和e离f,、 跟id上e着f"
    "党进g踪 跨jd军国界e周地行领f区省越部h境 跬b 路ld;两举人军基改经网货走通面e交口"
    "建是段等运f和的自g子径h、。上i,”线 跳e 践kd发基相者e和成探检的经要f。创证问g,"
    "、h中i活行 跻b 踊ff跃 踏ge石f实 踔dd厉 踢c 踩b 踪gd分 踵b 蹄ee疾 "
    "蹈d 蹚c 蹲d 蹴c 躁d 身kd,中健子实e、上份优作发心改的硬职f利g体h建边 躬d "
    "躯b 躲c 躺c 车kd0”司和用的站等e。前场来f,产g、辆间 轧d 轨gg道 轩e 转l"
    "d到折段职诊达运e、。为产作岗股f,向让g换方i化变型移 轮if科g巡 软hd,硬e实f件 "
    "轰c 轴e 轻id心e群重f人企干 载hd入e能g体 轿b 较jd低完真重e为强高f优多快g"
    "大好 辄c 辅fe助导相 辆gd, 辈gd革 辉hf、历煌 辍d 辐ff射 辑fd记e、 输"
    "id体方送e局结部f、出g入 辖gd区f市 辗b 辙b 辛gd劳e勤苦 辜fe胜负 辞e 辟"
    "gd了 辣d 辨e 辩ff证 辰c 辱ed使 边kd、。关区固学富改查环缘记e,不主听国外工"
    "开界腐远防f地海的g境疆 辽gg宁 达jd,国市拉机资e、产地成f0了标g峰h到学 迁hd,"
    "、e后安群 迄b 迅gg速 过ld)、。两关几加半国坎完快推提有法科艰重e全发各后大实年度得"
    "政紧视越难高f,“一场多改来深渡g上冬剩的硬h0去i《了j程 迈if向进g上出 迎id总e峰"
    "春f来难g接 运ld力和城筹而e。保的f,、作河转g共h动营i输j用行 近nd两中的结e,一"
    "代几就g0h年日期n平 返id回还e岗程g乡贫 还kd专会参可对差很款走通e听在审本林看考需"
    "f不到存就来没g是要h有i研 这ld件块座既片e0两么也几家对就方有根种f场条篇g样项h一些"
    "是里i次j个 进od0;”上与世主互伟分加协南县双合商土境增多安审廉形思情户扶投智林校正沿清"
    "物省知移管粤综美老药要车转这适通降青非领马黄e专东两个事优传体保信健典养内到力北反司和团地场"
    "复宗家居山巡市常干平建扩推有服来标深煤现理电监碳祖立精纪网群而职能脱节落规调财贸跨道雄项f京"
    "以企会区医去发外学完实对就性我房技提数方更机村水海消疫相稳简结绿自西资金长集g不了产作供依公"
    "共军出创基大强教文法生重h、乡人党农制取口各城度改政新民的社科程高i“。中入全国工步经j,展"
    "k行l一 远jd市瞩近e不发地大流眺f、。在景程g,的 违jd建e背f反g纪h规i法 连id"
    "、心通e山接着f片线h续 迟f 迪fd、 迫hd的问f性g切感 迭ee代 述id措政草f了和"
    "活职h, 迷e 迸ee发 迹gd和e。f, 追id回认赶e赃逃f溯g求究责 退jd回还e捕f"
    "耕g休出役税 送id,炭的e上到总 适ke宜f合g当时用h度j应 逃fd追 逄c 逆fe周 "
    "选jd优准出的题e、址好建派f人g举拔h择 逊c 透ie,、习h明 逐jd级e个户f一条项i"
    "步 递hd业企 途ie中命管g径 通md一业中产企保创商枢环畅盘管经设话货车风e“交发和基堵"
    "大安工水物的等网胀起f”。体信做办协国用行讯高g关知h,、报运道k过 逝c 速jd、滑降e,"
    "公演行f发增度 造ld为产人创发各安尊开是环生稳绿者自血财需e”世中企假全具内出大工强忠精经"
    "美f0“。升国就市提有条林活的等风高g、一了公力和新福h,性成更良i业 逢f 逮b 逸d 逻"
    "ff辑 逼f 逾ee期 遁b 遂c 遇jd事意的e和期难f、。g,到 遍hd性e。关f, 遏"
    "hh制 道kd主作党办增察教要远防e)”交建的等f上和理g、。h,德i路 遗hd存e址留g产"
    " 遣c 遥d 遭fe受遇 遮c 遴dd选 遵id纪规g守i循 避hf险g免 邀gd出e代作请"
    " 邃ee、 邑b 邓gg小 邛b 邢d 那hd仁样e些 邦gd的f、国 邪d 邮ed政轮 邯"
    "c 邰b 邱e 邴b 邵gf鸿 邹e 邻fd居 郁d 郊e 郎c 郑hd栅f州建 郜b 郝g"
    "f明 部nd上专严中从代位到原培安对属带必思总成改政是有机树湾牢用经能脱行这进都配铁e“一不"
    "为主人以党关冲副办及发召坚增委学干建开扶把担标法深监等管级纳考自调陆f0。书件作在工教选g和"
    "大特环职负h,地的群部长i、要队j分l署门 郭gd金e声 郴dd州 郸c 都kd会安必成更e"
    "具发在f不市有能规g功是i要 鄂gd州f湘 鄯b 鄱c 配kd。制式方机等e,偶和强的送f、"
    "备h合i套置 酒f 酝c 酣b 酥d 酬ge制 酯b 酶b 酷c 酸fe检 酿d 醇d 醋b"
    " 醒hd、头e,和看认 采jd煤访e用纳集h购i取 释id。了e,惑h放 里kd0不兰去发就"
    "走还e、是有来程f”。g的h, 重nd于代以保农创地处头度抓提改洪温激精系缓群规解质运道预e"
    "”人从冲器型基塑工担拳教构污用科自违f、任发和复实心托新症组g。中在特的h,庆建j视l大点m"
    "要 野hd,、g生 量md为保兴实打抓支改放更有权标第结要评e0;”上不作做充共关凝化变增大"
    "就开持控政稳等管采高f力办参子完工建推提效监资g安h的i、。和j,k发 金ld及国委实属收是"
    "流由结统资运量链项e中保分制安按水用直龙f0。和投支的监等管额g使山h,、k融 鉴hd、。e"
    ",国定 鑫d 针kd、的e。f和h,政j对 钉gf子钉 钊b 钓d 钙d 钛b 钟gd,。长"
    " 钢hf、铁 钥dd匙 钦ed敏 钧f 钨b 钩f 钮c 钰b 钱he,”、。 钺ee锋 钻"
    "e 钼c 钾c 铀b 铁id的e、有f军h路 铃dd薯 铄b 铅c 铆c 铎d 铜e 铝f "
    "铧ed、 铭fe记 铮c 铲ff除 银id发e川g山i行 铸he就f魂g牢 铺g 链jd中产"
    "水深物高e。和安技现韧f,、稳g供h条 铿c 销id,。区合对比等e、号路g售 锁e 锂d "
    "锅fe炉 锈d 锋hd在精f、模 锐gg意 错hd位e峰误g综 锚ff定 锡e 锣d 锤fe"
    "炼 锦gg涛 键kd、共词零靠e。举之少性期的要问f一作技阶领g,在时是h核环 锯b 锲ff"
    "而 锵c 锹d 锻gf炼造 镀b 镁d 镇kd0。一上中保土基干开村污纪调镇e(人卫居建政新"
    "老街要里f,党和的长h、i化 镌b 镜fd子 镰b 长md;”一为久侯兼到向夏姚安寿授放新板"
    "林潘稳要规许调谢贾足邓郝郭金陆鸣龚e任会动吴周城官尤才时曹杨极汪沈沙胡至蔡负陈马黄龙f主习出"
    "刘制势和孙征g。张春栗点王赵韩h0三效李治的远i,、j期江 门ld0不人以全关及召工开户抓来"
    "深牵积红落行都e”。一党分加单听在对市搞监职联贯间f主口按槛特认诊g,协各委的h、和i负j要"
    " 闪c 闫c 闭ge环f幕 问md产企受委工有群需e、他效计f,。g候好i责m题 闯fd出敢"
    " 闲gf置 间ld”协压外接格紧e0内大布开管节f和表规资g、投的h。j, 闵c 闸f 闹d"
    " 闻id单宣报e发联讯g舆 闽e 阀d 阁c 阅fd读 阎e 阐hf明g述释 阔hd、。e,"
    "的 阙c 阚c 阜e 队kd”党大e。代员和官绝要长f,、全建改有现的j伍 阮dd富 阱b "
    "防md”住变扩的等通e,大工总灭科群腐f、为反安建御救沙线g洪火灾联输风h和护疫i止汛j治范"
    "k控 阳id区县等能f、光市 阴e 阵gd,f地 阶je层级f,。j段 阻hd,力断e、碍f"
    "击 阿gd富 附gd近f加 际ld关利旅机深物秩组能航进需高e一产创和大工影情来标法相科规认"
    "贸还金f0主交传先双同困国在市强形成指环的社g两出化合竞经行问h,、 陆hd开e地续f海 陇"
    "c 陈id全昌e列吉敏f希晓竺 陋ee习 降kd为价幅本e,0。一准成f到碳至雨h费i低 限"
    "jd电购e、时的责额f,。期g度h制i公 陕gd北g西 陡d 院md)“”作内医向坚大子学审"
    "开批拟深秘管组综考负费重防领e_。全办及召国在对将建扶推改教等落要f0各和安机的联食高g,关"
    "士委工所有校检第h党决部长院i、副j常总 除jd了体政滋滥e,“。制各恶腐险 险ld加各处废"
    "点监补覆评阻e业产保全公分化地工情意机水管资预f制和基等能费g、救的防隐h,。挑 陪ie审i"
    "同 陲c 陵e 陶fe瓷 陷fd入区 隅b 隆hd重e、参f陪 随id时e意f行g机着h后 "
    "隐id形e私f性h患 隔gg离 隗c 隘b 障ld¶“了事供安局市情条标范资金高e;中代党公"
    "力各困执措改政有粮经网部重f”作农制基好房民的群g、体国工性机水碍等能h人i,。和 隧ee道"
    " 隰b 隶d 隽ed琪 难kd学民等者行e”中地家得融问险f人以关度愁挑而g、。和点的h,群"
    "题 雀d 雁e 雄id、厚e的h安 雅f 集ld地民疏结e,型思性的资采f、装g约群聚h成i"
    "体团k中 雇b 雍b 雒c 雕e 雨id、同天情林雪e,水绸 雪id场经e中f运 雯b 零h"
    "d”。下就e,容部f售 雷gd维f锋 雹b 雾e 需ld和这e。战f,品潜的g、j求要 霁c"
    " 震ie灾f慑g救 霉c 霍e 霏c 霖d 霜d 霞e 露gd天e出 霸d 霾d 青jd团林"
    "稞e岛春g少山海藏h年 靓c 靖e 静f 非jd凡行e洲物g公常法首 靠jd,全得法群自e、"
    "创科f人前改的 靡fe之 面nd下不与两交体保先具典出回大审展强情战打政整是水没监禁管给节融"
    "解认说走e0¶上人优作停全共创制力协各增复存学完宣小履广恢报排有源系经胜覆负述都采问面f准前"
    "取和开总意把改绿貌进部g、做实工清要h”依加发向振提积落领i,。临对推的j从建贯k深 革nd"
    "_¶三主同后向在大尤已强探效期涉深激牵目积结营行调这除需e;上与事促全决力办加协各总情扩措提"
    "政更有督精系红部f不作取完实攻新等落进重g中为工成推是要h。举任和方试i、创发委领j命开的k"
    ", 靴b 靶d 鞋d 鞍ee山 鞠d 鞭d 韦e 韧he劲g性 韩kd启j正 韫b 韬c 韭"
    "b 音gd、e, 韵c 韶d 页e 顶hd住e风h层 顷d 项md专举全再准减和实惠战抓支斗"
    "民法社职落转e一基审小建报检清的督筹要资部长防f、决制巡措治g事债政整行h,任改重i规j。工"
    "k目 顺ie、f畅g利应 须kd一保发完抓提是毫自认贯进遵e严从依充全在增始更有牢统长高f以"
    "加把深h坚 顽gd疾瘴g强 顾hd,、了党e之问 顿gd, 颁fe布 预kd料留e备测调f报"
    "见计g案h警防i期算 颅b 领md下中事力带广示社经航跑e产取土基新群高f。人作先军发和性g"
    "、h,全悟i会k域m导 颇c 颈fd,制 颍b 颐b 频hd发次率短频e会连 颖ed而 颗e"
    "d粒 题md一不与从去展得意找抓能集e0”中主仍依协及同就座开报深清突线解询f;专为会学提是"
    "民要调g上作发和整目研进i、导的j。教k, 颜c 额id。不的贷e,发f0度 颠ee覆 风l"
    "d上化向正等腐范行转违采高e不光政易格沙电精过雨f和尚气的貌问g、。清肃h,”建i廉k险 飘"
    "e 飚d 飞hd跃e行f机 食kd丰储播等能野e、主物用f产和堂g生h安i品 餐hd、f饮 "
    "饥b 饭ge碗 饮hd食e、用f水 饰d 饱e 饲fd料e草 饶ee有 饷d 饺c 饼d 饽"
    "b 馅b 馆id所的藏运e。和建g,、 馈gd问e意 馍b 首jd个e创次f批规g位要h先都"
    " 香hd菇g港 馨c 马jd培铃e上凯鞍i克 驭d 驰ed而 驱id车i动 驳d 驶e 驹b"
    " 驻id纪e外机足f村 驾fd驭e驶 驿c 骁e 骄d 骅c 骆c 骇c 骋c 验kd中田e"
    "交做好f”和收检g、室的h。i,区 骏e 骐c 骑d 骗fd保取 骛d 骞b 骡c 骢e 骤"
    "e 骥d 骨hf头g干 髓ed要 高nd专乡代位使保值办劳司各学宗应建开强性投文核民法浪瞻知"
    "管粮群耗至认重金附高e0”一了企供依创医声尚屋履山思我执收改教服治温生监社精职脱自行要财起运"
    "远防领风f中于云产全公农到压发品国城基对层工技点科立经考能资铁g、。举党兴原地峰的等素级速h"
    ",政新标端i丽人校j度效水k质 魁b 魂gd。育e,、 魄e 魅dd力 魏fe凤 魔d 鱼f"
    " 鲁ge木 鲅b 鲜id活花e族经h明 鳌d 鸟e 鸡e 鸣fd,、 鸥b 鸦b 鸭c 鸯b"
    " 鸳b 鸽b 鸿gd和e、f忠 鹄b 鹅c 鹏e 鹛b 鹤gd,g、 鹰d 鹿e 麒b 麓d"
    " 麟d 麦gd田 麻gd雀e痹 黄jd土花荣e金f埔g坤i河 黎gd巴e、 黑id恶臭e”名"
    "土除g龙 黔e 默f 黛b 鼎d 鼓jd劲足e作f舞j励 鼠c 鼻ff子 齐id,。全声续e"
    "抓短f心意 齿d 龄gd工f化 龙id出等f、g头江 龚e 龟b"
)

# What the logarithm of a term's rate is multiplied by, in the odds of a readout.
_WEIGHTS = {
    "": -8.097,
    "一定能": 1.431,
    "一步": 0.583,
    "万元": 0.562,
    "三个": 1.74,
    "三角": 0.923,
    "不能": 0.727,
    "不许": 1.032,
    "专题": -0.771,
    "两党": 0.926,
    "中华民": 1.328,
    "中国": -0.163,
    "中央": -0.679,
    "中越": 0.917,
    "主任": 0.333,
    "主动": 0.736,
    "主持": 0.557,
    "举办": -0.833,
    "之前": 1.099,
    "之路": -0.566,
    "乡镇": 0.575,
    "书记": 0.132,
    "了一": 1.048,
    "事项": 0.99,
    "产业": 0.398,
    "京津冀": 0.779,
    "今天": -0.255,
    "他说": 1.14,
    "代表团": -1.126,
    "以上": 0.662,
    "任务": 0.489,
    "企业": 0.512,
    "会见": -0.518,
    "会议": 1.887,
    "体会议": 0.764,
    "体制": 0.74,
    "作会": 1.158,
    "党中": 0.293,
    "全体会": 0.763,
    "全体会议": 0.764,
    "全国": -0.503,
    "公开": -0.582,
    "共产党": 0.744,
    "共和": -0.885,
    "其中": 0.585,
    "冬春": 0.918,
    "出版": -0.504,
    "制造": 0.482,
    "副主席": -0.595,
    "副总": -0.786,
    "务委员": -0.551,
    "区委": 0.843,
    "协同": 0.781,
    "去年": 0.632,
    "县委": 1.52,
    "发挥": 0.535,
    "发言": 0.917,
    "召开": 1.009,
    "听取": 0.728,
    "和习近": 1.158,
    "和习近平": 1.158,
    "国代": 1.036,
    "国务": -0.499,
    "在京": -1.118,
    "外国": 1.269,
    "多名": -1.472,
    "多次": -1.37,
    "大会上": -1.505,
    "央政治": 0.543,
    "央政治局": 0.543,
    "委副书": 1.056,
    "委副书记": 1.056,
    "学习": 0.705,
    "学校": 0.828,
    "安排": 0.546,
    "察看": 1.583,
    "对外": 0.634,
    "局长": 1.009,
    "届中": -0.906,
    "山西": -1.281,
    "平在": 1.17,
    "平总": -0.713,
    "年以": -1.162,
    "座谈": 0.939,
    "座谈会": 1.24,
    "开国务院": 1.216,
    "开始": -0.657,
    "强调": 1.079,
    "当地": -0.595,
    "当场": 1.768,
    "征程": -0.741,
    "总统": -0.387,
    "情况": 0.49,
    "报讯": 1.829,
    "持以": -0.311,
    "持召": 0.691,
    "持召开": 0.691,
    "指出": 1.446,
    "指示": -0.349,
    "政治局": 0.518,
    "旅游": -0.928,
    "日前": 0.769,
    "日至": 0.999,
    "月底": 1.313,
    "月底前": 1.133,
    "本台": -1.37,
    "李克": 0.927,
    "来到": 0.676,
    "检查": 1.719,
    "次会": -1.236,
    "次集体": 1.381,
    "治党": 0.102,
    "治局": 0.518,
    "活动": -0.491,
    "深刻": 0.682,
    "湖北": -0.622,
    "环节": 0.997,
    "由村": 1.494,
    "电视": 0.908,
    "电视电话": 1.468,
    "的中": -0.847,
    "监督": 0.791,
    "目前": -0.855,
    "科技": 0.183,
    "答复": 0.931,
    "组织": -0.393,
    "组长": 0.939,
    "结合": -0.733,
    "结构": 0.718,
    "统一": 0.402,
    "考察": 2.354,
    "能够": 0.852,
    "自我": 1.3,
    "营造": 0.903,
    "行的": -1.123,
    "街道": 1.012,
    "表率": 1.318,
    "表示": -0.23,
    "要在": 0.701,
    "要求": 1.825,
    "议强": 1.246,
    "调度": 1.039,
    "调研": 2.41,
    "谈会": 0.828,
    "负责": 0.425,
    "责人": 0.791,
    "部队": -0.776,
    "长会": -0.785,
    "问候": 0.77,
    "集体": 0.531,
    "首次": -0.975,
}
# fmt: on
