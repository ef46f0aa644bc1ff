"""asyncio: tasks on an event loop of one tasklet. Time is the scheduler's; there are no sockets, processes, threads or signals."""
import collections as _collections
import contextvars as _contextvars
import heapq as _heapq
import sys as _sys
import time as _time
import traceback as _traceback

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


class CancelledError(BaseException):
    """The Future or Task was cancelled."""


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""


class BrokenBarrierError(RuntimeError):
    """Barrier is broken by barrier.abort() call."""


class QueueEmpty(Exception):
    """Raised when Queue.get_nowait() is called on an empty Queue."""


class QueueFull(Exception):
    """Raised when the Queue.put_nowait() method is called on a full Queue."""


TimeoutError = TimeoutError

for _cls in (CancelledError, InvalidStateError):
    _cls.__module__ = 'asyncio.exceptions'
for _cls in (QueueEmpty, QueueFull):
    _cls.__module__ = 'asyncio.queues'


def iscoroutine(value):
    return type(value).__name__ == 'coroutine'


def iscoroutinefunction(function):
    code = getattr(function, '__code__', None)
    return code is not None and bool(code.co_flags & 0x80)


def isfuture(value):
    return isinstance(value, Future)


# The event loop

_running = None
_current_tasks = {}


class Handle:
    def __init__(self, callback, args, context=None):
        self._callback, self._args, self._context = callback, args, context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def _run(self, loop):
        try:
            if self._context is None:
                self._callback(*self._args)
            else:
                self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            loop.call_exception_handler({'message': f'Exception in callback {self._callback!r}', 'exception': e})


class TimerHandle(Handle):
    def __init__(self, when, order, callback, args, context=None):
        super().__init__(callback, args, context)
        self._when, self._order = when, order

    def when(self):
        return self._when

    def __lt__(self, other):
        return (self._when, self._order) < (other._when, other._order)


class AbstractEventLoop:
    pass


# How many rounds of callbacks timers wait for that are due.
_PATIENCE = 100


class _Loop(AbstractEventLoop):
    def __init__(self):
        self._ready = _collections.deque()
        self._timers = []
        self._order = 0
        self._stopping = False
        self._closed = False
        self._handler = None
        self._debug = False
        self._tasks = {}
        self._rounds = 0
        self._skipped = 0

    def __repr__(self):
        return f'<_UnixSelectorEventLoop running={self is _running} closed={self._closed} debug={self._debug}>'

    def time(self):
        return _time.monotonic() + self._skipped

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def is_running(self):
        return self is _running

    def is_closed(self):
        return self._closed

    def close(self):
        if self is _running:
            raise RuntimeError('Cannot close a running event loop')
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    def stop(self):
        self._stopping = True

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        self._order += 1
        timer = TimerHandle(when, self._order, callback, args, context)
        _heapq.heappush(self._timers, timer)
        return timer

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        return Task(coro, loop=self, name=name, context=context)

    def set_exception_handler(self, handler):
        self._handler = handler

    def get_exception_handler(self):
        return self._handler

    def call_exception_handler(self, context):
        if self._handler is not None:
            self._handler(self, context)
        else:
            self.default_exception_handler(context)

    def default_exception_handler(self, context):
        print(context['message'], file=_sys.stderr)
        if 'future' in context:
            print(f"future: {context['future']!r}", file=_sys.stderr)
        if context.get('exception') is not None:
            _traceback.print_exception(context['exception'], file=_sys.stderr)

    async def run_in_executor(self, executor, function, *args):
        return function(*args)

    def _run_once(self):
        while self._timers and self._timers[0]._cancelled:
            _heapq.heappop(self._timers)
        if not self._ready and not self._stopping:
            if not self._timers:
                raise RuntimeError('the event loop has nothing to wait for: every task waits for another one')
            delay = self._timers[0]._when - self.time()
            if delay > 0:
                try:
                    _time.sleep(delay)
                except ModuleNotFoundError:
                    # A program by itself, without a scheduler: there is nobody to wait for, so time is skipped.
                    self._skipped += delay
        if self._ready and self._rounds < _PATIENCE:
            # As if callbacks took no time: what a timer has set going ends before the next timer, however slow the machine.
            self._rounds += 1
        elif self._timers and self._timers[0]._when <= self.time():
            self._rounds = 0
            # Those of one moment together.
            moment = self._timers[0]._when + 0.001
            while self._timers and self._timers[0]._when <= moment:
                self._ready.append(_heapq.heappop(self._timers))
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if not handle._cancelled:
                handle._run(self)

    def run_forever(self):
        global _running
        self._check_closed()
        if self is _running:
            raise RuntimeError('This event loop is already running')
        if _running is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        _running = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running = None

    def run_until_complete(self, future):
        self._check_closed()
        if _running is not None:
            if iscoroutine(future):
                future.close()
            raise RuntimeError('This event loop is already running' if self is _running
                               else 'Cannot run the event loop while another loop is running')
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop)
        try:
            self.run_forever()
        except BaseException:
            if future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop_loop)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    async def shutdown_asyncgens(self):
        pass

    async def shutdown_default_executor(self):
        pass


def _stop_loop(future):
    if not future.cancelled():
        error = future._exception
        if isinstance(error, (SystemExit, KeyboardInterrupt)):
            return
    future._loop.stop()


_default = None


def get_running_loop():
    if _running is None:
        raise RuntimeError('no running event loop')
    return _running


def get_event_loop():
    global _default
    if _running is not None:
        return _running
    if _default is None:
        _default = _Loop()
    return _default


def new_event_loop():
    return _Loop()


def set_event_loop(loop):
    global _default
    _default = loop


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._factory = loop_factory or _Loop
        self._loop = None

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, *exc):
        self.close()

    def get_loop(self):
        if self._loop is None:
            self._loop = self._factory()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError('a coroutine was expected, got {!r}'.format(coro))
        if _running is not None:
            coro.close()
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro, context=context))

    def close(self):
        loop = self._loop
        if loop is None or loop.is_closed():
            return
        try:
            _cancel_all(loop)
        finally:
            loop.close()
            self._loop = None


def _cancel_all(loop):
    left = [task for task in loop._tasks.values() if not task.done()]
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({'message': 'unhandled exception during asyncio.run() shutdown',
                                         'exception': task.exception(), 'task': task})


def run(main, *, debug=None):
    if _running is not None:
        if iscoroutine(main):
            main.close()
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug) as runner:
        return runner.run(main)


# Futures and tasks

class Future:
    _state = 'PENDING'
    _blocking = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._callbacks = []
        self._result = None
        self._exception = None
        self._cancel_message = None

    def _describe(self):
        info = [self._state.lower()]
        if self._state == 'FINISHED':
            info.append(f'exception={self._exception!r}' if self._exception is not None else f'result={self._result!r}')
        return info

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._describe())}>"

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != 'PENDING'

    def cancelled(self):
        return self._state == 'CANCELLED'

    def _cancelled_error(self):
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception_traceback)
        return self._result

    def exception(self):
        if self._state == 'CANCELLED':
            raise self._cancelled_error()
        if self._state != 'FINISHED':
            raise InvalidStateError('Exception is not set.')
        return self._exception

    def _finish(self, state):
        self._state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def set_result(self, result):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        self._result = result
        self._finish('FINISHED')

    def set_exception(self, exception):
        if self._state != 'PENDING':
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if type(exception) is StopIteration:
            raise TypeError('StopIteration interacts badly with generators and cannot be raised into a Future')
        self._exception = exception
        self._exception_traceback = exception.__traceback__
        self._finish('FINISHED')

    def cancel(self, msg=None):
        if self._state != 'PENDING':
            return False
        self._cancel_message = msg
        self._finish('CANCELLED')
        return True

    def add_done_callback(self, callback, *, context=None):
        if self._state != 'PENDING':
            self._loop.call_soon(callback, self, context=context)
        else:
            self._callbacks.append((callback, context))

    def remove_done_callback(self, callback):
        before = len(self._callbacks)
        self._callbacks = [entry for entry in self._callbacks if entry[0] != callback]
        return before - len(self._callbacks)

    def __await__(self):
        if not self.done():
            self._blocking = True
            yield self
        if not self.done():
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class Task(Future):
    _names = 0

    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if name is None:
            Task._names += 1
            name = f'Task-{Task._names}'
        self._name = str(name)
        self._coro = coro
        self._waiter = None
        self._must_cancel = False
        self._cancelling = 0
        self._context = _contextvars.copy_context() if context is None else context
        self._loop._tasks[id(self)] = self
        self._loop.call_soon(self._step, context=self._context)

    def _describe(self):
        info = super()._describe()
        if self._cancelling and not self.done():
            info[0] = 'cancelling'
        info.insert(1, f'name={self._name!r}')
        info.insert(2, f'coro=<{getattr(self._coro, "__qualname__", "coroutine")}()>')
        return info

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = str(name)

    def get_coro(self):
        return self._coro

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancelling(self):
        return self._cancelling

    def uncancel(self):
        if self._cancelling:
            self._cancelling -= 1
        return self._cancelling

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancelling += 1
        if self._waiter is not None and self._waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def _end(self, state):
        del self._loop._tasks[id(self)]
        self._finish(state)

    def _step(self, error=None):
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._cancelled_error()
            self._must_cancel = False
        self._waiter = None
        _current_tasks[id(self._loop)] = self
        try:
            waiter = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as e:
            if self._must_cancel:
                self._must_cancel = False
                self._end('CANCELLED')
            else:
                self._result = e.value
                self._end('FINISHED')
        except CancelledError as e:
            self._cancel_message = e.args[0] if e.args else None
            self._end('CANCELLED')
        except (KeyboardInterrupt, SystemExit) as e:
            self._exception, self._exception_traceback = e, e.__traceback__
            self._end('FINISHED')
            raise
        except BaseException as e:
            self._exception, self._exception_traceback = e, e.__traceback__
            self._end('FINISHED')
        else:
            self._wait(waiter)
        finally:
            _current_tasks.pop(id(self._loop), None)

    def _wait(self, waiter):
        if isinstance(waiter, Future):
            if waiter is self:
                self._loop.call_soon(self._step, RuntimeError(f'Task cannot await on itself: {self!r}'), context=self._context)
            elif not waiter._blocking:
                self._loop.call_soon(self._step, RuntimeError(f'yield was used instead of yield from in task {self!r} with {waiter!r}'),
                                     context=self._context)
            else:
                waiter._blocking = False
                waiter.add_done_callback(self._wake, context=self._context)
                self._waiter = waiter
                if self._must_cancel and waiter.cancel(msg=self._cancel_message):
                    self._must_cancel = False
        elif waiter is None:
            self._loop.call_soon(self._step, context=self._context)
        else:
            self._loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {waiter!r}'), context=self._context)

    def _wake(self, future):
        try:
            future.result()
        except BaseException as e:
            self._step(e)
        else:
            self._step()


def current_task(loop=None):
    return _current_tasks.get(id(get_running_loop() if loop is None else loop))


def all_tasks(loop=None):
    loop = get_running_loop() if loop is None else loop
    return {task for task in loop._tasks.values() if not task.done()}


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name, context=context)


async def _await(awaitable):
    return await awaitable


def ensure_future(value, *, loop=None):
    if isinstance(value, Future):
        if loop is not None and loop is not value._loop:
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return value
    if not iscoroutine(value):
        if not hasattr(type(value), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        value = _await(value)
    return (get_event_loop() if loop is None else loop).create_task(value)


wrap_future = ensure_future


class _Yield:
    """Lets the other tasks have their turn."""

    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Yield()
        return result
    loop = get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def _set_result(future, result):
    if not future.done():
        future.set_result(result)


class _Gathering(Future):
    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        done = False
        for child in self._children:
            if child.cancel(msg=msg):
                done = True
        if done:
            self._requested = True
            self._cancel_message = msg
        return done


def gather(*awaitables, return_exceptions=False):
    if not awaitables:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    known, children, finished = {}, [], 0
    outer = None
    loop = None

    def done(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._cancelled_error())
                return
            if future.exception() is not None:
                outer.set_exception(future.exception())
                return
        if finished == count:
            results = []
            for child in children:
                if child.cancelled():
                    results.append(CancelledError('' if child._cancel_message is None else child._cancel_message))
                else:
                    error = child.exception()
                    results.append(child._result if error is None else error)
            if outer._requested:
                outer.set_exception(future._cancelled_error())
            else:
                outer.set_result(results)

    count = 0
    for awaitable in awaitables:
        if id(awaitable) not in known:
            future = ensure_future(awaitable, loop=loop)
            if loop is None:
                loop = future._loop
            count += 1
            known[id(awaitable)] = future
            future.add_done_callback(done)
        children.append(known[id(awaitable)])
    outer = _Gathering(children, loop=loop)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    return await _wait(fs, timeout, return_when, get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _set_result, waiter, None)
    left = len(fs)

    def done(future):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None):
            if timer is not None:
                timer.cancel()
            _set_result(waiter, None)

    already = sum(f.done() for f in fs)
    ready = (already == len(fs) or already and return_when == FIRST_COMPLETED
             or return_when == FIRST_EXCEPTION and any(f.done() and not f.cancelled() and f.exception() is not None for f in fs))
    if not ready:
        left -= already
        for future in fs:
            if not future.done():
                future.add_done_callback(done)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for future in fs:
                future.remove_done_callback(done)
    elif timer is not None:
        timer.cancel()
    finished = {f for f in fs if f.done()}
    return finished, fs - finished


async def wait_for(fut, timeout):
    loop = get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as e:
            raise TimeoutError() from e
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _set_result, waiter, None)

    def done(future):
        _set_result(waiter, None)

    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(done)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(done)
            await _cancel_and_wait(fut)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(done)
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as e:
            raise TimeoutError() from e
    finally:
        timer.cancel()


async def _cancel_and_wait(fut):
    loop = get_running_loop()
    waiter = loop.create_future()

    def done(future):
        _set_result(waiter, None)

    fut.add_done_callback(done)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(done)


def as_completed(fs, *, timeout=None):
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    loop = get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}
    finished = Queue()
    timer = None

    def expired():
        for future in todo:
            future.remove_done_callback(done)
            finished.put_nowait(None)
        todo.clear()

    def done(future):
        if not todo:
            return
        todo.remove(future)
        finished.put_nowait(future)
        if not todo and timer is not None:
            timer.cancel()

    async def one():
        future = await finished.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in todo:
        future.add_done_callback(done)
    if todo and timeout is not None:
        timer = loop.call_later(timeout, expired)
    for _ in range(len(todo)):
        yield one()


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(future):
        if outer.cancelled():
            if not future.cancelled():
                future.exception()
        elif future.cancelled():
            outer.cancel()
        elif future.exception() is not None:
            outer.set_exception(future.exception())
        else:
            outer.set_result(future._result)

    def outer_done(future):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


async def to_thread(function, /, *args, **kwargs):
    await sleep(0)
    return function(*args, **kwargs)


class TaskGroup:
    def __init__(self):
        self._entered = self._exiting = self._aborting = False
        self._loop = self._parent = self._base_error = self._waiter = None
        self._parent_cancel = False
        self._tasks = []
        self._errors = []

    def __repr__(self):
        info = ['']
        if self._tasks:
            info.append(f'tasks={len(self._tasks)}')
        if self._errors:
            info.append(f'errors={len(self._errors)}')
        if self._aborting:
            info.append('cancelling')
        elif self._entered:
            info.append('entered')
        return f"<TaskGroup{' '.join(info)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._entered = True
        self._loop = get_running_loop()
        self._parent = current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        return self

    async def __aexit__(self, kind, error, tb):
        self._exiting = True
        if error is not None and isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        propagated = error if kind is CancelledError else None
        if self._parent_cancel and self._parent.uncancel() == 0:
            propagated = None
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._waiter is None:
                self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except CancelledError as e:
                if not self._aborting:
                    propagated = e
                    self._abort()
            self._waiter = None
        if self._base_error is not None:
            raise self._base_error
        if propagated is not None and not self._errors:
            raise propagated
        if kind is not None and not issubclass(kind, CancelledError):
            self._errors.append(error)
        if self._errors:
            try:
                raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
            finally:
                self._errors = None

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = self._loop.create_task(coro, name=name, context=context)
        if not task.done():
            self._tasks.append(task)
            task.add_done_callback(self._done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _done(self, task):
        self._tasks.remove(task)
        if self._waiter is not None and not self._tasks:
            _set_result(self._waiter, True)
        if task.cancelled() or task.exception() is None:
            return
        error = task.exception()
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if self._parent.done():
            return
        if not self._aborting and not self._parent_cancel:
            self._abort()
            self._parent_cancel = True
            self._parent.cancel()


class Timeout:
    def __init__(self, when):
        self._when, self._state = when, 'created'
        self._timer = self._task = None

    def when(self):
        return self._when

    def expired(self):
        return self._state in ('expiring', 'expired')

    def reschedule(self, when):
        if self._state != 'active':
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        loop = get_running_loop()
        self._timer = None if when is None else loop.call_at(max(when, loop.time()), self._expire)

    async def __aenter__(self):
        self._state = 'active'
        self._task = current_task()
        self._cancelling = self._task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and kind is CancelledError:
                raise TimeoutError from error
        elif self._state == 'active':
            self._state = 'exited'

    def _expire(self):
        self._task.cancel()
        self._state = 'expiring'
        self._timer = None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


# Locks and queues

class _Acquired:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        self.release()


class Lock(_Acquired):
    def __init__(self):
        self._waiters = _collections.deque()
        self._locked = False

    def __repr__(self):
        state = 'locked' if self._locked else 'unlocked'
        waiting = f', waiters:{len(self._waiters)}' if self._waiters else ''
        return f'<asyncio.locks.Lock object at {hex(id(self))} [{state}{waiting}]>'

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all(w.cancelled() for w in self._waiters):
            self._locked = True
            return True
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if not self._locked:
                self._wake()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake()

    def _wake(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event:
    def __init__(self):
        self._waiters = _collections.deque()
        self._value = False

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for future in self._waiters:
                _set_result(future, True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            await future
            return True
        finally:
            self._waiters.remove(future)


class Condition(_Acquired):
    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self.locked, self.acquire, self.release = self._lock.locked, self._lock.acquire, self._lock.release
        self._waiters = _collections.deque()

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            future = get_running_loop().create_future()
            self._waiters.append(future)
            try:
                await future
                return True
            finally:
                self._waiters.remove(future)
        finally:
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as e:
                    cancelled = e
            if cancelled is not None:
                raise cancelled

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                n -= 1
                future.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_Acquired):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._waiters = _collections.deque()
        self._value = value

    def locked(self):
        return self._value == 0 or any(not w.cancelled() for w in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = get_running_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if not future.cancelled():
                self._value += 1
                self._wake()
            raise
        if self._value > 0:
            self._wake()
        return True

    def release(self):
        self._value += 1
        self._wake()

    def _wake(self):
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        self._bound = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class Barrier:
    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self.parties = parties
        self.n_waiting = 0
        self.broken = False
        self._round = Event()

    async def wait(self):
        if self.broken:
            raise BrokenBarrierError('Barrier aborted')
        index, turn = self.n_waiting, self._round
        self.n_waiting += 1
        if self.n_waiting == self.parties:
            self.n_waiting, self._round = 0, Event()
            turn.set()
        else:
            await turn.wait()
            if self.broken:
                raise BrokenBarrierError('Abort or reset of barrier')
        return index

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exc):
        pass

    async def abort(self):
        self.broken = True
        self._round.set()


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = _collections.deque()
        self._putters = _collections.deque()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = _collections.deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _wake(self, waiters):
        while waiters:
            waiter = waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        while self.full():
            await self._wait(self._putters, self.full)
        return self.put_nowait(item)

    async def get(self):
        while self.empty():
            await self._wait(self._getters, self.empty)
        return self.get_nowait()

    async def _wait(self, waiters, blocked):
        waiter = get_running_loop().create_future()
        waiters.append(waiter)
        try:
            await waiter
        except BaseException:
            waiter.cancel()
            if waiter in waiters:
                waiters.remove(waiter)
            if not blocked() and not waiter.cancelled():
                self._wake(waiters)
            raise

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake(self._getters)

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        self._wake(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        _heapq.heappush(self._queue, item)

    def _get(self):
        return _heapq.heappop(self._queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
