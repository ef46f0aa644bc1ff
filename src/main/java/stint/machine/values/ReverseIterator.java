package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** What {@code reversed} answers for a list, tuple, string or bytes: from the last item to the first. */
public final class ReverseIterator extends PyIterator {
  private Object sequence;
  private int index;

  /** For the snapshot codec. */
  ReverseIterator() {}

  /** An iterator that starts with the item before {@code length}. */
  public ReverseIterator(PyValue sequence, int length) {
    this.sequence = sequence;
    this.index = length - 1;
  }

  @Override
  public Object next(Tasklet tasklet) {
    Object item =
        index < 0
            ? null
            : switch (sequence) {
              case PyList list -> index < list.size() ? list.get(index) : null;
              case PyTuple tuple -> tuple.get(index);
              case Str string -> string.at(index);
              case PyBytes bytes -> (long) bytes.get(index);
              case PyByteArray bytes -> index < bytes.length() ? (Object) (long) bytes.get(index) : null;
              default -> throw new AssertionError(sequence);
            };
    index = item == null ? -1 : index - 1;
    return item;
  }

  @Override
  public long remaining() {
    return index + 1L;
  }

  @Override
  public PyClass type() {
    return sequence instanceof PyList ? Types.LIST_REVERSE_ITERATOR : Types.REVERSED;
  }

  @Override
  public void transfer(Transfer transfer) {
    sequence = transfer.ref(sequence);
    index = transfer.integer(index);
  }
}
