"""Message digests, worked out by the machine."""

from _hashlib import new as _new

_SIZES = {'blake2b': (64, 64, 16), 'blake2s': (32, 32, 8)}
algorithms_guaranteed = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
                         'shake_128', 'shake_256', 'blake2b', 'blake2s'}
algorithms_available = set(algorithms_guaranteed)


def md5(string=b'', *, usedforsecurity=True):
    return _new('md5', string)


def sha1(string=b'', *, usedforsecurity=True):
    return _new('sha1', string)


def sha224(string=b'', *, usedforsecurity=True):
    return _new('sha224', string)


def sha256(string=b'', *, usedforsecurity=True):
    return _new('sha256', string)


def sha384(string=b'', *, usedforsecurity=True):
    return _new('sha384', string)


def sha512(string=b'', *, usedforsecurity=True):
    return _new('sha512', string)


def sha3_224(string=b'', *, usedforsecurity=True):
    return _new('sha3_224', string)


def sha3_256(string=b'', *, usedforsecurity=True):
    return _new('sha3_256', string)


def sha3_384(string=b'', *, usedforsecurity=True):
    return _new('sha3_384', string)


def sha3_512(string=b'', *, usedforsecurity=True):
    return _new('sha3_512', string)


def shake_128(string=b'', *, usedforsecurity=True):
    return _new('shake_128', string)


def shake_256(string=b'', *, usedforsecurity=True):
    return _new('shake_256', string)


def _blake2(name, data, digest_size, key, salt, person):
    most, longest, short = _SIZES[name]
    if not 1 <= digest_size <= most:
        raise ValueError(f'digest_size for {"Blake2b" if most == 64 else "Blake2s"} must be between 1 and {most} bytes, '
                         f'here it is {digest_size}')
    if len(salt) > short:
        raise ValueError(f'maximum salt length is {short} bytes')
    if len(person) > short:
        raise ValueError(f'maximum person length is {short} bytes')
    if len(key) > longest:
        raise ValueError(f'maximum key length is {longest} bytes')
    return _new(name, data, digest_size, key, salt, person)


def blake2b(data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', usedforsecurity=True):
    return _blake2('blake2b', data, digest_size, key, salt, person)


def blake2s(data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', usedforsecurity=True):
    return _blake2('blake2s', data, digest_size, key, salt, person)


def new(name, data=b'', **kwargs):
    if name.lower() not in algorithms_guaranteed:
        raise ValueError('unsupported hash type ' + name)
    return globals()[name.lower()](data, **kwargs)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    import hmac
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    if dklen is None:
        dklen = new(hash_name).digest_size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    derived = b''
    number = 1
    while len(derived) < dklen:
        block = hmac.digest(password, salt + number.to_bytes(4, 'big'), hash_name)
        mixed = int.from_bytes(block, 'big')
        for _ in range(iterations - 1):
            block = hmac.digest(password, block, hash_name)
            mixed ^= int.from_bytes(block, 'big')
        derived += mixed.to_bytes(len(block), 'big')
        number += 1
    return derived[:dklen]
