"""queue: first in first out, last in first out, by priority. A tasklet that has to wait lets the others run."""
import collections as _collections
import heapq as _heapq
import time as _time

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Empty(Exception):
    """Exception raised by Queue.get(block=0)/get_nowait()."""


class Full(Exception):
    """Exception raised by Queue.put(block=0)/put_nowait()."""


Empty.__module__ = '_queue'


# How long a wait with a timeout sleeps at most before it looks again, when nobody else is ready to run.
_PATIENCE = 0.01


class _Alone:
    """In place of stackless.atomic() where there is no scheduler, and so nobody who could come between."""

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


def _atomic():
    try:
        import stackless
    except ModuleNotFoundError:
        return _Alone()
    return stackless.atomic()


class Queue:
    """What changes a queue, and the test before it, is atomic; who waits blocks on a channel that every change serves."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._waiters = None
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = _collections.deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def _wait(self, blocked, block, timeout, error):
        if not blocked():
            return
        if not block:
            raise error
        if timeout is None:
            while blocked():
                self._block()
            return
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        import stackless
        end = _time.monotonic() + timeout
        while blocked():
            left = end - _time.monotonic()
            if left <= 0:
                raise error
            if stackless.getruncount() > 1:
                stackless.schedule()
            else:
                _time.sleep(min(left, _PATIENCE))

    def _block(self):
        if self._waiters is None:
            import stackless
            self._waiters = stackless.channel()
            self._waiters.preference = 1
        self._waiters.receive()

    def _changed(self):
        if self._waiters is not None:
            for _ in range(-self._waiters.balance):
                self._waiters.send(None)

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with _atomic():
            self._wait(self.full, block, timeout, Full)
            self._put(item)
            self.unfinished_tasks += 1
            self._changed()

    def get(self, block=True, timeout=None):
        with _atomic():
            self._wait(self.empty, block, timeout, Empty)
            item = self._get()
            self._changed()
            return item

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        with _atomic():
            if self.unfinished_tasks <= 0:
                raise ValueError('task_done() called too many times')
            self.unfinished_tasks -= 1
            self._changed()

    def join(self):
        with _atomic():
            self._wait(lambda: self.unfinished_tasks > 0, True, None, Full)


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        _heapq.heappush(self.queue, item)

    def _get(self):
        return _heapq.heappop(self.queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue(Queue):
    def __init__(self):
        super().__init__()
