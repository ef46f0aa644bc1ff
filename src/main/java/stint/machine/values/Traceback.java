package stint.machine.values;

import stint.machine.Transfer;

/**
 * One call that an exception passed, and the calls inside it. An exception's traceback is that of its outermost call; while the
 * exception goes on its way new ones are put in front, and those that a program holds stay as they are.
 */
public final class Traceback extends PyValue {
  private PyException.Place place;
  private Traceback next;

  /** For the snapshot codec. */
  Traceback() {}

  /** A call at {@code place}, out of which came what had passed {@code next} before; null if it was raised here. */
  public Traceback(PyException.Place place, Traceback next) {
    this.place = place;
    this.next = next;
  }

  /** Where the exception passed. */
  public PyException.Place place() {
    return place;
  }

  /** The call inside this one, towards the raise, or null. */
  public Traceback next() {
    return next;
  }

  @Override
  public PyClass type() {
    return Types.TRACEBACK;
  }

  @Override
  public void transfer(Transfer transfer) {
    place = PyException.Place.transfer(transfer, place);
    next = transfer.ref(next);
  }
}
