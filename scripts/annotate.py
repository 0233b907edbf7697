"""The annotation loop on doccano: suggest, push, status, pull, agree."""

import json
import os
import re
import shutil
import time
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import spacy
import srsly
import typer
from agreement import agreement, pair
from doccano import HOME, DoccanoError, account, make_environment, write_secret
from doccano_lines import (
    Pulled,
    adjudicated,
    adjudication_lines,
    disagreements,
    doc_readout,
    entity_line,
    name_of,
    pulled,
    push_problems,
    type_lines,
)
from doccano_projects import ENTITIES, LAYERS, TYPES, Doccano, Layer, Line
from formats import FormatError, guess_format, json_lines, read
from inline import AnnotationError, Readout, Segment, read_text, write_inline
from read_corpus import PARTS, read_part
from readouts_components import segment_offsets
from spacy.language import Language
from standoff import to_standoff
from suggest import suggest, unsure_docs
from tqdm import tqdm
from wasabi import msg

GUIDE = Path("corpus/GUIDELINES.md")
MODEL = "training/pipeline"


def project_name(name: str, layer: Layer, annotator: str = "") -> str:
    """Return a project's name, such as readouts-entities-alice."""
    return "-".join(filter(None, (name, layer.name, annotator)))


def clean_text(text: str) -> str:
    """Give a text the form that annotated files have: NFC, LF line ends, no lines around it."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text).strip("\n")


def read_texts(path: Path) -> list[Readout]:
    """Read texts that are not annotated: a folder of .txt files, or JSON Lines with `text`.

    Ids come from `id` in a line of JSON, otherwise from the file's name.
    Raises AnnotationError or FormatError for what cannot be read.
    """
    if path.is_dir():
        texts = [(file.stem, read_text(file), {}) for file in sorted(path.glob("*.txt"))]
    elif path.suffix == ".txt":
        texts = [(path.stem, read_text(path), {})]
    else:
        texts = []
        for number, line in json_lines(path):
            if not isinstance(line, dict) or not isinstance(line.get("text"), str):
                raise FormatError(f"{path}:{number}: no text; put it under “text”")
            meta = {k: v for k, v in line.items() if isinstance(v, str) and k != "text"}
            texts.append((f"{path.stem}-{number:04}", line["text"], meta))
    readouts = []
    for name, text, meta in texts:
        text = clean_text(text)
        segments = tuple(Segment(*offsets) for offsets in segment_offsets(text))
        readouts.append(Readout(text, {"id": name} | meta, (), segments))
    if not readouts:
        raise FormatError(f"{path}: no texts in it; check the path")
    return readouts


def preannotate(readouts: Sequence[Readout], nlp: Language) -> list[Readout]:
    """Annotate readouts anew with the pipeline."""
    docs = nlp.pipe(readout.text for readout in readouts)
    texts = zip(readouts, tqdm(docs, desc="annotate", total=len(readouts)), strict=True)
    return [doc_readout(doc, readout.meta) for readout, doc in texts]


def push(
    server: Doccano,
    readouts: Sequence[Readout],
    name: str,
    annotator: str = "",
    source: str = "",
    guide: str = "",
) -> dict[str, Any]:
    """Put readouts into the two projects of an annotator; what is there already stays as it is.

    source: what pre-annotated them, "" for a person. guide: the projects' guideline.
    Returns `new` examples, `lost` labels (made again, their projects' examples unconfirmed),
    readouts `changed` since, and the annotator's `password` if the user is new. Raises
    DoccanoError.
    """
    lines = {
        ENTITIES: [entity_line(readout, source) for readout in readouts],
        TYPES: [line for readout in readouts for line in type_lines(readout, source)],
    }
    return push_lines(server, lines, name, annotator, guide)


def push_lines(
    server: Doccano, lines: dict[Layer, list[Line]], name: str, annotator: str, guide: str
) -> dict[str, Any]:
    """Put examples into projects: `push` without the readouts."""
    for layer in lines:  # before anything is made
        server.find_project(project_name(name, layer, annotator), layer)
    report: dict[str, Any] = {"new": 0, "lost": [], "changed": set(), "password": None}
    projects = []
    for layer, examples in lines.items():
        project, lost = server.make_project(project_name(name, layer, annotator), layer, guide)
        projects.append(project)
        if lost:
            server.unconfirm(project)
        new, changed = server.add(project, layer, examples)
        report["new"] += new
        report["lost"] += lost
        report["changed"] |= set(changed)
    if annotator and "+" not in annotator:
        report["password"] = server.add_annotator(annotator, projects)
    return report


def pull(
    server: Doccano, name: str, annotator: str = "", home: Path = HOME
) -> tuple[list[Pulled], list[str]]:
    """Read an annotator's projects; the lines as doccano gave them are kept below `home`.

    Returns the readouts, and the labels that somebody deleted from a project. Raises
    DoccanoError if there are no projects.
    """
    lines: dict[Layer, list[Line]] = {}
    lost = []
    for layer in LAYERS:
        title = project_name(name, layer, annotator)
        project = server.find_project(title, layer)
        if project is None:
            raise DoccanoError(f"no project {title}; make it with push, or see status")
        lost += [f"{label} of {title}" for label in server.missing_labels(project, layer)]
        lines[layer] = server.lines(project)
        kept = home / "pulls" / f"{title}-{time.strftime('%Y%m%d-%H%M%S')}.jsonl"
        kept.parent.mkdir(parents=True, exist_ok=True)
        write_lines(kept, lines[layer])
        if layer is ENTITIES:
            entities_project = project
    segments = defaultdict(list)
    for line in lines[TYPES]:
        segments[line["readout"]].append(line)
    return [
        pulled(line, segments[line["readout"]], server.link(entities_project, ENTITIES, position))
        for position, line in enumerate(lines[ENTITIES])
    ], lost


def json_text(rows: Iterable[dict[str, Any]]) -> str:
    """Render JSON Lines that a person can read."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def write_lines(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write JSON Lines that a person can read."""
    path.write_text(json_text(rows), encoding="utf-8")


def write_readouts(
    readouts: Sequence[Readout], output: Path, force: bool = False, home: Path = HOME
) -> tuple[int, list[Path]]:
    """Write inline files into a folder, or stand-off records into a .jsonl file.

    What stands there with another content is only replaced with `force`, after a copy of it was
    put below `home`/backups.
    Returns how many files or records are new or changed, and the copies. Raises ValueError if
    something would be overwritten, or if a record lacks its date.
    """
    contents: dict[Path, str] = {}
    if output.suffix == ".jsonl":
        records = {r["id"]: r for r in srsly.read_jsonl(output)} if output.exists() else {}
        before = dict(records)
        for readout in readouts:
            if "date" not in readout.meta:
                raise ValueError(f"{name_of(readout)}: a stand-off record needs a date")
            records[name_of(readout)] = to_standoff(readout)
        changed = [name for name, record in records.items() if before.get(name) != record]
        overwritten = [output] if any(name in before for name in changed) else []
        count = len(changed)
        if changed:
            contents[output] = json_text(records.values())
    else:
        for readout in readouts:
            path, content = output / f"{name_of(readout)}.txt", write_inline(readout)
            if not path.exists() or path.read_text("utf-8") != content:
                contents[path] = content
        overwritten = [path for path in contents if path.exists()]
        count = len(contents)
    if overwritten and not force:
        raise ValueError(
            f"{overwritten[0]} and {len(overwritten) - 1} more would be overwritten; nothing "
            "was written; write to another place, or overwrite them with --force"
        )
    copies, backup = [], home / "backups" / time.strftime("%Y%m%d-%H%M%S")
    for path in overwritten:
        copy = backup / path.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        copies.append(Path(shutil.copy2(path, copy)))
    for path, content in contents.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(path.name + ".new")
        new.write_text(content, encoding="utf-8")
        new.replace(path)
    return count, copies


def compare(
    server: Doccano, name: str, annotators: tuple[str, str], home: Path = HOME
) -> list[tuple[Readout, Readout]]:
    """Return the readouts that two annotators both completed, as each annotated them.

    Raises DoccanoError if there are none, or if something is wrong with one of them.
    """
    sides = []
    for annotator in annotators:
        found, lost = pull(server, name, annotator, home)
        problems = [problem for each in found if each.complete for problem in each.problems]
        if lost or problems:
            gone = [f"the label {label} was deleted in doccano" for label in lost]
            raise DoccanoError("\n".join(gone + problems))
        sides.append([each.readout for each in found if each.complete])
    try:
        both = list(zip(*pair(*sides), strict=True))
    except ValueError as error:
        raise DoccanoError(str(error)) from None
    if not both:
        raise DoccanoError(f"no readout is confirmed by both {' and '.join(annotators)} yet")
    return both


def merge(
    server: Doccano, pairs: Sequence[tuple[Readout, Readout]], name: str, annotator: str
) -> tuple[list[Readout], list[str]]:
    """Join what two annotators agree on and what was adjudicated.

    annotator: the adjudication's, such as alice+bob.
    Returns the readouts, and the names of those with something undecided. Raises DoccanoError.
    """
    decided: dict[Layer, list[Line]] = {}
    for layer in LAYERS:
        project = server.find_project(project_name(name, layer, annotator), layer)
        lines = server.lines(project) if project is not None else []
        decided[layer] = [line for line in lines if line["confirmed"]]
    readouts, undecided = [], []
    for first, second in pairs:
        try:
            readout = adjudicated(first, second, decided[ENTITIES], decided[TYPES])
        except AnnotationError as error:
            raise DoccanoError(str(error)) from None
        if readout is None:
            undecided.append(name_of(first))
        else:
            readouts.append(readout)
    return readouts, undecided


app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)

Name = Annotated[str, typer.Option(help="What the projects' names start with")]
Home = Annotated[Path, typer.Option(help="The server's folder")]
Url = Annotated[str, typer.Option(help="Another doccano server (password: DOCCANO_PASSWORD)")]
User = Annotated[str, typer.Option(help="User of that server")]
Force = Annotated[bool, typer.Option(help="Overwrite, after a backup")]


def connect(home: Path, url: str, user: str) -> Doccano:
    """Log in: at the server that `doccano-up` started, or at another."""
    known = {"url": url, "username": user, "password": ""} if url else account(home)
    password = os.environ.get("DOCCANO_PASSWORD", known["password"])
    return Doccano(make_environment("client"), known["url"], known["username"], password)


def load(model: str) -> Language:
    """Load a pipeline, or say how to get one."""
    try:
        return spacy.load(model)
    except (OSError, ValueError):
        raise DoccanoError(
            f"no pipeline at {model}; train it: python -m spacy project run all"
        ) from None


def fail(error: Exception) -> None:
    """Show what is wrong, a line each, and end the command."""
    for line in str(error).split("\n"):
        msg.fail(line)
    raise typer.Exit(1)


@app.command("suggest")
def suggest_command(
    pool: Annotated[Path, typer.Argument(help="Folder of .txt files, or JSON Lines with `text`")],
    output: Annotated[Path, typer.Option(help="JSON Lines file to write")],
    count: Annotated[int, typer.Option(help="How many")] = 20,
    model: Annotated[str, typer.Option(help="Pipeline: folder or package")] = MODEL,
) -> None:
    """Choose the readouts to annotate next: those the pipeline is least sure of, and varied."""
    try:
        readouts, nlp = read_texts(pool), load(model)
        known = {r.text for part in PARTS for r in read_part(part, "train")}
    except (AnnotationError, ValueError, OSError, DoccanoError) as error:
        fail(error)
    readouts = [readout for readout in readouts if readout.text not in known]
    texts = (readout.text for readout in readouts)
    found = unsure_docs(nlp, texts) if "ner" in nlp.pipe_names else nlp.pipe(texts)
    docs = list(tqdm(found, total=len(readouts), desc="pool"))
    chosen = suggest(docs, [nlp.make_doc(text) for text in known], count)
    write_lines(output, [readouts[i].meta | {"text": readouts[i].text} for i in chosen])
    msg.good(f"{len(chosen)} of {len(readouts)} new readouts written to {output}, best first")


@app.command("push")
def push_command(
    inputs: Annotated[list[Path], typer.Argument(help="Inline files or folders, or .jsonl")],
    annotator: Annotated[
        list[str] | None, typer.Option(help="A pair of projects for each; may be repeated")
    ] = None,
    model: Annotated[str, typer.Option(help="Pre-annotate with this pipeline")] = "",
    plain: Annotated[bool, typer.Option(help="The inputs are texts without marks")] = False,
    name: Name = "readouts",
    home: Home = HOME,
    url: Url = "",
    user: User = "admin",
) -> None:
    """Upload readouts for one or several annotators; run again, it completes what is missing."""
    try:
        readouts = [
            readout
            for path in inputs
            for readout in (read_texts(path) if plain else read(path, guess_format(path)))
        ]
        if problems := push_problems(readouts):
            raise ValueError("\n".join(problems))
        for who in annotator or ():
            if not re.fullmatch(r"[\w.@-]+", who):
                raise ValueError(f"annotator {who}: use letters, digits, . @ - and _")
        if model:
            nlp = load(model)
            readouts = preannotate(readouts, nlp)
            model = f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
        guide = GUIDE.read_text("utf-8") if GUIDE.exists() else ""
        with connect(home, url, user) as server:
            for who in annotator or [""]:
                report = push(server, readouts, name, who, model, guide)
                for label in report["lost"]:
                    msg.warn(
                        f"{label} had been deleted in doccano, and its marks with it; it is there "
                        "again, and its project's examples wait to be confirmed anew"
                    )
                for changed in sorted(report["changed"]):
                    msg.warn(f"{changed}: stands there with another text; give it another id")
                title = project_name(name, ENTITIES, who)
                msg.good(f"{title} and {project_name(name, TYPES, who)}: {report['new']} new")
                if report["password"]:
                    msg.info(f"User {who}, password {report['password']}")
                    if not url:
                        known = account(home)
                        users = known.get("annotators", {}) | {who: report["password"]}
                        write_secret(home / "account.json", known | {"annotators": users})
    except (AnnotationError, ValueError, OSError, DoccanoError) as error:
        fail(error)


@app.command()
def status(home: Home = HOME, url: Url = "", user: User = "admin") -> None:
    """Show the projects, and how much of each is confirmed."""
    rows = []
    try:
        with connect(home, url, user) as server:
            for project in sorted(server.call("list_projects"), key=lambda p: p["name"]):
                done = server.call("get_progress", project_id=project["id"])
                link = f"{server.url}/projects/{project['id']}"
                rows.append((project["name"], f"{done['completed']} of {done['total']}", link))
    except DoccanoError as error:
        fail(error)
    msg.table(rows, header=("project", "confirmed", "at"))


@app.command("pull")
def pull_command(
    output: Annotated[Path, typer.Argument(help="Folder (inline files) or .jsonl (stand-off)")],
    annotator: Annotated[str, typer.Option(help="Whose projects")] = "",
    partial: Annotated[bool, typer.Option(help="Take what is not confirmed, too")] = False,
    force: Force = False,
    name: Name = "readouts",
    home: Home = HOME,
    url: Url = "",
    user: User = "admin",
) -> None:
    """Check the annotators' work and write what is confirmed and sound."""
    try:
        with connect(home, url, user) as server:
            found, lost = pull(server, name, annotator, home)
        for label in lost:
            msg.fail(f"the label {label} was deleted in doccano, and its marks with it")
        if lost and not partial:
            raise DoccanoError("nothing was written; make it again with push, or use --partial")
        for each in found:
            for note in each.notes:
                msg.info(f"{each.name}: {note}")
            for problem in each.problems:
                msg.fail(f"{each.name}: {problem}")
        sound = [each for each in found if each.readout and (partial or each.complete)]
        readouts = [each.marked() for each in sound]
        count, copies = write_readouts(readouts, output, force, home)
    except (AnnotationError, ValueError, OSError, DoccanoError) as error:
        fail(error)
    for copy in copies:
        msg.info(f"Kept what stood there as {copy}")
    waiting = sum(not each.complete for each in found)
    msg.good(f"{len(readouts)} readouts, {count} new or changed, in {output}; {waiting} unfinished")
    if any(each.problems for each in found):
        raise typer.Exit(1)


@app.command("agree")
def agree_command(
    first: Annotated[str, typer.Argument(help="An annotator")],
    second: Annotated[str, typer.Argument(help="Another")],
    output: Annotated[Path | None, typer.Option(help="JSON Lines file of disagreements")] = None,
    adjudicate: Annotated[bool, typer.Option(help="Push them as a new project")] = False,
    merged: Annotated[
        Path | None, typer.Option("--merge", help="Write what both agree on and what was decided")
    ] = None,
    force: Force = False,
    name: Name = "readouts",
    home: Home = HOME,
    url: Url = "",
    user: User = "admin",
) -> None:
    """Compare two annotators, list where they differ, adjudicate, merge."""
    both = f"{first}+{second}"
    try:
        with connect(home, url, user) as server:
            pairs = compare(server, name, (first, second), home)
            figures = agreement(*map(list, zip(*pairs, strict=True)))
            found = [d for one, two in pairs for d in disagreements(one, two)]
            msg.good(
                f"{figures['readouts']} readouts: entities F1 {figures['entities']['f']:.3f}, "
                f"mean κ {shown(figures['mean_kappa'])}, {len(found)} disagreements"
            )
            rows = [(k, shown(v["kappa"]), v["first"], v["second"])
                    for k, v in figures["types"].items() if v["first"] or v["second"]]  # fmt: skip
            msg.table(rows, header=("type", "κ", first, second))
            if output:
                write_lines(output, [d._asdict() for d in found])
                msg.good(f"Wrote {output}")
            if adjudicate:
                entities, types = adjudication_lines(pairs, (first, second))
                guide = GUIDE.read_text("utf-8") if GUIDE.exists() else ""
                lines = {ENTITIES: entities, TYPES: types}
                report = push_lines(server, lines, name, both, guide)
                msg.good(f"{project_name(name, ENTITIES, both)} and types: {report['new']} new")
            if merged:
                readouts, undecided = merge(server, pairs, name, both)
                count, copies = write_readouts(readouts, merged, force, home)
                for copy in copies:
                    msg.info(f"Kept what stood there as {copy}")
                for readout in undecided:
                    msg.warn(f"{readout}: not decided yet; confirm it in the projects {both}")
                msg.good(f"{len(readouts)} readouts, {count} new or changed, in {merged}")
    except (AnnotationError, ValueError, OSError, DoccanoError) as error:
        fail(error)


def shown(value: float | None) -> str:
    """Show a figure that may be missing."""
    return "–" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    app()
