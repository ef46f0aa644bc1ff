package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over a list, which may change meanwhile: it goes by the index. */
public final class ListIterator extends PyIterator {
  private PyList list;
  private int index;

  /** For the snapshot codec. */
  ListIterator() {}

  /** An iterator over the items of a list. */
  public ListIterator(PyList list) {
    this.list = list;
  }

  /** The list, or null once the end was reached: for the interpreter, which takes items without boxing them. */
  public PyList list() {
    return list;
  }

  /** The index of the next item, which is passed over; -1 if there is none: then the iterator stays at its end. */
  public int advance() {
    if (list == null) {
      return -1;
    }
    if (index >= list.size()) {
      list = null;
      return -1;
    }
    return index++;
  }

  @Override
  public Object next(Tasklet tasklet) {
    int at = advance();
    return at < 0 ? null : list.get(at);
  }

  @Override
  public long remaining() {
    return list == null ? 0 : Math.max(0, list.size() - index);
  }

  @Override
  public PyClass type() {
    return Types.LIST_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    list = transfer.ref(list);
    index = transfer.integer(index);
  }
}
