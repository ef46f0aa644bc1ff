"""Colours in other coordinates; all of them lie between 0 and 1."""

ONE_THIRD, ONE_SIXTH, TWO_THIRD = 1.0 / 3.0, 1.0 / 6.0, 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


def yiq_to_rgb(y, i, q):
    r = y + 0.9468822170900693 * i + 0.6235565819861433 * q
    g = y - 0.27478764629897834 * i - 0.6356910791873801 * q
    b = y - 1.1085450346420322 * i + 1.7090069284064666 * q
    return tuple([min(max(c, 0.0), 1.0) if not 0.0 <= c <= 1.0 else c for c in (r, g, b)])


def _hue(r, g, b, greatest, spread):
    rc, gc, bc = (greatest - r) / spread, (greatest - g) / spread, (greatest - b) / spread
    if r == greatest:
        hue = bc - gc
    elif g == greatest:
        hue = 2.0 + rc - bc
    else:
        hue = 4.0 + gc - rc
    return hue / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    greatest, least = max(r, g, b), min(r, g, b)
    total, spread = greatest + least, greatest - least
    lightness = total / 2.0
    if greatest == least:
        return 0.0, lightness, 0.0
    saturation = spread / total if lightness <= 0.5 else spread / (2.0 - greatest - least)
    return _hue(r, g, b, greatest, spread), lightness, saturation


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return _level(low, high, h + ONE_THIRD), _level(low, high, h), _level(low, high, h - ONE_THIRD)


def _level(low, high, hue):
    hue %= 1.0
    if hue < ONE_SIXTH:
        return low + (high - low) * hue * 6.0
    if hue < 0.5:
        return high
    return low + (high - low) * (TWO_THIRD - hue) * 6.0 if hue < TWO_THIRD else low


def rgb_to_hsv(r, g, b):
    greatest, least = max(r, g, b), min(r, g, b)
    if greatest == least:
        return 0.0, 0.0, greatest
    spread = greatest - least
    return _hue(r, g, b, greatest, spread), spread / greatest, greatest


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    i = int(h * 6.0)
    f = h * 6.0 - i
    p, q, t = v * (1.0 - s), v * (1.0 - s * f), v * (1.0 - s * (1.0 - f))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[i % 6]
