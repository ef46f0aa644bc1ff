package stint.language;

import java.util.function.Function;
import stint.language.SyntaxProblem.Kind;

/** The second reading of a source that no rule matches: finds the best explanation. */
final class ErrorParser extends Parser {
  /** The furthest token that the plain rules looked at. */
  private final Token furthest;

  ErrorParser(Parser failed) {
    super(failed.source, failed.lexer, failed.tokens, failed.depth);
    this.furthest = failed.lastFetched();
  }

  /** The problem with a source that {@code rule} does not match. */
  SyntaxProblem explain(Function<Parser, ?> rule) {
    try {
      start();
      Object _ = rule.apply(this);
    } catch (SyntaxProblem found) {
      return lexer.failed() ? found : preferLexical(found);
    } catch (Mismatch mismatch) {
      // No better explanation than where it happened.
    }
    if (furthest.is(TokenKind.INDENT)) {
      return problemHere(Kind.INDENTATION_ERROR, "unexpected indent");
    }
    if (furthest.is(TokenKind.DEDENT)) {
      return problemHere(Kind.INDENTATION_ERROR, "unexpected unindent");
    }
    return preferLexical(problem(furthest.span(), "invalid syntax"));
  }
}
