def convert(o):
    raise TypeError(f'cannot encode {type(o).__name__}')
try:
    convert(object())
except TypeError as e:
    raise SystemExit(f'error: {e}')
