package stint.laws;

import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import stint.laws.Scope.Type;

/** Expressions of a wanted type that use what a {@link Scope} offers. They may raise, but always end soon. */
final class RandomExpressions {
  private static final List<String> INTS =
      List.of("0", "1", "2", "3", "7", "-1", "-4", "10", "255", "1000003", "2147483648", "-9223372036854775808",
          "9223372036854775807", "12345678901234567890", "10 ** 20");
  private static final List<String> FLOATS =
      List.of("0.0", "1.0", "-0.5", "2.5", "3.14159", "1e-7", "1e16", "123456.789", "-0.0", "1e300", "float('inf')");
  private static final List<String> STRINGS =
      List.of("''", "'a'", "'abc'", "'spam and eggs'", "'Hello, World'", "'x,y,,z'", "'  padded '", "'\\u00e9t\\u00e9'",
          "'\\u65e5\\u672c'", "\"it's\"", "'tab\\there'", "'line\\nbreak'", "'12'", "'\\U0001f40d!'");
  private static final List<String> WORDS = List.of("'a'", "'b'", "'key'", "'k1'", "'\\u00e9'", "''", "'zz'");
  private static final List<String> COMPARISONS = List.of("<", "<=", "==", "!=", ">", ">=");
  private static final List<String> INT_SPECS =
      List.of("d", "5", "<6", ">6", "^7", "05d", "+d", ",", "x", "#o", "b", "e");
  private static final List<String> FLOAT_SPECS = List.of(".2f", "8.3f", "e", "g", ".3g", "+.1f", ",.2f", "%", "");
  private static final List<String> STR_SPECS = List.of("", "10", "<4", ">8", "^9", ".2", "*^7");

  private final RandomGenerator random;
  private int names;

  RandomExpressions(RandomGenerator random) {
    this.random = random;
  }

  /** An expression of a type, nested at most {@code depth} deep. */
  String of(Type type, Scope scope, int depth) {
    if (scope.chance(depth <= 0 ? 70 : 35)) {
      var variable = scope.variable(type);
      if (variable != null) {
        return variable;
      }
    }
    return switch (type) {
      case INT -> integer(scope, depth);
      case FLOAT -> real(scope, depth);
      case BOOL -> bool(scope, depth);
      case STR -> string(scope, depth);
      case INTS -> integers(scope, depth);
      case STRS -> strings(scope, depth);
      case DICT -> dict(scope, depth);
      case SET -> set(scope, depth);
      case WORDS -> words(scope, depth);
      case PAIR -> pair(scope, depth);
      case OBJECT -> object(scope, depth);
    };
  }

  String any(Scope scope, int depth) {
    return of(pick(List.of(Type.values())), scope, depth);
  }

  String integer(Scope s, int depth) {
    if (depth <= 0) {
      return pick(INTS);
    }
    int d = depth - 1;
    return choose(
        () -> pick(INTS),
        () -> "(" + integer(s, d) + " " + pick(List.of("+", "-", "*", "&", "|", "^")) + " " + integer(s, d) + ")",
        () -> "(" + integer(s, d) + " " + pick(List.of("//", "%")) + " " + divisor(s, d) + ")",
        () -> "(" + integer(s, d) + " % 16) ** " + (1 + random.nextInt(5)),
        () -> "(" + integer(s, d) + pick(List.of(" << ", " >> ")) + random.nextInt(70) + ")",
        () -> pick(List.of("-", "~", "+")) + integer(s, d),
        () -> "abs(" + integer(s, d) + ")",
        () -> "len(" + sized(s, d) + ")",
        () -> "sum(" + integers(s, d) + ")",
        () -> pick(List.of("min", "max")) + "(" + integer(s, d) + ", " + integer(s, d) + ")",
        () -> pick(List.of("min", "max")) + "(" + of(Type.INTS, s, d) + key(s, d) + ", default=" + integer(s, 0) + ")",
        () -> "int(" + of(Type.FLOAT, s, d) + ")",
        () -> "int(" + of(Type.BOOL, s, d) + ")",
        () -> "int(str(" + of(Type.INT, s, d) + "))",
        () -> "round(" + of(Type.FLOAT, s, d) + ")",
        () -> of(Type.INTS, s, d) + "[" + index(s) + "]",
        () -> of(Type.DICT, s, d) + "[" + pick(WORDS) + "]",
        () -> of(Type.DICT, s, d) + ".get(" + of(Type.STR, s, 0) + ", " + of(Type.INT, s, d) + ")",
        () -> of(Type.PAIR, s, d) + "[0]",
        () -> "(" + of(Type.INT, s, d) + " if " + of(Type.BOOL, s, d) + " else " + of(Type.INT, s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + pick(List.of(" or ", " and ")) + of(Type.INT, s, d) + ")",
        () -> of(Type.STR, s, d) + pick(List.of(".find(", ".count(", ".rfind(")) + of(Type.STR, s, 0) + ")",
        () -> "ord(" + of(Type.STR, s, 0) + "[" + index(s) + "])",
        () -> "hash(" + of(pick(List.of(Type.STR, Type.INT, Type.FLOAT, Type.PAIR)), s, d) + ")",
        () -> of(Type.INTS, s, d) + pick(List.of(".index(", ".count(")) + of(Type.INT, s, 0) + ")",
        () -> "sum(" + generator(s, d) + ")",
        () -> "next(iter(" + integers(s, d) + "), -1)",
        () -> "pow(" + of(Type.INT, s, d) + ", " + random.nextInt(9) + ", " + pick(List.of("7", "1000003", "10")) + ")",
        () -> "divmod(" + of(Type.INT, s, d) + ", " + divisor(s, d) + ")[" + random.nextInt(2) + "]",
        () -> "(lambda a, b=" + of(Type.INT, s, 0) + ": a - b)(" + of(Type.INT, s, d) + ")",
        () -> call(s, d),
        () -> call(s, d),
        () -> member(s, d),
        () -> member(s, d));
  }

  private String divisor(Scope s, int depth) {
    return s.chance(80) ? "(" + integer(s, depth) + " or 3)" : integer(s, depth);
  }

  private String index(Scope s) {
    return s.chance(60) ? "" + (random.nextInt(5) - 2) : of(Type.INT, s, 0);
  }

  private String sized(Scope s, int depth) {
    return of(
        pick(List.of(Type.INTS, Type.STRS, Type.STR, Type.DICT, Type.SET, Type.WORDS, Type.PAIR, Type.OBJECT)),
        s, depth);
  }

  private String key(Scope s, int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> ", key=lambda v: " + integer(s.comprehension("v", Type.INT), Math.min(depth, 1));
      case 1 -> ", key=abs";
      default -> "";
    };
  }

  private String call(Scope s, int depth) {
    var function = s.callable(false);
    if (function == null) {
      return pick(INTS);
    }
    s.charge(function.cost());
    var first = of(Type.INT, s, depth);
    var second = of(Type.INT, s, depth);
    return switch (random.nextInt(6)) {
      case 0 -> function.name() + "(b=" + first + ", a=" + second + ")";
      case 1 -> function.name() + "(" + first + ")";
      case 2 -> function.name() + "(*[" + first + ", " + second + "])";
      case 3 -> function.name() + "(**{'a': " + first + ", 'b': " + second + "})";
      default -> function.name() + "(" + first + ", " + second + ")";
    };
  }

  private String member(Scope s, int depth) {
    var object = of(Type.OBJECT, s, depth);
    return object + choose(
        () -> ".a",
        () -> ".b",
        () -> ".twice",
        () -> ".method(" + of(Type.INT, s, depth) + ")",
        () -> "[" + of(Type.INT, s, depth) + "]",
        () -> "(" + of(Type.INT, s, depth) + ")",
        () -> ".missing");
  }

  String real(Scope s, int depth) {
    if (depth <= 0) {
      return pick(FLOATS);
    }
    int d = depth - 1;
    return choose(
        () -> pick(FLOATS),
        () -> "(" + real(s, d) + pick(List.of(" + ", " - ", " * ")) + of(Type.FLOAT, s, d) + ")",
        () -> "(" + real(s, d) + pick(List.of(" / ", " // ", " % ")) + of(Type.FLOAT, s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + " / " + divisor(s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + pick(List.of(" + ", " * ", " - ")) + real(s, d) + ")",
        () -> "float(" + of(Type.INT, s, d) + ")",
        () -> "abs(" + real(s, d) + ")",
        () -> "round(" + of(Type.FLOAT, s, d) + ", " + (random.nextInt(5) - 1) + ")",
        () -> "sum([" + real(s, d) + ", " + real(s, d) + ", " + of(Type.INT, s, d) + "])",
        () -> "float(str(" + of(Type.FLOAT, s, d) + "))",
        () -> "max(" + real(s, d) + ", " + of(Type.INT, s, d) + ")");
  }

  String bool(Scope s, int depth) {
    if (depth <= 0) {
      return pick(List.of("True", "False"));
    }
    int d = depth - 1;
    return choose(
        () -> of(Type.INT, s, d) + " " + pick(COMPARISONS) + " " + of(Type.INT, s, d),
        () -> "(" + of(Type.INT, s, d) + " " + pick(COMPARISONS) + " " + of(Type.FLOAT, s, d) + ")",
        () -> "(" + of(Type.STR, s, d) + " " + pick(COMPARISONS) + " " + of(Type.STR, s, d) + ")",
        () -> "(" + of(Type.INTS, s, d) + " " + pick(COMPARISONS) + " " + of(Type.INTS, s, d) + ")",
        () -> "(" + of(Type.SET, s, d) + " " + pick(COMPARISONS) + " " + of(Type.SET, s, d) + ")",
        () -> "(" + of(Type.OBJECT, s, d) + " " + pick(COMPARISONS) + " " + of(Type.OBJECT, s, d) + ")",
        () -> "(" + any(s, d) + pick(List.of(" == ", " != ")) + any(s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + " < " + of(Type.INT, s, d) + " <= " + of(Type.INT, s, d) + ")",
        () -> "(not " + any(s, d) + ")",
        () -> "(" + bool(s, d) + pick(List.of(" and ", " or ")) + bool(s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + pick(List.of(" in ", " not in "))
            + of(pick(List.of(Type.INTS, Type.SET)), s, d)
            + ")",
        () -> "(" + of(Type.STR, s, d) + pick(List.of(" in ", " not in "))
            + of(pick(List.of(Type.STR, Type.STRS, Type.DICT, Type.WORDS)), s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + " in " + of(Type.OBJECT, s, d) + ")",
        () -> "bool(" + any(s, d) + ")",
        () -> pick(List.of("any", "all")) + "(" + of(Type.INTS, s, d) + ")",
        () -> "any(v > " + integer(s, 0) + " for v in " + of(Type.INTS, s, d) + ")",
        () -> of(Type.STR, s, d) + pick(List.of(".startswith(", ".endswith(")) + of(Type.STR, s, 0) + ")",
        () -> of(Type.STR, s, d) + pick(List.of(".isdigit()", ".isalpha()", ".isupper()", ".isspace()")),
        () -> "isinstance(" + any(s, d) + ", " + pick(List.of("int", "str", "(list, dict)", "float", "bool")) + ")",
        () -> "(" + any(s, d) + pick(List.of(" is None)", " is not None)")));
  }

  String string(Scope s, int depth) {
    if (depth <= 0) {
      return pick(STRINGS);
    }
    int d = depth - 1;
    return choose(
        () -> pick(STRINGS),
        () -> "(" + string(s, d) + " + " + of(Type.STR, s, d) + ")",
        () -> "(" + of(Type.STR, s, d) + " * (" + of(Type.INT, s, 0) + " % 4))",
        () -> of(Type.STR, s, d) + "[" + slice() + "]",
        () -> of(Type.STR, s, d) + "[" + index(s) + "]",
        () -> of(Type.STR, s, d)
            + pick(
                List.of(".upper()", ".lower()", ".title()", ".capitalize()", ".swapcase()", ".strip()", ".lstrip()")),
        () -> of(Type.STR, s, d) + ".replace(" + of(Type.STR, s, 0) + ", " + of(Type.STR, s, 0) + ")",
        () -> of(Type.STR, s, d) + pick(List.of(".center(", ".ljust(", ".rjust(", ".zfill(")) + random.nextInt(12)
            + ")",
        () -> pick(List.of("', '", "''", "'-'")) + ".join(" + of(pick(List.of(Type.STRS, Type.STR)), s, d) + ")",
        () -> "' '.join(str(v) for v in " + of(Type.INTS, s, d) + ")",
        () -> "str(" + any(s, d) + ")",
        () -> "repr(" + any(s, d) + ")",
        () -> "chr(97 + " + of(Type.INT, s, d) + " % 26)",
        () -> "f'{" + of(Type.INT, s, 0).replace("'", "\"") + ":" + pick(INT_SPECS) + "}|{"
            + variable(Type.STR, s, "1") + "!r}'",
        () -> "f'<{" + variable(Type.FLOAT, s, "2.5") + ":" + pick(FLOAT_SPECS) + "}>{" + variable(Type.STR, s, "0")
            + "!s:" + pick(STR_SPECS) + "}'",
        () -> "'%d-%s-%r' % (" + of(Type.INT, s, d) + ", " + any(s, d) + ", " + any(s, d) + ")",
        () -> "'%5.2f|%-6s|%x' % (" + of(Type.FLOAT, s, d) + ", " + of(Type.STR, s, d) + ", " + of(Type.INT, s, d)
            + ")",
        () -> "'{} {!r:>6} {0}'.format(" + any(s, d) + ", " + any(s, d) + ")",
        () -> "'{0} {1!r:>6} {k}'.format(" + any(s, d) + ", " + any(s, d) + ", k=" + any(s, d) + ")",
        () -> "format(" + of(Type.INT, s, d) + ", '" + pick(INT_SPECS) + "')",
        () -> "format(" + of(Type.FLOAT, s, d) + ", '" + pick(FLOAT_SPECS) + "')",
        () -> "(" + of(Type.STR, s, d) + " if " + bool(s, d) + " else " + of(Type.STR, s, d) + ")",
        () -> of(Type.STRS, s, d) + "[" + index(s) + "]",
        () -> pick(List.of("hex", "bin", "oct")) + "(" + of(Type.INT, s, d) + ")",
        () -> "type(" + any(s, d) + ").__name__");
  }

  private String variable(Type type, Scope s, String otherwise) {
    var name = s.variable(type);
    return name == null ? otherwise : name;
  }

  private String slice() {
    return choose(
        () -> random.nextInt(4) + ":",
        () -> ":" + (random.nextInt(6) - 2),
        () -> (random.nextInt(5) - 3) + ":" + random.nextInt(6),
        () -> "::-1",
        () -> "::2",
        () -> "4:0:-1");
  }

  String integers(Scope s, int depth) {
    if (depth <= 0) {
      return pick(List.of("[]", "[1, 2, 3]", "[5, -2, 5, 0]", "[3]", "[2 ** 70, 1]"));
    }
    int d = depth - 1;
    return choose(
        () -> "[" + of(Type.INT, s, d) + ", " + of(Type.INT, s, d) + ", " + of(Type.INT, s, d) + "]",
        () -> "list(range(" + random.nextInt(6) + "))",
        () -> "list(range(" + random.nextInt(10) + ", " + (random.nextInt(12) - 3) + ", "
            + pick(List.of("1", "2", "-1", "-3")) + "))",
        () -> "(" + of(Type.INTS, s, d) + " + " + of(Type.INTS, s, d) + ")",
        () -> of(Type.INTS, s, d) + "[" + slice() + "]",
        () -> "[" + comprehended(s, d) + "]",
        () -> "[" + comprehended(s, d) + "]",
        () -> "sorted(" + of(pick(List.of(Type.INTS, Type.SET)), s, d) + key(s, d)
            + pick(List.of("", ", reverse=True")) + ")",
        () -> "list(map(lambda v: " + integer(s.comprehension("v", Type.INT), d) + ", " + of(Type.INTS, s, d)
            + "[:6]))",
        () -> "list(filter(lambda v: " + bool(s.comprehension("v", Type.INT), d) + ", " + of(Type.INTS, s, d)
            + "[:6]))",
        () -> "list(" + of(Type.DICT, s, d) + ".values())",
        () -> "list(" + of(Type.SET, s, d) + ")",
        () -> "list(reversed(" + of(Type.INTS, s, d) + "))",
        () -> "[*" + of(Type.INTS, s, d) + ", " + of(Type.INT, s, d) + "]",
        () -> "[a * b for a, b in zip(" + of(Type.INTS, s, d) + "[:5], " + of(Type.INTS, s, d) + ")]",
        () -> "[i * v for i, v in enumerate(" + of(Type.INTS, s, d) + ")]",
        () -> "list(" + of(Type.OBJECT, s, d) + ")",
        () -> generatorCall(s, d));
  }

  private String generatorCall(Scope s, int depth) {
    var function = s.callable(true);
    if (function == null) {
      return "[]";
    }
    s.charge(function.cost());
    return "list(" + function.name() + "(" + of(Type.INT, s, depth) + ", " + of(Type.INT, s, depth) + "))";
  }

  private String comprehended(Scope s, int depth) {
    var name = "v" + ++names % 5;
    var inner = s.comprehension(name, Type.INT);
    var condition = s.chance(50) ? " if " + bool(inner, depth) : "";
    var text = integer(inner, depth) + " for " + name + " in " + of(Type.INTS, s, depth) + "[:5]" + condition;
    s.absorb(inner);
    return text;
  }

  String generator(Scope s, int depth) {
    return comprehended(s, depth);
  }

  String strings(Scope s, int depth) {
    if (depth <= 0) {
      return pick(List.of("[]", "['b', 'a']", "['x', 'yy', '']"));
    }
    int d = depth - 1;
    return choose(
        () -> "[" + of(Type.STR, s, d) + ", " + of(Type.STR, s, d) + "]",
        () -> of(Type.STR, s, d) + ".split(" + pick(List.of("", "','", "' '", "'a', 1")) + ")",
        () -> "sorted(" + of(pick(List.of(Type.STRS, Type.DICT, Type.WORDS)), s, d)
            + pick(List.of("", ", key=len", ", reverse=True", ", key=str.lower")) + ")",
        () -> "list(" + of(pick(List.of(Type.WORDS, Type.DICT, Type.STR)), s, d) + ")",
        () -> "[str(v) for v in " + of(pick(List.of(Type.INTS, Type.SET)), s, d) + "]",
        () -> "[v.upper() + v for v in " + of(Type.STRS, s, d) + " if v]",
        () -> "list(map(str, " + of(Type.INTS, s, d) + "))",
        () -> "(" + of(Type.STRS, s, d) + " * " + random.nextInt(3) + ")",
        () -> of(Type.STRS, s, d) + "[" + slice() + "]");
  }

  String dict(Scope s, int depth) {
    if (depth <= 0) {
      return pick(List.of("{}", "{'a': 1}", "{'key': 2, 'b': -3, 'k1': 0}"));
    }
    int d = depth - 1;
    return choose(
        () -> "{" + pick(WORDS) + ": " + of(Type.INT, s, d) + ", " + of(Type.STR, s, d) + ": " + of(Type.INT, s, d)
            + "}",
        () -> "{str(v): v for v in " + of(Type.INTS, s, d) + "}",
        () -> "{k: v for k, v in " + of(Type.DICT, s, d) + ".items() if v}",
        () -> "dict(zip(" + of(Type.STRS, s, d) + ", " + of(Type.INTS, s, d) + "))",
        () -> "{**" + of(Type.DICT, s, d) + ", " + pick(WORDS) + ": " + of(Type.INT, s, d) + "}",
        () -> "(" + of(Type.DICT, s, d) + " | " + of(Type.DICT, s, d) + ")",
        () -> "dict(a=" + of(Type.INT, s, d) + ", b=" + of(Type.INT, s, d) + ")",
        () -> "dict.fromkeys(" + of(Type.STRS, s, d) + ", " + of(Type.INT, s, d) + ")",
        () -> of(Type.DICT, s, d) + ".copy()");
  }

  String set(Scope s, int depth) {
    if (depth <= 0) {
      return pick(List.of("set()", "{1, 2, 3}", "{5, 17, 33, 8}"));
    }
    int d = depth - 1;
    return choose(
        () -> "{" + of(Type.INT, s, d) + ", " + of(Type.INT, s, d) + "}",
        () -> "set(" + of(Type.INTS, s, d) + ")",
        () -> "{" + comprehended(s, d) + "}",
        () -> "(" + of(Type.SET, s, d) + pick(List.of(" | ", " & ", " - ", " ^ ")) + of(Type.SET, s, d) + ")",
        () -> of(Type.SET, s, d) + pick(List.of(".union(", ".intersection(", ".difference(")) + of(Type.INTS, s, d)
            + ")",
        () -> "set(range(" + random.nextInt(40) + "))");
  }

  String words(Scope s, int depth) {
    if (depth <= 0) {
      return pick(List.of("set()", "{'a', 'b', 'c'}", "{'spam', 'eggs'}"));
    }
    int d = depth - 1;
    return choose(
        () -> "{" + of(Type.STR, s, d) + ", " + pick(WORDS) + "}",
        () -> "set(" + of(pick(List.of(Type.STR, Type.STRS, Type.DICT)), s, d) + ")",
        () -> "{v[:2] for v in " + of(Type.STRS, s, d) + "}",
        () -> "{'w' + str(v) for v in " + of(Type.INTS, s, d) + "}",
        () -> "(" + of(Type.WORDS, s, d) + pick(List.of(" | ", " & ", " - ", " ^ ")) + of(Type.WORDS, s, d) + ")");
  }

  String pair(Scope s, int depth) {
    int d = depth - 1;
    return choose(
        () -> "(" + of(Type.INT, s, d) + ", " + of(Type.STR, s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + ", " + of(Type.FLOAT, s, d) + ", " + of(Type.STR, s, d) + ")",
        () -> "(" + of(Type.INT, s, d) + ",) + (" + of(Type.BOOL, s, d) + ", 0.5)");
  }

  String object(Scope s, int depth) {
    var cls = s.choose(s.classes);
    if (cls == null) {
      return "slice(" + of(Type.INT, s, 0) + ")";
    }
    int d = depth - 1;
    var made = cls.name() + "(" + of(Type.INT, s, d) + ", " + of(Type.INT, s, d) + ")";
    return depth > 0 && s.chance(25) ? "(" + made + " + " + of(Type.OBJECT, s, d) + ")" : made;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @SafeVarargs
  private String choose(Supplier<String>... alternatives) {
    return alternatives[random.nextInt(alternatives.length)].get();
  }
}
