"""pprint: values shown over as many lines as they need."""
import re as _re
import sys as _sys
from io import StringIO as _StringIO

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Orders what has no order of its own by class and identity."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth, self._step, self._width = depth, indent, width
        self._stream = _sys.stdout if stream is None else stream
        self._compact, self._sort_dicts, self._underscores = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        print(self.pformat(object), file=self._stream)

    def pformat(self, object):
        out = _StringIO()
        self._format(object, out.write, 0, 0, {}, 0)
        return out.getvalue()

    def isrecursive(self, object):
        return self._safe_repr(object, {}, self._depth, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self._safe_repr(object, {}, self._depth, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        return self.format(object, dict(context), self._depth, level)[0]

    def _format(self, object, write, indent, allowance, context, level):
        mark = id(object)
        if mark in context:
            write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            printer = _printer(type(object))
            if printer is not None:
                context[mark] = 1
                printer(self, object, write, indent, allowance, context, level + 1)
                del context[mark]
                return
        write(text)

    def _pad(self, write):
        if self._step > 1:
            write((self._step - 1) * ' ')

    def _pairs(self, object):
        return sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()

    def _print_dict(self, object, write, indent, allowance, context, level):
        write('{')
        self._pad(write)
        self._format_pairs(self._pairs(object), write, indent, allowance + 1, context, level)
        write('}')

    def _print_ordered(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = type(object).__name__
        write(name + '(')
        self._format(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
        write(')')

    def _print_list(self, object, write, indent, allowance, context, level):
        write('[')
        self._format_items(object, write, indent, allowance + 1, context, level)
        write(']')

    def _print_tuple(self, object, write, indent, allowance, context, level):
        write('(')
        end = ',)' if len(object) == 1 else ')'
        self._format_items(object, write, indent, allowance + len(end), context, level)
        write(end)

    def _print_set(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        if type(object) is set:
            begin, end = '{', '}'
        else:
            begin, end = type(object).__name__ + '({', '})'
            indent += len(begin) - 1
        write(begin)
        self._format_items(sorted(object, key=_Key), write, indent, allowance + len(end), context, level)
        write(end)

    def _print_str(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        chunks, lines = [], object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        widest = width = self._width - indent
        text = ''
        for i, line in enumerate(lines):
            text = repr(line)
            final = i == len(lines) - 1
            if final:
                widest -= allowance
            if len(text) <= widest:
                chunks.append(text)
                continue
            parts = _re.findall(r'\S*\s*', line)
            parts.pop()
            room, current = width, ''
            for j, part in enumerate(parts):
                if final and j == len(parts) - 1:
                    room -= allowance
                if len(repr(current + part)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current += part
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(text)
            return
        body = ('\n' + ' ' * indent).join(chunks)
        write(f'({body})' if level == 1 else body)

    def _print_bytes(self, object, write, indent, allowance, context, level):
        if len(object) <= 4:
            write(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        width, chunks, current = self._width - indent, [], b''
        last = len(object) // 4 * 4
        for i in range(0, len(object), 4):
            part = object[i:i + 4]
            if i == last:
                width -= allowance
            if len(repr(current + part)) > width:
                if current:
                    chunks.append(repr(current))
                current = part
            else:
                current = current + part
        if current:
            chunks.append(repr(current))
        body = ('\n' + ' ' * indent).join(chunks)
        write(f'({body})' if level == 1 else body)

    def _print_bytearray(self, object, write, indent, allowance, context, level):
        write('bytearray(')
        self._print_bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
        write(')')

    def _print_counter(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = type(object).__name__
        write(name + '({')
        self._pad(write)
        self._format_pairs(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
        write('})')

    def _print_defaultdict(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = type(object).__name__
        indent += len(name) + 1
        write(f'{name}({self._repr(object.default_factory, context, level)},\n{" " * indent}')
        self._print_dict(object, write, indent, allowance + 1, context, level)
        write(')')

    def _print_deque(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = type(object).__name__
        indent += len(name) + 1
        write(name + '([')
        if object.maxlen is None:
            self._format_items(object, write, indent, allowance + 2, context, level)
            write('])')
        else:
            self._format_items(object, write, indent, 2, context, level)
            write(f'],\n{" " * indent}maxlen={object.maxlen!r})')

    def _print_chain(self, object, write, indent, allowance, context, level):
        name = type(object).__name__
        write(name + '(')
        indent += len(name) + 1
        for i, mapping in enumerate(object.maps):
            last = i == len(object.maps) - 1
            self._format(mapping, write, indent, allowance + 1 if last else 1, context, level)
            write(')' if last else ',\n' + ' ' * indent)

    def _print_namespace(self, object, write, indent, allowance, context, level):
        name = 'namespace' if type(object).__name__ == 'SimpleNamespace' else type(object).__name__
        self._print_fields(name, object.__dict__.items(), write, indent, allowance, context, level)

    def _print_dataclass(self, object, write, indent, allowance, context, level):
        fields = [(field.name, getattr(object, field.name)) for field in type(object).__dataclass_fields__.values() if field.repr]
        self._print_fields(type(object).__name__, fields, write, indent, allowance, context, level)

    def _print_fields(self, name, fields, write, indent, allowance, context, level):
        write(name + '(')
        indent += len(name) + 1
        fields = list(fields)
        for i, (key, value) in enumerate(fields):
            last = i == len(fields) - 1
            write(key + '=')
            if id(value) in context:
                write('...')
            else:
                self._format(value, write, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                write(',\n' + ' ' * indent)
        write(')')

    def _format_pairs(self, pairs, write, indent, allowance, context, level):
        indent += self._step
        pairs = list(pairs)
        for i, (key, value) in enumerate(pairs):
            last = i == len(pairs) - 1
            text = self._repr(key, context, level)
            write(text + ': ')
            self._format(value, write, indent + len(text) + 2, allowance if last else 1, context, level)
            if not last:
                write(',\n' + ' ' * indent)

    def _format_items(self, items, write, indent, allowance, context, level):
        indent += self._step
        self._pad(write)
        newline, delimiter = ',\n' + ' ' * indent, ''
        width = widest = self._width - indent + 1
        items = list(items)
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                widest -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if width < needed:
                    width = widest
                    if delimiter:
                        delimiter = newline
                if width >= needed:
                    width -= needed
                    write(delimiter + text)
                    delimiter = ', '
                    continue
            write(delimiter)
            delimiter = newline
            self._format(item, write, indent, allowance if last else 1, context, level)

    def _safe_repr(self, object, context, maxlevels, level):
        """The text on one line, whether it can be read back, and whether it contains itself."""
        cls = type(object)
        if cls is int and self._underscores:
            return f'{object:_d}', True, False
        if cls in _scalars:
            return repr(object), True, False
        mapping = issubclass(cls, dict) and cls.__repr__ == dict.__repr__
        array = issubclass(cls, list) and cls.__repr__ == list.__repr__
        if not mapping and not array and not (issubclass(cls, tuple) and cls.__repr__ == tuple.__repr__):
            text = repr(object)
            return text, bool(text) and not text.startswith('<'), False
        if not object:
            return ('{}' if mapping else '[]' if array else '()'), True, False
        form = '{%s}' if mapping else '[%s]' if array else '(%s,)' if len(object) == 1 else '(%s)'
        mark = id(object)
        if maxlevels and level >= maxlevels:
            return ('(...)' if not mapping and not array else form % '...'), False, mark in context
        if mark in context:
            return _recursion(object), False, True
        context[mark] = 1
        readable, recursive, parts = True, False, []
        for item in self._pairs(object) if mapping else object:
            texts = []
            for each in item if mapping else (item,):
                text, is_readable, is_recursive = self.format(each, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and is_readable
                recursive = recursive or is_recursive
            parts.append(': '.join(texts))
        del context[mark]
        return form % ', '.join(parts), readable, recursive


_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None), int})
_printers = ((dict, PrettyPrinter._print_dict), (list, PrettyPrinter._print_list), (tuple, PrettyPrinter._print_tuple),
             (set, PrettyPrinter._print_set), (frozenset, PrettyPrinter._print_set), (str, PrettyPrinter._print_str),
             (bytes, PrettyPrinter._print_bytes), (bytearray, PrettyPrinter._print_bytearray))
_named = {'OrderedDict': PrettyPrinter._print_ordered, 'Counter': PrettyPrinter._print_counter, 'ChainMap': PrettyPrinter._print_chain,
          'defaultdict': PrettyPrinter._print_defaultdict, 'deque': PrettyPrinter._print_deque,
          'SimpleNamespace': PrettyPrinter._print_namespace}


def _printer(cls):
    """What shows instances of a class over several lines: that of the class whose __repr__ it has."""
    for base in cls.__mro__:
        if base.__module__ in ('collections', 'types') and base.__name__ in _named:
            return _named[base.__name__]
        if '__repr__' in base.__dict__:
            break
    for base, printer in _printers:
        if issubclass(cls, base) and cls.__repr__ == base.__repr__:
            return printer
    if hasattr(cls, '__dataclass_fields__') and '__repr__' in cls.__dict__:
        return PrettyPrinter._print_dataclass
    return None
