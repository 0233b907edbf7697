"""The whole workflow on a slice of the corpus, at a few training steps, then the wheel."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import jsonschema
import pytest
import spacy
import srsly
from tables import render_all

ROOT = Path(__file__).parent.parent
SLICE = {"train": 8, "dev": 2, "test": 2}
STEPS = {
    "ner_iterations": 15, "stock_steps": 10, "word_iterations": 2,
    "crf_iterations": 5,
}  # fmt: skip


def run(command: list[str], folder: Path, **options) -> str:
    done = subprocess.run(command, cwd=folder, text=True, capture_output=True, **options)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with a slice of its corpus, after its main job."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("project.yml", "README.md", "LICENSE", "configs", "scripts"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    for name in ("lexicon", "formulas.txt", "decisions.jsonl", "example.html", "README.md"):
        source = ROOT / "corpus" / name
        if source.exists():
            (folder / "corpus").mkdir(exist_ok=True)
            (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / "corpus" / name)
    for split, count in SLICE.items():
        target = folder / "corpus/composed" / split
        target.mkdir(parents=True)
        for path in sorted((ROOT / "corpus/composed" / split).glob("*.txt"))[:count]:
            shutil.copy(path, target)
    (folder / "corpus/real").mkdir()
    overrides = [f"--vars.{name}={value}" for name, value in STEPS.items()]
    run([sys.executable, "-m", "spacy", "project", "run", "all", ".", *overrides], folder)
    return folder


def test_metrics_hold_every_system_and_label(project: Path) -> None:
    metrics = srsly.read_json(project / "training/metrics/evaluation.json")
    assert metrics["trained_on"] == {"composed": SLICE["train"], "real": 0}
    composed = metrics["sets"]["composed test"]
    assert composed["readouts"] == SLICE["test"]
    assert set(composed["entities"]) == {"pipeline", "crf", "stock", "lexicon"}
    assert set(composed["directives"]) == {"pipeline", "tfidf", "majority"}
    support = {k: v["support"] for k, v in composed["entities"]["crf"]["labels"].items()}
    assert sum(support.values()) == composed["entities"]["crf"]["micro"]["support"] > 20
    assert composed["entities"]["pipeline"]["micro"]["f"] > 0.2
    assert composed["entities"]["lexicon"]["micro"]["f"] > 0.1
    assert "skipped" in metrics["sets"]["real dev"]["skipped"]
    words = srsly.read_json(project / "training/metrics/words.json")
    assert 0 <= words["composed test"]["all"]["share"] < 0.2


def test_readme_is_rendered_from_the_metrics(project: Path) -> None:
    readme = (project / "README.md").read_text("utf-8")
    for table in render_all(project / "training/metrics").values():
        assert table in readme
    assert "| `train-ner` |" in readme


def test_pipeline_annotates_as_designed(project: Path) -> None:
    code = f"""
import sys; sys.path.insert(0, {str(project / "scripts")!r})
import json, spacy, readouts_components, readouts_record
nlp = spacy.load("training/pipeline")
docs = list(nlp.pipe(["会议强调,要压实责任。严禁瞒报。", "", "plain English", "\\n😀 \\u200b"]))
print(json.dumps([[sorted(d.spans), len(d.spans["segments"]), len(d.cats)] for d in docs]))
"""
    shown = json.loads(run([sys.executable, "-c", code], project).splitlines()[-1])
    spans = ["directives", "segments"]
    assert shown == [[spans, 2, 16], [spans, 0, 16], [spans, 1, 16], [spans, 1, 16]]


def test_unchanged_commands_are_skipped_and_changed_code_reruns_them(project: Path) -> None:
    command = [sys.executable, "-m", "spacy", "project", "run", "words", "."]
    command.append(f"--vars.word_iterations={STEPS['word_iterations']}")
    assert "nothing changed" in run(command, project)
    with (project / "scripts/train_words.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert "nothing changed" not in run([*command, "--dry"], project)


@pytest.fixture(scope="session")
def wheel(project: Path) -> Path:
    [path] = (project / "packages").rglob("*.whl")
    return path


@pytest.fixture(scope="session")
def clean_python(
    wheel: Path, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Path:
    """The Python of a fresh environment with the wheel, away from the repository.

    With `--clean-install` the wheel brings its own requirements; otherwise they come from the
    running environment, so that the tests need no network.
    """
    folder = tmp_path_factory.mktemp("clean") / "venv"
    clean_install = request.config.getoption("--clean-install")
    venv.create(folder, with_pip=clean_install)
    python = folder / "bin/python"
    if clean_install:
        run([str(python), "-m", "pip", "install", "-q", str(wheel)], folder)
        return python
    site = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    pip = ["-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", str(site)]
    run([sys.executable, *pip, str(wheel)], folder)
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


USE = """
import json, pathlib, spacy
if __name__ == "__main__":
    nlp = spacy.load("zh_readouts_gov_sm")
    text = "4月9日,县委副书记、县长周明主持召开县政府第8次常务会议。会议强调,要压实责任。"
    docs = list(nlp.pipe([text, "", text] * 8, n_process=2))
    import zh_readouts_gov_sm
    clean = zh_readouts_gov_sm.readouts_text.clean_page(text)
    print(json.dumps({
        "file": zh_readouts_gov_sm.__file__,
        "meta": {key: nlp.meta[key] for key in ("license", "sources", "performance", "labels")},
        "alike": [d.to_json() for d in docs[:3]] == [d.to_json() for d in docs[-3:]],
        "records": [doc._.readout for doc in docs[:2]],
        "text": clean.text,
    }, ensure_ascii=False))
"""


def test_wheel_works_away_from_the_repository(clean_python: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    shown = json.loads(run([str(clean_python), "use.py"], tmp_path, env=environment))
    assert str(clean_python.parent.parent) in shown["file"]
    assert shown["alike"]
    assert shown["meta"]["license"] == "MIT" and shown["meta"]["sources"]
    assert "composed test" in shown["meta"]["performance"]
    schema = srsly.read_json(ROOT / "scripts/record.schema.json")
    for record in shown["records"]:
        jsonschema.validate(record, schema)
    assert shown["text"].endswith("要压实责任。")


def test_wheel_carries_its_card_and_no_pickle(wheel: Path, tmp_path: Path) -> None:
    shutil.unpack_archive(wheel, tmp_path, "zip")
    names = [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()]
    assert not [name for name in names if name.endswith((".pkl", ".pickle", ".joblib"))]
    [card] = tmp_path.glob("zh_readouts_gov_sm/*/README.md")
    text = card.read_text("utf-8")
    for heading in ("## Scores", "## Limits", "## Sources", "## Licence"):
        assert heading in text
    assert "PERSON" in text and "PROHIBIT" in text


@pytest.mark.parametrize("name", ["ner", "directives", "stock_ner"])
def test_configs_are_complete(name: str) -> None:
    config = spacy.util.load_config(ROOT / "configs" / f"{name}.cfg")
    for component in [
        key for key, settings in config["components"].items() if "source" in settings
    ]:
        del config["components"][component]  # a trained model, which is not at hand
        config["nlp"]["pipeline"].remove(component)
    filled = spacy.util.load_model_from_config(config, auto_fill=True).config
    for section in ("components", "training", "nlp"):
        assert set(config[section]) == set(filled[section])
