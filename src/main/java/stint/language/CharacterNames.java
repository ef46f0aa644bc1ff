package stint.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names of characters in {@code \N{...}}: those of Unicode, with the aliases that are in common use for the controls. */
public final class CharacterNames {
  private static final String HANGUL = "HANGUL SYLLABLE ";
  private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";
  private static final String[] LEADS =
      {"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"};
  private static final String[] VOWELS = {
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU",
    "YI", "I"};
  private static final String[] TAILS = {
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS",
    "NG", "J", "C", "K", "T", "P", "H"};
  private static final int HANGUL_BASE = 0xAC00;

  /** Aliases of characters that Unicode itself gives no name. */
  private static final Map<String, Integer> ALIASES = ordered(
      Map.entry("NULL", 0x00),
      Map.entry("NUL", 0x00),
      Map.entry("ALERT", 0x07),
      Map.entry("BEL", 0x07),
      Map.entry("BACKSPACE", 0x08),
      Map.entry("BS", 0x08),
      Map.entry("CHARACTER TABULATION", 0x09),
      Map.entry("HORIZONTAL TABULATION", 0x09),
      Map.entry("TAB", 0x09),
      Map.entry("LINE FEED", 0x0A),
      Map.entry("NEW LINE", 0x0A),
      Map.entry("END OF LINE", 0x0A),
      Map.entry("LF", 0x0A),
      Map.entry("NL", 0x0A),
      Map.entry("EOL", 0x0A),
      Map.entry("LINE TABULATION", 0x0B),
      Map.entry("VERTICAL TABULATION", 0x0B),
      Map.entry("VT", 0x0B),
      Map.entry("FORM FEED", 0x0C),
      Map.entry("FF", 0x0C),
      Map.entry("CARRIAGE RETURN", 0x0D),
      Map.entry("CR", 0x0D),
      Map.entry("ESCAPE", 0x1B),
      Map.entry("ESC", 0x1B),
      Map.entry("DELETE", 0x7F),
      Map.entry("DEL", 0x7F),
      Map.entry("NEXT LINE", 0x85),
      Map.entry("NEL", 0x85),
      Map.entry("NBSP", 0xA0),
      Map.entry("SHY", 0xAD),
      Map.entry("ZWSP", 0x200B),
      Map.entry("ZWNJ", 0x200C),
      Map.entry("ZWJ", 0x200D),
      Map.entry("LRM", 0x200E),
      Map.entry("RLM", 0x200F),
      Map.entry("BYTE ORDER MARK", 0xFEFF),
      Map.entry("BOM", 0xFEFF),
      Map.entry("ZWNBSP", 0xFEFF));

  @SafeVarargs
  private static Map<String, Integer> ordered(Map.Entry<String, Integer>... entries) {
    Map<String, Integer> map = new LinkedHashMap<>();
    for (var entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return map;
  }

  private CharacterNames() {}

  /** The character of that name, whatever the case of its letters; -1 if there is none. */
  public static int codePointOf(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    Integer alias = ALIASES.get(upper);
    if (alias != null) {
      return alias;
    }
    if (upper.startsWith(HANGUL)) {
      return hangulSyllable(upper.substring(HANGUL.length()));
    }
    if (upper.startsWith(IDEOGRAPH)) {
      return ideograph(upper.substring(IDEOGRAPH.length()));
    }
    try {
      int codePoint = Character.codePointOf(upper);
      // Java also makes up names from blocks ("BASIC LATIN 0"), gives the controls names of its own and trims blanks.
      boolean named = upper.equals(Character.getName(codePoint)) && Character.getType(codePoint) != Character.CONTROL;
      boolean madeUp = upper.endsWith(" " + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
          && isBlockName(codePoint, upper);
      return named && !madeUp ? codePoint : -1;
    } catch (IllegalArgumentException unknown) {
      return -1;
    }
  }

  /** The character's name, or null if it has none. */
  public static String nameOf(int codePoint) {
    var hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    var block = Character.UnicodeBlock.of(codePoint);
    if (block == Character.UnicodeBlock.HANGUL_SYLLABLES) {
      int index = codePoint - HANGUL_BASE;
      int vowel = index / TAILS.length;
      return HANGUL + LEADS[vowel / VOWELS.length] + VOWELS[vowel % VOWELS.length] + TAILS[index % TAILS.length];
    }
    if (block != null && Character.isIdeographic(codePoint) && block.toString().startsWith("CJK_UNIFIED_IDEOGRAPHS")) {
      return IDEOGRAPH + hex;
    }
    var name = Character.getName(codePoint);
    boolean unnamed = name == null || Character.getType(codePoint) == Character.CONTROL
        || (name.endsWith(" " + hex) && isBlockName(codePoint, name));
    return unnamed ? null : name;
  }

  private static boolean isBlockName(int codePoint, String name) {
    Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
    return block != null && name.startsWith(block.toString().replace('_', ' '));
  }

  private static int ideograph(String hex) {
    if (hex.length() < 4 || hex.length() > 5) {
      return -1;
    }
    try {
      int codePoint = Integer.parseInt(hex, 16);
      return Character.isIdeographic(codePoint) && Character.isDefined(codePoint) ? codePoint : -1;
    } catch (NumberFormatException notHex) {
      return -1;
    }
  }

  private static int hangulSyllable(String romanised) {
    for (int lead = 0; lead < LEADS.length; lead++) {
      for (int vowel = 0; vowel < VOWELS.length; vowel++) {
        String start = LEADS[lead] + VOWELS[vowel];
        if (!romanised.startsWith(start)) {
          continue;
        }
        for (int tail = 0; tail < TAILS.length; tail++) {
          if (romanised.length() == start.length() + TAILS[tail].length() && romanised.endsWith(TAILS[tail])) {
            return HANGUL_BASE + (lead * VOWELS.length + vowel) * TAILS.length + tail;
          }
        }
      }
    }
    return -1;
  }
}
