"""unittest as people use it: fixtures, subtests, raises, skip, mocks by hand; the report goes to a string."""
import io
import math
import unittest


class Shape:
    def area(self):
        raise NotImplementedError(f"{type(self).__name__}.area")

    def __lt__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return self.area() < other.area()


class Circle(Shape):
    def __init__(self, r):
        if r < 0:
            raise ValueError("radius must not be negative")
        self.r = r

    def area(self):
        return math.pi * self.r**2


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    def __eq__(self, other):
        return isinstance(other, Square) and self.side == other.side

    def __repr__(self):
        return f"Square({self.side})"


class Clock:
    def __init__(self, *times):
        self.times = iter(times)
        self.calls = 0

    def __call__(self):
        self.calls += 1
        return next(self.times)


class BaseTests(unittest.TestCase):
    log = []

    @classmethod
    def setUpClass(cls):
        cls.log.append(f"setUpClass {cls.__name__}")
        cls.shapes = [Square(2), Circle(1), Square(1)]

    @classmethod
    def tearDownClass(cls):
        cls.log.append(f"tearDownClass {cls.__name__}")

    def setUp(self):
        self.log.append(f"setUp {self._testMethodName}")
        self.addCleanup(self.log.append, f"cleanup {self._testMethodName}")

    def tearDown(self):
        self.log.append("tearDown")


class ShapeTests(BaseTests):
    def test_area(self):
        self.assertAlmostEqual(Circle(2).area(), 12.566, places=3)
        self.assertEqual(Square(3).area(), 9)

    def test_base_refuses(self):
        """The base class has no area."""
        with self.assertRaises(NotImplementedError) as caught:
            Shape().area()
        self.assertEqual(str(caught.exception), "Shape.area")
        self.assertRaisesRegex(ValueError, r"not be neg\w+", Circle, -1)

    def test_sorting(self):
        self.assertEqual([s.area() for s in sorted(self.shapes)][0], 1)
        with self.assertRaises(TypeError):
            Square(1) < 3

    def test_subtests(self):
        for side in range(4):
            with self.subTest(side=side):
                self.assertNotEqual(side, 2, "two is bad")

    def test_many_asserts(self):
        self.assertIn(Square(1), self.shapes)
        self.assertNotIn(Square(9), self.shapes)
        self.assertIsNone(None)
        self.assertIsInstance(self.shapes[0], Shape)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])
        self.assertDictEqual({"a": 1}, {"a": 1})
        self.assertGreater(2, 1)
        self.assertRegex("abc123", r"\d+$")
        self.assertTrue(self.shapes)

    def test_clock(self):
        clock = Clock(1, 5)
        self.assertEqual((clock(), clock()), (1, 5))
        with self.assertRaises(StopIteration):
            clock()
        self.assertEqual(clock.calls, 3)


class BrokenTests(BaseTests):
    def test_fails_equal(self):
        self.assertEqual(Square(1), Square(2), "sides")

    def test_fails_lists(self):
        self.assertEqual([1, 2, 3], [1, 4, 3])

    def test_fails_dict(self):
        self.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3})

    def test_fails_text(self):
        self.assertEqual("one\ntwo\n", "one\nthree\n")

    def test_error(self):
        self.shapes[7]

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("never")

    @unittest.skipIf(math.pi > 3, "pi is large")
    def test_skipped_if(self):
        pass

    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_unexpected(self):
        self.assertEqual(1, 1)

    def test_fail_raises(self):
        with self.assertRaises(KeyError):
            pass

    def test_wrong_exception(self):
        with self.assertRaises(KeyError):
            int("x")


def outcome(result, kind):
    found = []
    for test, text in getattr(result, kind):
        found.append(f"{kind[:-1]} {test.id().partition('.')[2]}: {text.strip().splitlines()[-1]}")
    return found


loader = unittest.TestLoader()
suite = unittest.TestSuite()
suite.addTests(loader.loadTestsFromTestCase(case) for case in (ShapeTests, BrokenTests))
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
print(suite.countTestCases(), result.testsRun, result.wasSuccessful(), len(result.failures), len(result.errors), len(result.skipped))
print(*outcome(result, "failures"), *outcome(result, "errors"), sep="\n")
print([(t.id().rsplit(".", 1)[1], why) for t, why in result.skipped])
print([t.id().rsplit(".", 1)[1] for t, _ in result.expectedFailures], [t.id().rsplit(".", 1)[1] for t in result.unexpectedSuccesses])
report = stream.getvalue().splitlines()
print(*[line for line in report if " ... " in line], sep="\n")
print(*[line for line in report if line.startswith(("AssertionError", "First", "- ", "+ ", "? "))], sep="\n")
print(report[-1])
print(*BaseTests.log[:8], BaseTests.log[-1], len(BaseTests.log), sep="\n")
