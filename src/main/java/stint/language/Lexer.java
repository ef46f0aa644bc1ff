package stint.language;

import stint.language.SyntaxProblem.Kind;

/**
 * Cuts a {@link Source} into tokens, one at a time and only as far as asked, by the rules of Python's reference manual,
 * chapter 2. Takes time proportional to the text and keeps nothing but the open brackets and indentations, both of which are
 * limited.
 *
 * <p>Errors are thrown as {@link SyntaxProblem} by {@link #next}, which must not be called again after that or after
 * {@link TokenKind#END}. CPython distinguishes errors that it prefers to an error the parser found before from those
 * that only count when the parser meets them: see {@link #outranksParser}.
 */
final class Lexer {
  private static final int MAX_BRACKETS = 200;
  private static final int MAX_INDENTATIONS = 100;
  private static final int TAB_SIZE = 8;
  private static final char NOTHING = '\0';

  private final Source source;
  private final String text;
  private final int end;

  /** The next char to read. */
  private int position;

  private int line;
  private int lineStart;

  /** The column of {@link #lineStart}: 0 except on the first line of an f-string's field. */
  private int lineColumn;

  /** A position on this line and its column, to count on from where columns are not distances. */
  private int countedPosition;

  private int countedColumn;

  private final char[] brackets = new char[MAX_BRACKETS];
  private final int[] bracketLines = new int[MAX_BRACKETS];
  private final int[] bracketColumns = new int[MAX_BRACKETS];
  private int level;

  /** Widths of the open indentations, with tabs to multiples of 8 and with tabs as one column: both must agree. */
  private final int[] indentations = new int[MAX_INDENTATIONS];

  private final int[] tablessIndentations = new int[MAX_INDENTATIONS];
  private int indentation;

  /** Indents (positive) or dedents (negative) found and not yet delivered. */
  private int pending;

  private boolean atLineStart = true;

  private boolean failed;
  private boolean outranksParser;

  Lexer(Source source) {
    this.source = source;
    this.text = source.text;
    this.end = source.isField() ? source.end - 1 : source.end;
    this.position = source.start;
    this.line = source.startLine;
    this.lineStart = source.start;
    this.lineColumn = source.startColumn;
    this.countedPosition = lineStart;
    this.countedColumn = lineColumn;
    this.atLineStart = !source.isField();
  }

  /** Whether {@link #next} has thrown. */
  boolean failed() {
    return failed;
  }

  /** Whether the problem that was thrown stands even though the parser has already found another, earlier one. */
  boolean outranksParser() {
    return outranksParser;
  }

  /** The line of the innermost open bracket; 0 if there is none. */
  int unclosedLine() {
    return level == 0 ? 0 : bracketLines[level - 1];
  }

  SyntaxProblem unclosed() {
    int bracket = level - 1;
    return source.problem(
        Kind.SYNTAX_ERROR,
        "'" + brackets[bracket] + "' was never closed",
        bracketLines[bracket],
        bracketColumns[bracket] + 1,
        bracketLines[bracket],
        0);
  }

  /** How many characters of the current line were read: where CPython points if a token has no place of its own. */
  int currentOffset() {
    return column(position);
  }

  boolean atEnd() {
    return position == end;
  }

  int currentLine() {
    return line;
  }

  Token next() {
    try {
      return read();
    } catch (SyntaxProblem problem) {
      failed = true;
      throw problem;
    }
  }

  private Token read() {
    if (source.isField() && position == source.start) {
      position++;
      return bracketToken(TokenKind.LEFT_PAREN, source.start);
    }
    while (true) {
      if (atLineStart) {
        boolean blank = readIndentation();
        atLineStart = false;
        if (blank) {
          skipBlankLine();
          continue;
        }
      }
      if (pending != 0) {
        return nextIndentation();
      }
      skipBlanks();
      int start = position;
      if (position == end) {
        return endOfSource();
      }
      char c = text.charAt(position);
      switch (c) {
        case '#', '\n' -> {
          Token token = newLine(start);
          if (token != null) {
            return token;
          }
        }
        case '\\' -> {
          position++;
          readContinuation();
        }
        default -> {
          return nextToken(c, start);
        }
      }
    }
  }

  // Lines

  /** Measures the line's indentation and notes what it opens or closes; true for a line with nothing but a comment. */
  private boolean readIndentation() {
    int width = 0;
    int tabless = 0;
    int continued = 0;
    boolean measuring = true;
    while (measuring && position < end) {
      switch (text.charAt(position)) {
        case ' ' -> {
          width++;
          tabless++;
          position++;
        }
        case '\t' -> {
          width = (width / TAB_SIZE + 1) * TAB_SIZE;
          tabless++;
          position++;
        }
        case '\f' -> {
          width = 0;
          tabless = 0;
          position++;
        }
        case '\\' -> {
          continued = continued == 0 ? width : continued;
          position++;
          readContinuation();
        }
        default -> measuring = false;
      }
    }
    if (position < end && (text.charAt(position) == '#' || text.charAt(position) == '\n')) {
      return true;
    }
    if (level == 0) {
      changeIndentation(continued == 0 ? width : continued, continued == 0 ? tabless : continued);
    }
    return false;
  }

  private void changeIndentation(int width, int tabless) {
    if (width > indentations[indentation]) {
      if (indentation + 1 >= MAX_INDENTATIONS) {
        throw source.problem(Kind.INDENTATION_ERROR, "too many levels of indentation", line, 1, line, 0);
      }
      if (tabless <= tablessIndentations[indentation]) {
        throw inconsistentTabs();
      }
      indentation++;
      indentations[indentation] = width;
      tablessIndentations[indentation] = tabless;
      pending = 1;
      return;
    }
    while (width < indentations[indentation]) {
      indentation--;
      pending--;
    }
    if (width != indentations[indentation]) {
      position = endOfLine(position) + 1;
      throw source.problem(
          Kind.INDENTATION_ERROR,
          "unindent does not match any outer indentation level",
          line,
          currentOffset(),
          line,
          -1);
    }
    if (tabless != tablessIndentations[indentation]) {
      throw inconsistentTabs();
    }
  }

  private SyntaxProblem inconsistentTabs() {
    return source.problem(
        Kind.TAB_ERROR, "inconsistent use of tabs and spaces in indentation", line, 1, line, 0);
  }

  private Token nextIndentation() {
    TokenKind kind = pending > 0 ? TokenKind.INDENT : TokenKind.DEDENT;
    pending += pending > 0 ? -1 : 1;
    return withoutPlace(kind);
  }

  private void skipBlankLine() {
    position = endOfLine(position);
    if (position < end) {
      position++;
      startLine();
    }
  }

  /** The token that ends a line, comment included; null inside brackets, where a line's end means nothing. */
  private Token newLine(int start) {
    position = endOfLine(position);
    if (position == end) {
      return null;
    }
    Token token = level > 0 ? null : token(TokenKind.NEWLINE, start);
    position++;
    startLine();
    return token;
  }

  private void startLine() {
    if (position == end && !source.isField()) {
      // CPython stays on the last line when nothing follows it.
      atLineStart = true;
      return;
    }
    line++;
    lineStart = position;
    lineColumn = 0;
    countedPosition = position;
    countedColumn = 0;
    atLineStart = true;
  }

  private void readContinuation() {
    if (position < end && text.charAt(position) != '\n') {
      position += Character.charCount(text.codePointAt(position));
      int offset = column(position);
      throw source.problem(
          Kind.SYNTAX_ERROR, "unexpected character after line continuation character", line, offset, line, 0);
    }
    position = Math.min(position + 1, end);
    if (position == end) {
      if (level > 0) {
        throw unclosed();
      }
      throw source.problem(Kind.SYNTAX_ERROR, "unexpected EOF while parsing", line, currentOffset(), line, -1);
    }
    boolean wasAtLineStart = atLineStart;
    startLine();
    atLineStart = wasAtLineStart;
  }

  private void skipBlanks() {
    while (position < end) {
      char c = text.charAt(position);
      if (c != ' ' && c != '\t' && c != '\f') {
        return;
      }
      position++;
    }
  }

  private int endOfLine(int from) {
    int lineEnd = text.indexOf('\n', from, end);
    return lineEnd < 0 ? end : lineEnd;
  }

  private Token endOfSource() {
    if (source.isField()) {
      return endOfField();
    }
    if (level > 0) {
      throw unclosed();
    }
    return withoutPlace(TokenKind.END);
  }

  /** The closing parenthesis that a field is seen to have, then the line's end, then the end. */
  private Token endOfField() {
    if (level == 1) {
      level = 0;
      return new Token(TokenKind.RIGHT_PAREN, null, end, end + 1, 0, span(line, column(end), end + 1));
    }
    if (level == 0) {
      level = -1;
      int column = column(end) + 1;
      return new Token(TokenKind.NEWLINE, null, end + 1, end + 1, 0, new Span(line, column, line, column));
    }
    return withoutPlace(TokenKind.END);
  }

  // Tokens

  private Token nextToken(char c, int start) {
    if (isNameStart(c)) {
      return word(start);
    }
    if (isDigit(c)) {
      return number(start);
    }
    return switch (c) {
      case '"', '\'' -> string(start);
      case '.' -> dots(start);
      case '(' -> open(TokenKind.LEFT_PAREN, c, start);
      case '[' -> open(TokenKind.LEFT_BRACKET, c, start);
      case '{' -> open(TokenKind.LEFT_BRACE, c, start);
      case ')' -> close(TokenKind.RIGHT_PAREN, c, '(', start);
      case ']' -> close(TokenKind.RIGHT_BRACKET, c, '[', start);
      case '}' -> close(TokenKind.RIGHT_BRACE, c, '{', start);
      case ',' -> one(TokenKind.COMMA, start);
      case ';' -> one(TokenKind.SEMICOLON, start);
      case '~' -> one(TokenKind.TILDE, start);
      case ':' -> orEqual(TokenKind.COLON, TokenKind.COLON_EQUAL, start);
      case '=' -> orEqual(TokenKind.EQUAL, TokenKind.EQUAL_EQUAL, start);
      case '!' -> orEqual(TokenKind.UNKNOWN, TokenKind.NOT_EQUAL, start);
      case '+' -> orEqual(TokenKind.PLUS, TokenKind.PLUS_EQUAL, start);
      case '%' -> orEqual(TokenKind.PERCENT, TokenKind.PERCENT_EQUAL, start);
      case '@' -> orEqual(TokenKind.AT, TokenKind.AT_EQUAL, start);
      case '&' -> orEqual(TokenKind.AMPERSAND, TokenKind.AMPERSAND_EQUAL, start);
      case '|' -> orEqual(TokenKind.BAR, TokenKind.BAR_EQUAL, start);
      case '^' -> orEqual(TokenKind.CARET, TokenKind.CARET_EQUAL, start);
      case '-' -> charAt(start + 1) == '>'
          ? take(TokenKind.ARROW, start, 2)
          : orEqual(TokenKind.MINUS, TokenKind.MINUS_EQUAL, start);
      case '<' -> charAt(start + 1) == '>'
          ? take(TokenKind.UNKNOWN, start, 2)
          : orTwice(c, TokenKind.LESS, TokenKind.LESS_EQUAL, TokenKind.LEFT_SHIFT, TokenKind.LEFT_SHIFT_EQUAL, start);
      case '>' ->
          orTwice(c, TokenKind.GREATER, TokenKind.GREATER_EQUAL, TokenKind.RIGHT_SHIFT, TokenKind.RIGHT_SHIFT_EQUAL,
              start);
      case '*' ->
          orTwice(c, TokenKind.STAR, TokenKind.STAR_EQUAL, TokenKind.DOUBLE_STAR, TokenKind.DOUBLE_STAR_EQUAL, start);
      case '/' ->
          orTwice(c, TokenKind.SLASH, TokenKind.SLASH_EQUAL, TokenKind.DOUBLE_SLASH, TokenKind.DOUBLE_SLASH_EQUAL,
              start);
      default -> unknown(c, start);
    };
  }

  private Token one(TokenKind kind, int start) {
    return take(kind, start, 1);
  }

  private Token orEqual(TokenKind plain, TokenKind withEqual, int start) {
    return charAt(start + 1) == '=' ? take(withEqual, start, 2) : take(plain, start, 1);
  }

  private Token orTwice(
      char c, TokenKind plain, TokenKind withEqual, TokenKind twice, TokenKind twiceWithEqual, int start) {
    if (charAt(start + 1) != c) {
      return orEqual(plain, withEqual, start);
    }
    return charAt(start + 2) == '=' ? take(twiceWithEqual, start, 3) : take(twice, start, 2);
  }

  private Token dots(int start) {
    if (isDigit(charAt(start + 1))) {
      return number(start);
    }
    boolean ellipsis = charAt(start + 1) == '.' && charAt(start + 2) == '.';
    return ellipsis ? take(TokenKind.ELLIPSIS, start, 3) : take(TokenKind.DOT, start, 1);
  }

  private Token unknown(char c, int start) {
    position++;
    if (c < ' ' || c == '\u007f') {
      throw error(String.format("invalid non-printable character U+%04X", (int) c));
    }
    return token(TokenKind.UNKNOWN, start);
  }

  private Token open(TokenKind kind, char bracket, int start) {
    position++;
    if (level >= MAX_BRACKETS) {
      throw error("too many nested parentheses");
    }
    return bracketToken(kind, start, bracket);
  }

  private Token bracketToken(TokenKind kind, int start) {
    return bracketToken(kind, start, '(');
  }

  private Token bracketToken(TokenKind kind, int start, char bracket) {
    brackets[level] = bracket;
    bracketLines[level] = line;
    bracketColumns[level] = column(start);
    level++;
    return token(kind, start);
  }

  private Token close(TokenKind kind, char bracket, char opening, int start) {
    position++;
    if (level == 0) {
      throw error("unmatched '" + bracket + "'");
    }
    level--;
    if (brackets[level] != opening) {
      String message =
          "closing parenthesis '" + bracket + "' does not match opening parenthesis '" + brackets[level] + "'";
      throw error(bracketLines[level] == line ? message : message + " on line " + bracketLines[level]);
    }
    return token(kind, start);
  }

  // Words

  private Token word(int start) {
    boolean ascii = true;
    while (position < end) {
      char c = text.charAt(position);
      if (!isNamePart(c)) {
        break;
      }
      ascii &= c < 128;
      position++;
    }
    char next = charAt(position);
    if ((next == '"' || next == '\'') && isStringPrefix(start, position)) {
      return string(start);
    }
    String name = text.substring(start, position);
    if (!ascii) {
      int invalid = Identifiers.firstInvalid(name);
      if (invalid >= 0) {
        throw invalidCharacter(start + invalid);
      }
      name = Identifiers.normalize(name);
      return token(TokenKind.NAME, name, start, line, column(start));
    }
    TokenKind kind = TokenKind.ofWord(name);
    return token(kind, kind == TokenKind.NAME ? name : null, start, line, column(start));
  }

  private SyntaxProblem invalidCharacter(int at) {
    int codePoint = text.codePointAt(at);
    position = at + Character.charCount(codePoint);
    return error(
        Identifiers.isPrintable(codePoint)
            ? String.format("invalid character '%s' (U+%04X)", Character.toString(codePoint), codePoint)
            : String.format("invalid non-printable character U+%04X", codePoint));
  }

  /** Whether these letters may stand before a quote: b, r, u, f, br, fr in any case and order, u alone. */
  private boolean isStringPrefix(int from, int to) {
    if (to - from > 2) {
      return false;
    }
    char first = lower(text.charAt(from));
    if (to - from == 1) {
      return first == 'b' || first == 'r' || first == 'u' || first == 'f';
    }
    char second = lower(text.charAt(from + 1));
    return (first == 'r' && (second == 'b' || second == 'f')) || (second == 'r' && (first == 'b' || first == 'f'));
  }

  // Strings

  /** A string literal whose prefix, which starts at {@code start}, was read. */
  private Token string(int start) {
    int startLine = line;
    int startColumn = column(start);
    int stringLineStart = lineStart;
    int stringLineColumn = lineColumn;
    char quote = text.charAt(position);
    boolean triple = charAt(position + 1) == quote && charAt(position + 2) == quote;
    position += triple ? 3 : 1;
    while (true) {
      if (position >= end) {
        throw unterminated(triple, start, startLine, stringLineStart, stringLineColumn);
      }
      char c = text.charAt(position);
      if (c == quote && (!triple || (charAt(position + 1) == quote && charAt(position + 2) == quote))) {
        position += triple ? 3 : 1;
        return token(TokenKind.STRING, null, start, startLine, startColumn);
      }
      if (c == '\n' && !triple) {
        throw unterminated(false, start, startLine, stringLineStart, stringLineColumn);
      }
      if (c == '\\' && position + 1 < end) {
        position++;
        c = text.charAt(position);
      }
      position++;
      if (c == '\n') {
        startLine();
        atLineStart = false;
      }
    }
  }

  private SyntaxProblem unterminated(
      boolean triple, int start, int startLine, int stringLineStart, int stringLineColumn) {
    int detected = line;
    line = startLine;
    lineStart = stringLineStart;
    lineColumn = stringLineColumn;
    countedPosition = lineStart;
    countedColumn = lineColumn;
    position = start + 1;
    return error(
        (triple ? "unterminated triple-quoted string literal" : "unterminated string literal")
            + " (detected at line "
            + detected
            + ")");
  }

  // Numbers

  private Token number(int start) {
    if (text.charAt(start) == '0') {
      char base = lower(charAt(start + 1));
      if (base == 'x') {
        return numberInBase(start, 16, "hexadecimal");
      }
      if (base == 'o') {
        return numberInBase(start, 8, "octal");
      }
      if (base == 'b') {
        return numberInBase(start, 2, "binary");
      }
    }
    boolean fraction = text.charAt(start) == '.';
    if (!fraction) {
      readDigits();
    }
    int wholeEnd = position;
    if (charAt(position) == '.') {
      position++;
      fraction = true;
      if (isDigit(charAt(position))) {
        readDigits();
      }
    }
    boolean exponent = readExponent();
    if (lower(charAt(position)) == 'j') {
      position++;
      requireNumberEnd("imaginary");
      return token(TokenKind.NUMBER, start);
    }
    if (!fraction && !exponent) {
      refuseLeadingZeros(start, wholeEnd);
    }
    requireNumberEnd("decimal");
    return token(TokenKind.NUMBER, start);
  }

  private Token numberInBase(int start, int base, String name) {
    position = start + 2;
    do {
      if (charAt(position) == '_') {
        position++;
      }
      requireDigit(base, name);
      while (Character.digit(charAt(position), base) >= 0 && charAt(position) < 128) {
        position++;
      }
    } while (charAt(position) == '_');
    if (isDigit(charAt(position))) {
      requireDigit(base, name);
    }
    requireNumberEnd(name);
    return token(TokenKind.NUMBER, start);
  }

  private void requireDigit(int base, String name) {
    char c = charAt(position);
    if (c < 128 && Character.digit(c, base) >= 0) {
      return;
    }
    if (isDigit(c)) {
      position++;
      throw error("invalid digit '" + c + "' in " + name + " literal");
    }
    throw error("invalid " + name + " literal");
  }

  /** Digits with single underscores between them. */
  private void readDigits() {
    while (true) {
      while (isDigit(charAt(position))) {
        position++;
      }
      if (charAt(position) != '_') {
        return;
      }
      position++;
      if (!isDigit(charAt(position))) {
        throw error("invalid decimal literal");
      }
    }
  }

  private boolean readExponent() {
    if (lower(charAt(position)) != 'e') {
      return false;
    }
    char next = charAt(position + 1);
    if (next == '+' || next == '-') {
      position += 2;
      if (!isDigit(charAt(position))) {
        throw error("invalid decimal literal");
      }
    } else if (isDigit(next)) {
      position++;
    } else {
      return false;
    }
    readDigits();
    return true;
  }

  private void refuseLeadingZeros(int start, int end) {
    int zerosEnd = start;
    while (zerosEnd < end && (text.charAt(zerosEnd) == '0' || text.charAt(zerosEnd) == '_')) {
      zerosEnd++;
    }
    if (zerosEnd == start || zerosEnd == end) {
      return;
    }
    outranksParser = true;
    throw source.lexicalProblem(
        Kind.SYNTAX_ERROR,
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
        line,
        column(start) - lineColumn + 1,
        column(zerosEnd) - lineColumn + 1);
  }

  /** After a number may stand no letter, except that of a keyword which can follow a number in a valid program. */
  private void requireNumberEnd(String name) {
    char c = charAt(position);
    if (!isNamePart(c)) {
      return;
    }
    boolean keyword = switch (c) {
      case 'a' -> isWord("and");
      case 'e' -> isWord("else");
      case 'f' -> isWord("for");
      case 'i' -> "fns".indexOf(charAt(position + 1)) >= 0;
      case 'n' -> isWord("not");
      case 'o' -> isWord("or");
      default -> false;
    };
    if (!keyword) {
      throw error("invalid " + name + " literal");
    }
  }

  private boolean isWord(String word) {
    return text.startsWith(word, position) && !isNamePart(charAt(position + word.length()));
  }

  // Building blocks

  /** The char at a position; {@link #NOTHING} at and after the end. */
  private char charAt(int at) {
    return at < end ? text.charAt(at) : NOTHING;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private int column(int at) {
    if (!source.hasSurrogates) {
      return lineColumn + at - lineStart;
    }
    if (at < countedPosition) {
      countedPosition = lineStart;
      countedColumn = lineColumn;
    }
    countedColumn += text.codePointCount(countedPosition, at);
    countedPosition = at;
    return countedColumn;
  }

  private Token take(TokenKind kind, int start, int length) {
    position += length;
    return token(kind, start);
  }

  private Token token(TokenKind kind, int start) {
    return token(kind, null, start, line, column(start));
  }

  private Token token(TokenKind kind, String name, int start, int startLine, int startColumn) {
    return new Token(kind, name, start, position, level, span(startLine, startColumn, position));
  }

  private Span span(int startLine, int startColumn, int endPosition) {
    return new Span(startLine, startColumn, line, column(endPosition));
  }

  /** A token that stands nowhere; its column is -1. */
  private Token withoutPlace(TokenKind kind) {
    return new Token(kind, null, position, position, level, new Span(line, -1, line, -1));
  }

  /** An error at the last char read. */
  private SyntaxProblem error(String message) {
    outranksParser = true;
    int offset = column(position) - lineColumn;
    return source.lexicalProblem(Kind.SYNTAX_ERROR, message, line, offset, offset);
  }
}
