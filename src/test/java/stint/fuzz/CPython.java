package stint.fuzz;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import stint.machine.Outcome;

/** The reference: a process of CPython 3.11 that runs one program after the other. {@code PYTHON} names another one than usual. */
final class CPython implements AutoCloseable {
  private static final Path INTERPRETER =
      Path.of(Objects.requireNonNullElse(System.getenv("PYTHON"), "/usr/bin/python3.11"));
  private static final String DRIVER = "src/test/python/run_programs.py";

  private final Process process;
  private final OutputStream requests;
  private final InputStream answers;

  private CPython(Process process) {
    this.process = process;
    this.requests = process.getOutputStream();
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  /** A new process; none where CPython 3.11 is not installed. */
  static Optional<CPython> start() throws IOException {
    if (!Files.isExecutable(INTERPRETER)) {
      return Optional.empty();
    }
    var builder = new ProcessBuilder(INTERPRETER.toString(), "-B", "-P", Path.of(DRIVER).toAbsolutePath().toString());
    builder.environment().put("PYTHONHASHSEED", "0");
    builder.environment().put("PYTHONUTF8", "1");
    builder.environment().put("TZ", "UTC");
    return Optional.of(new CPython(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start()));
  }

  /** Runs a program; nothing if it took more time or memory than a test may. */
  Optional<Outcome> run(String source) {
    try {
      var bytes = source.getBytes(StandardCharsets.UTF_8);
      requests.write((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
      requests.write(bytes);
      requests.flush();
      var header = line().split(" ", -1);
      var output = text(Integer.parseInt(header[1]));
      var errors = text(Integer.parseInt(header[2]));
      int status = Integer.parseInt(header[0]);
      boolean tooMuch = status < 0 || output.contains("MemoryError") || errors.contains("MemoryError");
      return tooMuch ? Optional.empty() : Optional.of(new Outcome(output, errors, status, 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException("CPython has ended");
      }
      line.append((char) next);
    }
    return line.toString();
  }

  private String text(int bytes) throws IOException {
    return new String(answers.readNBytes(bytes), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
