package stint.machine;

import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;

/**
 * What can be seen of a program that has ended.
 *
 * @param output what it wrote
 * @param errors what it wrote to the error stream, and the traceback that ended it
 * @param status the exit status that CPython would have had
 * @param instructions charged in all; 0 for a program that does not compile
 */
public record Outcome(String output, String errors, int status, long instructions) {

  static Outcome of(TestHost host, Tasklet tasklet) {
    var exception = tasklet.exception();
    if (exception == null) {
      return new Outcome(host.output(), host.errors(), 0, tasklet.used());
    }
    if (exception.type().isSubclassOf(Exceptions.SYSTEM_EXIT)) {
      return exit(host, tasklet, exception);
    }
    return new Outcome(host.output(), host.errors() + Tracebacks.render(host, exception), 1, tasklet.used());
  }

  private static Outcome exit(TestHost host, Tasklet tasklet, PyException exception) {
    Object code = switch (exception.arguments().size()) {
      case 0 -> Singleton.NONE;
      case 1 -> exception.arguments().get(0);
      default -> exception.arguments();
    };
    return switch (code) {
      case Singleton none when none == Singleton.NONE -> new Outcome(host.output(), host.errors(), 0, tasklet.used());
      case Long status -> new Outcome(host.output(), host.errors(), (int) (status & 0xff), tasklet.used());
      case Boolean status -> new Outcome(host.output(), host.errors(), status ? 1 : 0, tasklet.used());
      default ->
          new Outcome(host.output(), host.errors() + Tracebacks.message(host, exception) + "\n", 1, tasklet.used());
    };
  }

  /** Whether it looks the same from outside, however many instructions it took. */
  public boolean looksLike(Outcome other) {
    return output.equals(other.output) && errors.equals(other.errors) && status == other.status;
  }

  /** The first difference of what can be seen, for people to read; null if there is none. */
  public String differenceFrom(Outcome expected) {
    var errorsDiffer = difference("error stream", expected.errors, errors);
    var outputDiffers = difference("output", expected.output, output);
    if (outputDiffers != null) {
      return errorsDiffer == null ? outputDiffers : outputDiffers + "\n" + errorsDiffer;
    }
    if (errorsDiffer != null) {
      return errorsDiffer;
    }
    return status == expected.status ? null : "exit status: expected " + expected.status + ", was " + status;
  }

  private static String difference(String what, String expected, String actual) {
    if (expected.equals(actual)) {
      return null;
    }
    var wanted = expected.split("\n", -1);
    var found = actual.split("\n", -1);
    int line = 0;
    while (line < wanted.length && line < found.length && wanted[line].equals(found[line])) {
      line++;
    }
    return what
        + " differs in line "
        + (line + 1)
        + "\n  expected: "
        + (line < wanted.length ? wanted[line] : "<end>")
        + "\n  but was:  "
        + (line < found.length ? found[line] : "<end>");
  }
}
