package stint.scheduling;

import stint.machine.Execution;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.PyException;

/**
 * A call of a function that the program has set to be told of switches, channel actions or dying tasklets. It runs in the place of
 * the tasklet that is then current, on a stack of its own and at that tasklet's expense; meanwhile nothing can be switched. What was
 * about to happen happens when it has returned.
 */
final class Callback implements Saved {
  /** What was about to happen. */
  enum Then {
    /** The tasklet goes on: a schedule callback. */
    RESUME,
    /** The tasklet sends or receives: a channel callback. */
    ACT,
    /** The tasklet ends: an error handler. */
    END,
    /** The program ends with its main tasklet: the last schedule callback. */
    LEAVE
  }

  private static final Then[] THEN = Then.values();

  private Execution execution;
  private Then then;
  private ChannelObject channel;
  private Object value;
  private PyException exception;

  /** For the snapshot codec. */
  Callback() {}

  private Callback(Execution execution, Then then, ChannelObject channel, Object value, PyException exception) {
    this.execution = execution;
    this.then = then;
    this.channel = channel;
    this.value = value;
    this.exception = exception;
  }

  static Callback ofSwitch(Execution execution) {
    return new Callback(execution, Then.RESUME, null, null, null);
  }

  static Callback ofAction(Execution execution, Request.Action action) {
    return switch (action) {
      case Request.Send(var channel, var value) -> new Callback(execution, Then.ACT, channel, value, null);
      case Request.Receive(var channel) -> new Callback(execution, Then.ACT, channel, null, null);
    };
  }

  static Callback ofEnd(Execution execution, PyException exception) {
    return new Callback(execution, Then.END, null, null, exception);
  }

  static Callback ofLeave(Execution execution, PyException exception) {
    return new Callback(execution, Then.LEAVE, null, null, exception);
  }

  Execution execution() {
    return execution;
  }

  Then then() {
    return then;
  }

  /** The action that waits for it. */
  Request.Action action() {
    return value == null ? new Request.Receive(channel) : new Request.Send(channel, value);
  }

  /** The exception that the tasklet dies of, or null. */
  PyException exception() {
    return exception;
  }

  @Override
  public void transfer(Transfer transfer) {
    execution = transfer.ref(execution);
    then = THEN[transfer.integer(then == null ? 0 : then.ordinal())];
    channel = transfer.ref(channel);
    value = transfer.ref(value);
    exception = transfer.ref(exception);
  }
}
