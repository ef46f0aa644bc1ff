package stint.language;

import java.text.Normalizer;

/** What may stand in a name outside ASCII: Unicode's XID_Start and XID_Continue, names being compared in normal form NFKC. */
final class Identifiers {
  private Identifiers() {}

  /** The index of the first character that makes {@code word} not a name; -1 if it is one. */
  static int firstInvalid(String word) {
    for (int i = 0; i < word.length();) {
      int codePoint = word.codePointAt(i);
      boolean valid = i == 0 ? isStart(codePoint) : isPart(codePoint);
      if (!valid) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return -1;
  }

  static String normalize(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC);
  }

  /** As Python's str.isprintable for one character. */
  static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }

  private static boolean isStart(int codePoint) {
    if (codePoint < 128) {
      return codePoint == '_' || Character.isLetter(codePoint);
    }
    return Character.isUnicodeIdentifierStart(codePoint) && staysName(codePoint, true);
  }

  private static boolean isPart(int codePoint) {
    if (codePoint < 128) {
      return codePoint == '_' || Character.isLetterOrDigit(codePoint);
    }
    return isIdPart(codePoint) && staysName(codePoint, false);
  }

  private static boolean isIdPart(int codePoint) {
    return Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
  }

  /** XID differs from ID in leaving out what is not a name any more once normalised. */
  private static boolean staysName(int codePoint, boolean start) {
    String character = Character.toString(codePoint);
    String normal = normalize(character);
    if (normal.equals(character)) {
      return true;
    }
    boolean first = start;
    for (int i = 0; i < normal.length();) {
      int part = normal.codePointAt(i);
      if (first ? !(part == '_' || Character.isUnicodeIdentifierStart(part)) : !isIdPart(part)) {
        return false;
      }
      first = false;
      i += Character.charCount(part);
    }
    return true;
  }
}
