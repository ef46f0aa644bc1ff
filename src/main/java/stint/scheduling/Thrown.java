package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.PyException;

/** An exception on its way to a tasklet, in the place of the value that the tasklet's pending operation would return. */
final class Thrown implements Saved {
  private PyException exception;

  /** For the snapshot codec. */
  Thrown() {}

  Thrown(PyException exception) {
    this.exception = exception;
  }

  PyException exception() {
    return exception;
  }

  @Override
  public void transfer(Transfer transfer) {
    exception = transfer.ref(exception);
  }
}
