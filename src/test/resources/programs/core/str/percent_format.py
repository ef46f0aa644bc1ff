print('%d %i %u' % (1, -2, 3.9), '%5d|%-5d|%05d|%+d|% d' % (42, 42, 42, 42, 42), '%x %X %#x %o %#o' % (255, 255, 255, 8, 8))
print('%f %.2f %10.3f|%-10.1f|%+.1f %e %.2E %g %G' % (1.5, 2.345, 3.14159, 2.5, 3.0, 12345.678, 0.00012, 1e-10, 1e20))
print('%s %r %a %10s|%-10s|%.2s|%5.1s|' % ('a', 'b', 'é', 'right', 'left', 'trunc', 'xyz'), '%c%c' % (65, 'b'), '100%%', '%% %d' % 5)
print('%(name)s is %(age)d, %(name)r' % {'name': 'Bob', 'age': 42, 'unused': 1}, '%(x).1f' % {'x': 2.25}, '%(a)s%%' % {'a': 1})
print('%*d|%-*d|%.*f' % (5, 42, 5, 42, 2, 3.14159), '%s' % (1,), '%s' % [1, 2], '%s %s' % ('a', (1, 2)), '%s' % None, '%s' % {'a': 1}, '%d' % True, '%r' % ((1,),))
print('%.3d' % 5, '%+.3d' % 5, '%08.3f' % 3.14159, '%-8s|' % 'ab', '%.0f %.0f' % (0.5, 1.5), '%#.0f' % 1, '%5c|' % 'x', '%d' % 10 ** 20, '%x' % -255, '%ld' % 5, '%.10g' % 0.1, '%s' % 1e20, '%i' % -1.9, '%5.1f%%' % 99.5)
for f in [lambda: '%d' % 'a', lambda: '%d %d' % (1,), lambda: '%d' % (1, 2), lambda: '%s %s' % 'a', lambda: 'abc' % 1, lambda: '%z' % 1, lambda: '%' % (), lambda: '%(a)s' % 1, lambda: '%(b)s' % {'a': 1}, lambda: '%c' % 'ab', lambda: '%c' % -1, lambda: '%x' % 1.5, lambda: '%f' % 'a', lambda: '%d' % None, lambda: '%*d' % ('a', 1), lambda: '%c' % 1.5, lambda: '%d' % float('nan'), lambda: '%(a' % {'a': 1}, lambda: 'x' % [], lambda: 'x' % {}, lambda: 'x' % ()]:
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
