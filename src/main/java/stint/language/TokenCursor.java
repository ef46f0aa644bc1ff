package stint.language;

import java.util.List;
import java.util.function.Supplier;
import stint.language.SyntaxProblem.Kind;

/**
 * A place in the tokens of a source, which are fetched as they are needed and kept, so that a rule can go back and let another
 * one try. How far tokens were fetched decides where a general "invalid syntax" is reported, so no rule may look further
 * ahead than the grammar says.
 */
abstract class TokenCursor {
  /** How much an opened bracket weighs in {@link #depth}; its rules need that much more of the host's stack than others. */
  static final int BRACKET_WEIGHT = 5;

  /** How much a rule weighs in {@link #depth} that nests to the right of an operand, as {@code a if b else} and {@code a **}. */
  static final int RIGHT_WEIGHT = 2;

  final Source source;
  final Lexer lexer;
  final List<Token> tokens;

  /** The token at the cursor; null until somebody asks for it. */
  private Token token;

  /** How deeply the rules being matched are nested, weighted; at most {@link Ast#MAX_DEPTH}. */
  int depth;

  private int position;

  TokenCursor(Source source, Lexer lexer, List<Token> tokens, int depth) {
    this.source = source;
    this.lexer = lexer;
    this.tokens = tokens;
    this.depth = depth;
  }

  /** The token at the cursor. */
  final Token token() {
    if (token == null) {
      token = fetch(position);
    }
    return token;
  }

  final int mark() {
    return position;
  }

  final void reset(int mark) {
    position = mark;
    token = null;
  }

  final Token advance() {
    Token passed = token();
    position++;
    token = null;
    return passed;
  }

  /** The token after the one at the cursor. */
  final Token following() {
    return fetch(position + 1);
  }

  private Token fetch(int index) {
    while (index >= tokens.size()) {
      tokens.add(lexer.next());
    }
    return tokens.get(index);
  }

  final Token lastFetched() {
    return tokens.getLast();
  }

  final boolean at(TokenKind kind) {
    return token().is(kind);
  }

  final boolean accept(TokenKind kind) {
    if (token().is(kind)) {
      advance();
      return true;
    }
    return false;
  }

  final Token expect(TokenKind kind) {
    if (!token().is(kind)) {
      throw Mismatch.INSTANCE;
    }
    return advance();
  }

  /** As {@link #expect}, where only this token can follow, whatever stood before. */
  final Token require(TokenKind kind) {
    if (!token().is(kind)) {
      throw problem(token().span(), "expected '" + kind.text + "'");
    }
    return advance();
  }

  final Token expectWord(String word) {
    if (!token().isWord(word)) {
      throw Mismatch.INSTANCE;
    }
    return advance();
  }

  /** The result of {@code rule}; null, and the cursor back where it was, if it does not match. */
  final <T> T attempt(Supplier<T> rule) {
    int mark = position;
    int depthBefore = depth;
    try {
      return rule.get();
    } catch (Mismatch mismatch) {
      reset(mark);
      depth = depthBefore;
      return null;
    }
  }

  /**
   * The result of a rule that is tried where the grammar could also do without it; null if it does not match. The plain rules
   * only try what must match, given the token it starts with, and let the {@link Mismatch} go to where it is final.
   */
  <T> T optional(Supplier<T> rule) {
    return rule.get();
  }

  /** As {@link #optional}, for what stands after the token at the cursor, which is passed only if the rule matches. */
  final <T> T continued(Supplier<T> rule) {
    int mark = position;
    advance();
    T result = optional(rule);
    if (result == null) {
      reset(mark);
    }
    return result;
  }

  /** From the start of {@code first} to the last token passed that is not layout. */
  final Span spanFrom(Token first) {
    return spanFrom(first.span());
  }

  final Span spanFrom(Span first) {
    int last = position - 1;
    while (tokens.get(last).kind().isLayout()) {
      last--;
    }
    return first.to(tokens.get(last).span());
  }

  /** Goes one level deeper; {@link #leave} with the same weight comes back. */
  void enter(int weight) {
    depth += weight;
    if (depth > Ast.MAX_DEPTH) {
      throw tooDeep(token().span());
    }
  }

  final void leave(int weight) {
    depth -= weight;
  }

  /** Limits the links of a chain that nests to the left, such as {@code a + b + c} or {@code a.b.c}. */
  final void limitChain(int links) {
    if (links > Ast.MAX_DEPTH) {
      throw tooDeep(token().span());
    }
  }

  final SyntaxProblem tooDeep(Span span) {
    return problem(span, "too many nested expressions");
  }

  // Problems

  /** A problem with the part of the source at {@code span}. */
  final SyntaxProblem problem(Span span, String message) {
    return source.problem(
        Kind.SYNTAX_ERROR, message, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
  }

  /** A problem shown at the last token fetched, which is where CPython points if it has no better place. */
  final SyntaxProblem problemHere(String message) {
    return problemHere(Kind.SYNTAX_ERROR, message);
  }

  final SyntaxProblem problemHere(Kind kind, String message) {
    Span span = lastFetched().span();
    if (span.column() >= 0) {
      return source.problem(kind, message, span.line(), span.column() + 1, span.endLine(), span.endColumn() + 1);
    }
    int offset = lexer.atEnd() ? 0 : lexer.currentOffset();
    return source.problem(kind, message, span.line(), offset, span.endLine(), -1);
  }

  /**
   * The problem to report for one that the parser found: an error of the lexer in the rest of the source, or a bracket opened
   * before and never closed, explains more.
   */
  final SyntaxProblem preferLexical(SyntaxProblem found) {
    int line = lastFetched().span().line();
    if (lastFetched().is(TokenKind.END)) {
      return found;
    }
    try {
      while (!lexer.next().is(TokenKind.END)) {
        // Only errors are of interest.
      }
      return found;
    } catch (SyntaxProblem later) {
      if (lexer.outranksParser()) {
        return later;
      }
      int unclosed = lexer.unclosedLine();
      return unclosed != 0 && line > unclosed ? lexer.unclosed() : found;
    }
  }

  /** An immutable copy that takes no more room than it needs. */
  static <T> List<T> copy(List<T> list) {
    return List.copyOf(list);
  }
}
