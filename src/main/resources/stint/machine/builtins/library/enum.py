"""Enumerations."""

from functools import partial as _partial
from types import MappingProxyType as _MappingProxyType
import builtins as _builtins


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    """A value that is chosen when the class is made. Operators on it wait until then."""

    def __init__(self, value=None, operation=None):
        self.value = value
        self._operation = operation

    def _combined(self, other, operate):
        return auto(operation=lambda resolve: operate(resolve(self), resolve(other)))

    def __or__(self, other): return self._combined(other, lambda a, b: a | b)
    def __ror__(self, other): return self._combined(other, lambda a, b: b | a)
    def __and__(self, other): return self._combined(other, lambda a, b: a & b)
    def __rand__(self, other): return self._combined(other, lambda a, b: b & a)
    def __xor__(self, other): return self._combined(other, lambda a, b: a ^ b)
    def __rxor__(self, other): return self._combined(other, lambda a, b: b ^ a)
    def __add__(self, other): return self._combined(other, lambda a, b: a + b)
    def __sub__(self, other): return self._combined(other, lambda a, b: a - b)
    def __lshift__(self, other): return self._combined(other, lambda a, b: a << b)
    def __invert__(self): return auto(operation=lambda resolve: ~resolve(self))


property = _builtins.property


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_descriptor(value):
    if isinstance(value, (type(_is_sunder), classmethod, staticmethod, _builtins.property)):
        return True
    kind = type(value)
    return not isinstance(value, type) and (
        hasattr(kind, '__get__') or hasattr(kind, '__set__') or hasattr(kind, '__delete__'))


def _is_single_bit(number):
    return number > 0 and number & (number - 1) == 0


def _bits(number):
    while number:
        bit = number & (~number + 1)
        yield bit
        number ^= bit


def bin(num, max_bits=None):
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        text = _builtins.bin(num + ceiling).replace('1', '0', 1)
    else:
        text = _builtins.bin(~num ^ (ceiling - 1) + ceiling)
    sign, digits = text[:3], text[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f'{sign} {digits}'


def show_flag_values(value):
    return list(_bits(value))


_ABSENT = object()
_set = type.__setattr__


class EnumType(type):
    def __init__(cls, name, bases, namespace, *, boundary=None, _simple=False, **kwds):
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f'{cls!r} cannot extend {base!r}')
        member_type, creator = _data_type(name, bases)
        enums = [base for base in cls.__mro__[1:] if isinstance(base, EnumType)]
        is_flag = any(base.__name__ == 'Flag' and base.__module__ == 'enum' for base in enums)
        _set(cls, '_member_names_', [])
        _set(cls, '_member_map_', {})
        _set(cls, '_value2member_map_', {})
        _set(cls, '_unhashable_values_', [])
        _set(cls, '_member_type_', member_type)
        _set(cls, '_value_repr_', None if member_type is object else _value_repr(member_type))
        if boundary is not None:
            _set(cls, '_boundary_', boundary)
        elif not hasattr(cls, '_boundary_'):
            _set(cls, '_boundary_', None)
        if is_flag:
            _set(cls, '_flag_mask_', 0)
            _set(cls, '_singles_mask_', 0)
            _set(cls, '_all_bits_', 0)
        if not enums:
            return
        new = namespace.get('__new__')
        if new is not None:
            _set(cls, '__new_member__', new)
        else:
            for base in enums:
                if '__new_member__' in base.__dict__:
                    new = base.__dict__['__new_member__']
                    break
        if isinstance(new, staticmethod):
            new = new.__func__
        if new is None:
            new = creator
        _set(cls, '__new__', Enum.__dict__['__new__'])
        if member_type is not object and not _inherits_repr_enum(cls):
            for method in ('__repr__', '__str__', '__format__'):
                if method not in namespace:
                    _set(cls, method, _enum_method(enums, method))
        elif ReprEnum in bases:
            for method in ('__str__', '__format__'):
                if method not in namespace:
                    _set(cls, method, _of_data_type(method, member_type))
        if member_type is not object and '__hash__' not in cls.__dict__:
            _set(cls, '__hash__', object.__hash__)
        if is_flag and Flag is not None:
            for method in _FLAG_OPERATORS:
                if method not in namespace:
                    _set(cls, method, Flag.__dict__[method])
        ignored = namespace.get('_ignore_', ())
        if isinstance(ignored, str):
            ignored = ignored.replace(',', ' ').split()
        private = f'_{name}__'
        values = []
        raw = {}
        autos = {}

        def resolve(value, key=None):
            if isinstance(value, auto):
                if id(value) not in autos:
                    if value._operation is not None:
                        autos[id(value)] = value._operation(resolve)
                    elif value.value is not None:
                        autos[id(value)] = value.value
                    else:
                        autos[id(value)] = generate(key, 1, len(values), values[:])
                return autos[id(value)]
            if isinstance(value, tuple) and type(value) is tuple and any(isinstance(v, auto) for v in value):
                return tuple([resolve(v, key) for v in value])
            return value

        generate = cls._generate_next_value_
        for key, value in namespace.items():
            if key in ignored or key == '_ignore_':
                if key in cls.__dict__:
                    type.__delattr__(cls, key)
                continue
            if isinstance(value, nonmember):
                _set(cls, key, value.value)
                continue
            if isinstance(value, member):
                value = value.value
            elif (_is_dunder(key) or _is_sunder(key) or key.startswith(private) or _is_descriptor(value)):
                if _is_sunder(key) and key not in _SUNDERS:
                    raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
                continue
            if key == 'mro':
                raise ValueError(f'Invalid enum member name: {key!r}')
            value = resolve(value, key)
            values.append(value)
            raw[key] = value
        for key, value in raw.items():
            _make_member(cls, key, value, new, member_type, is_flag)
        if '_order_' in namespace:
            order = namespace['_order_']
            if isinstance(order, str):
                order = order.replace(',', ' ').split()
            order = [n for n in order if n in cls._member_names_]
            if order != cls._member_names_:
                raise TypeError(
                    f'member order does not match _order_:\n  {cls._member_names_!r}\n  {order!r}')

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return cls.__new__(cls, value)
        return _functional(cls, value, names, module, qualname, type, start, boundary)

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if not isinstance(value, Enum):
            raise TypeError(
                f"unsupported operand type(s) for 'in': '{type(value).__qualname__}' and '{type(cls).__qualname__}'")
        return isinstance(value, cls) and value._name_ in cls._member_map_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'cannot reassign member {name!r}')
        _set(cls, name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get('_member_map_', {}):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
        type.__delattr__(cls, name)

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'

    @_builtins.property
    def __members__(cls):
        return _MappingProxyType(cls._member_map_)


EnumMeta = EnumType
Flag = None

_FLAG_OPERATORS = ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__')
_SUNDERS = (
    '_order_', '_create_pseudo_member_', '_generate_next_value_', '_missing_', '_ignore_', '_value_', '_name_',
    '_iter_member_', '_boundary_', '_numeric_repr_')


def _value_repr(member_type):
    return None if member_type is object else member_type.__repr__


def _data_type(name, bases):
    """The class of the values beside Enum itself, and what makes an instance of it."""
    found = object
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    if found is object:
                        found = base._member_type_
                    break
            elif base.__module__ == 'builtins' or '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                if found is object:
                    found = candidate or base
                break
            else:
                candidate = candidate or base
    return found, found.__new__


def _inherits_repr_enum(cls):
    return ReprEnum is not None and issubclass(cls, ReprEnum)


def _enum_method(enums, method):
    for base in enums[0].__mro__:
        if method in base.__dict__ and isinstance(base, EnumType):
            return base.__dict__[method]
    return Enum.__dict__[method]


def _of_data_type(method, member_type):
    plain = getattr(member_type, method)
    if method == '__str__':
        return lambda self: plain(self._value_)
    return lambda self, spec: plain(self._value_, spec) if spec else str(self)


def _make_member(cls, name, value, new, member_type, is_flag):
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if member_type is object and new is object.__new__:
        made = object.__new__(cls)
    else:
        made = new(cls, *args)
    attributes = made.__dict__
    if '_value_' not in attributes:
        if member_type is object:
            made._value_ = value
        else:
            try:
                made._value_ = member_type(*args)
            except Exception as error:
                raise TypeError('_value_ not set in __new__, unable to create it') from error
    value = made._value_
    made._name_ = name
    made.__objclass__ = cls
    init = _first_init(cls)
    if init is not None:
        init(made, *args)
    made._sort_order_ = len(cls._member_names_)
    known = _by_value(cls, value)
    if known is not None:
        made = known
    elif is_flag and not (isinstance(value, int) and _is_single_bit(value)):
        pass
    else:
        cls._member_names_.append(name)
    if is_flag and isinstance(value, int):
        _set(cls, '_flag_mask_', cls._flag_mask_ | value)
        if _is_single_bit(value):
            _set(cls, '_singles_mask_', cls._singles_mask_ | value)
        _set(cls, '_all_bits_', 2 ** cls._flag_mask_.bit_length() - 1)
    _set(cls, name, made)
    cls._member_map_[name] = made
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        cls._unhashable_values_.append(value)


def _first_init(cls):
    for base in cls.__mro__:
        if base is Enum:
            return None
        if '__init__' in base.__dict__ and base.__module__ != 'builtins':
            return base.__dict__['__init__']
    return None


def _by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for made in cls._member_map_.values():
            if made._value_ == value:
                return made
    return None


def _functional(cls, name, names, module, qualname, kind, start, boundary):
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    namespace = {'__module__': module or '__main__'}
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        values = []
        pairs = []
        for count, item in enumerate(names):
            value = cls._generate_next_value_(item, start, count, values[:])
            values.append(value)
            pairs.append((item, value))
        names = pairs
    for item in names:
        key, value = (item, names[item]) if isinstance(item, str) else item
        namespace[key] = value
    bases = (cls,) if kind is None else (kind, cls)
    namespace['__qualname__'] = qualname or name
    if boundary is not None:
        namespace['_boundary_'] = boundary
    return type(name, bases, namespace)


ReprEnum = None


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for made in cls._member_map_.values():
                if made._value_ == value:
                    return made
        try:
            result = cls._missing_(value)
        except Exception as error:
            failure = error
            result = None
        else:
            failure = None
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        problem = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and failure is None:
            raise problem
        if failure is None:
            failure = TypeError(
                f'error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member')
        if not isinstance(failure, ValueError):
            failure.__context__ = problem
        raise failure

    def __init_subclass__(cls, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return sorted(last_values)[-1] + 1
        except TypeError:
            pass
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        raise TypeError('unable to increment value')

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        return f'<{type(self).__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __dir__(self):
        return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, protocol):
        return type(self), (self._value_,)

    @property
    def name(self):
        return self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @property
    def value(self):
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")


class ReprEnum(Enum):
    """Only repr() is changed: str() and format() are those of the value."""


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f'{values[0]!r} is not a string')
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class FlagBoundary(StrEnum):
    STRICT = 'strict'
    CONFORM = 'conform'
    EJECT = 'eject'
    KEEP = 'keep'


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** (last.bit_length())
        except Exception:
            raise TypeError(f'invalid flag value {last!r}') from None

    @classmethod
    def _iter_member_(cls, value):
        members = [cls._value2member_map_[bit] for bit in _bits(value & cls._flag_mask_)]
        yield from sorted(members, key=lambda made: made._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask, singles, all_bits = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
        negative = None
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(
                    f'{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n  allowed {bin(mask, width)}')
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(all_bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            negative = value
            value += all_bits + 1
        known = cls._value2member_map_.get(value)
        if known is None:
            known = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
            known._value_ = value
            known._name_ = cls._composed(value)
            cls._value2member_map_[value] = known
        if negative is not None:
            cls._value2member_map_[negative] = known
        return known

    @classmethod
    def _composed(cls, value):
        members = list(cls._iter_member_(value & cls._singles_mask_))
        covered = 0
        for made in members:
            covered |= made._value_
        if value & ~cls._singles_mask_:
            for made in cls._member_map_.values():
                if made not in members and made._value_ and made._value_ & value == made._value_:
                    members.append(made)
                    covered |= made._value_
        if not covered:
            return None
        names = [made._name_ for made in members]
        if value ^ covered:
            names.append(repr(value ^ covered))
        return '|'.join(names)

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': "
                f'{type(other).__qualname__!r} and {self.__class__.__qualname__!r}')
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f'<{name}: {show(self._value_)}>'
        return f'<{name}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        name = self.__class__.__name__
        return f'{name}({self._value_!r})' if self._name_ is None else f'{name}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def unique(enumeration):
    duplicates = [
        (name, made.name) for name, made in enumeration.__members__.items() if name != made.name]
    if duplicates:
        details = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
        raise ValueError(f'duplicate values found in {enumeration!r}: {details}')
    return enumeration


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [
                    (alias, made.name) for alias, made in enumeration.__members__.items() if alias != made.name]
                if duplicates:
                    details = ', '.join(f'{alias} -> {known}' for alias, known in duplicates)
                    raise ValueError(f'aliases found in {enumeration!r}: {details}')
            elif check is CONTINUOUS:
                values = {made.value for made in enumeration}
                if len(values) < 2:
                    continue
                if issubclass(enumeration, Flag):
                    low, high = min(values).bit_length() - 1, max(values).bit_length() - 1
                    missing = [2 ** i for i in range(low + 1, high) if 2 ** i not in values]
                    what = 'flag'
                else:
                    missing = [i for i in range(min(values) + 1, max(values)) if i not in values]
                    what = 'enum'
                if missing:
                    raise ValueError(f'invalid {what} {name!r}: missing values {", ".join(map(str, missing))}')
            elif check is NAMED_FLAGS:
                pass
        return enumeration


def global_enum(cls, update_str=False):
    return cls
