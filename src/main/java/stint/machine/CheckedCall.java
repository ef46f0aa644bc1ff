package stint.machine;

/** Calls a method, with one argument or none, and makes the frame's result of what it answers. */
public abstract class CheckedCall extends NativeFrame {
  private Object method;
  private Object argument;
  private boolean called;

  /** For the snapshot codec. */
  protected CheckedCall() {}

  /** A call without arguments. */
  protected CheckedCall(Object method) {
    this(method, null);
  }

  /** A call with one argument; null is none. */
  protected CheckedCall(Object method, Object argument) {
    this.method = method;
    this.argument = argument;
  }

  /** What the method is called with. */
  protected final Object argument() {
    return argument;
  }

  /**
   * The frame's result.
   *
   * @param answer what the method has answered
   * @throws Raise if it is not what it has to be
   */
  protected abstract Object result(Tasklet tasklet, Object answer);

  @Override
  public final Object step(Tasklet tasklet) {
    if (called) {
      return result(tasklet, tasklet.take());
    }
    called = true;
    if (argument == null) {
      tasklet.call(method);
    } else {
      tasklet.call(method, argument);
    }
    return Tasklet.PENDING;
  }

  @Override
  public void transfer(Transfer transfer) {
    method = transfer.ref(method);
    argument = transfer.ref(argument);
    called = transfer.flag(called);
  }
}
