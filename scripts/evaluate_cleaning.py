"""Measure what cleaning restores, keeps and leaves out, and how fast, into two metric files."""

import json
import lzma
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from typing import Annotated, Any

import justext
import readouts_text
import srsly
import trafilatura
import typer
from inline import read_folder
from readouts_text import clean_page, readout_score, repair_damage
from train_cleaning import read_others, read_real
from wasabi import msg

sys.path.append(str(Path(__file__).parent.parent / "tests"))  # the corruption and the made pages
from damage import corrupt
from pages import Page, pages

OTHERS = Path("tests/pages/others.jsonl")
# How a site may have damaged a page: with false marks cut, with full-width forms folded, or not.
SITES: dict[str, dict[str, Any]] = {
    "cuts": {"cuts": 0.5},
    "cuts, folded": {"cuts": 0.5, "fold": True, "widen": True},
    "no cuts": {"cuts": 0.0},
    "cuts, private-use characters lost": {"cuts": 0.5, "strip": True},
}


def damage_scores(texts: Iterable[str], **site: Any) -> dict[str, float]:
    """Damage texts, repair them and count what came back exactly.

    A place is a stretch of the true text that the page does not show plainly; "deep" ones were
    read across characters, the others merely carry a reading. Wrong are characters of the true
    text that the restored one lacks or has something else for, by their longest common blocks.
    """
    done: Counter[str] = Counter()
    for seed, text in enumerate(texts):
        damaged = corrupt(text, seed, **site)
        gold = corrupt_fold(text) if site.get("fold") else text
        restored, _ = repair_damage(damaged.page)
        wrong = set(_differences(gold, restored))
        done.update(documents=1, characters=len(gold), wrong=len(wrong))
        done["lost"] += restored.count(readouts_text.LOST)
        for start, end, deep in damaged.places:
            right = wrong.isdisjoint(range(start, end))
            done.update({"places": 1, "right": right, "deep": deep, "deep_right": deep and right})
    return {
        "documents": done["documents"],
        "characters": done["characters"],
        "characters_restored": 1 - done["wrong"] / max(1, done["characters"]),
        "places": done["places"],
        "places_restored": done["right"] / max(1, done["places"]),
        "deep_places": done["deep"],
        "deep_places_restored": done["deep_right"] / max(1, done["deep"]),
        "marked_lost": done["lost"],
    }


def corrupt_fold(text: str) -> str:
    """What a site's folding makes of an undamaged text."""
    return text.translate({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 32})


def _differences(gold: str, other: str) -> Iterator[int]:
    """Yield the offsets of `gold` that `other` does not have, line by line where lines agree."""
    if gold.count("\n") == other.count("\n"):
        start = 0
        for line, found in zip(gold.split("\n"), other.split("\n"), strict=True):
            if line != found:
                yield from (start + at for at in _unmatched(line, found))
            start += len(line) + 1
    else:
        yield from _unmatched(gold, other)


def _unmatched(gold: str, other: str) -> Iterator[int]:
    for tag, start, end, _, _ in SequenceMatcher(None, gold, other, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from range(start, max(end, start + 1))


def undamaged_scores(texts: Iterable[str]) -> dict[str, int]:
    """Count what repair changes in texts that are not damaged: it should be nothing."""
    done: Counter[str] = Counter()
    for text in texts:
        restored, repairs = repair_damage(text)
        changed = len(list(_unmatched(text, restored))) if restored != text else 0
        done.update(documents=1, characters=len(text), changed=changed, repairs=len(repairs))
    return dict(done)


def line_scores(made: list[Page], extract: Callable[[Page], Iterable[str]]) -> dict[str, float]:
    """Precision and recall of the lines that `extract` keeps of made pages."""
    both = kept = gold = 0
    for page in made:
        found = Counter(extract(page))
        both += sum((found & Counter(page.lines)).values())
        kept += sum(found.values())
        gold += len(page.lines)
    return {"p": both / max(1, kept), "r": both / gold, "lines": gold, "pages": len(made)}


def metadata_scores(made: list[Page]) -> dict[str, dict[str, float]]:
    """How often each piece of metadata that a made page shows is found exactly."""
    right: defaultdict[str, list[bool]] = defaultdict(list)
    for page in made:
        clean = clean_page(page.raw)
        right["title"].append(clean.title == page.title)
        for key, value in page.meta.items():
            right[key].append(clean.meta.get(key) == value)
    return {key: {"right": sum(hits) / len(hits), "of": len(hits)} for key, hits in right.items()}


def _trafilatura_lines(page: Page) -> list[str]:
    text = trafilatura.extract(page.raw, include_comments=False, favor_recall=True) or ""
    return [line.strip() for line in text.split("\n") if line.strip()]


def _justext_lines(page: Page) -> list[str]:
    paragraphs = justext.justext(
        page.raw.encode(),
        frozenset(),
        length_low=20,
        length_high=60,
        stopwords_low=0,
        stopwords_high=0,
        encoding="utf-8",
    )
    return [paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate]


def extractor_scores(made: list[Page]) -> dict[str, dict[str, float]]:
    """What other extractors keep of the made pages in HTML, and what rules add to one."""
    html = [page for page in made if page.layout.endswith(".html")]
    return {
        "clean_page": line_scores(html, lambda page: clean_page(page.raw).text.split("\n")),
        "trafilatura": line_scores(html, _trafilatura_lines),
        "trafilatura, then clean_page": line_scores(
            html, lambda page: clean_page("\n".join(_trafilatura_lines(page))).text.split("\n")
        ),
        "justext": line_scores(html, _justext_lines),
    }


def speed_scores(text: str) -> dict[str, float]:
    """Megabytes of UTF-8 cleaned in a second, of plain and of damaged text; best of three."""
    page = corrupt(text).page
    return {
        "plain_mb_per_s": len(text.encode()) / _seconds(text) / 1e6,
        "damaged_mb_per_s": len(page.encode()) / _seconds(page) / 1e6,
    }


def _seconds(page: str | bytes) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        clean_page(page)
        times.append(time.perf_counter() - start)
    return min(times)


# Pages that a careless pattern would take quadratic time for.
WORST = {
    "spaces": " ",
    "newlines": "\n ",
    "open brackets": "(",
    "question marks": "長(zhǎng)" + "?" * 20,
    "cut readings": "開(kāi)?zhǎng)",
    "labels": "来源:",
    "dates": "2024-01-01 ",
    "open tags": "<a ",
    "open comments": "<!-- ",
    "open declarations": "<!x ",
    "open instructions": "<?x ",
    "open end tags": "</a ",
    "open attributes": '<a href="',
    "open scripts": "<script>",
    "bare brackets": "<",
    "open entities": "&nbsp",
    "combining accents": "e\u0301\u0301",
    "surrogates": "\ud800",
    "mojibake": "æ\x96\x87",
    "headlines": "市里召开了会议\n",
    "one long line": "会议强调，要压实责任",
}

END = "\n会议强调，要压实责任。"


def worst_scores(size: int) -> dict[str, dict[str, float]]:
    """Seconds for pages of `size` and of 4 × `size` characters; linear time gives a ratio of 4."""
    found = {}
    for name, piece in WORST.items():
        small = _seconds(piece * (size // len(piece)) + END)
        large = _seconds(piece * (4 * size // len(piece)) + END)
        found[name] = {"seconds": large, "ratio": large / small}
    return found


def filter_scores(sets: dict[str, tuple[bool, list[str]]]) -> dict[str, Any]:
    """Precision and recall of the readout filter at one half, and the share right in each set.

    sets: name → (whether its texts are readouts, the texts).
    """
    right = {
        name: [(readout_score(text) >= 0.5) == truth for text in texts]
        for name, (truth, texts) in sets.items()
        if texts
    }
    found = sum(sum(hits) for name, hits in right.items() if sets[name][0])
    readouts = sum(len(hits) for name, hits in right.items() if sets[name][0])
    false = sum(len(hits) - sum(hits) for name, hits in right.items() if not sets[name][0])
    return {
        "p": found / max(1, found + false),
        "r": found / max(1, readouts),
        "sets": {
            name: {"readouts": sets[name][0], "right": sum(hits) / len(hits), "texts": len(hits)}
            for name, hits in right.items()
        },
    }


def main(
    composed: Annotated[Path, typer.Argument(help="Folder of composed splits")],
    real: Annotated[Path, typer.Argument(help="Folder with public texts; may be absent")],
    output: Annotated[Path, typer.Argument(help="Folder of metric files")],
    every: Annotated[int, typer.Option(help="Take every n-th public text")] = 20,
) -> None:
    """Write cleaning.json and readout_filter.json."""
    splits = {
        split: [readout.text for readout in read_folder(composed / split)]
        for split in ("train", "dev", "test")
    }
    held_out = [*splits["dev"], *splits["test"]]
    damage = {name: damage_scores(held_out, **site) for name, site in SITES.items()}
    metrics: dict[str, Any] = {"damage": {"composed dev and test": damage}}
    sets = {"composed dev and test": (True, held_out)}
    if (real / "news.jsonl.xz").exists():
        news = list(read_real(real / "news.jsonl.xz", every, every // 2))
        metrics["damage"]["public news"] = {
            name: damage_scores(news, **site) for name, site in SITES.items()
        }
        metrics["undamaged"] = undamaged_scores(_texts(real / "news.jsonl.xz"))
        sets["public news, not in training"] = (False, news)
        sets["national readouts, not in training"] = (
            True,
            list(read_real(real / "readouts.jsonl.xz", 2, 1)),
        )
    sets["novels, tenders, links, prices, not in training"] = (False, read_others(OTHERS, 1))
    made = pages()
    metrics["furniture"] = line_scores(made, lambda page: clean_page(page.raw).text.split("\n"))
    metrics["furniture_unseen_layouts"] = line_scores(
        pages(folder="unseen"), lambda page: clean_page(page.raw).text.split("\n")
    )
    metrics["layouts"] = len({page.layout for page in made})
    metrics["metadata"] = metadata_scores(made)
    metrics["extractors"] = extractor_scores(made)
    metrics["speed"] = speed_scores("\n".join(text for texts in splits.values() for text in texts))
    metrics["worst_case"] = worst_scores(100_000)
    output.mkdir(parents=True, exist_ok=True)
    srsly.write_json(output / "cleaning.json", metrics)
    srsly.write_json(output / "readout_filter.json", filter_scores(sets))
    msg.good(f"Wrote {output}/cleaning.json and readout_filter.json")


def _texts(path: Path) -> Iterator[str]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


if __name__ == "__main__":
    typer.run(main)
