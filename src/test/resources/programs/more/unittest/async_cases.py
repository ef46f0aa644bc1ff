import asyncio
import io
import re
import unittest


class Store:
    def __init__(self):
        self.rows = {}

    async def put(self, key, value):
        await asyncio.sleep(0.01)
        self.rows[key] = value

    async def get(self, key):
        await asyncio.sleep(0)
        return self.rows[key]


class StoreTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print('setUp')

    async def asyncSetUp(self):
        print('asyncSetUp')
        self.store = Store()
        await self.store.put('a', 1)

    async def asyncTearDown(self):
        print('asyncTearDown')

    def tearDown(self):
        print('tearDown')

    async def close(self, name):
        print('closing', name)

    async def test_get(self):
        self.addAsyncCleanup(self.close, 'store')
        self.assertEqual(await self.store.get('a'), 1)

    async def test_missing(self):
        with self.assertRaises(KeyError):
            await self.store.get('b')

    async def test_gather(self):
        await asyncio.gather(*(self.store.put(i, i * i) for i in range(5)))
        self.assertEqual(self.store.rows[4], 16)

    async def test_timeout(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.sleep(10), 0.01)

    def test_plain(self):
        self.assertEqual(1 + 1, 2)

    @unittest.skip('not now')
    async def test_skipped(self):
        pass

    @unittest.expectedFailure
    async def test_expected(self):
        self.fail()


stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(StoreTest))
print(re.sub(r'in [\d.]+s', 'in Xs', stream.getvalue()))
print(result.testsRun, result.wasSuccessful(), len(result.skipped), len(result.expectedFailures))
