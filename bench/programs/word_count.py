# The most frequent words of a text, and which letters they have.
VOCABULARY = "the of and to in is that for it as was with be by on not he his but at are this have from or had an they which".split()


def text(words):
    seed = 7
    lines = []
    line = []
    for i in range(words):
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        word = VOCABULARY[(seed >> 16) % (1 + (seed >> 8) % len(VOCABULARY))]
        line.append(word.capitalize() if i % 11 == 0 else word)
        if i % 13 == 12:
            lines.append(" ".join(line) + (", and" if i % 2 else "."))
            line = []
    return "\n".join(lines)


TEXT = text(60_000)


def main():
    counts = {}
    longest = 0
    for line in TEXT.split("\n"):
        longest = max(longest, len(line))
        for word in line.split():
            word = word.strip(".,").lower()
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    letters = {}
    for word, count in ranked:
        for letter in word:
            letters[letter] = letters.get(letter, 0) + count
    return ranked[:5], longest, sorted(letters.items())[:3]
