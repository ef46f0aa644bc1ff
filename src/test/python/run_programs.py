#!/usr/bin/env python3.11
"""Runs programs that come over standard input, each as the main module of a process of its own, and answers what it did.

A request is a line with the length of a program in bytes, and the program. The answer is a line with the exit status and the lengths
of what it wrote to standard output and to standard error, then both. A program that takes more than ten seconds ends by signal, with a
status below zero. Starting the interpreter is what costs most of a short program's time; here it is forked instead.
"""

import os
import resource
import signal
import sys
import tempfile
import types
import warnings

SECONDS = 10
BYTES = 1 << 31
FRAMES_BELOW_THE_PROGRAM = 3
NAME = "program.py"


def execute(source):
    """Runs a program as CPython runs its main module, and ends the process."""
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    sys.setrecursionlimit(sys.getrecursionlimit() + FRAMES_BELOW_THE_PROGRAM)
    warnings.simplefilter("ignore")
    module = types.ModuleType("__main__")
    module.__file__ = NAME
    module.__builtins__ = __builtins__
    sys.modules["__main__"] = module
    status = 0
    try:
        exec(compile(source, NAME, "exec", dont_inherit=True), module.__dict__)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
    except BaseException as error:
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
            trace = trace.tb_next
        sys.__excepthook__(type(error), error.with_traceback(trace), trace)
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status & 0xFF)


def answer(source, streams):
    """Runs a program in a child of this process; returns its exit status."""
    for stream in streams:
        stream.seek(0)
        stream.truncate()
    with open(NAME, "wb") as file:
        file.write(source)
    child = os.fork()
    if child == 0:
        for number, stream in enumerate(streams, 1):
            os.dup2(stream.fileno(), number)
        execute(source)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main():
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with open("out", "w+b") as output, open("err", "w+b") as errors:
            while header := requests.readline():
                status = answer(requests.read(int(header)), (output, errors))
                texts = []
                for stream in (output, errors):
                    stream.seek(0)
                    texts.append(stream.read())
                answers.write(b"%d %d %d\n" % (status, *map(len, texts)) + b"".join(texts))
                answers.flush()


if __name__ == "__main__":
    main()
