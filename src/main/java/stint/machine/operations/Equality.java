package stint.machine.operations;

import stint.language.Ast.CmpOp;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.DictView;
import stint.machine.values.Immediate;
import stint.machine.values.PyClass;
import stint.machine.values.PyDerived;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PySet;
import stint.machine.values.PySlice;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** The comparisons {@code ==} and {@code !=}, and identity. */
public final class Equality {
  private Equality() {}

  /** {@code a is b}. */
  public static boolean same(Object a, Object b) {
    return Immediate.same(a, b);
  }

  /** {@code a == b}: a Boolean, what a special method answers, or PENDING. */
  public static Object equal(Tasklet t, Object a, Object b) {
    if (isSpecial(a, "__eq__") || isSpecial(b, "__eq__")) {
      return t.push(new SpecialFrame(a, b, false));
    }
    return builtin(t, a, b);
  }

  /** {@code a != b}. */
  public static Object notEqual(Tasklet t, Object a, Object b) {
    if (isSpecial(a, "__ne__") || isSpecial(b, "__ne__") || isSpecial(a, "__eq__") || isSpecial(b, "__eq__")) {
      return t.push(new SpecialFrame(a, b, true));
    }
    int equal = Immediate.equal(a, b);
    return equal == Immediate.UNDECIDED || a instanceof Double
        ? t.push(new SpecialFrame(a, b, true))
        : (Object) (equal == 0);
  }

  private static boolean isSpecial(Object value, String name) {
    return Immediate.userMethod(value, name) != null;
  }

  /** Without special methods of the operands themselves; those of items within are asked by a frame. */
  private static Object builtin(Tasklet t, Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y.doubleValue();
    }
    int equal = Immediate.equal(a, b);
    return equal == Immediate.UNDECIDED ? deep(t, Derived.unwrap(a), Derived.unwrap(b)) : (Object) (equal > 0);
  }

  private static Object deep(Tasklet t, Object a, Object b) {
    return switch (a) {
      case PyDict x when b instanceof PyDict y ->
          x.size() == y.size() ? t.descend(new DictFrame(x, y), " in comparison") : (Object) false;
      case PySet x when b instanceof PySet y -> x.size() == y.size() ? SetOperations.isSubset(t, x, y) : (Object) false;
      case PySet x when b instanceof DictView y && y.isSetLike() ->
          x.size() == y.size() ? SetOperations.isSubset(t, x, y) : (Object) false;
      case DictView x when x.isSetLike() && (b instanceof PySet || (b instanceof DictView y && y.isSetLike())) ->
          x.size() == Sequences.length(b) ? SetOperations.isSubset(t, x, b) : (Object) false;
      case PySlice x when b instanceof PySlice y ->
          deep(t, x.bounds(), y.bounds());
      case PyList x when b instanceof PyList y ->
          x.size() == y.size() ? t.descend(new ItemsFrame(x, y), " in comparison") : (Object) false;
      case PyTuple x when b instanceof PyTuple y ->
          x.size() == y.size() ? t.descend(new ItemsFrame(x, y), " in comparison") : (Object) false;
      default -> false;
    };
  }

  /** Asks the special methods of the operands, that of the right one first if its class derives from the left one's. */
  static final class SpecialFrame extends NativeFrame {
    private Object a;
    private Object b;
    private boolean negated;
    private int stage;
    private boolean reflectedTried;
    private Wait wait = Wait.NOTHING;

    private enum Wait {
      NOTHING,
      METHOD,
      /** {@code __eq__} was called for {@code !=}. */
      OPPOSITE,
      TRUTH,
      LAST
    }

    SpecialFrame() {}

    SpecialFrame(Object a, Object b, boolean negated) {
      this.a = a;
      this.b = b;
      this.negated = negated;
    }

    @Override
    public Object step(Tasklet t) {
      switch (wait) {
        case NOTHING -> {}
        case METHOD -> {
          var result = t.take();
          if (result != Singleton.NOT_IMPLEMENTED) {
            return result;
          }
        }
        case OPPOSITE -> {
          var result = t.take();
          if (result != Singleton.NOT_IMPLEMENTED) {
            wait = Wait.TRUTH;
            var truth = Truth.truth(t, result);
            return truth == Tasklet.PENDING ? truth : !(Boolean) truth;
          }
        }
        case TRUTH -> {
          return !(Boolean) t.take();
        }
        case LAST -> {
          return negated ? (Object) !(Boolean) t.take() : t.take();
        }
      }
      while (stage < 3) {
        if (attempt(t, stage++)) {
          return Tasklet.PENDING;
        }
      }
      wait = Wait.LAST;
      var outcome = last(t);
      return outcome == Tasklet.PENDING ? outcome : (Object) ((Boolean) outcome != negated);
    }

    /** Nobody knew: builtin parts are compared, anything else by identity. */
    private Object last(Tasklet t) {
      var x = Derived.unwrap(a);
      var y = Derived.unwrap(b);
      boolean instances = x instanceof PyObject || y instanceof PyObject;
      return instances ? (Object) Immediate.same(a, b) : builtin(t, x, y);
    }

    private boolean attempt(Tasklet t, int which) {
      PyClass left = Types.of(a);
      PyClass right = Types.of(b);
      return switch (which) {
        case 0 -> left != right && right.isSubclassOf(left) && reflected(t);
        case 1 -> call(t, a, b);
        default -> !reflectedTried && reflected(t);
      };
    }

    private boolean reflected(Tasklet t) {
      reflectedTried = true;
      return call(t, b, a);
    }

    private boolean call(Tasklet t, Object self, Object other) {
      var method = Immediate.userMethod(self, negated ? "__ne__" : "__eq__");
      wait = Wait.METHOD;
      if (method == null && negated && !(self instanceof PyDerived)) {
        // A class derived from str or list inherits a __ne__ of its own, which does not ask __eq__.
        method = Immediate.userMethod(self, "__eq__");
        wait = Wait.OPPOSITE;
      }
      if (method != null) {
        t.call(method, self, other);
      }
      return method != null;
    }

    @Override
    public void transfer(Transfer transfer) {
      a = transfer.ref(a);
      b = transfer.ref(b);
      negated = transfer.flag(negated);
      stage = transfer.integer(stage);
      reflectedTried = transfer.flag(reflectedTried);
      wait = Wait.values()[transfer.integer(wait.ordinal())];
    }
  }

  /** Lists and tuples of equal length, item by item. */
  static final class ItemsFrame extends NativeFrame {
    private static final int CHUNK = 512;

    private Object a;
    private Object b;
    private int next;
    private boolean asked;

    ItemsFrame() {}

    ItemsFrame(Object a, Object b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        asked = false;
        if (!(Boolean) t.take()) {
          return false;
        }
        next++;
      }
      for (int i = 0; i < CHUNK; i++, next++) {
        if (next >= Sequences.size(a) || next >= Sequences.size(b)) {
          return Sequences.size(a) == Sequences.size(b);
        }
        int equal = Immediate.equal(Sequences.item(a, next), Sequences.item(b, next));
        if (equal == Immediate.UNDECIDED) {
          asked = true;
          return t.push(Operators.condition(CmpOp.EQ, Sequences.item(a, next), Sequences.item(b, next)));
        }
        if (equal == 0) {
          return false;
        }
      }
      t.charge(CHUNK / 8);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      a = transfer.ref(a);
      b = transfer.ref(b);
      next = transfer.integer(next);
      asked = transfer.flag(asked);
    }
  }

  /** Dicts of equal size: every key of the one must be in the other, with an equal value. */
  static final class DictFrame extends Collecting {
    private PyDict b;
    private Object key;
    private boolean lookedUp;
    private Object mine;

    DictFrame() {}

    DictFrame(PyDict a, PyDict b) {
      super(new DictView(a, DictView.Kind.ITEMS));
      this.b = b;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      var pair = (PyTuple) item;
      key = pair.get(0);
      mine = pair.get(1);
      lookedUp = false;
      var other = Lookup.getOrDefault(t, b, key, Singleton.ABSENT);
      return other == Tasklet.PENDING ? other : resume(t, other);
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      if (lookedUp) {
        return (Boolean) value ? null : false;
      }
      lookedUp = true;
      if (value == Singleton.ABSENT) {
        return false;
      }
      int equal = Immediate.equal(mine, value);
      return equal == Immediate.UNDECIDED
          ? t.push(Operators.condition(CmpOp.EQ, mine, value))
          : equal > 0 ? null : (Object) false;
    }

    @Override
    protected Object end(Tasklet t) {
      return true;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      b = transfer.ref(b);
      key = transfer.ref(key);
      mine = transfer.ref(mine);
      lookedUp = transfer.flag(lookedUp);
    }
  }
}
