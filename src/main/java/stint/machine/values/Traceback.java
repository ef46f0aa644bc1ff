package stint.machine.values;

import stint.machine.Transfer;

/** An exception's traceback as a value: programs can hand it on and format it. */
public final class Traceback extends PyValue {
  private PyException exception;

  /** For the snapshot codec. */
  Traceback() {}

  /** The traceback of an exception. */
  public Traceback(PyException exception) {
    this.exception = exception;
  }

  /** The exception that it belongs to. */
  public PyException exception() {
    return exception;
  }

  @Override
  public PyClass type() {
    return Types.TRACEBACK;
  }

  @Override
  public void transfer(Transfer transfer) {
    exception = transfer.ref(exception);
  }
}
