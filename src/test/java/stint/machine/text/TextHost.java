package stint.machine.text;

import stint.machine.Halt;
import stint.machine.Host;
import stint.machine.Modules;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.values.PyList;

/** A scheduler for single calls, with a limit of memory. */
final class TextHost implements Host {
  private final long limit;
  private final Modules modules = new Modules();
  private long allocated;
  private int serial;

  TextHost(long limit) {
    this.limit = limit;
  }

  /** Calls something to its end, in slices. */
  static Tasklet run(long slice, Object callable, Object[] arguments, String[] names, Object[] named) {
    var tasklet = Tasklet.of(new TextHost(64L << 20), callable, arguments, names, named);
    while (tasklet.isAlive()) {
      if (tasklet.advance(slice) == Halt.TRAPPED) {
        throw new AssertionError(tasklet.takeTrap());
      }
    }
    return tasklet;
  }

  @Override
  public void allocate(long bytes) {
    allocated += bytes;
    if (allocated > limit) {
      throw Raise.memoryError();
    }
  }

  @Override
  public void write(String piece) {
    throw new AssertionError("nothing prints");
  }

  @Override
  public void writeError(String piece) {
    throw new AssertionError("nothing prints");
  }

  @Override
  public Modules modules() {
    return modules;
  }

  @Override
  public int recursionLimit() {
    return 1000;
  }

  @Override
  public int nextSerial() {
    return ++serial;
  }

  @Override
  public long seed() {
    return 0;
  }

  @Override
  public long now() {
    return 0;
  }

  @Override
  public Object arguments() {
    return new PyList();
  }
}
