"""Encodings by name, whole tables, error handlers, and the functions of codecs."""
import codecs


def attempt(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)


for name in ['cp1250', 'cp1251', 'cp1252', 'windows-1252', 'cp1253', 'cp1254', 'cp437', 'cp850', 'cp866', 'iso-8859-2', 'iso8859-5', 'latin9',
             'ISO-8859-15', 'koi8-r', 'latin-1', 'iso8859_9', 'greek']:
    text = bytes(range(256)).decode(name, 'replace')
    print(name, ascii(text[128:]), text[:128] == bytes(range(128)).decode())
    attempt(lambda: text.replace('\ufffd', '').encode(name).hex())
    attempt(lambda: 'aé€Жß\u4e2d'.encode(name, 'replace'))
    attempt(lambda: 'a\u4e2d\u4e2db'.encode(name))
    attempt(lambda: 'a\u4e2d\u4e2db\U0001f600'.encode(name, 'xmlcharrefreplace'))
attempt(lambda: b'a\x81\x8d'.decode('cp1252'))
attempt(lambda: b'a\x81\x8d'.decode('cp1252', 'backslashreplace'))
attempt(lambda: ascii(b'a\x81'.decode('cp1252', 'surrogateescape')))
attempt(lambda: b'a\x81'.decode('cp1252', 'surrogateescape').encode('cp1252', 'surrogateescape'))
attempt(lambda: ascii(b'\xff\x80a'.decode('utf-8', 'surrogateescape')))
attempt(lambda: b'\xff\x80a'.decode('utf-8', 'surrogateescape').encode('utf-8', 'surrogateescape'))
attempt(lambda: ascii(b'\xff\x80a'.decode('ascii', 'surrogateescape')))
attempt(lambda: 'x'.encode('no-such'))
attempt(lambda: codecs.lookup('no-such'))
print(codecs.encode('Hello, World', 'rot13'), codecs.decode('Uryyb', 'rot_13'), codecs.encode(b'ab\xff', 'hex'), codecs.decode(b'6162', 'hex'))
print(codecs.encode(b'hello', 'base64'), codecs.decode(b'aGVsbG8=\n', 'base64'), codecs.encode('é'), codecs.decode(b'\xc3\xa9'))
print(codecs.encode('é', 'latin-1'), codecs.decode(b'\xe9', 'latin-1'), codecs.encode('é', 'ascii', 'ignore'), codecs.decode(bytearray(b'x'), 'ascii'))
print([codecs.lookup(name).name for name in ('utf8', 'UTF-8', 'latin1', 'ascii', 'us-ascii', 'utf-16', 'utf_16_le', 'cp1252', 'windows-1252', 'utf-8-sig', 'hex', 'latin9')])
print(codecs.lookup('utf-8').encode('é'), codecs.getdecoder('utf-8')(b'\xc3\xa9'), codecs.getencoder('ascii')('abc'))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF8.decode('utf-8-sig') == '')
decoder = codecs.getincrementaldecoder('utf-8')()
print([decoder.decode(bytes([b])) for b in '€é😀x'.encode()], decoder.decode(b'', True))
print(list(codecs.iterdecode([b'\xe2\x82', b'\xac', b'x'], 'utf-8')), list(codecs.iterencode(['a', 'é'], 'utf-8')))
attempt(lambda: decoder.decode(b'\xff'))
