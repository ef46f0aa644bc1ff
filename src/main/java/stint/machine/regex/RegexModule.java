package stint.machine.regex;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.Truth;
import stint.machine.values.Builtin;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyDict;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The module {@code _re}: what of re is written in Java. */
public final class RegexModule {
  /** Longer ones are refused: a pattern is compiled in one go. */
  private static final int LONGEST_PATTERN = 1 << 16;

  private RegexModule() {}

  /** Its functions by name. */
  public static Map<String, Object> attributes() {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("Program", Program.TYPE);
    add(table, "compile(pattern, flags, /)", (t, a) -> compile(t, a[0], (int) (long) (Long) a[1]));
    add(table, "match(program, string, pos, endpos, /)", (t, a) -> matching(a, Matching.Mode.MATCH).begin(t));
    add(table, "fullmatch(program, string, pos, endpos, /)", (t, a) -> matching(a, Matching.Mode.FULL).begin(t));
    add(table, "search(program, string, pos, endpos, /)", (t, a) -> matching(a, Matching.Mode.SEARCH).begin(t));
    add(
        table,
        "all(program, string, pos, endpos, limit, advance, /)",
        (t, a) -> matching(a, Matching.Mode.ALL).all((Long) a[4], Truth.of(a[5])).begin(t));
    return table;
  }

  private static void add(Map<String, Object> table, String signature, Builtin.Body body) {
    var function = Builtin.function(signature, body);
    table.put(function.name(), function);
  }

  /** (program, flags, number of groups, groups by name), or for a bad pattern (message, position). */
  private static Object compile(Tasklet t, Object pattern, int flags) {
    boolean bytes = !(Derived.unwrap(pattern) instanceof Str);
    var subject = Subject.of(subject(pattern));
    if (subject.length() > LONGEST_PATTERN) {
      throw Raise.memoryError();
    }
    t.host().allocate(400 + 40L * subject.length());
    t.charge(20 + subject.length());
    var points = new int[subject.length()];
    for (int i = 0; i < points.length; i++) {
      points[i] = subject.at(i);
    }
    try {
      var parser = new PatternParser(points, bytes, flags);
      var node = parser.parse();
      var program = new PatternCompiler(parser.groups()).compile(node, parser.flags());
      var names = new PyDict();
      parser.names().forEach((name, group) -> names.put(Str.of(name), (long) group));
      return PyTuple.of(program, (long) parser.flags(), (long) parser.groups(), names);
    } catch (PatternProblem problem) {
      Object position = problem.position() < 0 ? Singleton.NONE : (Object) (long) problem.position();
      return PyTuple.of(Str.of(problem.getMessage()), position);
    }
  }

  private static Matching matching(Object[] arguments, Matching.Mode mode) {
    var subject = subject(arguments[1]);
    int start = (int) (long) (Long) arguments[2];
    int end = (int) (long) (Long) arguments[3];
    return new Matching((Program) arguments[0], subject, start, end, mode);
  }

  private static PyValue subject(Object value) {
    return switch (Derived.unwrap(value)) {
      case Str text -> text;
      case PyBytes bytes -> bytes;
      case PyByteArray array -> PyBytes.of(java.util.Arrays.copyOf(array.bytes(), array.length()));
      default -> throw Raise.typeError("expected string or bytes-like object, got '" + Types.of(value).name() + "'");
    };
  }
}
