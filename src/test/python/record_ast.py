"""Writes the syntax trees of Python sources as src/test/java/stint/language/AstDump.java writes ours.

The form is that of ast.dump(tree, include_attributes=True), except that columns count characters, strings are in ASCII, and
ints beyond 64 bits are in hexadecimal.

record_ast.py FILE...         one tree a line to standard output, or "-" for a file that does not parse
record_ast.py --beside FILE...    the tree of x.py into x.ast beside it
"""

import ast
import sys
import tokenize
import warnings


class Columns:
    """Characters before a byte of a line."""

    def __init__(self, text):
        self.lines = [None if line.isascii() else line.encode() for line in text.split("\n")]

    def character(self, line, column):
        encoded = self.lines[line - 1]
        return column if encoded is None else len(encoded[:column].decode(errors="replace"))


def dump(node, columns, out):
    if isinstance(node, ast.AST):
        out.append(type(node).__name__ + "(")
        separator = ""
        for name in node._fields:
            value = getattr(node, name, None)
            if value is None and getattr(type(node), name, ...) is None:
                continue
            out.append(f"{separator}{name}=")
            separator = ", "
            dump(value, columns, out)
        if "lineno" in node._attributes:
            column = columns.character(node.lineno, node.col_offset)
            end_column = columns.character(node.end_lineno, node.end_col_offset)
            out.append(f"{separator}lineno={node.lineno}, col_offset={column}, ")
            out.append(f"end_lineno={node.end_lineno}, end_col_offset={end_column}")
        out.append(")")
    elif isinstance(node, list):
        out.append("[")
        for i, element in enumerate(node):
            if i:
                out.append(", ")
            dump(element, columns, out)
        out.append("]")
    elif isinstance(node, int) and node >= 2**63:
        out.append(hex(node))
    else:
        out.append(ascii(node))


def tree(path):
    with tokenize.open(path) as file:
        text = file.read().removeprefix("\ufeff")
    out = []
    dump(ast.parse(text, path), Columns(text), out)
    return "".join(out)


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10000)
    beside = sys.argv[1] == "--beside"
    for path in sys.argv[2:] if beside else sys.argv[1:]:
        try:
            line = tree(path)
        except (SyntaxError, ValueError):
            line = "-"
        if beside:
            with open(path.removesuffix(".py") + ".ast", "w") as out:
                out.write(line + "\n")
        else:
            print(line)


if __name__ == "__main__":
    main()
