package stint.machine;

import stint.machine.values.PyGenerator;
import stint.machine.values.PyMethod;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** The protocols of {@code await}, {@code async for} and asynchronous generators. Coroutines are {@link Generators} otherwise. */
public final class Coroutines {
  private Coroutines() {}

  /** AWAITABLE: the iterator that {@code await} goes through. */
  static Object awaitable(Tasklet t, Object value) {
    if (value instanceof PyGenerator coroutine && coroutine.kind() == PyGenerator.Kind.COROUTINE) {
      if (coroutine.isRunning() || delegatedTo(coroutine)) {
        throw Raise.runtimeError("coroutine is being awaited already");
      }
      return coroutine;
    }
    var method = Types.of(value).lookup("__await__");
    if (method == null || method == Singleton.NONE) {
      throw Raise.typeError("object " + Types.of(value).name() + " can't be used in 'await' expression");
    }
    return t.push(new IteratorFrame(bound(t, method, value), false));
  }

  /** Whether it stands at an await of its own, so that somebody has begun to await it. */
  private static boolean delegatedTo(PyGenerator coroutine) {
    return Generators.delegate(coroutine) != null;
  }

  /** ASYNC_ITER. */
  static Object iter(Tasklet t, Object value) {
    var method = Types.of(value).lookup("__aiter__");
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an object with __aiter__ method, got " + Types.of(value).name());
    }
    return value instanceof PyGenerator ? value : t.push(new IteratorFrame(bound(t, method, value), true));
  }

  private static Object bound(Tasklet t, Object method, Object value) {
    return Attributes.bindMethod(t, method, value, Types.of(value));
  }

  /** ASYNC_NEXT. */
  static Object next(Tasklet t, Object iterator) {
    var method = Types.of(iterator).lookup("__anext__");
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an iterator with __anext__ method, got " + Types.of(iterator).name());
    }
    return Calls.call(t, new PyMethod(iterator, method), new Object[0], null, null);
  }

  /** Calls {@code __await__} or {@code __aiter__} and checks that an iterator of that kind comes out. */
  static final class IteratorFrame extends CheckedCall {
    private boolean async;

    IteratorFrame() {}

    IteratorFrame(Object method, boolean async) {
      super(method);
      this.async = async;
    }

    @Override
    protected Object result(Tasklet t, Object iterator) {
      if (async) {
        if (Types.of(iterator).lookup("__anext__") == null) {
          throw Raise.typeError("'async for' received an object from __aiter__ that does not implement __anext__: "
              + Types.of(iterator).name());
        }
        return iterator;
      }
      if (iterator instanceof PyGenerator coroutine && coroutine.kind() == PyGenerator.Kind.COROUTINE) {
        throw Raise.typeError("__await__() returned a coroutine");
      }
      if (Types.of(iterator).lookup("__next__") == null) {
        throw Raise.typeError("__await__() returned non-iterator of type '" + Types.of(iterator).name() + "'");
      }
      return iterator;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      async = transfer.flag(async);
    }
  }
}
