# A function of a module at one place of the program, while the module changes: what was found there before must not be used again.
import bisect
import heapq
import string
import textwrap


def shorten(module, text):
    return module.shorten(text, 12)


class Other:
    def shorten(self, text, width):
        return f"{width} of {text}"


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return type(e).__name__, str(e)


original = textwrap.shorten
print([shorten(textwrap, "some words that go on") for _ in range(3)])
textwrap.shorten = lambda text, width: text[:width]
print([shorten(textwrap, "some words that go on") for _ in range(3)])
print(shorten(Other(), "some words"), shorten(textwrap, "some words that go on"))
textwrap.shorten = 7
print(attempt(shorten, textwrap, "x"))
textwrap.shorten = 2.5
print(attempt(shorten, textwrap, "x"))
del textwrap.shorten
print(attempt(shorten, textwrap, "x"))
print(attempt(shorten, string, "x"))
textwrap.shorten = original
print(shorten(textwrap, "some words that go on"))


def width(module):
    return module.width


for module in textwrap, string, heapq, bisect:
    module.width = len(module.__name__)
print([width(module) for module in (textwrap, string, textwrap, heapq, bisect, string)])
string.width = 1.5
print(width(string), width(string))
string.width = ["a"]
print(width(string), width(textwrap))
del string.width
print(attempt(width, string), width(heapq))
print(attempt(width, Other()))
