package stint.machine.builtins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.machine.Generators;
import stint.machine.Imports;
import stint.machine.Raise;
import stint.machine.json.JsonModule;
import stint.machine.regex.RegexModule;
import stint.machine.text.CharacterData;
import stint.machine.values.AsyncItem;
import stint.machine.values.Builtin;
import stint.machine.values.Exceptions;
import stint.machine.values.Getter;
import stint.machine.values.NativeModule;
import stint.machine.values.PyException;
import stint.machine.values.PyGenerator;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** The modules written in Java. */
public final class NativeModules {
  private static final Map<String, NativeModule> TABLE = new LinkedHashMap<>();

  static {
    add("math", MathModule.attributes());
    add("_time", time());
    add("_random", MersenneTwister.attributes());
    add("_hashlib", HashObject.attributes());
    add("_functools", FunctoolsModule.attributes());
    add("_operator", OperatorModule.attributes());
    add("_itertools", ItertoolsModule.attributes());
    add("_collections", CollectionsModule.attributes());
    add("_heapq", HeapqModule.attributes());
    add("sys", sys());
    add("builtins", builtins());
    add("_json", JsonModule.attributes());
    add("_re", RegexModule.attributes());
    add("_unicodedata", CharacterData.attributes());
    add("_traceback", TracebackModule.attributes());
    add("_generators", generators());
    add("_imports", imports());
  }

  private NativeModules() {}

  private static Map<String, Object> imports() {
    var attributes = new LinkedHashMap<String, Object>();
    attributes.put("load", Builtin.function("load(name, /)", (t, a) -> Imports.module(t, a[0].toString())));
    return attributes;
  }

  private static void add(String name, Map<String, Object> attributes) {
    TABLE.put(name, new NativeModule(name, attributes));
  }

  /** A module, or null. */
  public static NativeModule get(String name) {
    return TABLE.get(name);
  }

  /** All of them. */
  public static List<NativeModule> all() {
    return new ArrayList<>(TABLE.values());
  }

  /** The world's clock, which the module time is made of. */
  private static Map<String, Object> time() {
    var attributes = new LinkedHashMap<String, Object>();
    attributes.put("now", Builtin.function("time_ns()", (t, _) -> t.host().now()));
    attributes.put("seconds", Builtin.function("time()", (t, _) -> t.host().now() / 1e9));
    return attributes;
  }

  /** What the methods of coroutines and asynchronous generators are made of. */
  private static Map<String, Object> generators() {
    var attributes = new LinkedHashMap<String, Object>();
    attributes.put("send",
        Builtin.function("send(generator, value, /)", (t, a) -> Generators.send(t, (PyGenerator) a[0], a[1])));
    attributes.put("throw", Builtin.function("throw(generator, typ, val, /)",
        (t, a) -> Generators.throwInto(t, (PyGenerator) a[0], a[1], a[2])));
    attributes.put("is_finished",
        Builtin.function("is_finished(generator, /)", (_, a) -> ((PyGenerator) a[0]).isFinished()));
    attributes.put("item",
        Builtin.function("item(value, /)",
            (_, a) -> a[0] instanceof AsyncItem item ? PyTuple.of(item.value()) : Singleton.NONE));
    return attributes;
  }

  /** What of sys makes sense for a program that runs on no machine of its own. */
  private static Map<String, Object> sys() {
    var attributes = new LinkedHashMap<String, Object>();
    attributes.put("stdout", stream("stdout", StandardStream.OUT));
    attributes.put("stderr", stream("stderr", StandardStream.ERR));
    attributes.put("__stdout__", StandardStream.OUT);
    attributes.put("__stderr__", StandardStream.ERR);
    attributes.put("maxsize", Long.MAX_VALUE);
    attributes.put("maxunicode", 0x10ffffL);
    attributes.put("byteorder", Str.of("little"));
    attributes.put("platform", Str.of("stint"));
    attributes.put("version", Str.of("3.11.7 (Stint)"));
    for (var name : List.of("version_info", "float_info", "int_info", "hash_info")) {
      attributes.put(name, Getter.of("module", name, (t, _) -> Imports.call(t, "_sysinfo", "info", Str.of(name))));
    }
    attributes.put("modules",
        Getter.of("module", "modules",
            (t, _) -> Imports.call(t, "types", "MappingProxyType", t.host().modules().all())));
    attributes.put("argv", Getter.of("module", "argv", (t, _) -> t.host().arguments()));
    attributes.put(
        "getrecursionlimit",
        Builtin.function("getrecursionlimit()", (t, _) -> (long) t.host().recursionLimit()));
    attributes.put("exit", Builtin.function("exit(status=, /)", (_, a) -> exit(a[0])));
    attributes.put("intern", Builtin.function("intern(string, /)", (_, a) -> a[0]));
    attributes.put(
        "exc_info", Builtin.function("exc_info()", (t, _) -> Reflection.handled(t.handled())));
    attributes.put(
        "_getframe",
        Builtin.function("_getframe(depth=, /)", (t, a) -> TracebackModule.frame(t, a[0] == null ? 0 : (Long) a[0])));
    attributes.put("exception",
        Builtin.function("exception()", (t, _) -> Reflection.orNone(t.handled())));
    return attributes;
  }

  private static Getter stream(String name, StandardStream stream) {
    return Getter.of("module", name, (t, _) -> stream.current(t), (t, _, value) -> stream.redirect(t, value));
  }

  private static Object exit(Object status) {
    var exception =
        status == null
            ? new PyException(Exceptions.SYSTEM_EXIT)
            : new PyException(Exceptions.SYSTEM_EXIT, status);
    throw new Raise(exception);
  }

  private static Map<String, Object> builtins() {
    var attributes = new LinkedHashMap<String, Object>();
    Builtins.names().forEach(name -> attributes.put(name, Builtins.get(name)));
    attributes.put("None", Singleton.NONE);
    return attributes;
  }
}
