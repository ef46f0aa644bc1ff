package stint.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import stint.language.Ast.Expression;

/** Makes one expression of string literals that stand side by side: decodes their escapes, takes f-strings apart, joins all. */
final class StringLiterals {
  private final ExpressionParser parser;

  StringLiterals(ExpressionParser parser) {
    this.parser = parser;
  }

  /** The value of at least one literal; all must be bytes or none. */
  Expression concatenate(List<Token> literals) {
    boolean bytes = isBytes(literals.getFirst());
    for (Token literal : literals) {
      if (isBytes(literal) != bytes) {
        throw parser.problemHere("cannot mix bytes and nonbytes literals");
      }
    }
    Span span = literals.getFirst().span().to(literals.getLast().span());
    if (bytes) {
      return new Ast.Constant(bytes(literals), null, span);
    }
    FormattedPieces pieces = new FormattedPieces(span, startsWithU(literals.getFirst()) ? "u" : null);
    boolean formatted = false;
    for (Token literal : literals) {
      String prefix = prefix(literal);
      boolean raw = prefix.indexOf('r') >= 0;
      int start = bodyStart(literal, prefix);
      int end = bodyEnd(literal, start);
      if (prefix.indexOf('f') >= 0) {
        formatted = true;
        new FStringParser(parser, literal, this, raw, span).parse(start, end, pieces);
      } else {
        pieces.add(text(start, end, raw));
      }
    }
    return formatted ? pieces.toJoinedString() : pieces.toConstant();
  }

  /** The characters that a stretch of a literal's body stands for. */
  String text(int start, int end, boolean raw) {
    String body = parser.source.text.substring(start, end);
    if (raw) {
      return body;
    }
    try {
      return Escapes.decodeText(body);
    } catch (Escapes.BadEscape bad) {
      throw parser.problemHere(bad.getMessage());
    }
  }

  private Ast.Bytes bytes(List<Token> literals) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Token literal : literals) {
      String prefix = prefix(literal);
      int start = bodyStart(literal, prefix);
      String body = parser.source.text.substring(start, bodyEnd(literal, start));
      if (!body.chars().allMatch(c -> c < 128)) {
        throw parser.problemHere("bytes can only contain ASCII literal characters");
      }
      try {
        boolean raw = prefix.indexOf('r') >= 0;
        out.writeBytes(raw ? body.getBytes(StandardCharsets.US_ASCII) : Escapes.decodeBytes(body));
      } catch (Escapes.BadEscape bad) {
        throw parser.problemHere(bad.getMessage());
      }
    }
    return new Ast.Bytes(out.toByteArray());
  }

  /** Only the small letter counts. */
  private boolean startsWithU(Token literal) {
    return parser.source.text.charAt(literal.start()) == 'u';
  }

  private boolean isBytes(Token literal) {
    return prefix(literal).indexOf('b') >= 0;
  }

  /** The letters before the quotes, in lower case. */
  private String prefix(Token literal) {
    String text = parser.source.text;
    int quote = literal.start();
    while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
      quote++;
    }
    return quote == literal.start() ? "" : text.substring(literal.start(), quote).toLowerCase(Locale.ROOT);
  }

  private int bodyStart(Token literal, String prefix) {
    int quote = literal.start() + prefix.length();
    return quote + quotes(literal, quote);
  }

  private int bodyEnd(Token literal, int bodyStart) {
    return literal.end() - (isTriple(literal, bodyStart) ? 3 : 1);
  }

  private int quotes(Token literal, int quote) {
    return literal.end() - quote >= 6 && isTriple(literal, quote + 3) ? 3 : 1;
  }

  /** Whether three quotes stand before {@code bodyStart}, which is inside the literal. */
  private boolean isTriple(Token literal, int bodyStart) {
    String text = parser.source.text;
    char quote = text.charAt(literal.end() - 1);
    int first = bodyStart - 3;
    return first >= literal.start()
        && text.charAt(first) == quote
        && text.charAt(first + 1) == quote
        && text.charAt(first + 2) == quote;
  }
}
