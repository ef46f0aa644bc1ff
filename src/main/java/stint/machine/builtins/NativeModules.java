package stint.machine.builtins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.machine.Generators;
import stint.machine.Imports;
import stint.machine.json.JsonModule;
import stint.machine.regex.RegexModule;
import stint.machine.text.CharacterData;
import stint.machine.values.AsyncItem;
import stint.machine.values.Builtin;
import stint.machine.values.NativeModule;
import stint.machine.values.PyGenerator;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;

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
    add("sys", SysModule.attributes());
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
    attributes.put("is_started",
        Builtin.function("is_started(generator, /)", (_, a) -> ((PyGenerator) a[0]).isStarted()));
    attributes.put("is_running",
        Builtin.function("is_running(generator, /)", (_, a) -> ((PyGenerator) a[0]).isRunning()));
    attributes.put("is_finished",
        Builtin.function("is_finished(generator, /)", (_, a) -> ((PyGenerator) a[0]).isFinished()));
    attributes.put("item",
        Builtin.function("item(value, /)",
            (_, a) -> a[0] instanceof AsyncItem item ? PyTuple.of(item.value()) : Singleton.NONE));
    return attributes;
  }

  private static Map<String, Object> builtins() {
    var attributes = new LinkedHashMap<String, Object>();
    Builtins.names().forEach(name -> attributes.put(name, Builtins.get(name)));
    attributes.put("None", Singleton.NONE);
    return attributes;
  }
}
