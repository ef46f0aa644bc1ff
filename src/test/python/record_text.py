#!/usr/bin/env python3.11
"""Records what CPython 3.11 answers to some thousands of calls that make text: methods of str, bytes and bytearray, format(),
str.format and %. RecordedTextTest replays them. Run it from the root of the repository:

    PYTHONHASHSEED=0 python3.11 src/test/python/record_text.py

calls.jsonl holds one call a line, [operation, arguments, keywords, result] with the values in JSON where it has them and else in an
object with the type's letter. characters.json holds, for each property of characters, a CRC-32 for each block of 4096 of them.
Blocks in the planes that Unicode has left empty are not looked at.
"""

import json
import math
import pathlib
import random
import sys
import zlib

FOLDER = pathlib.Path("src/test/resources/text")
LONGEST = 400
# One in so many of the calls is kept: more make the test slower and hardly better. With 1 here all of them are.
SHARE = 3
draw = random.Random(311)
lines = {}


def shown(value):
    """A value as JSON."""
    match value:
        case None | bool() | str():
            return value
        case int():
            return {"i": format(value, "x")}
        case float():
            return {"f": repr(value)}
        case complex():
            return {"c": [repr(value.real), repr(value.imag)]}
        case bytes():
            return {"b": value.hex()}
        case bytearray():
            return {"a": value.hex()}
        case tuple():
            return {"t": [shown(item) for item in value]}
        case list():
            return {"l": [shown(item) for item in value]}
        case dict():
            return {"d": [[shown(key), shown(item)] for key, item in value.items()]}
    raise TypeError(type(value))


def perform(operation, arguments, keywords):
    match operation:
        case "format":
            return format(*arguments)
        case "%":
            return arguments[0] % arguments[1]
        case _:
            owner, name = operation.split(".")
            kind = {"str": str, "bytes": bytes, "bytearray": bytearray}[owner]
            result = getattr(kind, name)(*arguments, **keywords)
            return (arguments[0], result) if kind is bytearray and result is None else result


def record(operation, *arguments, **keywords):
    before = [shown(argument) for argument in arguments]
    if len(json.dumps(before)) > 10 * LONGEST + 1000:
        return
    named = {name: shown(value) for name, value in keywords.items()}
    try:
        result = shown(perform(operation, arguments, keywords))
    except MemoryError:
        return
    except Exception as error:
        result = {"error": [type(error).__name__, str(error)]}
    line = json.dumps([operation, before, named, result])
    if len(json.dumps(result)) < LONGEST and zlib.crc32(line.encode()) % SHARE == 0:
        lines[line] = None


TEXTS = [
    "", "a", "A", " ", "abc", "ABC", "aBc dEf", "hello, world", "  padded \t\n", "Title Case Here", "they're bill's", "a,b,,c,",
    "aaaa", "abababab", "x\ty\tzz\t", "line\nline\r\nline\rend", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i",
    "stra\u00dfe", "\u00dfX", "\u01c6x \u01c5X \u01c4", "\ufb01n \ufb03", "\u03a3\u0391\u03a3 \u03a3 A\u03a3. A\u03a3b",
    "\u0391\u03a3\u0301 \u0391\u03a3'\u0391", "\u0130I\u0131i", "\u1fb3 \u1fb7 \u1ff4 \u1f88", "\u0149 \u01f0 \u0390", "caf\u00e9 \u00c9",
    "\u0660\u0661\u0662", "\u00b2\u00b3\u00b9", "\u2160\u2171 \u00bd", "\u4e00\u4e8c \u4e09", "\U0001f600\U0001f601a\U0001f600",
    "\U0001d7d8\U0001d7d9", "\U00010400\U00010428", "a\u00a0b\u2003c\u3000d", "\u13a0\uab70\u13f8", "\u1e9e", "x_1", "1x", "\u00aa\u00b7",
    "+12", "-7", "+", "0", "12345", "\x00\x1f\x7f", "\u200b", "\ud800", "tab\tin", "\u0345\u0399", "\u00b5\u017f", "d\u0308z\u0307",
]
PARTS = ["", "a", "b", "ab", " ", ",", "aa", "\n", "x", "\u00e9", "\U0001f600", "abc", "ba", "\u03a3", "zz"]
NOT_TEXTS = [None, 1, 1.5, b"a", ["a"], ("a",), {"a": 1}]
PLAIN = """upper lower casefold title capitalize swapcase isalpha isalnum isascii isdecimal isdigit isnumeric isspace isprintable
    isidentifier islower isupper istitle splitlines split rsplit strip lstrip rstrip expandtabs encode""".split()
BYTE_PLAIN = """upper lower title capitalize swapcase isalpha isalnum isascii isdigit isspace islower isupper istitle splitlines
    split rsplit strip lstrip rstrip expandtabs decode hex""".split()
SEARCHES = "find rfind index rindex count startswith endswith".split()
BOUNDS = [None, 0, 1, 2, 3, -1, -2, 5, 100, -100, 2**70, -(2**70), True]


def texts():
    for name in PLAIN:
        for text in TEXTS:
            record(f"str.{name}", text)
    for text in TEXTS:
        for part in PARTS:
            for name in SEARCHES:
                if draw.random() < 0.12:
                    record(f"str.{name}", text, part)
                if draw.random() < 0.12:
                    record(f"str.{name}", text, part, draw.choice(BOUNDS))
                if draw.random() < 0.12:
                    record(f"str.{name}", text, part, draw.choice(BOUNDS), draw.choice(BOUNDS))
            for name in "partition rpartition removeprefix removesuffix strip lstrip rstrip".split():
                if draw.random() < 0.15:
                    record(f"str.{name}", text, part)
            for name in "split rsplit".split():
                if draw.random() < 0.2:
                    record(f"str.{name}", text, part, draw.choice([-1, 0, 1, 2, 5]))
                if draw.random() < 0.1:
                    record(f"str.{name}", text, None, draw.choice([-1, 0, 1, 2, 5]))
            if draw.random() < 0.3:
                record("str.replace", text, part, draw.choice(PARTS))
                record("str.replace", text, part, draw.choice(PARTS), draw.choice([-1, 0, 1, 2, 3]))
        for width in (0, 1, 4, 5, 9, 12, -3):
            name = draw.choice("center ljust rjust".split())
            record(f"str.{name}", text, width)
            record(f"str.{name}", text, width, draw.choice("*\u00e9\U0001f600"))
            record("str.zfill", text, width)
            record("str.expandtabs", text, width)
        record("str.splitlines", text, True)
        record("str.join", text, draw.sample(TEXTS, 4))
        record("str.join", text, ("only",))
        record("str.join", text, "abc")
        record("str.join", text, {"k": 1, "l": 2})
        record("str.translate", text, {97: "x", 98: None, 99: 0x1F600, 32: "", 0x1F600: "smile"})
        record("str.startswith", text, tuple(draw.sample(PARTS, 3)))
        record("str.endswith", text, tuple(draw.sample(PARTS, 3)), 1)


def wrong_arguments():
    for name in PLAIN + SEARCHES + "partition removeprefix removesuffix join center ljust zfill replace translate format_map".split():
        for count in range(5):
            for _ in range(2):
                record(f"str.{name}", "abc", *[draw.choice(NOT_TEXTS + ["a", "b", 2, 3]) for _ in range(count)])
        record(f"str.{name}", "abc", nothing=1)
    for name in BYTE_PLAIN + SEARCHES + "partition removeprefix join center zfill replace translate".split():
        for count in range(4):
            record(f"bytes.{name}", b"abc", *[draw.choice(["a", None, 1, 300, b"a", b"ab", 1.5]) for _ in range(count)])
    record("str.upper")
    record("str.upper", 5)
    record("str.find", 5, "a")
    for fill in ("", "ab", 5, b"x", None):
        record("str.center", "abc", 9, fill)
        record("bytes.center", b"abc", 9, fill)
    for width in ("x", 2.5, None, 10**30, True):
        for name in "center ljust rjust zfill expandtabs".split():
            record(f"str.{name}", "abc", width)
            record(f"bytes.{name}", b"abc", width)
    record("str.expandtabs", "a", tabsize=2)
    record("str.expandtabs", "a\tb", tabsize=2)
    record("str.expandtabs", "a", 2**31)
    record("str.split", "a b c", maxsplit=1)
    record("str.split", "a,b,c", sep=",", maxsplit=1)
    record("str.split", "a", ",", sep=",")
    record("str.split", "a", maxsplit=10**30)
    record("str.splitlines", "a\nb", keepends=True)
    record("str.splitlines", "a\nb", keepends="x")
    record("str.startswith", "a", ("a", 1))
    record("str.startswith", "b", ("a", 1))
    record("str.endswith", "b", ())
    for pieces in ([1], ["a", 1], ("a", None), 5, None, [b"x"], {}):
        record("str.join", "-", pieces)
        record("bytes.join", b"-", pieces)
    for table in (5, {97: 1.5}, {97: 0x110000}, {97: -1}, {97: 10**30}, "x" * 98, ["z"] * 99, {97: True}, {"a": "b"}, None):
        record("str.translate", "abc", table)
    for arguments in (
        (5,), ({"ab": 1},), ({1.5: 1},), ("a", "bc"), ("a", 5), (5, "a"), ("a", "b", 5), ("ab", "cd", "e"), ({"a": "b", 98: None},),
        ("a",), ("", ""), ("aa", "bc"), ({"\U0001f600": 1},), ({},),
    ):
        record("str.maketrans", *arguments)


INTS = [0, 1, -1, 7, 42, -42, 255, -255, 1000, 999999, 1234567, -1234567, 2**31, 2**63, -(2**63), 2**64, 10**25, -(10**40), 65, 97, 0x1F600]
FLOATS = [
    0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, -2.5, 0.25, 3.14159265358979, 1e-5, 1e-4, 123456.789, -123456.789, 1e15, 1e16, 1e17, 1e22,
    1.7976931348623157e308, 5e-324, 1e-323, 2.2250738585072014e-308, 0.001, 999999.5, 9.995, 0.99999, 1234567.0, 1e100, -1e-100,
    math.inf, -math.inf, math.nan, 2 / 3, 1e23, 9007199254740993.0, 4.35, 1.005, 2.675, 0.00012345, 100.0, 12.0, 1e21,
]


def random_spec(types, floats=False):
    fill = draw.choice(["", "", "", "*", "x", "0", "\U0001f600", "<"])
    align = draw.choice(["", "", "<", ">", "^", "="])
    spec = (fill if align else "") + align
    spec += draw.choice(["", "", "", "+", "-", " "])
    spec += draw.choice([""] * 9 + ["z"]) if not floats else draw.choice(["", "", "", "z"])
    spec += draw.choice(["", "", "", "#"])
    spec += draw.choice(["", "", "", "0"])
    spec += draw.choice(["", "", "1", "5", "8", "12", "20", "33"])
    spec += draw.choice(["", "", "", ",", "_"])
    if draw.random() < (0.6 if floats else 0.08):
        spec += "." + draw.choice(["0", "1", "2", "3", "6", "10", "17", "25"])
    return spec + draw.choice(types)


def formats():
    for _ in range(1100):
        value = draw.choice(INTS + [True, False, draw.randrange(-(10**6), 10**6), draw.getrandbits(100)])
        record("format", value, random_spec(["", "d", "d", "b", "o", "x", "X", "c", "n", "e", "f", "g", "%", "s"]))
    for _ in range(1500):
        value = draw.choice(FLOATS + [draw.uniform(-1e6, 1e6), draw.uniform(-1, 1), draw.random() * 10 ** draw.randrange(-30, 30)])
        record("format", value, random_spec(["", "", "e", "E", "f", "F", "g", "G", "n", "%"], True))
    for _ in range(300):
        record("format", draw.choice(TEXTS), random_spec(["", "s", "s", "s", "d"]))
    for value in FLOATS:
        for spec in ("", "e", "f", "g", ".0f", ".1f", ".2f", ".3e", ".17g", ".0e", "%", ".3", "n", "#.3g", "z.1f", ",.2f", "010.2f", ".50f"):
            record("format", value, spec)
    for value in INTS:
        for spec in ("", "d", "x", "#x", "#b", "o", ",", "_", "_x", "#_b", "08", "+", "^20", "=+20,", "e", "c"):
            record("format", value, spec)
    for value in (5, "a", 1.5, True, None, [], (), {}, b"a", 10**5000, 10**400, 1 + 2j, -1.5 - 0.0j, 0j):
        for spec in (
            "", "abc", "10q", "9" * 30 + "d", "." + "9" * 30 + "f", ".", ",,", "_,", ",_", ",s", ",", ",x", "_x", ",c", ",n", "_n", ".2d", "zd",
            "z.1f", "z", "+", " ", "#", "=5", "05", "d", "s", "5", "c", "+c", "#c", "\x01", "\u1234", ".0f", "f", "g", "x", ".2147483648f",
            "\u0661\u0660", "%", "08,", "<05", "x<5", "<<5", "{^5", "n", "=30", "030", ">30", "\U0001f600^5", ".2", "- ", "zz", "z<5", "r",
            "+.3f", "e", "_", "1,", "_b", "#o", "X",
        ):
            record("format", value, spec)
    record("format", 5, 5)
    for point in (-1, 0x110000, 10**30, 0x10FFFF):
        record("format", point, "c")


def percents():
    values = INTS + FLOATS + ["abc", "", "\U0001f600", "\u00e9", True, None, (), (1,), [1], {"a": 1}, b"x", "ab"]
    for _ in range(1300):
        spec = "%" + draw.choice(["", "", "-", "+", " ", "#", "0", "-+", "#0", " 0", "+0"]) + draw.choice(["", "", "3", "8", "12", "20"])
        spec += draw.choice(["", "", "", ".", ".0", ".2", ".5", ".12"]) + draw.choice(["", "", "", "l", "h"])
        kind = draw.choice("ddiuoxXeEfFgGcsra")
        value = draw.choice(values if kind in "sra" else INTS + FLOATS + ["x", None])
        if not (kind in "ra" and "\ud800" in str(value)):
            record("%", spec + kind + "|", (value,))
    for template, arguments in (
        ("%d", "a"), ("%x", 1.5), ("%x", "a"), ("%d", 1.9), ("%i", None), ("%f", "a"), ("%c", "ab"), ("%c", 1.5), ("%c", -1), ("%c", 1114112),
        ("%y", 1), ("%", 1), ("%5", 1), ("%(a", {}), ("%(a)", {}), ("%(a)s", 1), ("%(a)s", {}), ("%(a)s", {"a": 1}), ("%s", ()),
        ("%s %s", 1), ("%s", (1, 2)), ("a", 1), ("a", {}), ("a", [1]), ("a", "x"), ("a", ()), ("%*d", (5, 3)), ("%*d", ("a", 3)), ("%.*f", (2, 3.14159)),
        ("%-*d|", (5, 3)), ("%*d|", (-5, 3)), ("%.*f", (-2, 3.5)), ("%99999999999999999999d", 1), ("%.99999999999999999999d", 1),
        ("%.5000000000d", 1), ("%.2147483648d", 1), ("%*d", (10**30, 1)), ("%.*d", (10**30, 1)), ("%%", ()), ("%5%", ()), ("%5%", (1,)), ("%%", 1),
        ("%ld", 5), ("%hhd", 5), ("%lld", 5), ("%s %(a)s", {"a": 1}), ("%(a)s %s", {"a": 1}), ("%(a)d %(a)x", {"a": 10}), ("%((a))s", {"(a)": 1}),
        ("%()s", {"": 1}), ("%d", 10**400), ("%f", 10**400), ("%d", 10**5000), ("%x", 1 << 100), ("%.30d", -(1 << 70)), ("%.50f", 0.1), ("%s", (1,)),
        ("%s", ((1, 2),)), ("%\u1234", 1), ("%i%", (1,)), ("%d%%", 5), ("%(a)s", "x"), ("%(a)s", [1]), ("%(a)s", b"x"), ("%.-1d", 5), ("%(x)*d", {"x": 1}),
        ("%s", b"x"), ("a", b"x"), ("a", None), ("%s", {1: 2}), ("%r", "a'b"), ("%a", "\u00e9\U0001f600"), ("%b", 1), ("%d", math.inf), ("%d", math.nan),
        ("%c%c", (65, "b")), ("%5c|%-5c|", ("a", 97)), ("%s" * 3, ("a", 1, None)), ("%(a)s%%%(b)5.1f", {"a": "x", "b": 2.25}), ("\U0001f600%y", 1),
    ):
        record("%", template, arguments)
    for template, arguments in (
        (b"%s", b"a"), (b"%s", "a"), (b"%d", 5), (b"%c", 5), (b"%c", b"a"), (b"%c", 256), (b"%c", "a"), (b"%a", "\u00e9"), (b"%r", 1), (b"%b", 1),
        (b"%x", 255), (b"%f", 1.5), (b"%5.1f|", 1.55), (b"%y", 1), (b"a", 1), (b"%d", "a"), (b"%(a)d", {b"a": 1}), (b"%(a)d", {"a": 1}), (b"%-5s|", b"a"),
        (b"%.1s", b"abc"), (bytearray(b"%d"), 5), (b"%d %d", 1), (b"%", 1), (b"%x", 1.5), (b"%f", "a"), (b"%c", b"ab"), (b"%*d", (5, 1)), (b"%s", bytearray(b"a")),
        (b"%+d % d", (5, 5)), (b"%#x %#o", (5, 5)), (b"%05d", -3), (b"%i", 1.5), (b"%%", ()), (b"%(a", {}), (b"%(a)d", 5), (b"%5c|", 66), (b"%b", (b"\xff",)),
    ):
        record("%", template, arguments)


def templates():
    for template, arguments, keywords in (
        ("{", (), {}), ("}", (), {}), ("{}", (), {}), ("{0", (1,), {}), ("{0!", (1,), {}), ("{0!r", (1,), {}), ("{0!rx}", (1,), {}), ("{0!x}", (1,), {}),
        ("{0!}", (1,), {}), ("{0:", (1,), {}), ("{0:{", (1,), {}), ("{0:{}", (1, 2), {}), ("{a}", (), {}), ("{0.}", (1,), {}), ("{0.a}", (1,), {}),
        ("{0[}", (1,), {}), ("{0[]}", (1,), {}), ("{0[a]b}", ({"a": 1},), {}), ("{0[a]}", ({"a": 1},), {}), ("{0[0]}", ([5],), {}), ("{0[-1]}", ([5],), {}),
        ("{0[5]}", ([5],), {}), ("{0[x]}", ([5],), {}), ("{[a][b]}", ({"a": {"b": 2}},), {}), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{2}", (1,), {}),
        ("{}{}", (1,), {}), ("{{}}", (), {}), ("{{{}}}", (1,), {}), ("{:{}}", (1, 5), {}), ("{:{}{}}", (1, ">", 5), {}), ("{:{:{}}}", (1, 2, 3), {}),
        ("{0:{1}}", (1, 5), {}), ("{0:{}}", (1, 5), {}), ("{99999999999999999999}", (1,), {}), ("{0[99999999999999999999]}", ([1],), {}), ("{ 0}", (1,), {}),
        ("{0 }", (1,), {}), ("{-1}", (1,), {}), ("{a-b}", (), {"a-b": 1}), ("{.real}", (5,), {}), ("{.real.imag}", (5,), {}), ("{!r:>5}", ("a",), {}),
        ("{!s:d}", (5,), {}), ("{!a}", ("\u00e9",), {}), ("{:d}", ("a",), {}), ("{:>10}{:<5}|", ("a", "b"), {}), ("{a}{b}", (), {"a": 1, "b": 2}),
        ("{a.b}", (), {"a": 1}), ("a}b", (), {}), ("a{b", (), {}), ("{:}}", (1,), {}), ("{:{{}}", (1,), {}), ("{:}}}", (1,), {}), ("{0!r:}", ("a",), {}),
        ("{0:!r}", ("a",), {}), ("{0!\u1234}", ("a",), {}), ("{0!\x01}", ("a",), {}), ("{a[b.c]}", (), {"a": {"b.c": 1}}), ("{a{b}", (), {"a": 1}),
        ("{0[0}", ([1],), {}), ("{\u0661}", (1, 2), {}), ("{0[0][0]}", ([[3]],), {}), ("{:%Y}", (5,), {}), ("{0:5}}", (1,), {}), ("{:{}", (1, 2), {}),
        ("{!r:{}}", ("a", 6), {}), ("{:{}.{}f}", (3.14159, 8, 2), {}), ("{:{0}}", (5,), {}), ("{}", (1, 2, 3), {}), ("{x}", (1,), {}), ("{a]}", (), {"a]": 1}),
        ("{..a}", (1,), {}), ("{0..a}", (1,), {}), ("{:{!r}}", (5, ""), {}), ("{:{}}", ("x", ">5"), {}), ("{:x<{}}", ("x", 5), {}), ("", (), {}), ("plain", (1,), {}),
        ("{} {} {}", (None, True, [1, "a"]), {}), ("{!r} {!s}", ("q'", "q'"), {}), ("{n:>{w}.{p}f}|", (), {"n": 2.71828, "w": 9, "p": 3}),
        ("{0}{1}{0}", ("\U0001f600", "b"), {}), ("{:5}", (None,), {}), ("{:>6}", (True,), {}), ("{0:,} {0:_x} {0:#b}", (123456,), {}),
    ):
        record("str.format", template, *arguments, **keywords)
        if not arguments:
            record("str.format_map", template, keywords)
    record("str.format_map", "{0}", {})
    record("str.format_map", "{a}", [1])
    record("str.format_map", "{a}", 5)


BYTES = [
    b"", b"a", b"abc", b"aBc dEf", b"  x \t\n", b"a,b,,c", b"aaaa", b"x\ty\n\tz", b"l\nm\r\nn\ro", b"\xff\xfe", b"\x1c \x1d", b"\xc3\xa9\xe9", b"Title Case",
    b"+12", b"-7", b"123", b"\x00\x80", b"they're", b"\x0b\x0c\x85\xa0",
]
BYTE_PARTS = [b"", b"a", b"b", b",", b" ", b"aa", b"\xff", b"c", bytearray(b"a"), 97, 255]


def byte_strings():
    for kind in (bytes, bytearray):
        for content in BYTES:
            value = kind(content)
            for name in BYTE_PLAIN:
                record(f"{kind.__name__}.{name}", value)
            for part in BYTE_PARTS:
                for name in SEARCHES:
                    if draw.random() < 0.15:
                        record(f"{kind.__name__}.{name}", value, part)
                    if draw.random() < 0.1:
                        record(f"{kind.__name__}.{name}", value, part, draw.choice(BOUNDS), draw.choice(BOUNDS))
                for name in "partition rpartition split rsplit strip removeprefix removesuffix".split():
                    if draw.random() < 0.15:
                        record(f"{kind.__name__}.{name}", value, part)
                if draw.random() < 0.3:
                    record(f"{kind.__name__}.replace", value, part, draw.choice(BYTE_PARTS))
            for width in (0, 4, 7, 12):
                record(f"{kind.__name__}.{draw.choice('center ljust rjust'.split())}", value, width)
                record(f"{kind.__name__}.center", value, width, b"*")
                record(f"{kind.__name__}.zfill", value, width)
            record(f"{kind.__name__}.join", value, [b"a", bytearray(b"b"), b""])
            record(f"{kind.__name__}.translate", value, bytes(range(1, 256)) + b"\0", b"a")
            record(f"{kind.__name__}.translate", value, None, b"ab")
            for separator, group in ((":", 1), (b"-", 2), (":", -2), ("", 1), ("::", 1), ("\u00e9", 1), (1, 1), (":", 0), (":", 3)):
                record(f"{kind.__name__}.hex", value, separator, group)
    for digits in ("", "00", "0aFf", "0 0", "00 1", "0g", "g0", " 61 62 ", "6 1", "\u0661\u0661", 1, b"00", "61\t62\n"):
        record("bytes.fromhex", digits)
        record("bytearray.fromhex", digits)
    for arguments in ((b"ab", b"xy"), (b"a", b"bc"), ("a", b"b"), (b"", b"")):
        record("bytes.maketrans", *arguments)
    for name, arguments in (
        ("append", (65,)), ("append", (256,)), ("append", ("a",)), ("append", (-1,)), ("append", (True,)), ("extend", (b"xy",)), ("extend", ([1, 2],)),
        ("extend", ([256],)), ("extend", ("a",)), ("extend", (5,)), ("extend", ((),)), ("insert", (1, 65)), ("insert", (-1, 65)), ("insert", (99, 65)),
        ("insert", (0, 300)), ("insert", ("a", 1)), ("pop", ()), ("pop", (0,)), ("pop", (-3,)), ("pop", (5,)), ("pop", ("x",)), ("remove", (98,)), ("remove", (1,)),
        ("remove", ("a",)), ("reverse", ()), ("clear", ()), ("copy", ()), ("copy", (1,)),
    ):
        record(f"bytearray.{name}", bytearray(b"abc"), *arguments)
    record("bytearray.pop", bytearray())


ENCODINGS = ["utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "UTF8", "iso-8859-1", "utf_8_sig", "US-ASCII", "nope"]
HANDLERS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "nope"]


def codecs():
    for text in ["", "abc", "caf\u00e9", "\u1234\u1235x\u1236", "a\U0001f600b", "\ud800x", "\udc80\udcff", "\u00ff\u0100", "\ufeffx"]:
        for encoding in ENCODINGS:
            for handler in HANDLERS:
                if handler == "nope" and encoding not in ENCODINGS[:3]:
                    continue
                if handler == "strict" or draw.random() < 0.4:
                    record("str.encode", text, encoding, handler)
        record("str.encode", text)
    data = [
        b"", b"abc", b"caf\xc3\xa9", b"\xff", b"\xe4\xb8", b"\xe4\xb8a", b"\xe4b", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf0\x9fa", b"\xf0\x80\x80\x80",
        b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf5aa", b"a\x80b\x81\x82c", b"\xef\xbb\xbfx", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"a\x00b",
        b"\x00\xd8", b"\x00\xd8a", b"\x00\xd8a\x00", b"\x00\xdca\x00", b"\x3d\xd8\x00\xde", b"a\x00\x00\x00", b"\x00\x00\x00a", b"\x00\xd8\x00\x00",
        b"\xff\xfe\x00\x00a\x00\x00\x00", b"\x00\x00\x11\x00", b"abcde", b"\xe0\x80\x80", b"\xe0\xa0", b"\xf1", b"\xdf",
    ]
    for content in data:
        for encoding in ENCODINGS:
            for handler in HANDLERS:
                if handler == "xmlcharrefreplace" or handler == "nope" and encoding not in ENCODINGS[:3]:
                    continue
                if handler == "strict" or draw.random() < 0.3:
                    record("bytes.decode", content, encoding, handler)
    record("str.encode", "a", encoding="ascii", errors="strict")
    record("bytes.decode", b"a", errors="ignore")


def characters():
    def blocks(answer):
        checks = {}
        for start in [*range(0, 0x33000, 4096), 0xE0000, 0xF0000, 0x10F000]:
            content = "".join(answer(chr(c)) for c in range(start, start + 4096) if not 0xD800 <= c <= 0xDFFF)
            checks[format(start, "x")] = zlib.crc32(content.encode("utf-32-le", "surrogatepass"))
        return checks

    flags = "isalpha isalnum isdecimal isdigit isnumeric isspace isprintable isidentifier islower isupper istitle".split()
    properties = {name: blocks(lambda c, name=name: "01"[getattr(c, name)()]) for name in flags}
    properties["continues"] = blocks(lambda c: "01"[("a" + c).isidentifier()])
    for name in "upper lower title capitalize swapcase casefold".split():
        properties[name] = blocks(lambda c, name=name: getattr(c, name)() + ";")
    properties["sigma"] = blocks(lambda c: ("a\u03a3" + c + "a").lower() + ";")
    return properties


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit("CPython 3.11 is the reference")
    for part in (texts, wrong_arguments, formats, percents, templates, byte_strings, codecs):
        part()
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "calls.jsonl").write_text("".join(line + "\n" for line in lines))
    checks = characters()
    rows = ",\n".join(json.dumps(name) + ": " + json.dumps(values) for name, values in checks.items())
    (FOLDER / "characters.json").write_text("{\n" + rows + "\n}\n")
    print(len(lines), "calls")


if __name__ == "__main__":
    main()
