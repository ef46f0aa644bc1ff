package stint.machine;

import stint.machine.operations.Iteration;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.PyIterator;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;

/**
 * A frame that takes the items of anything iterable one after the other, and does something with each: the base of every builtin that
 * loops over its argument. Items that come without user code are taken many at a time, and charged for.
 */
public abstract class Collecting extends NativeFrame {
  private static final int CHUNK = 512;
  private static final int UNITS = 8;
  private static final int LARGE = 1 << 16;

  private Object iterable;
  private Object iterator;
  private boolean asked;
  private boolean exhausted;
  private boolean resuming;

  /** For the snapshot codec. */
  protected Collecting() {}

  /** A frame over the items of {@code iterable}, which need not be an iterator. */
  protected Collecting(Object iterable) {
    this.iterable = iterable;
  }

  /** Takes one item; null to go on, PENDING to go on after a call that it made, any other value to end the frame with. */
  protected abstract Object item(Tasklet tasklet, Object item);

  /** What the frame ends with when there are no more items; PENDING to go on with {@link #resume}. */
  protected abstract Object end(Tasklet tasklet);

  /** Goes on after a call made by {@link #item} or {@link #end}; answers as they do. */
  protected Object resume(Tasklet tasklet, Object value) {
    throw new AssertionError(getClass());
  }

  @Override
  public final Object step(Tasklet t) {
    if (iterator == null) {
      return start(t);
    }
    Object outcome = null;
    if (asked) {
      asked = false;
      outcome = noted(item(t, t.take()));
    } else if (resuming) {
      outcome = noted(resume(t, t.take()));
    }
    if (outcome != null) {
      return outcome;
    }
    if (exhausted) {
      return noted(end(t));
    }
    return loop(t);
  }

  /** Remembers that the outcome of a call goes to {@link #resume}. */
  private Object noted(Object outcome) {
    resuming = outcome == Tasklet.PENDING;
    return outcome;
  }

  private Object start(Tasklet t) {
    if (!asked) {
      asked = true;
      var made = Iteration.iter(t, iterable);
      if (made == Tasklet.PENDING) {
        return made;
      }
      iterator = made;
    } else {
      iterator = t.take();
    }
    asked = false;
    return Tasklet.PENDING;
  }

  private Object loop(Tasklet t) {
    if (awaitsRoom(t)) {
      return Tasklet.PENDING;
    }
    int chunk = iterator instanceof PyIterator simple && simple.isSimple() ? CHUNK : 1;
    int taken = 0;
    while (taken < chunk) {
      var item = Iteration.next(t, iterator);
      if (item == Tasklet.PENDING) {
        asked = true;
        return item;
      }
      if (item == null) {
        t.charge(taken / UNITS);
        exhausted = true;
        return noted(end(t));
      }
      taken++;
      var outcome = noted(item(t, item));
      if (outcome != null) {
        t.charge(taken / UNITS);
        return outcome;
      }
    }
    t.charge(taken / UNITS);
    return Tasklet.PENDING;
  }

  @Override
  public boolean handle(Tasklet tasklet, PyException exception) {
    if (asked && iterator != null && exception.type().isSubclassOf(Exceptions.STOP_ITERATION)) {
      asked = false;
      exhausted = true;
      return true;
    }
    return false;
  }

  @Override
  public void transfer(Transfer transfer) {
    iterable = transfer.ref(iterable);
    iterator = transfer.ref(iterator);
    asked = transfer.flag(asked);
    exhausted = transfer.flag(exhausted);
    resuming = transfer.flag(resuming);
  }

  /** The items of an array when {@code value} is a list or tuple, else null: for callers that need no frame then. */
  public static Object[] direct(Object value) {
    return switch (value) {
      case PyTuple tuple -> tuple.items();
      case PyList list when list.size() <= CHUNK -> list.toArray();
      default -> null;
    };
  }

  /** Appends to a list, and charges for what it grows by before it does. */
  public static void append(Tasklet t, PyList list, Object item) {
    if (list.isFilled()) {
      t.host().allocate(list.growth(1));
    }
    list.add(item);
  }

  /** Whether a list's growth by the next items has to wait for a count of the memory: then the step must be done anew. */
  protected static boolean awaitsRoom(Tasklet t, PyList list) {
    long growth = list.growth(CHUNK);
    return growth > LARGE && t.awaitsCount(growth);
  }

  /** What {@link #item} must have before it can be called for the next items; see {@link #awaitsRoom}. */
  protected boolean awaitsRoom(Tasklet t) {
    return false;
  }

  /** Collects all items into a new list. */
  public static final class ToList extends Collecting {
    private PyList list;

    ToList() {}

    /** A frame that ends with the list of the items of {@code iterable}. */
    public ToList(Object iterable) {
      this(iterable, PyList.of());
    }

    /** A frame that appends the items to a list and ends with that. */
    public ToList(Object iterable, PyList list) {
      super(iterable);
      this.list = list;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      append(t, list, item);
      return null;
    }

    @Override
    protected boolean awaitsRoom(Tasklet t) {
      return awaitsRoom(t, list);
    }

    @Override
    protected Object end(Tasklet t) {
      return list;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      list = transfer.ref(list);
    }
  }
}
