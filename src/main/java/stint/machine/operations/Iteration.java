package stint.machine.operations;

import stint.machine.Attributes;
import stint.machine.CheckedCall;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.BytesIterator;
import stint.machine.values.DequeIterator;
import stint.machine.values.DictIterator;
import stint.machine.values.DictView;
import stint.machine.values.Exceptions;
import stint.machine.values.Immediate;
import stint.machine.values.ListIterator;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyDeque;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyGenerator;
import stint.machine.values.PyIterator;
import stint.machine.values.PyList;
import stint.machine.values.PyMethod;
import stint.machine.values.PyObject;
import stint.machine.values.PyRange;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.ReverseIterator;
import stint.machine.values.SetIterator;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.StrIterator;
import stint.machine.values.TupleIterator;
import stint.machine.values.Types;

/** The iterator protocol: {@code iter(x)}, {@code next(it)}, {@code reversed(x)}. */
public final class Iteration {
  private Iteration() {}

  /** {@code iter(value)}: an iterator, or PENDING when {@code __iter__} of the program must be asked. */
  public static Object iter(Tasklet t, Object value) {
    if (value instanceof PyObject instance) {
      var method = instance.type().lookup("__iter__");
      if (method == Singleton.NONE) {
        throw notIterable(value);
      }
      var own = Immediate.userMethod(instance, "__iter__");
      if (own != null) {
        return t.push(new IterFrame(Attributes.bindMethod(t, own, instance, instance.type())));
      }
      if (method == null && instance.type().lookup("__getitem__") instanceof Object item) {
        return new ItemsIterator(Attributes.bindMethod(t, item, instance, instance.type()));
      }
    }
    if (value instanceof PyClass cls && cls.metaMethod("__iter__") instanceof Object method) {
      return t.push(new IterFrame(new PyMethod(cls, method)));
    }
    var iterator = builtin(Derived.unwrap(value));
    if (iterator == null) {
      throw notIterable(value);
    }
    return iterator;
  }

  private static Raise notIterable(Object value) {
    return Raise.typeError("'" + Types.of(value).name() + "' object is not iterable");
  }

  private static Object builtin(Object value) {
    return switch (value) {
      case PyGenerator generator when !generator.isIterable() -> null;
      case PyIterator iterator -> iterator;
      case PyList list -> new ListIterator(list);
      case PyTuple tuple -> new TupleIterator(tuple);
      case Str text -> new StrIterator(text);
      case PyRange range -> range.iterator();
      case PyDict dict -> new DictIterator(dict, DictView.Kind.KEYS, false);
      case DictView view -> new DictIterator(view.dict(), view.kind(), false);
      case PySet set -> new SetIterator(set);
      case PyDeque deque -> new DequeIterator(deque, false);
      case PyBytes bytes -> new BytesIterator(bytes);
      case PyByteArray bytes -> new BytesIterator(bytes);
      case PyValue other when other.type().lookup("__iter__") instanceof stint.machine.values.Builtin -> other;
      default -> null;
    };
  }

  /** Whether {@link #iter} needs no user code. */
  public static boolean isBuiltin(Object value) {
    return Immediate.userMethod(value, "__iter__") == null && isIterable(value);
  }

  /** Whether the value's class can be iterated over at all. */
  public static boolean isIterable(Object value) {
    if (value instanceof PyObject instance) {
      var method = instance.type().lookup("__iter__");
      if (method != null) {
        return method != Singleton.NONE;
      }
      if (instance.type().lookup("__getitem__") != null) {
        return true;
      }
    }
    return (value instanceof PyClass cls && cls.metaMethod("__iter__") != null)
        || builtin(Derived.unwrap(value)) != null;
  }

  /** {@code next(iterator)}: the item, null at the end, or PENDING when a frame brings it (or raises StopIteration). */
  public static Object next(Tasklet t, Object iterator) {
    if (iterator instanceof PyIterator own) {
      return own.next(t);
    }
    var method = Types.of(iterator).lookup("__next__");
    if (method == null) {
      throw Raise.typeError("'" + Types.of(iterator).name() + "' object is not an iterator");
    }
    try {
      return t.invoke(method, iterator);
    } catch (Raise raise) {
      if (raise.exception().type().isSubclassOf(Exceptions.STOP_ITERATION)) {
        return null;
      }
      throw raise;
    }
  }

  /** {@code reversed(value)}. */
  public static Object reversed(Tasklet t, Object value) {
    if (value instanceof PyObject instance) {
      var method = Immediate.userMethod(instance, "__reversed__");
      if (method != null) {
        return t.invoke(method, instance);
      }
      if (Immediate.userMethod(instance, "__getitem__") instanceof Object item) {
        var length = Immediate.userMethod(instance, "__len__");
        if (length == null) {
          throw Raise.typeError("object of type '" + instance.type().name() + "' has no len()");
        }
        return t.push(new ReversedFrame(instance, length, item));
      }
    }
    if (value instanceof PyClass cls && cls.metaMethod("__reversed__") instanceof Object method) {
      return t.invoke(method, cls);
    }
    return switch (Derived.unwrap(value)) {
      case PyList list -> new ReverseIterator(list, list.size());
      case PyTuple tuple -> new ReverseIterator(tuple, tuple.size());
      case Str text -> new ReverseIterator(text, text.length());
      case PyBytes bytes -> new ReverseIterator(bytes, bytes.length());
      case PyByteArray bytes -> new ReverseIterator(bytes, bytes.length());
      case PyRange range -> range.reversed();
      case PyDeque deque -> new DequeIterator(deque, true);
      case PyDict dict -> new DictIterator(dict, DictView.Kind.KEYS, true);
      case DictView view -> new DictIterator(view.dict(), view.kind(), true);
      default -> throw Raise.typeError("'" + Types.of(value).name() + "' object is not reversible");
    };
  }

  /** Asks {@code __iter__} and checks what it answers. */
  static final class IterFrame extends CheckedCall {
    IterFrame() {}

    IterFrame(Object method) {
      super(method);
    }

    @Override
    protected Object result(Tasklet t, Object iterator) {
      if (!(iterator instanceof PyIterator) && Types.of(iterator).lookup("__next__") == null) {
        throw Raise.typeError("iter() returned non-iterator of type '" + Types.of(iterator).name() + "'");
      }
      return iterator;
    }
  }

  /** Goes through what has only {@code __getitem__}: items 0, 1, 2 ... until an IndexError; or down to item 0. */
  static final class ItemsIterator extends PyIterator {
    private Object method;
    private long next;
    private long step = 1;
    private boolean ended;

    ItemsIterator() {}

    ItemsIterator(Object method) {
      this.method = method;
    }

    ItemsIterator(Object method, long length) {
      this.method = method;
      this.next = length - 1;
      this.step = -1;
    }

    @Override
    public Object next(Tasklet t) {
      return ended || next < 0 ? null : t.push(new ItemFrame(this));
    }

    @Override
    public boolean isSimple() {
      return false;
    }

    @Override
    public PyClass type() {
      return Types.ITERATOR;
    }

    @Override
    public void transfer(Transfer transfer) {
      method = transfer.ref(method);
      next = transfer.number(next);
      step = transfer.number(step);
      ended = transfer.flag(ended);
    }
  }

  /** Asks for one item. */
  static final class ItemFrame extends NativeFrame {
    private ItemsIterator iterator;
    private boolean called;

    ItemFrame() {}

    ItemFrame(ItemsIterator iterator) {
      this.iterator = iterator;
    }

    @Override
    public Object step(Tasklet t) {
      if (iterator.ended) {
        throw new Raise(new PyException(Exceptions.STOP_ITERATION));
      }
      if (called) {
        iterator.next += iterator.step;
        return t.take();
      }
      called = true;
      t.call(iterator.method, iterator.next);
      return Tasklet.PENDING;
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      if (iterator.ended) {
        return false;
      }
      iterator.ended =
          exception.type().isSubclassOf(Exceptions.INDEX_ERROR)
              || exception.type().isSubclassOf(Exceptions.STOP_ITERATION);
      return iterator.ended;
    }

    @Override
    public void transfer(Transfer transfer) {
      iterator = transfer.ref(iterator);
      called = transfer.flag(called);
    }
  }

  /** Asks for the length of what has only {@code __len__} and {@code __getitem__}. */
  static final class ReversedFrame extends CheckedCall {
    private Object item;

    ReversedFrame() {}

    ReversedFrame(PyObject instance, Object length, Object item) {
      super(length, instance);
      this.item = item;
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      var instance = (PyObject) argument();
      return new ItemsIterator(Attributes.bindMethod(t, item, instance, instance.type()), Items.checkedLength(answer));
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      item = transfer.ref(item);
    }
  }
}
