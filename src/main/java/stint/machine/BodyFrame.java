package stint.machine;

import stint.machine.builtins.Reflection;
import stint.machine.builtins.SysModule;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;

/**
 * The bottom of the stack of a program's first tasklet: runs the program's body, shows an exception that nobody catches to
 * {@code sys.excepthook} if the program has put another there, and calls what the program registered with {@code atexit}.
 */
final class BodyFrame extends NativeFrame {
  private enum Stage {
    START, BODY, HOOK, EXIT, END
  }

  private PyFunction body;
  private Stage stage = Stage.START;

  /** What the body ended with, or what stands in for that after the hook; null if it returned. */
  private PyException failure;

  BodyFrame() {}

  BodyFrame(PyFunction body) {
    this.body = body;
  }

  @Override
  public Object step(Tasklet t) {
    var value = t.take();
    switch (stage) {
      case START -> {
        stage = Stage.BODY;
        t.call(body);
      }
      case BODY -> {
        if (!registered(t)) {
          return value;
        }
        stage = Stage.EXIT;
      }
      case HOOK -> {
        stage = Stage.EXIT;
        t.call(SysModule.exceptHook(t), failure.type(), failure, Reflection.orNone(failure.traceback()));
        failure = new PyException(Exceptions.SYSTEM_EXIT, 1L);
      }
      case EXIT -> {
        stage = Stage.END;
        if (registered(t)) {
          return Imports.call(t, "atexit", "_run_exitfuncs");
        }
      }
      case END -> {
        if (failure != null) {
          throw new Raise(failure);
        }
        return value;
      }
    }
    return Tasklet.PENDING;
  }

  private static boolean registered(Tasklet t) {
    return t.host().modules().get("atexit") != null;
  }

  @Override
  public boolean handle(Tasklet t, PyException exception) {
    boolean hooked = SysModule.exceptHook(t) != null && !exception.type().isSubclassOf(Exceptions.SYSTEM_EXIT);
    if (stage != Stage.BODY || !(hooked || registered(t))) {
      return false;
    }
    failure = exception;
    // It is no longer being handled: what the hooks raise has a context of its own.
    t.setHandled(null);
    stage = hooked ? Stage.HOOK : Stage.EXIT;
    return true;
  }

  /** Handing on what the body has returned is not. */
  @Override
  protected boolean isTick() {
    return stage != Stage.BODY;
  }

  @Override
  public void transfer(Transfer transfer) {
    body = transfer.ref(body);
    stage = Stage.values()[transfer.integer(stage.ordinal())];
    failure = transfer.ref(failure);
  }
}
