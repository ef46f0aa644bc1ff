package stint.machine.values;

import java.math.BigInteger;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over a range whose items or bounds do not fit into longs. */
final class BigRangeIterator extends PyIterator {
  private BigInteger current;
  private BigInteger step;
  private BigInteger left;

  /** For the snapshot codec. */
  BigRangeIterator() {}

  /** An iterator over {@code count} numbers; each argument is a Long or a BigInteger. */
  BigRangeIterator(Object first, Object step, Object count) {
    this.current = big(first);
    this.step = big(step);
    this.left = big(count);
  }

  private static BigInteger big(Object value) {
    return value instanceof Long number ? BigInteger.valueOf(number) : (BigInteger) value;
  }

  @Override
  public Object next(Tasklet tasklet) {
    if (left.signum() <= 0) {
      return null;
    }
    var item = current;
    current = item.add(step);
    left = left.subtract(BigInteger.ONE);
    return item.bitLength() < 64 ? (Object) item.longValue() : item;
  }

  @Override
  public long remaining() {
    return left.bitLength() < 64 ? left.longValue() : Long.MAX_VALUE;
  }

  @Override
  public PyClass type() {
    return Types.LONGRANGE_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    current = read(transfer.ref(write(current)));
    step = read(transfer.ref(write(step)));
    left = read(transfer.ref(write(left)));
  }

  /** Snapshots hold ints in their one form: as a Long where they fit. */
  private static Object write(BigInteger value) {
    return value == null || value.bitLength() >= 64 ? value : (Object) value.longValue();
  }

  private static BigInteger read(Object value) {
    return big(value);
  }
}
