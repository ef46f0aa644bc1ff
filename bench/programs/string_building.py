# Text put together from pieces: concatenation, join, formats, replacement, characters.
def table(rows):
    lines = []
    for row in range(rows):
        cells = []
        for column in range(8):
            cells.append(f"{row * column:>6}" if column % 2 else f"{row / (column + 1):<8.2f}")
        lines.append("|" + "|".join(cells) + "|")
    return "\n".join(lines)


def rotated(text, by):
    out = ""
    for character in text:
        if "a" <= character <= "z":
            character = chr((ord(character) - 97 + by) % 26 + 97)
        out += character
    return out


def main():
    text = table(1_500)
    tidy = text.replace(" ", "").replace("||", "|-|")
    letters = rotated("the quick brown fox jumps over the lazy dog " * 300, 13)
    words = letters.split()
    backwards = " ".join(word[::-1] for word in words)
    csv = ",".join(f"{i}:{word}" for i, word in enumerate(words))
    return len(text), len(tidy), backwards[:20], len(csv), rotated(letters, 13)[:9]
