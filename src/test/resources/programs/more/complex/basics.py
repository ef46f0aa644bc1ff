z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z + 1, z - 2j, z * z, z / 2, z / (1 - 1j), z ** 2, z == 3 + 4j, z != 3, 1j * 1j, complex(1, -2), complex('1+2j'), complex(' -1.5j '), complex(), complex(5), 2j, -0j, 1j ** 2)
print(repr(1e20 + 1j), complex(0.0, -0.0), complex(-0.0, 1), complex(float('inf'), float('nan')), (1 + 0j) == 1, hash(1 + 0j) == hash(1), bool(0j), 1 + 2j in [1 + 2j], [1j], f'{z}', f'{z:.2f}', f'{z:>12}|', str(1j), 1j + 0.5, 5 - 1j, 2 / 1j, sum([1j, 2]), pow(1j, 3), z ** 0, 0j ** 0, (1 + 1j) ** 3, 2 ** 1j == 2 ** 1j)
for f in [lambda: z < 1, lambda: int(z), lambda: float(z), lambda: 1j / 0, lambda: complex('x'), lambda: z // 1, lambda: z % 2, lambda: complex('1', 2), lambda: max(1j, 2j), lambda: 0j ** -1, lambda: complex(1, 'a'), lambda: divmod(1j, 1), lambda: round(1j), lambda: 1j + 'a', lambda: complex([]), lambda: f'{z:d}']:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print((-1) ** 0.5, type((-8) ** (1 / 3)).__name__, complex(3).real, (2).imag, isinstance(1j, complex))
