package stint.machine.snapshot;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.builtins.Builtins;
import stint.machine.builtins.NativeModules;
import stint.machine.builtins.StandardStream;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Getter;
import stint.machine.values.NativeModule;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The names under which snapshots hold what exists once in every program: singletons, builtins, builtin classes and their methods. */
public final class Names {
  private static final Map<String, Object> VALUES = new LinkedHashMap<>();
  private static final IdentityHashMap<Object, String> NAMES = new IdentityHashMap<>();

  static {
    add("None", Singleton.NONE);
    add("Ellipsis", Singleton.ELLIPSIS);
    add("NotImplemented", Singleton.NOT_IMPLEMENTED);
    add("<absent>", Singleton.ABSENT);
    // Equal values of these kinds are one object everywhere; loaded programs have to share them too.
    add("()", PyTuple.EMPTY);
    add("b''", PyBytes.EMPTY);
    Str.shared().forEach(text -> add("'" + text.text() + "'", text));
    add("<stdout>", StandardStream.OUT);
    add("<stderr>", StandardStream.ERR);
    for (var name : Builtins.names()) {
      if (Builtins.get(name) instanceof PyClass || Builtins.get(name) instanceof Builtin) {
        add(name, Builtins.get(name));
      }
    }
    Types.all().forEach(cls -> add("class " + cls.name(), cls));
    NativeModules.all().forEach(Names::add);
    // Behind everything else, so that what a name above stands for is not renamed.
    VALUES.values().stream().filter(PyClass.class::isInstance).toList().forEach(cls -> members((PyClass) cls));
  }

  private Names() {}

  /** Adds a native module of a layer above the machine, with everything in it. */
  public static synchronized void add(NativeModule module) {
    add("module " + module.name(), module);
    module
        .attributes()
        .forEach(
            (name, value) -> {
              if (value instanceof Builtin || value instanceof Getter || value instanceof PyClass) {
                add(module.name() + "." + name, value);
              }
              if (value instanceof PyClass cls && cls.isBuiltin()) {
                members(cls);
              }
            });
  }

  private static void members(PyClass cls) {
    cls.attributes()
        .forEach(
            (name, value) -> {
              if (value instanceof Builtin
                  || value instanceof Getter
                  || value instanceof ClassMethod
                  || value instanceof StaticMethod) {
                add(cls.name() + "." + name, value);
                Object inner =
                    value instanceof ClassMethod method
                        ? method.function()
                        : value instanceof StaticMethod method ? method.function() : null;
                if (inner != null) {
                  add(cls.name() + "." + name + " function", inner);
                }
              }
            });
  }

  private static void add(String name, Object value) {
    if (NAMES.putIfAbsent(value, name) == null) {
      VALUES.put(name, value);
    }
  }

  /** The name of a value that exists once, or null. */
  static String of(Object value) {
    return NAMES.get(value);
  }

  /** What a name stands for, or null. */
  static Object get(String name) {
    return VALUES.get(name);
  }
}
