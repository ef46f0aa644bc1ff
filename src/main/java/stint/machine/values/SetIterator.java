package stint.machine.values;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over a set in the order of its table. */
public final class SetIterator extends PyIterator {
  private PySet set;
  private int expected;
  private int place;
  private int left;

  /** For the snapshot codec. */
  SetIterator() {}

  /** An iterator over a set as it is now. */
  public SetIterator(PySet set) {
    this.set = set;
    this.expected = set.size();
    this.left = expected;
  }

  /**
   * The next item.
   *
   * @throws Raise RuntimeError if the set has changed its size
   */
  @Override
  public Object next(Tasklet tasklet) {
    if (set == null) {
      return null;
    }
    if (set.size() != expected) {
      expected = -1;
      throw Raise.runtimeError("Set changed size during iteration");
    }
    int at = place;
    while (at < set.end() && set.keyAt(at) == null) {
      at++;
    }
    if (at - place > 16) {
      tasklet.charge((at - place) / 16);
    }
    if (at >= set.end()) {
      set = null;
      return null;
    }
    place = at + 1;
    left--;
    return set.keyAt(at);
  }

  @Override
  public long remaining() {
    return set == null || set.size() != expected ? 0 : left;
  }

  @Override
  public PyClass type() {
    return Types.SET_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    set = transfer.ref(set);
    expected = transfer.integer(expected);
    place = transfer.integer(place);
    left = transfer.integer(left);
  }
}
