package stint.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One direction of the snapshot codec: a writer answers what it is given, a reader what it has read. References may be null,
 * boxed numbers, strings, singletons or other {@link Saved} objects; shared objects stay shared, cycles are allowed.
 */
public interface Transfer {
  /** Whether values are being read: derived state must then be rebuilt by {@link #afterwards}. */
  boolean reading();

  /** Whether this is a part of a world, which is copied into a world: without the places that its objects have in the whole. */
  default boolean isPart() {
    return false;
  }

  /** A flag. */
  boolean flag(boolean value);

  /** A number of 32 bits. */
  int integer(int value);

  /** A number of 64 bits. */
  long number(long value);

  /** A text, or null. */
  String text(String value);

  /** A reference. */
  <T> T ref(T value);

  /** The first {@code count} references of an array; a reader answers an array of just that length. */
  Object[] refs(Object[] values, int count);

  /** The references in a list, which may be null; a reader answers a new list that can be changed. */
  default List<Object> list(List<Object> values) {
    var items = refs(values.toArray(), values.size());
    return reading() ? new ArrayList<>(Arrays.asList(items)) : values;
  }

  /** The first {@code count} numbers of an array; a reader answers an array of just that length. */
  long[] numbers(long[] values, int count);

  /** Whether only sizes are wanted: what is large and holds no references then tells its size and not its contents. */
  default boolean isCount() {
    return false;
  }

  /** The size of something, for a transfer that {@link #isCount}. */
  default void size(long bytes) {}

  /** The numbers that lie beside the tags among an array's first {@code count} references. */
  default void tagged(Object[] references, long[] bits, int count) {
    for (int i = 0; i < count; i++) {
      if (references[i] instanceof Tag) {
        bits[i] = number(bits[i]);
      }
    }
  }

  /** When reading: run this when every object of the snapshot has its fields. */
  void afterwards(Runnable rebuild);
}
