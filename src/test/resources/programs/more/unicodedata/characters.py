# unicodedata: properties, names, numbers and normal forms.
import unicodedata as u

CHARACTERS = 'aZ5 é½²٣Ⅷ五中가힣ﾊＡǅ_—«»$+^©\t\x00\x85\u200d\u0301\u0903\u20dd\u2028\ue000\ufffd\U0001f600\U0001d7ce\U0001f1e9\u0378\u05d0\u0627(≭∑‰\U0001171e\U0001d6c1ߊ०'
for c in CHARACTERS:
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c), u.name(c, None),
          u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for name in ('LATIN SMALL LETTER A', 'snowman', 'HANGUL SYLLABLE GA', 'CJK UNIFIED IDEOGRAPH-4E2D', 'EM DASH', 'GREEK SMALL LETTER ALPHA', 'GRINNING FACE'):
    print(u.lookup(name), u.name(u.lookup(name)))
for text in ('é', 'e\u0301', 'ﬁ', '①²½', 'Å', 'A\u030a', '가', '각', '\u1100\u1161\u11a8', 'a\u0323\u0307', 'a\u0307\u0323', 'ſ', '…', 'ＡＢＣ', '\u0344',
             'q\u0307\u0323', '\u2126', 'x\u0302\u0300y', 'plain', '', '\u0300a', 'ｶﾞ', '\ufb2c', '\u09c7\u09be', '\u0061\u05ae\u0300\u0315\u0062', 'ấ',
             '\U0001d15e', '\u0958', 'e\u0327\u0301', '\u1ea5\u0328'):
    forms = [u.normalize(form, text) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')]
    print(*map(ascii, forms), [u.is_normalized(form, text) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')])
print(u.unidata_version)


def slug(text):
    plain = u.normalize('NFKD', text).encode('ascii', 'ignore').decode()
    return '-'.join(plain.lower().split())


def strip(text):
    return ''.join(c for c in u.normalize('NFD', text) if not u.combining(c))


def width(text):
    return sum(2 if u.east_asian_width(c) in 'WF' else 0 if u.combining(c) else 1 for c in text)


print(slug('Café Münchën — Ångström ﬁne'), strip('Crème Brûlée, Żółć, Đ'), width('日本 ab é e\u0301'))
totals = {}
for c in map(chr, range(0x250, 0x900)):
    for what in (u.category(c), u.bidirectional(c), u.east_asian_width(c), u.combining(c)):
        totals[what] = totals.get(what, 0) + 1
print(totals)
print(sum(hash(u.name(c, '')) for c in map(chr, range(0x100, 0x500))), sum(u.numeric(c, 0) for c in map(chr, range(0x2150, 0x2500))))
for wrong in (lambda: u.name('\n'), lambda: u.name('\u0378'), lambda: u.lookup('NO SUCH THING'), lambda: u.decimal('a'), lambda: u.digit('½'),
              lambda: u.numeric('x'), lambda: u.normalize('X', 'é'), lambda: u.category('ab'), lambda: u.category(5), lambda: u.combining(''),
              lambda: u.name('ab'), lambda: u.numeric('ab'), lambda: u.east_asian_width('ab')):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
