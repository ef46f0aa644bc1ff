package stint.machine;

import java.math.BigInteger;
import stint.machine.operations.Lookup;
import stint.machine.operations.Sequences;
import stint.machine.values.Builtin;
import stint.machine.values.Immediate;
import stint.machine.values.Probe;
import stint.machine.values.PyAlias;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyObject;
import stint.machine.values.PyRange;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Subscription of anything: {@code x[key]}, its assignment and deletion, and {@code len(x)}. */
public final class Items {
  private Items() {}

  /** {@code container[key]}: the value, or PENDING. */
  public static Object get(Tasklet t, Object container, Object key) {
    if (container instanceof PyObject instance) {
      var method = instance.type().lookup("__getitem__");
      if (method != null && !(method instanceof Builtin)) {
        return Calls.call(t, Attributes.bindMethod(t, method, instance, instance.type()), new Object[]{key}, null,
            null);
      }
    }
    var value = Derived.unwrap(container);
    if (value instanceof PyDict dict) {
      return container == value ? Lookup.item(t, dict, key) : orMissing(t, (PyObject) container, dict, key);
    }
    if (value instanceof PyClass cls) {
      return ofClass(t, cls, key);
    }
    if (Sequences.isSubscriptable(value)) {
      return Sequences.item(t, value, key);
    }
    throw Raise.typeError("'" + Types.of(container).name() + "' object is not subscriptable");
  }

  /** A dict's subclass may have {@code __missing__}. */
  private static Object orMissing(Tasklet t, PyObject instance, PyDict dict, Object key) {
    var missing = instance.type().lookup("__missing__");
    if (missing == null) {
      return Lookup.item(t, dict, key);
    }
    long hash = Immediate.hash(key, t.host());
    int place = hash == Immediate.NO_HASH ? Probe.UNDECIDED : dict.find(key, hash);
    return place >= 0
        ? dict.valueAt(place)
        : t.push(new MissingFrame(dict, key, Attributes.bindMethod(t, missing, instance, instance.type())));
  }

  /** Looks a key up and, if it is not there, calls {@code __missing__}. */
  static final class MissingFrame extends NativeFrame {
    private PyDict dict;
    private Object key;
    private Object missing;
    private int state;

    MissingFrame() {}

    MissingFrame(PyDict dict, Object key, Object missing) {
      this.dict = dict;
      this.key = key;
      this.missing = missing;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          var found = Lookup.getOrDefault(t, dict, key, Singleton.ABSENT);
          return found == Tasklet.PENDING ? found : answer(t, found);
        }
        case 1 -> {
          return answer(t, t.take());
        }
        default -> {
          return t.take();
        }
      }
    }

    private Object answer(Tasklet t, Object found) {
      if (found != Singleton.ABSENT) {
        return found;
      }
      state = 2;
      t.call(missing, key);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      key = transfer.ref(key);
      missing = transfer.ref(missing);
      state = transfer.integer(state);
    }
  }

  private static Object ofClass(Tasklet t, PyClass cls, Object key) {
    if (cls.metaMethod("__getitem__") instanceof Object method) {
      return t.invoke(method, cls, key);
    }
    if (cls.lookup("__class_getitem__") instanceof Object hook) {
      var function = hook instanceof stint.machine.values.ClassMethod method ? method.function() : hook;
      return Calls.call(t, function, new Object[]{cls, key}, null, null);
    }
    if (PyAlias.isGeneric(cls)) {
      return new PyAlias(cls, key);
    }
    throw Raise.typeError("type '" + cls.name() + "' is not subscriptable");
  }

  /** {@code container[key] = value}: PENDING, or any value when done. */
  public static Object set(Tasklet t, Object container, Object key, Object value) {
    if (container instanceof PyObject instance) {
      var method = instance.type().lookup("__setitem__");
      if (method != null && !(method instanceof Builtin)) {
        return Calls.call(
            t, Attributes.bindMethod(t, method, instance, instance.type()), new Object[]{key, value}, null, null);
      }
    }
    var target = Derived.unwrap(container);
    if (target instanceof PyDict dict) {
      return Lookup.put(t, dict, key, value);
    }
    if (Sequences.isAssignable(target)) {
      return Sequences.setItem(t, target, key, value);
    }
    throw unchangeable(container, key, "assignment");
  }

  /** {@code del container[key]}: PENDING, or any value when done. */
  public static Object delete(Tasklet t, Object container, Object key) {
    if (container instanceof PyObject instance) {
      var method = instance.type().lookup("__delitem__");
      if (method != null && !(method instanceof Builtin)) {
        return Calls.call(t, Attributes.bindMethod(t, method, instance, instance.type()), new Object[]{key}, null,
            null);
      }
    }
    var target = Derived.unwrap(container);
    if (target instanceof PyDict dict) {
      return Lookup.delete(t, dict, key);
    }
    if (Sequences.isAssignable(target)) {
      return Sequences.deleteItem(t, target, key);
    }
    throw unchangeable(container, key, "deletion");
  }

  /** CPython refuses in two places, one of which is reached only by an index of what it takes for a sequence. */
  private static Raise unchangeable(Object container, Object key, String change) {
    boolean sequence = container instanceof Str || container instanceof PyTuple || container instanceof PyBytes
        || container instanceof PyRange || container instanceof PySet || container instanceof PyObject;
    var index = Derived.unwrap(key);
    if (sequence && index instanceof BigInteger) {
      return Raise.indexError("cannot fit 'int' into an index-sized integer");
    }
    boolean shortened = change.equals("deletion") && sequence && Sequences.isIndex(index);
    return Raise.typeError(
        "'" + Types.of(container).name() + "' object " + (shortened ? "doesn't" : "does not") + " support item "
            + change);
  }

  /** {@code len(value)}: an int, or PENDING. */
  public static Object length(Tasklet t, Object value) {
    if (value instanceof PyObject instance) {
      var method = instance.type().lookup("__len__");
      if (method != null && !(method instanceof Builtin)) {
        return t.push(new LengthFrame(Attributes.bindMethod(t, method, instance, instance.type())));
      }
    }
    if (value instanceof PyClass cls && cls.metaMethod("__len__") instanceof Object method) {
      return t.invoke(method, cls);
    }
    long length = Sequences.length(Derived.unwrap(value));
    if (length < 0) {
      throw Raise.typeError("object of type '" + Types.of(value).name() + "' has no len()");
    }
    return length;
  }

  /** Calls {@code __len__} and checks what it answers. */
  static final class LengthFrame extends CheckedCall {
    LengthFrame() {}

    LengthFrame(Object method) {
      super(method);
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      return checkedLength(answer);
    }
  }

  /** What {@code __len__} has answered, as a length. */
  public static long checkedLength(Object answer) {
    return switch (Derived.unwrap(answer)) {
      case Long length when length < 0 -> throw Raise.valueError("__len__() should return >= 0");
      case Long length -> length;
      case Boolean bool -> bool ? 1L : 0L;
      case BigInteger length when length.signum() < 0 -> throw Raise.valueError("__len__() should return >= 0");
      case BigInteger _ -> throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
      default ->
          throw Raise.typeError("'" + Types.of(answer).name() + "' object cannot be interpreted as an integer");
    };
  }
}
