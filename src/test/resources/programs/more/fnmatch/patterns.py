# fnmatch and its regular expressions.
import fnmatch

patterns = ['', '*', '?', '*.py', 'a*b*c', '[abc]', '[!abc]', '[a-c]x', '[]', '[!]', '[]]', '[!]]', '[a-]', '[-a]', 'a[', '[a', '[c-a]', '[!c-a]', 'a.b', '**',
            '*a**b*', '[^a]', '[[]', '[*?]', '\\*', '[\\]', '[a-c-e]', '[&&]', '[a||b]', 'é*', '[a-zA-Z]*', '(x)', '*.[ch]', '[x-a-z]']
names = ['', 'a', 'b', 'ab', 'abc', 'aXbYc', 'x.py', '.py', 'x.pyc', '[', ']', '-', 'c', 'ax', 'cx', 'dx', 'a.b', 'a\nb', '^', '*', '\\', 'été', '(x)', 'm.c', '&', '|', 'A']
for pattern in patterns:
    print(repr(pattern), fnmatch.translate(pattern), [name for name in names if fnmatch.fnmatchcase(name, pattern)])
print(fnmatch.filter(names, '*.p*'), fnmatch.fnmatch('A', 'a'), fnmatch.fnmatch(b'abc', b'a*'), fnmatch.filter([b'x', b'y'], b'[xz]'))
try:
    fnmatch.fnmatch('a', b'a')
except TypeError as error:
    print(error)
