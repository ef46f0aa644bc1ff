package stint.scheduling;

import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;
import stint.machine.values.Singleton;

/** The value that {@code stackless.atomic()} makes: in its block the current tasklet is not interrupted. */
final class AtomicObject extends PyObject {
  private boolean before;

  /** For the snapshot codec. */
  AtomicObject() {}

  AtomicObject(PyClass cls) {
    super(cls);
  }

  static void install(PyClass cls) {
    new Members<>(cls, AtomicObject.class)
        .method(
            "__enter__(self, /)",
            (t, self, _) -> {
              var current = World.of(t).current();
              self.before = current.atomic;
              current.atomic = true;
              return Singleton.NONE;
            })
        .method(
            "__exit__(self, /, *args)",
            (t, self, _) -> {
              World.of(t).current().atomic = self.before;
              return World.of(t).afterAtomic(t, Singleton.NONE);
            });
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    before = transfer.flag(before);
  }
}
