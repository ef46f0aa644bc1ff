"""unittest.mock: objects that take every call and remember it, and patches that put them in the place of others."""
import contextlib as _contextlib
import functools as _functools
import importlib as _importlib
import inspect as _inspect
import pprint as _pprint
import types as _types

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock', 'FILTER_DIR',
           'NonCallableMock', 'NonCallableMagicMock', 'PropertyMock', 'seal')

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock is no pattern for another mock."""


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    """Each name is one object, always the same."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_DELETED = sentinel.DELETED


class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _ANY()


def _signature_text(name, args, kwargs):
    return f"{name}({', '.join([repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()])})"


class _Call(tuple):
    """A call as (name, args, kwargs), or as (args, kwargs) if its name does not count; equal to shorter tuples that say the same."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        said, args, kwargs = _Call._parts(value)
        if len(value) == 3 or said:
            name = said
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    @staticmethod
    def _parts(value):
        """The name, args and kwargs of a tuple that may leave some of them out."""
        name, args, kwargs = '', (), {}
        for part in value:
            if isinstance(part, str):
                name = part
            elif isinstance(part, tuple):
                args = part
            else:
                kwargs = part
        return name, args, kwargs

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        if len(other) > 3:
            return False
        mine, its = _Call._parts(tuple(self)), _Call._parts(tuple(other))
        if getattr(self, '_mock_parent', None) and getattr(other, '_mock_parent', None) and self._mock_parent != other._mock_parent:
            return False
        if len(self) == 3 and (len(other) == 3 or its[0]) and mine[0] != its[0]:
            return False
        if len(self) == 2 and its[0]:
            return False
        return its[1:] == mine[1:]

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, name):
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name=f'{self._mock_name}.{name}', parent=self, from_kall=False)

    def __getattribute__(self, name):
        if name in ('count', 'index'):
            return self.__getattr__(name)
        return tuple.__getattribute__(self, name)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name = self[0] if len(self) == 3 else ''
        if not name:
            name = 'call'
        elif name.startswith('()'):
            name = 'call' + name
        else:
            name = 'call.' + name
        return _signature_text(name, self[-2], self[-1])

    def call_list(self):
        calls, one = [], self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        return _CallList(reversed(calls))


call = _Call(from_kall=False)


class _CallList(list):
    """Calls in order; contains what stands in it without a gap, too."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(list(value) == list(self)[i:i + len(value)] for i in range(len(self) - len(value) + 1))

    def __repr__(self):
        return _pprint.pformat(list(self))


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException)


def _is_mock(value):
    return issubclass(type(value), NonCallableMock)


def _names(words, pattern):
    return [pattern % word for word in words.split()]


_NUMERIC = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod'
_PLAIN_MAGICS = _names('lt gt le ge int contains len enter exit float complex bool index str iter getitem setitem delitem neg pos abs '
                       'invert round trunc floor ceil hash eq ne fspath format', '__%s__')
_MAGICS = frozenset(_PLAIN_MAGICS + _names(_NUMERIC, '__%s__') + _names(_NUMERIC.replace(' divmod', ''), '__i%s__'))
_ASYNC_MAGICS = frozenset(('__aenter__', '__aexit__', '__anext__'))
_SETTABLE = _MAGICS | _ASYNC_MAGICS | frozenset(_names(
    _NUMERIC, '__r%s__') + _names('reversed missing call repr dir get set delete getformat sizeof subclasses copy deepcopy reduce '
                                  'getstate setstate getnewargs aiter', '__%s__'))
_UNSUPPORTED = frozenset(('__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__', '__subclasscheck__', '__del__'))
_ANSWERS = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
            '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True, '__index__': 1,
            '__aexit__': False}
_STATE = ('called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls', 'side_effect', 'return_value')


class NonCallableMock:
    """A mock that is no function."""

    def __new__(cls, /, *args, **kwargs):
        return object.__new__(type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _new_name='', _new_parent=None, unsafe=False,
                 side_effect=None, return_value=DEFAULT, **kwargs):
        state = self.__dict__
        state['_mock_parent'] = parent
        state['_mock_name'] = name
        state['_mock_new_name'] = _new_name
        state['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        state['_mock_children'] = {}
        state['_mock_wraps'] = wraps
        state['_mock_sealed'] = False
        state['_mock_unsafe'] = unsafe
        state['_mock_return_value'] = return_value
        state['_mock_signature'] = None
        self._mock_forget()
        self._mock_add_spec(spec if spec_set is None else spec_set, spec_set is not None)
        self.side_effect = side_effect
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_forget(self):
        state = self.__dict__
        state['called'], state['call_count'], state['call_args'] = False, 0, None
        state['call_args_list'], state['mock_calls'], state['method_calls'] = _CallList(), _CallList(), _CallList()

    def _mock_add_spec(self, spec, is_set):
        if _is_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        state = self.__dict__
        state['_spec_set'], state['_spec_class'], state['_mock_methods'] = is_set, None, None
        if spec is None:
            return
        if isinstance(spec, (list, tuple)):
            state['_mock_methods'] = list(spec)
            return
        state['_spec_class'] = spec if isinstance(spec, type) else type(spec)
        state['_mock_methods'] = dir(spec)
        type(self).__class__ = state['_spec_class']
        if isinstance(spec, type) or _inspect.isroutine(spec):
            state['_mock_signature'] = _signature_of(spec)

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)

    @property
    def side_effect(self):
        return self.__dict__['_mock_side_effect']

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not _is_exception(value) and not callable(value):
            try:
                value = iter(value)
            except TypeError:
                pass
        self.__dict__['_mock_side_effect'] = value

    @property
    def return_value(self):
        value = self.__dict__['_mock_return_value']
        if value is DEFAULT:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.__dict__['_mock_return_value'] = value
        return value

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_mock_return_value'] = value
        self._mock_adopt(value, None, '()')

    def _mock_adopt(self, value, name, new_name):
        """A nameless mock without parent becomes a child of this one."""
        if _is_mock(value) and not (value._mock_name or value._mock_new_name or value._mock_parent is not None
                                    or value._mock_new_parent is not None):
            one = self
            while one is not None:
                if one is value:
                    return False
                one = one._mock_new_parent
            value.__dict__['_mock_new_parent'] = self
            value.__dict__['_mock_new_name'] = new_name
            if name:
                value.__dict__['_mock_parent'], value.__dict__['_mock_name'] = self, name
            return True
        return False

    def attach_mock(self, mock, attribute):
        for key in ('_mock_parent', '_mock_new_parent'):
            mock.__dict__[key] = None
        mock.__dict__['_mock_name'], mock.__dict__['_mock_new_name'] = '', None
        setattr(self, attribute, mock)

    def configure_mock(self, /, **kwargs):
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *way, last = path.split('.')
            one = self
            for name in way:
                one = getattr(one, name)
            setattr(one, last, value)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._mock_forget()
        if return_value:
            self.__dict__['_mock_return_value'] = DEFAULT
        if side_effect:
            self.__dict__['_mock_side_effect'] = None
        for child in self._mock_children.values():
            if child is not _DELETED:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self.__dict__['_mock_return_value']
        if _is_mock(value) and value is not self:
            value.reset_mock(visited)

    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            raise AttributeError(self._extract_mock_name() + (f".{kw['name']}" if 'name' in kw else '()'))
        kind = type(self).__mro__[1]
        if not issubclass(kind, _Callable):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        elif issubclass(kind, AsyncMock) and kw.get('_new_name') == '()':
            kind = MagicMock
        return kind(**kw)

    def _extract_mock_name(self):
        parts, one = [], self
        while one._mock_new_parent is not None:
            parts.append(one._mock_new_name)
            one = one._mock_new_parent
        if not parts and one._mock_new_name == '()':
            parts.append('()')
        text = one._mock_name or 'mock'
        for part in reversed(parts):
            text += part if part == '()' else '.' + part
        return text

    def __repr__(self):
        name = self._extract_mock_name()
        text = f' name={name!r}' if name not in ('mock', 'mock.') else ''
        if self._spec_class is not None:
            text += f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{text} id='{id(self)}'>"

    def __dir__(self):
        names = [name for name in object.__dir__(self) if not name.startswith('_')]
        children = [name for name, child in self._mock_children.items() if child is not _DELETED]
        return sorted({*(self._mock_methods or []), *names, *children})

    def __getattr__(self, name):
        state = self.__dict__
        if name in ('_mock_methods', '_mock_unsafe', '_mock_children'):
            raise AttributeError(name)
        methods = state['_mock_methods']
        if methods is not None:
            if name not in methods or name in _MAGICS:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        if not state['_mock_unsafe'] and (not methods or name not in methods) and name.startswith(
                ('assert', 'assret', 'asert', 'aseert', 'assrt')):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.')
        child = state['_mock_children'].get(name)
        if child is _DELETED:
            raise AttributeError(name)
        if child is None:
            wraps = None if state['_mock_wraps'] is None else getattr(state['_mock_wraps'], name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            state['_mock_children'][name] = child
        return child

    def __setattr__(self, name, value):
        state = self.__dict__
        if name in _STATE or name in state or isinstance(getattr(type(self), name, None), property):
            object.__setattr__(self, name, value)
            return
        methods = state.get('_mock_methods')
        if state.get('_spec_set') and methods is not None and name not in methods:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _UNSUPPORTED:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _SETTABLE:
            if methods is not None and name not in methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            self._mock_set_magic(name, value)
            return
        if self._mock_adopt(value, name, name):
            state['_mock_children'][name] = value
        elif self._mock_sealed:
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        elif _is_mock(value):
            state['_mock_children'][name] = value
        object.__setattr__(self, name, value)

    def _mock_set_magic(self, name, value):
        """The method stands in the mock's own class, where the language looks for it."""
        if _is_mock(value):
            self._mock_adopt(value, name, name)
            self._mock_children[name] = value

            def method(self, /, *args, **kwargs):
                return value(*args, **kwargs)
        elif callable(value):
            def method(self, /, *args, **kwargs):
                return value(self, *args, **kwargs)
            self.__dict__[name] = value
        else:
            method = value
        setattr(type(self), name, method)

    def __delattr__(self, name):
        state = self.__dict__
        if name in _SETTABLE and name in type(self).__dict__:
            delattr(type(self), name)
            return
        child = state['_mock_children'].get(name, DEFAULT)
        if name in state:
            object.__delattr__(self, name)
        elif child is _DELETED:
            raise AttributeError(name)
        state['_mock_children'][name] = _DELETED

    def _mock_bound(self, one):
        """What a call comes to under the signature of what is mocked, or the error that it would be."""
        signature = self._mock_signature
        if signature is None:
            return one
        try:
            bound = signature.bind(*one[-2], **one[-1])
        except TypeError as e:
            return e
        return _Call((one[0] if len(one) == 3 else '', bound.args, bound.kwargs))

    def _calls_text(self, prefix='Calls'):
        return f'\n{prefix}: {self.mock_calls!r}.' if self.mock_calls else ''

    def _who(self):
        return self._mock_name or 'mock'

    def assert_not_called(self):
        if self.call_count:
            raise AssertionError(
                f"Expected '{self._who()}' to not have been called. Called {self.call_count} times.{self._calls_text()}")

    def assert_called(self):
        if not self.call_count:
            raise AssertionError(f"Expected '{self._who()}' to have been called.")

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._who()}' to have been called once. Called {self.call_count} times.{self._calls_text()}")

    def assert_called_with(self, /, *args, **kwargs):
        expected_text = _signature_text(self._who(), args, kwargs)
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {expected_text}\n  Actual: not called.')
        expected = self._mock_bound(_Call((args, kwargs), two=True))
        if self._mock_bound(self.call_args) != expected:
            raise AssertionError(
                f'expected call not found.\nExpected: {expected_text}\n  Actual: '
                f'{_signature_text(self._who(), *self.call_args)}') from (expected if isinstance(expected, Exception) else None)

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._who()}' to be called once. Called {self.call_count} times.{self._calls_text()}")
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        expected = self._mock_bound(_Call((args, kwargs), two=True))
        if isinstance(expected, Exception) or expected not in [self._mock_bound(one) for one in self.call_args_list]:
            raise AssertionError(f'{_signature_text(self._who(), args, kwargs)} call not found') from (
                expected if isinstance(expected, Exception) else None)

    def assert_has_calls(self, calls, any_order=False):
        expected = [self._mock_bound(_Call(one)) for one in calls]
        made = _CallList(self._mock_bound(one) for one in self.mock_calls)
        if not any_order:
            if expected not in made:
                raise AssertionError(
                    f"Calls not found.\nExpected: {_CallList(calls)!r}{self._calls_text('  Actual').rstrip('.')}")
            return
        missing = []
        for one in expected:
            try:
                made.remove(one)
            except ValueError:
                missing.append(one)
        if missing:
            raise AssertionError(f'{self._who()!r} does not contain all of {tuple(missing)!r} in its call list, '
                                 f'found {list(made)!r} instead')


def _signature_of(spec):
    try:
        return _inspect.signature(spec)
    except (TypeError, ValueError):
        return None


class _Callable:
    """What makes a mock a function."""

    def __call__(self, /, *args, **kwargs):
        if self._mock_signature is not None and self.__dict__.get('_mock_is_strict'):
            self._mock_signature.bind(*args, **kwargs)
        self._mock_note(args, kwargs)
        return self._mock_answer(args, kwargs)

    def _mock_note(self, args, kwargs):
        """Remembers a call, here and in all mocks that this one was reached through."""
        self.called = True
        self.call_count += 1
        self.call_args = _Call((args, kwargs), two=True)
        self.call_args_list.append(self.call_args)
        self.mock_calls.append(_Call(('', args, kwargs)))
        as_method, method = self._mock_parent is not None, self._mock_name
        name, parent = self._mock_new_name, self._mock_new_parent
        while parent is not None:
            if as_method:
                parent.method_calls.append(_Call((method, args, kwargs)))
                as_method = parent._mock_parent is not None
                if as_method:
                    method = f'{parent._mock_name}.{method}'
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                name = parent._mock_new_name + ('' if name.startswith('()') else '.') + name
            parent = parent._mock_new_parent

    def _mock_answer(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if not callable(effect) and _is_exception(result):
                raise result
            if result is not DEFAULT:
                return result
        if self.__dict__['_mock_return_value'] is DEFAULT and self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(_Callable, NonCallableMock):
    """A mock with attributes and calls, without the methods that operators call."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _new_name='', _new_parent=None, **kwargs):
        NonCallableMock.__init__(self, spec, wraps, name, spec_set, parent, _new_name, _new_parent, side_effect=side_effect,
                                 return_value=return_value, **kwargs)


class _Magic:
    """What operators call are mocks, too; each is made when it is first needed."""

    def __getattribute__(self, name):
        if name in _MAGICS or name in _ASYNC_MAGICS:
            return _magic(self, name)
        return object.__getattribute__(self, name)


def _magic(mock, name):
    state = object.__getattribute__(mock, '__dict__')
    if name in state:
        return state[name]
    children = state['_mock_children']
    if name not in children:
        methods = state['_mock_methods']
        if methods is not None and name not in methods and name not in ('__str__', '__eq__', '__ne__', '__hash__', '__format__'):
            raise AttributeError(f'Mock object has no attribute {name!r}')
        kind = AsyncMock if name in _ASYNC_MAGICS else MagicMock
        children[name] = child = kind(name=name, _new_name=name, _new_parent=mock)
        if name in _ANSWERS:
            child.return_value = _ANSWERS[name]
        elif name in _EFFECTS:
            child.side_effect = _effect(mock, name, _EFFECTS[name])
    return children[name]


def _same(mock):
    def equal(other):
        return True if other is ANY or other is mock else NotImplemented
    return equal


def _other(mock):
    def differs(other):
        return False if other is ANY or other is mock else NotImplemented
    return differs


def _effect(mock, name, default):
    """What a method does until somebody says what it returns."""
    def effect(*args):
        said = mock._mock_children[name]._mock_return_value
        return default(mock)(*args) if said is DEFAULT else iter(said) if name == '__iter__' else said
    return effect


_EFFECTS = {'__eq__': _same, '__ne__': _other, '__iter__': lambda mock: lambda: iter([]),
            '__hash__': lambda mock: lambda: object.__hash__(mock), '__str__': lambda mock: lambda: NonCallableMock.__repr__(mock),
            '__format__': lambda mock: lambda spec: object.__format__(mock, spec),
            '__fspath__': lambda mock: lambda: f'{type(mock).__name__}/{mock._extract_mock_name()}/{id(mock)}'}


def _magic_method(name):
    def method(self, /, *args, **kwargs):
        return _magic(self, name)(*args, **kwargs)
    return method


def _equality(name, default):
    """Comparing is common, in the lists of calls too: it is noted only where somebody has asked for the mock of it."""
    def method(self, other):
        if name in object.__getattribute__(self, '__dict__')['_mock_children']:
            return _magic(self, name)(other)
        return default(self)(other)
    return method


for _name in _MAGICS | _ASYNC_MAGICS:
    setattr(_Magic, _name, _magic_method(_name))
_Magic.__eq__, _Magic.__ne__ = _equality('__eq__', _same), _equality('__ne__', _other)
_Magic.__hash__ = lambda self: (_magic(self, '__hash__')() if '__hash__' in object.__getattribute__(self, '__dict__').get(
    '_mock_children', ()) else object.__hash__(self))


class NonCallableMagicMock(_Magic, NonCallableMock):
    """A mock with what operators call, but no function."""


class MagicMock(_Magic, Mock):
    """A mock with all that operators call."""


class AsyncMock(MagicMock):
    """A mock whose calls are awaited."""

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._mock_forget_awaits()

    def _mock_forget_awaits(self):
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, /, *args, **kwargs):
        self._mock_note(args, kwargs)
        return self._mock_awaited(args, kwargs)

    async def _mock_awaited(self, args, kwargs):
        one = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = one
        self.await_args_list.append(one)
        try:
            result = self._mock_answer(args, kwargs)
        except StopIteration:
            raise StopAsyncIteration from None
        return await result if _inspect.isawaitable(result) and callable(self.side_effect) else result

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self._mock_forget_awaits()

    def assert_awaited(self):
        if not self.await_count:
            raise AssertionError(f'Expected {self._who()} to have been awaited.')

    def assert_awaited_once(self):
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._who()} to have been awaited once. Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        expected = _signature_text(self._who(), args, kwargs)
        if self.await_args is None:
            raise AssertionError(f'Expected await: {expected}\nNot awaited')
        if self.await_args != (args, kwargs):
            raise AssertionError(
                f'expected await not found.\nExpected: {expected}\n  Actual: {_signature_text(self._who(), *self.await_args)}')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        self.assert_awaited_with(*args, **kwargs)

    def assert_not_awaited(self):
        if self.await_count:
            raise AssertionError(f'Expected {self._who()} to not have been awaited. Awaited {self.await_count} times.')


class _FunctionMock(MagicMock):
    """A mock that becomes a method where it stands in a class, as the function does that it is modelled on."""

    def __get__(self, obj, obj_type=None):
        return self if obj is None else _types.MethodType(self, obj)

    def _get_child_mock(self, /, **kw):
        return MagicMock(**kw)


class PropertyMock(Mock):
    """A mock that stands in a class as a property does."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, value):
        self(value)


def seal(mock):
    """From now on new attributes are errors, in the children as well."""
    mock.__dict__['_mock_sealed'] = True
    for child in mock._mock_children.values():
        if _is_mock(child) and child._mock_new_parent is mock:
            seal(child)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes and signatures of an object, and of what the object's attributes are."""
    if _is_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    kind = MagicMock if callable(spec) and not instance or isinstance(spec, type) and hasattr(spec, '__call__') and not instance \
        else NonCallableMagicMock
    if _inspect.isfunction(spec):
        kind = AsyncMock if _inspect.iscoroutinefunction(spec) else _FunctionMock
    mock = kind(**{'spec_set' if spec_set else 'spec': spec}, name=_name, parent=_parent, _new_name=_name or '', unsafe=unsafe, **kwargs)
    mock.__dict__['_mock_is_strict'] = True
    if isinstance(spec, type) and not instance and 'return_value' not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, True, _name='()', _parent=mock)
    if not _has_attributes(spec):
        return mock
    for name in dir(spec):
        if name.startswith('__') and name.endswith('__'):
            continue
        value = getattr(spec, name, None)
        if callable(value) and not isinstance(value, type):
            child = create_autospec(value, False, False, mock, name)
            if isinstance(spec, type) and instance and _inspect.isfunction(value) and not _is_static(spec, name):
                child.__dict__['_mock_signature'] = _without_self(child._mock_signature)
            mock._mock_children[name] = child
    return mock


def _is_static(cls, name):
    return any(isinstance(vars(base).get(name), staticmethod) for base in cls.__mro__)


def _has_attributes(spec):
    return hasattr(spec, '__dict__') and not _inspect.isroutine(spec)


def _without_self(signature):
    if signature is None:
        return None
    return signature.replace(parameters=list(signature.parameters.values())[1:])


class _patch:
    """Puts something in an attribute's place while a block, a function or each test of a class runs."""
    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter, self.attribute, self.new, self.spec, self.create = getter, attribute, new, spec, create
        self.spec_set, self.autospec, self.new_callable, self.kwargs = spec_set, autospec, new_callable, kwargs
        self.additional_patchers = []

    def copy(self):
        copy = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable,
                      self.kwargs)
        copy.attribute_name = self.attribute_name
        copy.additional_patchers = [one.copy() for one in self.additional_patchers]
        return copy

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        if _inspect.iscoroutinefunction(func):
            @_functools.wraps(func)
            async def patched(*args, **keywargs):
                with _entered(patched.patchings, args, keywargs) as (more, keywargs):
                    return await func(*more, **keywargs)
        else:
            @_functools.wraps(func)
            def patched(*args, **keywargs):
                with _entered(patched.patchings, args, keywargs) as (more, keywargs):
                    return func(*more, **keywargs)
        patched.patchings = [self]
        return patched

    def get_original(self):
        """What stands there now, and whether it is the target's own."""
        target, name = self.getter(), self.attribute
        own = getattr(target, '__dict__', {})
        is_local = name in own
        original = own[name] if is_local else getattr(target, name, DEFAULT)
        if original is DEFAULT and not self.create:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, is_local

    def _make(self, original):
        """What to put there if the caller has not said it."""
        spec, spec_set, kwargs = self.spec, self.spec_set, dict(self.kwargs)
        if self.autospec:
            model = original if self.autospec is True else self.autospec
            if isinstance(model, (staticmethod, classmethod)):
                model = getattr(self.target, self.attribute)
            return create_autospec(model, bool(spec_set), _name=self.attribute, **kwargs)
        if spec is True:
            spec = original
        if spec_set is True:
            spec_set = original
        if spec is not None:
            kwargs['spec'] = spec
        if spec_set is not None:
            kwargs['spec_set'] = spec_set
        if self.new_callable is not None:
            kind = self.new_callable
        else:
            kind = AsyncMock if _inspect.iscoroutinefunction(original) else MagicMock
        if isinstance(kind, type) and issubclass(kind, NonCallableMock):
            kwargs.setdefault('name', self.attribute)
        new = kind(**kwargs)
        wanted = spec if spec_set is None else spec_set
        if isinstance(wanted, type) and _is_mock(new):
            new.return_value = type(new).__mro__[1](**{'spec' if spec_set is None else 'spec_set': wanted}, _new_name='()', _new_parent=new)
        return new

    def __enter__(self):
        self.target = self.getter()
        original, self.is_local = self.get_original()
        if self.new is not DEFAULT and self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        if self.spec is not None and self.autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        new = self._make(original) if self.new is DEFAULT else self.new
        self.temp_original = original
        self._stack = _contextlib.ExitStack()
        setattr(self.target, self.attribute, new)
        if self.attribute_name is None:
            return new
        found = {self.attribute_name: new} if self.new is DEFAULT else {}
        for one in self.additional_patchers:
            found.update(self._stack.enter_context(one))
        return found

    def __exit__(self, *failure):
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        return self._stack.__exit__(*failure)

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


_started = []


@_contextlib.contextmanager
def _entered(patchings, args, keywargs):
    """The arguments of a patched function, with the new mocks at their end, while the patches last."""
    keywargs = dict(keywargs)
    with _contextlib.ExitStack() as stack:
        for patching in patchings:
            value = stack.enter_context(patching)
            if patching.attribute_name is not None:
                keywargs.update(value)
            elif patching.new is DEFAULT:
                args += (value,)
        yield args, keywargs


def _resolve(path):
    """A module, or something in one, by its dotted name."""
    parts = path.split('.')
    found = _importlib.import_module(parts[0])
    for i, part in enumerate(parts[1:], 1):
        try:
            found = getattr(found, part)
        except AttributeError:
            found = _importlib.import_module('.'.join(parts[:i + 1]))
    return found


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    try:
        path, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return _patch(lambda: _resolve(path), attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = (lambda: _resolve(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patchers = []
    for attribute, new in kwargs.items():
        one = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = attribute
        patchers.append(one)
    patchers[0].additional_patchers = patchers[1:]
    return patchers[0]


class _patch_dict:
    """Items of a mapping, or all of them, while a block, a function or each test of a class runs."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, {**dict(values), **kwargs}, clear

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(func, name)))
            return func

        @_functools.wraps(func)
        def patched(*args, **kwargs):
            with self:
                return func(*args, **kwargs)
        return patched

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        self._original = dict(self.in_dict)
        if self.clear:
            self.in_dict.clear()
        self.in_dict.update(self.values)
        return self.in_dict

    def __exit__(self, *failure):
        self.in_dict.clear()
        self.in_dict.update(self._original)
        return False

    start = __enter__

    def stop(self):
        return self.__exit__(None, None, None)


def _stop_all():
    for one in reversed(list(_started)):
        one.stop()


patch.object, patch.multiple, patch.dict, patch.stopall, patch.TEST_PREFIX = _patch_object, _patch_multiple, _patch_dict, _stop_all, 'test'
