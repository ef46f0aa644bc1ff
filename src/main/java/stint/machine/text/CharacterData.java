package stint.machine.text;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import stint.language.CharacterNames;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.values.Builtin;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * What the module {@code unicodedata} asks about single characters; the rest of it is written in the language. Everything here is
 * about one or two characters, so that no step is long.
 */
public final class CharacterData {
  /** The names of the categories, at the numbers that {@link Character} gives them. */
  private static final String[] CATEGORIES = {
    "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "", "Co",
    "Cs", "Pd",
    "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"};

  /** The names of the directions, likewise. */
  private static final String[] DIRECTIONS = {
    "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO", "RLE", "RLO", "PDF",
    "LRI", "RLI",
    "FSI", "PDI"};

  private CharacterData() {}

  /** The module {@code _unicodedata}. */
  public static Map<String, Object> attributes() {
    var table = new LinkedHashMap<String, Object>();
    add(table, "category(chr, /)",
        (_, a) -> Str.of(CATEGORIES[Characters.category(character("category() argument", a[0]))]));
    add(table, "bidirectional(chr, /)", (_, a) -> Str.of(direction(character("bidirectional() argument", a[0]))));
    add(table, "mirrored(chr, /)", (_, a) -> mirrored(character("mirrored() argument", a[0])));
    add(table, "name(chr, /)", (_, a) -> name(character("name() argument 1", a[0])));
    add(table, "point(name, /)", (_, a) -> point(a[0]));
    add(table, "decompose(chr, compatible, /)",
        (_, a) -> decompose(character("decompose() argument", a[0]),
            a[1] == Boolean.TRUE ? Normalizer.Form.NFKD : Normalizer.Form.NFD));
    add(table, "compose(first, second, /)",
        (_, a) -> compose(character("compose() argument", a[0]), character("compose() argument", a[1])));
    return table;
  }

  private static void add(Map<String, Object> table, String signature, Builtin.Body body) {
    var function = Builtin.function(signature, body);
    table.put(function.name(), function);
  }

  private static int character(String what, Object value) {
    if (Derived.unwrap(value) instanceof Str text && text.length() == 1) {
      return text.text().codePointAt(0);
    }
    throw Raise.typeError(what + " must be a unicode character, not " + Types.of(value).name());
  }

  private static boolean isAssigned(int c) {
    return Characters.category(c) != Character.UNASSIGNED;
  }

  /** Unicode 15 and 16 changed the sign of a vowel and the nablas of mathematics. */
  private static String direction(int c) {
    switch (c) {
      case 0x1171e -> {
        return "NSM";
      }
      case 0x1d6c1, 0x1d6fb, 0x1d735, 0x1d76f, 0x1d7a9 -> {
        return "L";
      }
      default -> {}
    }
    int direction = isAssigned(c) ? Character.getDirectionality(c) : -1;
    return direction < 0 ? "" : DIRECTIONS[direction];
  }

  /** Unicode 16 took "not equivalent to" for mirrored. */
  private static long mirrored(int c) {
    return c != 0x226d && isAssigned(c) && Character.isMirrored(c) ? 1L : 0L;
  }

  private static Object name(int c) {
    var name = isAssigned(c) ? CharacterNames.nameOf(c) : null;
    return name == null ? Singleton.NONE : Str.of(name);
  }

  private static long point(Object name) {
    int c = CharacterNames.codePointOf(((Str) Derived.unwrap(name)).text());
    return c >= 0 && isAssigned(c) ? c : -1L;
  }

  private static Str decompose(int c, Normalizer.Form form) {
    var text = Character.toString(c);
    return Str.of(isAssigned(c) ? Normalizer.normalize(text, form) : text);
  }

  private static Object compose(int first, int second) {
    var text = Normalizer.normalize(Character.toString(first) + Character.toString(second), Normalizer.Form.NFC);
    boolean composed = text.codePointCount(0, text.length()) == 1 && isAssigned(text.codePointAt(0));
    return composed ? Str.of(text) : Singleton.NONE;
  }
}
