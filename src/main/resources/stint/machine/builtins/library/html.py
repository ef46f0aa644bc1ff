"""html: the characters that mean something in HTML, written so that they do not."""
import re as _re

__all__ = ['escape', 'unescape']

_REFERENCE = _re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')
_CONTROLS = ''.join(bytes([_byte]).decode('cp1252', 'replace') for _byte in range(0x80, 0xa0))


def escape(s, quote=True):
    """Replaces &, < and >, and both quotes unless told not to."""
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    """Replaces numeric references and the names of HTML 5; what is neither stays."""
    return _REFERENCE.sub(_character, s) if '&' in s else s


def _character(match):
    name = match[1]
    if name[0] == '#':
        digits = name.rstrip(';')
        number = int(digits[2:], 16) if digits[1] in 'xX' else int(digits[1:])
        if number == 0 or 0xd800 <= number <= 0xdfff or number > 0x10ffff:
            return '\ufffd'
        if 0x80 <= number < 0xa0:
            # What browsers take them for: the characters of Windows, or the control characters where it has none.
            shown = _CONTROLS[number - 0x80]
            return chr(number) if shown == '\ufffd' else shown
        if number != 13 and (number < 9 or 10 < number < 32 and number != 12 or 0x7f == number or 0xfdd0 <= number <= 0xfdef
                             or number & 0xfffe == 0xfffe):
            return ''
        return chr(number)
    from html.entities import html5
    if name in html5:
        return html5[name]
    for end in range(len(name) - 1, 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return match[0]
