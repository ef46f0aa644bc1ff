"""Word statistics over a text: frequencies, bigrams, concordance, sentence lengths."""
import re
import string
import textwrap
from collections import Counter, defaultdict
from statistics import mean, median, pstdev

TEXT = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of
incredulity, it was the season of Light, it was the season of Darkness, it was
the spring of hope, it was the winter of despair. We had everything before us,
we had nothing before us! We were all going direct to Heaven, we were all going
direct the other way -- in short, the period was so far like the present period,
that some of its noisiest authorities insisted on its being received, for good or
for evil, in the superlative degree of comparison only.

There were a king with a large jaw and a queen with a plain face, on the throne
of England; there were a king with a large jaw and a queen with a fair face, on
the throne of France. In both countries it was clearer than crystal to the lords
of the State preserves of loaves and fishes, that things in general were settled
for ever. Isn't that so? "Yes", they said.
"""
STOP = frozenset("the of it was a in to and on we were with that for at its or".split())


class TextStats:
    def __init__(self, text):
        self.text = text.strip()
        self.paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", self.text)]
        self.words = re.findall(r"[a-z]+(?:'[a-z]+)?", self.text.lower())
        self.counts = Counter(self.words)

    @property
    def sentences(self):
        for paragraph in self.paragraphs:
            yield from (s for s in re.split(r"(?<=[.!?])\s+", paragraph) if s)

    def top(self, n=10, skip=STOP):
        items = ((w, c) for w, c in self.counts.items() if w not in skip)
        return sorted(items, key=lambda wc: (-wc[1], wc[0]))[:n]

    def bigrams(self):
        return Counter(zip(self.words, self.words[1:]))

    def by_length(self):
        groups = defaultdict(set)
        for word in self.counts:
            groups[len(word)].add(word)
        return {n: sorted(ws) for n, ws in sorted(groups.items())}

    def concordance(self, word, width=18):
        flat = " ".join(self.paragraphs)
        for m in re.finditer(rf"\b{re.escape(word)}\b", flat, re.I):
            left = flat[max(0, m.start() - width):m.start()]
            right = flat[m.end():m.end() + width]
            yield f"{left:>{width}}[{m.group()}]{right:<{width}}"

    def letters(self):
        return Counter(c for c in self.text.lower() if c in string.ascii_lowercase)


def bar(value, largest, width=30):
    return "#" * round(value / largest * width)


def readability(stats):
    sentences = list(stats.sentences)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", w.rstrip("e")))) for w in stats.words)
    words_per_sentence = len(stats.words) / len(sentences)
    return 206.835 - 1.015 * words_per_sentence - 84.6 * syllables / len(stats.words)


stats = TextStats(TEXT)
print(len(stats.paragraphs), "paragraphs", len(list(stats.sentences)), "sentences", len(stats.words), "words", len(stats.counts), "distinct")
largest = stats.counts.most_common(1)[0][1]
for word, n in stats.top(8, skip=()):
    print(f"{word:>8} {n:>3} {bar(n, largest)}")
print(stats.top(12))
print([(" ".join(b), n) for b, n in stats.bigrams().most_common(5)])
lengths = [len(re.findall(r"\w+", s)) for s in stats.sentences]
print(lengths, f"mean {mean(lengths):.2f} median {median(lengths)} sd {pstdev(lengths):.3f}")
for n, words in stats.by_length().items():
    if n >= 9 or n <= 2:
        print(n, *words)
print(*stats.concordance("king"), sep="\n")
print(*stats.concordance("period", 10), sep="\n")
letters = stats.letters()
print("".join(sorted(letters, key=lambda c: (-letters[c], c))), set(string.ascii_lowercase) - set(letters))
print(f"{readability(stats):.3f}")
print(textwrap.fill(stats.paragraphs[1], 60, subsequent_indent="    "))
print(sorted(w for w, n in stats.counts.items() if n == 1 and w[0] in "aeiou"))
caps = Counter(re.findall(r"\b[A-Z][a-z]+", TEXT))
print(caps.most_common(4), sum(caps.values()))
swapped = re.sub(r"\b(best|worst)\b", lambda m: {"best": "worst", "worst": "best"}[m[1]], stats.paragraphs[0])
print(swapped[:60])
