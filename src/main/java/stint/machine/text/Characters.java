package stint.machine.text;

import java.util.Locale;
import java.util.StringTokenizer;

/**
 * Properties of code points as CPython 3.11 has them, which knows Unicode 14. The JDK knows a newer version: what was
 * added since counts as unassigned here.
 */
public final class Characters {
  /** Ranges of code points, first and last, that Unicode 15 and 16 added. */
  private static final int[] NEWER = ranges(
      "897 cf3 ece 1b4e-1b4f 1b7f 1c89-1c8a 2427-2429 2ffc-2fff 31e4-31e5 31ef a7cb-a7cd a7da-a7dc"
          + " 105c0-105f3 10d40-10d65 10d69-10d85 10d8e-10d8f 10ec2-10ec4 10efc-10eff 1123f-11241 11380-11389"
          + " 1138b 1138e 11390-113b5 113b7-113c0 113c2 113c5 113c7-113ca 113cc-113d5 113d7-113d8 113e1-113e2"
          + " 116d0-116e3 11b00-11b09 11bc0-11be1 11bf0-11bf9 11f00-11f10 11f12-11f3a 11f3e-11f5a 1342f"
          + " 13439-13455 13460-143fa 16100-16139 16d40-16d79 18cff 1b132 1b155 1cc00-1ccf9 1cd00-1ceb3"
          + " 1d2c0-1d2d3 1df25-1df2a 1e030-1e06d 1e08f 1e4d0-1e4f9 1e5d0-1e5fa 1e5ff 1f6dc 1f774-1f776"
          + " 1f77b-1f77f 1f7d9 1f8b2-1f8bb 1f8c0-1f8c1 1fa75-1fa77 1fa87-1fa89 1fa8f 1faad-1faaf 1fabb-1fabf"
          + " 1fac6 1face-1facf 1fada-1fadc 1fadf 1fae8-1fae9 1faf7-1faf8 1fbcb-1fbef 2b739 2ebf0-2ee5d"
          + " 31350-323af");

  /** Digits in the sense of {@code isdigit} that are not decimal: superscripts, circled and the like. */
  private static final int[] DIGITS = ranges(
      "b2-b3 b9 1369-1371 19da 2070 2074-2079 2080-2089 2460-2468 2474-247c 2488-2490 24ea 24f5-24fd 24ff"
          + " 2776-277e 2780-2788 278a-2792 10a40-10a43 10e60-10e68 11052-1105a 1f100-1f10a");

  /** Ideographs that stand for numbers. */
  private static final int[] NUMERALS = ranges(
      "3405 3483 382a 3b4d 4e00 4e03 4e07 4e09 4e5d 4e8c 4e94 4e96 4ebf-4ec0 4edf 4ee8 4f0d 4f70 5104 5146"
          + " 5169 516b 516d 5341 5343-5345 534c 53c1-53c4 56db 58f1 58f9 5e7a 5efe-5eff 5f0c-5f0e 5f10 62fe 634c"
          + " 67d2 6f06 7396 767e 8086 842c 8cae 8cb3 8d30 9621 9646 964c 9678 96f6 f96b f973 f978 f9b2 f9d1 f9d3"
          + " f9fd 20001 20064 200e2 20121 2092a 20983 2098c 2099c 20aea 20afd 20b19 22390 22998 23b1b 2626d 2f890");

  /** Lowercase only since Unicode 15. */
  private static final int[] NEWLY_LOWER = ranges("10fc a7f2-a7f4 ab69");

  /** Punctuation inside words, which with marks, formats and modifiers makes up Case_Ignorable. */
  private static final int[] WORD_INNER =
      ranges("27 2e 3a b7 387 55f 5f4 2018-2019 2024 2027 fe13 fe52 fe55 ff07 ff0e ff1a");

  /** Where XID_Start and XID_Continue leave out what ID_Start and ID_Continue contain. */
  private static final int[] NOT_XID =
      ranges("37a 2e2f 309b-309c fc5e-fc63 fdfa-fdfb fe70 fe72 fe74 fe76 fe78 fe7a fe7c fe7e");
  private static final int[] NOT_XID_START = ranges("e33 eb3 ff9e-ff9f");
  private static final int[] NOT_XID_CONTINUE = ranges("30fb ff65");

  private static final int CATEGORIES_OF_LETTERS = 1 << Character.UPPERCASE_LETTER
      | 1 << Character.LOWERCASE_LETTER
      | 1 << Character.TITLECASE_LETTER
      | 1 << Character.MODIFIER_LETTER
      | 1 << Character.OTHER_LETTER;
  private static final int CATEGORIES_OF_NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
  private static final int CATEGORIES_NOT_PRINTED = 1 << Character.UNASSIGNED
      | 1 << Character.CONTROL
      | 1 << Character.FORMAT
      | 1 << Character.SURROGATE
      | 1 << Character.PRIVATE_USE
      | 1 << Character.LINE_SEPARATOR
      | 1 << Character.PARAGRAPH_SEPARATOR
      | 1 << Character.SPACE_SEPARATOR;
  private static final int CATEGORIES_IGNORED_BY_CASE = 1 << Character.NON_SPACING_MARK
      | 1 << Character.ENCLOSING_MARK
      | 1 << Character.FORMAT
      | 1 << Character.MODIFIER_LETTER
      | 1 << Character.MODIFIER_SYMBOL;

  private Characters() {}

  private static int[] ranges(String text) {
    var tokens = new StringTokenizer(text);
    var pairs = new int[2 * tokens.countTokens()];
    for (int i = 0; i < pairs.length; i += 2) {
      var token = tokens.nextToken();
      int dash = token.indexOf('-');
      pairs[i] = Integer.parseInt(dash < 0 ? token : token.substring(0, dash), 16);
      pairs[i + 1] = Integer.parseInt(token.substring(dash + 1), 16);
    }
    return pairs;
  }

  private static boolean isIn(int[] ranges, int c) {
    int low = 0;
    int high = ranges.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (c > ranges[2 * middle + 1]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low < ranges.length && c >= ranges[2 * low];
  }

  private static boolean isNewer(int c) {
    return c >= NEWER[0] && isIn(NEWER, c);
  }

  private static boolean isOf(int categories, int c) {
    return (categories >> category(c) & 1) != 0;
  }

  /** The general category, one of the constants of {@link Character}. */
  public static int category(int c) {
    // A vowel sign of the Ahom script that Unicode 15 took for a spacing one.
    return isNewer(c) ? Character.UNASSIGNED : c == 0x1171e ? Character.NON_SPACING_MARK : Character.getType(c);
  }

  public static boolean isAlpha(int c) {
    return c < 0x80 ? isAsciiLetter(c) : isOf(CATEGORIES_OF_LETTERS, c);
  }

  private static boolean isAsciiLetter(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** The value of a decimal digit of any script, or -1. */
  public static int decimal(int c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return isOf(1 << Character.DECIMAL_DIGIT_NUMBER, c) ? Character.digit(c, 10) : -1;
  }

  public static boolean isDigit(int c) {
    return decimal(c) >= 0 || (c >= DIGITS[0] && isIn(DIGITS, c) && !isNewer(c));
  }

  public static boolean isNumeric(int c) {
    return isOf(CATEGORIES_OF_NUMBERS, c) || (c >= NUMERALS[0] && isIn(NUMERALS, c));
  }

  /** What {@code str.isspace} and {@code str.split} take for white space. */
  public static boolean isSpace(int c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
    }
    return switch (c) {
      case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
      default -> c >= 0x2000 && c <= 0x200a;
    };
  }

  /** Where {@code str.splitlines} ends a line. */
  public static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r') || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether {@code repr} shows it as it is. */
  public static boolean isPrintable(int c) {
    return c < 0x80 ? c >= ' ' && c < 0x7f : !isOf(CATEGORIES_NOT_PRINTED, c);
  }

  public static boolean isLower(int c) {
    return c < 0x80 ? c >= 'a' && c <= 'z'
        : Character.isLowerCase(c) && !isNewer(c) && !(c >= NEWLY_LOWER[0] && isIn(NEWLY_LOWER, c));
  }

  public static boolean isUpper(int c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) && !isNewer(c);
  }

  /** Whether it is one character for two, the first of them in upper case. */
  public static boolean isTitle(int c) {
    return c >= 0x1c5 && Character.isTitleCase(c) && !isNewer(c);
  }

  public static boolean isCased(int c) {
    return c < 0x80 ? isAsciiLetter(c) : isLower(c) || isUpper(c) || isTitle(c);
  }

  /** Whether it is looked through when the place of a sigma in its word is found. */
  public static boolean isCaseIgnorable(int c) {
    if (c < 0x80) {
      return c == '\'' || c == '.' || c == ':' || c == '^' || c == '`';
    }
    return isOf(CATEGORIES_IGNORED_BY_CASE, c) || isIn(WORD_INNER, c);
  }

  /** Whether a text could be a name of Python's. */
  public static boolean isIdentifier(String text) {
    return !text.isEmpty()
        && isIdentifierStart(text.codePointAt(0))
        && text.codePoints().allMatch(Characters::isIdentifierPart);
  }

  public static boolean isIdentifierStart(int c) {
    if (c < 0x80) {
      return isAsciiLetter(c) || c == '_';
    }
    return Character.isUnicodeIdentifierStart(c) && !isNewer(c) && !isIn(NOT_XID, c) && !isIn(NOT_XID_START, c);
  }

  public static boolean isIdentifierPart(int c) {
    if (c < 0x80) {
      return isAsciiLetter(c) || c == '_' || (c >= '0' && c <= '9');
    }
    return Character.isUnicodeIdentifierPart(c)
        && !Character.isIdentifierIgnorable(c)
        && !isNewer(c)
        && !isIn(NOT_XID, c)
        && !isIn(NOT_XID_CONTINUE, c);
  }

  /** Appends the upper-case form, which may have several characters. */
  static void appendUpper(StringBuilder out, int c) {
    if (c < 0x80) {
      out.append((char) (c >= 'a' && c <= 'z' ? c - 0x20 : c));
    } else if (mayExpand(c)) {
      out.append(Character.toString(c).toUpperCase(Locale.ROOT));
    } else {
      out.appendCodePoint(known(c, Character.toUpperCase(c)));
    }
  }

  /** Appends the lower-case form; a capital sigma's depends on its place, which is not this method's business. */
  static void appendLower(StringBuilder out, int c) {
    if (c < 0x80) {
      out.append((char) (c >= 'A' && c <= 'Z' ? c + 0x20 : c));
    } else if (c == 0x130) {
      out.append("i\u0307");
    } else {
      out.appendCodePoint(known(c, Character.toLowerCase(c)));
    }
  }

  /** Appends the title-case form: of several characters only the first is a capital. */
  static void appendTitle(StringBuilder out, int c) {
    if (!mayExpand(c) || (c >= 0x1f80 && c <= 0x1faf) || isTitle(c)) {
      out.appendCodePoint(known(c, Character.toTitleCase(c)));
      return;
    }
    var upper = Character.toString(c).toUpperCase(Locale.ROOT);
    int last = upper.length() - 1;
    if (Character.toTitleCase(c) != c) {
      out.appendCodePoint(Character.toTitleCase(c));
    } else if (c >= 0x1fb2 && c <= 0x1ffc && upper.charAt(last) == '\u0399') {
      // The iota goes back under its vowel.
      out.append(upper, 0, last).append('\u0345');
    } else if (c == 0xdf || c == 0x587 || c >= 0xfb00) {
      out.append(upper.charAt(0)).append(upper.substring(1).toLowerCase(Locale.ROOT));
    } else {
      out.append(upper);
    }
  }

  /** Appends what the character is compared by when case does not matter. */
  static void appendFolded(StringBuilder out, int c) {
    if (c < 0x80) {
      appendLower(out, c);
    } else if (c == 0x131) {
      out.appendCodePoint(c);
    } else if (c == 0x1e9e) {
      out.append("ss");
    } else if (isCherokee(c)) {
      appendUpper(out, c);
    } else if (mayExpand(c)) {
      var upper = Character.toString(c).toUpperCase(Locale.ROOT);
      upper.codePoints().forEach(each -> appendLower(out, each));
    } else if (c == 0x130) {
      appendLower(out, c);
    } else {
      out.appendCodePoint(known(c, Character.toLowerCase(known(c, Character.toUpperCase(c)))));
    }
  }

  /** The one script that folds to capitals, since its small letters came later. */
  private static boolean isCherokee(int c) {
    return (c >= 0x13a0 && c <= 0x13fd) || (c >= 0xab70 && c <= 0xabbf);
  }

  private static int known(int c, int mapped) {
    return mapped != c && mapped >= 0x80 && (isNewer(mapped) || isNewer(c)) ? c : mapped;
  }

  /** Whether the upper-case form may have several characters. */
  private static boolean mayExpand(int c) {
    if (c < 0xdf) {
      return false;
    }
    return c == 0xdf
        || c == 0x149
        || c == 0x1f0
        || c == 0x390
        || c == 0x3b0
        || c == 0x587
        || (c >= 0x1e96 && c <= 0x1e9a)
        || (c >= 0x1f50 && c <= 0x1f56)
        || (c >= 0x1f80 && c <= 0x1ffc)
        || (c >= 0xfb00 && c <= 0xfb17);
  }
}
