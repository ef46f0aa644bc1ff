package stint.language;

import java.io.ByteArrayOutputStream;

/**
 * What the backslashes in string and bytes literals mean. An escape that has no meaning stands for itself, backslash
 * included.
 */
final class Escapes {
  /** Thrown with CPython's text, which goes into the message of a {@link SyntaxProblem}. */
  static final class BadEscape extends Exception {
    private static final long serialVersionUID = 1;

    BadEscape(String message) {
      super(message, null, false, false);
    }
  }

  private final String text;
  private final StringBuilder out;
  private int position;

  private Escapes(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The value of the body of a str literal that is not raw. */
  static String decodeText(String body) throws BadEscape {
    return body.indexOf('\\') < 0 ? body : new Escapes(body).decodeText();
  }

  /** The value of the body of a bytes literal that is not raw; the body is ASCII. */
  static byte[] decodeBytes(String body) throws BadEscape {
    Escapes escapes = new Escapes(body);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    while (escapes.position < body.length()) {
      char c = body.charAt(escapes.position++);
      if (c == '\\') {
        escapes.decodeByte(bytes);
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  private String decodeText() throws BadEscape {
    while (position < text.length()) {
      int backslash = text.indexOf('\\', position);
      if (backslash < 0) {
        out.append(text, position, text.length());
        break;
      }
      out.append(text, position, backslash);
      position = backslash + 1;
      decodeCharacter(backslash);
    }
    return out.toString();
  }

  private void decodeCharacter(int backslash) throws BadEscape {
    if (position == text.length()) {
      out.append('\\');
      return;
    }
    char c = text.charAt(position++);
    switch (c) {
      case 'x' -> hex(2, "\\xXX", backslash);
      case 'u' -> hex(4, "\\uXXXX", backslash);
      case 'U' -> hex(8, "\\UXXXXXXXX", backslash);
      case 'N' -> named(backslash);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> out.append((char) octal(c));
      case '\n' -> {}
      default -> {
        int simple = simple(c);
        if (simple >= 0) {
          out.append((char) simple);
        } else {
          out.append('\\').append(c);
        }
      }
    }
  }

  private void decodeByte(ByteArrayOutputStream bytes) throws BadEscape {
    char c = text.charAt(position++);
    switch (c) {
      case 'x' -> bytes.write(hexByte());
      case '0', '1', '2', '3', '4', '5', '6', '7' -> bytes.write(octal(c));
      case '\n' -> {}
      default -> {
        int simple = simple(c);
        if (simple < 0) {
          bytes.write('\\');
        }
        bytes.write(simple < 0 ? c : simple);
      }
    }
  }

  private static int simple(char c) {
    return switch (c) {
      case '\\', '\'', '"' -> c;
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      default -> -1;
    };
  }

  private int octal(char first) {
    int value = first - '0';
    for (int i = 0; i < 2 && position < text.length(); i++) {
      int digit = text.charAt(position) - '0';
      if (digit < 0 || digit > 7) {
        break;
      }
      value = value * 8 + digit;
      position++;
    }
    return value;
  }

  private int hexByte() throws BadEscape {
    int high = position < text.length() ? hexDigit(text.charAt(position)) : -1;
    int low = position + 1 < text.length() ? hexDigit(text.charAt(position + 1)) : -1;
    if (high < 0 || low < 0) {
      throw new BadEscape("(value error) invalid \\x escape at position " + (position - 2));
    }
    position += 2;
    return high * 16 + low;
  }

  private void hex(int digits, String form, int backslash) throws BadEscape {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = position < text.length() ? hexDigit(text.charAt(position)) : -1;
      if (digit < 0) {
        throw undecodable(backslash, "truncated " + form + " escape");
      }
      value = value * 16 + digit;
      position++;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw undecodable(backslash, "illegal Unicode character");
    }
    out.appendCodePoint((int) value);
  }

  private void named(int backslash) throws BadEscape {
    if (position == text.length() || text.charAt(position) != '{') {
      throw undecodable(backslash, "malformed \\N character escape");
    }
    int close = text.indexOf('}', position);
    if (close < 0 || close == position + 1) {
      position = close < 0 ? text.length() : close;
      throw undecodable(backslash, "malformed \\N character escape");
    }
    String name = text.substring(position + 1, close);
    position = close + 1;
    int codePoint = CharacterNames.codePointOf(name);
    if (codePoint < 0) {
      throw undecodable(backslash, "unknown Unicode character name");
    }
    out.appendCodePoint(codePoint);
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private BadEscape undecodable(int backslash, String reason) {
    int start = codecPosition(backslash);
    int last = codecPosition(position) - 1;
    return new BadEscape(
        "(unicode error) 'unicodeescape' codec can't decode bytes in position "
            + start
            + "-"
            + last
            + ": "
            + reason);
  }

  /** CPython decodes the body after it has written every character beyond ASCII as ten: {@code \UXXXXXXXX}. */
  private int codecPosition(int at) {
    int result = 0;
    for (int i = 0; i < at;) {
      int codePoint = text.codePointAt(i);
      result += codePoint < 128 ? 1 : 10;
      i += Character.charCount(codePoint);
    }
    return result;
  }
}
