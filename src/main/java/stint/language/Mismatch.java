package stint.language;

/**
 * Thrown by a rule of the grammar that does not match; whoever has another alternative catches it, goes back and tries that.
 * There is one instance, without a stack trace, since this is an answer and not a failure.
 */
final class Mismatch extends RuntimeException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("StaticAssignmentOfThrowable")
  static final Mismatch INSTANCE = new Mismatch();

  private Mismatch() {
    super("no rule matches here", null, false, false);
  }
}
