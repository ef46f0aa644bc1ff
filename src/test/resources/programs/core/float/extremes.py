tiny, huge = 2.2250738585072014e-308, 1.7976931348623157e308
print(tiny / 2, tiny / 2 ** 51, tiny / 2 ** 53, huge * 2, -huge * 2, huge - huge / 2 ** 54 == huge, huge + 1 == huge, 1 / huge, 1 / tiny, tiny * huge, huge ** 0.5, tiny ** 0.5)
eps = 2.0 ** -52
print(eps, 1 + eps, 1 + eps / 2, 1 - eps / 2, (1 + eps) - 1, 1e16 + 1, 1e16 + 2, 0.1 * 3, 0.1 + 0.1 + 0.1 - 0.3, 1e308 + 1e308 - 1e308, 9007199254740992.0 + 1, 2.0 ** 53 + 1 == 2.0 ** 53)
inf = 1e400
print(inf, -inf, inf - inf, inf * 0, inf > huge, 0 * -1.0, 0.0 == -0.0, str(-0.0), 1 / inf, -1 / inf, inf // 1, 5.0 % inf, -5.0 % inf, 5 // inf, -5 // inf, min(inf, 1), max(-inf, -1), abs(-inf), inf == inf + 1, round(1e300) == int(1e300), int(1e22) == 10 ** 22, int(1e23) == 10 ** 23, int(1e23))
nan = inf - inf
print(nan, nan == nan, nan != nan, nan < 1, nan >= nan, not nan, nan is nan, [nan] == [nan], nan in (nan,), {nan: 1}[nan], max(nan, 1), max(1, nan), min(nan, 1), -nan, abs(nan), nan * 0, nan ** 0, 1 ** nan)
for a, b in [(0.5, 1), (1.5, -1), (-7.25, 2), (7.25, -2), (1e-20, 1), (-1e-20, 1), (0.0, 5), (-0.0, 5), (6.0, 0.1), (1.0, 0.1), (-1.0, 0.1), (5.0, inf)]:
    print(a, b, a // b, a % b, divmod(a, b))
