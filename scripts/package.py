"""Build the wheel of the pipeline with its card: labels, scores, sources, limits, licence."""

import shutil
import subprocess
import sys
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import Annotated, Any

import srsly
import typer
from tables import (
    calibration_facts,
    directive_table,
    entity_table,
    label_table,
    present,
    skipped_sets,
    type_table,
)
from wasabi import msg

SCRIPTS = Path(__file__).parent
CODE = [SCRIPTS / f"readouts_{name}.py" for name in ("text", "components", "record")]
# What the shipped modules import beyond spaCy's own dependencies.
REQUIREMENTS = (
    "spacy-pkuseg", "python-crfsuite", "rjieba", "tqdm", "opencc", "pypinyin", "ftfy",
    "charset-normalizer",
)  # fmt: skip
DESCRIPTION = (
    "Reads the readouts of Chinese government bodies: entities, directive types of every segment, "
    "slogans linked to a lexicon, and one record a readout (doc._.readout)."
)
SOURCES = [
    {
        "name": "readouts corpus, composed part",
        "url": "",
        "author": "the readouts project",
        "license": "MIT",
    },
    {
        "name": "Stand-off annotations of public readouts (texts not included)",
        "url": "https://github.com/china-data/xwlb",
        "author": "the readouts project",
        "license": "MIT (annotations only)",
    },
    {
        "name": "jieba dictionary, through rjieba (features; first cut of the training text)",
        "url": "https://github.com/messense/jieba-rs",
        "author": "Sun Junyi, messense",
        "license": "MIT",
    },
]
LIMITS = """\
- Trained on readouts composed in the register of local governments and on national ones as
  broadcast, and judged on both; other registers will read worse.
- Scores below are on held-out readouts; an interval of two points is not a difference.
- Slogans are recognised by form: a new coinage without quotation marks is often missed.
- The record's links (who holds which title, who demands what) are rules over the entities; they
  are not evaluated on their own yet.
- Simplified Chinese. `readouts_text.clean_page` converts damaged pages first."""


def requirements() -> list[str]:
    """Pin what the shipped modules need to the minor versions they were tested with."""
    return [f"{name}>={installed_version(name)}" for name in REQUIREMENTS]


def card(metrics: dict[str, Any], labels: dict[str, Any], name: str, version: str) -> str:
    """Write the package's README from its metrics."""
    tables = [
        ("Entities", entity_table(metrics)),
        ("Entities by label", label_table(metrics)),
        ("Directive types", directive_table(metrics)),
        ("Directive types, one by one", type_table(metrics)),
        ("Probabilities of directive types", calibration_facts(metrics)),
    ]
    scores = "\n\n".join(f"### {title}\n\n{table}" for title, table in tables)
    skipped = skipped_sets(metrics)
    return f"""# zh_{name} {version}

{DESCRIPTION}

```python
import spacy
nlp = spacy.load("zh_{name}")
doc = nlp("4月9日,县委副书记、县长周明主持召开县政府第8次常务会议。会议强调,要压实责任。")
doc.ents; doc.spans["segments"]; doc.spans["directives"]; doc.cats; doc._.readout

from zh_{name}.readouts_text import clean_page
clean_page(open("page.html", "rb").read()).text
```

Labels: {", ".join(labels["ner"])}
Directive types: {", ".join(labels["directives"])}

## Scores

{scores}

{skipped}

## Limits

{LIMITS}

## Sources

{chr(10).join(f"- {s['name']} ({s['author']}; {s['license']}) {s['url']}" for s in SOURCES)}

## Licence

MIT
"""


def build_wheel(pipeline: Path, folder: Path, name: str, version: str) -> None:
    """Lay out the package with `spacy package` and build its wheel, without network.

    folder: the package's folder; what an earlier build left there is removed, for
    `spacy package --force` would keep it.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    code = ",".join(map(str, CODE))
    options = ["--name", name, "--version", version, "--code", code, "--build", "none"]
    layout = ["-m", "spacy", "package", str(pipeline), str(folder.parent), *options]
    wheel = ["-m", "build", "--wheel", "--no-isolation", "--quiet", str(folder)]
    for command in (layout, wheel):
        subprocess.run([sys.executable, *command], check=True)


def main(
    pipeline: Annotated[Path, typer.Argument(help="Folder of the assembled pipeline")],
    output: Annotated[Path, typer.Argument(help="Folder for packages")],
    metrics_folder: Annotated[Path, typer.Argument(help="Folder of metric files")],
    name: Annotated[str, typer.Option(help="Name without the language")] = "readouts_gov_sm",
    version: Annotated[str, typer.Option(help="Version of the package")] = "0.1.0",
) -> None:
    """Write the card into the pipeline's folder and build the wheel."""
    metrics = srsly.read_json(metrics_folder / "evaluation.json")
    meta = srsly.read_json(pipeline / "meta.json")
    meta |= {
        "name": name,
        "version": version,
        "description": DESCRIPTION,
        "author": "the readouts project",
        "license": "MIT",
        "sources": SOURCES,
        "requirements": requirements(),
        "performance": {
            set_name: {
                "entities": scores["entities"]["pipeline"]["micro"],
                "directives": scores["directives"]["pipeline"]["micro"],
            }
            for set_name, scores in present(metrics).items()
        },
    }
    srsly.write_json(pipeline / "meta.json", meta)
    (pipeline / "README.md").write_text(
        card(metrics, meta["labels"], name, version), encoding="utf-8"
    )
    shutil.copy(SCRIPTS.parent / "LICENSE", pipeline)
    folder = output / f"zh_{name}-{version}"
    build_wheel(pipeline, folder, name, version)
    msg.good(f"Built {next((folder / 'dist').glob('*.whl'))}")


if __name__ == "__main__":
    typer.run(main)
