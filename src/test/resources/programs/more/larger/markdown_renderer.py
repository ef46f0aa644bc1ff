"""Render a subset of Markdown to HTML with regular expressions."""
import re
import textwrap
from html import escape

INLINE = [
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\*\*(.+?)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"(?<!\*)\*(?!\s)([^*]+?)(?<!\s)\*(?!\*)"), r"<em>\1</em>"),
    (re.compile(r"~~(.+?)~~"), r"<del>\1</del>"),
    (re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<src>[^)\s]+)\)"), r'<img src="\g<src>" alt="\g<alt>">'),
    (re.compile(r"\[([^\]]+)\]\(([^)\s]+)(?:\s+&quot;(.*?)&quot;)?\)"), lambda m: f'<a href="{m[2]}"' + (f' title="{m[3]}"' if m[3] else "") + f">{m[1]}</a>"),
    (re.compile(r"(?<![\">])\bhttps?://[^\s<]+"), lambda m: f'<a href="{m.group()}">{m.group()}</a>'),
]
HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
BULLET = re.compile(r"^(?P<indent>\s*)(?P<mark>[-*+]|\d+\.)\s+(?P<text>.*)$")
FENCE = re.compile(r"^```(\w*)\s*$")
TABLE_RULE = re.compile(r"^\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?$")


def inline(text):
    text = escape(text)
    for pattern, replacement in INLINE:
        text = pattern.sub(replacement, text)
    return text


def slug(text, seen):
    base = re.sub(r"[^\w]+", "-", text.lower()).strip("-")
    seen[base] = seen.get(base, -1) + 1
    return base if not seen[base] else f"{base}-{seen[base]}"


def cells(row):
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


class Renderer:
    def __init__(self):
        self.out = []
        self.seen = {}
        self.toc = []

    def emit(self, line, depth=0):
        self.out.append("  " * depth + line)

    def render(self, source):
        lines = textwrap.dedent(source).strip("\n").split("\n")
        i = 0
        while i < len(lines):
            line = lines[i]
            if not line.strip():
                i += 1
            elif m := FENCE.match(line):
                i = self.fence(lines, i + 1, m.group(1))
            elif m := HEADING.match(line):
                level, title = len(m[1]), m[2]
                anchor = slug(title, self.seen)
                self.toc.append((level, title, anchor))
                self.emit(f'<h{level} id="{anchor}">{inline(title)}</h{level}>')
                i += 1
            elif BULLET.match(line):
                i = self.items(lines, i)
            elif line.startswith(">"):
                i = self.quote(lines, i)
            elif i + 1 < len(lines) and "|" in line and TABLE_RULE.match(lines[i + 1]):
                i = self.table(lines, i)
            elif re.fullmatch(r"\s*([-*_])(\s*\1){2,}\s*", line):
                self.emit("<hr>")
                i += 1
            else:
                i = self.paragraph(lines, i)
        return "\n".join(self.out)

    def fence(self, lines, i, language):
        body = []
        while i < len(lines) and not FENCE.match(lines[i]):
            body.append(escape(lines[i]))
            i += 1
        attr = f' class="language-{language}"' if language else ""
        self.emit(f"<pre><code{attr}>" + "\n".join(body) + "</code></pre>")
        return i + 1

    def items(self, lines, i):
        stack = []
        while i < len(lines) and (m := BULLET.match(lines[i])):
            indent, tag = len(m["indent"]), "ol" if m["mark"][0].isdigit() else "ul"
            while stack and stack[-1][0] > indent:
                self.emit(f"</{stack.pop()[1]}>", len(stack))
            if not stack or stack[-1][0] < indent:
                self.emit(f"<{tag}>", len(stack))
                stack.append((indent, tag))
            text = re.sub(r"^\[([ xX])\]\s", lambda b: "☑ " if b[1] in "xX" else "☐ ", m["text"])
            self.emit(f"<li>{inline(text)}</li>", len(stack))
            i += 1
        while stack:
            self.emit(f"</{stack.pop()[1]}>", len(stack))
        return i

    def quote(self, lines, i):
        inner = []
        while i < len(lines) and lines[i].startswith(">"):
            inner.append(lines[i][1:].removeprefix(" "))
            i += 1
        nested = Renderer()
        nested.seen = self.seen
        self.emit("<blockquote>")
        self.emit(textwrap.indent(nested.render("\n".join(inner)), "  "))
        self.emit("</blockquote>")
        return i

    def table(self, lines, i):
        aligns = [("center" if c.endswith(":") else "left") if c.startswith(":") else "right" if c.endswith(":") else None for c in cells(lines[i + 1])]
        self.emit("<table>")
        for number, row in enumerate([lines[i], *lines[i + 2 :]]):
            if "|" not in row:
                i += number + 1
                break
            tag = "td" if number else "th"
            filled = zip(cells(row), aligns)
            self.emit("<tr>" + "".join(f"<{tag}{f' align={a}' if a else ''}>{inline(c)}</{tag}>" for c, a in filled) + "</tr>", 1)
        else:
            i = len(lines)
        self.emit("</table>")
        return i

    def paragraph(self, lines, i):
        body = []
        while i < len(lines) and lines[i].strip() and not (HEADING.match(lines[i]) or FENCE.match(lines[i]) or BULLET.match(lines[i])):
            body.append(lines[i].strip() + ("<br>" if lines[i].endswith("  ") else ""))
            i += 1
        self.emit("<p>" + "\n".join(inline(l).replace("&lt;br&gt;", "<br>") for l in body) + "</p>")
        return i


DOCUMENT = """
    # The *Guide* to `stuff` #

    Hello **world**, this is *emphasised* & <b>escaped</b>.
    A [link](http://example.org "Title") and ![pic](a.png), also https://x.org/y.

    ## Lists
    - one
    - two with **bold**
      1. nested
      2. ~~gone~~
    - [x] done
    - [ ] open

    ## Lists
    > quoted *text*
    >
    > - inner

    ```python
    if a < b and c > d:
        print("hi")
    ```

    | Name | Qty | Price |
    |:-----|:---:|------:|
    | Nut  | 3   | 1.50  |
    | Bolt | 10  | *0.20* |

    ***
    2 * 3 * 4 is not emphasis.
"""

renderer = Renderer()
print(renderer.render(DOCUMENT))
print()
for level, title, anchor in renderer.toc:
    print(f"{'  ' * (level - 1)}- {title} (#{anchor})")
print(re.subn(r"(\w+)@(\w+)\.com", r"\2: \1", "bob@site.com, amy@home.com"))
print(re.split(r"\s*([;,])\s*", "a; b ,c;d"))
