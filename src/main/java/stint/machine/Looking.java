package stint.machine;

import java.util.function.Function;
import stint.machine.values.PyException;
import stint.machine.values.Str;

/**
 * The texts of exceptions for people who look on: nothing in the world changes. What {@code str()} says of an exception is found out by
 * the machine's own code alone, in a tasklet that is charged to nobody; where it comes to code of the program, or to what would leave a
 * trace in the world, the arguments of the exception are shown instead.
 */
final class Looking {
  /** Instructions after which a text is given up: those of the library's own code for its exceptions are a few. */
  private static final int PATIENCE = 10_000;

  private Looking() {}

  /**
   * The text of an exception.
   *
   * @param shown short texts of values, found out in the same manner
   */
  static String message(Host host, PyException exception, Function<Object, String> shown) {
    var reporter = new Tasklet(new Onlooker(host));
    reporter.push(new Tracebacks.MessageFrame(exception));
    try {
      for (int i = 0; i < PATIENCE && !runsProgram(reporter); i++) {
        if (reporter.advance(1) != Halt.SPENT) {
          return reporter.result() instanceof Str text ? text.text() : arguments(exception, shown);
        }
      }
    } catch (Raise | Trace _) {
      // Its text cannot be made without the program.
    }
    return arguments(exception, shown);
  }

  /** Whether a function of the program has been called, and would go on with the next instruction. */
  private static boolean runsProgram(Tasklet reporter) {
    return reporter.calls().stream().anyMatch(call -> !call.code().module().fileName().startsWith("<library "));
  }

  private static String arguments(PyException exception, Function<Object, String> shown) {
    var arguments = exception.arguments();
    return switch (arguments.size()) {
      case 0 -> "";
      case 1 -> arguments.get(0) instanceof Str text ? text.text() : shown.apply(arguments.get(0));
      default -> shown.apply(arguments);
    };
  }

  /** What a tasklet would do to its world. */
  private static final class Trace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Trace() {
      super("a look would leave a trace", null, false, false);
    }
  }

  /** A world that can be read and nothing else; what is allocated is garbage of ours when the look is over. */
  private record Onlooker(Host world) implements Host {
    @Override
    public void write(String piece) {
      throw new Trace();
    }

    @Override
    public void writeError(String piece) {
      throw new Trace();
    }

    @Override
    public void allocate(long bytes) {}

    @Override
    public Modules modules() {
      return world.modules();
    }

    @Override
    public void aside(Runnable work) {
      world.aside(work);
    }

    @Override
    public int recursionLimit() {
      return world.recursionLimit();
    }

    @Override
    public void setRecursionLimit(int frames) {
      throw new Trace();
    }

    @Override
    public int nextSerial() {
      throw new Trace();
    }

    @Override
    public long seed() {
      return world.seed();
    }

    @Override
    public long now() {
      return world.now();
    }

    @Override
    public Object arguments() {
      return world.arguments();
    }

    @Override
    public String standardInput() {
      return world.standardInput();
    }
  }
}
