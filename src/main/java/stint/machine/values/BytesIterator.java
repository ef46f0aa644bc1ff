package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over bytes or a bytearray, as ints. */
public final class BytesIterator extends PyIterator {
  private PyValue bytes;
  private int index;

  /** For the snapshot codec. */
  BytesIterator() {}

  /** An iterator over a {@link PyBytes} or {@link PyByteArray}. */
  public BytesIterator(PyValue bytes) {
    this.bytes = bytes;
  }

  @Override
  public Object next(Tasklet tasklet) {
    if (bytes instanceof PyByteArray array) {
      return index < array.length() ? (Object) (long) array.get(index++) : null;
    }
    var fixed = (PyBytes) bytes;
    return index < fixed.length() ? (Object) (long) fixed.get(index++) : null;
  }

  @Override
  public PyClass type() {
    return bytes instanceof PyBytes ? Types.BYTES_ITERATOR : Types.BYTEARRAY_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    bytes = transfer.ref(bytes);
    index = transfer.integer(index);
  }
}
