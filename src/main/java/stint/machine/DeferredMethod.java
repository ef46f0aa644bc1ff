package stint.machine;

import stint.machine.values.PyClass;
import stint.machine.values.PyValue;
import stint.machine.values.Types;

/**
 * A special method that only the program's own code can bind, as the {@code __get__} of a descriptor or the getter of a property: it
 * is bound when it is called.
 */
final class DeferredMethod extends PyValue {
  private Object found;
  private Object self;
  private PyClass cls;

  /** For the snapshot codec. */
  DeferredMethod() {}

  DeferredMethod(Object found, Object self, PyClass cls) {
    this.found = found;
    this.self = self;
    this.cls = cls;
  }

  @Override
  public PyClass type() {
    return Types.METHOD;
  }

  @Override
  public void transfer(Transfer transfer) {
    found = transfer.ref(found);
    self = transfer.ref(self);
    cls = transfer.ref(cls);
  }

  /** Binds the method, then calls it. */
  static final class CallFrame extends NativeFrame {
    private DeferredMethod method;
    private Object[] arguments;
    private String[] names;
    private Object[] named;
    private int state;

    /** For the snapshot codec. */
    CallFrame() {}

    CallFrame(DeferredMethod method, Object[] arguments, String[] names, Object[] named) {
      this.method = method;
      this.arguments = arguments;
      this.names = names;
      this.named = named;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          var bound = Attributes.bind(t, method.found, method.self, method.cls);
          return bound == Tasklet.PENDING ? bound : call(t, bound);
        }
        case 1 -> {
          return call(t, t.take());
        }
        default -> {
          return t.take();
        }
      }
    }

    private Object call(Tasklet t, Object bound) {
      state = 2;
      return Calls.call(t, bound, arguments, names, named);
    }

    @Override
    public void transfer(Transfer transfer) {
      method = transfer.ref(method);
      arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
      names = NamedArguments.transfer(transfer, names);
      named = transfer.refs(named, named == null ? 0 : named.length);
      state = transfer.integer(state);
    }
  }
}
