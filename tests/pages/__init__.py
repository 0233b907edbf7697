"""Pages made after the layouts of local-government sites, with what a cleaner should keep.

A page is a layout filled with one of the readouts written for it; the gold lines are the
readout's title and paragraphs, the gold metadata whatever the layout shows.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from string import Template

HERE = Path(__file__).parent
SUBTITLE = "——抓落实、见实效系列报道之三"
KEYS = ("published", "source", "author", "editor", "views")


@dataclass(frozen=True)
class Page:
    """A made page; layout: the file name of its layout."""

    layout: str
    raw: str
    title: str
    lines: list[str]
    meta: dict[str, str]


def pages(per_layout: int = 3, folder: str = "layouts") -> list[Page]:
    """Every layout of a folder with `per_layout` readouts, in turn.

    folder: "layouts", or "unseen" for those that no rule was written for.
    """
    readouts = [json.loads(line) for line in (HERE / "readouts.jsonl").open(encoding="utf8")]
    layouts = sorted((HERE / folder).iterdir())
    return [
        _fill(layout, readouts[(i * per_layout + k) % len(readouts)])
        for i, layout in enumerate(layouts)
        for k in range(per_layout)
    ]


def _fill(layout: Path, readout: dict) -> Page:
    text = readout["text"]
    date, time = readout["published"].split("T")
    year, month, day = date.split("-")
    values = {
        **readout,
        "date": date,
        "time": time,
        "date_cn": f"{year}年{month}月{day}日",
        "p": "\n".join(f"<p>{line}</p>" for line in text),
        "p_indent": "".join(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{line}</p>\n" for line in text),
        "p_span": "".join(f'<p style="x"><span>\u3000\u3000{line}</span></p>' for line in text),
        "br": "<br>\n\u3000\u3000".join(text),
        "lines": "\n".join(text),
        "blank": "\n\n\n".join(text),
        "indent": "\n\u3000\u3000".join(text),
        "captioned": "\n".join([text[0], "石敬 摄", "会议现场", *text[1:]]),
        "excerpt": text[0][:40],
        "first": text[0],
        "subtitle": SUBTITLE,
    }
    template = Template(layout.read_text(encoding="utf8"))
    used = set(template.get_identifiers())
    meta = {key: readout[key] for key in KEYS if key in used}
    if "date" in used or "date_cn" in used:
        meta["published"] = readout["published"] if "time" in used else date
    lines = [readout["title"], *[SUBTITLE] * ("subtitle" in used), *text]
    return Page(layout.name, template.substitute(values), readout["title"], lines, meta)
