import re

# Patterns that would take for ever without a memory of what has failed, and texts longer than any stack.
print(re.search(r'(a+)+$', 'a' * 200 + 'a'), end=' ')
print(len(re.match(r'(?:.|\n)*', 'ab\n' * 5000).group()), len(re.match('(?:a|b)*', 'ab' * 20000).group()), re.match('(a|b)*?c', 'ab' * 5000 + 'c').span())
print(re.match(r'(?:(?:a)*)*', 'a' * 3000).end(), re.match('(' * 100 + 'a' + ')' * 100, 'a').lastindex, len(re.findall('a|b', 'ab' * 5000)), len(re.sub('a', 'xyz', 'ab' * 5000)))
words = 'the quick brown fox jumps over the lazy dog ' * 200
print(len(re.findall(r'\b\w+\b', words)), len(re.split(r'\s+', words)), re.sub(r'(\w+) (\w+)', r'\2 \1', words)[:40], sum(m.end() for m in re.finditer('o', words)))
print(re.search('z' * 50, 'z' * 49 + 'y' + 'z' * 60).span(), re.search(r'(.*)(.*)(.*)x', 'y' * 60), re.search('x.*y.*z', 'xy' * 100), re.search(r'(\w+)\s\1\b', words + 'dog dog').group())
print(re.match('|'.join('w%d' % i for i in range(500)) + '|last', 'last'), re.compile('(?:' * 50 + 'a' + ')' * 50).match('a'), re.match('(?:a?){12}a{12}', 'a' * 12).end())
print(re.fullmatch(r'(x+x+)+y', 'x' * 15 + 'y').span(1), re.match(r'^(\w+\s?)*$', 'some words in a line').group(1), re.match(r'(.*?,){5}P', 'a,b,c,d,e,P').group(1))
print(re.sub('(?s).', '', 'x' * 20000) == '', re.match('.*' * 5 + 'b', 'a' * 30), len(re.compile('a*').findall('b' * 1000)), re.search('[^a]$', 'a' * 20000))
