package stint.machine.values;

import stint.machine.Transfer;

/** An immutable sequence of boxed values. */
public final class PyTuple extends PyValue {
  public static final PyTuple EMPTY = new PyTuple(new Object[0]);

  private Object[] items;

  /** For the snapshot codec. */
  PyTuple() {}

  private PyTuple(Object[] items) {
    this.items = items;
  }

  /** The tuple of these values; takes over the array. */
  public static PyTuple of(Object... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  /** The number of items. */
  public int size() {
    return items.length;
  }

  /** The item at an index from 0 to size - 1. */
  public Object get(int index) {
    return items[index];
  }

  /** The items; not to be changed. */
  public Object[] items() {
    return items;
  }

  @Override
  public PyClass type() {
    return Types.TUPLE;
  }

  @Override
  public void transfer(Transfer transfer) {
    items = transfer.refs(items, items == null ? 0 : items.length);
  }
}
