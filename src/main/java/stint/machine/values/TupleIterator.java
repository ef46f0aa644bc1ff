package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over a tuple. */
public final class TupleIterator extends PyIterator {
  private PyTuple tuple;
  private int index;

  /** For the snapshot codec. */
  TupleIterator() {}

  /** An iterator over the items of a tuple. */
  public TupleIterator(PyTuple tuple) {
    this.tuple = tuple;
  }

  @Override
  public Object next(Tasklet tasklet) {
    return index < tuple.size() ? tuple.get(index++) : null;
  }

  @Override
  public long remaining() {
    return (long) tuple.size() - index;
  }

  @Override
  public PyClass type() {
    return Types.TUPLE_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    tuple = transfer.ref(tuple);
    index = transfer.integer(index);
  }
}
