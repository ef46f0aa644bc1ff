# colorsys: every conversion there and back.
import colorsys

values = (0, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1.0)
for r in values:
    for g in values[::2]:
        for b in values[1::3]:
            print(colorsys.rgb_to_hsv(r, g, b), colorsys.rgb_to_hls(r, g, b), colorsys.rgb_to_yiq(r, g, b))
            print(colorsys.hsv_to_rgb(r, g, b), colorsys.hls_to_rgb(r, g, b), colorsys.yiq_to_rgb(r, g, b))
print(colorsys.hsv_to_rgb(1.5, 1, 1), colorsys.hsv_to_rgb(-0.2, 0.5, 1), colorsys.hls_to_rgb(2.1, 0.5, 1), colorsys.rgb_to_hsv(1, 1, 1))
