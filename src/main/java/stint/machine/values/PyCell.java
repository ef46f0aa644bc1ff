package stint.machine.values;

import stint.machine.Transfer;

/** A local variable shared by a function and the functions inside it; empty while the variable is unbound. */
public final class PyCell extends PyValue {
  private Object content;

  /** An empty cell. */
  public PyCell() {}

  /** A cell with a content; null for an empty one. */
  public PyCell(Object content) {
    this.content = content;
  }

  /** The boxed content, or null if the variable is unbound. */
  public Object get() {
    return content;
  }

  /** Binds the variable, or with null unbinds it. */
  public void set(Object value) {
    content = value;
  }

  @Override
  public PyClass type() {
    return Types.CELL;
  }

  @Override
  public void transfer(Transfer transfer) {
    content = transfer.ref(content);
  }
}
