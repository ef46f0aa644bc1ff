import traceback, sys
def f(): raise ValueError('oops')
try: f()
except ValueError as e:
    print(traceback.format_exc().splitlines()[-1], traceback.format_exception_only(type(e), e), type(e.__traceback__).__name__, sys.exc_info()[0].__name__, sys.exc_info()[1] is e, e.__traceback__.tb_lineno)
    print(''.join(traceback.format_exception(e)).splitlines()[0], len(traceback.extract_tb(e.__traceback__)), [fr.name for fr in traceback.extract_tb(e.__traceback__)])
print(sys.exc_info())
