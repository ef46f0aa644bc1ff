package stint.machine.regex;

/** What is wrong with a pattern: becomes {@code re.error}. */
final class PatternProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int position;

  /** A problem at a position of the pattern, or with -1 at none. */
  PatternProblem(String message, int position) {
    super(message, null, false, false);
    this.position = position;
  }

  int position() {
    return position;
  }
}
