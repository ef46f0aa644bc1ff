s = 'banana bandana'
print(s.find('an'), s.find('an', 2), s.find('an', 2, 4), s.find('zz'), s.find(''), s.find('', 5), s.find('', 100), s.find('a', -3), s.find('na', 0, -1))
print(s.rfind('an'), s.rfind('an', 0, 9), s.rfind('zz'), s.rfind(''), s.index('nd'), s.rindex('a'))
print(s.count('an'), s.count('a'), s.count('ana'), s.count(''), ''.count(''), s.count('a', 3), s.count('a', 3, 6), s.count('z'))
print(s.startswith('ban'), s.startswith('an', 1), s.startswith(('x', 'ba')), s.endswith('ana'), s.endswith(('z',)), s.endswith(''), s.startswith('', 50), s.endswith('an', 0, 5), s.startswith(()))
print('ana' in s, '' in s, 'x' in s, 'a' not in s, '' in '', 'ab' in 'a')
for f in [lambda: s.index('q'), lambda: s.rindex('q'), lambda: s.find(1), lambda: s.count(None), lambda: s.startswith(1), lambda: s.startswith(['a']), lambda: s.endswith((1,)), lambda: 5 in s, lambda: s.find(), lambda: s.index('a', 'b')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('😀a😀'.find('a'), '😀a😀'.rfind('😀'), 'éa'.index('a'), 'aaaa'.replace('aa', 'b'), 'abc'.find('c', -1))
print(s.removeprefix('ban'), s.removeprefix('x'), s.removesuffix('ana'), s.removesuffix(''), 'aa'.removeprefix('a'))
print(s.partition(' '), s.rpartition('an'), s.partition('zz'), s.rpartition('zz'), 'a=b=c'.partition('='), 'a=b=c'.rpartition('='))
try:
    s.partition('')
except ValueError as e:
    print(e)
