package stint.machine.builtins;

import stint.machine.NativeFrame;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Iteration;

/** Asks each of several iterables for its iterator, then makes the lazy iterator over them. */
final class Sources extends NativeFrame {
  /** Which iterator is made. */
  enum Kind {
    ENUMERATE,
    ZIP,
    STRICT_ZIP,
    MAP,
    FILTER
  }

  private Object[] iterables;
  private Kind kind = Kind.ZIP;
  private Object extra;
  private int next;
  private boolean waiting;

  Sources() {}

  private Sources(Object[] iterables, Kind kind, Object extra) {
    this.iterables = iterables;
    this.kind = kind;
    this.extra = extra;
  }

  /** The iterator, at once if no iterable needs user code for its own. */
  static Object collect(Tasklet t, Object[] iterables, Kind kind, Object extra) {
    var frame = new Sources(iterables.clone(), kind, extra);
    for (var iterable : iterables) {
      if (!Iteration.isBuiltin(iterable)) {
        return t.push(frame);
      }
    }
    return frame.step(t);
  }

  @Override
  public Object step(Tasklet t) {
    if (waiting) {
      waiting = false;
      iterables[next++] = t.take();
    }
    while (next < iterables.length) {
      var iterator = Iteration.iter(t, iterables[next]);
      if (iterator == Tasklet.PENDING) {
        waiting = true;
        return iterator;
      }
      iterables[next++] = iterator;
    }
    return switch (kind) {
      case ENUMERATE -> new Iterators.Enumerate(iterables[0], extra);
      case ZIP -> new Iterators.Parallel(null, iterables, false);
      case STRICT_ZIP -> new Iterators.Parallel(null, iterables, true);
      case MAP -> new Iterators.Parallel(extra, iterables, false);
      case FILTER -> new Iterators.Filter(extra, iterables[0]);
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    iterables = transfer.refs(iterables, iterables == null ? 0 : iterables.length);
    kind = Kind.values()[transfer.integer(kind.ordinal())];
    extra = transfer.ref(extra);
    next = transfer.integer(next);
    waiting = transfer.flag(waiting);
  }
}
