package stint.machine.values;

import java.math.BigInteger;
import stint.machine.Raise;
import stint.machine.Transfer;

/** What stands between brackets with colons: three values of any kind, None where one was left out. */
public final class PySlice extends PyValue {
  private Object start;
  private Object stop;
  private Object step;

  /**
   * The places that a slice means in a sequence of some length.
   *
   * @param start the first place
   * @param stop one step behind the last place or nearer; -1 stands before the first item of a descending slice
   * @param step not 0
   * @param count how many places there are
   */
  public record Indices(int start, int stop, int step, int count) {}

  /** For the snapshot codec. */
  PySlice() {}

  /** The slice {@code start:stop:step}. */
  public PySlice(Object start, Object stop, Object step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
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

  /** Start, stop and step, by which slices are compared. */
  public PyTuple bounds() {
    return PyTuple.of(start, stop, step);
  }

  /** Whether {@link #indices} can be asked at once: nothing in it has an {@code __index__} method to be called. */
  public boolean isPlain() {
    return isPlain(start) && isPlain(stop) && isPlain(step);
  }

  private static boolean isPlain(Object bound) {
    return bound == Singleton.NONE || isInt(Immediate.unwrap(bound)) || !(bound instanceof PyObject);
  }

  private static boolean isInt(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
  }

  /**
   * The places meant in a sequence, by CPython's rules: bounds beyond the ends are cut.
   *
   * @throws Raise TypeError if a bound is not an int, ValueError if the step is 0
   */
  public Indices indices(int length) {
    long by = step == Singleton.NONE ? 1 : bound(step);
    if (by == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    by = Math.max(by, -Long.MAX_VALUE);
    boolean descends = by < 0;
    long from = start == Singleton.NONE ? (descends ? length - 1 : 0) : cut(bound(start), length, descends);
    long to = stop == Singleton.NONE ? (descends ? -1 : length) : cut(bound(stop), length, descends);
    long count = descends ? (to < from ? (from - to - 1) / -by + 1 : 0) : from < to ? (to - from - 1) / by + 1 : 0;
    int step = Math.clamp(by, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    return new Indices((int) from, (int) to, step, (int) count);
  }

  private static long cut(long bound, int length, boolean descends) {
    if (bound < 0) {
      long shifted = bound + length;
      return shifted < 0 ? (descends ? -1 : 0) : shifted;
    }
    return bound >= length ? (descends ? length - 1 : length) : bound;
  }

  /** A bound as a number; huge ones are cut to 64 bits, which no sequence reaches. */
  private static long bound(Object value) {
    return switch (Immediate.unwrap(value)) {
      case Long number -> number;
      case Boolean truth -> truth ? 1 : 0;
      case BigInteger number -> number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
      default -> throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    };
  }

  @Override
  public PyClass type() {
    return Types.SLICE;
  }

  @Override
  public void transfer(Transfer transfer) {
    start = transfer.ref(start);
    stop = transfer.ref(stop);
    step = transfer.ref(step);
  }
}
