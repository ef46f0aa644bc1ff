package stint.machine.operations;

import stint.language.Ast;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.DictView;
import stint.machine.values.PyDict;
import stint.machine.values.PySet;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/**
 * Union, intersection and the like, in the order of setobject.c, since the order in which keys are added decides how a set prints.
 */
public final class SetOperations {
  /** What is done with each item of the operand that is gone through. */
  enum Action {
    /** Add it to the result. */
    ADD,
    /** Add it to the result if it is in the other operand. */
    KEEP,
    /** Add it to the result unless it is in the other operand. */
    DROP,
    /** Take it out of the result. */
    DISCARD,
    /** Take it out of the result, or add it if it was not there. */
    TOGGLE,
    /** End with False if it is not in the other operand. */
    REQUIRE,
    /** End with False if it is in the other operand. */
    FORBID
  }

  private SetOperations() {}

  /** The operators; in place the left operand is changed and answered. */
  static Object operator(Tasklet t, Ast.Operator operator, Object left, Object right, boolean inPlace) {
    if (left instanceof DictView || right instanceof DictView) {
      return t.push(new ViewFrame(operator, left, right));
    }
    var a = (PySet) left;
    var b = (PySet) right;
    boolean changes = inPlace && !a.isFrozen();
    return switch (operator) {
      case BIT_OR -> changes ? update(t, a, b) : union(t, a, b);
      case BIT_AND -> changes ? intersectionUpdate(t, a, b) : intersection(t, a, b);
      case SUB -> changes ? differenceUpdate(t, a, b) : difference(t, a, b);
      case BIT_XOR -> changes ? symmetricUpdate(t, a, b) : symmetric(t, a, b);
      default -> throw new AssertionError(operator);
    };
  }

  /** The operators of dict views: the left operand becomes a set, which is then changed by the right one. */
  static final class ViewFrame extends NativeFrame {
    private Ast.Operator operator = Ast.Operator.BIT_OR;
    private Object left;
    private Object right;
    private int state;

    ViewFrame() {}

    ViewFrame(Ast.Operator operator, Object left, Object right) {
      this.operator = operator;
      this.left = left;
      this.right = right;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          if (operator != Ast.Operator.BIT_AND) {
            return t.push(new SetFrame(Action.ADD, new PySet(), null, left));
          }
          if (right instanceof DictView other && (!(left instanceof DictView view) || other.size() > view.size())) {
            right = left;
            left = other;
          } else if (right instanceof PySet set && left instanceof DictView view && set.size() >= view.size()) {
            right = left;
            left = set;
          }
          state = 2;
          return t.push(new SetFrame(Action.KEEP, new PySet(), left, right));
        }
        case 1 -> {
          var set = (PySet) t.take();
          var action =
              operator == Ast.Operator.BIT_OR
                  ? Action.ADD
                  : operator == Ast.Operator.SUB ? Action.DISCARD : Action.TOGGLE;
          return t.push(new SetFrame(action, set, null, right));
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      operator = Ast.Operator.values()[transfer.integer(operator.ordinal())];
      left = transfer.ref(left);
      right = transfer.ref(right);
      state = transfer.integer(state);
    }
  }

  private static PySet copied(Tasklet t, PySet set, boolean frozen) {
    t.host().allocate(set.copyBytes());
    t.charge(set.end() / 64);
    return set.copy(frozen);
  }

  /** Copies a large set, then works on the copy. */
  static final class CopyFrame extends NativeFrame {
    private Action action = Action.ADD;
    private PySet copy;
    private PySet set;
    private Object items;
    private int state;

    CopyFrame() {}

    /** {@code items} may be null: then nothing is done with the copy. */
    CopyFrame(Action action, PySet set, boolean frozen, Object items) {
      this.action = action;
      this.copy = PySet.empty(frozen);
      this.set = set;
      this.items = items;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          return update(t, copy, set);
        }
        case 1 -> {
          t.take();
          if (items == null) {
            return copy;
          }
          return switch (action) {
            case ADD -> update(t, copy, items);
            case DISCARD -> differenceUpdate(t, copy, items);
            default -> symmetricUpdate(t, copy, items);
          };
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      action = Action.values()[transfer.integer(action.ordinal())];
      copy = transfer.ref(copy);
      set = transfer.ref(set);
      items = transfer.ref(items);
      state = transfer.integer(state);
    }
  }

  /** A new set of the kind of the left operand. */
  public static Object union(Tasklet t, PySet a, Object b) {
    if (a == b) {
      return union(t, a, PySet.empty(true));
    }
    return a.size() >= PySet.LARGE
        ? t.push(new CopyFrame(Action.ADD, a, a.isFrozen(), checked(b)))
        : update(t, copied(t, a, a.isFrozen()), b);
  }

  /** Adds the items of anything iterable; answers the set. */
  public static Object update(Tasklet t, PySet set, Object items) {
    if (Derived.unwrap(items) instanceof PySet other) {
      if (other == set || other.size() == 0) {
        return set;
      }
      long growth = set.mergeGrowth(other.size());
      t.prepare(growth);
      t.host().allocate(growth);
      if (set.size() >= PySet.LARGE || other.size() >= PySet.LARGE) {
        return t.push(new MergeFrame(set, items));
      }
      t.charge(set.end() / 64 + other.end() / 64);
      set.prepareMerge(other.size());
      if (set.isFresh()) {
        set.copyFrom(other);
        return set;
      }
    }
    if (items instanceof PyDict dict) {
      long growth = set.mergeGrowth(dict.size());
      t.prepare(growth);
      t.host().allocate(growth);
      if (set.size() >= PySet.LARGE) {
        return t.push(new MergeFrame(set, dict));
      }
      t.charge(set.end() / 64);
      set.prepareMerge(dict.size());
    }
    return t.push(new SetFrame(Action.ADD, set, null, checked(items)));
  }

  /** Adds the keys of a set or a dict to a set, when one of them is large: first makes room, then copies the keys or adds them. */
  static final class MergeFrame extends NativeFrame {
    private PySet set;
    private Object items;
    private PySet.Rehash room;
    private PySet.Rehash keys;
    private boolean prepared;
    private boolean adding;

    MergeFrame() {}

    MergeFrame(PySet set, Object items) {
      this.set = set;
      this.items = items;
    }

    @Override
    public Object step(Tasklet t) {
      if (adding) {
        return t.take();
      }
      t.charge(Rehashing.UNITS);
      if (!prepared) {
        return prepare();
      }
      if (!(Derived.unwrap(items) instanceof PySet other) || !set.isFresh()) {
        adding = true;
        return t.push(new SetFrame(Action.ADD, set, null, items));
      }
      if (keys == null || keys.isStale()) {
        keys = set.startCopy(other);
      }
      if (!keys.step()) {
        return Tasklet.PENDING;
      }
      keys.finish(set);
      return set;
    }

    private Object prepare() {
      if (room == null || room.isStale()) {
        room = set.startMerge(Derived.unwrap(items) instanceof PySet other ? other.size() : ((PyDict) items).size());
        prepared = room == null;
      } else if (room.step()) {
        room.finish(set);
        prepared = true;
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      set = transfer.ref(set);
      items = transfer.ref(items);
      room = transfer.ref(room);
      keys = transfer.ref(keys);
      prepared = transfer.flag(prepared);
      adding = transfer.flag(adding);
    }
  }

  private static Object checked(Object items) {
    if (!Iteration.isIterable(items)) {
      throw Raise.typeError("'" + Types.of(items).name() + "' object is not iterable");
    }
    return items;
  }

  /** A new set of the kind of the left operand. */
  public static Object intersection(Tasklet t, PySet a, Object b) {
    var result = PySet.empty(a.isFrozen());
    if (Derived.unwrap(b) instanceof PySet other) {
      return other.size() > a.size()
          ? t.push(new SetFrame(Action.KEEP, result, other, a))
          : t.push(new SetFrame(Action.KEEP, result, a, other));
    }
    return t.push(new SetFrame(Action.KEEP, result, a, checked(b)));
  }

  /** {@code a &= b}, {@code a.intersection_update(b)}: answers the set. */
  public static Object intersectionUpdate(Tasklet t, PySet a, Object b) {
    return t.push(new IntersectFrame(a, b));
  }

  /** Computes the intersection, then takes over its keys. */
  static final class IntersectFrame extends NativeFrame {
    private PySet target;
    private Object other;
    private boolean computed;

    IntersectFrame() {}

    IntersectFrame(PySet target, Object other) {
      this.target = target;
      this.other = other;
    }

    @Override
    public Object step(Tasklet t) {
      if (!computed) {
        computed = true;
        return intersection(t, target, other);
      }
      target.swap((PySet) t.take());
      return target;
    }

    @Override
    public void transfer(Transfer transfer) {
      target = transfer.ref(target);
      other = transfer.ref(other);
      computed = transfer.flag(computed);
    }
  }

  /** A new set of the kind of the left operand. */
  public static Object difference(Tasklet t, PySet a, Object b) {
    var other = Derived.unwrap(b);
    int size = other instanceof PySet set ? set.size() : other instanceof PyDict dict ? dict.size() : -1;
    if (size < 0 || a.size() >> 2 > size) {
      return a.size() >= PySet.LARGE
          ? t.push(new CopyFrame(Action.DISCARD, a, a.isFrozen(), checked(b)))
          : differenceUpdate(t, copied(t, a, a.isFrozen()), b);
    }
    return t.push(new SetFrame(Action.DROP, PySet.empty(a.isFrozen()), other, a));
  }

  /** Takes the items of anything iterable out of a set; answers the set. */
  public static Object differenceUpdate(Tasklet t, PySet set, Object items) {
    if (Derived.unwrap(items) == set) {
      set.clear();
      return set;
    }
    return t.push(new SetFrame(Action.DISCARD, set, null, checked(items)));
  }

  /** A new set of the kind of the left operand. */
  public static Object symmetric(Tasklet t, PySet a, Object b) {
    if (Derived.unwrap(b) instanceof PySet other) {
      return other.size() >= PySet.LARGE
          ? t.push(new CopyFrame(Action.TOGGLE, other, a.isFrozen(), a))
          : symmetricUpdate(t, copied(t, other, a.isFrozen()), a);
    }
    return t.push(new SymmetricFrame(a, checked(b)));
  }

  /** Makes a set of an iterable first. */
  static final class SymmetricFrame extends NativeFrame {
    private PySet left;
    private Object right;
    private int state;

    SymmetricFrame() {}

    SymmetricFrame(PySet left, Object right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (state++) {
        case 0 -> t.push(new SetFrame(Action.ADD, PySet.empty(left.isFrozen()), null, right));
        case 1 -> t.push(new SetFrame(Action.TOGGLE, (PySet) t.take(), null, left));
        default -> t.take();
      };
    }

    @Override
    public void transfer(Transfer transfer) {
      left = transfer.ref(left);
      right = transfer.ref(right);
      state = transfer.integer(state);
    }
  }

  /** Toggles the items of anything iterable; answers the set. */
  public static Object symmetricUpdate(Tasklet t, PySet set, Object items) {
    if (Derived.unwrap(items) == set) {
      set.clear();
      return set;
    }
    if (Derived.unwrap(items) instanceof PySet other) {
      return t.push(new SetFrame(Action.TOGGLE, set, null, other));
    }
    return t.push(new ToggleOnceFrame(set, checked(items)));
  }

  /** An iterable's repeated items count once: it becomes a set first. */
  static final class ToggleOnceFrame extends NativeFrame {
    private PySet set;
    private Object items;
    private int state;

    ToggleOnceFrame() {}

    ToggleOnceFrame(PySet set, Object items) {
      this.set = set;
      this.items = items;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (state++) {
        case 0 -> t.push(new SetFrame(Action.ADD, new PySet(), null, items));
        case 1 -> t.push(new SetFrame(Action.TOGGLE, set, null, t.take()));
        default -> set;
      };
    }

    @Override
    public void transfer(Transfer transfer) {
      set = transfer.ref(set);
      items = transfer.ref(items);
      state = transfer.integer(state);
    }
  }

  /** Whether every item of the first is in the second: {@code issubset}, {@code <=}. */
  public static Object isSubset(Tasklet t, Object items, Object within) {
    if (items instanceof PySet a && within instanceof PySet b && a.size() > b.size()) {
      return false;
    }
    return t.push(new SetFrame(Action.REQUIRE, null, within, items));
  }

  /** Whether no item of the second is in the first. */
  public static Object isDisjoint(Tasklet t, Object within, Object items) {
    return t.push(new SetFrame(Action.FORBID, null, within, checked(items)));
  }

  /** {@code set(items)} or {@code frozenset(items)}; items may be null. */
  public static Object make(Tasklet t, Object items, boolean frozen) {
    if (items == null) {
      return PySet.empty(frozen);
    }
    if (frozen && items instanceof PySet set && set.isFrozen()) {
      return set;
    }
    return update(t, PySet.empty(frozen), items);
  }

  /** Goes through the items of one operand and acts on the result. */
  static final class SetFrame extends Collecting {
    private Action action = Action.ADD;
    private PySet result;
    private Object filter;
    private Object current;
    private boolean filtering;
    private boolean toggling;
    private boolean shedding;

    SetFrame() {}

    SetFrame(Action action, PySet result, Object filter, Object items) {
      super(items);
      this.action = action;
      this.result = result;
      this.filter = filter;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      return switch (action) {
        case ADD -> pending(Lookup.add(t, result, item));
        case DISCARD -> pending(Lookup.discard(t, result, item));
        case TOGGLE -> {
          current = item;
          toggling = true;
          var gone = Lookup.discard(t, result, item);
          yield gone == Tasklet.PENDING ? gone : resume(t, gone);
        }
        case KEEP, DROP, REQUIRE, FORBID -> {
          current = item;
          filtering = true;
          var found = Sequences.contains(t, filter, item);
          yield found == Tasklet.PENDING ? found : resume(t, found);
        }
      };
    }

    private static Object pending(Object outcome) {
      return outcome == Tasklet.PENDING ? outcome : null;
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      if (shedding) {
        return value;
      }
      if (toggling) {
        toggling = false;
        return (Boolean) value ? null : pending(Lookup.add(t, result, current));
      }
      if (!filtering) {
        return null;
      }
      filtering = false;
      boolean found = (Boolean) value;
      return switch (action) {
        case KEEP -> found ? pending(Lookup.add(t, result, current)) : null;
        case DROP -> found ? null : pending(Lookup.add(t, result, current));
        case REQUIRE -> found ? null : false;
        default -> found ? false : null;
      };
    }

    @Override
    protected Object end(Tasklet t) {
      if (result == null) {
        return true;
      }
      if (action == Action.DISCARD && result.shouldShed()) {
        if (result.size() >= PySet.LARGE) {
          shedding = true;
          return t.push(new Rehashing.Shedding(result));
        }
        result.shed();
      }
      return result;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      action = Action.values()[transfer.integer(action.ordinal())];
      result = transfer.ref(result);
      filter = transfer.ref(filter);
      current = transfer.ref(current);
      filtering = transfer.flag(filtering);
      toggling = transfer.flag(toggling);
      shedding = transfer.flag(shedding);
    }
  }

  /** {@code set.update(*others)} and its kin: one operand after the other; ends with the set, or a new one. */
  public static Object fold(Tasklet t, Kind kind, PySet set, Object[] others) {
    return t.push(new FoldFrame(kind, set, others));
  }

  /** Which method is folded over its arguments. */
  public enum Kind {
    UNION,
    INTERSECTION,
    DIFFERENCE,
    UPDATE,
    INTERSECTION_UPDATE,
    DIFFERENCE_UPDATE
  }

  /** Applies one operand after the other. */
  static final class FoldFrame extends NativeFrame {
    private Kind kind = Kind.UNION;
    private PySet set;
    private Object[] others;
    private int next;
    private boolean waiting;

    FoldFrame() {}

    FoldFrame(Kind kind, PySet set, Object[] others) {
      this.kind = kind;
      this.set = set;
      this.others = others;
    }

    @Override
    public Object step(Tasklet t) {
      if (waiting) {
        waiting = false;
        set = (PySet) t.take();
      } else if (others.length == 0) {
        if (!inPlace() && !set.isFrozen() && set.size() >= PySet.LARGE) {
          waiting = true;
          return t.push(new CopyFrame(Action.ADD, set, false, null));
        }
        return inPlace() ? Singleton.NONE : set.isFrozen() ? set : copied(t, set, false);
      }
      if (next == others.length) {
        return inPlace() ? Singleton.NONE : set;
      }
      var outcome = apply(t, others[next++]);
      if (outcome == Tasklet.PENDING) {
        waiting = true;
        return outcome;
      }
      set = (PySet) outcome;
      if (next == others.length) {
        return inPlace() ? Singleton.NONE : set;
      }
      return Tasklet.PENDING;
    }

    private boolean inPlace() {
      return kind == Kind.UPDATE || kind == Kind.INTERSECTION_UPDATE || kind == Kind.DIFFERENCE_UPDATE;
    }

    private Object apply(Tasklet t, Object other) {
      return switch (kind) {
        case UNION -> next == 1 ? union(t, set, other) : update(t, set, other);
        case INTERSECTION -> intersection(t, set, other);
        case DIFFERENCE -> next == 1 ? difference(t, set, other) : differenceUpdate(t, set, other);
        case UPDATE -> update(t, set, other);
        case INTERSECTION_UPDATE -> intersectionUpdate(t, set, other);
        case DIFFERENCE_UPDATE -> differenceUpdate(t, set, other);
      };
    }

    @Override
    public void transfer(Transfer transfer) {
      kind = Kind.values()[transfer.integer(kind.ordinal())];
      set = transfer.ref(set);
      others = transfer.refs(others, others == null ? 0 : others.length);
      next = transfer.integer(next);
      waiting = transfer.flag(waiting);
    }
  }
}
