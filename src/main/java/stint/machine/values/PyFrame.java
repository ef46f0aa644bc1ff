package stint.machine.values;

import stint.machine.Transfer;

/**
 * A call as programs see it: where it stood when they asked. It is not the call itself; nothing that they do to it reaches that.
 * Calls that an exception has left have no variables any more.
 */
public final class PyFrame extends PyValue {
  private PyException.Place place;
  private PyFrame back;
  private PyDict locals;
  private PyDict globals;

  /** For the snapshot codec. */
  PyFrame() {}

  /** A call that an exception has passed. */
  public PyFrame(PyException.Place place) {
    this(place, null, null, null);
  }

  /** A call that is active, made by {@code back}; null if it is the outermost. */
  public PyFrame(PyException.Place place, PyFrame back, PyDict locals, PyDict globals) {
    this.place = place;
    this.back = back;
    this.locals = locals;
    this.globals = globals;
  }

  public PyException.Place place() {
    return place;
  }

  public PyFrame back() {
    return back;
  }

  /** Its local variables at that time; null if the call was over. */
  public PyDict locals() {
    return locals;
  }

  /** The global variables of its module at that time; null if the call was over. */
  public PyDict globals() {
    return globals;
  }

  @Override
  public PyClass type() {
    return Types.FRAME;
  }

  @Override
  public void transfer(Transfer transfer) {
    place = PyException.Place.transfer(transfer, place);
    back = transfer.ref(back);
    locals = transfer.ref(locals);
    globals = transfer.ref(globals);
  }
}
