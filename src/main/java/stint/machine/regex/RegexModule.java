package stint.machine.regex;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.Truth;
import stint.machine.values.Builtin;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyObject;
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
    add(table, "make(cls, /, **attributes)", RegexModule::make);
    add(table, "match(pattern, string, pos, endpos, cls, /)", (t, a) -> matching(a, Matching.Mode.MATCH).begin(t));
    add(table, "fullmatch(pattern, string, pos, endpos, cls, /)", (t, a) -> matching(a, Matching.Mode.FULL).begin(t));
    add(table, "search(pattern, string, pos, endpos, cls, /)", (t, a) -> matching(a, Matching.Mode.SEARCH).begin(t));
    add(table, "all(pattern, string, pos, endpos, cls, start, limit, advance, /)", (t, a) -> {
      var matching = matching(a, Matching.Mode.ALL);
      return matching.all(Matching.Yield.MATCH, (int) (long) (Long) a[5], (Long) a[6], Truth.of(a[7])).begin(t);
    });
    add(table, "bounds(pattern, string, pos, endpos, cls, /)", (t, a) -> {
      var matching = matching(a, Matching.Mode.ALL);
      return PyTuple.of((long) matching.first(), (long) matching.end());
    });
    addSplitter(table, "findall(pattern, string, pos, endpos, cls, limit, /)", Matching.Yield.ITEM);
    addSplitter(table, "pieces(pattern, string, pos, endpos, cls, limit, /)", Matching.Yield.PIECE);
    addSplitter(table, "fields(pattern, string, pos, endpos, cls, limit, /)", Matching.Yield.FIELDS);
    add(table, "group(string, spans, names, groups, /)",
        (t, a) -> group(t, a[0], (PyTuple) a[1], a[2], (PyTuple) a[3]));
    return table;
  }

  private static void addSplitter(Map<String, Object> table, String signature, Matching.Yield wanted) {
    add(table, signature, (t, a) -> {
      var matching = matching(a, Matching.Mode.ALL);
      return matching.all(wanted, matching.first(), (Long) a[5], false).begin(t);
    });
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

  /** An instance with attributes that its class would not let anyone set. */
  private static Object make(Tasklet t, Object[] arguments) {
    var instance = new PyObject((PyClass) arguments[0]);
    var attributes = (PyDict) arguments[1];
    t.host().allocate(48 + 16L * attributes.size());
    for (var name : attributes.keys()) {
      instance.put(name.toString(), attributes.get(name));
    }
    return instance;
  }

  private static Matching matching(Object[] arguments, Matching.Mode mode) {
    var pattern = (PyObject) arguments[0];
    var subject = subject(arguments[1]);
    boolean text = subject instanceof Str;
    if (text != (pattern.get("_text") == Boolean.TRUE)) {
      throw Raise.typeError(
          text
              ? "cannot use a bytes pattern on a string-like object"
              : "cannot use a string pattern on a bytes-like object");
    }
    int length = text ? ((Str) subject).length() : ((PyBytes) subject).length();
    var maker = new MatchMaker((PyClass) arguments[4], pattern, arguments[1], position(arguments[2], length),
        position(arguments[3], length));
    return new Matching((Program) pattern.get("_program"), subject, maker, mode);
  }

  /** An int as a place in a text: the nearest that there is. */
  private static int position(Object value, int length) {
    return switch (Derived.unwrap(value)) {
      case Long number -> Math.clamp(number, 0, length);
      case Boolean bool -> bool ? Math.min(1, length) : 0;
      case BigInteger number -> number.signum() < 0 ? 0 : length;
      default ->
          throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    };
  }

  /** What groups have matched, by number or name; NotImplemented if one is not of the usual kinds, or there is no such group. */
  private static Object group(Tasklet t, Object string, PyTuple spans, Object names, PyTuple groups) {
    if (!(string instanceof Str) && !(string instanceof PyBytes)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    var parts = new Object[Math.max(groups.size(), 1)];
    for (int i = 0; i < parts.length; i++) {
      var index = groups.size() == 0 ? (Object) 0L : groups.get(i);
      if (index instanceof Str name) {
        index = ((PyDict) names).get(name);
      }
      if (!(index instanceof Long number) || number < 0 || 2 * number + 2 >= spans.size()) {
        return Singleton.NOT_IMPLEMENTED;
      }
      int at = 2 * (int) (long) number;
      long from = (Long) spans.get(at);
      parts[i] =
          from < 0 ? Singleton.NONE : part(t, (PyValue) string, (int) from, (int) (long) (Long) spans.get(at + 1));
    }
    if (parts.length == 1) {
      return parts[0];
    }
    t.host().allocate(24 + 4L * parts.length);
    t.charge(parts.length >> 3);
    return PyTuple.of(parts);
  }

  /** A part of a str or bytes. */
  static PyValue part(Tasklet t, PyValue subject, int from, int to) {
    t.host().allocate(48L + to - from);
    t.charge((to - from) >> 6);
    return subject instanceof Str text ? text.slice(from, to) : ((PyBytes) subject).slice(from, to);
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
