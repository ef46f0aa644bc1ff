package stint.machine.builtins;

import stint.language.Ast;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Iteration;
import stint.machine.operations.Numbers;
import stint.machine.operations.Truth;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyIterator;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** The lazy iterators among the builtins: enumerate, zip, map, filter, and the two-argument iter. */
final class Iterators {
  private Iterators() {}

  /** An iterator over others, whose next item needs a frame when theirs may run user code. */
  abstract static class Lazy extends PyIterator {
    /** The frame that works out the next item, or ends with StopIteration. */
    abstract NativeFrame frame();

    @Override
    public Object next(Tasklet tasklet) {
      return tasklet.push(frame());
    }

    @Override
    public boolean isSimple() {
      return false;
    }
  }

  static Raise stop() {
    return new Raise(new PyException(Exceptions.STOP_ITERATION));
  }

  /** {@code enumerate(iterable, start)}. */
  static final class Enumerate extends Lazy {
    private Object source;
    private Object number;

    Enumerate() {}

    Enumerate(Object source, Object start) {
      this.source = source;
      this.number = start;
    }

    private Object pair(Tasklet t, Object item) {
      var pair = PyTuple.of(number, item);
      number =
          number instanceof Long small && small < Long.MAX_VALUE
              ? (Object) (small + 1)
              : Numbers.binary(t, Ast.Operator.ADD, number, 1L);
      return pair;
    }

    @Override
    public Object next(Tasklet t) {
      if (!isSimple()) {
        return super.next(t);
      }
      var item = ((PyIterator) source).next(t);
      return item == null ? null : pair(t, item);
    }

    @Override
    public boolean isSimple() {
      return source instanceof PyIterator iterator && iterator.isSimple();
    }

    @Override
    NativeFrame frame() {
      return new EnumerateFrame(this);
    }

    @Override
    public PyClass type() {
      return Types.ENUMERATE;
    }

    @Override
    public void transfer(Transfer transfer) {
      source = transfer.ref(source);
      number = transfer.ref(number);
    }
  }

  static final class EnumerateFrame extends NativeFrame {
    private Enumerate iterator;
    private boolean asked;

    EnumerateFrame() {}

    EnumerateFrame(Enumerate iterator) {
      this.iterator = iterator;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        return iterator.pair(t, t.take());
      }
      asked = true;
      var item = Iteration.next(t, iterator.source);
      if (item == null) {
        throw stop();
      }
      return item == Tasklet.PENDING ? item : iterator.pair(t, item);
    }

    @Override
    public void transfer(Transfer transfer) {
      iterator = transfer.ref(iterator);
      asked = transfer.flag(asked);
    }
  }

  /** {@code zip(*iterables, strict)}, and with a function {@code map(function, *iterables)}. */
  static final class Parallel extends Lazy {
    private Object function;
    private Object[] sources;
    private boolean strict;

    Parallel() {}

    /** Over iterators; {@code function} is null for zip. */
    Parallel(Object function, Object[] sources, boolean strict) {
      this.function = function;
      this.sources = sources;
      this.strict = strict;
    }

    @Override
    NativeFrame frame() {
      return new ParallelFrame(this);
    }

    @Override
    public Object next(Tasklet t) {
      return sources.length == 0 ? null : isSimple() ? tuple(t) : super.next(t);
    }

    private Object tuple(Tasklet t) {
      var items = new Object[sources.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = ((PyIterator) sources[i]).next(t);
        if (items[i] == null) {
          return null;
        }
      }
      return PyTuple.of(items);
    }

    @Override
    public boolean isSimple() {
      if (function != null || strict || sources.length > 16) {
        return false;
      }
      for (var source : sources) {
        if (!(source instanceof PyIterator iterator) || !iterator.isSimple()) {
          return false;
        }
      }
      return true;
    }

    @Override
    public PyClass type() {
      return function == null ? Types.ZIP : Types.MAP;
    }

    @Override
    public void transfer(Transfer transfer) {
      function = transfer.ref(function);
      sources = transfer.refs(sources, sources == null ? 0 : sources.length);
      strict = transfer.flag(strict);
    }
  }

  static final class ParallelFrame extends NativeFrame {
    private Parallel iterator;
    private Object[] items;
    private int next;
    private int ended = -1;
    private boolean waiting;
    private boolean called;

    ParallelFrame() {}

    ParallelFrame(Parallel iterator) {
      this.iterator = iterator;
      this.items = new Object[iterator.sources.length];
    }

    @Override
    public Object step(Tasklet t) {
      if (called) {
        return t.take();
      }
      if (waiting) {
        waiting = false;
        got(t.take());
      }
      while (next < items.length) {
        waiting = true;
        var item = Iteration.next(t, iterator.sources[next]);
        if (item == Tasklet.PENDING) {
          return item;
        }
        waiting = false;
        got(item);
      }
      if (ended >= 0) {
        throw stop();
      }
      if (iterator.function == null) {
        return PyTuple.of(items);
      }
      called = true;
      t.call(iterator.function, items);
      return Tasklet.PENDING;
    }

    /** Notes the item of the source that was asked, null for its end. */
    private void got(Object item) {
      if (item == null) {
        end();
      } else if (ended >= 0) {
        throw Raise.valueError(
            "zip() argument " + (next + 1) + " is longer than argument" + others(next));
      } else {
        items[next++] = item;
      }
    }

    private void end() {
      if (!iterator.strict) {
        ended = next;
        next = items.length;
      } else if (next > 0 && ended < 0) {
        throw Raise.valueError(
            "zip() argument " + (next + 1) + " is shorter than argument" + others(next));
      } else {
        ended = next++;
      }
    }

    private static String others(int count) {
      return count == 1 ? " 1" : "s 1-" + count;
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      if (!waiting || !exception.type().isSubclassOf(Exceptions.STOP_ITERATION)) {
        return false;
      }
      return true;
    }

    @Override
    public void transfer(Transfer transfer) {
      iterator = transfer.ref(iterator);
      items = transfer.refs(items, items == null ? 0 : items.length);
      next = transfer.integer(next);
      ended = transfer.integer(ended);
      waiting = transfer.flag(waiting);
      called = transfer.flag(called);
    }
  }

  /** {@code filter(function, iterable)}; the function may be None. */
  static final class Filter extends Lazy {
    private Object function;
    private Object source;

    Filter() {}

    Filter(Object function, Object source) {
      this.function = function;
      this.source = source;
    }

    @Override
    NativeFrame frame() {
      return new FilterFrame(this);
    }

    @Override
    public PyClass type() {
      return Types.FILTER;
    }

    @Override
    public void transfer(Transfer transfer) {
      function = transfer.ref(function);
      source = transfer.ref(source);
    }
  }

  static final class FilterFrame extends NativeFrame {
    private enum Stage {
      NEXT,
      ITEM,
      RESULT,
      TRUTH
    }

    private Filter iterator;
    private Object item;
    private Stage stage = Stage.NEXT;

    FilterFrame() {}

    FilterFrame(Filter iterator) {
      this.iterator = iterator;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (stage) {
        case NEXT -> {
          stage = Stage.ITEM;
          var next = Iteration.next(t, iterator.source);
          if (next == null) {
            throw stop();
          }
          yield next == Tasklet.PENDING ? next : test(t, next);
        }
        case ITEM -> test(t, t.take());
        case RESULT -> truth(t, t.take());
        case TRUTH -> decide((Boolean) t.take());
      };
    }

    private Object test(Tasklet t, Object next) {
      item = next;
      if (iterator.function == Singleton.NONE) {
        return truth(t, next);
      }
      stage = Stage.RESULT;
      t.call(iterator.function, next);
      return Tasklet.PENDING;
    }

    private Object truth(Tasklet t, Object value) {
      stage = Stage.TRUTH;
      var truth = Truth.truth(t, value);
      return truth == Tasklet.PENDING ? truth : decide((Boolean) truth);
    }

    private Object decide(boolean keep) {
      stage = Stage.NEXT;
      return keep ? item : Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      iterator = transfer.ref(iterator);
      item = transfer.ref(item);
      stage = Stage.values()[transfer.integer(stage.ordinal())];
    }
  }

  /** {@code iter(callable, sentinel)}. */
  static final class Until extends Lazy {
    private Object function;
    private Object sentinel;

    Until() {}

    Until(Object function, Object sentinel) {
      this.function = function;
      this.sentinel = sentinel;
    }

    @Override
    NativeFrame frame() {
      return new UntilFrame(this);
    }

    @Override
    public PyClass type() {
      return Types.CALLABLE_ITERATOR;
    }

    @Override
    public void transfer(Transfer transfer) {
      function = transfer.ref(function);
      sentinel = transfer.ref(sentinel);
    }
  }

  static final class UntilFrame extends NativeFrame {
    private Until iterator;
    private Object item;
    private int state;

    UntilFrame() {}

    UntilFrame(Until iterator) {
      this.iterator = iterator;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(iterator.function);
          return Tasklet.PENDING;
        }
        case 1 -> {
          item = t.take();
          t.push(Operators.condition(Ast.CmpOp.EQ, item, iterator.sentinel));
          return Tasklet.PENDING;
        }
        default -> {
          if ((Boolean) t.take()) {
            throw stop();
          }
          return item;
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      iterator = transfer.ref(iterator);
      item = transfer.ref(item);
      state = transfer.integer(state);
    }
  }
}
