package stint.machine;

/** The bottom of a tasklet's stack: calls its function with its first instruction and ends with what that returns. */
final class CallFrame extends NativeFrame {
  private Object callable;
  private Object[] arguments;
  private String[] names;
  private Object[] named;
  private boolean called;

  CallFrame() {}

  CallFrame(Object callable, Object[] arguments, String[] names, Object[] named) {
    this.callable = callable;
    this.arguments = arguments;
    this.names = names;
    this.named = named;
  }

  @Override
  public Object step(Tasklet tasklet) {
    if (called) {
      return tasklet.take();
    }
    called = true;
    var given = arguments;
    var givenNames = names;
    var givenNamed = named;
    // Nobody asks for them any more, and the frame stays as long as the call.
    arguments = null;
    names = null;
    named = null;
    tasklet.call(callable, given, givenNames, givenNamed);
    return Tasklet.PENDING;
  }

  /** Handing on what the call has returned is not. */
  @Override
  protected boolean isTick() {
    return !called;
  }

  @Override
  public void transfer(Transfer transfer) {
    callable = transfer.ref(callable);
    arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
    names = NamedArguments.transfer(transfer, names);
    named = transfer.refs(named, names == null ? 0 : names.length);
    called = transfer.flag(called);
  }
}
