import cmath
def show(z): print('%.10g %.10g' % (z.real, z.imag))
for z in [cmath.sqrt(-1), cmath.exp(1j * cmath.pi), cmath.log(-1), cmath.sin(1j), cmath.cos(1 + 1j), cmath.rect(2, cmath.pi / 3), cmath.sqrt(3 + 4j), cmath.log10(100j), cmath.tan(1j), cmath.acos(2)]: show(z)
print(cmath.phase(-1), '%.10g %.10g' % cmath.polar(1 + 1j), cmath.isnan(complex('nan')), cmath.isinf(complex('inf')), cmath.isclose(1j, 1j + 1e-12), cmath.pi, cmath.infj, cmath.isfinite(1j))
try: cmath.log(0)
except ValueError as e: print(e)
