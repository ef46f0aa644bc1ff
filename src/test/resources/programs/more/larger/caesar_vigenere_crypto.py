"""Classical ciphers and a toy public-key scheme, each tested by a round trip."""
import random
import string
from collections import Counter
from math import gcd

ALPHABET = string.ascii_uppercase
ENGLISH = dict(zip("ETAOINSHRDLCUMWFGYPBVKJXQZ", [12.7, 9.1, 8.2, 7.5, 7.0, 6.7, 6.3, 6.1, 6.0, 4.3, 4.0, 2.8, 2.8, 2.4, 2.4, 2.2, 2.0, 2.0, 1.9, 1.5, 1.0, 0.8, 0.15, 0.15, 0.1, 0.07]))


class Cipher:
    """Base: subclasses say how letter i becomes another."""

    def encrypt(self, text):
        return self._run(text, 1)

    def decrypt(self, text):
        return self._run(text, -1)

    def _run(self, text, direction):
        out, i = [], 0
        for c in text:
            if c.upper() in ALPHABET:
                moved = self.shift(ALPHABET.index(c.upper()), i, direction)
                letter = ALPHABET[moved % 26]
                out.append(letter if c.isupper() else letter.lower())
                i += 1
            else:
                out.append(c)
        return "".join(out)

    def shift(self, letter, i, direction):
        raise NotImplementedError


class Caesar(Cipher):
    def __init__(self, key):
        self.key = key

    def shift(self, letter, i, direction):
        return letter + direction * self.key

    @classmethod
    def crack(cls, text):
        def badness(key):
            counts = Counter(c for c in cls(key).decrypt(text).upper() if c in ALPHABET)
            total = sum(counts.values())
            return sum((counts[c] / total * 100 - ENGLISH[c]) ** 2 / ENGLISH[c] for c in ALPHABET)
        return min(range(26), key=badness)


class Vigenere(Cipher):
    def __init__(self, key):
        if not key.isalpha():
            raise ValueError(f"key must be letters, not {key!r}")
        self.key = [ALPHABET.index(c) for c in key.upper()]

    def shift(self, letter, i, direction):
        return letter + direction * self.key[i % len(self.key)]


class Affine(Cipher):
    def __init__(self, a, b):
        if gcd(a, 26) != 1:
            raise ValueError(f"{a} has no inverse modulo 26")
        self.a, self.b, self.inverse = a, b, pow(a, -1, 26)

    def shift(self, letter, i, direction):
        return self.a * letter + self.b if direction > 0 else self.inverse * (letter - self.b)


class RailFence:
    def __init__(self, rails):
        self.rails = rails

    def order(self, n):
        period = 2 * (self.rails - 1)
        return sorted(range(n), key=lambda i: (min(i % period, period - i % period), i))

    def encrypt(self, text):
        return "".join(text[i] for i in self.order(len(text)))

    def decrypt(self, text):
        out = [""] * len(text)
        for target, c in zip(self.order(len(text)), text):
            out[target] = c
        return "".join(out)


def is_prime(n, rng):
    if n < 4:
        return n in (2, 3)
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for _ in range(20):
        x = pow(rng.randrange(2, n - 1), d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


class RSA:
    def __init__(self, bits, seed):
        rng = random.Random(seed)
        while True:
            p, q = (self._prime(bits // 2, rng) for _ in range(2))
            phi = (p - 1) * (q - 1)
            if p != q and gcd(65537, phi) == 1:
                break
        self.n, self.e, self._d = p * q, 65537, pow(65537, -1, phi)

    @staticmethod
    def _prime(bits, rng):
        while True:
            candidate = rng.getrandbits(bits) | 1 | 1 << (bits - 1)
            if is_prime(candidate, rng):
                return candidate

    def encrypt(self, text):
        m = int.from_bytes(text.encode(), "big")
        if m >= self.n:
            raise OverflowError(f"message of {m.bit_length()} bits, key of {self.n.bit_length()}")
        return pow(m, self.e, self.n)

    def decrypt(self, number):
        m = pow(number, self._d, self.n)
        return m.to_bytes((m.bit_length() + 7) // 8, "big").decode()


text = "The quick brown fox jumps over the lazy dog, again and again, to see the sea!"
for cipher in (Caesar(3), Caesar(-30), Vigenere("Lemon"), Affine(5, 8), RailFence(3), RailFence(7)):
    secret = cipher.encrypt(text)
    print(f"{type(cipher).__name__:<10}{secret[:48]} {cipher.decrypt(secret) == text}")
print([Caesar.crack(Caesar(k).encrypt(text)) == k % 26 for k in (0, 3, 13, 25, 29)])
rsa = RSA(256, seed=99)
secret = rsa.encrypt("attack at dawn ☀")
print(rsa.n.bit_length(), secret, rsa.decrypt(secret))
print(rsa.n, [is_prime(n, random.Random(1)) for n in (2, 561, 7919, 2 ** 89 - 1)])
for f in [lambda: Vigenere("k3y"), lambda: Affine(13, 1), lambda: rsa.encrypt("x" * 100), lambda: Cipher().encrypt("a"), lambda: rsa.decrypt("x")]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, str(e)[:60])
