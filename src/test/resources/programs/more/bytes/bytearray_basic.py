a = bytearray(b'abc')
a.append(100); a.extend(b'ef'); a += b'g'; a[0] = 65; a[1:3] = b'XYZ'; print(a, len(a), a[0], a[-2:], bytes(a), a.decode())
del a[0]; a.insert(0, 97); print(a.pop(), a, a.index(b'Y'), a.upper(), a.replace(b'X', b'--'), a.find(b'zz'), a == b'aXYZdef', a.startswith(b'a'))
a.reverse(); a.remove(100); print(a, a.copy(), bytearray(3), bytearray([1, 2]), bytearray('é', 'utf8'), a * 2, a + b'!', b'!' + a, type(b'!' + a).__name__, a.hex())
for f in [lambda: a.append(256), lambda: a.append('x'), lambda: hash(a), lambda: a.__setitem__(0, -1), lambda: bytearray('x'), lambda: a.remove(0), lambda: a[99], lambda: a.pop(99)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = a; b.clear(); print(a, a is b, not a, list(bytearray(b'hi')), sorted(bytearray(b'cab')), bytearray(b'a,b').split(b','), bytearray(b'x') in [b'x'])
