package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Derived;
import stint.machine.Tasklet;
import stint.machine.values.Builtin;
import stint.machine.values.Getter;
import stint.machine.values.PyClass;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** Collects the methods of one builtin class. Bodies get their first argument checked, and seen as a value of that class. */
public final class Methods {
  private final PyClass cls;
  private final Map<String, Object> methods = new LinkedHashMap<>();

  /** For the methods of a class. */
  public Methods(PyClass cls) {
    this.cls = cls;
  }

  /** Adds a method; the first parameter of the signature is self. */
  public Methods add(String signature, Builtin.Body body) {
    String name = signature.substring(0, signature.indexOf('('));
    methods.put(
        name,
        Builtin.method(
            cls.name(),
            signature,
            value -> self(name, value),
            body));
    return this;
  }

  /** Adds an attribute that programs can read. */
  public Methods get(String name, Getter.Read read) {
    methods.put(name, Getter.of(cls.name(), name, (t, self) -> read.get(t, self(name, self))));
    return this;
  }

  private Object self(String name, Object value) {
    if (value instanceof PyValue known && known.type() == cls) {
      return value;
    }
    if (!Types.of(value).isSubclassOf(cls)) {
      throw Builtin.doesNotApply(cls.name(), name, value);
    }
    return Derived.unwrap(value);
  }

  /** Adds anything else. */
  public Methods put(String name, Object value) {
    methods.put(name, value);
    return this;
  }

  /** Everything added, by name. */
  public Map<String, Object> table() {
    return methods;
  }

  /** Puts everything added into the class. */
  void install() {
    methods.forEach(cls::set);
  }

  /** A text argument, or null if it was not given or is None. */
  static Object orNull(Object argument) {
    return argument == Singleton.NONE ? null : argument;
  }

  /** The answer of a method that has none. */
  static Object none(Object valueOrPending) {
    return valueOrPending == Tasklet.PENDING ? valueOrPending : Singleton.NONE;
  }
}
