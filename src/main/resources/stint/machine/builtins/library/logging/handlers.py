"""logging.handlers: those that hold records or hand them on. There are no files and no network to log to."""
import copy
import logging
import queue as _queue

DEFAULT_TCP_LOGGING_PORT = 9020


class BufferingHandler(logging.Handler):
    """Holds records, as many as its capacity, before it does something with them."""

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer.clear()

    def close(self):
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Hands what it holds to a target when it is full, or when a record of a certain level comes."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            BufferingHandler.close(self)


class QueueHandler(logging.Handler):
    """Puts records into a queue, their texts made."""

    def __init__(self, queue):
        logging.Handler.__init__(self)
        self.queue = queue

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def prepare(self, record):
        text = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Gives a queue's records to handlers, when it is stopped."""

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level

    def prepare(self, record):
        return record

    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def start(self):
        pass

    def stop(self):
        while True:
            try:
                record = self.queue.get_nowait()
            except _queue.Empty:
                return
            self.handle(record)


class _NotHere(logging.Handler):
    def __init__(self, *args, **kwargs):
        raise OSError(f'{type(self).__name__}: there are no files and no network to log to')


class RotatingFileHandler(_NotHere):
    pass


class TimedRotatingFileHandler(_NotHere):
    pass


class WatchedFileHandler(_NotHere):
    pass


class SocketHandler(_NotHere):
    pass


class SysLogHandler(_NotHere):
    pass


class SMTPHandler(_NotHere):
    pass


class HTTPHandler(_NotHere):
    pass
