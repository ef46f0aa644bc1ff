package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/** The root of a pickle. */
final class Pickled implements Saved {
  private Object value;

  /** For the snapshot codec. */
  Pickled() {}

  Pickled(Object value) {
    this.value = value;
  }

  Object value() {
    return value;
  }

  @Override
  public void transfer(Transfer transfer) {
    value = transfer.ref(value);
  }
}
