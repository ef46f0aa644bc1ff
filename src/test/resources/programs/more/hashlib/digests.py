import hashlib, hmac
for name in ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'blake2b', 'blake2s']:
    print(name, hashlib.new(name, b'hello').hexdigest(), getattr(hashlib, name)().digest_size)
h = hashlib.sha256(); h.update(b'hel'); h.update(b'lo'); c = h.copy(); c.update(b'!'); print(h.hexdigest() == hashlib.sha256(b'hello').hexdigest(), c.hexdigest()[:16], h.name, h.block_size, h.digest()[:4], hashlib.md5(b'').hexdigest(), hashlib.sha256('é'.encode()).hexdigest()[:10], hashlib.sha1(b'a' * 1000).hexdigest())
print(hmac.new(b'key', b'msg', 'sha256').hexdigest(), hmac.compare_digest('a', 'a'))
for f in [lambda: hashlib.md5('text'), lambda: hashlib.new('nope'), lambda: hashlib.sha256(5)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def chain(n, seed=b'genesis'):
    for _ in range(n): seed = hashlib.sha256(seed).digest()
    return seed.hex()
print(chain(100)[:20])
