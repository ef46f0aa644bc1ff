"""Mocks: calls and what is said about them, answers and effects, the methods of operators, patterns, and the texts of all complaints."""
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, PropertyMock, call, create_autospec, seal, sentinel


def attempt(label, what):
    try:
        print(label, '->', what())
    except BaseException as e:
        print(label, '->', type(e).__name__, e)


m = Mock()
print(m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls)
m.return_value = 3
print(m(1, 2, key='x'), m.called, m.call_count, m.call_args, m.call_args.args, m.call_args.kwargs, m.call_args_list)
m()
print(m.call_args_list, m.call_args == call(), m.call_args_list == [call(1, 2, key='x'), call()], m.mock_calls)
m.assert_called()
m.assert_any_call(1, 2, key='x')
m.assert_called_with()
m.assert_has_calls([call(1, 2, key='x'), call()])
m.assert_has_calls([call(), call(1, 2, key='x')], any_order=True)
attempt('once', m.assert_called_once)
attempt('with', lambda: m.assert_called_with(5, a=6))
attempt('once with', lambda: m.assert_called_once_with())
attempt('any', lambda: m.assert_any_call('z'))
attempt('not called', m.assert_not_called)
attempt('has', lambda: m.assert_has_calls([call(), call(1, 2, key='x')]))
attempt('has any', lambda: m.assert_has_calls([call(9)], any_order=True))
attempt('fresh', lambda: Mock(name='fresh').assert_called())
attempt('fresh', lambda: Mock(name='fresh').assert_called_once())
attempt('fresh', lambda: Mock(name='fresh').assert_called_with(1))
attempt('fresh', lambda: Mock(name='fresh').assert_called_once_with(1))
attempt('fresh', lambda: Mock(name='fresh').assert_any_call(1))
attempt('fresh', lambda: Mock(name='fresh').assert_has_calls([call.a(1)]))
attempt('typo', lambda: m.assert_called_onec)
attempt('typo', lambda: m.assret_called)
m.reset_mock()
print(m.called, m.call_args_list, m())
m.assert_called_once_with()

effects = Mock(side_effect=[1, ValueError('bad'), DEFAULT, 4], return_value='default')
for _ in range(5):
    attempt('effect', effects)
effects.side_effect = KeyError('k')
attempt('raises', effects)
effects.side_effect = lambda *a, **k: (a, k)
print(effects(1, b=2))
effects.side_effect = lambda: DEFAULT
print(effects())
effects.side_effect = None
print(effects())

service = Mock()
service.connect('host', port=1).query('select').fetch.return_value = [1, 2]
print(service.connect('host', port=1).query('select').fetch(), service.mock_calls, service.method_calls)
print(service.mock_calls == call.connect('host', port=1).query('select').call_list() + [call.connect('host', port=1),
      call.connect().query('select'), call.connect().query().fetch()])
print(call.a.b(1).c, call.a.b(1).c(2), call(1)(2), call, call.foo(1) == ('foo', (1,), {}), call(1) == ((1,),), call(1) != call(2))
name, args, kwargs = call.foo(1, a=2)
print(name, args, kwargs, call.count(1), call.index)
parent = Mock()
parent.attach_mock(Mock(name='child'), 'kid')
parent.kid(1)
parent.other.deep(2)
print(parent.mock_calls, parent.method_calls)
parent.assert_has_calls([call.kid(1), call.other.deep(2)])
print(Mock(**{'method.return_value': 5, 'attr': 6}).method(), Mock(a=1).a)

log = Mock()
log.info('user %s', 'ann', extra={'id': 7})
log.info.assert_called_once_with('user %s', ANY, extra={'id': ANY})
print(ANY == 5, repr(ANY), [ANY, 1] == [3, 1], sentinel.thing, sentinel.thing is sentinel.thing, DEFAULT)
del log.gone
attempt('deleted', lambda: log.gone)
print(hasattr(log, 'gone'), hasattr(log, 'here'), isinstance(log.here, Mock), 'info' in dir(log))


class Repository:
    """Rows by id."""
    size = 10

    def get(self, key, default=None):
        return default

    def put(self, key, *, value):
        pass

    @staticmethod
    def version(n):
        return n


spec = Mock(spec=Repository)
print(isinstance(spec, Repository), spec.__class__, repr(spec.get(1))[:23])
attempt('no attribute', lambda: spec.nothing)
spec.extra = 1
strict = Mock(spec_set=Repository)
attempt('no new attribute', lambda: setattr(strict, 'extra', 1))
listed = Mock(spec=['a', 'b'])
attempt('listed', lambda: listed.c)
attempt('no len', lambda: len(Mock()))
auto = create_autospec(Repository)
made = auto()
made.get(1, default=2)
made.get.assert_called_once_with(1, default=2)
attempt('too many', lambda: made.get(1, 2, 3))
attempt('keyword', lambda: made.put(1, 2))
attempt('missing', lambda: made.put(1))
attempt('no attribute', lambda: made.nope)


def function(a, b=1):
    return a


auto = create_autospec(function, return_value=5)
print(auto(1), auto(1, b=2))
attempt('function', lambda: auto())
auto.assert_called_with(1, b=2)

mm = MagicMock()
print(len(mm), list(mm), int(mm), float(mm), bool(mm), 3 in mm, mm == mm, mm == 3, mm != 3, hash(mm) == hash(mm))
mm.__len__.return_value = 5
mm.__getitem__.side_effect = lambda key: key * 2
mm.__iter__.return_value = iter([1, 2])
mm.__contains__.return_value = True
mm.__str__.return_value = 'text'
print(len(mm), mm[4], list(mm), 9 in mm, str(mm))
mm.__getitem__.assert_called_once_with(4)
with mm as inside:
    inside.work(1)
mm.__enter__.assert_called_once_with()
mm.__exit__.assert_called_once_with(None, None, None)
mm['k'] = 'v'
mm.__setitem__.assert_called_with('k', 'v')
mm.__add__.return_value = 'sum'
print(mm + 1, mm.__add__.call_args)
attempt('less', lambda: MagicMock() < 3)
m = Mock()
m.__len__ = lambda self: 8
m.__str__ = Mock(return_value='mocked')
m.__enter__ = Mock(return_value='entered')
m.__exit__ = Mock(return_value=False)
with m as e:
    print(len(m), str(m), e)
p = MagicMock()
type(p).size = PropertyMock(return_value=42)
p.size = 5
print(p.size, type(p).size is None)
wrapped = Mock(wraps=Repository())
print(wrapped.get(1, 'd'), wrapped.get.call_args, wrapped.size == 10)
sealed = Mock()
sealed.a.b = 1
seal(sealed)
print(sealed.a.b)
attempt('sealed', lambda: sealed.x)
attempt('sealed', lambda: sealed())
attempt('sealed', lambda: sealed.a.c)
print(repr(Mock())[:10], repr(Mock(name='n'))[:17], repr(Mock(name='n').a.b())[:26], repr(MagicMock(spec=Repository))[:32], repr(Mock()(1).x)[:23])
