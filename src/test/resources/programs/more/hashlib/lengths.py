import hashlib, hmac
names = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b', 'blake2s']
for name in names:
    everything = hashlib.sha256()
    piecewise = hashlib.new(name)
    for n in [0, 1, 55, 56, 63, 64, 65, 71, 72, 73, 103, 104, 111, 112, 119, 127, 128, 129, 135, 136, 137, 143, 144, 255, 256, 257]:
        data = bytes(i * 7 % 256 for i in range(n))
        everything.update(hashlib.new(name, data).digest())
        piecewise.update(data)
        everything.update(piecewise.digest())
    print(name, everything.hexdigest(), piecewise.hexdigest()[:16], piecewise.block_size, piecewise.digest_size, piecewise.name)
print(hashlib.shake_128(b'abc').hexdigest(10), hashlib.shake_256(b'').hexdigest(300)[-20:], hashlib.shake_128(b'x').digest(3))
print(hashlib.blake2b(b'hi', digest_size=20).hexdigest(), hashlib.blake2s(b'hi', key=b'secret', digest_size=16).hexdigest())
print(hashlib.blake2b(b'', key=b'k').hexdigest()[:20], hashlib.blake2b(b'm', salt=b'salt', person=b'me').hexdigest()[:20])
print(hashlib.sha256(b'q' * 100000).hexdigest(), hashlib.md5(bytearray(b'abc')).hexdigest())
print(hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 5, 40).hex())
h = hmac.new(b'k' * 200, digestmod=hashlib.sha512)
h.update(b'a'); g = h.copy(); g.update(b'b')
print(h.hexdigest()[:30], g.hexdigest()[:30], h.name, h.digest_size, h.block_size, hmac.digest(b'k', b'm', 'md5'))
print(hmac.compare_digest(b'a', b'b'), sorted(hashlib.algorithms_guaranteed))
for f in [lambda: hmac.new(b'k', b'm'), lambda: hmac.new('k', b'm', 'md5'), lambda: hmac.compare_digest('a', b'a'), lambda: hmac.compare_digest('é', 'é')]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
