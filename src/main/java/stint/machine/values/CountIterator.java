package stint.machine.values;

import stint.language.Ast;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Numbers;

/** {@code itertools.count(start, step)}. */
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
    if (!isSimple()) {
      return tasklet.push(new NextFrame(this));
    }
    var current = number;
    number =
        number instanceof Long at && step instanceof Long one && one == 1 && at < Long.MAX_VALUE
            ? (Object) (at + 1)
            : Numbers.binary(tasklet, Ast.Operator.ADD, number, step);
    return current;
  }

  @Override
  public boolean isSimple() {
    return Numbers.isNumber(number) && Numbers.isNumber(step);
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

  /** Adds the step with the help of the numbers' own methods. */
  static final class NextFrame extends NativeFrame {
    private CountIterator iterator;
    private boolean asked;

    NextFrame() {}

    NextFrame(CountIterator iterator) {
      this.iterator = iterator;
    }

    @Override
    public Object step(Tasklet t) {
      Object sum;
      if (asked) {
        sum = t.take();
      } else {
        asked = true;
        sum = Operators.binary(t, Ast.Operator.ADD, false, iterator.number, iterator.step);
        if (sum == Tasklet.PENDING) {
          return sum;
        }
      }
      var current = iterator.number;
      iterator.number = sum;
      return current;
    }

    @Override
    public void transfer(Transfer transfer) {
      iterator = transfer.ref(iterator);
      asked = transfer.flag(asked);
    }
  }
}
