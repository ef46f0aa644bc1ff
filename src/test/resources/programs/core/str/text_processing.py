text = """The quick brown fox
jumps over the lazy dog.
  The dog barks; the fox runs!

End."""
lines = text.split('\n')
print(len(lines), [len(l) for l in lines], text.count('the'), text.lower().count('the'))
words = {}
for w in text.lower().split():
    w = w.strip('.,;!')
    words[w] = words.get(w, 0) + 1
print(sorted(words.items(), key=lambda kv: (-kv[1], kv[0]))[:4])
for i, l in enumerate(lines, 1):
    print(f'{i:>2}: {l.strip():<26}|{len(l):3}')
def caesar(s, k):
    return ''.join([chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else chr((ord(c) - 65 + k) % 26 + 65) if c.isupper() else c for c in s])
print(caesar('Hello, World!', 3), caesar(caesar('Hello, World!', 3), -3))
def is_pal(s):
    s = ''.join([c.lower() for c in s if c.isalnum()])
    return s == s[::-1]
print(is_pal('A man, a plan, a canal: Panama'), is_pal('nope'))
def rle(s):
    out, i = '', 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += s[i] + (str(j - i) if j - i > 1 else '')
        i = j
    return out
print(rle('aaabccdddd'), rle(''), rle('abc'))
def wrap(s, w):
    out, line = [], ''
    for word in s.split():
        if line and len(line) + 1 + len(word) > w:
            out.append(line)
            line = word
        else:
            line = (line + ' ' + word).strip()
    return out + [line]
print(wrap('the quick brown fox jumps over the lazy dog', 12))
print(' '.join([w[::-1] for w in 'hello big world'.split()]), 'hello world'.title().swapcase(), ''.join([c for c in 'aeiou xyz' if c not in 'aeiou']))
rows = [('name', 'qty', 'price'), ('apple', 3, 1.5), ('kiwi', 12, 0.25)]
for r in rows:
    print('%-8s|%5s|%8s' % r)
def camel(s): return ''.join([w.capitalize() if i else w for i, w in enumerate(s.split('_'))])
print(camel('snake_case_name'), ''.join(['_' + c.lower() if c.isupper() else c for c in 'camelCaseName']))
