package stint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The terminal that the command was typed in, if any. */
final class Terminal {
  private static final int DEFAULT_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 400;

  private Terminal() {}

  /** How many columns fit on a line: what {@code COLUMNS} says, else the terminal's driver, else {@value #DEFAULT_WIDTH}. */
  static int width() {
    int columns = Optional.ofNullable(System.getenv("COLUMNS")).flatMap(Terminal::number)
        .or(Terminal::widthOfTerminal).orElse(DEFAULT_WIDTH);
    return Math.clamp(columns, LEAST_WIDTH, MOST_WIDTH);
  }

  /** There is no call for it in the Java library; {@code stty} is on every Unix. */
  @SuppressWarnings("SystemConsoleNull") // it is null on JDK 25 where neither input nor output is a terminal
  private static Optional<Integer> widthOfTerminal() {
    var terminal = new File("/dev/tty");
    var console = System.console();
    if (console == null || !console.isTerminal() || !terminal.canRead()) {
      return Optional.empty();
    }
    try {
      var stty = new ProcessBuilder("stty", "size")
          .redirectInput(terminal)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroy();
        return Optional.empty();
      }
      var rowsAndColumns =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ", -1);
      return rowsAndColumns.length == 2 ? number(rowsAndColumns[1]) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text) {
    try {
      int number = Integer.parseInt(text);
      return number > 0 ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
