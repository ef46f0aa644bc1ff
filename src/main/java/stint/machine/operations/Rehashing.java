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

  /** Makes a set's table larger after an addition for which that is due; answers None. */
  static final class SetGrowth extends NativeFrame {
    private PySet set;
    private PySet.Rehash rehash;

    SetGrowth() {}

    SetGrowth(PySet set) {
      this.set = set;
      rehash = set.startGrowth();
    }

    @Override
    public Object step(Tasklet t) {
      if (rehash.isStale()) {
        if (!set.mustGrow()) {
          return Singleton.NONE;
        }
        rehash = set.startGrowth();
      }
      if (!rehash.step()) {
        t.charge(UNITS);
        return Tasklet.PENDING;
      }
      rehash.finish(set);
      return Singleton.NONE;
    }

    @Override
    public void transfer(Transfer transfer) {
      set = transfer.ref(set);
      rehash = transfer.ref(rehash);
    }
  }

  /** Drops a large set's dummies; answers the set. */
  static final class Shedding extends NativeFrame {
    private PySet set;
    private PySet.Rehash rehash;

    Shedding() {}

    Shedding(PySet set) {
      this.set = set;
      rehash = set.startGrowth();
    }

    @Override
    public Object step(Tasklet t) {
      if (rehash.isStale()) {
        if (!set.shouldShed()) {
          return set;
        }
        rehash = set.startGrowth();
      }
      if (!rehash.step()) {
        t.charge(UNITS);
        return Tasklet.PENDING;
      }
      rehash.finish(set);
      return set;
    }

    @Override
    public void transfer(Transfer transfer) {
      set = transfer.ref(set);
      rehash = transfer.ref(rehash);
    }
  }
}
