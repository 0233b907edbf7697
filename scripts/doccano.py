"""Run the annotation tool doccano beside the project: its environments, its server, its worker."""

import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Annotated, Any

import typer
from wasabi import msg

HOME = Path(".doccano")  # ignored by git: environments, database, password
CONFIGS = Path(__file__).parent.parent / "configs"
ADMIN = "admin"
PORT = 8000
PATIENCE = 120  # seconds until a process that does not answer is given up

# Run by the server's Python: tables, roles and the administrator; safe to run again.
_SET_UP = """
import sys
import django
django.setup()
from django.contrib.auth import get_user_model
from django.core.management import call_command
call_command("migrate", verbosity=0)
call_command("create_roles")
name, password = sys.stdin.read().split("\\n")
user, _ = get_user_model().objects.get_or_create(username=name)
user.is_staff = user.is_superuser = True
user.set_password(password)
user.save()
"""


class DoccanoError(RuntimeError):
    """Something a user can mend; the message says how."""


def make_environment(name: str, home: Path = HOME) -> Path:
    """Make a virtual environment from `configs/doccano_NAME.txt`, unless it stands already.

    name: server or client. home: the folder of the environments.
    Returns its Python. Raises DoccanoError if its packages cannot be installed.
    """
    pins = (CONFIGS / f"doccano_{name}.txt").read_text("utf-8")
    folder = home.absolute() / name
    python, stamp = folder / "bin/python", folder / "pins.txt"
    if stamp.exists() and stamp.read_text("utf-8") == pins:
        return python
    shutil.rmtree(folder, ignore_errors=True)
    msg.info(f"Making the doccano {name}'s environment in {folder}")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps"]
    done = subprocess.run(
        [*pip, "--requirement", str(CONFIGS / f"doccano_{name}.txt")],
        text=True, capture_output=True,
    )  # fmt: skip
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        reason = (errors or ["pip failed"])[-1]
        raise DoccanoError(f"{name} environment: {reason}; is the package index in reach?")
    stamp.write_text(pins, encoding="utf-8")  # last: a half-made environment is made again
    return python


def account(home: Path = HOME) -> dict[str, Any]:
    """Return the server's `url`, `username`, `password`.

    Raises DoccanoError where no server was ever started.
    """
    path = home / "account.json"
    if not path.exists():
        raise DoccanoError(f"no server in {home}; start one: spacy project run doccano-up")
    return json.loads(path.read_text("utf-8"))


def write_secret(path: Path, content: dict[str, Any]) -> None:
    """Write JSON that nobody but the owner may read, at no moment."""
    new = path.with_suffix(".new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(content, file, indent=1)
    new.replace(path)


def _command(pid: str) -> str:
    """Return the command line of a process, "" if there is none or it is over."""
    if Path("/proc/self").exists():
        path = Path("/proc", pid, "cmdline")
        return path.read_text("utf-8", "replace") if path.exists() else ""
    shown = ["ps", "-ww", "-o", "command=", "-p", pid]
    return subprocess.run(shown, text=True, capture_output=True).stdout


def _running(home: Path, name: str, python: Path) -> int | None:
    """Return the id of our process NAME if it lives; another program with its old id is none."""
    path = home / f"{name}.pid"
    pid = path.read_text() if path.exists() else ""
    return int(pid) if pid.isdigit() and str(python) in _command(pid) else None


def _start(
    home: Path, name: str, command: list[str], environment: dict[str, str]
) -> subprocess.Popen:
    with (home / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            start_new_session=True,
        )  # fmt: skip
    (home / f"{name}.pid").write_text(str(process.pid))
    return process


def _answers(url: str) -> bool:
    try:
        urllib.request.urlopen(f"{url}/v1/me", timeout=5)
    except urllib.error.HTTPError as error:
        return error.code in (401, 403)  # doccano asks who we are
    except OSError:
        return False
    return True


def _port_taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def start_server(python: Path, home: Path = HOME, port: int = PORT) -> tuple[str, bool]:
    """Start the server and its task worker on this machine's loopback; safe to run again.

    python: the server environment's. home: the folder of database, logs and password.
    Returns the server's address and whether the account is new. Raises DoccanoError if the port
    is taken or the server does not come up.
    """
    home = home.absolute()
    home.mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)  # the database holds sessions, the pulls hold texts
    names = ("server", "worker")
    if all(_running(home, name, python) for name in names):
        return account(home)["url"], False
    stop_server(python, home)  # one of the two may be left
    if _port_taken(port):
        raise DoccanoError(f"port {port} is taken by another program; take another: --port")
    url = f"http://127.0.0.1:{port}"
    new = not (home / "account.json").exists()
    known = {} if new else account(home)
    known = {
        "username": ADMIN, "password": secrets.token_urlsafe(12), "secret": secrets.token_hex(32),
    } | known | {"url": url}  # fmt: skip
    [backend] = python.parent.parent.glob("lib/python*/site-packages/backend")
    environment = os.environ | {
        "PYTHONPATH": f"{backend}{os.pathsep}{CONFIGS.absolute()}",
        "DJANGO_SETTINGS_MODULE": "doccano_settings",
        "READOUTS_DOCCANO": str(home),
        "STANDALONE": "True",
        "DEBUG": "False",
        "SECRET_KEY": known["secret"],
        "DATABASE_URL": f"sqlite:///{home}/db.sqlite3",
        "MEDIA_ROOT": str(home / "media"),
    }
    if new or not (home / "db.sqlite3").exists():
        done = subprocess.run(
            [str(python), "-c", _SET_UP], input=f"{ADMIN}\n{known['password']}",
            env=environment, text=True, capture_output=True,
        )  # fmt: skip
        if done.returncode:
            raise DoccanoError(f"doccano's database: {done.stderr.strip().splitlines()[-1]}")
    write_secret(home / "account.json", known)
    bind = ["--bind", f"127.0.0.1:{port}", "--workers", "2", "--chdir", str(backend)]
    worker = ["--app", "config", "--workdir", str(backend), "worker", "--pool", "solo"]
    commands = {
        "server": ["gunicorn", *bind, "config.wsgi"],
        "worker": ["celery", *worker, "--loglevel", "info"],
    }
    processes = {
        name: _start(home, name, [str(python), "-m", *command], environment)
        for name, command in commands.items()
    }
    deadline = time.monotonic() + PATIENCE
    while not (_answers(url) and b" ready." in (home / "worker.log").read_bytes()):
        dead = [name for name, process in processes.items() if process.poll() is not None]
        if dead or time.monotonic() > deadline:
            stop_server(python, home)
            raise DoccanoError(f"doccano did not come up; see {home}/{(dead or names)[0]}.log")
        time.sleep(0.2)
    return url, new


def stop_server(python: Path, home: Path = HOME) -> bool:
    """Stop the server and the worker that `start_server` started, and nothing else.

    Returns whether anything ran.
    """
    home = home.absolute()
    ran = False
    for name in ("server", "worker"):
        pid = _running(home, name, python)
        for sign in (signal.SIGTERM, signal.SIGKILL):
            deadline = time.monotonic() + PATIENCE / 8
            if pid and _running(home, name, python):
                ran = True
                os.killpg(pid, sign)
            while pid and _running(home, name, python) and time.monotonic() < deadline:
                time.sleep(0.1)
        (home / f"{name}.pid").unlink(missing_ok=True)
    return ran


app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command("env")
def env_command() -> None:
    """Make the pinned environments of the server and of the client; instant if they stand."""
    try:
        for name in ("server", "client"):
            msg.good(f"{name}: {make_environment(name)}")
    except DoccanoError as error:
        msg.fail(str(error), exits=1)


@app.command()
def up(port: Annotated[int, typer.Option(help="Port on 127.0.0.1")] = PORT) -> None:
    """Start doccano and wait until it answers; the password is shown the first time only."""
    try:
        url, new = start_server(make_environment("server"), port=port)
    except DoccanoError as error:
        msg.fail(str(error), exits=1)
    msg.good(f"doccano answers at {url}")
    if new:
        msg.info(f"User {ADMIN}, password {account()['password']} (kept in {HOME}/account.json)")


@app.command()
def down() -> None:
    """Stop the server and the worker that `up` started."""
    ran = stop_server((HOME / "server/bin/python").absolute())
    msg.good("doccano is stopped" if ran else "doccano was not running")


if __name__ == "__main__":
    app()
