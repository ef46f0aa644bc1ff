#!/usr/bin/env python3.11
"""Records what CPython 3.11 prints for the programs under src/test/resources/programs.

    record_programs.py [--check] [PATH...]

For every `name.py` it writes beside it
    name.out     the bytes of standard output,
    name.err     the bytes of standard error, only if there are any,
    name.status  the exit status, only if it is not 0.
With --check it writes nothing, and exits with 1 if what CPython prints is not what is recorded. PATHs (programs or folders)
restrict the work to a part of the corpus.

A traceback names its program by the bare file name: CPython prints the absolute path, which is cut here. While recording,
every program runs twice, from different working directories, and is refused if the two runs differ, if it prints an object's
address or a path into this machine's Python library (a traceback through it, say), or if it writes to standard error (a
warning, say) and yet ends with status 0: such programs pin nothing down.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROGRAMS = Path(__file__).resolve().parents[1] / "resources" / "programs"
PYTHON = os.environ.get("PYTHON", "python3.11")
TIME_LIMIT_SECONDS = 60
ADDRESS = re.compile(rb"\bat 0x[0-9a-f]{6,}")


def run(program, directory):
    """Runs a program in a directory; returns its recordings, as a dictionary from file suffix to bytes."""
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "TZ": "UTC"}
    # -P keeps the program's folder off the module path: a program called json.py must not shadow the module.
    command = [PYTHON, "-B", "-P", os.path.relpath(program, directory)]
    finished = subprocess.run(
        command, cwd=directory, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=TIME_LIMIT_SECONDS
    )
    spelled = re.compile(rb'(?<=File ")[^"]*/(?=' + re.escape(program.name.encode()) + rb'")')
    recordings = {".out": finished.stdout}
    if finished.stderr:
        recordings[".err"] = spelled.sub(b"", finished.stderr)
    if finished.returncode != 0:
        recordings[".status"] = b"%d\n" % finished.returncode
    return recordings


def recorded(program):
    """Returns what is recorded for a program, in the form that run() returns."""
    paths = {suffix: program.with_suffix(suffix) for suffix in (".out", ".err", ".status")}
    return {suffix: path.read_bytes() for suffix, path in paths.items() if path.exists()}


def check(program):
    """Returns the complaints about one program's recordings."""
    now, before = run(program, program.parent), recorded(program)
    differing = [suffix for suffix in sorted(now.keys() | before.keys()) if now.get(suffix) != before.get(suffix)]
    return [f"{program}: {suffix} differs" for suffix in differing]


def record(program):
    """Writes the recordings of one program; returns the complaints that made it refuse to."""
    with tempfile.TemporaryDirectory() as elsewhere:
        here, there = run(program, program.parent), run(program, Path(elsewhere))
    complaints = []
    if here != there:
        complaints.append(f"{program}: two runs differ")
    if any(ADDRESS.search(text) for text in here.values()):
        complaints.append(f"{program}: prints an address")
    if any(b"/lib/python3" in text for text in here.values()):
        complaints.append(f"{program}: shows a path of this machine's Python library")
    if ".err" in here and ".status" not in here:
        complaints.append(f"{program}: writes to standard error: {here['.err'].decode()}")
    if complaints:
        return complaints
    for suffix in (".out", ".err", ".status"):
        path = program.with_suffix(suffix)
        if suffix in here:
            path.write_bytes(here[suffix])
        else:
            path.unlink(missing_ok=True)
    return []


def orphans(folder):
    """Returns the complaints about recordings whose program is gone."""
    return [
        f"{path}: no program of that name"
        for suffix in ("out", "err", "status")
        for path in sorted(folder.rglob(f"*.{suffix}"))
        if not path.with_suffix(".py").exists()
    ]


def main():
    parser = argparse.ArgumentParser(description="Record what CPython 3.11 prints for the conformance programs.")
    parser.add_argument("--check", action="store_true", help="compare with what is recorded, write nothing")
    parser.add_argument("--jobs", type=int, default=2, help="programs to run at the same time")
    parser.add_argument("paths", nargs="*", type=Path, default=[PROGRAMS], help="programs or folders of them")
    arguments = parser.parse_args()

    programs, complaints = [], []
    for path in (path.resolve() for path in arguments.paths):
        if path.is_dir():
            programs += sorted(path.rglob("*.py"))
            complaints += orphans(path)
        else:
            programs.append(path)
    with ThreadPoolExecutor(arguments.jobs) as pool:
        for found in pool.map(check if arguments.check else record, programs):
            complaints += found
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print(f"{len(programs)} programs {'checked' if arguments.check else 'recorded'}, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
