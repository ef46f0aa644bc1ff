package stint.machine.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import stint.machine.Attributes;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Representation;
import stint.machine.values.Immediate;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyRange;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** {@code format % arguments}, as in C with keys: {@code %[(key)][flags][width][.precision][length]type}. */
final class Percent extends NativeFrame {
  /** How many conversions one step does while nothing has to be called. */
  private static final int CONVERSIONS = 200;

  private static final int UNITS_PER_CONVERSION = 8;

  private static final int LEFT = 1;
  private static final int PLUS = 2;
  private static final int BLANK = 4;
  private static final int ALTERNATE = 8;
  private static final int ZERO = 16;

  private enum Stage {
    LITERAL, KEY, MODIFIERS, CONVERT, ARRIVED
  }

  private Texts kind;
  private String format;
  private Object arguments;

  /** The tuple whose items are used up one by one, or null: {@link #single} is used up. */
  private PyTuple tuple;
  private Object single;
  private int used;
  private boolean keyed;

  private int at;
  private StringBuilder out = new StringBuilder();
  private Stage stage = Stage.LITERAL;
  private boolean asked;

  // The conversion at hand
  private int flags;
  private long width;
  private long precision;
  private int type;
  private Object value;

  Percent() {}

  private Percent(Texts kind, String format, Object arguments) {
    this.kind = kind;
    this.format = format;
    this.arguments = arguments;
    if (Derived.unwrap(arguments) instanceof PyTuple items) {
      tuple = items;
    } else {
      single = arguments;
    }
  }

  static Object of(Tasklet t, Texts kind, String format, Object arguments) {
    var frame = new Percent(kind, format, arguments);
    var outcome = frame.advance(t, false);
    return outcome == Tasklet.PENDING ? t.push(frame) : outcome;
  }

  @Override
  public Object step(Tasklet t) {
    return advance(t, true);
  }

  /** Only a frame on the stack may call anything that might need a frame itself. */
  private Object advance(Tasklet t, boolean framed) {
    int start = out.length();
    int done = 0;
    while (done < CONVERSIONS && out.length() - start < Pass.CHUNK) {
      boolean goesOn = switch (stage) {
        case LITERAL -> literal(t);
        case KEY -> key(t, framed);
        case MODIFIERS -> modifiers();
        case CONVERT -> convert(t, framed);
        case ARRIVED -> {
          var arrived = t.take();
          stage = Stage.LITERAL;
          yield arrived(t, arrived);
        }
      };
      if (!goesOn) {
        return stage == Stage.LITERAL && at >= format.length() ? finish(t) : Tasklet.PENDING;
      }
      done += stage == Stage.LITERAL ? 1 : 0;
    }
    return Tasklet.PENDING;
  }

  private Object finish(Tasklet t) {
    boolean left = tuple != null ? used < tuple.size() : used == 0;
    if (left && !keyed && !isMapping(arguments)) {
      throw Raise.typeError(
          "not all arguments converted during " + (kind == Texts.STR ? "string" : "bytes") + " formatting");
    }
    Pass.copied(t, out.length());
    return kind.of(out.toString());
  }

  /**
   * Whether a single argument may have keys, or need not be used: everything with items but tuples and the like of the
   * format.
   */
  private boolean isMapping(Object value) {
    return switch (Derived.unwrap(value)) {
      case PyTuple _,Str _ -> false;
      case PyDict _,PyList _,PyRange _ -> true;
      case PyBytes _,PyByteArray _ -> kind == Texts.STR;
      case PyObject object -> object.type().lookup("__getitem__") != null;
      default -> Types.of(value).lookup("__getitem__") != null;
    };
  }

  private boolean literal(Tasklet t) {
    int end = Math.min(format.length(), at + Pass.CHUNK);
    int percent = format.indexOf('%', at, end);
    int stop = percent < 0 ? end : percent;
    out.append(format, at, stop);
    Pass.scanned(t, stop - at);
    at = stop;
    if (percent < 0) {
      return false;
    }
    at++;
    if (at < format.length() && format.charAt(at) == '%') {
      out.append('%');
      at++;
      return true;
    }
    flags = 0;
    width = -1;
    precision = -1;
    value = null;
    stage = at < format.length() && format.charAt(at) == '(' ? Stage.KEY : Stage.MODIFIERS;
    return true;
  }

  /** Reads {@code (key)}, and looks it up. */
  private boolean key(Tasklet t, boolean framed) {
    if (!asked) {
      if (!isMapping(arguments)) {
        throw Raise.typeError("format requires a mapping");
      }
      if (!framed && !(arguments instanceof PyDict)) {
        return false;
      }
      int start = at + 1;
      int end = endOfKey();
      var key = kind == Texts.STR ? Str.of(format.substring(start, end)) : Texts.BYTES.of(format.substring(start, end));
      var found = framed ? null : direct((PyDict) arguments, key);
      if (found == null) {
        if (!framed) {
          return false;
        }
        found = Items.get(t, arguments, key);
      }
      at = end + 1;
      if (found == Tasklet.PENDING) {
        asked = true;
        return false;
      }
      single = found;
    } else {
      asked = false;
      single = t.take();
    }
    keyed = true;
    tuple = null;
    used = 0;
    stage = Stage.MODIFIERS;
    return true;
  }

  private static Object direct(PyDict dict, Object key) {
    int entry = dict.find(key, Immediate.hash(key, null));
    return entry < 0 ? null : dict.valueAt(entry);
  }

  private int endOfKey() {
    int open = 1;
    for (int i = at + 1; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '(') {
        open++;
      } else if (c == ')' && --open == 0) {
        return i;
      }
    }
    throw Raise.valueError("incomplete format key");
  }

  private int peek() {
    if (at >= format.length()) {
      throw Raise.valueError("incomplete format");
    }
    return format.codePointAt(at);
  }

  /** Flags, width, precision and type. */
  private boolean modifiers() {
    for (int flag; at < format.length() && (flag = "-+ #0".indexOf(format.charAt(at))) >= 0; at++) {
      flags |= 1 << flag;
    }
    if (at < format.length() && format.charAt(at) == '*') {
      at++;
      width = Arguments.size(star());
      if (width < 0) {
        flags |= LEFT;
        width = -width;
      }
    } else {
      width = number(Long.MAX_VALUE, "width too big", -1);
    }
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      if (at < format.length() && format.charAt(at) == '*') {
        at++;
        precision = starredPrecision();
      } else {
        precision = number(Integer.MAX_VALUE, "precision too big", 0);
      }
    }
    if (at < format.length() && "hlL".indexOf(format.charAt(at)) >= 0) {
      at++;
    }
    type = peek();
    at += Character.charCount(type);
    value = next();
    stage = Stage.CONVERT;
    return true;
  }

  private Object star() {
    var argument = next();
    if (Arguments.bigOrNull(argument) == null) {
      throw Raise.typeError("* wants int");
    }
    return argument;
  }

  private long starredPrecision() {
    var given = Arguments.big(star());
    if (given.bitLength() > 31) {
      throw Raise.overflowError("Python int too large to convert to C int");
    }
    return Math.max(0, given.intValue());
  }

  private long number(long most, String complaint, long missing) {
    long number = missing;
    for (int digit; at < format.length() && (digit = format.charAt(at) - '0') >= 0 && digit <= 9; at++) {
      long before = Math.max(number, 0);
      if (before > (most - digit) / 10) {
        throw Raise.valueError(complaint);
      }
      number = before * 10 + digit;
    }
    return number;
  }

  private Object next() {
    if (tuple != null ? used >= tuple.size() : used > 0) {
      throw Raise.typeError("not enough arguments for format string");
    }
    used++;
    return tuple != null ? tuple.get(used - 1) : single;
  }

  private boolean convert(Tasklet t, boolean framed) {
    Object converted = switch (type) {
      case 's', 'r', 'a', 'b' -> asText(t, framed);
      case 'd', 'i', 'u', 'o', 'x', 'X' -> asNumber(t, framed, Arguments.bigOrNull(value) == null);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> asNumber(t, framed, Arguments.bigOrNull(value) == null);
      case 'c' -> asNumber(t, framed, Arguments.bigOrNull(value) == null);
      default -> throw unsupported();
    };
    if (converted == Tasklet.PENDING) {
      stage = asked ? Stage.ARRIVED : Stage.CONVERT;
      asked = false;
      return false;
    }
    stage = Stage.LITERAL;
    return arrived(t, converted);
  }

  private Raise unsupported() {
    char shown = type > 31 && type < 128 ? (char) type : '?';
    if (kind != Texts.STR && type > 127) {
      throw Raise.overflowError("character argument not in range(0x110000)");
    }
    int index = format.codePointCount(0, at) - 1;
    return Raise.valueError(
        "unsupported format character '" + shown + "' (0x" + Integer.toHexString(type) + ") at index " + index);
  }

  /** The text of the value; PENDING with {@link #asked} set if it will come, without if a frame is needed to ask. */
  private Object asText(Tasklet t, boolean framed) {
    if (type == 'b' && kind == Texts.STR) {
      throw unsupported();
    }
    if (kind != Texts.STR && (type == 's' || type == 'b')) {
      return asBytes(t, framed);
    }
    if (!framed && !Formatting.isImmediate(value)) {
      return Tasklet.PENDING;
    }
    var text = switch (type) {
      case 's' -> Representation.str(t, value);
      case 'r' -> kind == Texts.STR ? Representation.repr(t, value) : Representation.ascii(t, value);
      default -> Representation.ascii(t, value);
    };
    asked = text == Tasklet.PENDING;
    return text;
  }

  private Object asBytes(Tasklet t, boolean framed) {
    var bytes = Derived.unwrap(value);
    if (bytes instanceof PyBytes || bytes instanceof PyByteArray) {
      return bytes;
    }
    return special(t, framed, "__bytes__",
        "%b requires a bytes-like object, or an object that implements __bytes__, not '" + Types.of(value).name()
            + "'");
  }

  /** A number for the conversion: the value itself, or what its methods make of it. */
  private Object asNumber(Tasklet t, boolean framed, boolean noInt) {
    if (!noInt || !(value instanceof PyObject object) || Derived.unwrap(value) != value) {
      return value;
    }
    String method = switch (type) {
      case 'd', 'i', 'u' -> object.type().lookup("__int__") != null ? "__int__" : "__index__";
      case 'o', 'x', 'X', 'c' -> "__index__";
      default -> object.type().lookup("__float__") != null ? "__float__" : "__index__";
    };
    return special(t, framed, method, complaint());
  }

  private Object special(Tasklet t, boolean framed, String method, String complaint) {
    if (!(value instanceof PyObject object) || object.type().lookup(method) == null) {
      throw Raise.typeError(complaint);
    }
    if (framed) {
      asked = true;
      t.call(Attributes.bindMethod(t, object.type().lookup(method), object, object.type()));
    }
    return Tasklet.PENDING;
  }

  private String complaint() {
    var name = Types.of(value).name();
    return switch (type) {
      case 'o', 'x', 'X' -> "%" + (char) type + " format: an integer is required, not " + name;
      case 'i' -> (kind == Texts.STR ? "%i" : "%d") + " format: a real number is required, not " + name;
      case 'd', 'u' -> "%" + (char) type + " format: a real number is required, not " + name;
      case 'c' ->
          kind == Texts.STR ? "%c requires int or char" : "%c requires an integer in range(256) or a single byte";
      default -> kind == Texts.STR ? "must be real number, not " + name : "float argument required, not " + name;
    };
  }

  /** Appends what the conversion makes of a text, bytes or a number. */
  private boolean arrived(Tasklet t, Object converted) {
    t.charge(UNITS_PER_CONVERSION);
    switch (type) {
      case 's', 'r', 'a', 'b' -> text(t, converted);
      case 'c' -> padded(t, character(converted), "", "", ' ');
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(t, converted);
      default -> floating(t, converted);
    }
    value = null;
    return true;
  }

  private void text(Tasklet t, Object converted) {
    var whole =
        Derived.unwrap(converted) instanceof Str str ? str : Str.of(BytesMethods.text(Derived.unwrap(converted)));
    var kept = precision >= 0 && precision < whole.length() ? whole.slice(0, (int) precision) : whole;
    padded(t, kept.text(), "", "", ' ');
  }

  private String character(Object converted) {
    var number = Arguments.bigOrNull(converted);
    if (number != null) {
      boolean fits = number.signum() >= 0 && number.bitLength() < 32;
      int most = kind == Texts.STR ? Character.MAX_CODE_POINT : 255;
      if (!fits || number.intValue() > most) {
        throw Raise.overflowError("%c arg not in range(" + (kind == Texts.STR ? "0x110000)" : "256)"));
      }
      return Character.toString(number.intValue());
    }
    var plain = Derived.unwrap(converted);
    if (kind == Texts.STR && plain instanceof Str str && str.length() == 1) {
      return str.text();
    }
    if (kind != Texts.STR && (plain instanceof PyBytes || plain instanceof PyByteArray)) {
      var single = BytesMethods.text(plain);
      if (single.length() == 1) {
        return single;
      }
    }
    throw Raise.typeError(complaint());
  }

  private void integer(Tasklet t, Object converted) {
    var number = Arguments.bigOrNull(converted);
    boolean decimal = type == 'd' || type == 'i' || type == 'u';
    if (number == null && decimal && Derived.unwrap(converted) instanceof Double real) {
      number = truncated(real);
    }
    if (number == null) {
      throw Raise.typeError(complaint());
    }
    int base = type == 'o' ? 8 : decimal ? 10 : 16;
    var digits = IntText.digits(t, number, base);
    if (precision > digits.length()) {
      if (precision > Integer.MAX_VALUE - 3) {
        throw Raise.overflowError("precision too large");
      }
      Pass.copied(t, precision);
      digits = "0".repeat((int) precision - digits.length()) + digits;
    }
    boolean prefixed = (flags & ALTERNATE) != 0 && !decimal;
    padded(
        t,
        type == 'X' ? digits.toUpperCase(java.util.Locale.ROOT) : digits,
        sign(number.signum() < 0),
        prefixed ? "0" + (char) type : "",
        (flags & ZERO) != 0 ? '0' : ' ');
  }

  private static BigInteger truncated(double real) {
    if (Double.isNaN(real)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(real)) {
      throw Raise.overflowError("cannot convert float infinity to integer");
    }
    return new BigDecimal(real).toBigInteger();
  }

  private String sign(boolean negative) {
    return negative ? "-" : (flags & PLUS) != 0 ? "+" : (flags & BLANK) != 0 ? " " : "";
  }

  private void floating(Tasklet t, Object converted) {
    var plain = Derived.unwrap(converted);
    var number = Arguments.bigOrNull(plain);
    if (number == null && !(plain instanceof Double)) {
      throw Raise.typeError(complaint());
    }
    double real = number == null ? (Double) plain : FormatSpec.toDouble(number);
    int digits = precision < 0 ? 6 : (int) precision;
    Pass.copied(t, digits + 320L);
    var text = FloatText.of(real, (char) type, digits, (flags & ALTERNATE) != 0 ? FloatText.ALTERNATE : 0);
    boolean negative = text.startsWith("-");
    padded(t, negative ? text.substring(1) : text, sign(negative), "", (flags & ZERO) != 0 ? '0' : ' ');
  }

  /** Appends a text with its sign and prefix, filled up to the width. */
  private void padded(Tasklet t, String text, String sign, String prefix, char fill) {
    int length = text.codePointCount(0, text.length()) + sign.length() + prefix.length();
    long padding = Math.max(0, width - length);
    long size = out.length() + (long) text.length() + padding + 4;
    if (size > Integer.MAX_VALUE - 8) {
      throw Raise.memoryError();
    }
    t.host().allocate(text.length() + padding);
    int front = (flags & LEFT) != 0 ? 0 : (int) padding;
    if (fill == ' ') {
      out.repeat(' ', front).append(sign).append(prefix);
    } else {
      out.append(sign).append(prefix).repeat(fill, front);
    }
    out.append(text).repeat(' ', (int) padding - front);
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Texts.transfer(transfer, kind);
    format = transfer.text(format);
    arguments = transfer.ref(arguments);
    tuple = transfer.ref(tuple);
    single = transfer.ref(single);
    used = transfer.integer(used);
    keyed = transfer.flag(keyed);
    at = transfer.integer(at);
    out = Texts.transfer(transfer, out);
    stage = Stage.values()[transfer.integer(stage.ordinal())];
    asked = transfer.flag(asked);
    flags = transfer.integer(flags);
    width = transfer.number(width);
    precision = transfer.number(precision);
    type = transfer.integer(type);
    value = transfer.ref(value);
  }
}
