"""codecs: texts as bytes and back by the name of an encoding, and bytes as other bytes."""
import base64 as _base64
import binascii as _binascii

__all__ = ['encode', 'decode', 'lookup', 'CodecInfo', 'getencoder', 'getdecoder', 'getincrementalencoder', 'getincrementaldecoder',
           'iterencode', 'iterdecode', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32',
           'BOM_UTF32_LE', 'BOM_UTF32_BE']

BOM_UTF8 = b'\xef\xbb\xbf'
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32 = BOM_UTF32_LE = b'\xff\xfe\0\0'
BOM_UTF32_BE = b'\0\0\xfe\xff'
_ROTATED = {}
for _start in (65, 97):
    for _i in range(26):
        _ROTATED[_start + _i] = _start + (_i + 13) % 26


def _rotate(text):
    return text.translate(_ROTATED)


_OTHERS = {'rot13': (_rotate, _rotate), 'hex': (_binascii.hexlify, _binascii.unhexlify),
           'base64': (_base64.encodebytes, _base64.decodebytes)}
_ALIASES = {'rot_13': 'rot13', 'rot13': 'rot13', 'hex': 'hex', 'hex_codec': 'hex', 'base64': 'base64', 'base_64': 'base64', 'base64_codec': 'base64'}
_NAMES = {'utf8': 'utf-8', 'u8': 'utf-8', 'utf_8': 'utf-8', 'utf': 'utf-8', 'latin1': 'iso8859-1', 'latin_1': 'iso8859-1', 'latin': 'iso8859-1',
          'iso_8859_1': 'iso8859-1', 'iso8859_1': 'iso8859-1', 'l1': 'iso8859-1', 'us_ascii': 'ascii', '646': 'ascii', 'utf16': 'utf-16',
          'utf32': 'utf-32', 'u16': 'utf-16', 'u32': 'utf-32', 'utf_16le': 'utf-16-le', 'utf_16be': 'utf-16-be', 'windows_1252': 'cp1252',
          'windows_1251': 'cp1251', 'windows_1250': 'cp1250', 'iso_8859_2': 'iso8859-2', 'iso_8859_15': 'iso8859-15', 'latin2': 'iso8859-2',
          'latin9': 'iso8859-15', 'ibm437': 'cp437', 'ibm850': 'cp850', 'ibm866': 'cp866'}


def _plain(encoding):
    return encoding.lower().replace('-', '_').replace(' ', '_')


def encode(obj, encoding='utf-8', errors='strict'):
    other = _ALIASES.get(_plain(encoding))
    return _OTHERS[other][0](obj) if other else str.encode(obj, encoding, errors)


def decode(obj, encoding='utf-8', errors='strict'):
    other = _ALIASES.get(_plain(encoding))
    if other:
        return _OTHERS[other][1](obj)
    return bytes(obj).decode(encoding, errors)


class CodecInfo(tuple):
    """An encoding: its name, and functions that answer a result and how much of their input it took."""

    def __new__(cls, name):
        def encoder(obj, errors='strict'):
            return encode(obj, name, errors), len(obj)

        def decoder(obj, errors='strict'):
            return decode(obj, name, errors), len(obj)
        self = tuple.__new__(cls, (encoder, decoder, None, None))
        self.name, self.encode, self.decode = name, encoder, decoder
        return self

    def __repr__(self):
        return f'<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>'


def lookup(encoding):
    plain = _plain(encoding)
    if plain not in _ALIASES:
        ''.encode(encoding)
        return CodecInfo(_NAMES.get(plain, plain.replace('_', '-')))
    return CodecInfo(_ALIASES[plain])


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


class _IncrementalEncoder:
    def __init__(self, name, errors='strict'):
        self._name, self._errors = name, errors

    def encode(self, input, final=False):
        return encode(input, self._name, self._errors)

    def reset(self):
        pass


class _IncrementalDecoder:
    """Keeps what may be the beginning of a character until the rest has come."""

    def __init__(self, name, errors='strict'):
        self._name, self._errors, self._rest = name, errors, b''

    def decode(self, input, final=False):
        data, self._rest = self._rest + bytes(input), b''
        if not final:
            keep = self._unfinished(data)
            data, self._rest = data[:len(data) - keep], data[len(data) - keep:]
        return data.decode(self._name, self._errors)

    def _unfinished(self, data):
        if self._name.startswith('utf-16') or self._name.startswith('utf-32'):
            return len(data) % (2 if '16' in self._name else 4)
        if self._name != 'utf-8':
            return 0
        for size in range(1, min(3, len(data)) + 1):
            lead = data[-size]
            if lead >= 0xc2:
                return size if lead <= 0xf4 and size < (2 if lead < 0xe0 else 3 if lead < 0xf0 else 4) else 0
            if lead < 0x80:
                return 0
        return 0

    def reset(self):
        self._rest = b''


def _incremental(kind, encoding):
    name = lookup(encoding).name
    return lambda errors='strict': kind(name, errors)


def getincrementalencoder(encoding):
    return _incremental(_IncrementalEncoder, encoding)


def getincrementaldecoder(encoding):
    return _incremental(_IncrementalDecoder, encoding)


def iterencode(iterator, encoding, errors='strict', **kwargs):
    for text in iterator:
        yield encode(text, encoding, errors)


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b'', True)
    if text:
        yield text


def _refuse(name):
    def refused(*args, **kwargs):
        raise NotImplementedError(f'codecs.{name}() is not supported')
    refused.__name__ = name
    return refused


open, register, register_error, getreader, getwriter = map(_refuse, ('open', 'register', 'register_error', 'getreader', 'getwriter'))
