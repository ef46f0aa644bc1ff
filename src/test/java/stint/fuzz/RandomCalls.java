package stint.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stint.laws.GeneratedProgram;
import stint.laws.GeneratedProgram.Statement;

/**
 * Generates programs that call builtins, methods and functions with arguments of all kinds and counts, apply operators to what they are
 * not made for, and format by what may be no format; and print what comes out, most often an error. The same seed gives the same
 * program.
 */
final class RandomCalls {
  private static final Map<String, List<String>> VALUES = Map.ofEntries(
      Map.entry("int", List.of("0", "1", "-1", "3", "7", "-12", "255", "10 ** 20", "-(2 ** 63)")),
      Map.entry("bool", List.of("True", "False")),
      Map.entry("float",
          List.of("0.0", "-0.0", "1.5", "-2.75", "1e22", "1e-5", "float('nan')", "float('inf')", "123456.789")),
      Map.entry("complex", List.of("2j", "(1+2j)", "-0j")),
      Map.entry("str",
          List.of("''", "'a'", "'abc'", "'Hello World'", "'\\u00e9\\u00df'", "'12'", "' x '", "'%d'", "'{}'", "'{a}'",
              "'a,b,,c'", "'\\U0001f40d'", "'line\\nbreak'", "'0x1f'", "'1_000'", "'tit\\u01c5'", "'utf-8'")),
      Map.entry("bytes", List.of("b''", "b'abc'", "b'\\xff\\x00'", "b'12'", "b'a,b'", "b' x '")),
      Map.entry("bytearray", List.of("bytearray(b'abc')", "bytearray()")),
      Map.entry("list", List.of("[]", "[1, 2, 3]", "['a', 'b']", "[[1], [2]]", "[3, 1.5, True]", "[(1, 2), (3, 4)]")),
      Map.entry("tuple", List.of("()", "(1,)", "(1, 2)", "('a', 'b', 'c')", "(1, [2])")),
      Map.entry("dict", List.of("{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'a': {'b': [1, 2]}}")),
      Map.entry("set", List.of("set()", "{1, 2, 3}", "{'a'}")),
      Map.entry("frozenset", List.of("frozenset()", "frozenset({1, 2})")),
      Map.entry("range", List.of("range(0)", "range(5)", "range(1, 10, 3)", "range(5, 0, -1)")),
      Map.entry("slice", List.of("slice(1)", "slice(1, 5, 2)", "slice(None, None, -1)")),
      Map.entry("object",
          List.of("None", "...", "NotImplemented", "len", "int", "str", "f", "P(1, 2)", "P", "iter([1, 2])",
              "(i for i in (1, 2))", "lambda: 0", "ValueError('v')", "KeyError", "object()", "P(1, 2).area",
              "'a'.upper")));

  private static final List<String> TYPES = VALUES.keySet().stream().sorted().toList();

  private static final List<String> BUILTINS =
      words(
          "abs all any ascii bin bool bytearray bytes callable chr complex dict divmod enumerate filter float format frozenset"
              + " getattr hasattr hash hex int isinstance issubclass iter len list map max min next object oct ord pow print property"
              + " range repr reversed round set setattr delattr slice sorted staticmethod classmethod str sum super tuple type zip"
              + " ValueError KeyError f P g Q int.from_bytes str.join str.maketrans dict.fromkeys bytes.fromhex float.fromhex"
              + " list.append str.upper int.bit_length object.__init__ object.__new__ int.__add__ list.__getitem__ type.__call__"
              + " set.union frozenset.union dict.get tuple.index UnicodeDecodeError StopIteration OSError");

  private static final Map<String, List<String>> METHODS = Map.ofEntries(
      Map.entry("int", words(
          "bit_length bit_count to_bytes as_integer_ratio conjugate is_integer __add__ __index__")),
      Map.entry("bool", words("bit_length to_bytes conjugate")),
      Map.entry("float",
          words("is_integer hex as_integer_ratio conjugate fromhex __trunc__")),
      Map.entry("complex", words("conjugate __abs__ __add__")),
      Map.entry("str",
          words(
              "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii"
                  + " isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip"
                  + " partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines"
                  + " startswith strip swapcase title translate upper zfill __len__ __getitem__ __contains__ __mul__ __mod__ __format__")),
      Map.entry("bytes",
          words(
              "capitalize center count decode endswith expandtabs find hex index isalnum isalpha isdigit join ljust lower lstrip"
                  + " partition removeprefix replace rfind rjust rsplit rstrip split splitlines startswith strip swapcase title"
                  + " translate upper zfill fromhex __getitem__ __contains__")),
      Map.entry("bytearray",
          words("append clear copy count decode extend insert pop remove reverse find replace split join hex")),
      Map.entry("list",
          words(
              "append clear copy count extend index insert pop remove reverse sort __getitem__ __setitem__ __delitem__ __add__"
                  + " __mul__ __contains__ __len__ __reversed__")),
      Map.entry("tuple", words("count index __getitem__ __add__ __mul__ __hash__ __contains__")),
      Map.entry("dict",
          words(
              "clear copy fromkeys get items keys pop popitem setdefault update values __getitem__ __contains__")),
      Map.entry("set",
          words(
              "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset"
                  + " pop remove symmetric_difference symmetric_difference_update union update")),
      Map.entry("frozenset",
          words(
              "copy difference intersection isdisjoint issubset issuperset symmetric_difference union add __hash__")),
      Map.entry("range", words("count index start stop step __getitem__ __len__ __contains__ __reversed__")),
      Map.entry("slice", words("indices start stop step")),
      Map.entry("object",
          words(
              "area scale make build name x missing __name__ __class__ __init__ __eq__ send throw close __next__ args"
                  + " with_traceback __dict__ add_note")));

  private static final List<String> KEYWORDS =
      words(
          "key default reverse sep end start step encoding errors maxsplit keepends base x a b c byteorder signed strict ndigits tabsize");

  private static final List<String> BINARY =
      words("+ - * / // % ** << >> & | ^ @ == != < <= > >= in is and or");

  private static final List<String> SPECS =
      List.of("", "d", "5", "<6", "*>6", "^7", "05d", "+d", ",", "_", "x", "#o", "#010b", "c", "e", ".2f", "8.3f", "g",
          "%", "s",
          ".2", "10s", "=+7", "n", " d", ",.1f", ".0e", "_x", ",s", "Z", "5.", "<<<5", ".3d", "+s", "=5", "z.1f", "#g",
          "010",
          "5_", ",_", "1000000000000000000000", "{", "d}", "a>", "\\u00e9^5", ".-1", "E", "F", "X", "b", "o", "#x",
          "-5", "0=5", "0^5");

  private static final List<String> PERCENTS =
      List.of("%d", "%5d", "%-5d|", "%+d", "%05d", "%x", "%#x", "%o", "%s", "%r", "%a", "%.2f", "%8.3f", "%e", "%g",
          "%c", "%%", "%i",
          "%u", "%(a)s", "%(a)d", "%", "%y", "%*d", "%.*f", "%.3s", "%5s|", "%-5s|", "%ld", "%(a", "% d", "%G", "%#o",
          "%.0f", "%5%", "%s %s");

  private static final List<String> REPLACEMENTS =
      List.of("{}", "{0}", "{1}", "{a}", "{!r}", "{!s:>5}", "{!x}", "{0.real}", "{0[0]}", "{0[a]}", "{a.b}", "{{}}",
          "{", "}", "{:{}}",
          "{0!r:^9}", "{} {0}", "{:>5}|", "{:d}", "{:.2f}", "{:,}", "{[0]}", "{.real}", "{0[}", "{0.}", "{!}", "{:",
          "{0[0]x}", "{-1}");

  private static final String PRELUDE = """
      class P:
        '''A point.'''
        kind = 'point'
        def __init__(self, x, y=2, *, name='p'):
          self.x, self.y, self.name = x, y, name
        def __repr__(self):
          return f'P({self.x}, {self.y})'
        def area(self):
          return self.x * self.y
        def scale(self, by, /, *more, offset=0):
          return P(self.x * by + offset, self.y)
        @classmethod
        def make(cls, a, b):
          return cls(a, b)
        @staticmethod
        def build(a, *, b):
          return P(a, b)
        @property
        def size(self):
          return self.x
      class Q(P):
        __slots__ = ('extra',)
        def __len__(self):
          return self.x
        def __getitem__(self, i):
          return self.y[i]
        def __add__(self, other):
          return NotImplemented
        def __index__(self):
          return self.x
        def __hash__(self):
          return self.y
        def __bool__(self):
          return self.x
        def __str__(self):
          return self.y
        def __iter__(self):
          return self.y
      def f(a, b=2, *, c=3):
        return a, b, c
      def g(a, /, b, *rest, d, **others):
        return a, b, rest, d, others""";

  private final RandomGenerator random;

  private RandomCalls(RandomGenerator random) {
    this.random = random;
  }

  /** The program of a seed with this many groups of five calls. */
  static GeneratedProgram of(long seed, int size) {
    return new RandomCalls(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).program(size);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  private GeneratedProgram program(int size) {
    List<Statement> statements = new ArrayList<>();
    PRELUDE.lines().forEach(line -> statements.add(Statement.simple(line)));
    for (int i = 0; i < 5 * size; i++) {
      statements.add(Statement.of("try:", List.of(Statement.simple(statement())), "except Exception as e:",
          List.of(Statement.simple("print(type(e).__name__, e)"))));
    }
    if (random.nextInt(3) == 0) {
      statements.add(Statement.simple(statement()));
    }
    return new GeneratedProgram(statements);
  }

  private String statement() {
    return switch (random.nextInt(14)) {
      case 0 -> "a, b = " + value() + "; print(a, b)";
      case 1 -> "a, *b, c = " + value() + "; print(a, b, c)";
      case 2 -> "for v in " + value() + ": print(v)";
      case 3 -> "v = " + value() + "; v[" + value() + "] = " + value() + "; print(v)";
      case 4 -> "v = " + value() + "; del v[" + value() + "]; print(v)";
      case 5 -> "v = " + value() + "; v[" + slice() + "] = " + value() + "; print(v)";
      case 6 -> "v = " + value() + "; v " + pick(words("+= -= *= |= &= /= %= <<=")) + " " + small() + "; print(v)";
      case 7 -> "v = " + value() + "; print(v." + method(pick(TYPES)) + ", v)";
      default -> "print(repr(" + expression() + "))";
    };
  }

  private String expression() {
    return choose(
        this::builtin, this::builtin, this::methodCall, this::methodCall, this::methodCall, this::binary, this::binary,
        () -> pick(words("- + ~ not")) + " " + value(),
        () -> value() + "[" + (random.nextBoolean() ? value() : slice()) + "]",
        () -> value() + "." + pick(METHODS.get(pick(TYPES))),
        () -> "format(" + value() + ", '" + pick(SPECS) + "')",
        () -> "format(" + value() + ", '" + pick(SPECS) + "')",
        () -> "'" + pick(PERCENTS) + "' % " + value(),
        () -> "b'" + pick(PERCENTS) + "' % " + value(),
        () -> "'" + pick(REPLACEMENTS) + "'.format(" + arguments() + ")",
        () -> value() + "(" + arguments() + ")",
        () -> "int(" + value() + ", " + pick(words("0 2 10 16 36 37 1 -1 'a' None")) + ")",
        () -> "[*" + value() + ", *" + value() + "]",
        () -> "{**" + value() + ", **" + value() + "}",
        () -> "f(*" + value() + ", **" + value() + ")",
        () -> "[x for x in " + value() + " if x]",
        () -> "Q(" + value() + ", " + value() + ")." + method("str"),
        () -> pick(words("len str hash bool list int iter sum repr float")) + "(Q(" + value() + ", " + value() + "))");
  }

  private String builtin() {
    return pick(BUILTINS) + "(" + arguments() + ")";
  }

  private String methodCall() {
    var type = pick(TYPES);
    return pick(VALUES.get(type)) + "." + method(type);
  }

  private String method(String type) {
    return pick(METHODS.get(type)) + "(" + arguments() + ")";
  }

  /** What {@code * ** <<} make of two numbers may be too large to be compared quickly. */
  private String binary() {
    var operator = pick(BINARY);
    return "(" + value() + ") " + operator + " " + (List.of("*", "**", "<<").contains(operator) ? small() : value());
  }

  private String small() {
    return pick(
        List.of("0", "1", "3", "-1", "1.5", "'a'", "[1]", "None", "True", "2j", "(1,)", "b'x'", "{1}", "{'a': 2}"));
  }

  private String slice() {
    return pick(List.of("::", "1:", ":-1", "::2", "::-1", "1:2", "'a':", ":None", "::0", "5:1", "-2:", "1.5:"));
  }

  private String arguments() {
    var all = IntStream.range(0, pick(List.of(0, 1, 1, 1, 2, 2, 2, 3, 3, 4)))
        .mapToObj(i -> value())
        .collect(Collectors.toCollection(ArrayList::new));
    if (random.nextInt(5) == 0) {
      all.add(pick(KEYWORDS) + "=" + value());
    }
    return String.join(", ", all);
  }

  private String value() {
    return pick(VALUES.get(pick(TYPES)));
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  private String choose(Supplier<String>... alternatives) {
    return alternatives[random.nextInt(alternatives.length)].get();
  }
}
