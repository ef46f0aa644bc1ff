package stint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged distribution, run as users run it. */
final class Distribution {
  static final Path STINT = Path.of("target/stint/bin/stint").toAbsolutePath();
  private static final long PATIENCE_SECONDS = 60;

  private Distribution() {}

  /** What a process has left behind. */
  record Outcome(int status, String out, String err) {}

  /** Runs the command to its end. */
  static Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(command(arguments));
  }

  /** Runs any command to its end, in the top folder. */
  static Outcome run(List<String> command) throws IOException, InterruptedException {
    var out = Files.createTempFile("stint", ".out");
    var err = Files.createTempFile("stint", ".err");
    try {
      var process = new ProcessBuilder(command)
          .redirectInput(Path.of("/dev/null").toFile())
          .redirectOutput(out.toFile())
          .redirectError(err.toFile())
          .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("does not end: " + command);
      }
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A command of which the output is read while it runs. */
  static final class Running implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    Running(String... arguments) throws IOException {
      process = new ProcessBuilder(command(arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line of its output. */
    String line() throws IOException {
      return out.readLine();
    }

    /** Reads lines up to one that contains a text; all of them. */
    List<String> linesTo(String text) throws IOException {
      var lines = new ArrayList<String>();
      String line;
      do {
        line = out.readLine();
        if (line == null) {
          throw new AssertionError("ended without \"" + text + "\": " + lines);
        }
        lines.add(line);
      } while (!line.contains(text));
      return lines;
    }

    /** Sends a signal, by name. */
    void signal(String name) throws IOException, InterruptedException {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    /** Its exit status, or -1 if it has not ended in time. */
    int status(long seconds) throws InterruptedException {
      return process.waitFor(seconds, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  private static List<String> command(String... arguments) {
    var command = new ArrayList<String>();
    command.add(STINT.toString());
    command.addAll(List.of(arguments));
    return command;
  }
}
