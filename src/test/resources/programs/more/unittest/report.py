import io
import re
import unittest


class Failing(unittest.TestCase):
    def test_a(self): self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_b(self): self.assertEqual('abc\ndef', 'abc\ndeg')
    def test_c(self): self.assertEqual({'a': 1}, {'a': 2, 'b': 3})
    def test_d(self): self.assertIn(5, [1, 2])
    def test_e(self): self.assertEqual((1, 2), (1, 3, 4))
    def test_f(self): self.assertEqual({1, 2}, {1, 3})
    def test_g(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertEqual(i, 1)
    @unittest.skip('why')
    def test_h(self): pass
    @unittest.expectedFailure
    def test_i(self): self.fail('x')
    @unittest.expectedFailure
    def test_j(self): pass
    def test_k(self):
        'doc line'
        raise ValueError('bad')
    def test_l(self): self.assertEqual('a' * 50, 'b' * 60)
    def test_m(self): self.assertEqual([1, 2, 3], [1, 2, 3, 4], 'extra message')
    def test_n(self): self.assertTrue(0)
    def test_o(self): self.assertRaises(ValueError, int, '5')
    def test_p(self):
        with self.assertRaisesRegex(ValueError, 'zzz'):
            int('x')
    def test_q(self): self.assertAlmostEqual(1.0, 1.1)
    def test_r(self): self.assertCountEqual([1, 2, 2], [1, 3])
    def test_s(self): self.assertMultiLineEqual('a\nb\n', 'a\nc\n')
    def test_t(self): self.assertEqual(1, 2, 'msg')
    def test_u(self): self.assertIsNone(3)
    def test_v(self): self.assertIsInstance('x', int)
    def test_w(self): self.assertEqual(list(range(60)), list(range(1, 60)))
    def test_x(self): self.skipTest('in the middle')
    def test_y(self): self.assertRegex('text', r'\d')
    def test_z(self): self.assertGreater(1, 2)


class Passing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = []
        print('setUpClass')

    @classmethod
    def tearDownClass(cls):
        print('tearDownClass', cls.shared)

    def setUp(self):
        self.shared.append(self._testMethodName)
        self.addCleanup(print, 'cleanup of', self.id())

    def tearDown(self):
        print('tearDown', self._testMethodName)

    def test_asserts(self):
        self.assertEqual(1, 1.0)
        self.assertNotEqual(1, 2)
        self.assertIs(None, None)
        self.assertIsNot([], [])
        self.assertNotIn(1, [])
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertAlmostEqual(10, 12, delta=3)
        self.assertNotAlmostEqual(1, 2)
        self.assertLessEqual(1, 1)
        self.assertFalse('')
        self.assertDictEqual({}, {})
        self.assertCountEqual('abc', 'cab')
        self.assertNotRegex('abc', 'd')

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertEqual(str(caught.exception), 'division by zero')
        self.assertRaises((KeyError, IndexError), lambda: [][0])
        with self.assertRaisesRegex(ValueError, '^invalid'):
            int('q')

    def test_subtests(self):
        for n in (2, 4):
            with self.subTest('even', n=n):
                self.assertEqual(n % 2, 0)


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError('no set-up')

    def test_never(self): pass


@unittest.skipIf(True, 'whole class')
class Skipped(unittest.TestCase):
    def test_one(self): pass
    def test_two(self): pass


def run(*classes, **options):
    out = io.StringIO()
    suite = unittest.TestSuite(unittest.defaultTestLoader.loadTestsFromTestCase(cls) for cls in classes)
    result = unittest.TextTestRunner(stream=out, **options).run(suite)
    text = re.sub(r'File ".*?([^/"]+)"', r'File "\1"', out.getvalue())
    print(re.sub(r'in \d+\.\d+s', 'in TIME', text))
    print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
    return result


run(Failing, verbosity=2)
run(Passing)
run(Passing, Broken, Skipped, verbosity=2)
run(Failing, failfast=True, verbosity=0)
print(unittest.defaultTestLoader.getTestCaseNames(Passing), Passing('test_raises'), repr(Passing('test_raises')), Passing('test_raises').id())
try:
    Passing('test_missing')
except ValueError as e:
    print(e)
unittest.main(argv=['prog', 'Skipped'], testRunner=unittest.TextTestRunner(stream=io.StringIO()), exit=False)
suite = unittest.TestSuite()
suite.addTest(Passing('test_raises'))
print(suite.countTestCases(), suite.run(unittest.TestResult()))
