package stint.machine.operations;

import stint.machine.NativeFrame;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyDict;
import stint.machine.values.PySet;
import stint.machine.values.Singleton;

/**
 * Filling large tables of dicts and sets anew, some keys at a time: for growth and copies. What comes out is what one step would have
 * made; if another tasklet adds or removes a key meanwhile, the work begins anew.
 */
public final class Rehashing {
  /** What one piece costs. */
  static final int UNITS = 128;

  private Rehashing() {}

  /** {@code dict.copy()}. */
  public static Object copy(Tasklet t, PyDict dict) {
    long bytes = dict.copyBytes();
    t.prepare(bytes);
    t.host().allocate(bytes);
    if (dict.size() >= PyDict.LARGE) {
      return t.push(new DictCopy(dict));
    }
    t.charge(dict.end() / 32);
    return dict.copy();
  }

  /** Copies a dict. */
  static final class DictCopy extends NativeFrame {
    private PyDict dict;
    private PyDict.Rehash rehash;

    DictCopy() {}

    DictCopy(PyDict dict) {
      this.dict = dict;
      rehash = dict.startCopy();
    }

    @Override
    public Object step(Tasklet t) {
      if (rehash.isStale()) {
        rehash = dict.startCopy();
      }
      if (!rehash.step()) {
        t.charge(UNITS);
        return Tasklet.PENDING;
      }
      var copy = new PyDict();
      rehash.finish(copy);
      return copy;
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      rehash = transfer.ref(rehash);
    }
  }

  /** Makes a set's table anew in place, as long as it is due. */
  abstract static class SetRehash extends NativeFrame {
    private PySet set;
    private PySet.Rehash rehash;

    SetRehash() {}

    SetRehash(PySet set) {
      this.set = set;
      rehash = set.startGrowth();
    }

    /** Whether it is still due, after another tasklet has changed the set. */
    abstract boolean isDue(PySet set);

    /** What the frame answers in the end. */
    abstract Object result(PySet set);

    @Override
    public final Object step(Tasklet t) {
      if (rehash.isStale()) {
        if (!isDue(set)) {
          return result(set);
        }
        rehash = set.startGrowth();
      }
      if (!rehash.step()) {
        t.charge(UNITS);
        return Tasklet.PENDING;
      }
      rehash.finish(set);
      return result(set);
    }

    @Override
    public final void transfer(Transfer transfer) {
      set = transfer.ref(set);
      rehash = transfer.ref(rehash);
    }
  }

  /** Makes a set's table larger after an addition for which that is due; answers None. */
  static final class SetGrowth extends SetRehash {
    SetGrowth() {}

    SetGrowth(PySet set) {
      super(set);
    }

    @Override
    boolean isDue(PySet set) {
      return set.mustGrow();
    }

    @Override
    Object result(PySet set) {
      return Singleton.NONE;
    }
  }

  /** Drops a large set's dummies; answers the set. */
  static final class Shedding extends SetRehash {
    Shedding() {}

    Shedding(PySet set) {
      super(set);
    }

    @Override
    boolean isDue(PySet set) {
      return set.shouldShed();
    }

    @Override
    Object result(PySet set) {
      return set;
    }
  }
}
