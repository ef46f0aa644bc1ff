package stint.scheduling;

import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.Str;

/** The classes of the exceptions that leases raise. */
final class LeaseErrors {
  /** A lease cannot be had, or is not held. */
  static final PyClass LEASE_ERROR = define("LeaseError", Exceptions.EXCEPTION);

  /** A lease was not granted within the time that the tasklet was ready to wait. */
  static final PyClass LEASE_TIMEOUT = define("LeaseTimeout", LEASE_ERROR);

  /** A lease was lost by its holder. */
  static final PyClass LEASE_LOST = define("LeaseLost", LEASE_ERROR);

  private LeaseErrors() {}

  private static PyClass define(String name, PyClass base) {
    var made = PyClass.builtin(name, base);
    made.set("__module__", Str.of("stint"));
    return made;
  }
}
