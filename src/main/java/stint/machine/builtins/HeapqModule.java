package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.language.Ast.CmpOp;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Sorting;
import stint.machine.values.Builtin;
import stint.machine.values.Immediate;
import stint.machine.values.PyList;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** The part of {@code heapq} that moves items within the heap, with the comparisons and the order of CPython's. */
final class HeapqModule {
  private HeapqModule() {}

  static Map<String, Object> attributes() {
    var table = new LinkedHashMap<String, Object>();
    add(table, "heappush(heap, item, /)", HeapqModule::push);
    add(table, "heappop(heap, /)", (t, a) -> pop(t, list("heappop() argument", a[0]), false));
    add(table, "heapify(heap, /)", (t, a) -> heapify(t, list("heapify() argument", a[0]), false));
    add(table, "heapreplace(heap, item, /)", (t, a) -> replace(t, list("heapreplace() argument 1", a[0]), a[1], false));
    add(table, "heappushpop(heap, item, /)", HeapqModule::pushPop);
    add(table, "_heappop_max(heap, /)", (t, a) -> pop(t, list("_heappop_max() argument", a[0]), true));
    add(table, "_heapify_max(heap, /)", (t, a) -> heapify(t, list("_heapify_max() argument", a[0]), true));
    add(table, "_heapreplace_max(heap, item, /)",
        (t, a) -> replace(t, list("_heapreplace_max() argument 1", a[0]), a[1], true));
    return table;
  }

  private static void add(Map<String, Object> table, String signature, Builtin.Body body) {
    var function = Builtin.function(signature, body);
    table.put(function.name(), function);
  }

  private static PyList list(String what, Object value) {
    if (Derived.unwrap(value) instanceof PyList list) {
      return list;
    }
    throw Raise.typeError(what + " must be list, not " + Types.of(value).name());
  }

  private static Object push(Tasklet t, Object[] a) {
    var heap = list("heappush() argument 1", a[0]);
    Collecting.append(t, heap, a[1]);
    return new Sift(heap, false, Singleton.NONE, 0, heap.size() - 1, true).start(t);
  }

  private static Object pop(Tasklet t, PyList heap, boolean max) {
    if (heap.size() == 0) {
      throw Raise.indexError("index out of range");
    }
    var last = heap.remove(heap.size() - 1);
    return heap.size() == 0 ? last : replace(t, heap, last, max);
  }

  private static Object replace(Tasklet t, PyList heap, Object item, boolean max) {
    if (heap.size() == 0) {
      throw Raise.indexError("index out of range");
    }
    var first = heap.get(0);
    heap.set(0, item);
    return new Sift(heap, max, first, 0, 0, false).start(t);
  }

  private static Object pushPop(Tasklet t, Object[] a) {
    var heap = list("heappushpop() argument 1", a[0]);
    if (heap.size() == 0) {
      return a[1];
    }
    int less = Sorting.lessAtOnce(heap.get(0), a[1]);
    if (less == Immediate.UNDECIDED) {
      return t.push(new PushPop(heap, a[1]));
    }
    return less > 0 ? replace(t, heap, a[1], false) : a[1];
  }

  private static Object heapify(Tasklet t, PyList heap, boolean max) {
    int first = heap.size() / 2 - 1;
    return first < 0 ? Singleton.NONE : new Sift(heap, max, Singleton.NONE, first, first, false).start(t);
  }

  /** Compares the item with the first of the heap, then exchanges the two if that is less. */
  static final class PushPop extends NativeFrame {
    private PyList heap;
    private Object item;
    private int state;

    PushPop() {}

    PushPop(PyList heap, Object item) {
      this.heap = heap;
      this.item = item;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          return t.push(Operators.condition(CmpOp.LT, heap.get(0), item));
        }
        case 1 -> {
          return (Boolean) t.take() ? replace(t, heap, item, false) : item;
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      heap = transfer.ref(heap);
      item = transfer.ref(item);
      state = transfer.integer(state);
    }
  }

  /**
   * Moves the item at {@code place} down to a leaf along the lesser children, then up to where its parent is not greater, but not
   * above {@code top}; then, when it makes a heap, the same for the item in front of {@code top}.
   */
  static final class Sift extends NativeFrame {
    private static final int MOVES = 64;

    private PyList heap;
    private boolean max;
    private Object answer;
    private int top;
    private int place;
    private boolean rising;
    private boolean asked;
    private int size;

    Sift() {}

    Sift(PyList heap, boolean max, Object answer, int top, int place, boolean rising) {
      this.heap = heap;
      this.max = max;
      this.answer = answer;
      this.top = top;
      this.place = place;
      this.rising = rising;
      this.size = heap.size();
    }

    /** The answer, at once if no user code is needed and there is little to do. */
    Object start(Tasklet t) {
      var outcome = work(t, false);
      return outcome == null ? t.push(this) : outcome;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        asked = false;
        if (heap.size() != size) {
          throw Raise.runtimeError("list changed size during iteration");
        }
        if (move((Boolean) t.take() ? 1 : 0)) {
          return answer;
        }
      }
      var outcome = work(t, true);
      return outcome == null ? Tasklet.PENDING : outcome;
    }

    /** Goes on until it is done, has done enough, or must ask; null says that it is not done. */
    private Object work(Tasklet t, boolean mayAsk) {
      for (int i = 0; i < MOVES; i++) {
        if (!rising && place * 2 + 1 >= size) {
          rising = true;
        }
        if (rising && place <= top) {
          if (next()) {
            t.charge(i / 8);
            return answer;
          }
          continue;
        }
        int less = !rising && place * 2 + 2 >= size ? 1 : compare();
        if (less == Immediate.UNDECIDED) {
          t.charge(i / 8);
          if (mayAsk) {
            asked = true;
            t.push(Operators.condition(CmpOp.LT, left(), right()));
          }
          return null;
        }
        if (move(less)) {
          t.charge(i / 8);
          return answer;
        }
      }
      t.charge(MOVES / 8);
      return null;
    }

    private int compare() {
      return Sorting.lessAtOnce(left(), right());
    }

    /** What is asked when rising: is the item less than its parent; when sinking: is the first child less than the second. */
    private Object left() {
      return rising ? heap.get(max ? (place - 1) / 2 : place) : heap.get(place * 2 + (max ? 2 : 1));
    }

    private Object right() {
      return rising ? heap.get(max ? place : (place - 1) / 2) : heap.get(place * 2 + (max ? 1 : 2));
    }

    /** Acts on a comparison; true if all is done. */
    private boolean move(int less) {
      if (rising) {
        if (less == 0) {
          return next();
        }
        swap((place - 1) / 2);
      } else {
        swap(place * 2 + (less > 0 ? 1 : 2));
      }
      return false;
    }

    private void swap(int other) {
      var item = heap.get(place);
      heap.set(place, heap.get(other));
      heap.set(other, item);
      place = other;
    }

    private boolean next() {
      if (answer != Singleton.NONE || top == 0) {
        return true;
      }
      top--;
      place = top;
      rising = false;
      return false;
    }

    @Override
    public void transfer(Transfer transfer) {
      heap = transfer.ref(heap);
      max = transfer.flag(max);
      answer = transfer.ref(answer);
      top = transfer.integer(top);
      place = transfer.integer(place);
      rising = transfer.flag(rising);
      asked = transfer.flag(asked);
      size = transfer.integer(size);
    }
  }
}
