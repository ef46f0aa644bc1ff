"""Patches of modules, classes, objects and dicts, as decorators, blocks and by hand; and mocks in test cases."""
import asyncio
import json
import time
import unittest
from unittest import mock
from unittest.mock import AsyncMock, DEFAULT, MagicMock, Mock, PropertyMock, patch


class Mailer:
    host = 'real'

    def send(self, to, text):
        return f'sent {text} to {to}'

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def check(to):
        return '@' in to

    @property
    def port(self):
        return 25


def fetch(url):
    return f'real {url}'


def use():
    return fetch('x'), Mailer().send('a', 'b')


SETTINGS = {'debug': False, 'level': 1}

with patch('__main__.fetch') as f:
    f.return_value = 'fake'
    print(use(), f.mock_calls)
print(use())
with patch('__main__.fetch', return_value=1) as f, patch.object(Mailer, 'send', autospec=True) as send:
    send.return_value = 'not sent'
    print(use(), f.call_count)
    print(len(send.mock_calls))
print(use())


@patch('json.dumps', return_value='{}')
@patch('time.sleep')
def decorated(first, sleep, dumps, other=1):
    time.sleep(3)
    print(first, json.dumps([1]), sleep.call_args, dumps.call_args, other)
    return 'returned'


print(decorated('arg', other=2), decorated.__name__, decorated.__doc__)
print(json.dumps([1]))


@patch.object(Mailer, 'host', 'patched')
@patch('__main__.Mailer.check', new=lambda to: 'always')
def with_values():
    return Mailer.host, Mailer.check('x'), Mailer().host


print(with_values(), Mailer.host, Mailer.check('x'))
with patch('__main__.Mailer') as M:
    M.return_value.send.return_value = 'mocked'
    M.make.return_value = 5
    print(use(), Mailer.make(), M.mock_calls)
with patch.object(Mailer, 'port', new_callable=PropertyMock) as port:
    port.return_value = 99
    print(Mailer().port, port.mock_calls)
print(Mailer().port)
one = Mailer()
with patch.object(one, 'send', side_effect=OSError('down')):
    try:
        one.send(1, 2)
    except OSError as e:
        print('raised', e)
print(one.send(1, 2), 'send' in vars(one))
with patch.dict(SETTINGS, {'debug': True}, extra=1):
    print(SETTINGS)
with patch.dict('__main__.SETTINGS', clear=True):
    print(SETTINGS)
print(SETTINGS)


@patch.dict(SETTINGS, level=9)
def levelled():
    return SETTINGS['level']


print(levelled(), SETTINGS)
with patch.multiple(Mailer, host='many', send=DEFAULT) as found:
    print(Mailer.host, sorted(found), found['send'] is Mailer.send)
patcher = patch('__main__.fetch', Mock(return_value='started'))
patcher.start()
print(fetch(1))
patcher.stop()
patch('__main__.fetch', lambda url: 'again').start()
print(fetch(1))
patch.stopall()
print(fetch(1))
with patch('__main__.invented', 5, create=True):
    print(invented)
for target in ('__main__.nothing', 'nodots', '__main__.Mailer.nothing', 'nosuchmodule.x', 5):
    try:
        with patch(target):
            pass
    except Exception as e:
        text = str(e)
        print(type(e).__name__, text if '<module' not in text else text[text.index('does'):])
try:
    with patch('__main__.fetch'):
        raise KeyError('inside')
except KeyError as e:
    print(e, fetch(2))
try:
    patch.object('text', 'upper')
except TypeError as e:
    print(e)


async def load(key):
    return await asyncio.sleep(0, key)


async def main():
    stub = AsyncMock(return_value=7)
    print(await stub(1), stub.await_count, stub.await_args)
    stub.assert_awaited_once_with(1)
    with patch('__main__.load') as fake:
        fake.return_value = 'quick'
        print(type(fake).__name__, await load('k'))
    print(await load('k'))
    failing = AsyncMock(side_effect=[1, ValueError('x')])
    print(await failing())
    try:
        await failing()
    except ValueError as e:
        print('failed', e)
    for check in (stub.assert_not_awaited, lambda: stub.assert_awaited_with(2), AsyncMock().assert_awaited):
        try:
            check()
        except AssertionError as e:
            print(e)
    obj = MagicMock()
    obj.__aenter__.return_value = 'entered'
    async with obj as value:
        print(value)


asyncio.run(main())


class Tests(unittest.TestCase):
    def setUp(self):
        patcher = patch('__main__.fetch', return_value='set up')
        self.fetch = patcher.start()
        self.addCleanup(patcher.stop)

    def test_cleanup(self):
        self.assertEqual(fetch(3), 'set up')
        self.fetch.assert_called_once_with(3)

    @patch.object(Mailer, 'send')
    def test_argument(self, send):
        Mailer().send('x')
        send.assert_called_once_with('x')

    @mock.patch('json.loads', side_effect=ValueError)
    def test_raises(self, _):
        with self.assertRaises(ValueError):
            json.loads('1')


@patch('__main__.fetch', Mock(return_value='class'))
class ClassTests(unittest.TestCase):
    def test_one(self):
        self.assertEqual(fetch(1), 'class')

    def helper(self):
        return fetch(1)


result = unittest.TestResult()
loader = unittest.defaultTestLoader
unittest.TestSuite([loader.loadTestsFromTestCase(Tests), loader.loadTestsFromTestCase(ClassTests)]).run(result)
print(result.testsRun, result.failures, result.errors, fetch(1))
