package stint.language;

/**
 * The source is a program of Python 3.11, but it uses something that Stint leaves out. The message is one sentence that names
 * the feature.
 */
public final class NotSupported extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String feature;
  private final String fileName;
  private final int line;
  private final int column;

  /** {@code feature} is a noun in the plural or a proper name; {@code line} and {@code column} count from 1. */
  NotSupported(String feature, String message, String fileName, int line, int column) {
    super(message, null, false, false);
    this.feature = feature;
    this.fileName = fileName;
    this.line = line;
    this.column = column;
  }

  /** What is left out, as in {@code async functions}. */
  public String feature() {
    return feature;
  }

  public String fileName() {
    return fileName;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** From 1, in characters. */
  public int column() {
    return column;
  }
}
