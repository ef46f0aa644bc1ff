package stint.machine.values;

import java.math.BigInteger;
import stint.machine.Raise;
import stint.machine.Transfer;

/**
 * The ints from start to before stop in steps. Where all three lie within 62 bits, as nearly always, items are computed in longs without
 * overflow checks; otherwise in BigIntegers.
 */
public final class PyRange extends PyValue {
  private static final long LIMIT = 1L << 61;

  private Object start;
  private Object stop;
  private Object step;
  private boolean small;
  private long first;
  private long by;
  private Object length;

  /** For the snapshot codec. */
  PyRange() {}

  /**
   * The range of three ints, each a Long or a BigInteger.
   *
   * @throws Raise ValueError if the step is 0
   */
  public PyRange(Object start, Object stop, Object step) {
    if (step.equals(0L)) {
      throw Raise.valueError("range() arg 3 must not be zero");
    }
    this.start = start;
    this.stop = stop;
    this.step = step;
    derive();
  }

  private void derive() {
    small = isSmall(start) && isSmall(stop) && isSmall(step);
    if (small) {
      first = (Long) start;
      by = (Long) step;
      long end = (Long) stop;
      length = by > 0 ? (first < end ? (end - first - 1) / by + 1 : 0) : end < first ? (first - end - 1) / -by + 1 : 0;
    } else {
      var from = big(start);
      var to = big(stop);
      var stride = big(step);
      var distance = stride.signum() > 0 ? to.subtract(from) : from.subtract(to);
      length =
          distance.signum() <= 0
              ? 0L
              : normal(distance.subtract(BigInteger.ONE).divide(stride.abs()).add(BigInteger.ONE));
    }
  }

  private static boolean isSmall(Object value) {
    return value instanceof Long number && number > -LIMIT && number < LIMIT;
  }

  private static BigInteger big(Object value) {
    return value instanceof Long number ? BigInteger.valueOf(number) : (BigInteger) value;
  }

  private static Object normal(BigInteger value) {
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  public Object start() {
    return start;
  }

  public Object stop() {
    return stop;
  }

  public Object step() {
    return step;
  }

  /** Whether every item and the length fit into longs with room to spare. */
  public boolean isSmall() {
    return small;
  }

  /** The number of items, a Long or a BigInteger. */
  public Object length() {
    return length;
  }

  /** The item at an index from 0 to length - 1 of a small range. */
  public long get(long index) {
    return first + index * by;
  }

  /** The item at an index from 0 to length - 1, both a Long or a BigInteger. */
  public Object get(Object index) {
    if (small) {
      return get((long) (Long) index);
    }
    return normal(big(start).add(big(index).multiply(big(step))));
  }

  /** The index of an int that the range may contain; -1L if it does not. */
  public Object indexOf(Object value) {
    if (small) {
      if (!(value instanceof Long number)) {
        return -1L;
      }
      long end = (Long) stop;
      boolean within = by > 0 ? number >= first && number < end : number <= first && number > end;
      return within && (number - first) % by == 0 ? (number - first) / by : -1L;
    }
    var distance = big(value).subtract(big(start)).divideAndRemainder(big(step));
    boolean within = distance[0].signum() >= 0 && distance[0].compareTo(big(length)) < 0;
    return within && distance[1].signum() == 0 ? normal(distance[0]) : -1L;
  }

  /** Whether two ranges have the same items. */
  public boolean sameItems(PyRange other) {
    if (!length.equals(other.length)) {
      return false;
    }
    return length.equals(0L) || (start.equals(other.start) && (length.equals(1L) || step.equals(other.step)));
  }

  /** The range over the items that a slice of a range of this length means. */
  public PyRange slice(PySlice slice) {
    var stride = slice.step() == Singleton.NONE ? BigInteger.ONE : index(slice.step());
    if (stride.signum() == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    boolean descends = stride.signum() < 0;
    var count = big(length);
    var lower = descends ? BigInteger.ONE.negate() : BigInteger.ZERO;
    var upper = descends ? count.subtract(BigInteger.ONE) : count;
    var from = slice.start() == Singleton.NONE ? (descends ? upper : lower) : cut(slice.start(), count, lower, upper);
    var to = slice.stop() == Singleton.NONE ? (descends ? lower : upper) : cut(slice.stop(), count, lower, upper);
    var origin = big(start);
    var spacing = big(step);
    return new PyRange(
        normal(origin.add(from.multiply(spacing))),
        normal(origin.add(to.multiply(spacing))),
        normal(spacing.multiply(stride)));
  }

  private static BigInteger cut(Object bound, BigInteger count, BigInteger lower, BigInteger upper) {
    var index = index(bound);
    if (index.signum() < 0) {
      index = index.add(count);
    }
    return index.max(lower).min(upper);
  }

  private static BigInteger index(Object bound) {
    return switch (Immediate.unwrap(bound)) {
      case Long number -> BigInteger.valueOf(number);
      case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
      case BigInteger number -> number;
      default -> throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    };
  }

  /** An iterator over the items. */
  public PyIterator iterator() {
    return small ? new RangeIterator(first, (Long) length, by) : new BigRangeIterator(start, step, length);
  }

  /** An iterator over the items, last one first. */
  public PyIterator reversed() {
    if (small) {
      long count = (Long) length;
      return new RangeIterator(first + (count - 1) * by, count, -by);
    }
    var last = big(start).add(big(length).subtract(BigInteger.ONE).multiply(big(step)));
    return new BigRangeIterator(normal(last), normal(big(step).negate()), length);
  }

  @Override
  public PyClass type() {
    return Types.RANGE;
  }

  @Override
  public void transfer(Transfer transfer) {
    start = transfer.ref(start);
    stop = transfer.ref(stop);
    step = transfer.ref(step);
    if (transfer.reading()) {
      derive();
    }
  }
}
