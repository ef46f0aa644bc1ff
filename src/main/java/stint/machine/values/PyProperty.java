package stint.machine.values;

import stint.machine.Transfer;

/** What {@code property} makes: a class attribute whose reading and writing are calls. Parts not given are None. */
public final class PyProperty extends PyValue {
  private Object getter;
  private Object setter;
  private Object deleter;
  private Object doc;

  /** For the snapshot codec. */
  PyProperty() {}

  /** A property of up to three functions. */
  public PyProperty(Object getter, Object setter, Object deleter, Object doc) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
    this.doc = doc;
  }

  public Object getter() {
    return getter;
  }

  public Object setter() {
    return setter;
  }

  public Object deleter() {
    return deleter;
  }

  public Object doc() {
    return doc;
  }

  @Override
  public PyClass type() {
    return Types.PROPERTY;
  }

  @Override
  public void transfer(Transfer transfer) {
    getter = transfer.ref(getter);
    setter = transfer.ref(setter);
    deleter = transfer.ref(deleter);
    doc = transfer.ref(doc);
  }
}
