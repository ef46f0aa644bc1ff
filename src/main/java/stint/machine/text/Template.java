package stint.machine.text;

import stint.machine.Attributes;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Representation;
import stint.machine.values.PyDict;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;

/**
 * {@code template.format(...)}: reads the template from left to right and puts in each field's value as it comes, so
 * that errors appear in CPython's order. A specification with fields of its own is a template, too.
 */
final class Template extends NativeFrame {
  /** How many fields one step puts in while nothing has to be called. */
  private static final int FIELDS = 200;

  private static final int UNITS_PER_FIELD = 8;

  /** Fields may have fields in their specifications, but these not. */
  private static final int DEPTH = 2;

  private enum Stage {
    LITERAL, VALUE, PATH, CONVERT, SPEC, FORMAT, FORMATTED
  }

  /** How the fields without number are counted: one count for a template and the specifications in it. */
  static final class Numbering implements Saved {
    private static final int UNKNOWN = 0;
    private static final int AUTOMATIC = 1;
    private static final int MANUAL = 2;

    private int state = UNKNOWN;
    private int next;

    Numbering() {}

    /** The number of a field; -1 if it has a name. */
    long number(String name) {
      long given = Template.number(name);
      if (given < 0 && !name.isEmpty()) {
        return -1;
      }
      if (state == UNKNOWN) {
        state = name.isEmpty() ? AUTOMATIC : MANUAL;
      }
      if (state == MANUAL && name.isEmpty()) {
        throw Raise.valueError("cannot switch from manual field specification to automatic field numbering");
      }
      if (state == AUTOMATIC && !name.isEmpty()) {
        throw Raise.valueError("cannot switch from automatic field numbering to manual field specification");
      }
      return name.isEmpty() ? next++ : given;
    }

    @Override
    public void transfer(Transfer transfer) {
      state = transfer.integer(state);
      next = transfer.integer(next);
    }
  }

  private String text;
  private int depth;
  private PyTuple arguments;
  private Object names;
  private Numbering numbering;

  private int at;
  private StringBuilder out = new StringBuilder();
  private Stage stage = Stage.LITERAL;

  // The field at hand
  private String path;
  private int pathAt;
  private int conversion;
  private String spec;
  private boolean nested;
  private Object value;

  /** Whether the stage waits for what it has called. */
  private boolean asked;

  Template() {}

  private Template(String text, int depth, PyTuple arguments, Object names, Numbering numbering) {
    this.text = text;
    this.depth = depth;
    this.arguments = arguments;
    this.names = names;
    this.numbering = numbering;
  }

  /**
   * Fills in a template.
   *
   * @param arguments the positional ones, or null where there may be none
   * @param names anything with items
   */
  static Object format(Tasklet t, Str template, PyTuple arguments, Object names) {
    var frame = new Template(template.text(), DEPTH, arguments, names, new Numbering());
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
    for (int fields = 0; fields < FIELDS && out.length() - start < Pass.CHUNK;) {
      boolean goesOn = switch (stage) {
        case LITERAL -> literal(t);
        case VALUE -> first(t, framed);
        case PATH -> path(t, framed);
        case CONVERT -> convert(t, framed);
        case SPEC -> spec(t, framed);
        case FORMAT -> render(t, framed);
        case FORMATTED -> {
          fields++;
          yield formatted(t, t.take());
        }
      };
      if (!goesOn) {
        return stage == Stage.LITERAL && at >= text.length() ? finish(t) : Tasklet.PENDING;
      }
      fields += stage == Stage.LITERAL ? 1 : 0;
    }
    return Tasklet.PENDING;
  }

  private Object finish(Tasklet t) {
    Pass.copied(t, out.length());
    return Str.of(out.toString());
  }

  /** Copies text up to the next field and reads that; false at the end, or when enough was done. */
  private boolean literal(Tasklet t) {
    int end = Math.min(text.length(), at + Pass.CHUNK);
    int i = at;
    while (i < end && text.charAt(i) != '{' && text.charAt(i) != '}') {
      i++;
    }
    out.append(text, at, i);
    Pass.scanned(t, i - at);
    at = i;
    if (i == end) {
      return false;
    }
    char brace = text.charAt(i);
    boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == brace;
    if (brace == '}' && !doubled) {
      throw Raise.valueError("Single '}' encountered in format string");
    }
    if (i + 1 >= text.length()) {
      throw Raise.valueError("Single '{' encountered in format string");
    }
    at++;
    if (doubled) {
      out.append(brace);
      at++;
      return true;
    }
    int start = at;
    field();
    Pass.scanned(t, at - start);
    stage = Stage.VALUE;
    return true;
  }

  private void field() {
    int start = at;
    int c = 0;
    scan : while (at < text.length()) {
      c = text.charAt(at++);
      switch (c) {
        case '{' -> throw Raise.valueError("unexpected '{' in field name");
        case '[' -> {
          while (at < text.length() && text.charAt(at) != ']') {
            at++;
          }
        }
        case '}', ':', '!' -> {
          break scan;
        }
        default -> {}
      }
    }
    if (c != '}' && c != ':' && c != '!') {
      throw Raise.valueError("expected '}' before end of string");
    }
    path = text.substring(start, at - 1);
    conversion = 0;
    spec = "";
    nested = false;
    if (c == '!' && !conversion()) {
      return;
    }
    if (c != '}') {
      specification();
    }
  }

  /** Reads a conversion; whether a specification follows. */
  private boolean conversion() {
    if (at >= text.length()) {
      throw Raise.valueError("end of string while looking for conversion specifier");
    }
    conversion = text.codePointAt(at);
    at += Character.charCount(conversion);
    if (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '}' && c != ':') {
        throw Raise.valueError("expected ':' after conversion specifier");
      }
      return c == ':';
    }
    return true;
  }

  private void specification() {
    int start = at;
    int open = 1;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '{') {
        nested = true;
        open++;
      } else if (c == '}' && --open == 0) {
        spec = text.substring(start, at - 1);
        return;
      }
    }
    throw Raise.valueError("unmatched '{' in format spec");
  }

  /** Digits as a number; -1 if there are none or anything else. */
  private static long number(String digits) {
    long number = digits.isEmpty() ? -1 : 0;
    for (int i = 0; i < digits.length();) {
      int c = digits.codePointAt(i);
      int digit = Characters.decimal(c);
      if (digit < 0) {
        return -1;
      }
      if (number > (Long.MAX_VALUE - digit) / 10) {
        throw Raise.valueError("Too many decimal digits in format string");
      }
      number = number * 10 + digit;
      i += Character.charCount(c);
    }
    return number;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  /** The argument that the field begins with. */
  private boolean first(Tasklet t, boolean framed) {
    if (!asked) {
      pathAt = endOfName(0);
      var name = path.substring(0, pathAt);
      long number = numbering.number(name);
      if (number >= 0) {
        return positional(number);
      }
      if (names instanceof PyDict keywords && arguments != null) {
        value = keywords.get(Str.of(name));
        if (value == null) {
          throw Raise.keyError(Str.of(name));
        }
        stage = Stage.PATH;
        return true;
      }
      if (!framed) {
        return false;
      }
      value = Items.get(t, names, Str.of(name));
    }
    return arrived(t, Stage.PATH);
  }

  private boolean positional(long number) {
    if (arguments == null) {
      throw Raise.valueError("Format string contains positional fields");
    }
    if (number >= arguments.size()) {
      throw Raise.indexError("Replacement index " + number + " out of range for positional args tuple");
    }
    value = arguments.get((int) number);
    stage = Stage.PATH;
    return true;
  }

  /** Takes a value that may be underway, and goes on to another stage when it is there. */
  private boolean arrived(Tasklet t, Stage next) {
    if (value == Tasklet.PENDING) {
      value = null;
      asked = true;
      return false;
    }
    if (asked) {
      asked = false;
      value = t.take();
    }
    stage = next;
    return true;
  }

  /** The attributes and items behind the first name. */
  private boolean path(Tasklet t, boolean framed) {
    if (!asked) {
      if (pathAt >= path.length()) {
        stage = Stage.CONVERT;
        return true;
      }
      if (!framed) {
        return false;
      }
      value = path.charAt(pathAt) == '.' ? attribute(t) : item(t);
    }
    return arrived(t, Stage.PATH);
  }

  private Object attribute(Tasklet t) {
    int end = endOfName(pathAt + 1);
    var name = notEmpty(path.substring(pathAt + 1, end));
    pathAt = end;
    return Attributes.get(t, value, name);
  }

  private Object item(Tasklet t) {
    if (path.charAt(pathAt) != '[') {
      throw Raise.valueError("Only '.' or '[' may follow ']' in format field specifier");
    }
    int end = path.indexOf(']', pathAt);
    if (end < 0) {
      throw Raise.valueError("Missing ']' in format string");
    }
    var key = path.substring(pathAt + 1, end);
    long number = number(key);
    notEmpty(key);
    pathAt = end + 1;
    return Items.get(t, value, number >= 0 ? (Object) number : Str.of(key));
  }

  private static String notEmpty(String name) {
    if (name.isEmpty()) {
      throw Raise.valueError("Empty attribute in format string");
    }
    return name;
  }

  private boolean convert(Tasklet t, boolean framed) {
    if (!asked) {
      if (conversion == 0) {
        stage = Stage.SPEC;
        return true;
      }
      if (conversion != 's' && conversion != 'r' && conversion != 'a') {
        throw Raise.valueError("Unknown conversion specifier "
            + (conversion > 32 && conversion < 127 ? Character.toString(conversion)
                : "\\x" + Integer.toHexString(conversion)));
      }
      if (!framed && !Formatting.isImmediate(value)) {
        return false;
      }
      value = switch (conversion) {
        case 's' -> Representation.str(t, value);
        case 'r' -> Representation.repr(t, value);
        default -> Representation.ascii(t, value);
      };
    }
    return arrived(t, Stage.SPEC);
  }

  private boolean spec(Tasklet t, boolean framed) {
    if (!nested) {
      stage = Stage.FORMAT;
      return true;
    }
    if (!asked) {
      if (depth == 1) {
        throw Raise.valueError("Max string recursion exceeded");
      }
      if (!framed) {
        return false;
      }
      asked = true;
      t.push(new Template(spec, depth - 1, arguments, names, numbering));
      return false;
    }
    asked = false;
    spec = ((Str) t.take()).text();
    stage = Stage.FORMAT;
    return true;
  }

  private boolean render(Tasklet t, boolean framed) {
    if (!framed && !Formatting.isImmediate(value)) {
      return false;
    }
    var result = Formatting.format(t, value, Str.of(spec));
    if (result == Tasklet.PENDING) {
      stage = Stage.FORMATTED;
      return false;
    }
    return formatted(t, result);
  }

  private boolean formatted(Tasklet t, Object result) {
    var shown = ((Str) Derived.unwrap(result)).text();
    t.charge(UNITS_PER_FIELD);
    t.host().allocate(shown.length());
    out.append(shown);
    value = null;
    stage = Stage.LITERAL;
    return true;
  }

  @Override
  public void transfer(Transfer transfer) {
    text = transfer.text(text);
    depth = transfer.integer(depth);
    arguments = transfer.ref(arguments);
    names = transfer.ref(names);
    numbering = transfer.ref(numbering);
    at = transfer.integer(at);
    out = Texts.transfer(transfer, out);
    stage = Stage.values()[transfer.integer(stage.ordinal())];
    path = transfer.text(path);
    pathAt = transfer.integer(pathAt);
    conversion = transfer.integer(conversion);
    spec = transfer.text(spec);
    nested = transfer.flag(nested);
    value = transfer.ref(value);
    asked = transfer.flag(asked);
  }
}
