package stint.machine.regex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** Which characters are one when case does not matter. */
final class CaseTable {
  /** Small letters that share their capital, as CPython lists them. */
  private static final String SHARED =
      "69-131 73-17f b5-3bc 345-3b9-1fbe 390-1fd3 3b0-1fe3 3b2-3d0 3b5-3f5 3b8-3d1 3ba-3f0 3c0-3d6"
          + " 3c1-3f1 3c2-3c3 3c6-3d5 432-1c80 434-1c81 43e-1c82 441-1c83 442-1c84-1c85 44a-1c86"
          + " 463-1c87 1c88-a64b 1e61-1e9b fb05-fb06";

  /** Capitals that their small letter does not lead back to. */
  private static final String CAPITALS = "69-130 df-1e9e e5-212b 6b-212a 3c9-2126 3b8-3f4";

  private static final Map<Integer, int[]> GROUPS = groups(SHARED);
  private static final Map<Integer, int[]> ONE_WAY = groups(CAPITALS);
  private static final int[] NONE = {};

  private CaseTable() {}

  private static Map<Integer, int[]> groups(String text) {
    Map<Integer, int[]> groups = new LinkedHashMap<>();
    var tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      var parts = new StringTokenizer(tokens.nextToken(), "-");
      var group = new int[parts.countTokens()];
      for (int i = 0; i < group.length; i++) {
        group[i] = Integer.parseInt(parts.nextToken(), 16);
      }
      for (int c : group) {
        groups.put(c, group);
      }
    }
    return Collections.unmodifiableMap(groups);
  }

  /** The small letter, or the character itself. */
  static int lower(int c, boolean ascii) {
    if (ascii || c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
    }
    return Character.toLowerCase(c);
  }

  /** Every character that is equal to {@code c} but for case, {@code c} perhaps among them. */
  static int[] variants(int c, boolean ascii) {
    int lower = lower(c, ascii);
    if (ascii) {
      return new int[]{lower, lower >= 'a' && lower <= 'z' ? lower - 0x20 : lower};
    }
    var small = GROUPS.getOrDefault(lower, new int[]{lower});
    var all = new int[5 * small.length];
    int count = 0;
    for (int letter : small) {
      all[count++] = letter;
      all[count++] = back(letter, Character.toUpperCase(letter));
      all[count++] = back(letter, Character.toTitleCase(letter));
      for (int other : ONE_WAY.getOrDefault(letter, NONE)) {
        all[count++] = other;
      }
    }
    return java.util.Arrays.copyOf(all, count);
  }

  /** A capital counts only if the small letter is its own: that of dotless i, say, is not. */
  private static int back(int letter, int capital) {
    return Character.toLowerCase(capital) == letter ? capital : letter;
  }
}
