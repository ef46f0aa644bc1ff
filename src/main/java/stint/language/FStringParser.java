package stint.language;

import stint.language.Ast.Expression;

/**
 * Takes one f-string literal apart as CPython 3.11 does: a field's expression is found by counting brackets and quotes, and
 * then parsed as a source of its own, as if it stood in parentheses.
 */
final class FStringParser {
  /** A format specification may have fields, but those may have none. */
  private static final int MAX_NESTING = 2;

  private static final int MAX_BRACKETS = 200;
  private static final int NO_CONVERSION = -1;

  private final ExpressionParser parser;
  private final String text;
  private final StringLiterals literals;
  private final boolean raw;
  private final Token literal;
  private final Span span;

  private int position;
  private int end;

  /** A position in the literal and where it stands, to count on from. */
  private int located;

  private int locatedLine;
  private int locatedColumn;

  /** {@code span} is that of all literals side by side, of which {@code literal} is one. */
  FStringParser(ExpressionParser parser, Token literal, StringLiterals literals, boolean raw, Span span) {
    this.parser = parser;
    this.text = parser.source.text;
    this.literals = literals;
    this.raw = raw;
    this.literal = literal;
    this.span = span;
    this.located = literal.start();
    this.locatedLine = literal.span().line();
    this.locatedColumn = literal.span().column();
  }

  /** Adds what stands from {@code start} to {@code end} of the source, the body of the literal, to {@code pieces}. */
  void parse(int start, int end, FormattedPieces pieces) {
    this.position = start;
    this.end = end;
    pieces(0, pieces);
  }

  private void pieces(int nesting, FormattedPieces pieces) {
    while (true) {
      boolean doubledBrace = text(nesting, pieces);
      if (doubledBrace) {
        continue;
      }
      if (position >= end || text.charAt(position) == '}') {
        break;
      }
      field(nesting, pieces);
    }
    if (nesting > 0 && position >= end) {
      throw expectingBrace();
    }
  }

  /** Adds text up to a brace; true if it ended with a doubled one, which stands for itself. */
  private boolean text(int nesting, FormattedPieces pieces) {
    int start = position;
    while (position < end) {
      char c = text.charAt(position++);
      if (!raw && c == '\\' && position < end) {
        c = text.charAt(position++);
        if (c == 'N') {
          skipCharacterName();
          continue;
        }
      }
      if (c != '{' && c != '}') {
        continue;
      }
      if (nesting == 0) {
        if (position < end && text.charAt(position) == c) {
          pieces.add(literals.text(start, position, raw));
          position++;
          return true;
        }
        if (c == '}') {
          throw parser.problemHere("f-string: single '}' is not allowed");
        }
      }
      position--;
      break;
    }
    pieces.add(literals.text(start, position, raw));
    return false;
  }

  /** In {@code \N{...}} the braces are no field. */
  private void skipCharacterName() {
    if (position < end && text.charAt(position) == '{') {
      int close = text.indexOf('}', position);
      position = close < 0 || close >= end ? end : close + 1;
    }
  }

  private void field(int nesting, FormattedPieces pieces) {
    if (nesting >= MAX_NESTING) {
      throw parser.problemHere("f-string: expressions nested too deeply");
    }
    int brace = position++;
    skipExpression();
    int expressionEnd = position;
    if (position >= end) {
      throw expectingBrace();
    }
    Expression value = expression(brace, expressionEnd);
    boolean shown = text.charAt(position) == '=';
    if (shown) {
      position++;
      while (position < end && isBlank(text.charAt(position))) {
        position++;
      }
      requireMore();
      pieces.add(text.substring(brace + 1, position));
    }
    int conversion = conversion();
    requireMore();
    Expression formatSpec = null;
    if (text.charAt(position) == ':') {
      position++;
      requireMore();
      FormattedPieces spec = pieces.forFormatSpec();
      pieces(nesting + 1, spec);
      formatSpec = spec.toFormatSpec(literal);
    }
    if (position >= end || text.charAt(position) != '}') {
      throw expectingBrace();
    }
    position++;
    if (shown && formatSpec == null && conversion == NO_CONVERSION) {
      conversion = 'r';
    }
    pieces.add(new Ast.FormattedValue(value, conversion, formatSpec, span));
  }

  private int conversion() {
    if (text.charAt(position) != '!') {
      return NO_CONVERSION;
    }
    position++;
    requireMore();
    char conversion = text.charAt(position++);
    if (conversion != 's' && conversion != 'r' && conversion != 'a') {
      throw parser.problemHere("f-string: invalid conversion character: expected 's', 'r', or 'a'");
    }
    return conversion;
  }

  /** Goes to the first character after the field's expression. */
  private void skipExpression() {
    StringBuilder brackets = new StringBuilder();
    for (; position < end; position++) {
      char c = text.charAt(position);
      switch (c) {
        case '\\' -> throw backslash();
        case '"', '\'' -> skipString(c);
        case '(', '[', '{' -> {
          if (brackets.length() >= MAX_BRACKETS) {
            throw parser.problemHere("f-string: too many nested parenthesis");
          }
          brackets.append(c);
        }
        case '#' -> throw parser.problemHere("f-string expression part cannot include '#'");
        case '!', ':', '=', '<', '>', '}', ')', ']' -> {
          if (brackets.isEmpty() && endsExpression(c)) {
            return;
          }
          if (c == '}' || c == ')' || c == ']') {
            closeBracket(c, brackets);
          }
        }
        default -> {}
      }
    }
    if (!brackets.isEmpty()) {
      throw parser.problemHere("f-string: unmatched '" + brackets.charAt(brackets.length() - 1) + "'");
    }
  }

  /** Whether the character at the position ends an expression when no bracket is open; passes the first of {@code ==} and the like. */
  private boolean endsExpression(char c) {
    if ((c == '!' || c == '=' || c == '<' || c == '>') && position + 1 < end && text.charAt(position + 1) == '=') {
      position++;
      return false;
    }
    return c == '!' || c == ':' || c == '=' || c == '}';
  }

  private void closeBracket(char closing, StringBuilder brackets) {
    if (brackets.isEmpty()) {
      throw parser.problemHere("f-string: unmatched '" + closing + "'");
    }
    char opening = brackets.charAt(brackets.length() - 1);
    brackets.setLength(brackets.length() - 1);
    boolean matches = switch (closing) {
      case ')' -> opening == '(';
      case ']' -> opening == '[';
      default -> opening == '{';
    };
    if (!matches) {
      throw parser.problemHere(
          "f-string: closing parenthesis '" + closing + "' does not match opening parenthesis '" + opening + "'");
    }
  }

  /** Goes to the last quote of a string inside the expression. */
  private void skipString(char quote) {
    boolean triple = text.startsWith(String.valueOf(quote).repeat(3), position) && position + 2 < end;
    position += triple ? 3 : 1;
    for (; position < end; position++) {
      char c = text.charAt(position);
      if (c == '\\') {
        throw backslash();
      }
      if (c == quote && !triple) {
        return;
      }
      if (c == quote && position + 2 < end && text.charAt(position + 1) == quote
          && text.charAt(position + 2) == quote) {
        position += 2;
        return;
      }
    }
    throw parser.problemHere("f-string: unterminated string");
  }

  private SyntaxProblem backslash() {
    return parser.problemHere("f-string expression part cannot include a backslash");
  }

  private SyntaxProblem expectingBrace() {
    return parser.problemHere("f-string: expecting '}'");
  }

  private void requireMore() {
    if (position >= end) {
      throw expectingBrace();
    }
  }

  private Expression expression(int brace, int expressionEnd) {
    int first = brace + 1;
    while (first < expressionEnd && isLexerBlank(text.charAt(first))) {
      first++;
    }
    if (first == expressionEnd) {
      char after = text.charAt(expressionEnd);
      throw parser.problemHere(
          after == '}'
              ? "f-string: empty expression not allowed"
              : "f-string: expression required before '" + after + "'");
    }
    locate(brace);
    Source field = parser.source.field(brace, expressionEnd + 1, locatedLine, locatedColumn);
    return Parser.parseField(field, parser.depth);
  }

  private void locate(int target) {
    for (; located < target; located++) {
      char c = text.charAt(located);
      if (c == '\n') {
        locatedLine++;
        locatedColumn = 0;
      } else if (!Character.isLowSurrogate(c)) {
        locatedColumn++;
      }
    }
  }

  private static boolean isLexerBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f';
  }

  private static boolean isBlank(char c) {
    return isLexerBlank(c) || c == '\r' || c == '\u000b';
  }
}
