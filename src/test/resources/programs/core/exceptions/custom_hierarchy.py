class AppError(Exception):
    pass
class NetError(AppError):
    def __init__(self, host, code=500):
        super().__init__(f'{host}: {code}')
        self.host = host
        self.code = code
class Timeout(NetError):
    def __str__(self): return f'timeout on {self.host}'
class Plain(AppError): """Documented."""
class Odd(Exception):
    def __init__(self, a, b): self.pair = (a, b)
for exc in [AppError('a'), NetError('h'), NetError('h', code=404), Timeout('t'), Plain(), Plain('x', 1), Odd(1, 2)]:
    try:
        raise exc
    except Timeout as e:
        print('Timeout', e, repr(e), e.args)
    except NetError as e:
        print('NetError', e, e.code, repr(e))
    except AppError as e:
        print('AppError', str(e), e.args, repr(e))
    except Exception as e:
        print('Exception', str(e), repr(e), e.args, e.pair)
print(issubclass(Timeout, AppError), isinstance(Timeout('x'), NetError), issubclass(AppError, BaseException), Timeout.__bases__[0].__name__)
print([c.__name__ for c in Timeout.__mro__])
try:
    NetError()
except TypeError as e:
    print(e)
try:
    raise Odd(1)
except TypeError as e:
    print(e)
class Money(ValueError):
    limit = 10
try:
    raise Money('too much')
except ValueError as e:
    print(e.limit, type(e).__name__, e)
def pick(cls):
    try:
        raise cls('m')
    except (KeyError, IndexError): return 'lookup pair'
    except ArithmeticError: return 'arith'
    except AppError: return 'app'
    except (ValueError, TypeError): return "value or type"
print([pick(c) for c in (KeyError, ZeroDivisionError, OverflowError, Plain, ValueError)])
try:
    raise KeyError('k')
except Exception as e:
    e.extra = 'attribute'
    print(e.extra, hasattr(e, 'nothing'))
