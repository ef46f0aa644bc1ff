"""xml.etree.ElementTree: XML read into trees of elements, searched and written."""
import re as _re

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse', 'parse',
           'ParseError', 'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist', 'TreeBuilder', 'XML', 'XMLID',
           'XMLParser', 'register_namespace']


class ParseError(SyntaxError):
    """The text is no XML: `position` is the line and the column."""


class QName:
    """A name in a namespace, {uri}name."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f'{{{text_or_uri}}}{tag}' if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<QName {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, QName) else other)


class Element:
    """A tag with attributes, texts and elements inside."""

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f'Element() argument 2 must be dict, not {type(attrib).__name__}')
        self.tag, self.attrib = tag, {**attrib, **extra}
        self.text = self.tail = None
        self._children = []

    def __repr__(self):
        return f'<Element {self.tag!r} at {id(self):#x}>'

    def makeelement(self, tag, attrib):
        return Element(tag, attrib)

    def __copy__(self):
        copy = Element(self.tag, self.attrib)
        copy.text, copy.tail, copy._children = self.text, self.tail, list(self._children)
        return copy

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        return bool(self._children)

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError('child index out of range') from None

    def __setitem__(self, index, element):
        if not isinstance(index, slice):
            _check(element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError('child assignment index out of range') from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError('child assignment index out of range') from None

    def __iter__(self):
        return iter(self._children)

    def append(self, subelement, /):
        _check(subelement, 'append() argument')
        self._children.append(subelement)

    def extend(self, elements, /):
        for element in elements:
            _check(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        _check(subelement, 'insert() argument 2')
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        for i, child in enumerate(self._children):
            if child is subelement:
                del self._children[i]
                return
        raise ValueError('list.remove(x): x not in list')

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib)

    def items(self):
        return list(self.attrib.items())

    def iter(self, tag=None):
        tag = None if tag == '*' else tag
        pending = [self]
        while pending:
            element = pending.pop()
            if tag is None or element.tag == tag:
                yield element
            pending += reversed(element._children)

    def itertext(self):
        if self.text:
            yield self.text
        for child in self._children:
            yield from child.itertext()
            if child.tail:
                yield child.tail

    def find(self, path, namespaces=None):
        return next(_search(self, path, namespaces), None)

    def findall(self, path, namespaces=None):
        return list(_search(self, path, namespaces))

    def iterfind(self, path, namespaces=None):
        return _search(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        found = self.find(path, namespaces)
        return default if found is None else found.text or ''


def _check(element, what='expected an Element,'):
    if not isinstance(element, Element):
        kind = type(element).__name__
        raise TypeError(f'{what} must be xml.etree.ElementTree.Element, not {kind}' if 'argument' in what
                        else f'expected an Element, not "{kind}"')


_TOKEN = _re.compile(r"""('[^']*'|"[^"]*")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]\(\)@=])|((?:\{[^}]+\})?[^/\[\]\(\)@!=\s]+)|\s+""")


def _tokens(path, namespaces):
    """The parts of a path: (sign, '') or ('', name)."""
    for match in _TOKEN.finditer(path):
        quoted, sign, name = match.groups()
        if quoted is not None:
            yield "'", quoted[1:-1]
        elif sign:
            yield sign, ''
        elif name:
            if name[0] != '{' and ':' in name and namespaces is not None:
                prefix, name = name.split(':', 1)
                if prefix not in namespaces:
                    raise SyntaxError(f'prefix {prefix!r} not found in prefix map')
                name = f'{{{namespaces[prefix]}}}{name}'
            elif name[0] != '{' and namespaces and namespaces.get(''):
                name = f"{{{namespaces['']}}}{name}"
            yield '', name


def _search(root, path, namespaces):
    """The elements that a path leads to, in document order, one by one."""
    if path[-1:] == '/':
        path += '*'
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    tokens = list(_tokens(path, namespaces))
    parents = {}
    if any(sign == '..' for sign, _ in tokens):
        parents = {child: element for element in root.iter() for child in element}
    found, deep, at = iter([root]), False, 0
    while at < len(tokens):
        sign, name = tokens[at]
        at += 1
        if sign == '//':
            deep = True
        elif sign == '/':
            continue
        elif sign == '.':
            continue
        elif sign == '..':
            found = _parents(found, parents)
        elif sign == '[':
            end = at
            while end < len(tokens) and tokens[end][0] != ']':
                end += 1
            if end == len(tokens):
                raise SyntaxError('invalid path')
            found = _filtered(found, tokens[at:end], root, path)
            at = end + 1
        elif sign == '*' or name:
            found = _step(found, name or '*', deep)
            deep = False
        else:
            raise SyntaxError('invalid path')
    if deep:
        raise SyntaxError('invalid path')
    return found


def _parents(found, parents):
    seen = set()
    for element in found:
        parent = parents.get(element)
        if parent is not None and parent not in seen:
            seen.add(parent)
            yield parent


def _matches(tag, wanted):
    if wanted == '*':
        return True
    if wanted[:1] == '{' and isinstance(tag, str):
        uri, _, name = wanted[1:].partition('}')
        if uri == '*':
            return name == '*' or tag == name or tag[:1] == '{' and tag.endswith('}' + name)
        if name == '*':
            return tag.startswith(wanted[:-1])
        if not uri:
            return tag == name
    return tag == wanted


def _step(found, wanted, deep):
    for element in found:
        if deep:
            for inner in element.iter():
                if inner is not element and _matches(inner.tag, wanted):
                    yield inner
        else:
            for child in element:
                if _matches(child.tag, wanted):
                    yield child


def _filtered(found, tokens, root, path):
    kinds = ''.join(sign or '-' for sign, _ in tokens)
    names = [name for _, name in tokens]
    if kinds == '@-':
        return (e for e in found if e.get(names[1]) is not None)
    if kinds == "@-='":
        return (e for e in found if e.get(names[1]) == names[3])
    if kinds == "@-!='":
        return (e for e in found if e.get(names[1]) not in (None, names[3]))
    if kinds == '-' and not _re.fullmatch(r'-?\d+', names[0]):
        return (e for e in found if e.find(names[0]) is not None)
    if kinds == ".='":
        return (e for e in found if ''.join(e.itertext()) == names[2])
    if kinds == ".!='":
        return (e for e in found if ''.join(e.itertext()) != names[2])
    if kinds == "-='":
        return (e for e in found if any(''.join(c.itertext()) == names[2] for c in e.findall(names[0])))
    if kinds == "-!='":
        return (e for e in found if any(''.join(c.itertext()) != names[2] for c in e.findall(names[0])))
    return _at_place(found, _place(kinds, names), root)


def _place(kinds, names):
    """The index that a predicate asks for; negative from the end."""
    if kinds == '-':
        place = int(names[0]) - 1
        if place < 0:
            raise SyntaxError('XPath position >= 1 expected')
        return place
    if names[:1] != ['last'] or kinds not in ('-()', '-()-'):
        raise SyntaxError('invalid predicate' if names[:1] != ['last'] or '(' not in kinds else 'unsupported expression')
    if kinds == '-()':
        return -1
    try:
        place = int(names[2]) - 1
    except ValueError:
        raise SyntaxError('unsupported expression')
    if place > -2:
        raise SyntaxError('XPath offset from last() must be negative')
    return place


def _at_place(found, place, root):
    parents = {child: element for element in root.iter() for child in element}
    for element in found:
        parent = parents.get(element)
        if parent is None:
            continue
        same = parent.findall(element.tag)
        if -len(same) <= place < len(same) and same[place] is element:
            yield element


def SubElement(parent, tag, attrib={}, **extra):
    element = Element(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = f'{target} {text}' if text else target
    return element


PI = ProcessingInstruction


def iselement(element):
    return hasattr(element, 'tag')


_prefixes = {'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html',
             'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf', 'http://schemas.xmlsoap.org/wsdl/': 'wsdl',
             'http://www.w3.org/2001/XMLSchema': 'xs', 'http://www.w3.org/2001/XMLSchema-instance': 'xsi', 'http://purl.org/dc/elements/1.1/': 'dc'}


def register_namespace(prefix, uri):
    if _re.match(r'ns\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    for known, name in list(_prefixes.items()):
        if known == uri or name == prefix:
            del _prefixes[known]
    _prefixes[uri] = prefix


class _Writer:
    """Writes one tree: names with prefixes, which are declared at its root."""

    def __init__(self, write, default, short):
        self.write, self.default, self.short = write, default, short
        self.names, self.spaces = {None: None}, {}
        if default:
            self.spaces[default] = ''

    def name(self, name):
        if isinstance(name, QName):
            name = name.text
        if name in self.names:
            return self.names[name]
        if not isinstance(name, str):
            raise TypeError(f'cannot serialize {name!r} (type {type(name).__name__})')
        if name[:1] != '{':
            if self.default:
                raise ValueError('cannot use non-qualified names with default_namespace option')
            self.names[name] = name
            return name
        uri, _, local = name[1:].rpartition('}')
        prefix = self.spaces.get(uri)
        if prefix is None:
            prefix = _prefixes.get(uri) or f'ns{len(self.spaces)}'
            if prefix != 'xml':
                self.spaces[uri] = prefix
        self.names[name] = f'{prefix}:{local}' if prefix else local
        return self.names[name]

    def collect(self, root):
        """Meets all names, so that the root can declare their prefixes."""
        for element in root.iter():
            if element.tag is not Comment and element.tag is not PI:
                self.name(element.tag)
            for key, value in element.items():
                self.name(key)
                if isinstance(value, QName):
                    self.name(value)
            if isinstance(element.text, QName):
                self.name(element.text)

    def element(self, element, is_root=False):
        tag, write = element.tag, self.write
        if tag is Comment:
            write(f'<!--{element.text}-->')
        elif tag is PI:
            write(f'<?{element.text}?>')
        elif tag is None:
            self.inside(element)
        else:
            name = self.name(tag)
            write('<' + name)
            if is_root:
                for uri, prefix in sorted(self.spaces.items(), key=lambda item: item[1]):
                    write(f' xmlns{":" + prefix if prefix else ""}="{_escaped_value(uri)}"')
            for key, value in element.items():
                write(f' {self.name(key)}="{self.name(value) if isinstance(value, QName) else _escaped_value(value)}"')
            if element.text or len(element) or not self.short:
                write('>')
                self.inside(element)
                write(f'</{name}>')
            else:
                write(' />')
        if element.tail:
            write(_escaped(element.tail))

    def inside(self, element):
        if element.text:
            self.write(self.name(element.text) if isinstance(element.text, QName) else _escaped(element.text))
        for child in element:
            self.element(child)


def _escaped(text):
    try:
        return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    except (TypeError, AttributeError):
        raise TypeError(f'cannot serialize {text!r} (type {type(text).__name__})')


def _escaped_value(text):
    return _escaped(text).replace('"', '&quot;').replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#09;')


def _text_of(element, declared, default, short, method):
    if method not in (None, 'xml', 'text'):
        raise ValueError(f'unknown method {method!r}' if method != 'html' else "the method 'html' is not supported")
    pieces = [f"<?xml version='1.0' encoding='{declared}'?>\n"] if declared and method != 'text' else []
    if method == 'text':
        pieces += element.itertext()
        pieces.append(element.tail or '')
    else:
        writer = _Writer(pieces.append, default, short)
        writer.collect(element)
        writer.element(element, True)
    return ''.join(pieces)


def _declared(encoding, xml_declaration):
    lower = encoding.lower()
    wanted = lower not in ('utf-8', 'us-ascii') if xml_declaration is None else xml_declaration
    if lower == 'unicode':
        return 'utf-8' if xml_declaration else None
    return encoding if wanted else None


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    encoding = encoding or 'us-ascii'
    text = _text_of(element, _declared(encoding, xml_declaration), default_namespace, short_empty_elements, method)
    return text if encoding.lower() == 'unicode' else text.encode(encoding, 'xmlcharrefreplace')


def tostringlist(element, encoding=None, method=None, **kwargs):
    return [tostring(element, encoding, method, **kwargs)]


def dump(elem):
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    text = tostring(elem.getroot(), 'unicode')
    print(text, end='' if (elem.getroot().tail or '')[-1:] == '\n' else '\n')


def indent(tree, space='  ', level=0):
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if len(root):
        _indent(root, space, level)


def _indent(element, space, level):
    line = '\n' + space * (level + 1)
    if not element.text or not element.text.strip():
        element.text = line
    for child in element:
        if len(child):
            _indent(child, space, level + 1)
        if not child.tail or not child.tail.strip():
            child.tail = line
    if not child.tail.strip():
        child.tail = '\n' + space * level


class TreeBuilder:
    """Makes a tree out of starts, texts and ends."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._make, self._keeps = element_factory or Element, (insert_comments, insert_pis)
        self._open, self._last, self._data, self._root = [], None, [], None

    def _flush(self):
        if self._data and self._last is not None:
            text = ''.join(self._data)
            if self._open and self._last is self._open[-1]:
                self._last.text = (self._last.text or '') + text
            else:
                self._last.tail = (self._last.tail or '') + text
        self._data = []

    def data(self, data, /):
        self._data.append(data)

    def start(self, tag, attrs, /):
        self._flush()
        self._last = element = self._make(tag, attrs)
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)
        return element

    def end(self, tag, /):
        self._flush()
        self._last = self._open.pop()
        return self._last

    def _insert(self, element, keep):
        if keep:
            self._flush()
            self._last = element
            if self._open:
                self._open[-1].append(element)
        return element

    def comment(self, text, /):
        return self._insert(Comment(text), self._keeps[0])

    def pi(self, target, text=None, /):
        return self._insert(ProcessingInstruction(target, text), self._keeps[1])

    def close(self):
        self._flush()
        return self._root


_NAME = r'[^\W\d][\w.\-]*(?::[^\W\d][\w.\-]*)?'
_OPEN = _re.compile(rf'<({_NAME})')
_ATTRIBUTE = _re.compile(rf'\s+({_NAME})\s*=\s*("[^"<]*"|\'[^\'<]*\')')
_CLOSE = _re.compile(r'\s*(/?)>')
_END = _re.compile(rf'</({_NAME})\s*>')
_REFERENCE = _re.compile(r'&(?:#(\d+)|#x([0-9a-fA-F]+)|([^\W\d]\w*));|&')
_ENTITIES = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}
_XML_URI = 'http://www.w3.org/XML/1998/namespace'
_DECLARATION = _re.compile(r'<\?xml\s+[^?]*\?>')
_DOCTYPE = _re.compile(r'<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>')
_ENCODING = _re.compile(rb'<\?xml[^>]*encoding=["\']([A-Za-z0-9._-]+)')


class XMLParser:
    """Reads a document that is fed to it, piece by piece, into a builder."""

    def __init__(self, *, target=None, encoding=None):
        self.target, self._encoding, self._pieces = target or TreeBuilder(), encoding, []

    def feed(self, data, /):
        self._pieces.append(data)

    def close(self):
        if any(isinstance(piece, (bytes, bytearray)) for piece in self._pieces):
            data = b''.join(self._pieces)
            match = _ENCODING.match(data)
            default = 'utf-16' if data[:2] in (b'\xff\xfe', b'\xfe\xff') else 'utf-8-sig'
            text = data.decode(self._encoding or (match[1].decode() if match else default))
        else:
            text = ''.join(self._pieces)
        _Reader(text.replace('\r\n', '\n').replace('\r', '\n'), self.target).read()
        close = getattr(self.target, 'close', None)
        return close() if close else None


class _Reader:
    """A document and a place in it."""

    def __init__(self, text, target):
        self.text, self.at, self.target = text, 0, target
        self.scopes = [{'xml': _XML_URI}]
        self.open = []

    def error(self, code, message, at=None):
        at = self.at if at is None else at
        line, column = self.text.count('\n', 0, at) + 1, at - self.text.rfind('\n', 0, at) - 1
        error = ParseError(f'{message}: line {line}, column {column}')
        error.code, error.position = code, (line, column)
        return error

    def read(self):
        text = self.text
        match = _DECLARATION.match(text)
        if match:
            self.at = match.end()
        elif _DECLARATION.match(text.lstrip()) and text[:1].isspace():
            raise self.error(17, 'XML or text declaration not at start of entity', len(text) - len(text.lstrip()))
        done = False
        while self.at < len(text):
            if text[self.at] != '<':
                self.characters(done)
            elif text.startswith('<!--', self.at):
                self.aside('<!--', '-->', 'comment')
            elif text.startswith('<![CDATA[', self.at) and self.open:
                self.cdata()
            elif text.startswith('<?', self.at):
                self.aside('<?', '?>', 'pi')
            elif text.startswith('<!DOCTYPE', self.at) and not self.open and not done:
                self.doctype()
            elif text.startswith('</', self.at):
                self.end()
                done = not self.open
            else:
                if done:
                    raise self.error(9, 'junk after document element')
                self.start()
                done = not self.open
        if self.open or not done:
            raise self.error(3, 'no element found')

    def characters(self, done):
        end = self.text.find('<', self.at)
        end = len(self.text) if end < 0 else end
        data = self.text[self.at:end]
        if not self.open:
            if data.strip():
                start = self.at + len(data) - len(data.lstrip())
                raise self.error(9, 'junk after document element', start) if done else self.error(2, 'syntax error', start)
        else:
            bad = data.find(']]>')
            if bad >= 0:
                raise self.error(4, 'not well-formed (invalid token)', self.at + bad)
            self.target.data(self.resolved(data, self.at))
        self.at = end

    def resolved(self, data, start):
        """A text with its references replaced."""
        if '&' not in data:
            return data

        def value(match):
            decimal, hexadecimal, name = match.groups()
            if match[0] == '&':
                raise self.error(4, 'not well-formed (invalid token)', start + self.after_reference(data, match.start()))
            if name:
                if name not in _ENTITIES:
                    raise self.error(11, 'undefined entity', start + match.start())
                return _ENTITIES[name]
            code = int(decimal) if decimal else int(hexadecimal, 16)
            if code > 0x10ffff or code < 32 and code not in (9, 10, 13) or 0xd800 <= code < 0xe000 or code in (0xfffe, 0xffff):
                raise self.error(14, 'reference to invalid character number', start + match.start())
            return chr(code)
        return _REFERENCE.sub(value, data)

    def after_reference(self, data, at):
        """Where a reference breaks off."""
        match = _re.compile(r'&#?\w*').match(data, at)
        return match.end()

    def aside(self, opening, closing, kind):
        end = self.text.find(closing, self.at + len(opening))
        if end < 0:
            raise self.error(5, 'unclosed token')
        inner = self.text[self.at + len(opening):end]
        handler = getattr(self.target, kind, None)
        if handler:
            if kind == 'pi':
                target, _, rest = inner.partition(' ')
                handler(target, rest.strip() or None)
            else:
                handler(inner)
        self.at = end + len(closing)

    def cdata(self):
        end = self.text.find(']]>', self.at)
        if end < 0:
            raise self.error(20, 'unclosed CDATA section')
        self.target.data(self.text[self.at + 9:end])
        self.at = end + 3

    def doctype(self):
        match = _DOCTYPE.match(self.text, self.at)
        if not match:
            raise self.error(2, 'syntax error')
        if '<!ENTITY' in match[0]:
            raise NotImplementedError('entities of a document type are not supported')
        self.at = match.end()

    def start(self):
        begin = self.at
        match = _OPEN.match(self.text, begin)
        if not match:
            raise self.error(4, 'not well-formed (invalid token)', min(begin + 1, len(self.text)))
        name, at, found = match[1], match.end(), {}
        while True:
            attribute = _ATTRIBUTE.match(self.text, at)
            if not attribute:
                break
            key, value = attribute.groups()
            if key in found:
                raise self.error(8, 'duplicate attribute', attribute.start(1))
            value = self.resolved(value[1:-1], attribute.start(2) + 1)
            found[key] = value if '\n' not in value and '\t' not in value else value.replace('\n', ' ').replace('\t', ' ')
            at = attribute.end()
        close = _CLOSE.match(self.text, at)
        if not close:
            while at < len(self.text) and self.text[at].isspace():
                at += 1
            if at == len(self.text):
                raise self.error(5, 'unclosed token')
            word = _re.compile(rf'(?:{_NAME}\s*(?:=\s*)?)?').match(self.text, at)
            raise self.error(4, 'not well-formed (invalid token)', word.end())
        self.at = close.end()
        scope = self.scopes[-1]
        declared = {key[6:]: value for key, value in found.items() if key == 'xmlns' or key.startswith('xmlns:')}
        if declared:
            scope = {**scope, **declared}
        self.scopes.append(scope)
        attributes = {self.qualified(key, scope, begin, False): value for key, value in found.items()
                      if key != 'xmlns' and not key.startswith('xmlns:')}
        tag = self.qualified(name, scope, begin, True)
        self.target.start(tag, attributes)
        if close[1]:
            self.scopes.pop()
            self.target.end(tag)
        else:
            self.open.append((name, tag))

    def qualified(self, name, scope, begin, is_tag):
        prefix, colon, local = name.partition(':')
        if not colon:
            uri = scope.get('') if is_tag else None
            return f'{{{uri}}}{name}' if uri else name
        if prefix not in scope:
            raise self.error(27, 'unbound prefix', begin)
        return f'{{{scope[prefix]}}}{local}'

    def end(self):
        match = _END.match(self.text, self.at)
        if not match:
            raise self.error(4, 'not well-formed (invalid token)', self.at + 2)
        if not self.open or self.open[-1][0] != match[1]:
            raise self.error(7, 'mismatched tag', self.at + 2) if self.open else self.error(4, 'not well-formed (invalid token)', self.at + 1)
        _, tag = self.open.pop()
        self.scopes.pop()
        self.target.end(tag)
        self.at = match.end()


def fromstring(text, parser=None):
    parser = parser or XMLParser()
    parser.feed(text)
    return parser.close()


XML = fromstring


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser()
    for text in sequence:
        parser.feed(text)
    return parser.close()


def XMLID(text, parser=None):
    tree = fromstring(text, parser)
    return tree, {element.get('id'): element for element in tree.iter() if element.get('id')}


class ElementTree:
    """A document: its root, read from and written to streams."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def parse(self, source, parser=None):
        if not hasattr(source, 'read'):
            raise NotImplementedError('ElementTree.parse() of a file is not supported: a program has none')
        self._root = fromstring(source.read(), parser)
        return self._root

    def iter(self, tag=None):
        return self._root.iter(tag)

    def find(self, path, namespaces=None):
        return self._root.find('.' + path if path[:1] == '/' else path, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall('.' + path if path[:1] == '/' else path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext('.' + path if path[:1] == '/' else path, default, namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind('.' + path if path[:1] == '/' else path, namespaces)

    def write(self, file, encoding=None, xml_declaration=None, default_namespace=None, method=None, *, short_empty_elements=True):
        if not hasattr(file, 'write'):
            raise NotImplementedError('ElementTree.write() to a file is not supported: a program has none')
        file.write(tostring(self._root, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace,
                            short_empty_elements=short_empty_elements))


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def iterparse(source, events=None, parser=None):
    """Events of the whole document, which is read first."""
    wanted = ('end',) if events is None else events
    root = parse(source, parser).getroot()
    pending = [(root, False)]
    while pending:
        element, done = pending.pop()
        if done:
            if 'end' in wanted:
                yield 'end', element
            continue
        if 'start' in wanted:
            yield 'start', element
        pending.append((element, True))
        pending += [(child, False) for child in reversed(element._children)]
