package stint.machine.values;

import stint.language.Ast;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Numbers;

/** {@code itertools.count(start, step)} over numbers. */
public final class CountIterator extends PyIterator {
  private Object number = 0L;
  private Object step = 1L;

  /** For the snapshot codec. */
  CountIterator() {}

  /** Counts from {@code start} on. */
  public CountIterator(Object start, Object step) {
    this.number = start;
    this.step = step;
  }

  /** What its representation shows: the next number, and the step unless that is 1. */
  public Object[] shown() {
    return step instanceof Long one && one == 1 ? new Object[]{number} : new Object[]{number, step};
  }

  @Override
  public Object next(Tasklet tasklet) {
    var current = number;
    number =
        number instanceof Long at && step instanceof Long one && one == 1 && at < Long.MAX_VALUE
            ? (Object) (at + 1)
            : Numbers.binary(tasklet, Ast.Operator.ADD, number, step);
    return current;
  }

  @Override
  public PyClass type() {
    return Types.COUNT;
  }

  @Override
  public void transfer(Transfer transfer) {
    number = transfer.ref(number);
    step = transfer.ref(step);
  }
}
