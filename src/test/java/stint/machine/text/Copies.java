package stint.machine.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.PyValue;

/** Makes a copy of a frame out of nothing but what it transfers; values are shared. */
final class Copies implements Transfer {
  private static final Object NULL = new Object();

  private final Deque<Object> parts = new ArrayDeque<>();
  private boolean reading;

  @SuppressWarnings("unchecked")
  static <T extends Saved> T of(T original) {
    var transfer = new Copies();
    original.transfer(transfer);
    transfer.reading = true;
    try {
      var constructor = original.getClass().getDeclaredConstructor();
      constructor.setAccessible(true);
      var copy = (T) constructor.newInstance();
      copy.transfer(transfer);
      if (!transfer.parts.isEmpty()) {
        throw new AssertionError("written and not read: " + transfer.parts);
      }
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @SuppressWarnings("unchecked")
  private <T> T pass(T value) {
    if (!reading) {
      parts.add(value == null ? NULL : value);
      return value;
    }
    var read = parts.remove();
    return read == NULL ? null : (T) read;
  }

  @Override
  public boolean reading() {
    return reading;
  }

  @Override
  public boolean flag(boolean value) {
    return pass(value);
  }

  @Override
  public int integer(int value) {
    return pass(value);
  }

  @Override
  public long number(long value) {
    return pass(value);
  }

  @Override
  public String text(String value) {
    return pass(value);
  }

  @Override
  public <T> T ref(T value) {
    var passed = pass(value);
    return reading && passed instanceof Saved saved && !(passed instanceof PyValue) ? Copies.<T>copy(saved) : passed;
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(Saved saved) {
    return (T) of(saved);
  }

  @Override
  public Object[] refs(Object[] values, int count) {
    return pass(values == null ? null : Arrays.copyOf(values, count));
  }

  @Override
  public long[] numbers(long[] values, int count) {
    return pass(Arrays.copyOf(values, count));
  }

  @Override
  public void afterwards(Runnable rebuild) {
    rebuild.run();
  }
}
