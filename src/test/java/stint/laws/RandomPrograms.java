package stint.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import stint.laws.GeneratedProgram.Clause;
import stint.laws.GeneratedProgram.Statement;
import stint.laws.Scope.Type;

/**
 * Generates programs that always end: loops run over short copies or count down, functions call only earlier ones, and what a loop
 * computes is kept small. They use most of the core language, print what they compute, and raise and catch exceptions of all kinds;
 * some end with a traceback. The same seed gives the same program.
 */
public final class RandomPrograms {
  private static final List<String> ERRORS =
      List.of("ValueError('bad')", "KeyError('k')", "TypeError", "Custom('one', 2)", "ZeroDivisionError('z')",
          "LookupError()");
  private static final List<String> CAUGHT =
      List.of("ValueError", "(KeyError, IndexError)", "TypeError", "Custom", "ArithmeticError", "LookupError",
          "Exception");

  private final RandomGenerator random;
  private final RandomExpressions expressions;
  private int names;

  private RandomPrograms(RandomGenerator random) {
    this.random = random;
    this.expressions = new RandomExpressions(random);
  }

  /** The program of a seed with about this many statements at its top level. */
  public static GeneratedProgram of(long seed, int size) {
    return new RandomPrograms(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).program(size);
  }

  /** Programs up to a size, for properties. */
  public static Arbitrary<GeneratedProgram> upTo(int size) {
    return Arbitraries.randomValue(random -> of(random.nextLong(), 1 + random.nextInt(size)));
  }

  private GeneratedProgram program(int size) {
    var scope = new Scope(random);
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of("class Custom(Exception):", List.of(Statement.simple("pass"))));
    for (int i = random.nextInt(3); i > 0; i--) {
      statements.add(classDefinition(scope));
    }
    for (var type : Type.values()) {
      if (type != Type.OBJECT || !scope.classes.isEmpty()) {
        statements.add(declare(scope, type));
      }
    }
    for (int i = 0; i < size; i++) {
      if (scope.chance(20)) {
        statements.add(scope.chance(70) ? function(scope, false) : function(scope, true));
      } else if (scope.chance(6)) {
        statements.add(closure(scope));
      } else {
        statements.add(scope.chance(80) ? guarded(scope) : statement(scope, 2));
      }
    }
    for (var variable : scope.variables) {
      statements.add(Statement.simple("print('" + variable.name() + "', " + variable.name() + ")"));
    }
    return new GeneratedProgram(statements);
  }

  private Statement guarded(Scope scope) {
    var body = List.of(statement(scope.block(), 2));
    var report = List.of(Statement.simple("print(type(e).__name__, e)"));
    return Statement.of("try:", body, "except Exception as e:", report);
  }

  private Statement declare(Scope scope, Type type) {
    var name = type.name().toLowerCase(java.util.Locale.ROOT) + ++names;
    var statement = Statement.simple(name + " = " + expressions.of(type, scope, 0));
    scope.declare(name, type);
    return statement;
  }

  // Definitions

  private Statement classDefinition(Scope scope) {
    var name = "C" + ++names;
    var inner = scope.function();
    inner.declare("self.a", Type.INT);
    inner.declare("self.b", Type.INT);
    boolean context = scope.chance(50);
    List<Statement> body = new ArrayList<>();
    body.add(method("__init__(self, a, b=2)", "self.a = a", "self.b = b"));
    body.add(method("__repr__(self)", "return f'" + name + "({self.a}, {self.b!r})'"));
    body.add(method("method(self, x)", "return " + withX(inner)));
    body.add(Statement.simple("@property"));
    body.add(method("twice(self)", "return " + expressions.integer(inner, 2)));
    if (scope.chance(60)) {
      body.add(method("__eq__(self, other)", "return isinstance(other, " + name + ") and self.a == other.a"));
      if (scope.chance(70)) {
        body.add(method("__hash__(self)", "return hash(self.a) % 7"));
      }
    }
    optional(scope, body, "__lt__(self, other)", "return self.a < other.a");
    optional(scope, body, "__add__(self, other)", "return " + name + "(self.a % 1000 + other.a % 1000, self.b)");
    optional(scope, body, "__len__(self)", "return abs(self.a) % 5");
    optional(scope, body, "__getitem__(self, i)", "if i > 3:\n    raise IndexError(i)", "return self.a + i");
    optional(scope, body, "__contains__(self, x)", "return x == self.a or x == self.b");
    optional(scope, body, "__call__(self, x)", "return " + withX(inner));
    optional(scope, body, "__bool__(self)", "return self.a > self.b");
    optional(scope, body, "__str__(self)", "return 'str of ' + repr(self)");
    if (scope.chance(40)) {
      body.add(Statement.of("def __iter__(self):",
          List.of(Statement.of("for i in range(abs(self.b) % 4):",
              List.of(Statement.simple("yield self.a + i"))))));
    }
    if (context) {
      body.add(method("__enter__(self)", "print('enter', self.a)", "return self"));
      body.add(method("__exit__(self, kind, value, trace)", "print('exit', kind and kind.__name__)",
          "return " + expressions.bool(inner, 1)));
    }
    var base = scope.classes.isEmpty() || scope.chance(60) ? "" : "(" + scope.choose(scope.classes).name() + ")";
    scope.classes.add(new Scope.Class(name, context));
    return Statement.of("class " + name + base + ":", body);
  }

  private String withX(Scope inner) {
    var scope = inner.function();
    scope.declare("x", Type.INT);
    return expressions.integer(scope, 2);
  }

  private void optional(Scope scope, List<Statement> body, String signature, String... lines) {
    if (scope.chance(50)) {
      body.add(method(signature, lines));
    }
  }

  private static Statement method(String signature, String... lines) {
    List<Statement> body = new ArrayList<>();
    for (var line : lines) {
      int end = line.indexOf('\n');
      body.add(end < 0
          ? Statement.simple(line)
          : Statement.of(line.substring(0, end), List.of(Statement.simple(line.substring(end).strip()))));
    }
    return Statement.of("def " + signature + ":", body);
  }

  private Statement function(Scope scope, boolean generator) {
    var name = (generator ? "g" : "f") + ++names;
    var inner = scope.function();
    inner.declare("a", Type.INT);
    inner.declare("b", Type.INT);
    List<Statement> body = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      body.add(statement(inner, 2));
      if (generator) {
        body.add(yielding(inner));
      }
    }
    body.add(Statement.simple("return " + expressions.integer(inner, 2)));
    var header = "def " + name + "(a, b=" + expressions.integer(scope, 0) + "):";
    scope.functions.add(new Scope.Function(name, generator, inner.cost() + 2));
    return Statement.of(header, body);
  }

  private Statement yielding(Scope scope) {
    return switch (random.nextInt(4)) {
      case 0 -> Statement.of("for y in " + expressions.integers(scope, 1) + "[:3]:",
          List.of(Statement.simple("yield y + " + expressions.integer(scope, 1))));
      case 1 -> Statement.simple("yield from " + expressions.integers(scope, 1));
      case 2 -> Statement.of("try:", List.of(Statement.simple("yield " + expressions.integer(scope, 2))),
          "finally:", List.of(Statement.simple("print('generator goes on')")));
      default -> Statement.simple("yield " + expressions.integer(scope, 2));
    };
  }

  private Statement closure(Scope scope) {
    var name = "k" + ++names;
    var inner = scope.function();
    inner.declare("a", Type.INT);
    inner.declare("b", Type.INT);
    inner.declare("count", Type.INT);
    var counter = Statement.of("def inner(step=1):",
        List.of(Statement.simple("nonlocal count"),
            Statement.simple("count += step + " + expressions.integer(inner, 1) + " % 100"),
            Statement.simple("return count")));
    var body = List.of(Statement.simple("count = a"), counter, Statement.simple("inner()"),
        Statement.simple("inner(step=b)"), Statement.simple("return inner() + count"));
    scope.functions.add(new Scope.Function(name, false, 20));
    return Statement.of("def " + name + "(a, b=3):", body);
  }

  // Statements

  private List<Statement> block(Scope scope, int depth) {
    List<Statement> body = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      body.add(statement(scope, depth));
    }
    return body;
  }

  private Statement statement(Scope scope, int depth) {
    scope.charge(1);
    int kind = random.nextInt(depth > 0 ? 18 : 10);
    return switch (kind) {
      case 0, 1, 2 -> assignment(scope);
      case 3 -> Statement.simple("print(" + expressions.any(scope, 2) + ", " + expressions.any(scope, 1) + ")");
      case 4 -> augmented(scope);
      case 5, 6 -> mutation(scope);
      case 7 -> unpacking(scope);
      case 8 -> rare(scope);
      case 9 -> leaving(scope);
      case 10, 11 -> conditional(scope, depth - 1);
      case 12, 13 -> loop(scope, depth - 1);
      case 14 -> countdown(scope, depth - 1);
      case 15, 16 -> handled(scope, depth - 1);
      default -> with(scope, depth - 1);
    };
  }

  private Statement assignment(Scope scope) {
    var type = expressions.pick(List.of(Type.values()));
    var value = bounded(scope, type, expressions.of(type, scope, 3));
    var known = scope.assignable(type);
    if (known != null && scope.chance(60)) {
      return Statement.simple(known + " = " + value);
    }
    var name = "n" + ++names;
    scope.declare(name, type);
    return Statement.simple(name + " = " + value);
  }

  /** Keeps what a loop assigns again and again from growing. */
  private String bounded(Scope scope, Type type, String value) {
    if (!scope.repeats()) {
      return value;
    }
    return switch (type) {
      case INT -> "(" + value + ") % 1000003";
      case STR -> "(" + value + ")[:30]";
      case INTS, STRS -> "(" + value + ")[:8]";
      case DICT -> "dict(list((" + value + ").items())[:8])";
      case SET, WORDS -> "set(list(" + value + ")[:20])";
      default -> value;
    };
  }

  private Statement augmented(Scope scope) {
    var name = scope.assignable(Type.INT);
    if (name == null) {
      return assignment(scope);
    }
    var operator = expressions.pick(List.of("+=", "-=", "^=", "|=", "&=", "//=", "%="));
    return Statement.simple(name + " " + operator + " " + expressions.integer(scope, 2));
  }

  private Statement mutation(Scope scope) {
    var list = scope.assignable(Type.INTS);
    var dict = scope.assignable(Type.DICT);
    var set = scope.assignable(Type.SET);
    var item = expressions.integer(scope, 2);
    var word = expressions.of(Type.STR, scope, 1);
    if (list == null || dict == null || set == null) {
      return assignment(scope);
    }
    return Statement.simple(switch (random.nextInt(18)) {
      case 0, 1 -> list + ".append(" + item + ")";
      case 2 -> list + ".insert(" + random.nextInt(4) + ", " + item + ")";
      case 3 -> "print(" + list + ".pop())";
      case 4 -> list + ".sort(key=lambda v: " + expressions.integer(scope.comprehension("v", Type.INT), 1) + ")";
      case 5 -> list + ".reverse()";
      case 6 -> list + "[" + (random.nextInt(4) - 1) + "] = " + item;
      case 7 -> "del " + list + "[" + random.nextInt(3) + "]";
      case 8 -> list + "[1:3] = " + expressions.integers(scope, 1) + "[:4]";
      case 9 -> list + ".extend(" + expressions.integers(scope, 1) + "[:5])";
      case 10, 11 -> dict + "[" + word + "] = " + item;
      case 12 -> "print(" + dict + ".pop(" + word + ", None), " + dict + ".setdefault(" + word + ", " + item + "))";
      case 13 -> dict + ".update(" + expressions.dict(scope, 1) + ")";
      case 14 -> "del " + dict + "[" + word + "]";
      case 15 -> set + ".add(" + item + ")";
      case 16 -> set + ".discard(" + item + ")";
      default -> list + ".remove(" + item + ")";
    });
  }

  private Statement unpacking(Scope scope) {
    int number = names += 3;
    var first = "u" + (number - 2);
    var second = "u" + (number - 1);
    var rest = "u" + number;
    var values = expressions.integers(scope, 2);
    var statement = switch (random.nextInt(3)) {
      case 0 -> Statement.simple(first + ", *" + rest + ", " + second + " = " + bounded(scope, Type.INTS, values));
      case 1 -> Statement.simple(first + ", " + second + ", *" + rest + " = " + bounded(scope, Type.INTS, values));
      default -> Statement.simple("(" + first + ", " + second + "), *" + rest + " = ("
          + expressions.integer(scope, 1) + " % 1000, " + expressions.integer(scope, 1) + " % 1000), *"
          + bounded(scope, Type.INTS, values));
    };
    scope.declare(first, Type.INT);
    scope.declare(second, Type.INT);
    scope.declare(rest, Type.INTS);
    return statement;
  }

  private Statement rare(Scope scope) {
    return switch (random.nextInt(5)) {
      case 0 -> Statement.simple("assert " + expressions.bool(scope, 2) + ", " + expressions.any(scope, 1));
      case 1 -> Statement.of("if " + expressions.bool(scope, 2) + ":",
          List.of(Statement.simple("raise " + expressions.pick(ERRORS))));
      case 2 -> Statement.of("if (w := " + expressions.integer(scope, 2) + ") > 3:",
          List.of(Statement.simple("print('walrus', w)")));
      case 3 -> new Statement(List.of(
          new Clause("match " + expressions.any(scope, 2) + ":", List.of(matching(scope)))));
      default -> Statement.simple("print(*" + expressions.integers(scope, 2) + ", sep=', ', end='.\\n')");
    };
  }

  private Statement matching(Scope scope) {
    var print = List.of(Statement.simple("print('matched')"));
    var all = new ArrayList<Clause>();
    var patterns = List.of("0 | 1", "str() as text", "[x, y, *_]", "{'a': found}", "(int(), text)", "float()", "None");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      var guard = scope.chance(30) ? " if " + expressions.bool(scope, 1) : "";
      all.add(new Clause("case " + expressions.pick(patterns) + guard + ":", print));
    }
    all.add(new Clause("case _:", List.of(Statement.simple("print('no match')"))));
    return new Statement(all);
  }

  private Statement leaving(Scope scope) {
    if (scope.loop && scope.chance(60)) {
      return Statement.of("if " + expressions.bool(scope, 2) + ":",
          List.of(Statement.simple(expressions.pick(List.of("break", "continue")))));
    }
    return assignment(scope);
  }

  private Statement conditional(Scope scope, int depth) {
    var first = new Clause("if " + expressions.any(scope, 2) + ":", block(scope.block(), depth));
    List<Clause> clauses = new ArrayList<>(List.of(first));
    if (scope.chance(30)) {
      clauses.add(new Clause("elif " + expressions.bool(scope, 2) + ":", block(scope.block(), depth)));
    }
    if (scope.chance(60)) {
      clauses.add(new Clause("else:", block(scope.block(), depth)));
    }
    return new Statement(clauses);
  }

  private Statement loop(Scope scope, int depth) {
    int most = 2 + random.nextInt(5);
    if (!scope.affords(most)) {
      return assignment(scope);
    }
    var target = "i" + ++names;
    var inner = scope.loop(most).block();
    String source = switch (random.nextInt(6)) {
      case 0, 1 -> "range(" + most + ")";
      case 2 -> expressions.integers(scope, 2) + "[:" + most + "]";
      case 3 -> "sorted(" + expressions.set(scope, 2) + ")[:" + most + "]";
      case 4 -> "[*map(len, " + expressions.strings(scope, 1) + ")][:" + most + "]";
      default -> "(" + expressions.generator(scope, 1) + ")";
    };
    inner.variables.add(new Scope.Variable(target, Type.INT, false));
    String header = "for " + target + " in " + source + ":";
    if (scope.chance(20)) {
      header = "for " + target + ", s" + names + " in enumerate(" + expressions.strings(scope, 2) + "[:" + most + "]):";
      inner.variables.add(new Scope.Variable("s" + names, Type.STR, false));
    }
    var body = block(inner, depth);
    scope.absorb(inner);
    return scope.chance(25)
        ? Statement.of(header, body, "else:", List.of(Statement.simple("print('loop done')")))
        : Statement.of(header, body);
  }

  private Statement countdown(Scope scope, int depth) {
    int most = 2 + random.nextInt(4);
    if (!scope.affords(most)) {
      return assignment(scope);
    }
    var counter = "c" + ++names;
    var inner = scope.loop(most).block();
    List<Statement> body = new ArrayList<>();
    body.add(Statement.simple(counter + " -= 1"));
    inner.variables.add(new Scope.Variable(counter, Type.INT, false));
    body.addAll(block(inner, depth));
    scope.absorb(inner);
    var loop = Statement.of("while " + counter + " > 0:", body);
    return Statement.of("for " + counter + " in [" + most + "]:", List.of(loop));
  }

  private Statement handled(Scope scope, int depth) {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(new Clause("try:", block(scope.block(), depth)));
    int handlers = random.nextInt(3);
    for (int i = 0; i < handlers; i++) {
      List<Statement> body = new ArrayList<>(List.of(Statement.simple("print('caught', type(e).__name__, e)")));
      body.addAll(block(scope.block(), depth - 1));
      if (scope.chance(15)) {
        body.add(
            Statement.simple(expressions.pick(List.of("raise", "raise Custom('again') from e", "raise Custom(e)"))));
      }
      clauses.add(new Clause("except " + expressions.pick(CAUGHT) + " as e:", body));
    }
    if (handlers > 0 && scope.chance(30)) {
      clauses.add(new Clause("else:", block(scope.block(), depth - 1)));
    }
    if (handlers == 0 || scope.chance(40)) {
      clauses.add(new Clause("finally:", block(scope.block(), depth - 1)));
    }
    return new Statement(clauses);
  }

  private Statement with(Scope scope, int depth) {
    var cls = scope.choose(scope.classes.stream().filter(Scope.Class::context).toList());
    if (cls == null) {
      return conditional(scope, depth);
    }
    var made = cls.name() + "(" + expressions.integer(scope, 1) + ")";
    return Statement.of("with " + made + " as entered:", block(scope.block(), depth));
  }
}
