"""string: names for kinds of characters, templates, and str.format as a class to derive from."""
import re as _re

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable',
           'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class _Both:
    """Looks a name up in two mappings."""

    def __init__(self, first, second):
        self.first, self.second = first, second

    def __getitem__(self, name):
        return self.first[name] if name in self.first else self.second[name]


class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' in cls.__dict__:
            pattern = cls.pattern
        else:
            pattern = _pattern(cls)
        cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, found):
        at = found.start('invalid')
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column, line = at - len(''.join(lines[:-1])), len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def _mapping(self, args, kws):
        if not args:
            return kws
        if len(args) > 1:
            raise TypeError(f'{type(self).__qualname__}.substitute() takes from 1 to 2 positional arguments but '
                            f'{len(args) + 1} were given')
        return _Both(kws, args[0]) if kws else args[0]

    def substitute(self, *args, **kws):
        mapping = self._mapping(args, kws)

        def convert(found):
            name = found.group('named') or found.group('braced')
            if name is not None:
                return str(mapping[name])
            if found.group('escaped') is not None:
                return self.delimiter
            if found.group('invalid') is not None:
                self._invalid(found)
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, *args, **kws):
        mapping = self._mapping(args, kws)

        def convert(found):
            name = found.group('named') or found.group('braced')
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    return found.group()
            if found.group('escaped') is not None:
                return self.delimiter
            if found.group('invalid') is not None:
                return found.group()
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        return all(found.group('invalid') is None for found in self.pattern.finditer(self.template))

    def get_identifiers(self):
        names = []
        for found in self.pattern.finditer(self.template):
            name = found.group('named') or found.group('braced')
            if name is not None and name not in names:
                names.append(name)
        return names


def _pattern(cls):
    mark = _re.escape(cls.delimiter)
    return (f'{mark}(?:(?P<escaped>{mark})|(?P<named>{cls.idpattern})|'
            f'{{(?P<braced>{cls.braceidpattern or cls.idpattern})}}|(?P<invalid>))')


Template.pattern = _re.compile(_pattern(Template), Template.flags | _re.VERBOSE)


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                pieces.append(literal)
            if field is None:
                continue
            if field == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field = str(auto_arg_index)
                auto_arg_index += 1
            elif field.isdigit():
                if auto_arg_index:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto_arg_index = False
            value, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            pieces.append(self.format_field(value, spec))
        return ''.join(pieces), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion}')

    def parse(self, format_string):
        return iter(_fields(format_string))

    def get_field(self, field_name, args, kwargs):
        first, rest = _split(field_name)
        value = self.get_value(first, args, kwargs)
        for attribute, name in rest:
            value = getattr(value, name) if attribute else value[name]
        return value, first


def _fields(text):
    """Literal texts, each with the field behind it: (literal, name, spec, conversion), the last three None for none."""
    found, literal, at, size = [], '', 0, len(text)
    while at < size:
        c = text[at]
        at += 1
        if c not in '{}':
            end = at
            while end < size and text[end] not in '{}':
                end += 1
            literal += text[at - 1:end]
            at = end
            continue
        if text[at:at + 1] == c:
            found.append((literal + c, None, None, None))
            literal = ''
            at += 1
            continue
        if c == '}':
            raise ValueError("Single '}' encountered in format string")
        if at == size:
            raise ValueError("Single '{' encountered in format string")
        start, depth, bracket = at, 1, False
        while at < size:
            c = text[at]
            if c == '[':
                bracket = True
            elif c == ']':
                bracket = False
            elif bracket:
                pass
            elif c == '{':
                depth += 1
            elif c == '}':
                depth -= 1
                if not depth:
                    break
            elif c in ':!' and depth == 1:
                bracket = None
                break
            at += 1
        name = text[start:at]
        if '{' in name:
            raise ValueError("unexpected '{' in field name")
        if at == size:
            raise ValueError("expected '}' before end of string")
        conversion, spec = None, ''
        if text[at] == '!':
            conversion = text[at + 1:at + 2]
            if not conversion:
                raise ValueError('end of string while looking for conversion specifier')
            if at + 2 >= size:
                raise ValueError("unmatched '{' in format spec")
            at += 2
            if text[at:at + 1] not in (':', '}'):
                raise ValueError("expected ':' after conversion specifier")
        if text[at] == ':':
            start, depth, at = at + 1, 1, at + 1
            while at < size:
                depth += (text[at] == '{') - (text[at] == '}')
                if not depth:
                    break
                at += 1
            if at == size:
                raise ValueError("unmatched '{' in format spec")
            spec = text[start:at]
        at += 1
        found.append((literal, name, spec, conversion))
        literal = ''
    if literal:
        found.append((literal, None, None, None))
    return found


def _split(name):
    """The first part of a field's name, and (is attribute, name or index) for the others."""
    at = 0
    while at < len(name) and name[at] not in '.[':
        at += 1
    first, rest = name[:at], []
    while at < len(name):
        if name[at] == '.':
            end = at + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            part = name[at + 1:end]
            rest.append((True, part))
        elif name[at] == '[':
            end = name.find(']', at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            part = name[at + 1:end]
            rest.append((False, int(part) if part.isdigit() else part))
            end += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not part:
            raise ValueError('Empty attribute in format string')
        at = end
    return (int(first) if first.isdigit() else first), rest
