package stint.machine.builtins;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stint.machine.Derived;
import stint.machine.Imports;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.NumberText;
import stint.machine.values.Builtin;
import stint.machine.values.Exceptions;
import stint.machine.values.Getter;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What of {@code sys} makes sense for a program that runs on no machine of its own. */
public final class SysModule {
  private SysModule() {}

  static Map<String, Object> attributes() {
    var attributes = new LinkedHashMap<String, Object>();
    streams(attributes);
    constants(attributes);
    information(attributes);
    settings(attributes);
    state(attributes);
    return attributes;
  }

  private static void streams(Map<String, Object> attributes) {
    attributes.put("stdin", Getter.of("module", "stdin", (t, _) -> standardInput(t)));
    attributes.put("__stdin__", Getter.of("module", "__stdin__", (t, _) -> standardInput(t)));
    attributes.put("stdout", StandardStream.OUT);
    attributes.put("stderr", StandardStream.ERR);
    attributes.put("__stdout__", StandardStream.OUT);
    attributes.put("__stderr__", StandardStream.ERR);
  }

  private static Object standardInput(Tasklet t) {
    return Imports.call(t, "_input", "opened", Str.of(t.host().standardInput()));
  }

  private static void constants(Map<String, Object> attributes) {
    attributes.put("maxsize", Long.MAX_VALUE);
    attributes.put("maxunicode", 0x10ffffL);
    attributes.put("byteorder", Str.of("little"));
    attributes.put("platform", Str.of("stint"));
    attributes.put("version", Str.of("3.11.7 (Stint)"));
    attributes.put("hexversion", 0x030b07f0L);
    attributes.put("api_version", 1013L);
    attributes.put("float_repr_style", Str.of("short"));
    attributes.put("dont_write_bytecode", true);
    for (var folder : List.of("executable", "prefix", "base_prefix", "exec_prefix", "base_exec_prefix")) {
      attributes.put(folder, Str.of(""));
    }
  }

  /** What is made when it is first asked for, in the module {@code _sysinfo}. */
  private static void information(Map<String, Object> attributes) {
    for (var name : List.of(
        "version_info", "float_info", "int_info", "hash_info", "thread_info", "flags", "implementation", "path",
        "warnoptions",
        "excepthook", "__excepthook__", "displayhook", "__displayhook__", "unraisablehook",
        "orig_argv", "builtin_module_names", "stdlib_module_names")) {
      attributes.put(name, Getter.of("module", name, (t, _) -> Imports.call(t, "_sysinfo", "info", Str.of(name))));
    }
    for (var signature : List.of("getsizeof(object, default=, /)", "getswitchinterval()",
        "setswitchinterval(interval, /)")) {
      var name = signature.substring(0, signature.indexOf('('));
      attributes.put(
          name,
          Builtin.function(
              signature,
              (t, a) -> Imports.call(
                  t, "_sysinfo", name, Arrays.stream(a).filter(Objects::nonNull).toArray())));
    }
  }

  private static void settings(Map<String, Object> attributes) {
    attributes.put("getdefaultencoding", Builtin.function("getdefaultencoding()", (_, _) -> Str.of("utf-8")));
    attributes.put("getfilesystemencoding", Builtin.function("getfilesystemencoding()", (_, _) -> Str.of("utf-8")));
    attributes.put(
        "getrecursionlimit",
        Builtin.function("getrecursionlimit()", (t, _) -> (long) t.host().recursionLimit()));
    attributes.put(
        "setrecursionlimit",
        Builtin.function("setrecursionlimit(limit, /)", (t, a) -> setRecursionLimit(t, a[0])));
    attributes.put(
        "get_int_max_str_digits",
        Builtin.function("get_int_max_str_digits()", (_, _) -> (long) NumberText.MOST_DIGITS));
    attributes.put("gettrace", Builtin.function("gettrace()", (_, _) -> Singleton.NONE));
    attributes.put("getprofile", Builtin.function("getprofile()", (_, _) -> Singleton.NONE));
    attributes.put("is_finalizing", Builtin.function("is_finalizing()", (_, _) -> false));
  }

  private static Object setRecursionLimit(Tasklet t, Object limit) {
    int frames = switch (Derived.unwrap(limit)) {
      case Boolean bool -> bool ? 1 : 0;
      case Long number when number == number.intValue() -> number.intValue();
      case Long _,BigInteger _ -> throw Raise.of(Exceptions.OVERFLOW_ERROR, "Python int too large to convert to C int");
      default -> throw Raise.typeError("'" + Types.of(limit).name() + "' object cannot be interpreted as an integer");
    };
    if (frames < 1) {
      throw Raise.valueError("recursion limit must be greater or equal than 1");
    }
    if (t.depth() >= frames) {
      throw Raise.of(
          Exceptions.RECURSION_ERROR,
          "cannot set the recursion limit to " + frames + " at the recursion depth " + t.depth()
              + ": the limit is too low");
    }
    t.host().setRecursionLimit(frames);
    return Singleton.NONE;
  }

  private static void state(Map<String, Object> attributes) {
    attributes.put("modules",
        Getter.of("module", "modules",
            (t, _) -> Imports.call(t, "types", "MappingProxyType", t.host().modules().all())));
    attributes.put("argv", Getter.of("module", "argv", (t, _) -> t.host().arguments()));
    attributes.put("exit", Builtin.function("exit(status=, /)", (_, a) -> exit(a[0])));
    attributes.put("intern", Builtin.function("intern(string, /)", (_, a) -> intern(a[0])));
    attributes.put(
        "exc_info", Builtin.function("exc_info()", (t, _) -> Reflection.handled(t.handled())));
    attributes.put(
        "_getframe",
        Builtin.function("_getframe(depth=, /)", (t, a) -> TracebackModule.frame(t, a[0] == null ? 0 : (Long) a[0])));
    attributes.put("exception",
        Builtin.function("exception()", (t, _) -> Reflection.orNone(t.handled())));
  }

  private static Object intern(Object text) {
    if (text instanceof Str) {
      return text;
    }
    var cls = Types.of(text);
    throw Raise.typeError(
        (cls.isSubclassOf(Types.STR) ? "can't intern " : "intern() argument must be str, not ") + cls.name());
  }

  /** The hook that a program has put in the place of {@code sys.excepthook}, or null. */
  public static Object exceptHook(Tasklet t) {
    return t.host().modules().assigned("sys", "excepthook");
  }

  /** {@code sys.exit}, and the builtins {@code exit} and {@code quit}. */
  static Object exit(Object status) {
    var exception =
        status == null
            ? new PyException(Exceptions.SYSTEM_EXIT)
            : new PyException(Exceptions.SYSTEM_EXIT, status);
    throw new Raise(exception);
  }
}
