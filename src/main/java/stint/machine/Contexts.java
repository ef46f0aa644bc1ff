package stint.machine;

import stint.machine.builtins.Reflection;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyMethod;
import stint.machine.values.Types;

/** The protocol of the {@code with} statement. */
final class Contexts {
  private Contexts() {}

  /** EXIT_METHOD: the manager's bound {@code __exit__}. */
  static Object exitMethod(Object manager) {
    var cls = Types.of(manager);
    if (cls.lookup("__enter__") == null) {
      throw Raise.typeError("'" + cls.name() + "' object does not support the context manager protocol");
    }
    return new PyMethod(manager, required(cls, "__exit__"));
  }

  private static Object required(PyClass cls, String name) {
    var method = cls.lookup(name);
    if (method == null) {
      throw Raise.typeError(
          "'"
              + cls.name()
              + "' object does not support the context manager protocol (missed "
              + name
              + " method)");
    }
    return method;
  }

  /** WITH_ENTER: what the manager's {@code __enter__} answers. */
  static Object enter(Tasklet t, Object manager) {
    var cls = Types.of(manager);
    return Calls.call(t, cls.lookup("__enter__"), new Object[]{manager}, null, null);
  }

  /** WITH_EXCEPT: what {@code __exit__} answers to an exception. */
  static Object exit(Tasklet t, Object exitMethod, PyException exception) {
    return Calls.call(
        t, exitMethod, new Object[]{exception.type(), exception, Reflection.orNone(exception.traceback())}, null, null);
  }
}
