import string

text = "The quick brown fox jumps over the lazy dog"
print({c: text.count(c) for c in "aeiou"}, set(string.ascii_lowercase) <= set(text.lower()))
print(" ".join(word[::-1] for word in text.split()), "".join(sorted(set(text.lower()) - {" "})))
print(text.title().swapcase(), text.find("fox"), text.rfind("o"), text.replace("o", "0", 2))


def caesar(s, k):
    upper, lower = string.ascii_uppercase, string.ascii_lowercase
    return s.translate(str.maketrans(upper + lower, upper[k:] + upper[:k] + lower[k:] + lower[:k]))


print(caesar(text, 3), caesar(caesar(text, 3), -3) == text)


def is_palindrome(s):
    letters = [c for c in s.casefold() if c.isalnum()]
    return letters == letters[::-1]


print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("no"))


def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append(f"{j - i}{s[i]}")
        i = j
    return "".join(out)


print(rle("aaabccdddd"))
print("%s is %d years and %.1f%% done, %x %o %e %r %5s|%-5s|%+d" % ("Al", 30, 99.5, 255, 8, 12345.678, "q", "r", "l", 5))
print("{0} {1} {0} {name!r:>8} {n:,} {p:.1%} {{}}".format("a", "b", name="x", n=1234567, p=0.256))
print("{:^20}|{:*<10}|{:0>5}|{:+.2e}|{:#b}".format("mid", "left", 42, 12345.6789, 5))
print("a,b;c d".replace(";", ",").replace(" ", ",").split(","), "k=v=w".partition("="), "k=v=w".rpartition("="), "a--b".split("-"))
print("tab\tnew\nline\\ \x41 \u00e9 \N{GREEK SMALL LETTER ALPHA}", r"raw\n", 'it''s', "multi" "part")
print("ß".upper(), "İ".lower(), "ǅ".title(), "éa".capitalize(), len("e\u0301"), "é" == "e\u0301", "straße".casefold() == "STRASSE".casefold())
print("abc" < "abd", "abc" * 2, "b" in "abc", "abc".index("c"), "a" "b", "abc"[-2:], "x".join([]), "".join(["a"]))
print("42".zfill(5), "-42".zfill(5), "abc".center(9, "*"), "abc".ljust(5, ".") + "|", "  x ".strip(), "xxaxx".strip("x"), "abc".removeprefix("a").removesuffix("c"))
print("a1".isalnum(), "12".isdigit(), "½".isnumeric(), "²".isdigit(), "²".isdecimal(), "a_1".isidentifier(), " ".isspace(), "".isalpha(), "Ab".istitle())
for c in "aé€😀":
    print(c, ord(c), hex(ord(c)), ascii(c), c.encode(), len(c.encode("utf-16-le")))
print("{!s} {!r} {!a}".format("é", "é", "é"), f"{'nested ' + f'{1 + 1}'}", f"{3.14159:.{2}f}", f"{'x'!r:^7}", f"{1=}", f"{'a' if 1 else 'b'}")
