print('a b  c'.split(), ' a b '.split(), 'a b  c'.split(' '), ''.split(), ''.split(','), 'a,b,,c'.split(','), ',a,'.split(','))
print('a b c d'.split(None, 2), 'a,b,c,d'.split(',', 1), 'a,b'.split(',', 0), '  a  b '.split(None, 1), 'a,b,c'.split(',', -1), 'abc'.split('abc'))
print('a b c d'.rsplit(None, 2), 'a,b,c,d'.rsplit(',', 1), 'a--b--c'.rsplit('--'), ' a b  c '.rsplit(None, 1), 'aaa'.split('aa'), 'aaa'.rsplit('aa'))
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\u2028h\x85i'.splitlines(), 'a\n\nb\n'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'x\n'.split('\n'))
print('a\t b\u00a0c\u3000d\x1fe'.split(), 'x  y'.split('  '), 'one<>two<>three'.split('<>', maxsplit=1), 'k=v'.split(sep='='))
print(','.join(['a', 'b']), ''.join([]), '-'.join('abc'), ', '.join(('x',)), '+'.join(map(str, range(4))), ' '.join({'k': 1, 'l': 2}), ''.join(reversed('abc')), '\n'.join(['1', '2']))
for f in [lambda: 'a'.split(''), lambda: ','.join([1]), lambda: ','.join(['a', 2, 'b']), lambda: ','.join(5), lambda: ','.join(None), lambda: 'a'.split(1), lambda: 'a'.split(',', 'x'), lambda: ','.join(['a', None]), lambda: 'a'.rsplit('')]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
text = 'key1=val1; key2 = val2 ;key3=a=b'
print({k.strip(): v.strip() for k, v in [p.split('=', 1) for p in text.split(';')]})
