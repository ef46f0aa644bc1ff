package stint.machine.values;

import stint.machine.Transfer;

/** What an asynchronous generator yields as its item, in contrast to what it passes on from something that it awaits. */
public final class AsyncItem extends PyValue {
  private Object value;

  /** For the snapshot codec. */
  AsyncItem() {}

  public AsyncItem(Object value) {
    this.value = value;
  }

  public Object value() {
    return value;
  }

  @Override
  public PyClass type() {
    return Types.ASYNC_ITEM;
  }

  @Override
  public void transfer(Transfer transfer) {
    value = transfer.ref(value);
  }
}
