package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** {@code itertools.repeat(object, times)}. */
public final class RepeatIterator extends PyIterator {
  private Object value;

  /** How many times it will still come, -1 for ever. */
  private long left = -1;

  /** For the snapshot codec. */
  RepeatIterator() {}

  /** Repeats a value {@code times} times, or with -1 for ever. */
  public RepeatIterator(Object value, long times) {
    this.value = value;
    this.left = times;
  }

  /** What its representation shows. */
  public Object[] shown() {
    return left < 0 ? new Object[]{value} : new Object[]{value, left};
  }

  @Override
  public Object next(Tasklet tasklet) {
    if (left == 0) {
      return null;
    }
    if (left > 0) {
      left--;
    }
    return value;
  }

  @Override
  public long remaining() {
    return left;
  }

  @Override
  public PyClass type() {
    return Types.REPEAT;
  }

  @Override
  public void transfer(Transfer transfer) {
    value = transfer.ref(value);
    left = transfer.number(left);
  }
}
