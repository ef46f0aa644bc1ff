package stint.scheduling;

import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.Str;
import stint.scheduling.lease.Deadlock;

/** The exceptions that leases raise. */
final class LeaseErrors {
  /** A lease cannot be had, or is not held. */
  static final PyClass LEASE_ERROR = define("LeaseError", Exceptions.RUNTIME_ERROR);

  /** A lease was not granted within the time that the tasklet was ready to wait. */
  static final PyClass LEASE_TIMEOUT = define("LeaseTimeout", LEASE_ERROR);

  /** A lease was lost by its holder. */
  static final PyClass LEASE_LOST = define("LeaseLost", LEASE_ERROR);

  /** Waiting would never have ended: the request closed a cycle of waiters. Its {@code cycle} lists them. */
  static final PyClass DEADLOCK_ERROR = define("DeadlockError", LEASE_ERROR);

  private LeaseErrors() {}

  private static PyClass define(String name, PyClass base) {
    var made = PyClass.builtin(name, base);
    made.set("__module__", Str.of("stint"));
    return made;
  }

  static PyException denial(String lease, Denial denial) {
    return switch (denial) {
      case Denial.TimedOut() -> make(LEASE_TIMEOUT, "the lease '" + lease + "' was not granted in time");
      case Denial.Shared() ->
          make(LEASE_ERROR, "the lease '" + lease + "' is held shared; give it back before taking it alone");
      case Denial.Deadlocked(var deadlock) -> deadlock(deadlock);
    };
  }

  static PyException deadlock(Deadlock deadlock) {
    var error = make(DEADLOCK_ERROR, deadlock.toString());
    var cycle = new PyList();
    deadlock.steps().forEach(step -> cycle.add(Str.of(step.toString())));
    error.put("cycle", cycle);
    return error;
  }

  static PyException lost(String lease, String reason) {
    return make(LEASE_LOST, "the lease '" + lease + "' was lost: " + reason);
  }

  private static PyException make(PyClass type, String message) {
    return new PyException(type, Str.of(message));
  }
}
