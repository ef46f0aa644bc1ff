package stint.machine.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import stint.machine.Raise;

/**
 * How the arguments of a builtin are bound to its parameters, and what CPython says when they do not fit. CPython has several
 * wordings, by the calling convention that a function was written for; which one follows from the form of the signature.
 */
public final class Signature {
  private static final Object[] NOTHING = {};

  /** Special methods that CPython defines by name; all others fill slots of a type, and word their errors in ways of their own. */
  private static final Set<String> NAMED =
      new TreeSet<>(List.of(
          "__new__", "__format__", "__reversed__", "__round__", "__trunc__", "__floor__", "__ceil__", "__dir__",
          "__sizeof__",
          "__init_subclass__", "__subclasshook__", "__class_getitem__", "__length_hint__", "__reduce__",
          "__reduce_ex__",
          "__getstate__", "__setstate__", "__getnewargs__", "__copy__", "__deepcopy__", "__enter__", "__exit__",
          "__complex__",
          "__bytes__", "__prepare__", "__instancecheck__", "__subclasscheck__", "__subclasses__", "__missing__",
          "__getformat__",
          "list.__getitem__", "dict.__getitem__", "dict.__contains__", "set.__contains__", "frozenset.__contains__"));

  /** Slots of one argument whose errors start as those of two: with the name of a function that has none. */
  private static final List<String> REPETITIONS = List.of("__mul__", "__rmul__", "__imul__");

  /** Classes of one argument that CPython unpacks from a tuple, and not as that of a function. */
  private static final List<String> UNPACKED = List.of("classmethod", "staticmethod", "reversed");

  private final String name;
  private final String shown;
  private final String[] parameters;
  private final boolean[] required;
  private final int positionalOnly;
  private final int positional;
  private final boolean varargs;
  private final boolean varkw;
  private final int self;

  private Signature(
      String name,
      String shown,
      String[] parameters,
      boolean[] required,
      int positionalOnly,
      int positional,
      boolean varargs,
      boolean varkw,
      int self) {
    this.name = name;
    this.shown = shown;
    this.parameters = parameters;
    this.required = required;
    this.positionalOnly = positionalOnly;
    this.positional = positional;
    this.varargs = varargs;
    this.varkw = varkw;
    this.self = self;
  }

  /**
   * Parses {@code name(a, b=, /, c=, *, d=, **e)}: {@code =} marks an optional parameter, {@code /} ends the positional-only
   * ones, {@code *} or {@code *args} starts the keyword-only ones.
   */
  public static Signature parse(String text) {
    int open = text.indexOf('(');
    var name = text.substring(0, open);
    List<String> parameters = new ArrayList<>();
    List<Boolean> required = new ArrayList<>();
    int positionalOnly = 0;
    int positional = -1;
    boolean varargs = false;
    boolean varkw = false;
    var parts = new StringTokenizer(text.substring(open + 1, text.length() - 1), ",");
    while (parts.hasMoreTokens()) {
      var item = parts.nextToken().strip();
      if (item.equals("/")) {
        positionalOnly = parameters.size();
      } else if (item.startsWith("**")) {
        varkw = true;
      } else if (item.startsWith("*")) {
        positional = parameters.size();
        varargs = item.length() > 1;
      } else if (!item.isEmpty()) {
        boolean optional = item.endsWith("=");
        parameters.add(optional ? item.substring(0, item.length() - 1) : item);
        required.add(!optional);
      }
    }
    var flags = new boolean[required.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = required.get(i);
    }
    return new Signature(
        name,
        name,
        parameters.toArray(String[]::new),
        flags,
        positionalOnly,
        positional < 0 ? parameters.size() : positional,
        varargs,
        varkw,
        0);
  }

  /** This signature for a method of a class: its first parameter is self and does not count in error texts. */
  Signature method(String owner) {
    return new Signature(
        name, owner + "." + name, parameters, required, Math.max(1, positionalOnly), positional, varargs, varkw, 1);
  }

  /** This signature for a function of a module, which some error texts name. */
  Signature in(String module) {
    return new Signature(
        name, module + "." + name, parameters, required, positionalOnly, positional, varargs, varkw, 0);
  }

  String name() {
    return name;
  }

  /** Whether a method fills a slot of its type: {@code int.__add__} does, {@code int.__round__} has only its name. */
  static boolean isSlot(String owner, String name) {
    return name.startsWith("__") && name.endsWith("__") && !NAMED.contains(name) && !NAMED.contains(owner + "." + name);
  }

  private boolean isSlot() {
    return self == 1 && isSlot(shown.substring(0, shown.indexOf('.')), name);
  }

  /** One place for each parameter, then one for {@code *args} if there is one, then one for {@code **kwargs}. */
  Object[] bind(Object[] given, String[] names, Object[] named) {
    int count = given.length;
    if (names == null && !varargs && !varkw && count == parameters.length && count == positional) {
      return given;
    }
    if (count < self) {
      throw withoutSelf();
    }
    if (names != null && names.length > 0 && !varkw && positionalOnly == parameters.length) {
      throw Raise.typeError((isSlot() ? "wrapper " + name : shown) + "() takes no keyword arguments");
    }
    if (names != null && names.length > 0 && !varkw && !varargs && count + names.length > parameters.length) {
      throw tooManyWithKeywords(count - self, names.length);
    }
    var bound = new Object[parameters.length + (varargs ? 1 : 0) + (varkw ? 1 : 0)];
    int direct = Math.min(count, positional);
    System.arraycopy(given, 0, bound, 0, direct);
    if (varargs) {
      bound[parameters.length] =
          count > positional ? java.util.Arrays.copyOfRange(given, positional, count) : NOTHING;
    } else if (count > positional) {
      throw tooMany(count);
    }
    PyDict rest = varkw ? new PyDict() : null;
    if (varkw) {
      bound[bound.length - 1] = rest;
    }
    var unknown = names == null ? null : bindNames(bound, direct, names, named, rest);
    for (int i = direct; i < parameters.length; i++) {
      if (required[i] && bound[i] == null) {
        throw missing(i, count);
      }
    }
    if (unknown != null) {
      // CPython hands the keywords of sorted() on to list.sort(), whose name its message shows.
      var callee = name.equals("sorted") ? "sort" : name;
      throw Raise.typeError("'" + unknown + "' is an invalid keyword argument for " + callee + "()");
    }
    return bound;
  }

  /** Binds what is given by name; answers the first name that no parameter has, of which is complained last. */
  private String bindNames(Object[] bound, int direct, String[] names, Object[] named, PyDict rest) {
    String unknown = null;
    for (int k = 0; k < names.length; k++) {
      int place = indexOf(names[k]);
      if (place < 0 && rest != null) {
        rest.put(Str.of(names[k]), named[k]);
      } else if (place < 0) {
        unknown = unknown == null ? names[k] : unknown;
      } else if (place < direct) {
        throw Raise.typeError(
            "argument for " + name + "() given by name ('" + names[k] + "') and position (" + (place + 1 - self) + ")");
      } else {
        bound[place] = named[k];
      }
    }
    return unknown;
  }

  private int indexOf(String parameter) {
    for (int i = positionalOnly; i < parameters.length; i++) {
      if (parameters[i].equals(parameter)) {
        return i;
      }
    }
    return -1;
  }

  private int least() {
    int least = self;
    while (least < positional && required[least]) {
      least++;
    }
    return least;
  }

  private Raise tooMany(int count) {
    int least = least() - self;
    int most = positional - self;
    int given = count - self;
    if (isSlot()) {
      return slotExpected(least, most, given);
    }
    if (most == 0 && parameters.length > positional) {
      return Raise.typeError(name + "() takes no positional arguments");
    }
    if (positionalOnly == parameters.length) {
      if (most == 0) {
        return Raise.typeError(shown + "() takes no arguments (" + given + " given)");
      }
      if (most == 1 && least == 1 && !UNPACKED.contains(name)) {
        return Raise.typeError(shown + "() takes exactly one argument (" + given + " given)");
      }
      return Raise.typeError(
          name + " expected " + (least == most ? "" : "at most ") + arguments(most) + ", got " + given);
    }
    if (most == 0) {
      return Raise.typeError(name + "() takes no positional arguments");
    }
    boolean onlyPositional = positional == parameters.length;
    return Raise.typeError(
        name
            + "() takes "
            + (least == most ? "exactly " : "at most ")
            + most
            + (onlyPositional ? "" : " positional")
            + (most == 1 ? " argument" : " arguments")
            + " ("
            + given
            + " given)");
  }

  private Raise tooManyWithKeywords(int given, int keywords) {
    int most = parameters.length - self;
    return Raise.typeError(
        name + "() takes at most " + most + (given == 0 ? " keyword" : "") + (most == 1 ? " argument" : " arguments")
            + " (" + (given + keywords) + " given)");
  }

  private Raise missing(int place, int count) {
    int least = least() - self;
    int most = positional - self;
    int given = count - self;
    if (isSlot()) {
      return slotExpected(least, most, given);
    }
    boolean keywordsBehind = positional == positionalOnly && parameters.length > positional;
    if (positionalOnly == parameters.length || keywordsBehind) {
      if (most == 1 && least == 1 && !keywordsBehind && !UNPACKED.contains(name)) {
        return Raise.typeError(shown + "() takes exactly one argument (" + given + " given)");
      }
      return Raise.typeError(
          name
              + " expected "
              + (least == most && !varargs ? "" : "at least ")
              + arguments(least)
              + ", got "
              + given);
    }
    if (place < positionalOnly) {
      return Raise.typeError(
          name
              + "() takes "
              + (least == parameters.length - self ? "exactly " : "at least ")
              + least
              + " positional argument"
              + (least == 1 ? "" : "s")
              + " ("
              + given
              + " given)");
    }
    return place >= positional
        ? Raise.typeError(name + "() missing required keyword-only argument: '" + parameters[place] + "'")
        : Raise.typeError(
            name + "() missing required argument '" + parameters[place] + "' (pos " + (place + 1 - self) + ")");
  }

  private Raise withoutSelf() {
    return Raise.typeError(
        isSlot()
            ? "descriptor '" + name + "' of '" + shown.substring(0, shown.indexOf('.')) + "' object needs an argument"
            : "unbound method " + shown + "() needs an argument");
  }

  private Raise slotExpected(int least, int most, int given) {
    boolean named = most > 1 || REPETITIONS.contains(name);
    int expected = given < least ? least : most;
    var bound = least == most ? "" : given < least ? "at least " : "at most ";
    return Raise.typeError((named ? " " : "") + "expected " + bound + arguments(expected) + ", got " + given);
  }

  private static String arguments(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }
}
