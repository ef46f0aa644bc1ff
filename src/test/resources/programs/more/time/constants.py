import time, sys
print(time.gmtime(0).tm_year, time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(86400 * 365)), tuple(time.gmtime(10 ** 9)), time.time() >= 0, type(time.time()).__name__, time.monotonic() <= time.monotonic(), time.perf_counter() <= time.perf_counter(), isinstance(time.time_ns(), int), time.strptime('2024-01-02', '%Y-%m-%d')[:3])
time.sleep(0)
print(sys.maxsize, sys.version_info[:2], sys.version_info >= (3, 8), sys.byteorder, sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.maxunicode, sys.int_info.default_max_str_digits, 'math' in sys.modules or True, __name__)
sys.stdout.write('direct\n')
try: sys.exit(2)
except SystemExit as e: print(e.code)
