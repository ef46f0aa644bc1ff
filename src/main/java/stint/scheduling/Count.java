package stint.scheduling;

import java.math.BigInteger;
import java.util.ArrayDeque;
import stint.machine.Saved;
import stint.machine.Tag;
import stint.machine.Transfer;
import stint.machine.values.Builtin;
import stint.machine.values.Getter;
import stint.machine.values.NativeModule;
import stint.machine.values.PyClass;
import stint.machine.values.Singleton;

/** A walk over everything that is reachable in a world, which adds up sizes: piece by piece, while nothing changes. */
final class Count implements Transfer {
  // No more than what was charged when it was made, else a full world could not even tell that it is full.
  private static final int OBJECT = 12;
  private static final int FIELD = 4;

  /** The references and fields of one piece. */
  private static final int PIECE = 2_048;

  private static final int PER_UNIT = 8;

  /** Part of an array that was too long to be gone through at once. */
  private record Rest(Object[] values, int from, int to) {}

  private final IdentitySet seen = new IdentitySet();

  /** {@link Saved} objects and {@link Rest}s. */
  private final ArrayDeque<Object> pending = new ArrayDeque<>();

  private long bytes;

  /** What can still be looked at in this piece; below 0 after the last object, which may have many fields. */
  private int left;

  Count(Saved root) {
    ref(root);
  }

  /** What was found. */
  long bytes() {
    return bytes;
  }

  /** Whether everything has been counted. */
  boolean isComplete() {
    return pending.isEmpty();
  }

  /** Goes on for a bounded piece; answers its cost in instructions. */
  long piece() {
    left = PIECE;
    while (left > 0 && !pending.isEmpty()) {
      if (pending.pop() instanceof Object next) {
        left--;
        if (next instanceof Rest(var values, var from, var to)) {
          range(values, from, to);
        } else {
          ((Saved) next).transfer(this);
        }
      }
    }
    return (PIECE - left) / PER_UNIT + 1L;
  }

  /** Counts all. */
  void whole() {
    while (!isComplete()) {
      piece();
    }
  }

  @Override
  public boolean reading() {
    return false;
  }

  @Override
  public boolean isCount() {
    return true;
  }

  @Override
  public void size(long more) {
    bytes += more;
  }

  @Override
  public boolean flag(boolean value) {
    bytes += 1;
    return value;
  }

  @Override
  public int integer(int value) {
    bytes += Integer.BYTES;
    return value;
  }

  @Override
  public long number(long value) {
    bytes += Long.BYTES;
    return value;
  }

  @Override
  public String text(String value) {
    bytes += FIELD;
    // Whether two names are one object on the host is not the program's affair: each counts.
    if (value != null) {
      bytes += OBJECT + value.length();
    }
    return value;
  }

  @Override
  public <T> T ref(T value) {
    bytes += FIELD;
    left--;
    if (value instanceof Saved saved && !isShared(saved) && seen.add(saved)) {
      bytes += OBJECT;
      pending.push(saved);
    } else if (value instanceof BigInteger number) {
      bytes += OBJECT + number.bitLength() / Byte.SIZE;
    }
    return value;
  }

  /** What all worlds share, and snapshots hold by name. */
  private static boolean isShared(Saved value) {
    return switch (value) {
      case Builtin _,Getter _,NativeModule _,Singleton _ -> true;
      case PyClass cls -> cls.isBuiltin();
      default -> false;
    };
  }

  @Override
  public Object[] refs(Object[] values, int count) {
    range(values, 0, count);
    return values;
  }

  private void range(Object[] values, int from, int to) {
    int end = Math.min(to, from + PIECE);
    if (end < to) {
      pending.push(new Rest(values, end, to));
    }
    bytes += (long) FIELD * (end - from);
    left -= (end - from) / PER_UNIT;
    for (int i = from; i < end; i++) {
      var value = values[i];
      if (value != null && !(value instanceof Tag) && !(value instanceof Long) && !(value instanceof Double)) {
        bytes -= FIELD;
        ref(value);
      }
    }
  }

  @Override
  public long[] numbers(long[] values, int count) {
    bytes += (long) Long.BYTES * count;
    return values;
  }

  @Override
  public void tagged(Object[] references, long[] bits, int count) {
    bytes += (long) Long.BYTES * count;
  }

  @Override
  public void afterwards(Runnable rebuild) {
    throw new AssertionError("nothing is being read");
  }
}
