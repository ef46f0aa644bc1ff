package stint.machine;

import stint.language.Code;
import stint.machine.snapshot.Snapshot;
import stint.machine.values.PyModule;
import stint.machine.values.PyTuple;

/** A program on its way, as the one tasklet of a {@link TestHost}. Can be stopped after any instruction, saved and loaded. */
public final class Running {
  /** No program of the tests needs more instructions; one that does will not end. */
  private static final long LIMIT = 200_000_000;

  private final TestHost host;
  private final Tasklet tasklet;

  private Running(TestHost host, Tasklet tasklet) {
    this.host = host;
    this.tasklet = tasklet;
  }

  /** A program before its first instruction. */
  public static Running start(Code code, TestHost host) {
    var executable = new Executable(code);
    if (host.isTranslating()) {
      translate(executable);
    }
    PyModule module = Imports.module(executable);
    host.modules().put("__main__", module);
    return new Running(host, Tasklet.ofProgram(host, Imports.body(executable, module)));
  }

  private static void translate(Executable code) {
    code.translate(0);
    for (var constant : code.references) {
      if (constant instanceof Executable nested) {
        translate(nested);
      }
    }
  }

  public TestHost host() {
    return host;
  }

  public Tasklet tasklet() {
    return tasklet;
  }

  /** Whether it has not ended. */
  public boolean isAlive() {
    return tasklet.isAlive();
  }

  /** The instructions charged so far. */
  public long used() {
    return tasklet.used();
  }

  /** Advances by one slice. */
  public Halt advance(long instructions) {
    var halt = tasklet.advance(instructions);
    if (halt == Halt.TRAPPED) {
      throw new AssertionError("a program without a scheduler asked it for " + tasklet.takeTrap());
    }
    return halt;
  }

  /** Advances until it ends. */
  public Running finish(Slicing slicing) {
    var lengths = slicing.lengths().get();
    while (isAlive()) {
      if (used() >= LIMIT) {
        throw new AssertionError("the program does not end");
      }
      advance(Math.min(lengths.getAsLong(), LIMIT));
    }
    return this;
  }

  /** Advances until a total of instructions is charged, or to its end if that comes before. */
  public Running advanceTo(long total) {
    while (isAlive() && used() < total) {
      advance(total - used());
    }
    return this;
  }

  /** The tasklet and all that it can see. */
  public byte[] save() {
    return Snapshot.write(PyTuple.of(tasklet, host.modules(), (long) host.serials()));
  }

  /** What was saved, in a host that has the same settings and has written the same output as this one. */
  public Running load(byte[] snapshot) {
    return load(snapshot, new TestHost());
  }

  /** As {@link #load(byte[])}, into a host of the test's. */
  public Running load(byte[] snapshot, TestHost into) {
    var root = Snapshot.read(snapshot, PyTuple.class);
    into.restore(host, (Modules) root.get(1), ((Long) root.get(2)).intValue());
    var loaded = (Tasklet) root.get(0);
    loaded.attach(into);
    return new Running(into, loaded);
  }

  /** How it ended. */
  public Outcome outcome() {
    if (isAlive()) {
      throw new IllegalStateException("still running");
    }
    return Outcome.of(host, tasklet);
  }
}
