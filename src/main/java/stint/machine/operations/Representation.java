package stint.machine.operations;

import java.math.BigInteger;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stint.machine.CheckedCall;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.text.Characters;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.CountIterator;
import stint.machine.values.DictView;
import stint.machine.values.Exceptions;
import stint.machine.values.Getter;
import stint.machine.values.Immediate;
import stint.machine.values.NativeModule;
import stint.machine.values.PyAlias;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyCell;
import stint.machine.values.PyClass;
import stint.machine.values.PyComplex;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.PyGenerator;
import stint.machine.values.PyList;
import stint.machine.values.PyMember;
import stint.machine.values.PyMethod;
import stint.machine.values.PyModule;
import stint.machine.values.PyRange;
import stint.machine.values.PySet;
import stint.machine.values.PySlice;
import stint.machine.values.PySuper;
import stint.machine.values.PyTuple;
import stint.machine.values.PyUnion;
import stint.machine.values.PyValue;
import stint.machine.values.RepeatIterator;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * {@code repr}, {@code str} and {@code ascii} of anything, as CPython writes them; where it shows an address, so do we, a made-up one that
 * depends on the program alone.
 */
public final class Representation {
  /** The longest text that is quoted in one step. */
  private static final int CHUNK = 4096;

  private static final int CHARACTERS_PER_UNIT = 64;

  private Representation() {}

  // repr

  /** {@code repr(value)}: a {@link Str}, or PENDING. */
  public static Object repr(Tasklet t, Object value) {
    var method = Immediate.userMethod(value, "__repr__");
    if (method != null) {
      return t.push(new CallFrame(method, value, "__repr__"));
    }
    return builtinRepr(t, value);
  }

  /** {@code object.__repr__} and those of builtin classes: without looking for the method of a program's class. */
  public static Object builtinRepr(Tasklet t, Object value) {
    var text = atom(t, value);
    return text != null ? Str.of(text) : t.push(new ReprFrame(t, value));
  }

  /** The text of a value that has no parts to be shown; null for others. Long texts are left to a frame, too. */
  private static String atom(Tasklet t, Object value) {
    return switch (Immediate.unwrap(value)) {
      case Str text -> text.text().length() > CHUNK ? null : quoted(text.text());
      case Long number -> Long.toString(number);
      case Double number -> Numbers.repr(number);
      case Boolean truth -> truth ? "True" : "False";
      case BigInteger number -> {
        t.charge(number.bitLength() >> 6);
        yield Numbers.toText(number);
      }
      case Singleton singleton -> singleton.toString();
      case PyBytes bytes -> {
        t.charge(bytes.length() / CHARACTERS_PER_UNIT);
        yield quoted(bytes.bytes(), bytes.length());
      }
      case PyByteArray bytes -> {
        t.charge(bytes.length() / CHARACTERS_PER_UNIT);
        yield Types.of(value).name() + "(" + quoted(bytes.bytes(), bytes.length()) + ")";
      }
      case PyComplex number -> ofComplex(number);
      case PyRange range ->
          "range(" + range.start() + ", " + range.stop() + (range.step().equals(1L) ? ")" : ", " + range.step() + ")");
      case PyList list -> list.size() == 0 ? "[]" : null;
      case PyUnion union -> ofUnion(t, union);
      case PyAlias alias -> ofAlias(t, alias);
      case PyTuple tuple -> tuple.size() == 0 ? "()" : null;
      case PyDict dict -> dict.size() == 0 ? "{}" : null;
      case PySet set -> set.size() == 0 ? Types.of(value).name() + "()" : null;
      case DictView _,PySlice _,PyException _,PyMethod _,StaticMethod _,ClassMethod _,CountIterator _,RepeatIterator _ ->
          null;
      case PyValue other -> named(t, other);
      default -> throw new AssertionError(value.getClass());
    };
  }

  private static String named(Tasklet t, PyValue value) {
    return switch (value) {
      case PyClass cls -> "<class '" + fullName(cls) + "'>";
      case PyFunction function -> "<function " + function.qualifiedName() + at(t, value);
      case Builtin builtin when builtin.isMethod() ->
          (builtin.isSlot() ? "<slot wrapper '" : "<method '")
              + builtin.name()
              + "' of '"
              + builtin.owner()
              + "' objects>";
      case Builtin builtin -> "<built-in function " + builtin.name() + ">";
      case PyModule module -> "<module '" + module.name() + "' (built-in)>";
      case NativeModule module -> "<module '" + module.name() + "' (built-in)>";
      case PyGenerator generator ->
          "<" + generator.type().name() + " object " + generator.function().qualifiedName() + at(t, value);
      case PyMember member -> "<member '" + member.name() + "' of '" + member.owner().name() + "' objects>";
      case Getter getter -> "<attribute '" + getter.name() + "' of '" + getter.owner() + "' objects>";
      case PyCell cell ->
          "<cell"
              + at(t, value).replace(">", ": ")
              + (cell.get() == null
                  ? "empty>"
                  : Types.of(cell.get()).name() + " object" + at(t, cell.get()));
      case PySuper view ->
          "<super: " + named(t, view.after())
              + (view.selfType() == null ? ", NULL>" : ", <" + view.selfType().name() + " object>>");
      default -> "<" + fullName(value.type()) + " object" + at(t, value);
    };
  }

  private static String at(Tasklet t, Object value) {
    long address = value instanceof PyValue known ? Immediate.address(known, t.host()) : 0x7e00_0000_0000L;
    return " at 0x" + Long.toHexString(address) + ">";
  }

  /** A class's name with its module in front, unless that is builtins. */
  public static String fullName(PyClass cls) {
    return cls.own("__module__") instanceof Str module && !module.text().equals("builtins")
        ? module.text() + "." + cls.qualifiedName()
        : cls.qualifiedName();
  }

  private static String ofComplex(PyComplex number) {
    var imaginary = withoutPoint(number.imaginary());
    if (number.real() == 0 && Math.copySign(1, number.real()) > 0) {
      return imaginary + "j";
    }
    return "(" + withoutPoint(number.real()) + (imaginary.startsWith("-") ? "" : "+") + imaginary + "j)";
  }

  private static String withoutPoint(double value) {
    var text = Numbers.repr(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  // Quoting

  /** A text in quotes as {@code repr} shows it. */
  public static String quoted(String text) {
    char quote = quote(text);
    var out = new StringBuilder(text.length() + 2).append(quote);
    quote(out, text, 0, text.length(), quote);
    return out.append(quote).toString();
  }

  private static char quote(String text) {
    return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
  }

  /** Quotes the characters from start to end, or one unit more where a pair would be cut; answers where it stopped. */
  private static int quote(StringBuilder out, String text, int start, int end, char quote) {
    int i = start;
    while (i < end) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point == quote || point == '\\') {
        out.append('\\').append((char) point);
      } else if (Characters.isPrintable(point)) {
        out.appendCodePoint(point);
      } else {
        escape(out, point);
      }
    }
    return i;
  }

  private static void escape(StringBuilder out, int point) {
    switch (point) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> hex(out, point);
    }
  }

  private static void hex(StringBuilder out, int point) {
    int width = point <= 0xff ? 2 : point <= 0xffff ? 4 : 8;
    var digits = Integer.toHexString(point);
    out.append('\\')
        .append(width == 2 ? 'x' : width == 4 ? 'u' : 'U')
        .repeat('0', width - digits.length())
        .append(digits);
  }

  /** Bytes in quotes as {@code repr} shows them. */
  static String quoted(byte[] bytes, int length) {
    boolean single = false;
    boolean twofold = false;
    for (int i = 0; i < length; i++) {
      single |= bytes[i] == '\'';
      twofold |= bytes[i] == '"';
    }
    char quote = single && !twofold ? '"' : '\'';
    var out = new StringBuilder(length + 3).append('b').append(quote);
    for (int i = 0; i < length; i++) {
      int octet = bytes[i] & 0xff;
      if (octet == quote || octet == '\\') {
        out.append('\\').append((char) octet);
      } else if (octet >= ' ' && octet < 0x7f) {
        out.append((char) octet);
      } else {
        escape(out, octet);
      }
    }
    return out.append(quote).toString();
  }

  /** The representation of a string, bytes or bytearray for an error's text, of which only so many characters are wanted. */
  public static String ofText(Object text, int wanted) {
    return switch (Immediate.unwrap(text)) {
      case Str string -> {
        var whole = string.text();
        yield quoted(whole.length() > wanted ? whole.substring(0, wanted) : whole);
      }
      case PyBytes bytes -> quoted(bytes.bytes(), Math.min(wanted, bytes.length()));
      case PyByteArray bytes -> "bytearray(" + quoted(bytes.bytes(), Math.min(wanted, bytes.length())) + ")";
      default -> throw new AssertionError(text);
    };
  }

  // str and ascii

  /** {@code str(value)}: a {@link Str}, or PENDING. */
  public static Object str(Tasklet t, Object value) {
    if (value instanceof Str) {
      return value;
    }
    var method = Immediate.userMethod(value, "__str__");
    if (method != null) {
      return t.push(new CallFrame(method, value, "__str__"));
    }
    return builtinStr(t, value);
  }

  /** {@code object.__str__} and those of builtin classes: without looking for the method of a program's class. */
  public static Object builtinStr(Tasklet t, Object value) {
    return switch (Immediate.unwrap(value)) {
      case Str text -> text;
      case PyException exception -> ExceptionText.of(t, exception);
      default -> {
        var method = Immediate.userMethod(value, "__repr__");
        yield method == null ? builtinRepr(t, value) : t.push(new CallFrame(method, value, "__str__"));
      }
    };
  }

  /** {@code ascii(value)}: a {@link Str}, or PENDING. */
  public static Object ascii(Tasklet t, Object value) {
    var text = Immediate.userMethod(value, "__repr__") == null ? atom(t, value) : null;
    return text == null ? t.push(new AsciiFrame(value)) : ascii(text);
  }

  private static Str ascii(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point < 0x80) {
                out.append((char) point);
              } else {
                hex(out, point);
              }
            });
    return Str.of(out.toString());
  }

  /** Asks for the representation and escapes what is not ASCII in it. */
  static final class AsciiFrame extends NativeFrame {
    private Object value;
    private boolean asked;

    AsciiFrame() {}

    AsciiFrame(Object value) {
      this.value = value;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        var text = ((Str) t.take()).text();
        t.charge(text.length() / CHARACTERS_PER_UNIT);
        return ascii(text);
      }
      asked = true;
      var text = repr(t, value);
      return text == Tasklet.PENDING ? text : ascii(((Str) text).text());
    }

    @Override
    public void transfer(Transfer transfer) {
      value = transfer.ref(value);
      asked = transfer.flag(asked);
    }
  }

  /** What a special method answered, which must be a string. */
  private static Str checked(Object result, String method) {
    if (Immediate.unwrap(result) instanceof Str text) {
      return text;
    }
    throw Raise.typeError(method + " returned non-string (type " + Types.of(result).name() + ")");
  }

  /** Calls {@code __repr__} or {@code __str__} and checks what it answers. */
  static final class CallFrame extends CheckedCall {
    private String name;

    CallFrame() {}

    CallFrame(Object method, Object self, String name) {
      super(method, self);
      this.name = name;
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      return checked(answer, name);
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      name = transfer.text(name);
    }
  }

  /**
   * The representation for an error's text, where no user code can be asked: containers are shown to a small depth, and instances as if
   * their classes had no methods of their own.
   */
  public static String brief(Tasklet t, Object value) {
    var out = new StringBuilder();
    brief(t, out, value, 3);
    return out.toString();
  }

  /** Classes by their names, as in {@code int | None}. */
  private static String ofUnion(Tasklet t, PyUnion union) {
    return Stream.of(union.members().items()).map(member -> ofType(t, member)).collect(Collectors.joining(" | "));
  }

  private static String ofAlias(Tasklet t, PyAlias alias) {
    if (alias.arguments().size() == 0) {
      return ofType(t, alias.origin()) + "[()]";
    }
    return Stream.of(alias.arguments().items())
        .map(argument -> ofType(t, argument))
        .collect(Collectors.joining(", ", ofType(t, alias.origin()) + "[", "]"));
  }

  /** A part of a type as it is written. */
  private static String ofType(Tasklet t, Object type) {
    return switch (type) {
      case PyClass cls when cls == Types.NONE -> "None";
      case PyClass cls -> cls.isBuiltin() ? cls.qualifiedName() : fullName(cls);
      case Singleton ellipsis when ellipsis == Singleton.ELLIPSIS -> "...";
      default -> brief(t, type);
    };
  }

  private static void brief(Tasklet t, StringBuilder out, Object value, int depth) {
    var level = new Level(value);
    var text = level.isContainer() && depth > 0 && level.count() <= 100 ? null : atom(t, value);
    if (text != null || !level.isContainer()) {
      out.append(text != null ? text : named(t, (PyValue) value));
      return;
    }
    if (depth == 0 || level.count() > 100) {
      out.append(level.start).append("...").append(level.end);
      return;
    }
    out.append(level.start);
    for (var item = level.take(out); item != null; item = level.take(out)) {
      brief(t, out, item, depth - 1);
    }
    out.append(level.end);
  }

  /** One container that is being shown, and how far it has got. */
  static final class Level implements Saved {
    private Object value;
    private Object[] items;
    private String start;
    private String end;
    private int next;
    private boolean started;

    Level() {}

    Level(Object value) {
      this.value = value;
      var part = Immediate.unwrap(value);
      switch (part) {
        case PyList _ -> enclose("[", "]", null);
        case PyTuple tuple -> enclose("(", tuple.size() == 1 ? ",)" : ")", tuple.items());
        case PyDict _ -> enclose("{", "}", null);
        case PySet set -> {
          boolean plain = value == set && !set.isFrozen();
          var name = Types.of(value).name();
          enclose(plain ? "{" : name + "({", plain ? "}" : "})", set.toArray());
        }
        case DictView view -> enclose(view.type().name() + "([", "])", items(view));
        case PySlice slice -> enclose("slice(", ")", new Object[]{slice.start(), slice.stop(), slice.step()});
        case CountIterator count -> enclose("count(", ")", count.shown());
        case RepeatIterator repeat -> enclose("repeat(", ")", repeat.shown());
        case PyException exception -> enclose(exception.type().name() + "(", ")", exception.arguments().items());
        case PyMethod method -> ofMethod(method);
        case StaticMethod method -> enclose("<staticmethod(", ")>", new Object[]{method.function()});
        case ClassMethod method -> enclose("<classmethod(", ")>", new Object[]{method.function()});
        case Str text when text.text().length() > CHUNK -> {
          var quote = String.valueOf(quote(text.text()));
          enclose(quote, quote, null);
        }
        default -> {}
      }
    }

    private void enclose(String before, String after, Object[] parts) {
      start = before;
      end = after;
      items = parts;
    }

    private static Object[] items(DictView view) {
      return switch (view.kind()) {
        case KEYS -> view.dict().keys();
        case VALUES -> view.dict().values();
        case ITEMS -> {
          var pairs = new Object[view.size()];
          int count = 0;
          for (int i = 0; i < view.dict().end(); i++) {
            if (view.dict().keyAt(i) != null) {
              pairs[count++] = Lookup.pair(view.dict(), i);
            }
          }
          yield pairs;
        }
      };
    }

    private void ofMethod(PyMethod method) {
      if (method.function() instanceof Builtin builtin) {
        enclose(
            (builtin.isSlot() ? "<method-wrapper '" + builtin.name() + "'" : "<built-in method " + builtin.name())
                + " of " + Types.of(method.self()).name() + " object",
            null,
            new Object[0]);
        return;
      }
      var name = method.function() instanceof PyFunction function ? function.qualifiedName() : "?";
      enclose("<bound method " + name + " of ", ">", new Object[]{method.self()});
    }

    boolean isContainer() {
      return start != null;
    }

    /** What stands for the container within itself; null if it cannot contain itself. */
    String cycle() {
      return switch (Immediate.unwrap(value)) {
        case PyList _ -> "[...]";
        case PyTuple _ -> "(...)";
        case PyDict _ -> "{...}";
        case PySet _ -> Types.of(value).name() + "(...)";
        case DictView _ -> "...";
        default -> null;
      };
    }

    int count() {
      return switch (Immediate.unwrap(value)) {
        case PyList list -> list.size();
        case PyDict dict -> 2 * dict.end();
        case Str text -> text.text().length();
        default -> items.length;
      };
    }

    /** The next part to be shown, with what stands before it appended; null at the end. */
    Object take(StringBuilder out) {
      return switch (Immediate.unwrap(value)) {
        case PyList list -> next < list.size() ? part(out, list.get(next)) : null;
        case PyDict dict -> entry(out, dict);
        default -> next < items.length ? part(out, items[next]) : null;
      };
    }

    private Object part(StringBuilder out, Object part) {
      next++;
      separate(out);
      return part;
    }

    private void separate(StringBuilder out) {
      if (started) {
        out.append(", ");
      }
      started = true;
    }

    /** Keys and values in turn: the lowest bit of the place says which. */
    private Object entry(StringBuilder out, PyDict dict) {
      if ((next & 1) == 1) {
        out.append(": ");
        int place = next++ >> 1;
        return place < dict.end() && dict.keyAt(place) != null ? dict.valueAt(place) : Singleton.NONE;
      }
      while (next >> 1 < dict.end() && dict.keyAt(next >> 1) == null) {
        next += 2;
      }
      return next >> 1 < dict.end() ? part(out, dict.keyAt(next >> 1)) : null;
    }

    @Override
    public void transfer(Transfer transfer) {
      value = transfer.ref(value);
      items = transfer.refs(items, items == null ? 0 : items.length);
      start = transfer.text(start);
      end = transfer.text(end);
      next = transfer.integer(next);
      started = transfer.flag(started);
    }
  }

  /** Shows a container with everything in it, level by level. */
  static final class ReprFrame extends NativeFrame {
    private static final int ITEMS = 256;

    private ReprFrame outer;
    private Object[] levels = new Object[4];
    private int depth;
    private StringBuilder out = new StringBuilder();
    private int charged;
    private boolean asked;

    ReprFrame() {}

    ReprFrame(Tasklet t, Object value) {
      outer = t.nearest(ReprFrame.class);
      var level = new Level(value);
      if (isOpen(value) && level.cycle() != null) {
        out.append(level.cycle());
      } else {
        open(t, level);
      }
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        asked = false;
        out.append(checked(t.take(), "__repr__").text());
      }
      int start = out.length();
      for (int i = 0; i < ITEMS && depth > 0 && out.length() - start < CHUNK; i++) {
        if (!advance(t)) {
          asked = true;
          break;
        }
      }
      account(t);
      return depth == 0 && !asked ? Str.of(out.toString()) : Tasklet.PENDING;
    }

    private void account(Tasklet t) {
      t.host().allocate(out.length() - charged);
      t.charge((out.length() - charged) / CHARACTERS_PER_UNIT);
      charged = out.length();
    }

    /** Shows one part; false if a call will bring it. */
    private boolean advance(Tasklet t) {
      var level = (Level) levels[depth - 1];
      if (Immediate.unwrap(level.value) instanceof Str text) {
        quote(level, text.text());
        return true;
      }
      var part = level.take(out);
      if (part == null) {
        out.append(level.end);
        levels[--depth] = null;
        return true;
      }
      var method = Immediate.userMethod(part, "__repr__");
      if (method != null) {
        t.call(method, part);
        return false;
      }
      var text = atom(t, part);
      if (text != null) {
        out.append(text);
        return true;
      }
      var inner = new Level(part);
      if (inner.cycle() != null && isOpen(part)) {
        out.append(inner.cycle());
      } else {
        open(t, inner);
      }
      return true;
    }

    private void quote(Level level, String text) {
      int end = Math.min(text.length(), level.next + CHUNK);
      level.next = Representation.quote(out, text, level.next, end, level.start.charAt(0));
      if (level.next >= text.length()) {
        out.append(level.end);
        levels[--depth] = null;
      }
    }

    private void open(Tasklet t, Level level) {
      if (depth >= t.host().recursionLimit()) {
        throw Raise.of(
            Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded while getting the repr of an object");
      }
      if (level.end == null) {
        level.end = at(t, ((PyMethod) level.value).self());
      }
      if (depth == levels.length) {
        levels = Arrays.copyOf(levels, depth * 2);
      }
      levels[depth++] = level;
      out.append(level.start);
    }

    private boolean isOpen(Object value) {
      for (var frame = this; frame != null; frame = frame.outer) {
        for (int i = 0; i < frame.depth; i++) {
          if (((Level) frame.levels[i]).value == value) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    public void transfer(Transfer transfer) {
      outer = transfer.ref(outer);
      depth = transfer.integer(depth);
      levels = transfer.refs(levels, depth);
      out = new StringBuilder(transfer.text(out.toString()));
      charged = transfer.integer(charged);
      asked = transfer.flag(asked);
    }
  }
}
