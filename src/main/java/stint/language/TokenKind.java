package stint.language;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.language.Ast.Operator;

/** What a token is: layout, a name or literal, an operator or a keyword. Soft keywords ({@code match}) are names. */
enum TokenKind {
  END(""),
  NEWLINE(""),
  INDENT(""),
  DEDENT(""),
  NAME(""),
  NUMBER(""),
  STRING(""),
  /** A character that starts no token, such as {@code $} or {@code ?}: no rule of the grammar matches it. */
  UNKNOWN(""),

  LEFT_PAREN("("),
  RIGHT_PAREN(")"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  COLON(":"),
  COMMA(","),
  SEMICOLON(";"),
  DOT("."),
  ELLIPSIS("..."),
  ARROW("->"),
  AT("@", Operator.MAT_MULT, 6),
  EQUAL("="),
  COLON_EQUAL(":="),
  EQUAL_EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_EQUAL("<="),
  GREATER(">"),
  GREATER_EQUAL(">="),
  TILDE("~"),
  BAR("|", Operator.BIT_OR, 1),
  CARET("^", Operator.BIT_XOR, 2),
  AMPERSAND("&", Operator.BIT_AND, 3),
  LEFT_SHIFT("<<", Operator.L_SHIFT, 4),
  RIGHT_SHIFT(">>", Operator.R_SHIFT, 4),
  PLUS("+", Operator.ADD, 5),
  MINUS("-", Operator.SUB, 5),
  STAR("*", Operator.MULT, 6),
  SLASH("/", Operator.DIV, 6),
  DOUBLE_SLASH("//", Operator.FLOOR_DIV, 6),
  PERCENT("%", Operator.MOD, 6),
  DOUBLE_STAR("**"),
  PLUS_EQUAL("+=", Operator.ADD),
  MINUS_EQUAL("-=", Operator.SUB),
  STAR_EQUAL("*=", Operator.MULT),
  AT_EQUAL("@=", Operator.MAT_MULT),
  SLASH_EQUAL("/=", Operator.DIV),
  PERCENT_EQUAL("%=", Operator.MOD),
  AMPERSAND_EQUAL("&=", Operator.BIT_AND),
  BAR_EQUAL("|=", Operator.BIT_OR),
  CARET_EQUAL("^=", Operator.BIT_XOR),
  LEFT_SHIFT_EQUAL("<<=", Operator.L_SHIFT),
  RIGHT_SHIFT_EQUAL(">>=", Operator.R_SHIFT),
  DOUBLE_STAR_EQUAL("**=", Operator.POW),
  DOUBLE_SLASH_EQUAL("//=", Operator.FLOOR_DIV),

  FALSE("False"),
  NONE("None"),
  TRUE("True"),
  AND("and"),
  AS("as"),
  ASSERT("assert"),
  ASYNC("async"),
  AWAIT("await"),
  BREAK("break"),
  CLASS("class"),
  CONTINUE("continue"),
  DEF("def"),
  DEL("del"),
  ELIF("elif"),
  ELSE("else"),
  EXCEPT("except"),
  FINALLY("finally"),
  FOR("for"),
  FROM("from"),
  GLOBAL("global"),
  IF("if"),
  IMPORT("import"),
  IN("in"),
  IS("is"),
  LAMBDA("lambda"),
  NONLOCAL("nonlocal"),
  NOT("not"),
  OR("or"),
  PASS("pass"),
  RAISE("raise"),
  RETURN("return"),
  TRY("try"),
  WHILE("while"),
  WITH("with"),
  YIELD("yield");

  private static final Map<String, TokenKind> KEYWORDS = new LinkedHashMap<>();

  static {
    for (TokenKind kind : values()) {
      if (kind.compareTo(FALSE) >= 0) {
        KEYWORDS.put(kind.text, kind);
      }
    }
  }

  /** How an operator or keyword is written. */
  final String text;

  /** The operator that this token is between two operands; null for others. Power is not among them: it binds right. */
  final Operator binary;

  /** How tightly {@link #binary} binds, from 1 for {@code |}; 0 where there is none. */
  final int precedence;

  /** The operator of an augmented assignment; null for others. */
  final Operator augmented;

  TokenKind(String text) {
    this(text, null, 0, null);
  }

  TokenKind(String text, Operator binary, int precedence) {
    this(text, binary, precedence, null);
  }

  TokenKind(String text, Operator augmented) {
    this(text, null, 0, augmented);
  }

  TokenKind(String text, Operator binary, int precedence, Operator augmented) {
    this.text = text;
    this.binary = binary;
    this.precedence = precedence;
    this.augmented = augmented;
  }

  /** The keyword that {@code word} is, otherwise {@link #NAME}. */
  static TokenKind ofWord(String word) {
    return KEYWORDS.getOrDefault(word, NAME);
  }

  /** Line ends and changes of indentation, which belong to no node. */
  boolean isLayout() {
    return compareTo(DEDENT) <= 0;
  }
}
