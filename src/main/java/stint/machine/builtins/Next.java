package stint.machine.builtins;

import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Iteration;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.PyGenerator;
import stint.machine.values.PyIterator;
import stint.machine.values.Types;

/** {@code next(iterator, default)}: without a default the end is a StopIteration. */
final class Next extends NativeFrame {
  private Object iterator;
  private Object otherwise;
  private boolean asked;
  private boolean exhausted;

  Next() {}

  private Next(Object iterator, Object otherwise) {
    this.iterator = iterator;
    this.otherwise = otherwise;
  }

  /** The next item at once where no user code is needed; {@code otherwise} may be null. */
  static Object start(Tasklet t, Object iterator, Object otherwise) {
    boolean iterates =
        iterator instanceof PyGenerator generator ? generator.isIterable() : iterator instanceof PyIterator;
    if (!iterates && Types.of(iterator).lookup("__next__") == null) {
      throw Raise.typeError("'" + Types.of(iterator).name() + "' object is not an iterator");
    }
    if (iterator instanceof PyIterator simple && simple.isSimple()) {
      var item = simple.next(t);
      return item == null ? end(otherwise) : item;
    }
    return t.push(new Next(iterator, otherwise));
  }

  private static Object end(Object otherwise) {
    if (otherwise == null) {
      throw Iterators.stop();
    }
    return otherwise;
  }

  @Override
  public Object step(Tasklet t) {
    if (exhausted) {
      return end(otherwise);
    }
    if (asked) {
      return t.take();
    }
    asked = true;
    var item = Iteration.next(t, iterator);
    return item == null ? end(otherwise) : item;
  }

  @Override
  public boolean handle(Tasklet t, PyException exception) {
    exhausted = otherwise != null && exception.type().isSubclassOf(Exceptions.STOP_ITERATION);
    return exhausted;
  }

  @Override
  public void transfer(Transfer transfer) {
    iterator = transfer.ref(iterator);
    otherwise = transfer.ref(otherwise);
    asked = transfer.flag(asked);
    exhausted = transfer.flag(exhausted);
  }
}
