package stint.machine;

import stint.machine.operations.Iteration;
import stint.machine.operations.Lookup;
import stint.machine.values.Immediate;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What list, set and dict displays, comprehensions and spread arguments put together. */
public final class Displays {
  /** What a set takes before it grows. */
  private static final int BYTES_OF_SET = 160;

  private Displays() {}

  /** The set of some values. */
  static Object set(Tasklet t, Object[] items) {
    t.host().allocate(BYTES_OF_SET);
    return t.push(new SetFrame(new PySet(), PyTuple.of(items)));
  }

  /** The dict of alternating keys and values. */
  static Object dict(Tasklet t, Object[] pairs) {
    var dict = new PyDict();
    t.host().allocate(64 + 40L * pairs.length);
    for (int i = 0; i < pairs.length; i += 2) {
      boolean simple =
          pairs[i] instanceof Str text ? Immediate.hash(text) != Immediate.NO_HASH : pairs[i] instanceof Long;
      if (!simple) {
        return t.push(new DictFrame(dict, pairs, i));
      }
      dict.put(pairs[i], pairs[i + 1]);
    }
    return dict;
  }

  /** Appends the items of anything iterable to a list, which is the value; with a callee they are its arguments. */
  static Object extend(Tasklet t, PyList list, Object items, Object callee) {
    if (!Iteration.isIterable(items)) {
      throw Raise.typeError(
          (callee != null
              ? describe(callee) + " argument after * must be an iterable, not "
              : "Value after * must be an iterable, not ")
              + Types.of(items).name());
    }
    return t.push(new Collecting.ToList(items, list));
  }

  /** Merges a mapping into a dict: {@code **mapping} in a display, or with a callee in a call. */
  static Object merge(Tasklet t, PyDict dict, Object mapping, Object callee) {
    var source = Derived.unwrap(mapping);
    if (!(source instanceof PyDict other)) {
      return t.push(new MergeFrame(dict, mapping, callee));
    }
    t.charge(other.size() / 4);
    for (var key : other.keys()) {
      if (callee != null) {
        checkKeyword(dict, key, callee);
      }
    }
    return Lookup.update(t, dict, other);
  }

  /** Puts the entries of a mapping that has {@code keys()} into a dict, and answers that. */
  public static Object mergeMapping(Tasklet t, PyDict dict, Object mapping) {
    return t.push(new MergeFrame(dict, mapping, null));
  }

  private static void checkKeyword(PyDict dict, Object key, Object callee) {
    if (!(key instanceof Str)) {
      throw Raise.typeError("keywords must be strings");
    }
    if (dict.get(key) != null) {
      throw Raise.typeError(
          describe(callee) + " got multiple values for keyword argument '" + key + "'");
    }
  }

  private static String describe(Object callee) {
    return switch (callee) {
      case PyFunction function -> function.globals().code().moduleName() + "." + function.qualifiedName() + "()";
      case PyClass cls -> cls.name() + "()";
      case stint.machine.values.Builtin builtin -> builtin.name() + "()";
      case stint.machine.values.PyMethod method -> describe(method.function());
      default -> Types.of(callee).name() + " object";
    };
  }

  /** Puts the pairs of a display, one after the other, since keys may have methods of their own. */
  static final class DictFrame extends NativeFrame {
    private PyDict dict;
    private Object[] pairs;
    private int next;

    DictFrame() {}

    DictFrame(PyDict dict, Object[] pairs, int next) {
      this.dict = dict;
      this.pairs = pairs;
      this.next = next;
    }

    @Override
    public Object step(Tasklet t) {
      if (next == pairs.length) {
        return dict;
      }
      next += 2;
      Lookup.put(t, dict, pairs[next - 2], pairs[next - 1]);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      pairs = transfer.refs(pairs, pairs == null ? 0 : pairs.length);
      next = transfer.integer(next);
    }
  }

  /** Adds items to a set. */
  static final class SetFrame extends Collecting {
    private PySet set;

    SetFrame() {}

    SetFrame(PySet set, Object items) {
      super(items);
      this.set = set;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      return Lookup.add(t, set, item) == Tasklet.PENDING ? Tasklet.PENDING : null;
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      return set;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      set = transfer.ref(set);
    }
  }

  /** Merges a mapping that is no dict: asks for its keys, then for each value. */
  static final class MergeFrame extends NativeFrame {
    private PyDict dict;
    private Object mapping;
    private Object callee;
    private PyList keys;
    private int next;
    private int state;

    MergeFrame() {}

    MergeFrame(PyDict dict, Object mapping, Object callee) {
      this.dict = dict;
      this.mapping = mapping;
      this.callee = callee;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state) {
        case 0 -> {
          state = 1;
          if (Types.of(mapping).lookup("keys") == null) {
            throw Raise.typeError(
                callee == null
                    ? "'" + Types.of(mapping).name() + "' object is not a mapping"
                    : describe(callee) + " argument after ** must be a mapping, not " + Types.of(mapping).name());
          }
          t.call(Types.of(mapping).lookup("keys"), mapping);
        }
        case 1 -> {
          state = 2;
          t.push(new Collecting.ToList(t.take()));
        }
        case 2 -> {
          keys = (PyList) t.take();
          state = 3;
        }
        case 3 -> {
          if (next == keys.size()) {
            return dict;
          }
          if (callee != null) {
            checkKeyword(dict, keys.get(next), callee);
          }
          state = 4;
          t.call(Types.of(mapping).lookup("__getitem__"), mapping, keys.get(next));
        }
        default -> {
          state = 3;
          Lookup.put(t, dict, keys.get(next++), t.take());
        }
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      mapping = transfer.ref(mapping);
      callee = transfer.ref(callee);
      keys = transfer.ref(keys);
      next = transfer.integer(next);
      state = transfer.integer(state);
    }
  }
}
