package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/**
 * An iterator over a small range. Its fields are public because the interpreter's FOR instruction counts with them directly: a call
 * that is not inlined would cost more than the step itself.
 */
public final class RangeIterator extends PyIterator {
  /** The next item, if there is one. */
  public long current;

  /** How many items are left. */
  public long left;

  /** The distance of one item to the next. */
  public long step;

  /** For the snapshot codec. */
  RangeIterator() {}

  /** An iterator over {@code count} numbers. */
  public RangeIterator(long first, long count, long step) {
    this.current = first;
    this.left = count;
    this.step = step;
  }

  @Override
  public Object next(Tasklet tasklet) {
    if (left <= 0) {
      return null;
    }
    long item = current;
    current = item + step;
    left--;
    return item;
  }

  @Override
  public long remaining() {
    return left;
  }

  @Override
  public PyClass type() {
    return Types.RANGE_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    current = transfer.number(current);
    left = transfer.number(left);
    step = transfer.number(step);
  }
}
