package stint.language;

/**
 * The source is not a program: what CPython raises as a SyntaxError or one of its subclasses.
 *
 * <p>Offsets are CPython's: columns that count from 1, in characters. {@code endOffset} is exclusive; 0 and -1 say that only
 * the one character at {@code offset} is meant.
 */
public final class SyntaxProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The exception's class. */
  public enum Kind {
    SYNTAX_ERROR("SyntaxError"),
    INDENTATION_ERROR("IndentationError"),
    TAB_ERROR("TabError");

    private final String className;

    Kind(String className) {
      this.className = className;
    }

    /** As CPython names it. */
    public String className() {
      return className;
    }
  }

  private final Kind kind;
  private final String fileName;
  private final int line;
  private final int offset;
  private final int endLine;
  private final int endOffset;
  private final String text;

  /** {@code text} is the source line shown with the message, without its line end; null if there is none to show. */
  public SyntaxProblem(
      Kind kind,
      String message,
      String fileName,
      int line,
      int offset,
      int endLine,
      int endOffset,
      String text) {
    super(message, null, false, false);
    this.kind = kind;
    this.fileName = fileName;
    this.line = line;
    this.offset = offset;
    this.endLine = endLine;
    this.endOffset = endOffset;
    this.text = text;
  }

  public Kind kind() {
    return kind;
  }

  public String fileName() {
    return fileName;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  public int offset() {
    return offset;
  }

  public int endLine() {
    return endLine;
  }

  public int endOffset() {
    return endOffset;
  }

  /** The source line; null if there is none to show. */
  public String text() {
    return text;
  }

  /** What CPython prints when it is asked to run the program: file and line, the line with carets under it, the message. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append("  File \"").append(fileName).append("\", line ").append(line).append('\n');
    if (text != null) {
      renderText(out);
    }
    return out.append(kind.className).append(": ").append(getMessage()).append('\n').toString();
  }

  /** CPython marks a range only for a plain SyntaxError, and to the end of the line if it goes on in the next. */
  private int carets(int lineLength) {
    if (kind != Kind.SYNTAX_ERROR) {
      return 1;
    }
    int end = endLine > line ? lineLength + 1 : endOffset;
    return Math.max(1, end - offset);
  }

  private void renderText(StringBuilder out) {
    int blanks = 0;
    while (blanks < text.length() && " \t\f".indexOf(text.charAt(blanks)) >= 0) {
      blanks++;
    }
    String shown = text.substring(blanks);
    out.append("    ").append(shown).append('\n');
    int length = shown.codePointCount(0, shown.length());
    int column = Math.min(offset - 1 - blanks, length);
    if (column < 0) {
      return;
    }
    out.append("    ").repeat(' ', column).repeat('^', carets(blanks + length)).append('\n');
  }
}
