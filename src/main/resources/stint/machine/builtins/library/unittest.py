"""unittest: test cases, suites, a loader, and a runner that reports as CPython's does."""
import difflib as _difflib
import pprint as _pprint
import re as _re
import sys as _sys
import time as _time
import traceback as _traceback
from _traceback import program as _program

__all__ = ['TestCase', 'TestSuite', 'TestLoader', 'TestResult', 'TextTestResult', 'TextTestRunner', 'FunctionTestCase', 'IsolatedAsyncioTestCase', 'SkipTest',
           'main', 'defaultTestLoader', 'skip', 'skipIf', 'skipUnless', 'expectedFailure', 'makeSuite', 'TestProgram',
           'addModuleCleanup']


class SkipTest(Exception):
    pass


class _ShouldStop(Exception):
    pass


class _UnexpectedSuccess(Exception):
    pass


def skip(reason):
    if callable(reason):
        return skip('')(reason)

    def mark(item):
        if not isinstance(item, type):
            test = item

            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            skipped.__name__, skipped.__doc__, skipped.__qualname__ = test.__name__, test.__doc__, test.__qualname__
            item = skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    return mark


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skip(reason) if not condition else lambda item: item


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


def _short(value, short=False):
    try:
        text = repr(value)
    except Exception:
        text = object.__repr__(value)
    return text[:80] + ' [truncated]...' if short and len(text) >= 80 else text


_LONGEST, _MIN_BEGIN, _MIN_END, _MIN_COMMON, _PLACEHOLDER = 80, 5, 5, 5, 12
_MIN_DIFF = _LONGEST - (_MIN_BEGIN + _PLACEHOLDER + _MIN_COMMON + _PLACEHOLDER + _MIN_END)


def _cut(text, before, after):
    dropped = len(text) - before - after
    if dropped > _PLACEHOLDER:
        return f'{text[:before]}[{dropped} chars]{text[len(text) - after:]}'
    return text


def _pair(*values):
    """The representations of two values, shortened where they agree."""
    texts = [_short(value) for value in values]
    longest = max(map(len, texts))
    if longest <= _LONGEST:
        return tuple(texts)
    same = 0
    while same < min(map(len, texts)) and texts[0][same] == texts[1][same]:
        same += 1
    prefix = texts[0][:same]
    common = _LONGEST - (longest - same + _MIN_BEGIN + _PLACEHOLDER)
    if common > _MIN_COMMON:
        prefix = _cut(prefix, _MIN_BEGIN, common)
        return tuple([prefix + text[same:] for text in texts])
    prefix = _cut(prefix, _MIN_BEGIN, _MIN_COMMON)
    return tuple([prefix + _cut(text[same:], _MIN_DIFF, _MIN_END) for text in texts])


class _Raises:
    """assertRaises as a context."""

    _base, _kinds = BaseException, 'an exception type or tuple of exception types'

    def __init__(self, expected, case, pattern=None):
        self.expected, self.case, self.msg = expected, case, None
        self.pattern = _re.compile(pattern) if isinstance(pattern, str) else pattern
        self.called = None

    def handle(self, name, args, kwargs):
        for cls in self.expected if isinstance(self.expected, tuple) else (self.expected,):
            if not (isinstance(cls, type) and issubclass(cls, self._base)):
                raise TypeError(f'{name}() arg 1 must be {self._kinds}')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
            return self
        function, *args = args
        self.called = getattr(function, '__name__', str(function))
        with self:
            function(*args, **kwargs)

    def _fail(self, text):
        raise self.case.failureException(self.case._formatMessage(self.msg, text))

    def __enter__(self):
        return self

    def _missing(self, what):
        name = self.expected.__name__ if isinstance(self.expected, type) else str(self.expected)
        self._fail(f'{name} not {what} by {self.called}' if self.called else f'{name} not {what}')

    def __exit__(self, cls, value, tb):
        if cls is None:
            self._missing('raised')
        if not issubclass(cls, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(value)):
            self._fail(f'"{self.pattern.pattern}" does not match "{value}"')
        return True


class _Warns(_Raises):
    """assertWarns as a context."""

    _base, _kinds = Warning, 'a warning type or tuple of warning types'

    def __enter__(self):
        import warnings
        self._manager = warnings.catch_warnings(record=True)
        self.warnings = self._manager.__enter__()
        warnings.simplefilter('always', self.expected)
        return self

    def __exit__(self, cls, value, tb):
        self._manager.__exit__(cls, value, tb)
        if cls is not None:
            return
        first = None
        for one in self.warnings:
            if not isinstance(one.message, self.expected):
                continue
            first = first or one
            if self.pattern is None or self.pattern.search(str(one.message)):
                self.warning, self.filename, self.lineno = one.message, one.filename, one.lineno
                return
        if first is not None:
            self._fail(f'"{self.pattern.pattern}" does not match "{first.message}"')
        self._missing('triggered')


class _LoggingWatcher:
    """What assertLogs has seen."""

    def __init__(self):
        self.records, self.output = [], []


class _Logs:
    """assertLogs and assertNoLogs as contexts."""

    def __init__(self, case, logger, level, wanted):
        import logging
        self.case, self.msg, self._wanted = case, None, wanted
        self._logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
        self._level = logging.getLevelName(level) if isinstance(level, str) else level or logging.INFO
        self._level_name = logging.getLevelName(self._level)

    def __enter__(self):
        import logging
        watcher = _LoggingWatcher()

        class Capturing(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        handler = Capturing()
        handler.setLevel(self._level)
        handler.setFormatter(logging.Formatter('%(levelname)s:%(name)s:%(message)s'))
        logger = self._logger
        self._watcher = watcher
        self._before = logger.handlers, logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self._level)
        logger.propagate = False
        return watcher if self._wanted else None

    def __exit__(self, cls, value, tb):
        self._logger.handlers, level, self._logger.propagate = self._before
        self._logger.setLevel(level)
        if cls is not None:
            return False
        if self._wanted and not self._watcher.records:
            self._fail(f'no logs of level {self._level_name} or higher triggered on {self._logger.name}')
        if not self._wanted and self._watcher.records:
            self._fail(f'Unexpected logs found: {self._watcher.output!r}')

    def _fail(self, text):
        raise self.case.failureException(self.case._formatMessage(self.msg, text))


class _SubTest:
    def __init__(self, case, message, params):
        self.test_case, self._message, self.params = case, message, params
        self.failureException = case.failureException

    def _described(self):
        parts = []
        if self._message is not _no_message:
            parts.append(f'[{self._message}]')
        if self.params:
            parts.append('({})'.format(', '.join([f'{key}={value!r}' for key, value in self.params.items()])))
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._described()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._described()}'


_no_message = object()


class _Sub:
    """The context of a subTest: notes a failure and goes on."""

    def __init__(self, case, message, params):
        self.case, self.message, self.params = case, message, params

    def __enter__(self):
        outer = self.case._subtest
        params = {**outer.params, **self.params} if outer else self.params
        self.outer, self.case._subtest = outer, _SubTest(self.case, self.message, params)

    def __exit__(self, cls, value, tb):
        sub, self.case._subtest = self.case._subtest, self.outer
        if cls is None or not issubclass(cls, Exception):
            if cls is None and not self.case._expecting:
                self.case._result.addSubTest(self.case, sub, None)
            return False
        if issubclass(cls, SkipTest):
            self.case._result.addSkip(sub, str(value))
            return True
        if self.case._expecting:
            return False
        self.case._failed = True
        self.case._result.addSubTest(self.case, sub, (cls, value, tb))
        if self.case._result.failfast:
            raise _ShouldStop
        return True


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._subtest, self._failed, self._expecting = None, False, False
        self._types = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual',
                       frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != 'runTest':
                raise ValueError(f'no such test method in {type(self)}: {methodName}')
            self._testMethodDoc = 'No test'
        else:
            self._testMethodDoc = method.__doc__

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        if '_class_cleanups' not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def doClassCleanups(cls):
        while cls.__dict__.get('_class_cleanups'):
            function, args, kwargs = cls._class_cleanups.pop()
            function(*args, **kwargs)

    def addTypeEqualityFunc(self, typeobj, function):
        self._types[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        result = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return result

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        return self._testMethodDoc.strip().split('\n')[0].strip() if self._testMethodDoc else None

    def id(self):
        cls = type(self)
        return f'{cls.__module__}.{cls.__qualname__}.{self._testMethodName}'

    def __eq__(self, other):
        return type(self) is type(other) and self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        cls = type(self)
        return f'{self._testMethodName} ({cls.__module__}.{cls.__qualname__}.{self._testMethodName})'

    def __repr__(self):
        cls = type(self)
        return f'<{cls.__module__}.{cls.__qualname__} testMethod={self._testMethodName}>'

    def subTest(self, msg=_no_message, **params):
        return _Sub(self, msg, params)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def _step(self, function, *args, **kwargs):
        """Runs a part of the test; notes what goes wrong."""
        try:
            function(*args, **kwargs)
            return True
        except SkipTest as e:
            self._skipped = True
            self._result.addSkip(self, str(e))
        except _ShouldStop:
            pass
        except KeyboardInterrupt:
            raise
        except BaseException as e:
            if self._expecting:
                self._expected = type(e), e, e.__traceback__
            else:
                self._failed = True
                self._noted.append((type(e), e, e.__traceback__))
        return False

    def run(self, result=None):
        if result is None:
            result = self.defaultTestResult()
            result.startTestRun()
            try:
                return self.run(result)
            finally:
                result.stopTestRun()
        method = getattr(self, self._testMethodName)
        result.startTest(self)
        try:
            for item in (type(self), method):
                if getattr(item, '__unittest_skip__', False):
                    why = getattr(type(self), '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', '')
                    result.addSkip(self, why)
                    return result
            expecting = (getattr(type(self), '__unittest_expecting_failure__', False)
                         or getattr(method, '__unittest_expecting_failure__', False))
            self._result, self._failed, self._skipped, self._expected, self._noted = result, False, False, None, []
            self._expecting = False
            if self._step(self.setUp):
                self._expecting = expecting
                self._step(method)
                self._expecting = False
                self._step(self.tearDown)
            self.doCleanups()
            for info in self._noted:
                if issubclass(info[0], self.failureException):
                    result.addFailure(self, info)
                else:
                    result.addError(self, info)
            if not self._failed and not self._skipped:
                if expecting and self._expected:
                    result.addExpectedFailure(self, self._expected)
                elif expecting:
                    result.addUnexpectedSuccess(self)
                else:
                    result.addSuccess(self)
            return result
        finally:
            self._result, self._noted, self._expected = None, [], None
            result.stopTest(self)

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            if self._result is None:
                function(*args, **kwargs)
            else:
                self._step(function, *args, **kwargs)
        return not self._failed

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        return standard if msg is None else f'{standard} : {msg}'

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _check(self, good, msg, standard):
        if not good:
            raise self.failureException(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._check(False, msg, f'{_short(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        if expr:
            self._check(False, msg, f'{_short(expr)} is not false')

    def assertEqual(self, first, second, msg=None):
        compare = self._types.get(type(first)) if type(first) is type(second) else None
        if compare is not None:
            (getattr(self, compare) if isinstance(compare, str) else compare)(first, second, msg=msg)
        elif not first == second:
            self._check(False, msg, '%s != %s' % _pair(first, second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._check(False, msg, f'{_short(first)} == {_short(second)}')

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._check(False, msg, f'{_short(expr1)} is not {_short(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._check(False, msg, f'unexpectedly identical: {_short(expr1)}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._check(False, msg, f'{_short(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._check(False, msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._check(False, msg, f'{_short(member)} not found in {_short(container)}')

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._check(False, msg, f'{_short(member)} unexpectedly found in {_short(container)}')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._check(False, msg, f'{_short(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._check(False, msg, f'{_short(obj)} is an instance of {cls!r}')

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._check(False, msg, f'{_short(a)} not less than {_short(b)}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._check(False, msg, f'{_short(a)} not less than or equal to {_short(b)}')

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._check(False, msg, f'{_short(a)} not greater than {_short(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._check(False, msg, f'{_short(a)} not greater than or equal to {_short(b)}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        self._near(first, second, places, msg, delta, True)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        self._near(first, second, places, msg, delta, False)

    def _near(self, first, second, places, msg, delta, wanted):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        if (first == second) if wanted else False:
            return
        difference = abs(first - second)
        sign = '!=' if wanted else '=='
        if delta is not None:
            near = difference <= delta
            limit = f'{_short(delta)} delta'
        else:
            places = 7 if places is None else places
            near = round(difference, places) == 0
            limit = f'{places!r} places'
        if not wanted and first == second:
            near = True
        if near != wanted:
            behind = f' ({_short(difference)} difference)' if wanted or delta is not None else ''
            self._check(False, msg, f'{_short(first)} {sign} {_short(second)} within {limit}{behind}')

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
        if not pattern.search(text):
            self._check(False, msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
        found = pattern.search(text)
        if found:
            self._check(False, msg, f'Regex matched: {text[found.start():found.end()]!r} matches {pattern.pattern!r} in {text!r}')

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _Raises(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _Raises(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _Warns(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _Warns(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)

    def _diff(self, message, lines):
        diff = '\n' + '\n'.join(lines)
        return self._truncated(message, diff)

    def _truncated(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + f'\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it.'

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            name = seq_type.__name__
            for which, seq in (('First', seq1), ('Second', seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {name}: {_short(seq)}')
        else:
            name = 'sequence'
        if seq1 == seq2:
            return
        text = '%ss differ: %s != %s\n' % ((name.capitalize(),) + _pair(seq1, seq2))
        size1, size2 = len(seq1), len(seq2)
        for i in range(min(size1, size2)):
            if seq1[i] != seq2[i]:
                text += '\nFirst differing element %d:\n%s\n%s\n' % ((i,) + _pair(seq1[i], seq2[i]))
                break
        else:
            if size1 == size2 and seq_type is None and type(seq1) != type(seq2):
                return
        if size1 != size2:
            which, longer, least = ('First', seq1, size2) if size1 > size2 else ('Second', seq2, size1)
            text += f'\n{which} {name} contains {abs(size1 - size2)} additional elements.\n'
            text += f'First extra element {least}:\n{_short(longer[least])}\n'
        lines = _difflib.ndiff(_pprint.pformat(seq1).splitlines(), _pprint.pformat(seq2).splitlines())
        self.fail(self._formatMessage(msg, self._diff(text, lines)))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        lines = []
        for which, other, items in (('first', 'second', set1 - set2), ('second', 'first', set2 - set1)):
            if items:
                lines.append(f'Items in the {which} set but not the {other}:')
                lines += [repr(item) for item in items]
        if lines:
            self._check(False, msg, '\n'.join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            lines = _difflib.ndiff(_pprint.pformat(d1).splitlines(), _pprint.pformat(d2).splitlines())
            self._check(False, msg, self._diff('%s != %s' % _pair(d1, d2), lines))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first == second:
            return
        text = '%s != %s' % _pair(first, second)
        if len(first) <= 65536 and len(second) <= 65536:
            lines1, lines2 = first.splitlines(keepends=True), second.splitlines(keepends=True)
            if len(lines1) == 1 and first.strip('\r\n') == first:
                lines1, lines2 = [first + '\n'], [second + '\n']
            text = self._truncated(text, '\n' + ''.join(_difflib.ndiff(lines1, lines2)))
        self._check(False, msg, text)

    def assertCountEqual(self, first, second, msg=None):
        first, second = list(first), list(second)
        left, differences = list(second), []
        seen = []
        for item in first + second:
            if item not in seen:
                seen.append(item)
                counts = first.count(item), second.count(item)
                if counts[0] != counts[1]:
                    differences.append('First has %d, Second has %d:  %r' % (counts + (item,)))
        if differences:
            self._check(False, msg, 'Element counts were not equal:\n' + '\n'.join(differences))

    assertEquals, assert_, failUnlessEqual = assertEqual, assertTrue, assertEqual


class IsolatedAsyncioTestCase(TestCase):
    """A test whose parts may be coroutines; all of one test run on one loop."""

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        result = await cm.__aenter__()
        self.addAsyncCleanup(cm.__aexit__, None, None, None)
        return result

    def run(self, result=None):
        if result is None:
            return super().run()
        from asyncio import Runner
        with Runner() as self._runner:
            return super().run(result)

    def _step(self, function, *args, **kwargs):
        good = super()._step(self._awaited, function, *args, **kwargs)
        return super()._step(self._awaited, self.asyncSetUp) if good and function == self.setUp else good

    def _awaited(self, function, *args, **kwargs):
        if function == self.tearDown:
            self._runner.run(self.asyncTearDown())
        answer = function(*args, **kwargs)
        if hasattr(answer, '__await__'):
            self._runner.run(_waiting(answer))


async def _waiting(awaitable):
    return await awaitable


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        self._function, self._before, self._after, self._description = testFunc, setUp, tearDown, description
        super().__init__()

    def setUp(self):
        if self._before:
            self._before()

    def tearDown(self):
        if self._after:
            self._after()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return f'{type(self).__qualname__} ({self._function.__name__})'

    def shortDescription(self):
        doc = self._description or self._function.__doc__
        return doc and doc.split('\n')[0].strip() or None


class _Fixture:
    """Stands for setUpClass and the like where these fail."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description


class TestSuite:
    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def __iter__(self):
        return iter(self._tests)

    def __repr__(self):
        return f'<unittest.suite.TestSuite tests={self._tests}>'

    def countTestCases(self):
        return sum(test.countTestCases() for test in self._tests)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def run(self, result, debug=False):
        top = not getattr(result, '_running', False)
        result._running = True
        for test in self._tests:
            if result.shouldStop:
                break
            if not isinstance(test, TestSuite):
                self._change_class(type(test), result)
                if type(test) in result._broken:
                    continue
            test(result)
        if top:
            self._change_class(None, result)
            result._running = False
        return result

    def _change_class(self, cls, result):
        before = result._class
        if cls is before:
            return
        result._class = cls
        if before is not None and before not in result._broken and not getattr(before, '__unittest_skip__', False):
            self._fixture(before, 'tearDownClass', result)
            self._fixture(before, 'doClassCleanups', result, 'tearDownClass')
        if cls is not None and hasattr(cls, 'setUpClass') and not getattr(cls, '__unittest_skip__', False):
            if not self._fixture(cls, 'setUpClass', result):
                result._broken.append(cls)
                self._fixture(cls, 'doClassCleanups', result, 'setUpClass')

    def _fixture(self, cls, name, result, shown=None):
        function = getattr(cls, name, None)
        if function is None:
            return True
        try:
            function()
            return True
        except Exception as e:
            holder = _Fixture(f'{shown or name} ({cls.__module__}.{cls.__qualname__})')
            if isinstance(e, SkipTest):
                result.addSkip(holder, str(e))
            else:
                result.addError(holder, (type(e), e, e.__traceback__))
            return False


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = self.failfast = self.buffer = self.tb_locals = False
        self._class, self._broken, self._running = None, [], False

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def stop(self):
        self.shouldStop = True

    def printErrors(self):
        pass

    def _noted(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self.errors.append((test, self._text(err, test)))
        self._noted()

    def addFailure(self, test, err):
        self.failures.append((test, self._text(err, test)))
        self._noted()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            where = self.failures if issubclass(err[0], test.failureException) else self.errors
            where.append((subtest, self._text(err, test)))
            self._noted()

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._text(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._noted()

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def _text(self, err, test):
        return ''.join(_shown(err[1]))

    def __repr__(self):
        return (f'<unittest.result.TestResult run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')


def _shown(value):
    """A traceback without the calls that are this module's own."""
    lines = []
    earlier = value.__cause__
    if earlier is not None:
        lines += _shown(earlier) + [_traceback._CAUSE]
    elif value.__context__ is not None and not value.__suppress_context__:
        lines += _shown(value.__context__) + [_traceback._CONTEXT]
    frames = _traceback.extract_tb(value.__traceback__)
    own = [frame.filename == '<library unittest>' for frame in frames]
    first = own.index(False) if False in own else len(own)
    last = len(own)
    if isinstance(value, AssertionError):
        while last > first and own[last - 1]:
            last -= 1
    kept = _traceback.StackSummary(frames[first:last])
    if kept:
        lines.append('Traceback (most recent call last):\n')
        lines += kept.format()
    return lines + _traceback.format_exception_only(value)


class _Stream:
    def __init__(self, stream):
        self.stream = stream

    def write(self, text):
        print(text, end='', file=self.stream)

    def writeln(self, text=''):
        print(text, file=self.stream)

    def flush(self):
        pass


class TextTestResult(TestResult):
    separator1, separator2 = '=' * 70, '-' * 70

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._new_line = True

    def getDescription(self, test):
        first = test.shortDescription()
        return f'{test}\n{first}' if self.descriptions and first else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + ' ... ')
            self._new_line = False

    def _status(self, test, word, letter):
        if self.showAll:
            subtest = isinstance(test, _SubTest)
            if subtest or self._new_line:
                if not self._new_line:
                    self.stream.writeln()
                if subtest:
                    self.stream.write('  ')
                self.stream.write(self.getDescription(test) + ' ... ')
            self.stream.writeln(word)
            self._new_line = True
        elif self.dots:
            self.stream.write(letter)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._status(test, 'ok', '.')

    def addError(self, test, err):
        super().addError(test, err)
        self._status(test, 'ERROR', 'E')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._status(test, 'FAIL', 'F')

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._status(subtest, 'FAIL' if failed else 'ERROR', 'F' if failed else 'E')
        super().addSubTest(test, subtest, err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._status(test, f'skipped {reason!r}', 's')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._status(test, 'expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._status(test, 'unexpected success', 'u')

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
        for flavour, noted in (('ERROR', self.errors), ('FAIL', self.failures)):
            for test, text in noted:
                self.stream.writeln(self.separator1)
                self.stream.writeln(f'{flavour}: {self.getDescription(test)}')
                self.stream.writeln(self.separator2)
                self.stream.writeln(text)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f'UNEXPECTED SUCCESS: {self.getDescription(test)}')


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None, warnings=None,
                 *, tb_locals=False):
        self.stream = _Stream(_sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.failfast = descriptions, verbosity, failfast
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        start = _time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = _time.perf_counter() - start
        result.printErrors()
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)
        count = result.testsRun
        self.stream.writeln(f'Ran {count} test{"s" if count != 1 else ""} in {taken:.3f}s')
        self.stream.writeln()
        infos = []
        if result.wasSuccessful():
            self.stream.write('OK')
        else:
            self.stream.write('FAILED')
            if result.failures:
                infos.append(f'failures={len(result.failures)}')
            if result.errors:
                infos.append(f'errors={len(result.errors)}')
        if result.skipped:
            infos.append(f'skipped={len(result.skipped)}')
        if result.expectedFailures:
            infos.append(f'expected failures={len(result.expectedFailures)}')
        if result.unexpectedSuccesses:
            infos.append(f'unexpected successes={len(result.unexpectedSuccesses)}')
        self.stream.writeln(f' ({", ".join(infos)})' if infos else '')
        return result


class TestLoader:
    testMethodPrefix = 'test'
    suiteClass = TestSuite

    def getTestCaseNames(self, testCaseClass):
        return sorted([name for name in dir(testCaseClass)
                       if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name))])

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass([testCaseClass(name) for name in names])

    def _from_names(self, namespace):
        tests = []
        for name in sorted(namespace):
            value = namespace[name]
            if isinstance(value, type) and issubclass(value, TestCase) and value not in (TestCase, FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(value))
        return self.suiteClass(tests)

    def loadTestsFromModule(self, module):
        return self._from_names({name: getattr(module, name) for name in dir(module)})

    def loadTestsFromName(self, name, module=None):
        value = module
        for part in name.split('.'):
            parent, value = value, getattr(value, part)
        if isinstance(value, type) and issubclass(value, TestCase):
            return self.loadTestsFromTestCase(value)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(part)])
        return value()

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


defaultTestLoader = TestLoader()


def makeSuite(testCaseClass, prefix='test', sortUsing=None, suiteClass=TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix, loader.suiteClass = prefix, suiteClass
    return loader.loadTestsFromTestCase(testCaseClass)


class TestProgram:
    """Runs the tests of the program, or those that its arguments name."""

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader, exit=True,
                 verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        module = _program() if module == '__main__' else module
        names = []
        for argument in (_sys.argv if argv is None else argv)[1:]:
            if argument in ('-v', '--verbose'):
                verbosity = 2
            elif argument in ('-q', '--quiet'):
                verbosity = 0
            elif argument in ('-f', '--failfast'):
                failfast = True
            else:
                names.append(argument)
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        self.test = testLoader.loadTestsFromNames(names, module) if names else testLoader.loadTestsFromModule(module)
        if testRunner is None:
            testRunner = TextTestRunner
        if isinstance(testRunner, type):
            testRunner = testRunner(verbosity=verbosity, failfast=bool(failfast))
        self.result = testRunner.run(self.test)
        if exit:
            _sys.exit(not self.result.wasSuccessful())


main = TestProgram
for _cls, _part in ((TestCase, 'case'), (FunctionTestCase, 'case'), (SkipTest, 'case'), (TestSuite, 'suite'), (TestResult, 'result'),
                    (TextTestResult, 'runner'), (TextTestRunner, 'runner'), (TestLoader, 'loader'), (TestProgram, 'main')):
    _cls.__module__ = 'unittest.' + _part
