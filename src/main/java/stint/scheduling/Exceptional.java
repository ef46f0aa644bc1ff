package stint.scheduling;

import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Traceback;
import stint.machine.values.Types;

/**
 * Makes an exception from the arguments of {@code throw}, {@code raise_exception}, {@code send_throw} or {@code send_exception}, and
 * does with it what was asked. A class of the program is called for that, which takes a frame.
 */
final class Exceptional extends NativeFrame {
  /** What is done with the exception. */
  sealed interface Use {
    Object with(Tasklet t, PyException exception);
  }

  /** Raises it in a tasklet. */
  record Throw(TaskletObject target, boolean pending) implements Use {
    @Override
    public Object with(Tasklet t, PyException exception) {
      return TaskletMethods.raise(t, target, exception, pending);
    }
  }

  /** Sends it over a channel. */
  record Send(ChannelObject channel) implements Use {
    @Override
    public Object with(Tasklet t, PyException exception) {
      return ChannelMethods.send(t, channel, new Thrown(exception));
    }
  }

  private PyClass cls;
  private Object[] arguments;
  private Use use;

  /** Where the exception is to be shown to come from, or null. */
  private Traceback traceback;

  private int state;

  /** For the snapshot codec. */
  Exceptional() {}

  private Exceptional(PyClass cls, Object[] arguments, Traceback traceback, Use use) {
    this.cls = cls;
    this.arguments = arguments;
    this.traceback = traceback;
    this.use = use;
  }

  /** As the raise statement with a value: an exception, or a class with an instance, a tuple of arguments, or one argument. */
  static Object make(Tasklet t, Object exc, Object value, Object traceback, Use use) {
    if (!Arguments.isNone(traceback) && !(traceback instanceof Traceback)) {
      throw Raise.typeError("throw() third argument must be a traceback object");
    }
    var passed = traceback instanceof Traceback given ? given : null;
    boolean none = Arguments.isNone(value);
    if (exc instanceof PyException exception) {
      if (!none) {
        throw Raise.typeError("instance exception may not have a separate value");
      }
      return use(t, exception, passed, use);
    }
    if (exc instanceof PyClass cls && value instanceof PyException exception && exception.type().isSubclassOf(cls)) {
      return use(t, exception, passed, use);
    }
    var arguments = none ? new Object[0] : value instanceof PyTuple tuple ? tuple.items() : new Object[]{value};
    return make(t, exc, arguments, passed, use);
  }

  /** A class with its arguments. */
  static Object make(Tasklet t, Object exc, Object[] arguments, Use use) {
    return make(t, exc, arguments, null, use);
  }

  private static Object make(Tasklet t, Object exc, Object[] arguments, Traceback traceback, Use use) {
    if (!(exc instanceof PyClass cls) || !cls.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
      throw Raise.typeError("exceptions must be classes, or instances, not " + Types.of(exc).name());
    }
    return cls.isBuiltin()
        ? use(t, new PyException(cls, arguments), traceback, use)
        : t.push(new Exceptional(cls, arguments, traceback, use));
  }

  private static Object use(Tasklet t, PyException exception, Traceback traceback, Use use) {
    if (traceback != null) {
      exception.setTraceback(traceback);
    }
    return use.with(t, exception);
  }

  @Override
  public Object step(Tasklet t) {
    return switch (state++) {
      case 0 -> {
        t.call(cls, arguments);
        yield Tasklet.PENDING;
      }
      case 1 -> {
        if (!(t.take() instanceof PyException exception)) {
          throw Raise.typeError("calling a class should have returned an instance of BaseException");
        }
        yield use(t, exception, traceback, use);
      }
      default -> {
        var answer = t.take();
        yield answer == null ? Singleton.NONE : answer;
      }
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    cls = transfer.ref(cls);
    arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
    traceback = transfer.ref(traceback);
    state = transfer.integer(state);
    TaskletObject target = transfer.ref(use instanceof Throw(var who, _) ? who : null);
    boolean pending = transfer.flag(use instanceof Throw(_, var later) && later);
    ChannelObject channel = transfer.ref(use instanceof Send(var on) ? on : null);
    if (transfer.reading()) {
      use = channel == null ? new Throw(target, pending) : new Send(channel);
    }
  }
}
