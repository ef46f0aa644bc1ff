"""Patterns of the shell: *, ? and sets in brackets."""
import re as _re
from functools import lru_cache as _lru_cache


def _set(pat, i):
    """The set that begins behind the bracket at i - 1, as a regular expression, and where it ends; None without an end."""
    end = pat.find(']', i + (2 if pat[i:i + 1] == '!' else 1))
    if end < 0:
        return None, i
    inside = pat[i:end]
    negated = inside.startswith('!')
    inside = inside[negated:]
    chunks, start, at = [], 0, inside.find('-', 1)
    while at >= 0:
        chunks.append(inside[start:at])
        start = at + 1
        at = inside.find('-', at + 3)
    if inside[start:]:
        chunks.append(inside[start:])
    else:
        chunks[-1] += '-'
    for k in range(len(chunks) - 1, 0, -1):
        if chunks[k - 1][-1] > chunks[k][0]:
            chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
            del chunks[k]
    inside = '-'.join([chunk.replace('\\', r'\\').replace('-', r'\-') for chunk in chunks])
    if not inside:
        return '.' if negated else '(?!)', end + 1
    inside = _re.sub(r'([&~|])', r'\\\1', inside)
    if negated:
        return f'[^{inside}]', end + 1
    return f'[\\{inside}]' if inside[0] in '^[' else f'[{inside}]', end + 1


def _parts(pat):
    """Regular expressions for the pieces of the pattern; None for a run of stars."""
    parts = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == '*':
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif c == '?':
            parts.append('.')
        elif c == '[':
            found, i = _set(pat, i)
            parts.append(r'\[' if found is None else found)
        else:
            parts.append(_re.escape(c))
    return parts


def translate(pat):
    """A regular expression; what lies between two stars is matched once and for all where it is first found."""
    groups = [[]]
    for part in _parts(pat):
        if part is None:
            groups.append([])
        else:
            groups[-1].append(part)
    texts = [''.join(group) for group in groups]
    if len(texts) == 1:
        return f'(?s:{texts[0]})\\Z'
    middle = ''.join([f'(?>.*?{text})' for text in texts[1:-1]])
    return f'(?s:{texts[0]}{middle}.*{texts[-1]})\\Z'


@_lru_cache(maxsize=256)
def _matcher(pat):
    if isinstance(pat, bytes):
        return _re.compile(translate(pat.decode('latin-1')).encode('latin-1')).match
    return _re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


fnmatch = fnmatchcase


def filter(names, pat):
    match = _matcher(pat)
    return [name for name in names if match(name)]
