def forever(n):
    return forever(n + 1)
try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])
print(issubclass(RecursionError, RuntimeError))
def mutual_a():
    return mutual_b()
def mutual_b():
    return mutual_a()
try:
    mutual_a()
except RuntimeError as e:
    print(type(e).__name__)
def cleanup(log):
    try:
        return cleanup(log)
    except RecursionError:
        log.append(1)
        return 'recovered'
log = []
print(cleanup(log), len(log) >= 1)
print('still alive')
