def main():
    words = []
    for i in range(100_000):
        words.append("w" + str(i % 977))
    text = " ".join(words)
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    shown = []
    for word in sorted(counts):
        shown.append(f"{word.upper():>8}={counts[word]}")
    out = ", ".join(shown).replace("W1", "*")
    vowels = 0
    for character in out * 5:
        if character in "AEIOU*":
            vowels += 1
    return len(out), vowels, out[:30]
