for v in (0, 5, -5, 1234567, 3.0, -2.5, 1e10, 'text', True, None, [1], (1, 2)):
    for f in ('%s', '%r', '%5s|', '%-8s|'):
        print(f % (v,), end=' ')
    print('{} {!r} {!s:>10}|'.format(v, v, v), f'{v} {v!r:<12}|')
for v in (0, 5, -5, 1234567, 3.0, -2.5, True):
    print('%d|%5d|%-5d|%05d|%+d' % ((v,) * 5), '%f %.2f %e %g' % ((v,) * 4), f'{v:>8}|{v:<8}|{v:^8}|{v:+}|{v:08}|{v:,}|{v:.2f}|{v:.1e}|{v:g}|{v:%}')
name, qty, price = 'bolt', 12, 0.357
print('%-10s x%03d @ %6.2f = %8.2f' % (name, qty, price, qty * price), '{:-<10}x{:03} @ {:6.2f} = {:8.2f}'.format(name, qty, price, qty * price), f'{name:.<10}x{qty:03} @ {price:6.2f} = {qty * price:8.2f}', sep='\n')
width, prec, fill = 12, 3, '~'
print(f'{price:{fill}^{width}.{prec}f}', '{:{f}^{w}.{p}f}'.format(price, f=fill, w=width, p=prec), '%*.*f' % (width, prec, price), f'{name!r:{fill}>{width}}', f'{qty:{"#x"}}', f'{qty:#{width}b}', f'{-qty:=+{width}}')
