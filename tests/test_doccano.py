"""The annotation loop against a real doccano server, which the tests start and stop."""

import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import annotate
import doccano
import doccano_projects
import pytest
import srsly
from agreement import agreement
from annotate import compare, merge, pull, push, push_lines
from doccano import DoccanoError, account, make_environment, start_server, stop_server
from doccano_lines import adjudication_lines, disagreements, entity_line, push_problems
from doccano_projects import ENTITIES, TYPES, Doccano
from inline import Readout, parse_inline, read_folder, write_inline
from read_corpus import PARTS, SPLITS, read_part
from typer.testing import CliRunner

pytestmark = pytest.mark.doccano

RARE = [  # what offsets may stumble over
    "# id: emoji\n😀[县长|ROLE][李青山|PERSON]到[𠮷林|LOC]👨‍👩‍👧调研。{INSPECT}要快😀!{ADVANCE}",
    "# id: width\n\u200b[县长|ROLE]\u3000[李\u200b青|PERSON]\u2028\ufeff[南山|LOC]\t。\n\n\n要快。",
    "# id: marks\n\\[[县长|ROLE]\\]\\{x\\}\\|\\\\[《a\\|b\"/》|DOCUMENT]<b>&amp;</b>。{REVIEW}null",
    "# id: long\n" + "[李青山|PERSON]强调，要快。{ADVANCE}\n" * 600 + "完😀[李青山|PERSON]",
]  # fmt: skip


def read(*sources: str) -> list[Readout]:
    return [parse_inline(source) for source in sources]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def server_python() -> Path:
    return make_environment("server")


@pytest.fixture(scope="session")
def home(server_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("doccano")
    start_server(server_python, folder, free_port())
    yield folder
    stop_server(server_python, folder)


@pytest.fixture(scope="session")
def server(home: Path) -> Iterator[Doccano]:
    with annotate.connect(home, "", "admin") as connection:
        yield connection


@pytest.fixture
def command(home: Path) -> Callable:
    """Run a command of annotate.py; returns its exit code and what it printed."""

    def run(*arguments: str, env: dict | None = None) -> tuple[int, str]:
        done = CliRunner().invoke(annotate.app, [*arguments, "--home", str(home)], env=env)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.exit_code, " ".join(done.output.split())

    return run


def confirm(server: Doccano, name: str, annotator: str = "") -> None:
    """Confirm every example of an annotator's projects that is not confirmed."""
    for layer in (ENTITIES, TYPES):
        project = server.find_project(annotate.project_name(name, layer, annotator), layer)
        for line in server.lines(project):
            if not line["confirmed"]:
                server.call("update_example_state", project_id=project, example_id=line["id"])


def pulled(server: Doccano, name: str, home: Path, annotator: str = "") -> dict[str, Readout]:
    return {each.name: each.readout for each in pull(server, name, annotator, home)[0]}


def test_the_whole_corpus_comes_back_as_it_is(server: Doccano, home: Path) -> None:
    corpus = [r for part in PARTS for split in SPLITS for r in read_part(part, split)]
    readouts = corpus + read(*RARE)
    assert len(readouts) > 300
    assert len(readouts[-1].text) > 5000
    assert push_problems(readouts) == []
    report = push(server, readouts, "corpus")
    assert report["new"] == len(readouts) + sum(len(r.segments) for r in readouts)
    assert push(server, readouts, "corpus")["new"] == 0
    found, lost = pull(server, "corpus", "", home)
    assert [each.problems + each.notes for each in found if each.problems or each.notes] == []
    assert [each.readout for each in found] == readouts
    assert lost == []
    assert not any(each.entities_confirmed or each.segments_confirmed for each in found)


def test_an_upload_that_dies_is_completed_by_the_next(
    server: Doccano, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readouts = read(*RARE[:3])
    uploads = 0

    def dying(self: Doccano, do: str, **arguments: object) -> object:
        nonlocal uploads
        uploads += do == "upload"
        if uploads == 3:
            raise DoccanoError("died")
        return call(self, do, **arguments)

    call = Doccano.call
    with monkeypatch.context() as patch:
        patch.setattr(doccano_projects, "BATCH", 2)
        patch.setattr(Doccano, "call", dying)
        with pytest.raises(DoccanoError, match="died"):
            push(server, readouts, "dying")
    report = push(server, readouts, "dying")
    assert report["new"] == sum(len(r.segments) for r in readouts)  # the readouts had arrived
    assert pulled(server, "dying", home) == {r.meta["id"]: r for r in readouts}


def test_examples_without_their_marks_and_second_copies_are_mended(
    server: Doccano, home: Path
) -> None:
    readouts = read(*RARE[:3])
    project, _ = server.make_project("mended-entities", ENTITIES, "")
    lines = [entity_line(readout) | {"batch": "a"} for readout in readouts]

    def upload(batch: list) -> None:
        server.call("upload", project=project, task=ENTITIES.task, lines=batch, patience=60)

    upload([line | {"label": []} for line in lines])  # the worker died before the marks
    push(server, readouts, "mended")
    upload([line | {"batch": "b"} for line in lines])  # two pushes at once
    second = server.lines(project)[4]
    server.call("update_example_state", project_id=project, example_id=second["id"])
    push(server, readouts, "mended")
    left = server.lines(project)
    assert sorted(line["readout"] for line in left) == sorted(r.meta["id"] for r in readouts)
    assert [line["id"] for line in left if line["confirmed"]] == [second["id"]]
    assert pulled(server, "mended", home) == {r.meta["id"]: r for r in readouts}


def test_a_dead_worker_is_named_and_nothing_is_lost(
    server: Doccano, home: Path, server_python: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readouts = read(RARE[0])
    os.kill(int((home / "worker.pid").read_text()), signal.SIGKILL)
    with monkeypatch.context() as patch:
        patch.setattr(doccano_projects, "PATIENCE", 2.0)
        with pytest.raises(DoccanoError, match="worker does not answer; run doccano-down"):
            push(server, readouts, "dead")
    start_server(server_python, home, int(server.url.rsplit(":")[-1]))
    push(server, readouts, "dead")
    assert pulled(server, "dead", home) == {"emoji": readouts[0]}


def test_wrong_password_and_no_server(command: Callable) -> None:
    code, shown = command("status", env={"DOCCANO_PASSWORD": "wrong"})
    assert (code, "refuses the password of admin" in shown) == (1, True)
    code, shown = command("status", "--url", f"http://127.0.0.1:{free_port()}")
    assert (code, "does not answer" in shown, "doccano-up" in shown) == (1, True, True)


def test_a_project_of_another_kind_is_left_alone(server: Doccano, command: Callable) -> None:
    server.make_project("other-types", ENTITIES._replace(labels=("X",)), "")
    names = {project["name"] for project in server.call("list_projects")}
    code, shown = command("push", "corpus/composed/dev/0221.txt", "--name", "other")
    assert (code, "other-types exists and is SequenceLabeling" in shown) == (1, True)
    assert {project["name"] for project in server.call("list_projects")} == names


def test_what_an_annotator_did_is_pulled(
    server: Doccano, home: Path, tmp_path: Path, command: Callable
) -> None:
    source = "# id: e1\n😀[县长|ROLE]周明到𠮷林[调研|LOC]。{INSPECT}要 快。{TARGET,ADVANCE}"
    (tmp_path / "in.txt").write_text(source, encoding="utf-8")
    arguments = ("--name", "work", "--annotator", "carol")
    assert command("push", str(tmp_path / "in.txt"), *arguments)[0] == 0
    password = account(home)["annotators"]["carol"]
    assert oct((home / "account.json").stat().st_mode)[-3:] == "600"

    with Doccano(make_environment("client"), server.url, "carol", password) as carol:
        entities = carol.find_project("work-entities-carol", ENTITIES)
        types = carol.find_project("work-types-carol", TYPES)
        [line] = server.lines(entities)
        where = {"project_id": entities, "example_id": line["id"]}
        wrong = next(s for s in carol.call("list_spans", **where) if s["start_offset"] > 6)
        carol.call("delete_span", label_id=wrong["id"], **where)
        # Offsets as the browser sends them: 😀 and 𠮷 are two units each.
        for start, end, label in ((4, 6, "PERSON"), (7, 10, "LOC")):
            carol.call("create_span", start_offset=start, end_offset=end, label=label, **where)
        carol.call("create_span", start_offset=13, end_offset=15, label="SLOGAN", **where)
        carol.call("update_example_state", **where)
        first, second = server.lines(types)
        where = {"project_id": types, "example_id": second["id"]}
        carol.call("create_category", label="PREVENT", **where)

        code, shown = command("pull", str(tmp_path / "out"), *arguments)
        assert (code, "0 readouts" in shown, "1 unfinished" in shown) == (0, True, True)
        assert command("pull", str(tmp_path / "partial"), "--partial", *arguments)[0] == 0
        [partial] = read_folder(tmp_path / "partial")
        assert partial.meta == {"id": "e1", "confirmed": "0 of 2 segments, entities confirmed"}
        for line in (first, second):
            carol.call("update_example_state", project_id=types, example_id=line["id"])

    code, shown = command("pull", str(tmp_path / "out"), *arguments)
    assert (code, "white space taken off [要 |SLOGAN]" in shown) == (0, True)
    path = tmp_path / "out/e1.txt"
    done = source.replace("周明到𠮷林[调研|LOC]", "[周明|PERSON]到[𠮷林|LOC]调研")
    done = done.replace("要 快", "[要|SLOGAN] 快").replace("ADVANCE}", "ADVANCE,PREVENT}\n")
    assert path.read_text("utf-8") == done
    assert "0 new or changed" in command("pull", str(tmp_path / "out"), *arguments)[1]

    path.write_text(source, encoding="utf-8")
    code, shown = command("pull", str(tmp_path / "out"), *arguments)
    assert (code, "--force" in shown, path.read_text("utf-8")) == (1, True, source)
    assert command("pull", str(tmp_path / "out"), "--force", *arguments)[0] == 0
    assert path.read_text("utf-8") == done
    assert [p.read_text("utf-8") for p in home.glob("backups/*/e1.txt")] == [source]


def test_unknown_and_deleted_labels_are_reported(
    server: Doccano, home: Path, tmp_path: Path, command: Callable
) -> None:
    name = ("--name", "labels")
    (tmp_path / "a.txt").write_text("# id: a\n[周明|PERSON]到南山。{INSPECT}", encoding="utf-8")
    (tmp_path / "b.txt").write_text("# id: b\n[周明|PERSON]到[南山|LOC]。", encoding="utf-8")
    assert command("push", str(tmp_path), *name)[0] == 0
    project = server.find_project("labels-entities", ENTITIES)
    server.call("create_label_type", project_id=project, type="span", text="RIVER")
    example = next(line["id"] for line in server.lines(project) if line["readout"] == "a")
    span = {"start_offset": 3, "end_offset": 5, "label": "RIVER"}
    server.call("create_span", project_id=project, example_id=example, **span)
    confirm(server, "labels")
    code, shown = command("pull", str(tmp_path / "out"), *name)
    assert code == 1
    link = f"{server.url}/projects/{project}/sequence-labeling?page=1"
    assert f"a: {link}: unknown label" in shown
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["b.txt"]

    labels = server.call("list_label_types", project_id=project, type="span")
    gone = next(label["id"] for label in labels if label["text"] == "LOC")
    server.call("delete_label_type", project_id=project, label_type_id=gone, type="span")
    code, shown = command("pull", str(tmp_path / "out2"), *name)
    assert (code, "label LOC of labels-entities was deleted" in shown) == (1, True)
    assert not (tmp_path / "out2").exists()
    code, shown = command("push", str(tmp_path), *name)
    assert (code, "LOC had been deleted" in shown, "0 new" in shown) == (0, True, True)
    found, lost = pull(server, "labels", "", home)
    assert (lost, [each.entities_confirmed for each in found]) == ([], [False, False])


FIRST = "# id: 1\n[周明|PERSON]到[南山|LOC]。{INSPECT}要快。{ADVANCE}要稳。{PREVENT}天晴。"
SECOND = FIRST.replace("[南山|LOC]", "[南|LOC]山").replace("ADVANCE", "ADVANCE,TARGET")


def test_two_annotators_are_compared_adjudicated_and_merged(
    server: Doccano, home: Path, tmp_path: Path, command: Callable
) -> None:
    same = FIRST.replace("id: 1", "id: 2")
    alice, bob = read(FIRST, same), read(SECOND, same)
    push(server, alice, "two", "alice")
    push(server, bob, "two", "bob")
    with pytest.raises(DoccanoError, match="confirmed by both alice and bob yet"):
        compare(server, "two", ("alice", "bob"), home)
    for who in ("alice", "bob"):
        confirm(server, "two", who)
    pairs = compare(server, "two", ("alice", "bob"), home)
    assert pairs == list(zip(alice, bob, strict=True))
    assert agreement(*map(list, zip(*pairs, strict=True)))["entities"]["f"] == 0.75

    disagreement = tmp_path / "where.jsonl"
    arguments = ("agree", "alice", "bob", "--name", "two")
    code, shown = command(*arguments, "--adjudicate", "--output", str(disagreement))
    assert (code, "entities F1 0.750" in shown, "2 disagreements" in shown) == (0, True, True)
    assert [row["first"] for row in srsly.read_jsonl(disagreement)] == [["南山|LOC"], ["ADVANCE"]]
    code, shown = command(*arguments, "--merge", str(tmp_path / "merged"))
    assert (code, "1: not decided yet" in shown) == (0, True)
    assert list(read_folder(tmp_path / "merged")) == [alice[1]]

    project = server.find_project("two-entities-alice+bob", ENTITIES)
    [line] = server.lines(project)
    assert (line["label"], line["alice"], line["bob"]) == (
        [[0, 2, "PERSON"]], "南山|LOC", "南|LOC",
    )  # fmt: skip
    where = {"project_id": project, "example_id": line["id"]}
    server.call("create_span", start_offset=3, end_offset=5, label="LOC", **where)
    confirm(server, "two", "alice+bob")
    code, shown = command(*arguments, "--merge", str(tmp_path / "merged"))
    assert (code, "2 readouts, 1 new" in shown) == (0, True)
    assert list(read_folder(tmp_path / "merged")) == alice
    # Pushed again, the adjudication stays as it was decided.
    entities, types = adjudication_lines(pairs, ("alice", "bob"))
    report = push_lines(server, {ENTITIES: entities, TYPES: types}, "two", "alice+bob", "")
    assert report["new"] == 0
    assert merge(server, pairs, "two", "alice+bob") == (alice, [])
    assert len(disagreements(*pairs[0])) == 2


def test_the_server_is_private_and_starts_and_stops_once(
    home: Path, server: Doccano, server_python: Path, tmp_path: Path
) -> None:
    port = int(server.url.rsplit(":")[-1])
    assert start_server(server_python, home, port) == (server.url, False)
    with pytest.raises(DoccanoError, match=f"port {port} is taken"):
        start_server(server_python, tmp_path, port)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("10.255.255.255", 1))  # sends nothing
        address = probe.getsockname()[0]
    with socket.socket() as other, pytest.raises(ConnectionRefusedError):
        other.connect((address, port))
    assert oct((home / "account.json").stat().st_mode)[-3:] == "600"
    assert oct(home.stat().st_mode)[-3:] == "700"
    assert stop_server(server_python, home)
    assert not stop_server(server_python, home)
    assert not list(home.glob("*.pid"))
    with pytest.raises(DoccanoError, match="does not answer"):
        Doccano(make_environment("client"), server.url, "admin", "")
    assert start_server(server_python, home, port) == (server.url, False)


def test_inline_files_of_the_corpus_are_rewritten_letter_by_letter() -> None:
    for path in sorted(Path("corpus/composed/dev").glob("*.txt")):
        source = path.read_text("utf-8")
        assert write_inline(parse_inline(source)) == source
        assert doccano.HOME not in path.parents
