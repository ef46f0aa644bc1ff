package stint.machine.values;

import java.util.Arrays;
import stint.machine.Tag;
import stint.machine.Transfer;

/**
 * A growing sequence. Items lie as in registers: a reference, or a {@link Tag} beside whose place in {@link #bits} the number is.
 *
 * <p>Growing never asks a scheduler for memory: {@link #add} answers what it took, {@link #growth} says beforehand what an addition
 * will take, and the caller charges it.
 */
public final class PyList extends PyValue {
  /** What one item takes: a reference and a number. */
  public static final int BYTES_PER_ITEM = 12;

  /** The most items a list can have; CPython's limit is the address space, ours Java's arrays. */
  public static final int MOST = Integer.MAX_VALUE - 8;

  private static final Object[] NO_REFERENCES = {};
  private static final long[] NO_BITS = {};

  private Object[] references;
  private long[] bits;
  private int size;

  /** An empty list. */
  public PyList() {
    references = NO_REFERENCES;
    bits = NO_BITS;
  }

  /** An empty list with room for {@code capacity} items. */
  public PyList(int capacity) {
    references = new Object[capacity];
    bits = new long[capacity];
  }

  /** A list of boxed values. */
  public static PyList of(Object... items) {
    var list = new PyList(items.length);
    for (int i = 0; i < items.length; i++) {
      Tag.put(list.references, list.bits, i, items[i]);
    }
    list.size = items.length;
    return list;
  }

  /** The number of items. */
  public int size() {
    return size;
  }

  /** The items' references, longer than the list maybe; replaced when the list grows. */
  public Object[] references() {
    return references;
  }

  /** The items' numbers, parallel to {@link #references}. */
  public long[] bits() {
    return bits;
  }

  /** The boxed item at an index from 0 to size - 1. */
  public Object get(int index) {
    return Tag.box(references[index], bits[index]);
  }

  /** Replaces the item at an index from 0 to size - 1 by a boxed value. */
  public void set(int index, Object value) {
    Tag.put(references, bits, index, value);
  }

  /** The boxed items in a new array. */
  public Object[] toArray() {
    return toArray(0, size);
  }

  /** The boxed items from start (inclusive) to end (exclusive) in a new array. */
  public Object[] toArray(int start, int end) {
    var items = new Object[end - start];
    for (int i = start; i < end; i++) {
      items[i - start] = get(i);
    }
    return items;
  }

  /** Whether the next addition makes it grow. */
  public boolean isFilled() {
    return size == references.length;
  }

  /** The bytes that adding {@code count} items will newly allocate; 0 while there is room. */
  public long growth(long count) {
    long needed = size + count;
    return needed <= references.length ? 0 : (long) BYTES_PER_ITEM * (capacity(needed) - references.length);
  }

  private static long capacity(long needed) {
    return Math.min(MOST, Math.max(8, needed + (needed >> 1)));
  }

  /** Makes room for {@code count} more items, {@link #MOST} in all at most. */
  public void reserve(int count) {
    if (count > references.length - size) {
      resize((int) capacity((long) size + count));
    }
  }

  /** Makes room for exactly {@code capacity} items in all, if there is less. */
  public void reserveExactly(int capacity) {
    if (capacity > references.length) {
      resize(capacity);
    }
  }

  private void resize(int capacity) {
    references = Arrays.copyOf(references, capacity);
    bits = Arrays.copyOf(bits, capacity);
  }

  /**
   * Appends an item as it lies in registers.
   *
   * @return the bytes newly allocated: 0 nearly always
   */
  public long add(Object reference, long number) {
    int at = size;
    long grown = 0;
    if (at == references.length) {
      grown = growth(1);
      reserve(1);
    }
    references[at] = reference;
    bits[at] = number;
    size = at + 1;
    return grown;
  }

  /**
   * Appends a boxed value.
   *
   * @return the bytes newly allocated: 0 nearly always
   */
  public long add(Object value) {
    if (value instanceof Long number) {
      return add(Tag.INT, number);
    }
    return value instanceof Double number
        ? add(Tag.FLOAT, Double.doubleToRawLongBits(number))
        : add(value, 0);
  }

  /** Appends all items of a list, which may be this one. */
  public void addAll(PyList other) {
    addAll(other, 0, other.size);
  }

  /** Appends the items of a list, which may be this one, from start (inclusive) to end (exclusive). */
  public void addAll(PyList other, int start, int end) {
    int count = end - start;
    reserve(count);
    System.arraycopy(other.references, start, references, size, count);
    System.arraycopy(other.bits, start, bits, size, count);
    size += count;
  }

  /** Appends boxed values from start (inclusive) to end (exclusive). */
  public void addAll(Object[] values, int start, int end) {
    reserve(end - start);
    for (int i = start; i < end; i++) {
      Tag.put(references, bits, size++, values[i]);
    }
  }

  /** Inserts a boxed value before the item at an index from 0 to size. */
  public void insert(int index, Object value) {
    makeRoom(index, 1);
    Tag.put(references, bits, index, value);
  }

  /** Moves the items from an index on by {@code count} places; the places left have arbitrary content, to be set by the caller. */
  public void makeRoom(int index, int count) {
    reserve(count);
    System.arraycopy(references, index, references, index + count, size - index);
    System.arraycopy(bits, index, bits, index + count, size - index);
    size += count;
  }

  /** Removes the items from start (inclusive) to end (exclusive). */
  public void removeRange(int start, int end) {
    int tail = size - end;
    System.arraycopy(references, end, references, start, tail);
    System.arraycopy(bits, end, bits, start, tail);
    Arrays.fill(references, start + tail, size, null);
    size = start + tail;
  }

  /** Removes the item at an index from 0 to size - 1, and answers it boxed. */
  public Object remove(int index) {
    var item = get(index);
    removeRange(index, index + 1);
    return item;
  }

  /** Removes all items and gives up their room. */
  public void clear() {
    references = NO_REFERENCES;
    bits = NO_BITS;
    size = 0;
  }

  /** Whether the list is empty and nothing was added since it became so. */
  public boolean isUntouched() {
    return references.length == 0;
  }

  /** Takes over the items of another list, which is then empty. */
  public void take(PyList other) {
    references = other.references;
    bits = other.bits;
    size = other.size;
    other.clear();
  }

  @Override
  public PyClass type() {
    return Types.LIST;
  }

  @Override
  public void transfer(Transfer transfer) {
    size = transfer.integer(size);
    // What growing will be charged for depends on the room that is left.
    int capacity = transfer.integer(references.length);
    if (transfer.isCount()) {
      transfer.tagged(references, bits, capacity);
      transfer.refs(references, capacity);
      return;
    }
    references = transfer.refs(references, size);
    if (transfer.reading()) {
      references = Arrays.copyOf(references, capacity);
      bits = new long[capacity];
    }
    transfer.tagged(references, bits, size);
  }
}
