package stint.machine.values;

import stint.machine.Tasklet;

/**
 * An iterator of the machine's own, as opposed to an instance with a {@code __next__} method.
 *
 * <p>{@link #next} does bounded work. An iterator that has to run user code for its next item puts a frame on the tasklet's stack
 * and answers {@link Tasklet#PENDING}; the frame then delivers the item, or {@link Tasklet#exhausted the end}.
 */
public abstract class PyIterator extends PyValue {
  /**
   * The next item (boxed), null when there is none, or {@link Tasklet#PENDING} when a frame on the stack will deliver it.
   *
   * @throws stint.machine.Raise as the language demands, e.g. RuntimeError for a dict that changed its size
   */
  public abstract Object next(Tasklet tasklet);

  /** Whether {@link #next} never answers PENDING: Java code may then drain it, in chunks. */
  public boolean isSimple() {
    return true;
  }

  /** How many items are left if that is known at no cost, else -1. */
  public long remaining() {
    return -1;
  }
}
