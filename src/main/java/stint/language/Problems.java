package stint.language;

import java.util.function.Consumer;
import stint.language.SyntaxProblem.Kind;

/** Makes the exceptions that refuse a parsed source, with the place and the line that they quote. */
final class Problems {
  private final String fileName;
  private final String source;
  private final Consumer<NotSupported> refusals;

  /** Whoever meets a refusal does not go on. */
  Problems(String fileName, String source) {
    this(fileName, source, refusal -> {
      throw refusal;
    });
  }

  /** Who can go on after a refusal tells {@code refusals} and does. */
  Problems(String fileName, String source, Consumer<NotSupported> refusals) {
    this.fileName = fileName;
    this.source = source;
    this.refusals = refusals;
  }

  /** Refuses something that can be passed over to look for more. */
  void refuse(NotSupported refusal) {
    refusals.accept(refusal);
  }

  /** What CPython raises as a SyntaxError at this place. */
  SyntaxProblem syntax(String message, Span span) {
    return new SyntaxProblem(
        Kind.SYNTAX_ERROR, message, fileName, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1,
        text(span.line()));
  }

  /** As {@link #syntax}, where CPython gives no end. */
  SyntaxProblem syntaxAtStart(String message, Span span) {
    return new SyntaxProblem(
        Kind.SYNTAX_ERROR, message, fileName, span.line(), span.column() + 1, span.line(), -1, text(span.line()));
  }

  /** {@code feature} is a noun in the plural. */
  NotSupported notSupported(String feature, Span span) {
    return notSupported(feature, feature + " are not supported", span);
  }

  NotSupported notSupported(String feature, String message, Span span) {
    return new NotSupported(feature, message, fileName, span.line(), span.column() + 1);
  }

  /** A limit of the machine's instructions is exceeded. */
  NotSupported tooLarge(Span span) {
    return notSupported("functions of this size", "function too large", span);
  }

  private String text(int line) {
    String text = source.lines().skip(line - 1L).findFirst().orElse("");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
