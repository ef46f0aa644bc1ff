package stint.machine.text;

import java.math.BigInteger;
import java.util.Map;

import stint.machine.Items;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.builtins.Methods;
import stint.machine.operations.Sequences;
import stint.machine.values.Builtin;

import stint.machine.values.PyDict;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The methods of str. Those that bytes have, too, are shared with {@link BytesMethods}. */
public final class StrMethods {
  private static final String WANTED = "must be str, not %s";

  private StrMethods() {}

  /** All of them by name. */
  public static Map<String, Object> methods() {
    var methods = new Methods(Types.STR);
    mappings(methods);
    tests(methods);
    searches(methods);
    cuts(methods);
    paddings(methods);
    others(methods);
    operators(methods);
    return methods.table();
  }

  private static String text(Object self) {
    return ((Str) self).text();
  }

  private static void mappings(Methods methods) {
    methods
        .add("upper(self, /)", (t, a) -> new CaseMapping(CaseMapping.Mapping.UPPER, Texts.STR, text(a[0])).run(t))
        .add("lower(self, /)", (t, a) -> new CaseMapping(CaseMapping.Mapping.LOWER, Texts.STR, text(a[0])).run(t))
        .add("casefold(self, /)", (t, a) -> new CaseMapping(CaseMapping.Mapping.FOLDED, Texts.STR, text(a[0])).run(t))
        .add("title(self, /)", (t, a) -> new CaseMapping(CaseMapping.Mapping.TITLE, Texts.STR, text(a[0])).run(t))
        .add("capitalize(self, /)",
            (t, a) -> new CaseMapping(CaseMapping.Mapping.CAPITALIZED, Texts.STR, text(a[0])).run(t))
        .add("swapcase(self, /)", (t, a) -> new CaseMapping(CaseMapping.Mapping.SWAPPED, Texts.STR, text(a[0])).run(t))
        .add("translate(self, table, /)", (t, a) -> Translate.of(t, (Str) a[0], a[1]))
        .put(
            "maketrans",
            new StaticMethod(Builtin.function("maketrans(x, y=, z=, /)", (t, a) -> maketrans(t, a[0], a[1], a[2]))));
  }

  private static void tests(Methods methods) {
    for (var test : CharacterTest.Test.values()) {
      var name = "is" + test.name().toLowerCase(java.util.Locale.ROOT);
      methods.add(name + "(self, /)", (t, a) -> new CharacterTest(test, Texts.STR, text(a[0])).run(t));
    }
  }

  private static void searches(Methods methods) {
    methods
        .add("find(self, /, *args)", (t, a) -> find(t, "find", Find.Answer.PLACE, a, false))
        .add("rfind(self, /, *args)", (t, a) -> find(t, "rfind", Find.Answer.PLACE, a, true))
        .add("index(self, /, *args)", (t, a) -> find(t, "index", Find.Answer.INDEX, a, false))
        .add("rindex(self, /, *args)", (t, a) -> find(t, "rindex", Find.Answer.INDEX, a, true))
        .add("count(self, /, *args)", (t, a) -> count(t, (Str) a[0], (Object[]) a[1]))
        .add("startswith(self, /, *args)", (_, a) -> begins("startswith", (Str) a[0], (Object[]) a[1], false))
        .add("endswith(self, /, *args)", (_, a) -> begins("endswith", (Str) a[0], (Object[]) a[1], true))
        .add(
            "replace(self, old, new, count=, /)",
            (t, a) -> new Replace(
                Texts.STR,
                text(a[0]),
                Arguments.text(a[1], "replace() argument 1 must be str, not %s"),
                Arguments.text(a[2], "replace() argument 2 must be str, not %s"),
                Arguments.limit(a[3]))
                .run(t))
        .add("removeprefix(self, prefix, /)", (t, a) -> without(t, a, "removeprefix", false))
        .add("removesuffix(self, suffix, /)", (t, a) -> without(t, a, "removesuffix", true));
  }

  private static Object find(Tasklet t, String name, Find.Answer answer, Object[] a, boolean backwards) {
    var self = (Str) a[0];
    var given = Arguments.between(name, (Object[]) a[1], 1, 3);
    int length = self.length();
    int start = Arguments.bound(given[1], length, 0);
    int end = Math.min(length, Arguments.bound(given[2], length, length));
    var part = Arguments.text(given[0], WANTED);
    if (start > end) {
      if (answer == Find.Answer.INDEX) {
        throw Raise.valueError("substring not found");
      }
      return -1L;
    }
    return new Find(answer, Texts.STR, self.text(), part, self.offset(start), self.offset(end), backwards).run(t);
  }

  /** {@code part in text}. */
  public static Object contains(Tasklet t, Str text, Str part) {
    if (text.text().length() <= Pass.FREE && part.text().length() <= Finder.SHORT && text.isFlat()) {
      return text.text().contains(part.text());
    }
    return new Find(Find.Answer.PRESENCE, Texts.STR, text.text(), part.text(), 0, text.text().length(), false).run(t);
  }

  private static Object count(Tasklet t, Str self, Object[] arguments) {
    var given = Arguments.between("count", arguments, 1, 3);
    int length = self.length();
    int start = Arguments.bound(given[1], length, 0);
    int end = Math.min(length, Arguments.bound(given[2], length, length));
    var part = Arguments.text(given[0], WANTED);
    if (start > end) {
      return 0L;
    }
    return part.isEmpty()
        ? (Object) (end - start + 1L)
        : new Count(self.text(), part, self.offset(start), self.offset(end)).run(t);
  }

  private static Object begins(String name, Str self, Object[] arguments, boolean atEnd) {
    var given = Arguments.between(name, arguments, 1, 3);
    int length = self.length();
    int start = Arguments.bound(given[1], length, 0);
    int end = Math.min(length, Arguments.bound(given[2], length, length));
    if (given[0] instanceof PyTuple choices) {
      for (var choice : choices.items()) {
        var part = Arguments.text(choice, "tuple for " + name + " must only contain str, not %s");
        if (isAt(self, start, end, part, atEnd)) {
          return true;
        }
      }
      return false;
    }
    return isAt(
        self, start, end, Arguments.text(given[0], name + " first arg must be str or a tuple of str, not %s"), atEnd);
  }

  private static boolean isAt(Str self, int start, int end, String part, boolean atEnd) {
    if (start > end) {
      return false;
    }
    int low = self.offset(start);
    int high = self.offset(end);
    return part.length() <= high - low && self.text().startsWith(part, atEnd ? high - part.length() : low);
  }

  private static Object without(Tasklet t, Object[] a, String name, boolean atEnd) {
    var text = text(a[0]);
    var part = Arguments.text(a[1], name + "() argument must be str, not %s");
    if (part.isEmpty() || !(atEnd ? text.endsWith(part) : text.startsWith(part))) {
      return a[0];
    }
    Pass.copied(t, text.length() - part.length());
    return Str.of(atEnd ? text.substring(0, text.length() - part.length()) : text.substring(part.length()));
  }

  private static void cuts(Methods methods) {
    methods
        .add("split(self, sep=, maxsplit=)", (t, a) -> split(t, a, false))
        .add("rsplit(self, sep=, maxsplit=)", (t, a) -> split(t, a, true))
        .add("partition(self, sep, /)", (t, a) -> partition(t, a, false))
        .add("rpartition(self, sep, /)", (t, a) -> partition(t, a, true))
        .add(
            "splitlines(self, keepends=)",
            (t, a) -> Split.lines(Texts.STR, text(a[0]), a[1] != null && Arguments.big(a[1]).signum() != 0).run(t))
        .add("strip(self, chars=, /)", (t, a) -> strip(t, a, "strip", Strip.LEFT | Strip.RIGHT))
        .add("lstrip(self, chars=, /)", (t, a) -> strip(t, a, "lstrip", Strip.LEFT))
        .add("rstrip(self, chars=, /)", (t, a) -> strip(t, a, "rstrip", Strip.RIGHT))
        .add("join(self, iterable, /)", (t, a) -> Join.of(t, Texts.STR, text(a[0]), a[1]));
  }

  private static Object split(Tasklet t, Object[] a, boolean backwards) {
    long most = Arguments.limit(a[2]);
    if (Arguments.isMissing(a[1])) {
      return Split.atSpace(Texts.STR, text(a[0]), most, backwards).run(t);
    }
    var separator = Arguments.text(a[1], "must be str or None, not %s");
    if (separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return Split.at(Texts.STR, text(a[0]), separator, most, backwards).run(t);
  }

  private static Object partition(Tasklet t, Object[] a, boolean backwards) {
    var text = text(a[0]);
    var separator = Arguments.text(a[1], WANTED);
    if (separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return Find.partition(Texts.STR, text, separator, a[1], backwards).run(t);
  }

  private static Object strip(Tasklet t, Object[] a, String name, int sides) {
    var set = Arguments.isMissing(a[1]) ? null : Arguments.text(a[1], name + " arg must be None or str");
    var stripped = new Strip(Texts.STR, text(a[0]), set, sides).run(t);
    // A text with nothing to strip is its own answer, which keeps its hash.
    return stripped instanceof Str rest && rest.units() == text(a[0]).length() ? a[0] : stripped;
  }

  private static void paddings(Methods methods) {
    methods
        .add("center(self, width, fillchar=, /)", (t, a) -> pad(t, (Str) a[0], Arguments.size(a[1]), fill(a[2]), '^'))
        .add("ljust(self, width, fillchar=, /)", (t, a) -> pad(t, (Str) a[0], Arguments.size(a[1]), fill(a[2]), '<'))
        .add("rjust(self, width, fillchar=, /)", (t, a) -> pad(t, (Str) a[0], Arguments.size(a[1]), fill(a[2]), '>'))
        .add("zfill(self, width, /)", (t, a) -> zfill(t, (Str) a[0], Arguments.size(a[1])))
        .add(
            "expandtabs(self, tabsize=)",
            (t, a) -> new ExpandTabs(Texts.STR, text(a[0]), tabSize(a[1])).run(t));
  }

  private static int fill(Object value) {
    if (value == null) {
      return ' ';
    }
    var fill = Arguments.text(value, "The fill character must be a unicode character, not %s");
    if (fill.isEmpty() || fill.codePointCount(0, fill.length()) != 1) {
      throw Raise.typeError("The fill character must be exactly one character long");
    }
    return fill.codePointAt(0);
  }

  static int tabSize(Object value) {
    if (value == null) {
      return 8;
    }
    var size = Arguments.big(value);
    if (size.bitLength() > 31) {
      throw Raise.overflowError("Python int too large to convert to C int");
    }
    return size.intValue();
  }

  private static Object pad(Tasklet t, Str self, long width, int fill, char align) {
    return width <= self.length() ? self : pad(t, Texts.STR, self.text(), self.length(), width, fill, align);
  }

  /** A text of some number of characters padded up to a width. */
  static Object pad(Tasklet t, Texts kind, String text, int length, long width, int fill, char align) {
    long padding = Math.max(0, width - length);
    Pass.copied(t, text.length() + padding * Character.charCount(fill));
    long left = switch (align) {
      case '<' -> 0;
      case '>' -> padding;
      // CPython's way to share out an odd one.
      default -> padding / 2 + (padding & width & 1);
    };
    return kind.of(
        new StringBuilder((int) (text.length() + padding * Character.charCount(fill)))
            .repeat(fill, (int) left)
            .append(text)
            .repeat(fill, (int) (padding - left))
            .toString());
  }

  private static Object zfill(Tasklet t, Str self, long width) {
    return width <= self.length() ? self : zfill(t, Texts.STR, self.text(), self.length(), width);
  }

  /** A text of some number of characters with zeros behind the sign, up to a width. */
  static Object zfill(Tasklet t, Texts kind, String text, int length, long width) {
    long padding = Math.max(0, width - length);
    Pass.copied(t, text.length() + padding);
    int sign = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    var out = new StringBuilder((int) (text.length() + padding));
    out.append(text, 0, sign).repeat('0', (int) padding).append(text, sign, text.length());
    return kind.of(out.toString());
  }

  private static void others(Methods methods) {
    methods
        .add(
            "encode(self, encoding=, errors=)",
            (t, a) -> Codecs.encode(
                t,
                Texts.BYTES,
                text(a[0]),
                Codecs.name("encode", "encoding", a[1]),
                Codecs.name("encode", "errors", a[2])))
        .add(
            "format(self, /, *args, **kwargs)",
            (t, a) -> Template.format(t, (Str) a[0], PyTuple.of((Object[]) a[1]), (PyDict) a[2]))
        .add("format_map(self, mapping, /)", (t, a) -> Template.format(t, (Str) a[0], null, a[1]));
  }

  private static void operators(Methods methods) {
    methods
        .add("__len__(self, /)", (_, a) -> (long) ((Str) a[0]).length())
        .add("__contains__(self, key, /)", (t, a) -> Sequences.contains(t, a[0], a[1]))
        .add("__getitem__(self, key, /)", (t, a) -> Items.get(t, a[0], a[1]))
        .add("__mod__(self, value, /)", (t, a) -> Formatting.percent(t, (Str) a[0], a[1]))
        .add("__mul__(self, value, /)", (t, a) -> Sequences.repeat(t, a[0], Arguments.size(a[1]), false))
        .add("__rmul__(self, value, /)", (t, a) -> Sequences.repeat(t, a[0], Arguments.size(a[1]), false))
        .add("__add__(self, value, /)", StrMethods::concat);
  }

  private static Object concat(Tasklet t, Object[] a) {
    if (Arguments.textOrNull(a[1]) == null) {
      throw Raise.typeError("can only concatenate str (not \"" + Types.of(a[1]).name() + "\") to str");
    }
    return Sequences.concat(t, a[0], stint.machine.Derived.unwrap(a[1]), false);
  }

  private static Object maketrans(Tasklet t, Object x, Object y, Object z) {
    if (y == null) {
      if (!(x instanceof PyDict dict)) {
        throw Raise.typeError("if you give only one argument to maketrans it must be a dict");
      }
      return byOrdinal(t, dict);
    }
    var to = Arguments.text(y, "maketrans() argument 2 must be str, not %s");
    var deleted = z == null ? "" : Arguments.text(z, "maketrans() argument 3 must be str, not %s");
    var from = Arguments.text(x, "first maketrans argument must be a string if there is a second argument");
    var sources = from.codePoints().toArray();
    var targets = to.codePoints().toArray();
    if (sources.length != targets.length) {
      throw Raise.valueError("the first two maketrans arguments must have equal length");
    }
    var table = new PyDict();
    for (int i = 0; i < sources.length; i++) {
      put(t, table, (long) sources[i], (long) targets[i]);
    }
    deleted.codePoints().forEach(c -> put(t, table, (long) c, Singleton.NONE));
    Pass.scanned(t, from.length() + (long) deleted.length());
    return table;
  }

  private static void put(Tasklet t, PyDict table, Object key, Object value) {
    long growth = table.growth();
    if (growth > 0) {
      t.host().allocate(growth);
    }
    table.put(key, value);
  }

  private static PyDict byOrdinal(Tasklet t, PyDict dict) {
    var table = new PyDict();
    var keys = dict.keys();
    var values = dict.values();
    t.charge(keys.length >> 3);
    for (int i = 0; i < keys.length; i++) {
      switch (keys[i]) {
        case Str str when str.length() == 1 -> put(t, table, (long) str.text().codePointAt(0), values[i]);
        case Str _ -> throw Raise.valueError("string keys in translate table must be of length 1");
        case Long _,Boolean _,BigInteger _ -> put(t, table, keys[i], values[i]);
        default -> throw Raise.typeError("keys in translate table must be strings or integers");
      }
    }
    return table;
  }
}
