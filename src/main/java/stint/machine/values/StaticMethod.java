package stint.machine.values;

import stint.machine.Transfer;

/** What {@code @staticmethod} makes of a function: a class attribute that is not bound at all. */
public final class StaticMethod extends PyValue {
  private Object function;

  /** For the snapshot codec. */
  StaticMethod() {}

  /** Wraps a callable. */
  public StaticMethod(Object function) {
    this.function = function;
  }

  /** The wrapped callable. */
  public Object function() {
    return function;
  }

  @Override
  public PyClass type() {
    return Types.STATICMETHOD;
  }

  @Override
  public void transfer(Transfer transfer) {
    function = transfer.ref(function);
  }
}
