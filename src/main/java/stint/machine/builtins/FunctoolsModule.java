package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Collecting;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Iteration;
import stint.machine.values.Builtin;

/** The part of {@code functools} that loops. */
final class FunctoolsModule {
  private FunctoolsModule() {}

  static Map<String, Object> attributes() {
    var table = new LinkedHashMap<String, Object>();
    table.put("reduce", Builtin.function("reduce(function, iterable, initial=, /)", FunctoolsModule::reduce));
    return table;
  }

  private static Object reduce(Tasklet t, Object[] a) {
    if (!Iteration.isIterable(a[1])) {
      throw Raise.typeError("reduce() arg 2 must support iteration");
    }
    return t.push(new Reduce(a[0], a[1], a[2]));
  }

  /** {@code reduce(function, iterable, initial)}. */
  static final class Reduce extends Collecting {
    private Object function;
    private Object value;

    Reduce() {}

    Reduce(Object function, Object iterable, Object initial) {
      super(iterable);
      this.function = function;
      this.value = initial;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      if (value == null) {
        value = item;
        return null;
      }
      t.call(function, value, item);
      return Tasklet.PENDING;
    }

    @Override
    protected Object resume(Tasklet t, Object result) {
      value = result;
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      if (value == null) {
        throw Raise.typeError("reduce() of empty iterable with no initial value");
      }
      return value;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      function = transfer.ref(function);
      value = transfer.ref(value);
    }
  }
}
