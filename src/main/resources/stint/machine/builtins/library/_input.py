"""sys.stdin: what the program was given to read when it was started."""

import io


class TextIOWrapper(io.StringIO):
    name = '<stdin>'
    mode = 'r'
    encoding = 'utf-8'
    errors = 'strict'

    def __init__(self, text):
        super().__init__(None, None)
        super().write(text)
        self.seek(0)

    def writable(self):
        return False

    def write(self, text, /):
        raise io.UnsupportedOperation('not writable')

    def __repr__(self):
        return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"


TextIOWrapper.__module__ = '_io'
_opened = []


def opened(text):
    if not _opened:
        _opened.append(TextIOWrapper(text))
    return _opened[0]
