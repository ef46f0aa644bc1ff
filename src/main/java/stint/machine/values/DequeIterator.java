package stint.machine.values;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over a deque, which must not change meanwhile, from either end. */
public final class DequeIterator extends PyIterator {
  private PyDeque deque;
  private int generation;
  private int passed;
  private boolean backwards;

  /** For the snapshot codec. */
  DequeIterator() {}

  /** An iterator over the items of a deque. */
  public DequeIterator(PyDeque deque, boolean backwards) {
    this.deque = deque;
    this.generation = deque.generation();
    this.backwards = backwards;
  }

  @Override
  public Object next(Tasklet tasklet) {
    if (generation != deque.generation()) {
      throw Raise.runtimeError("deque mutated during iteration");
    }
    if (passed >= deque.size()) {
      return null;
    }
    int at = passed++;
    return deque.get(backwards ? deque.size() - 1 - at : at);
  }

  @Override
  public long remaining() {
    return Math.max(0, deque.size() - passed);
  }

  @Override
  public PyClass type() {
    return backwards ? Types.DEQUE_REVERSE_ITERATOR : Types.DEQUE_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    deque = transfer.ref(deque);
    generation = transfer.integer(generation);
    passed = transfer.integer(passed);
    backwards = transfer.flag(backwards);
  }
}
