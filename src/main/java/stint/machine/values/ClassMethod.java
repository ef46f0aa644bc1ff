package stint.machine.values;

import stint.machine.Transfer;

/** What {@code @classmethod} makes of a function: a class attribute that binds its first argument to the class. */
public final class ClassMethod extends PyValue {
  private Object function;

  /** For the snapshot codec. */
  ClassMethod() {}

  /** Wraps a callable. */
  public ClassMethod(Object function) {
    this.function = function;
  }

  /** The wrapped callable. */
  public Object function() {
    return function;
  }

  @Override
  public PyClass type() {
    return Types.CLASSMETHOD;
  }

  @Override
  public void transfer(Transfer transfer) {
    function = transfer.ref(function);
  }
}
