package stint.machine.values;

import java.util.Arrays;
import stint.machine.Transfer;

/**
 * The value inside of a {@code collections.deque}: a ring that grows at both ends. Adding and removing at an end takes constant time,
 * in the middle time in proportion to what must move. Memory is charged by the caller: {@link #growth}.
 */
public final class PyDeque extends PyValue {
  private static final int SMALLEST = 8;
  private static final int BYTES_PER_ITEM = 8;
  private static final Object[] NOTHING = {};

  private Object[] ring = NOTHING;
  private int head;
  private int size;

  /** The most items it holds, -1 without a limit. */
  private long limit = -1;

  /** Changes whenever items get other places, for iterators to notice. */
  private int generation;

  /** An empty deque without a limit. */
  public PyDeque() {}

  public int size() {
    return size;
  }

  /** The most items it holds, or -1. */
  public long limit() {
    return limit;
  }

  /** Sets the limit of an empty deque. */
  public void setLimit(long limit) {
    this.limit = limit;
  }

  /** Whether another item would push one out at the other end. */
  public boolean isFull() {
    return limit >= 0 && size >= limit;
  }

  /** Changes whenever items get other places. */
  public int generation() {
    return generation;
  }

  /** The bytes that adding an item will newly allocate; 0 nearly always. */
  public long growth() {
    return size < ring.length ? 0 : (long) Math.max(SMALLEST, ring.length) * BYTES_PER_ITEM;
  }

  private int slot(int index) {
    int at = head + index;
    return at < ring.length ? at : at - ring.length;
  }

  private void grow() {
    if (size < ring.length) {
      return;
    }
    var wider = new Object[Math.max(SMALLEST, ring.length * 2)];
    copyTo(wider);
    ring = wider;
    head = 0;
  }

  private void copyTo(Object[] target) {
    int straight = Math.min(size, ring.length - head);
    System.arraycopy(ring, head, target, 0, straight);
    System.arraycopy(ring, 0, target, straight, size - straight);
  }

  /** Adds at the right; a full deque loses its first item. */
  public void add(Object item) {
    if (limit == 0) {
      return;
    }
    if (isFull()) {
      removeFirst();
    }
    grow();
    ring[slot(size)] = item;
    size++;
    generation++;
  }

  /** Adds at the left; a full deque loses its last item. */
  public void addFirst(Object item) {
    if (limit == 0) {
      return;
    }
    if (isFull()) {
      removeLast();
    }
    grow();
    head = head == 0 ? ring.length - 1 : head - 1;
    ring[head] = item;
    size++;
    generation++;
  }

  /** Removes the first of the items, of which there must be one. */
  public Object removeFirst() {
    var item = ring[head];
    ring[head] = null;
    head = slot(1);
    size--;
    generation++;
    return item;
  }

  /** Removes the last of the items, of which there must be one. */
  public Object removeLast() {
    int at = slot(size - 1);
    var item = ring[at];
    ring[at] = null;
    size--;
    generation++;
    return item;
  }

  public Object get(int index) {
    return ring[slot(index)];
  }

  public void set(int index, Object item) {
    ring[slot(index)] = item;
  }

  /** Inserts an item in front of the one at {@code index}; the deque must not be full. */
  public void insert(int index, Object item) {
    add(item);
    for (int i = size - 1; i > index; i--) {
      set(i, get(i - 1));
    }
    set(index, item);
  }

  /** Removes the item at {@code index}. */
  public void remove(int index) {
    for (int i = index; i < size - 1; i++) {
      set(i, get(i + 1));
    }
    removeLast();
  }

  /** Moves the last {@code steps} items, fewer than there are, to the front. */
  public void rotate(int steps) {
    var items = toArray();
    for (int i = 0; i < size; i++) {
      int to = i + steps;
      set(to < size ? to : to - size, items[i]);
    }
    generation++;
  }

  public void reverse() {
    for (int i = 0, j = size - 1; i < j; i++, j--) {
      var item = get(i);
      set(i, get(j));
      set(j, item);
    }
    generation++;
  }

  public void clear() {
    ring = NOTHING;
    head = 0;
    size = 0;
    generation++;
  }

  /** All items in order, in a new array. */
  public Object[] toArray() {
    var items = new Object[size];
    copyTo(items);
    return items;
  }

  @Override
  public PyClass type() {
    return Types.DEQUE;
  }

  @Override
  public void transfer(Transfer transfer) {
    limit = transfer.number(limit);
    generation = transfer.integer(generation);
    size = transfer.integer(size);
    int room = transfer.integer(ring.length);
    if (transfer.isCount()) {
      transfer.refs(ring, room);
      return;
    }
    var items = transfer.refs(transfer.reading() ? null : toArray(), size);
    if (transfer.reading()) {
      ring = room == 0 ? NOTHING : Arrays.copyOf(items, room);
      head = 0;
    }
  }
}
