package stint.machine.values;

import stint.machine.Transfer;

/** A function bound to its first argument. */
public final class PyMethod extends PyValue {
  private Object self;
  private Object function;

  /** For the snapshot codec. */
  PyMethod() {}

  /** A bound method: {@code function} is a {@link PyFunction}, a {@link Builtin} or any callable. */
  public PyMethod(Object self, Object function) {
    this.self = self;
    this.function = function;
  }

  public Object self() {
    return self;
  }

  public Object function() {
    return function;
  }

  @Override
  public PyClass type() {
    if (!(function instanceof Builtin builtin)) {
      return Types.METHOD;
    }
    return builtin.isSlot() ? Types.METHOD_WRAPPER : Types.BUILTIN_FUNCTION;
  }

  @Override
  public void transfer(Transfer transfer) {
    self = transfer.ref(self);
    function = transfer.ref(function);
  }
}
