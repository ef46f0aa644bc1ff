s = 'Hello, World'
print(''.join([c for c in s if c.isalpha()]), ''.join(reversed(s)), ' '.join(s), '-'.join(s.split(', ')), s[::2] + s[1::2], ''.join(sorted(s.lower())), ''.join(sorted(set(s), key=s.index)))
vowels = {v: s.lower().count(v) for v in 'aeiou'}; print(vowels, [i for i, c in enumerate(s) if c in 'lo'], {c for c in s if s.count(c) > 1} == {'l', 'o'})
out = ''
for i, c in enumerate(s): out += c.upper() if i % 2 else c.lower()
print(out, out.swapcase(), out.title(), out.capitalize(), len(out), out.index('W'), out[out.index('W'):])
words = 'one two  three'.split(' '); print(words, [w[::-1] for w in words], max(words, key=len), sorted(words, key=lambda w: (len(w), w)), ' '.join(words).split())
def hexdump(t): return ' '.join([f'{ord(c):02x}' for c in t])
print(hexdump('Az0 \n'), ''.join([chr(int(h, 16)) for h in hexdump('round').split()]), ''.join([chr((ord(c) - 97 + 13) % 26 + 97) for c in 'hello']), 'x' * 3 + 'y' * 2, ('ab' * 3)[1:-1], 'abc' * -1 == '')
morse = {'a': '.-', 'b': '-...', 'c': '-.-.', 's': '...', 'o': '---'}; code = ' '.join([morse.get(c, '?') for c in 'sos cab']); print(code, ''.join([{v: k for k, v in morse.items()}.get(p, '_') for p in code.split()]))
text = 'aaa bb a ccc'
longest = run = 0
prev = ''
for c in text:
    run = run + 1 if c == prev else 1
    longest = max(longest, run); prev = c
print(longest, [len(p) for p in text.split()], text.replace('a', 'A', 2), text.find('bb'), text.rfind('a'), text.partition(' b'), [text[i:i + 4] for i in range(0, len(text), 4)], text.zfill(15), text.center(20, '.'))
