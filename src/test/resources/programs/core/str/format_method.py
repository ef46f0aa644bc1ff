print('{} {}'.format(1, 'a'), '{1} {0} {1}'.format('x', 'y'), '{a} {b}'.format(a=1, b=2), '{0} {k}'.format(5, k=6), '{{}} {{{}}}'.format(1))
print('{0[1]} {0[0]}'.format([10, 20]), '{d[key]} {d[1]}'.format(d={'key': 'v', 1: 'one'}), '{0.real} {0.imag}'.format(5), '{0[a][0]}'.format({'a': [7]}))
print('{!r} {!s} {!a}'.format('q', 'q', 'é'), '{0!r:>6}|'.format('a'), '{:>{w}.{p}f}|'.format(3.14159, w=10, p=2), '{:{}}|'.format('x', 5), '{:{}{}}|'.format('x', '^', 7), '{0:{1}}'.format(255, 'x'))
print('{:5}|{:<5}|{:>5}|{:^5}|{:*^9}|'.format('ab', 'ab', 'ab', 'ab', 'mid'), '{:5}|{:<5}|{:^5}|{:05}|{:+}|{:,}|{:_}'.format(42, 42, 42, 42, 42, 1234567, 1234567))
print('{:b} {:o} {:x} {:X} {:#b} {:#x} {:08b} {:#010x} {:c} {:n}'.format(5, 8, 255, 255, 5, 255, 5, 255, 97, 1234))
print('{:.2f} {:e} {:g} {:%} {:.1%} {:10.2f}| {:+.1f} {:,.2f}'.format(1.005, 12345.6, 0.0001, 0.25, 0.333, 2.5, 1.25, 1234567.891))
print('{:.3}|{:10.2}|{:s}|'.format('abcdef', 'xyz', 's'), '{:=+7d}|{:=7}|{:>+7}|{:<+7}|'.format(42, -42, 42, 42), '{:_x} {:_b} {:,d}'.format(0xdeadbeef, 1023, -1234), '{:}'.format(None), '{}'.format([1, 'a']))
for f in [lambda: '{}'.format(), lambda: '{1}'.format(1), lambda: '{a}'.format(), lambda: '{} {0}'.format(1), lambda: '{0} {}'.format(1), lambda: '{'.format(1), lambda: '}'.format(1), lambda: '{:d}'.format('a'), lambda: '{:x}'.format(1.5), lambda: '{:s}'.format(1), lambda: '{:.2d}'.format(1), lambda: '{:,s}'.format('a'), lambda: '{0.foo}'.format(1), lambda: '{0[5]}'.format([1]), lambda: '{!z}'.format(1), lambda: '{:5}'.format(None), lambda: '{:5}'.format([]), lambda: '{:q}'.format(1), lambda: '{a[b]}'.format(a={}), lambda: '{:=5}'.format('a'), lambda: '{:+}'.format('a'), lambda: '{!r'.format(1), lambda: '{0[}'.format([1]), lambda: '{:c}'.format(-1), lambda: '{:,b}'.format(5), lambda: '{:+c}'.format(65)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('{x} {y}'.format_map({'x': 1, 'y': [2]}), '{:%}'.format(1), '{:e}'.format(5), '{:.1f}'.format(10 ** 20), '{:08.2f}'.format(-3.14159), '{:*>+8}'.format(7), '{:0<5}'.format(3), '{:05}'.format('a'), '{:<05}|'.format(3))
