print('out')
try:
    raise SystemExit('fatal: no config')
except Exception:
    print('not caught')
finally:
    print('finally runs')
