"""Render the metrics into the README, between markers."""

import json
import re
from pathlib import Path
from typing import Annotated

import srsly
import typer
from tables import render_all
from wasabi import msg


def fill_markers(text: str, contents: dict[str, str]) -> str:
    """Replace what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`.

    text: a Markdown document. contents: name → new content; names without markers are left out.
    """
    for name, content in contents.items():
        text = re.sub(
            rf"(<!-- {name}:start -->\n).*?(<!-- {name}:end -->)",
            lambda match, content=content: f"{match[1]}{content}\n{match[2]}",
            text,
            flags=re.DOTALL,
        )
    return text


def example(page: Path, records: Path) -> str:
    """Show a page as found and, below it, its record."""
    record = json.dumps(next(iter(srsly.read_jsonl(records))), ensure_ascii=False, indent=1)
    return f"```html\n{page.read_text('utf-8').strip()}\n```\n\n```json\n{record}\n```"


def main(
    readme: Annotated[Path, typer.Argument(help="Markdown file with markers")],
    metrics: Annotated[Path, typer.Argument(help="Folder of metric files")],
    page: Annotated[Path, typer.Option(help="The example page")] = Path("corpus/example.html"),
) -> None:
    """Fill the README's tables and its example from the metrics."""
    contents = render_all(metrics) | {"example": example(page, metrics / "example.jsonl")}
    readme.write_text(fill_markers(readme.read_text("utf-8"), contents), encoding="utf-8")
    msg.good(f"Rendered {metrics} into {readme}")


if __name__ == "__main__":
    typer.run(main)
