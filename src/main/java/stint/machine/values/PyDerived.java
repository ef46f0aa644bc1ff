package stint.machine.values;

import stint.machine.Transfer;

/** An instance of a program's class that derives from a builtin one such as dict, list, int or str: it holds a value of that. */
public final class PyDerived extends PyObject {
  private Object part;

  /** For the snapshot codec. */
  PyDerived() {}

  /** An instance around a value of the builtin class. */
  public PyDerived(PyClass cls, Object part) {
    super(cls);
    this.part = part;
  }

  /** The value of the builtin class that the instance stands for. */
  public Object part() {
    return part;
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    part = transfer.ref(part);
  }
}
