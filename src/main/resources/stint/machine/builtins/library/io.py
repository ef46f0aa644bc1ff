"""io: texts and bytes as files in memory."""

__all__ = ['StringIO', 'BytesIO', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END']

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    closed = False

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file' + self._ending)

    _ending = '.'
    _eager = False

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def detach(self):
        raise UnsupportedOperation('detach')

    def tell(self):
        self._check()
        return self._at

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1, /):
        self._check()
        lines, size = [], 0
        while line := self.readline():
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint < size + self._eager:
                break
        return lines

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            self.write(line)


class TextIOBase(IOBase):
    pass


class StringIO(TextIOBase):
    """Pieces written at the end are kept apart until the whole is asked for."""

    __module__ = '_io'
    _ending = ''
    encoding = errors = None
    line_buffering = False

    def __init__(self, initial_value='', newline='\n'):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._newline = newline
        self._text = ''
        self._pieces = []
        self._length = self._at = 0
        if initial_value:
            self.write(initial_value)
            self._at = 0

    @property
    def newlines(self):
        return None

    def _whole(self):
        if self._pieces:
            self._text = ''.join([self._text, *self._pieces])
            self._pieces = []
        return self._text

    def getvalue(self):
        self._check()
        return self._whole()

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f'string argument expected, got {type(s).__name__!r}')
        count = len(s)
        if self._newline != '\n':
            if self._newline is None:
                s = s.replace('\r\n', '\n').replace('\r', '\n')
            elif self._newline:
                s = s.replace('\n', self._newline)
        size = len(s)
        if not size:
            return count
        if self._at == self._length:
            self._pieces.append(s)
            self._length += size
        else:
            text = self._whole()
            if self._at > self._length:
                text += '\0' * (self._at - self._length)
            self._text = text[:self._at] + s + text[self._at + size:]
            self._length = len(self._text)
        self._at += size
        return count

    def read(self, size=-1, /):
        self._check()
        text, at = self._whole(), self._at
        if size is None or size < 0:
            size = self._length
        found = text[at:at + size]
        self._at = at + len(found)
        return found

    def readline(self, size=-1, /):
        self._check()
        text, at = self._whole(), self._at
        if self._newline in ('\r', '\r\n'):
            end = text.find(self._newline, at)
            end += len(self._newline) if end >= 0 else 0
        elif self._newline == '':
            feed, turn = text.find('\n', at) + 1, text.find('\r', at) + 1
            if turn and (not feed or turn < feed):
                end = turn + 1 if turn + 1 == feed else turn
            else:
                end = feed or -1
        else:
            end = text.find('\n', at) + 1 or -1
        if end < 0:
            end = self._length
        if size is not None and size >= 0:
            end = min(end, at + size)
        self._at = max(at, end)
        return text[at:end]

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 0:
            if offset < 0:
                raise ValueError(f'Negative seek position {offset}')
            self._at = offset
        elif whence in (1, 2):
            if offset:
                raise OSError("Can't do nonzero cur-relative seeks")
            if whence == 2:
                self._at = self._length
        else:
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        return self._at

    def truncate(self, size=None, /):
        self._check()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f'Negative size value {size}')
        if size < self._length:
            self._text = self._whole()[:size]
            self._length = size
        return size


class BytesIO(IOBase):
    __module__ = '_io'
    _eager = True

    def __init__(self, initial_bytes=b''):
        if initial_bytes is None:
            initial_bytes = b''
        if not isinstance(initial_bytes, (bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
        self._data = bytearray(bytes(initial_bytes))
        self._at = 0

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        raise UnsupportedOperation('getbuffer')

    def write(self, b, /):
        self._check()
        if isinstance(b, memoryview):
            b = b.tobytes()
        if not isinstance(b, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        if b:
            missing = self._at - len(self._data)
            if missing > 0:
                self._data += bytes(missing)
            self._data[self._at:self._at + len(b)] = b
            self._at += len(b)
        return len(b)

    def read(self, size=-1, /):
        self._check()
        at = self._at
        end = len(self._data) if size is None or size < 0 else at + size
        found = bytes(self._data[at:end])
        self._at += len(found)
        return found

    read1 = read

    def readinto(self, b, /):
        found = self.read(len(b))
        b[:len(found)] = found
        return len(found)

    def readline(self, size=-1, /):
        self._check()
        at = self._at
        end = self._data.find(b'\n', at) + 1 or len(self._data)
        if size is not None and size >= 0:
            end = min(end, at + size)
        self._at = max(at, end)
        return bytes(self._data[at:end])

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 0:
            if offset < 0:
                raise ValueError(f'negative seek value {offset}')
        elif whence == 1:
            offset += self._at
        elif whence == 2:
            offset += len(self._data)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        self._at = max(0, offset)
        return self._at

    def truncate(self, size=None, /):
        self._check()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f'negative size value {size}')
        del self._data[size:]
        return size
