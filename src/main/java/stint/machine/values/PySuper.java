package stint.machine.values;

import stint.machine.Transfer;

/** What {@code super()} answers: the attributes of an object as seen from behind one class of its resolution order. */
public final class PySuper extends PyValue {
  private PyClass after;
  private Object self;
  private PyClass selfType;

  /** For the snapshot codec. */
  PySuper() {}

  /**
   * A view of an object.
   *
   * @param after the class behind which the look-up starts
   * @param self an instance, or a class for class methods; null if it is a view of nothing
   * @param selfType whose resolution order counts; null if it is a view of nothing
   */
  public PySuper(PyClass after, Object self, PyClass selfType) {
    this.after = after;
    this.self = self;
    this.selfType = selfType;
  }

  public PyClass after() {
    return after;
  }

  public Object self() {
    return self;
  }

  public PyClass selfType() {
    return selfType;
  }

  @Override
  public PyClass type() {
    return Types.SUPER;
  }

  @Override
  public void transfer(Transfer transfer) {
    after = transfer.ref(after);
    self = transfer.ref(self);
    selfType = transfer.ref(selfType);
  }
}
