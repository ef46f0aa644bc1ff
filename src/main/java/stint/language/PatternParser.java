package stint.language;

import java.util.ArrayList;
import java.util.List;
import stint.language.Ast.Context;
import stint.language.Ast.Expression;
import stint.language.Ast.Imaginary;
import stint.language.Ast.Operator;
import stint.language.Ast.Pattern;
import stint.language.Ast.Singleton;
import stint.language.Ast.UnaryOperator;

/** The rules for the patterns of {@code match} statements. */
abstract class PatternParser extends ExpressionParser {
  private static final String WILDCARD = "_";

  PatternParser(Source source, Lexer lexer, List<Token> tokens, int depth) {
    super(source, lexer, tokens, depth);
  }

  /** What may follow {@code case}: a sequence does not need brackets there. */
  final Pattern patterns() {
    Token start = token();
    Pattern first = maybeStarPattern();
    if (at(TokenKind.COMMA)) {
      return new Ast.MatchSequence(morePatterns(first), spanFrom(start));
    }
    if (first instanceof Ast.MatchStar) {
      throw Mismatch.INSTANCE;
    }
    return first;
  }

  /** {@code first} and those that follow it, each after a comma; there may be a comma more. */
  private List<Pattern> morePatterns(Pattern first) {
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (accept(TokenKind.COMMA) && startsPattern()) {
      patterns.add(maybeStarPattern());
    }
    return copy(patterns);
  }

  private boolean startsPattern() {
    return switch (token().kind()) {
      case NAME, NUMBER, STRING, MINUS, NONE, TRUE, FALSE, STAR, LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE -> true;
      default -> false;
    };
  }

  private Pattern maybeStarPattern() {
    if (!at(TokenKind.STAR)) {
      return pattern();
    }
    Token start = advance();
    String name = at(TokenKind.NAME) && token().isWord(WILDCARD) ? wildcard() : captureTarget().text();
    return new Ast.MatchStar(name, spanFrom(start));
  }

  private String wildcard() {
    advance();
    return null;
  }

  /** Alternatives, and the name that the subject gets. */
  Pattern pattern() {
    Token start = token();
    Pattern pattern = orPattern();
    if (!accept(TokenKind.AS)) {
      return pattern;
    }
    String name = captureTarget().text();
    return new Ast.MatchAs(pattern, name, spanFrom(start));
  }

  final Pattern orPattern() {
    Token start = token();
    Pattern first = closedPattern();
    if (!at(TokenKind.BAR)) {
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (accept(TokenKind.BAR)) {
      patterns.add(closedPattern());
    }
    return new Ast.MatchOr(copy(patterns), spanFrom(start));
  }

  private Pattern closedPattern() {
    return switch (token().kind()) {
      case NUMBER, MINUS, STRING -> {
        Expression value = literal();
        yield new Ast.MatchValue(value, value.span());
      }
      case NONE -> new Ast.MatchSingleton(Singleton.NONE, advance().span());
      case TRUE -> new Ast.MatchSingleton(true, advance().span());
      case FALSE -> new Ast.MatchSingleton(false, advance().span());
      case NAME -> namePattern();
      case LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE -> bracketedPattern();
      default -> throw Mismatch.INSTANCE;
    };
  }

  private Pattern bracketedPattern() {
    enter(BRACKET_WEIGHT);
    Pattern pattern = switch (token().kind()) {
      case LEFT_PAREN -> parenthesizedPattern();
      case LEFT_BRACKET -> listPattern();
      default -> mappingPattern();
    };
    leave(BRACKET_WEIGHT);
    return pattern;
  }

  // Literals

  private Expression literal() {
    if (at(TokenKind.STRING)) {
      return strings();
    }
    Token start = token();
    Expression real = signedNumber();
    if (!at(TokenKind.PLUS) && !at(TokenKind.MINUS)) {
      return real;
    }
    Expression digits = real instanceof Ast.UnaryOp(_, Expression operand, _) ? operand : real;
    if (isImaginary(digits)) {
      throw problem(digits.span(), "real number required in complex literal");
    }
    Operator op = advance().is(TokenKind.PLUS) ? Operator.ADD : Operator.SUB;
    if (!at(TokenKind.NUMBER)) {
      throw Mismatch.INSTANCE;
    }
    Expression imaginary = number();
    if (!isImaginary(imaginary)) {
      throw problem(imaginary.span(), "imaginary number required in complex literal");
    }
    return new Ast.BinOp(real, op, imaginary, spanFrom(start));
  }

  private static boolean isImaginary(Expression number) {
    return number instanceof Ast.Constant(Imaginary _, _, _);
  }

  private Expression signedNumber() {
    Token start = token();
    boolean negative = accept(TokenKind.MINUS);
    if (!at(TokenKind.NUMBER)) {
      throw Mismatch.INSTANCE;
    }
    Expression number = number();
    return negative ? new Ast.UnaryOp(UnaryOperator.U_SUB, number, spanFrom(start)) : number;
  }

  // Names

  /** A name that is bound; not {@code _}, and nothing that goes on as a value or class pattern. */
  private Token captureTarget() {
    Token name = token();
    if (!name.is(TokenKind.NAME) || name.isWord(WILDCARD)) {
      throw Mismatch.INSTANCE;
    }
    advance();
    if (at(TokenKind.DOT) || at(TokenKind.LEFT_PAREN) || at(TokenKind.EQUAL)) {
      throw Mismatch.INSTANCE;
    }
    return name;
  }

  private Pattern namePattern() {
    if (token().isWord(WILDCARD)) {
      return new Ast.MatchAs(null, null, advance().span());
    }
    Token start = token();
    Expression value = nameOrAttribute();
    if (at(TokenKind.LEFT_PAREN)) {
      enter(BRACKET_WEIGHT);
      Pattern pattern = classPattern(value, start);
      leave(BRACKET_WEIGHT);
      return pattern;
    }
    if (at(TokenKind.EQUAL)) {
      throw Mismatch.INSTANCE;
    }
    return value instanceof Ast.Name(String name, _, Span span)
        ? new Ast.MatchAs(null, name, span)
        : new Ast.MatchValue(value, value.span());
  }

  final Expression nameOrAttribute() {
    Token start = expect(TokenKind.NAME);
    Expression value = new Ast.Name(start.text(), Context.LOAD, start.span());
    for (int links = 1; accept(TokenKind.DOT); links++) {
      limitChain(links);
      Token name = expect(TokenKind.NAME);
      value = new Ast.Attribute(value, name.text(), Context.LOAD, spanFrom(start));
    }
    return value;
  }

  // Structures

  private Pattern parenthesizedPattern() {
    Token open = expect(TokenKind.LEFT_PAREN);
    if (accept(TokenKind.RIGHT_PAREN)) {
      return new Ast.MatchSequence(List.of(), spanFrom(open));
    }
    Pattern first = maybeStarPattern();
    if (at(TokenKind.COMMA)) {
      List<Pattern> patterns = morePatterns(first);
      expect(TokenKind.RIGHT_PAREN);
      return new Ast.MatchSequence(patterns, spanFrom(open));
    }
    if (first instanceof Ast.MatchStar) {
      throw Mismatch.INSTANCE;
    }
    expect(TokenKind.RIGHT_PAREN);
    return first;
  }

  private Pattern listPattern() {
    Token open = expect(TokenKind.LEFT_BRACKET);
    if (accept(TokenKind.RIGHT_BRACKET)) {
      return new Ast.MatchSequence(List.of(), spanFrom(open));
    }
    List<Pattern> patterns = morePatterns(maybeStarPattern());
    expect(TokenKind.RIGHT_BRACKET);
    return new Ast.MatchSequence(patterns, spanFrom(open));
  }

  private Pattern mappingPattern() {
    Token open = expect(TokenKind.LEFT_BRACE);
    List<Expression> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    while (!at(TokenKind.RIGHT_BRACE)) {
      if (accept(TokenKind.DOUBLE_STAR)) {
        rest = captureTarget().text();
        accept(TokenKind.COMMA);
        break;
      }
      keys.add(mappingKey());
      expect(TokenKind.COLON);
      patterns.add(pattern());
      if (!accept(TokenKind.COMMA)) {
        break;
      }
    }
    expect(TokenKind.RIGHT_BRACE);
    return new Ast.MatchMapping(copy(keys), copy(patterns), rest, spanFrom(open));
  }

  private Expression mappingKey() {
    return switch (token().kind()) {
      case NONE -> constant(Singleton.NONE);
      case TRUE -> constant(true);
      case FALSE -> constant(false);
      case NAME -> {
        Expression key = nameOrAttribute();
        if (key instanceof Ast.Name) {
          throw Mismatch.INSTANCE;
        }
        yield key;
      }
      default -> literal();
    };
  }

  /** The pattern of the class {@code cls}, which was passed: positional patterns, then named ones. */
  Pattern classPattern(Expression cls, Token start) {
    expect(TokenKind.LEFT_PAREN);
    List<Pattern> positional = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Pattern> named = new ArrayList<>();
    while (!at(TokenKind.RIGHT_PAREN)) {
      if (at(TokenKind.NAME) && following().is(TokenKind.EQUAL)) {
        names.add(advance().text());
        advance();
        named.add(pattern());
      } else if (names.isEmpty()) {
        positional.add(pattern());
      } else {
        throw Mismatch.INSTANCE;
      }
      if (!accept(TokenKind.COMMA)) {
        break;
      }
    }
    expect(TokenKind.RIGHT_PAREN);
    return new Ast.MatchClass(cls, copy(positional), copy(names), copy(named), spanFrom(start));
  }
}
