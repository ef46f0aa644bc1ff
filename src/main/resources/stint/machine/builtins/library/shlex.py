"""shlex: command lines taken apart and put together by the rules of a POSIX shell."""
__all__ = ['split', 'quote', 'join']

_SAFE = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-')


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError('s argument must not be None')
    if not posix:
        raise NotImplementedError('shlex.split(posix=False) is not supported')
    words, word, quoted, i = [], None, '', 0
    while i < len(s):
        c = s[i]
        i += 1
        if quoted == "'" or quoted == '"' and c == '"':
            if c == quoted:
                quoted = ''
            else:
                word += c
        elif c == '\\':
            if i == len(s):
                raise ValueError('No escaped character')
            if quoted and s[i] not in '"\\':
                word += c
            word = (word or '') + s[i]
            i += 1
        elif quoted:
            word += c
        elif c in '\'"':
            quoted, word = c, word or ''
        elif c in ' \t\r\n':
            if word is not None:
                words.append(word)
            word = None
        elif comments and c == '#' and word is None:
            end = s.find('\n', i)
            i = len(s) if end < 0 else end
        else:
            word = (word or '') + c
    if quoted:
        raise ValueError('No closing quotation')
    if word is not None:
        words.append(word)
    return words


def quote(s):
    if not s:
        return "''"
    if all(c in _SAFE for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return ' '.join(quote(word) for word in split_command)
