"""Records what CPython 3.11 prints for programs that are not programs.

The file src/test/resources/syntax/errors.txt is a list of cases: a line of "=" signs and a name, the source, a line of "-" signs,
what CPython prints to standard error when it is asked to run the source as x.py. This script runs every case and writes
the last part anew.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

CASES = pathlib.Path(__file__).parent.parent / "resources" / "syntax" / "errors.txt"


def expected(source):
    with tempfile.TemporaryDirectory() as directory:
        path = pathlib.Path(directory, "x.py")
        path.write_bytes(source.encode())
        run = subprocess.run(
            [sys.executable, "-W", "ignore", "x.py"], cwd=directory, stdin=subprocess.DEVNULL, capture_output=True
        )
    message = run.stderr.decode()
    if not re.search(r"^(SyntaxError|IndentationError|TabError): ", message, re.M):
        sys.exit(f"no syntax error:\n{source}\n{message}")
    return message.replace(directory + "/", "")


def main():
    cases = re.findall(r"^=+ (.*)\n((?:(?!={5}|-{5}).*\n)*)-{5,}\n", CASES.read_text(), re.M)
    with CASES.open("w") as out:
        for name, source in cases:
            out.write(f"===== {name}\n{source}-----\n{expected(source)}")


if __name__ == "__main__":
    main()
