package stint.machine.operations;

import java.math.BigInteger;
import stint.machine.CheckedCall;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Immediate;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyDeque;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PySet;
import stint.machine.values.PySlice;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.SipHash;
import stint.machine.values.Str;
import stint.machine.values.TupleHash;
import stint.machine.values.Types;

/** {@code hash(x)}, with CPython's values for PYTHONHASHSEED=0. */
public final class Hashing {
  private static final int CHARACTERS_PER_UNIT = 256;

  private Hashing() {}

  /** The hash, a Long, or PENDING when user code must be asked or the work is long. */
  public static Object hash(Tasklet t, Object value) {
    long hash = Immediate.hash(value, t.host());
    if (hash != Immediate.NO_HASH) {
      return hash;
    }
    if (Types.of(value).lookup("__hash__") == Singleton.NONE) {
      throw unhashable(value);
    }
    var method = Immediate.userMethod(value, "__hash__");
    if (method != null) {
      return t.push(new MethodFrame(method, value));
    }
    return builtin(t, value, Derived.unwrap(value));
  }

  private static Object builtin(Tasklet t, Object value, Object part) {
    return switch (part) {
      case Str text -> {
        yield t.push(new TextFrame(text));
      }
      case PyTuple tuple -> t.descend(new ItemsFrame(tuple.items(), true), "");
      case PySet set when set.isFrozen() -> t.descend(new ItemsFrame(set.toArray(), false), "");
      case PyList _,PyDict _,PySet _,PySlice _,PyByteArray _ -> throw unhashable(value);
      case PyValue other -> Immediate.identity(other, t.host());
      default -> throw new AssertionError(part.getClass());
    };
  }

  static Raise unhashable(Object value) {
    var cls = Types.of(value);
    // CPython has this class in C, where its name includes the module.
    var name =
        Derived.unwrap(value) instanceof PyDeque && cls.name().equals("deque") ? "collections.deque" : cls.name();
    return Raise.typeError("unhashable type: '" + name + "'");
  }

  /** {@code object.__hash__} and those of builtin classes: without looking for the method of a program's class. */
  public static Object builtinHash(Tasklet t, Object value) {
    if (value instanceof PyObject instance && Derived.unwrap(value) == value) {
      return Immediate.identity(instance, t.host());
    }
    return hash(t, Derived.unwrap(value));
  }

  /** Asks {@code __hash__} and brings the answer into 64 bits. */
  static final class MethodFrame extends CheckedCall {
    MethodFrame() {}

    MethodFrame(Object method, Object value) {
      super(method, value);
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      return switch (Derived.unwrap(answer)) {
        case Long number -> number == -1 ? Long.valueOf(-2) : number;
        case Boolean bool -> bool ? 1L : 0L;
        case BigInteger big -> Immediate.hash(big);
        default -> throw Raise.typeError("__hash__ method should return an integer");
      };
    }
  }

  /** Hashes a long text, some characters at a time. */
  static final class TextFrame extends NativeFrame {
    private static final int CHUNK = 16_384;

    private Str text;
    private int width;
    private int next;
    private long[] state = new SipHash().state();

    TextFrame() {}

    TextFrame(Str text) {
      this.text = text;
    }

    @Override
    public Object step(Tasklet t) {
      if (width == 0) {
        width = SipHash.width(text);
      }
      int length = text.text().length();
      int end = Math.min(length, next + CHUNK);
      t.charge((end - next) / CHARACTERS_PER_UNIT);
      var hash = SipHash.of(state);
      next = hash.feed(text, width, next, end);
      if (next < length) {
        state = hash.state();
        return Tasklet.PENDING;
      }
      text.setHash(hash.finish());
      return text.hash();
    }

    @Override
    public void transfer(Transfer transfer) {
      text = transfer.ref(text);
      width = transfer.integer(width);
      next = transfer.integer(next);
      state = transfer.numbers(state, state.length);
    }
  }

  /** Combines the hashes of a tuple's or frozenset's items. */
  static final class ItemsFrame extends NativeFrame {
    private static final int CHUNK = 256;

    private Object[] items;
    private boolean ordered;
    private int next;
    private long state;
    private boolean asked;

    ItemsFrame() {}

    ItemsFrame(Object[] items, boolean ordered) {
      this.items = items;
      this.ordered = ordered;
      this.state = ordered ? TupleHash.START : 0;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        asked = false;
        add((Long) t.take());
      }
      for (int i = 0; i < CHUNK; i++) {
        if (next == items.length) {
          return ordered ? TupleHash.finish(state, items.length) : PySet.finishHash(state, items.length);
        }
        var hash = hash(t, items[next]);
        if (hash == Tasklet.PENDING) {
          asked = true;
          return hash;
        }
        add((Long) hash);
      }
      t.charge(CHUNK / 8);
      return Tasklet.PENDING;
    }

    private void add(long hash) {
      state = ordered ? TupleHash.with(state, hash) : state ^ PySet.shuffle(hash);
      next++;
    }

    @Override
    public void transfer(Transfer transfer) {
      items = transfer.refs(items, items == null ? 0 : items.length);
      ordered = transfer.flag(ordered);
      next = transfer.integer(next);
      state = transfer.number(state);
      asked = transfer.flag(asked);
    }
  }
}
