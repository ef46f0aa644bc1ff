"""html: the characters that mean something in HTML, written so that they do not."""
import re as _re

__all__ = ['escape', 'unescape']

_NAMES = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '\xa9', 'reg': '\xae', 'euro': '\u20ac',
          'hellip': '\u2026', 'mdash': '\u2014', 'ndash': '\u2013', 'lsquo': '\u2018', 'rsquo': '\u2019', 'ldquo': '\u201c',
          'rdquo': '\u201d', 'laquo': '\xab', 'raquo': '\xbb', 'times': '\xd7', 'middot': '\xb7', 'deg': '\xb0', 'pound': '\xa3',
          'yen': '\xa5', 'cent': '\xa2', 'sect': '\xa7', 'para': '\xb6', 'auml': '\xe4', 'ouml': '\xf6', 'uuml': '\xfc',
          'Auml': '\xc4', 'Ouml': '\xd6', 'Uuml': '\xdc', 'szlig': '\xdf', 'eacute': '\xe9', 'egrave': '\xe8', 'agrave': '\xe0',
          'ccedil': '\xe7', 'ntilde': '\xf1', 'larr': '\u2190', 'uarr': '\u2191', 'rarr': '\u2192', 'darr': '\u2193'}
_BARE = ('amp', 'lt', 'gt', 'quot', 'nbsp', 'copy', 'reg')
_REFERENCE = _re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z]+;?)')


def escape(s, quote=True):
    """Replaces &, < and >, and both quotes unless told not to."""
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    """Replaces numeric references and those names that are in common use; another name is refused."""
    return _REFERENCE.sub(_character, s) if '&' in s else s


def _character(match):
    name = match[1]
    if name[0] == '#':
        digits = name.rstrip(';')
        number = int(digits[2:], 16) if digits[1] in 'xX' else int(digits[1:])
        if number == 0 or 0xd800 <= number <= 0xdfff or number > 0x10ffff:
            return '\ufffd'
        if 0x80 <= number < 0xa0:
            return bytes([number]).decode('latin-1')
        return chr(number)
    if name[-1] == ';' and name[:-1] in _NAMES:
        return _NAMES[name[:-1]]
    for bare in _BARE:
        if name.startswith(bare):
            return _NAMES[bare] + name[len(bare):]
    if name[-1] == ';':
        raise NotImplementedError(f'html.unescape does not know &{name}')
    return match[0]
