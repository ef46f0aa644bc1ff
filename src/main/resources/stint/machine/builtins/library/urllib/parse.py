"""Addresses of things: taken apart, put together, quoted."""
import re as _re
from collections import namedtuple as _namedtuple
from functools import lru_cache as _lru_cache

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp', 'rtspu',
                 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews', 'prospero',
               'rtsp', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss']
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtspu', 'sip', 'sips', 'mms', 'sftp', 'tel']
scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'
_CONTROL_AND_SPACE = ''.join(map(chr, range(33)))
_HEX = '0123456789ABCDEFabcdef'
_OCTETS = {(a + b).encode(): bytes.fromhex(a + b) for a in _HEX for b in _HEX}
_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


class _Result:
    """What both kinds of parsed addresses have in common."""

    __slots__ = ()

    def _location(self):
        """User and password, and host and port, as texts or None."""
        userinfo, at, place = self.netloc.rpartition('@' if isinstance(self.netloc, str) else b'@')
        return userinfo if at else None, place

    def _user(self):
        userinfo = self._location()[0]
        if userinfo is None:
            return None, None
        name, colon, password = userinfo.partition(':' if isinstance(userinfo, str) else b':')
        return name, password if colon else None

    def _host(self):
        place = self._location()[1]
        open, close, colon = '[]:' if isinstance(place, str) else (b'[', b']', b':')
        _, bracket, bracketed = place.partition(open)
        if bracket:
            host, _, port = bracketed.partition(close)
            return host, port.partition(colon)[2] or None
        host, _, port = place.partition(colon)
        return host, port or None

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    @property
    def hostname(self):
        host = self._host()[0]
        if not host:
            return None
        separator = '%' if isinstance(host, str) else b'%'
        name, percent, zone = host.partition(separator)
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError('Port out of range 0-65535')
        return port

    __class_getitem__ = classmethod(type(list[int]))


class _Text:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return self._other(*[x.encode(encoding, errors) for x in self])


class _Octets:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return self._other(*[x.decode(encoding, errors) for x in self])


_Defrag = _namedtuple('_DefragResultBase', 'url fragment')
_Split = _namedtuple('_SplitResultBase', 'scheme netloc path query fragment')
_Parse = _namedtuple('_ParseResultBase', 'scheme netloc path params query fragment')


class _Whole:
    __slots__ = ()

    def geturl(self):
        return self._join(self)


class DefragResult(_Text, _Defrag):
    __slots__ = ()

    def geturl(self):
        return self.url + '#' + self.fragment if self.fragment else self.url


class SplitResult(_Whole, _Text, _Result, _Split):
    __slots__ = ()


class ParseResult(_Whole, _Text, _Result, _Parse):
    __slots__ = ()


class DefragResultBytes(_Octets, _Defrag):
    __slots__ = ()

    def geturl(self):
        return self.url + b'#' + self.fragment if self.fragment else self.url


class SplitResultBytes(_Whole, _Octets, _Result, _Split):
    __slots__ = ()


class ParseResultBytes(_Whole, _Octets, _Result, _Parse):
    __slots__ = ()


for _text, _octets in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _text._other, _octets._other = _octets, _text


def _same(x):
    return x


def _encoded(x):
    return x.encode('ascii', 'strict') if isinstance(x, str) else x.encode()


def _coerced(*args):
    """The arguments as texts, and what brings a result back into their type."""
    text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != text:
            raise TypeError('Cannot mix str and non-str arguments')
    if text:
        return (*args, _same)
    return (*[x.decode('ascii', 'strict') if x else '' for x in args], _encoded)


def _check_location(netloc):
    """An address in brackets is one of IPv6, or of the future."""
    if ('[' in netloc) != (']' in netloc):
        raise ValueError('Invalid IPv6 URL')


def _check_characters(netloc):
    """Characters that turn into separators when they are normalized may not stand here."""
    if netloc.isascii():
        return
    import unicodedata
    plain = ''.join([c for c in netloc if c not in '@:#?'])
    normal = unicodedata.normalize('NFKC', plain)
    if plain != normal:
        for c in '/?#@:':
            if c in normal:
                raise ValueError(f'netloc {netloc!r} contains invalid characters under NFKC normalization')


def urlsplit(url, scheme='', allow_fragments=True):
    url, scheme, back = _coerced(url, scheme)
    return back(_split(url.lstrip(_CONTROL_AND_SPACE), scheme.strip(_CONTROL_AND_SPACE), bool(allow_fragments)))


@_lru_cache(typed=True)
def _split(url, scheme, allow_fragments):
    for c in '\t\r\n':
        url = url.replace(c, '')
        scheme = scheme.replace(c, '')
    netloc = query = fragment = ''
    i = url.find(':')
    if i > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:i]):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == '//':
        end = min([at for at in [url.find(c, 2) for c in '/?#'] if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_location(netloc)
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    _check_characters(netloc)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme='', allow_fragments=True):
    url, scheme, back = _coerced(url, scheme)
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in url:
        i = url.find(';', url.rfind('/') + 1)
        if i >= 0:
            url, params = url[:i], url[i + 1:]
    return back(ParseResult(scheme, netloc, url, params, query, fragment))


def urlunsplit(components):
    *components, back = _coerced(*components)
    scheme, netloc, url, query, fragment = components
    if netloc or scheme and scheme in uses_netloc and url[:2] != '//':
        url = '//' + netloc + ('/' if url and url[:1] != '/' else '') + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url = url + '?' + query
    if fragment:
        url = url + '#' + fragment
    return back(url)


def urlunparse(components):
    *components, back = _coerced(*components)
    scheme, netloc, url, params, query, fragment = components
    return back(urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment)))


SplitResult._join = SplitResultBytes._join = staticmethod(urlunsplit)
ParseResult._join = ParseResultBytes._join = staticmethod(urlunparse)


def urljoin(base, url, allow_fragments=True):
    """The address that a link means in a page."""
    if not base:
        return url
    if not url:
        return base
    base, url, back = _coerced(base, url)
    at = urlparse(base, '', allow_fragments)
    link = urlparse(url, at.scheme, allow_fragments)
    if link.scheme != at.scheme or link.scheme not in uses_relative:
        return back(url)
    netloc = link.netloc
    if link.scheme in uses_netloc:
        if netloc:
            return back(urlunparse(link))
        netloc = at.netloc
    if not link.path and not link.params:
        return back(urlunparse((link.scheme, netloc, at.path, at.params, link.query or at.query, link.fragment)))
    path = _walk(at.path, link.path)
    return back(urlunparse((link.scheme, netloc, path, link.params, link.query, link.fragment)))


def _walk(base, path):
    """A path from where another one stands, its dots worked out."""
    segments = path.split('/')
    if path[:1] != '/':
        parts = base.split('/')
        if parts[-1] != '':
            del parts[-1]
        segments = parts + segments
        segments[1:-1] = filter(None, segments[1:-1])
    walked = []
    for segment in segments:
        if segment == '..':
            if walked:
                walked.pop()
        elif segment != '.':
            walked.append(segment)
    if segments[-1] in ('.', '..'):
        walked.append('')
    return '/'.join(walked) or '/'


def urldefrag(url):
    url, back = _coerced(url)
    if '#' in url:
        s, n, p, a, q, fragment = urlparse(url)
        return back(DefragResult(urlunparse((s, n, p, a, q, '')), fragment))
    return back(DefragResult(url, ''))


def unquote_to_bytes(string):
    if not string:
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    pieces = string.split(b'%')
    parts = [pieces[0]]
    for piece in pieces[1:]:
        octet = _OCTETS.get(piece[:2])
        parts.append(b'%' + piece if octet is None else octet + piece[2:])
    return b''.join(parts)


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    if '%' not in string:
        return string
    parts = _re.split('([\x00-\x7f]+)', string)
    parts[1::2] = [unquote_to_bytes(part).decode(encoding or 'utf-8', errors or 'replace') for part in parts[1::2]]
    return ''.join(parts)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    return _quoted(bytes(bs), safe if isinstance(safe, bytes) else safe.encode('ascii', 'ignore')) if bs else ''


def _quoted(bs, safe):
    kept = _SAFE.union(safe)
    return ''.join([chr(c) if c in kept else f'%{c:02X}' for c in bs])


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    space = b' ' if isinstance(string, bytes) else ' '
    if space not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (b' ' if isinstance(safe, bytes) else ' '), encoding, errors).replace(' ', '+')


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError:
            raise TypeError('not a valid non-string sequence or mapping object') from None

    def show(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        pairs.extend([show(key) + '=' + show(one) for one in values])
    return '&'.join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
              separator='&'):
    qs, back = _coerced(qs)
    separator = _coerced(separator)[0]
    if not separator or not isinstance(separator, str):
        raise ValueError('Separator must be of type string or bytes.')
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    found = []
    for pair in qs.split(separator) if qs else ():
        if not pair and not strict_parsing:
            continue
        name, equals, value = pair.partition('=')
        if not equals and strict_parsing:
            raise ValueError(f'bad query field: {pair!r}')
        if not equals and not keep_blank_values:
            continue
        if value or keep_blank_values:
            found.append((back(unquote_plus(name, encoding, errors)), back(unquote_plus(value, encoding, errors))))
    return found


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None,
             separator='&'):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result
