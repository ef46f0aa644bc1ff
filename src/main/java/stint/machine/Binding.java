package stint.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stint.language.Code.Parameters;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;

/** Binds the arguments of a call to a function's parameters, with CPython's rules, order of checks and texts. */
final class Binding {
  private static final Object[] NOTHING = {};

  private Binding() {}

  /** Arguments that lie in the caller's registers from {@code newBase} on, all positional. Starts the call. */
  static Object inPlace(Tasklet t, PyFunction function, int newBase, int count) {
    var code = function.executable();
    int simple = code.simple;
    if (simple < 0 || count > simple || count + function.defaults().length < simple) {
      return fromArrays(t, function, t.slice(newBase - t.base, count), null, null);
    }
    t.reserve(newBase + code.registers + 4);
    var defaults = function.defaults();
    for (int i = count; i < simple; i++) {
      Tag.put(t.references, t.bits, newBase + i, defaults[i - simple + defaults.length]);
    }
    t.start(function, newBase, simple);
    return Tasklet.PENDING;
  }

  /** Arguments from anywhere. Starts the call. */
  static Object fromArrays(Tasklet t, PyFunction function, Object[] arguments, String[] names, Object[] named) {
    start(t, function, t.top() + 1, arguments, names, named, false);
    return Tasklet.PENDING;
  }

  /** A constructor: the call's result is {@code instance}, its first argument. Starts the call of {@code __init__}. */
  static Object construct(
      Tasklet t, PyFunction init, Object instance, Object[] arguments, String[] names, Object[] named) {
    int newBase = t.top() + 2;
    t.reserve(newBase);
    t.references[newBase - 2] = instance;
    start(t, init, newBase, Calls.prepend(instance, arguments), names, named, true);
    return Tasklet.PENDING;
  }

  /**
   * A constructor whose {@code count} arguments, which become registers as they are, lie in the caller's registers from {@code first}
   * on. They make room for what stands below: the instance, the function, and the instance as the first argument. Starts the call.
   */
  static Object constructInPlace(Tasklet t, PyFunction init, Object instance, int first, int count) {
    int newBase = first + 1;
    t.reserve(newBase + count + 1);
    System.arraycopy(t.references, first, t.references, newBase + 1, count);
    System.arraycopy(t.bits, first, t.bits, newBase + 1, count);
    t.references[newBase] = instance;
    t.references[newBase - 2] = instance;
    t.startConstructor(init, newBase, count + 1);
    return Tasklet.PENDING;
  }

  /** Starts a class body, whose namespace is its register 0. */
  static Object classBody(Tasklet t, PyFunction body, PyDict namespace) {
    int newBase = t.top() + 1;
    t.reserve(newBase + body.executable().registers + 4);
    t.references[newBase] = namespace;
    t.start(body, newBase, 1);
    return Tasklet.PENDING;
  }

  private static void start(
      Tasklet t,
      PyFunction function,
      int newBase,
      Object[] arguments,
      String[] names,
      Object[] named,
      boolean constructs) {
    var code = function.executable();
    t.reserve(newBase + code.registers + 4);
    Object[] bound =
        code.simple == arguments.length && names == null ? arguments : bind(function, arguments, names, named);
    t.charge(bound.length >> 4);
    for (int i = 0; i < bound.length; i++) {
      Tag.put(t.references, t.bits, newBase + i, bound[i]);
    }
    if (constructs) {
      t.startConstructor(function, newBase, bound.length);
    } else {
      t.start(function, newBase, bound.length);
    }
  }

  private static Object[] bind(PyFunction function, Object[] arguments, String[] names, Object[] named) {
    var parameters = function.executable().code().parameters();
    int fixed = parameters.positional() + parameters.keywordOnly();
    var bound = new Object[parameters.names().size()];
    int direct = Math.min(arguments.length, parameters.positional());
    System.arraycopy(arguments, 0, bound, 0, direct);
    if (parameters.varargs()) {
      bound[fixed] =
          PyTuple.of(
              arguments.length > direct
                  ? Arrays.copyOfRange(arguments, direct, arguments.length)
                  : NOTHING);
    }
    PyDict rest = parameters.varkw() ? new PyDict() : null;
    if (rest != null) {
      bound[bound.length - 1] = rest;
    }
    if (names != null) {
      bindNames(function, bound, names, named, rest);
    }
    if (arguments.length > direct && !parameters.varargs()) {
      throw tooMany(function, arguments.length, bound);
    }
    fillDefaults(function, parameters, bound, direct);
    return bound;
  }

  private static void bindNames(PyFunction function, Object[] bound, String[] names, Object[] named, PyDict rest) {
    var parameters = function.executable().code().parameters();
    int fixed = parameters.positional() + parameters.keywordOnly();
    for (int k = 0; k < names.length; k++) {
      int place = parameters.names().subList(parameters.positionalOnly(), fixed).indexOf(names[k]);
      if (place >= 0) {
        place += parameters.positionalOnly();
        if (bound[place] != null) {
          throw Raise.typeError(
              function.qualifiedName() + "() got multiple values for argument '" + names[k] + "'");
        }
        bound[place] = named[k];
      } else if (rest != null) {
        rest.put(Str.of(names[k]), named[k]);
      } else {
        throw unexpected(function, parameters, names, names[k]);
      }
    }
  }

  private static Raise unexpected(PyFunction function, Parameters parameters, String[] names, String name) {
    List<String> byName = new ArrayList<>();
    for (var parameter : parameters.names().subList(0, parameters.positionalOnly())) {
      if (Arrays.asList(names).contains(parameter)) {
        byName.add(parameter);
      }
    }
    return Raise.typeError(
        byName.isEmpty()
            ? function.qualifiedName() + "() got an unexpected keyword argument '" + name + "'"
            : function.qualifiedName()
                + "() got some positional-only arguments passed as keyword arguments: '"
                + String.join(", ", byName)
                + "'");
  }

  private static Raise tooMany(PyFunction function, int given, Object[] bound) {
    var parameters = function.executable().code().parameters();
    int most = parameters.positional();
    int least = most - function.defaults().length;
    int keywordOnly = 0;
    for (int i = most; i < most + parameters.keywordOnly(); i++) {
      keywordOnly += bound[i] != null ? 1 : 0;
    }
    String takes = least == most ? String.valueOf(most) : "from " + least + " to " + most;
    boolean plural = least != most || most != 1;
    String were =
        keywordOnly > 0
            ? given
                + " positional argument"
                + (given == 1 ? "" : "s")
                + " (and "
                + keywordOnly
                + " keyword-only argument"
                + (keywordOnly == 1 ? "" : "s")
                + ") were given"
            : given + (given == 1 ? " was given" : " were given");
    return Raise.typeError(
        function.qualifiedName()
            + "() takes "
            + takes
            + " positional argument"
            + (plural ? "s" : "")
            + " but "
            + were);
  }

  private static void fillDefaults(PyFunction function, Parameters parameters, Object[] bound, int direct) {
    var defaults = function.defaults();
    int positional = parameters.positional();
    int optional = positional - defaults.length;
    List<String> missing = new ArrayList<>();
    for (int i = direct; i < positional; i++) {
      if (bound[i] == null) {
        if (i >= optional) {
          bound[i] = defaults[i - optional];
        } else {
          missing.add(parameters.names().get(i));
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "positional", missing);
    }
    for (int i = positional; i < positional + parameters.keywordOnly(); i++) {
      if (bound[i] == null) {
        var name = parameters.names().get(i);
        var keywordDefaults = function.keywordDefaults();
        bound[i] = keywordDefaults == null ? null : keywordDefaults.get(Str.of(name));
        if (bound[i] == null) {
          missing.add(name);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "keyword-only", missing);
    }
  }

  private static Raise missing(PyFunction function, String kind, List<String> names) {
    int count = names.size();
    var quoted = names.stream().map(name -> "'" + name + "'").toList();
    String list =
        switch (count) {
          case 1 -> quoted.getFirst();
          case 2 -> quoted.get(0) + " and " + quoted.get(1);
          default -> String.join(", ", quoted.subList(0, count - 1)) + ", and " + quoted.getLast();
        };
    return Raise.typeError(
        function.qualifiedName()
            + "() missing "
            + count
            + " required "
            + kind
            + " argument"
            + (count == 1 ? "" : "s")
            + ": "
            + list);
  }
}
