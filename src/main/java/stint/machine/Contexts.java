package stint.machine;

import stint.machine.builtins.Reflection;
import stint.machine.values.PyException;
import stint.machine.values.PyMethod;
import stint.machine.values.Types;

/** The protocol of the {@code with} statement. */
final class Contexts {
  private Contexts() {}

  /** EXIT_METHOD: the manager's bound {@code __exit__}, or with {@code async} its {@code __aexit__}. */
  static Object exitMethod(Object manager, boolean async) {
    var cls = Types.of(manager);
    var protocol =
        "'" + cls.name() + "' object does not support the " + (async ? "asynchronous " : "")
            + "context manager protocol";
    if (cls.lookup(async ? "__aenter__" : "__enter__") == null) {
      throw Raise.typeError(protocol);
    }
    var name = async ? "__aexit__" : "__exit__";
    var method = cls.lookup(name);
    if (method == null) {
      throw Raise.typeError(protocol + " (missed " + name + " method)");
    }
    return new PyMethod(manager, method);
  }

  /** WITH_ENTER: what the manager's {@code __enter__} or {@code __aenter__} answers. */
  static Object enter(Tasklet t, Object manager, boolean async) {
    var cls = Types.of(manager);
    return Calls.call(t, cls.lookup(async ? "__aenter__" : "__enter__"), new Object[]{manager}, null, null);
  }

  /** WITH_EXCEPT: what {@code __exit__} answers to an exception. */
  static Object exit(Tasklet t, Object exitMethod, PyException exception) {
    return Calls.call(
        t, exitMethod, new Object[]{exception.type(), exception, Reflection.orNone(exception.traceback())}, null, null);
  }
}
