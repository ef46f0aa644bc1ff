# secrets and random.SystemRandom: what can be said of values that nobody knows.
import random
import secrets
import string

print(len(secrets.token_bytes(7)), type(secrets.token_bytes()), len(secrets.token_bytes()), len(secrets.token_hex(8)), len(secrets.token_urlsafe(16)))
print(set(secrets.token_hex(50)) <= set(string.hexdigits), set(secrets.token_urlsafe(100)) <= set(string.ascii_letters + string.digits + '-_'))
print({secrets.randbelow(3) for _ in range(200)}, secrets.choice([5]), all(0 <= secrets.randbits(4) < 16 for _ in range(50)))
print(secrets.compare_digest('a', 'a'), secrets.compare_digest(b'a', b'b'), secrets.token_hex(16) != secrets.token_hex(16), secrets.DEFAULT_ENTROPY)
source = random.SystemRandom(5)
print(1 <= source.randint(1, 6) <= 6, 0 <= source.random() < 1, len(source.sample(range(10), 4)), isinstance(source, random.Random))
source.seed(3)
for wrong in (lambda: secrets.randbelow(0), lambda: source.getstate(), lambda: source.setstate(3), lambda: secrets.choice([])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
