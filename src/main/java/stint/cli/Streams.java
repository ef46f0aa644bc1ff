package stint.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the command. What is written is UTF-8 in any locale, and is on its way when the call returns.
 *
 * @param in read by {@code stint run -}
 * @param out the program's output, and what was asked for
 * @param err what went wrong
 */
record Streams(InputStream in, OutputStream out, OutputStream err) {
  /** The streams of the process. They are not {@code System.out}, which never tells that a pipe was closed. */
  static Streams ofProcess() {
    return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** Nobody reads the stream any more. */
  static final class Closed extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }
  }

  /**
   * Writes a text to the standard output.
   *
   * @throws Closed if nobody reads it
   */
  void print(String text) {
    write(out, text);
  }

  /** Writes a text to the standard error stream, if anybody reads it. */
  void printError(String text) {
    try {
      write(err, text);
    } catch (Closed _) {
      // There is nobody left to tell.
    }
  }

  /** Writes one line to the standard error stream. */
  void complain(String line) {
    printError(line + "\n");
  }

  private static void write(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new Closed(e);
    }
  }
}
