package stint.machine.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import stint.machine.Collecting;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.NumberText;
import stint.machine.operations.Numbers;
import stint.machine.operations.Truth;
import stint.machine.values.Exceptions;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/**
 * Reads JSON. It ends with the pair of the value and where it ends, or with (message, position, None) if the text is no JSON: the
 * exception's class is the module's business.
 */
final class Decoder extends NativeFrame {
  private static final int CHUNK = 4_000;
  private static final int BYTES_PER_VALUE = 40;

  /** What is expected next at {@code at}. */
  private enum Phase {
    SPACE,
    VALUE,
    OBJECT,
    ARRAY,
    NEXT_KEY,
    KEY,
    COLON,
    STRING,
    /** What a function of the program made of a number or constant. */
    PARSED,
    /** What a function of the program made of an object. */
    HOOKED,
    /** A value is complete. */
    DONE,
    COMMA,
    END
  }

  /** An array or object that is being read. */
  static final class Level implements Saved {
    /** The items of an array, or the pairs of an object for their hook; else null. */
    private PyList list;

    /** The object, or null. */
    private PyDict dict;

    private Str key;

    Level() {}

    private boolean isObject() {
      return dict != null;
    }

    @Override
    public void transfer(Transfer transfer) {
      list = transfer.ref(list);
      dict = transfer.ref(dict);
      key = transfer.ref(key);
    }
  }

  private Str document;
  private String text;
  private boolean whole;
  private boolean strict;
  private Object objectHook;
  private Object pairsHook;
  private Object parseFloat;
  private Object parseInt;
  private Object parseConstant;

  private int at;
  private Phase phase;
  private final List<Level> levels = new ArrayList<>();
  private Object value;

  /** A string that is half read, where it began, and whether it is a key. */
  private StringBuilder part;
  private int begin;
  private boolean key;

  private int budget;

  Decoder() {}

  /** For the arguments of {@code _json.decode}, of which two are converted already. */
  Decoder(Str document, int start, Object[] arguments) {
    this.document = document;
    text = document.text();
    at = document.offset(Math.clamp(start, 0, document.length()));
    whole = Truth.of(arguments[2]);
    strict = Truth.of(arguments[3]);
    objectHook = JsonModule.orNull(arguments[4]);
    pairsHook = JsonModule.orNull(arguments[5]);
    parseFloat = JsonModule.orNull(arguments[6]);
    parseInt = JsonModule.orNull(arguments[7]);
    parseConstant = JsonModule.orNull(arguments[8]);
    phase = whole ? Phase.SPACE : Phase.VALUE;
  }

  @Override
  public Object step(Tasklet t) {
    budget = CHUNK;
    Object outcome = null;
    if (phase == Phase.PARSED || phase == Phase.HOOKED) {
      value = t.take();
      phase = Phase.DONE;
    }
    while (outcome == null && budget > 0) {
      budget--;
      outcome = one(t);
    }
    t.charge((CHUNK - budget) >> 4);
    return outcome == null ? Tasklet.PENDING : outcome;
  }

  /** Reads one thing: null to go on. */
  private Object one(Tasklet t) {
    return switch (phase) {
      case SPACE -> spaced() ? to(Phase.VALUE) : null;
      case VALUE -> value(t);
      case OBJECT -> spaced() ? is('}') ? close(t) : to(Phase.KEY) : null;
      case ARRAY -> spaced() ? is(']') ? close(t) : to(Phase.VALUE) : null;
      case NEXT_KEY -> spaced() ? to(Phase.KEY) : null;
      case KEY -> is('"') ? string(true) : problem("Expecting property name enclosed in double quotes", at);
      case COLON -> colon();
      case STRING -> part(t);
      case DONE -> done(t);
      case COMMA -> comma(t);
      case END -> end();
      case PARSED, HOOKED -> Tasklet.PENDING;
    };
  }

  private Object to(Phase next) {
    phase = next;
    return null;
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  /** Passes over white space; false if the budget is at its end before. */
  private boolean spaced() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        return true;
      }
      at++;
      if (--budget <= 0) {
        return false;
      }
    }
    return true;
  }

  private PyTuple problem(String message, int offset) {
    return PyTuple.of(Str.of(message), (long) document.index(offset), Singleton.NONE);
  }

  private Object value(Tasklet t) {
    if (at >= text.length()) {
      return problem("Expecting value", at);
    }
    return switch (text.charAt(at)) {
      case '"' -> string(false);
      case '{' -> open(t, true);
      case '[' -> open(t, false);
      case 'n' -> word("null", Singleton.NONE);
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'N' -> constant(t, "NaN", Double.NaN);
      case 'I' -> constant(t, "Infinity", Double.POSITIVE_INFINITY);
      case '-' ->
          text.startsWith("-Infinity", at) ? constant(t, "-Infinity", Double.NEGATIVE_INFINITY) : number(t);
      default -> number(t);
    };
  }

  private Object word(String word, Object meaning) {
    if (!text.startsWith(word, at)) {
      return problem("Expecting value", at);
    }
    at += word.length();
    value = meaning;
    return to(Phase.DONE);
  }

  private Object constant(Tasklet t, String word, double meaning) {
    if (parseConstant == null || !text.startsWith(word, at)) {
      return word(word, meaning);
    }
    at += word.length();
    phase = Phase.PARSED;
    t.call(parseConstant, Str.of(word));
    return Tasklet.PENDING;
  }

  private Object number(Tasklet t) {
    int first = is('-') ? at + 1 : at;
    int end = digits(first);
    if (end == first) {
      return problem("Expecting value", at);
    }
    if (text.charAt(first) == '0') {
      end = first + 1;
    }
    int integral = end;
    if (end < text.length() && text.charAt(end) == '.' && digits(end + 1) > end + 1) {
      end = digits(end + 1);
    }
    if (end < text.length() && (text.charAt(end) | 0x20) == 'e') {
      int sign = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0;
      int last = digits(end + 1 + sign);
      end = last > end + 1 + sign ? last : end;
    }
    var digits = text.substring(at, end);
    t.charge((end - at) >> 5);
    at = end;
    boolean integer = end == integral;
    var parse = integer ? parseInt : parseFloat;
    if (parse != null) {
      phase = Phase.PARSED;
      t.call(parse, Str.of(digits));
      return Tasklet.PENDING;
    }
    value = integer ? integer(digits) : (Object) Double.parseDouble(digits);
    return to(Phase.DONE);
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static Object integer(String digits) {
    if (digits.length() <= 18) {
      return Long.parseLong(digits);
    }
    int count = digits.length() - (digits.charAt(0) == '-' ? 1 : 0);
    if (count > NumberText.MOST_DIGITS) {
      throw Raise.valueError(
          "Exceeds the limit ("
              + NumberText.MOST_DIGITS
              + " digits) for integer string conversion: value has "
              + count
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
    return Numbers.normal(new BigInteger(digits));
  }

  // Strings

  private Object string(boolean isKey) {
    key = isKey;
    begin = at;
    at++;
    part = null;
    return to(Phase.STRING);
  }

  /** Reads on in a string: up to the next escape, its end, or the budget's. */
  private Object part(Tasklet t) {
    int from = at;
    int limit = Math.min(text.length(), at + budget);
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '"' || c == '\\') {
        break;
      }
      if (c < ' ' && strict) {
        return problem("Invalid control character at", at);
      }
      at++;
    }
    budget -= at - from;
    if (at == text.length()) {
      return problem("Unterminated string starting at", begin);
    }
    char c = text.charAt(at);
    if (c == '"' && part == null && from == begin + 1) {
      t.host().allocate(BYTES_PER_VALUE + at - from);
      return string(Str.of(text.substring(from, at)));
    }
    if (part == null) {
      part = new StringBuilder();
    }
    t.host().allocate(BYTES_PER_VALUE + at - from);
    part.append(text, from, at);
    if (c == '"') {
      return string(Str.of(part.toString()));
    }
    return c == '\\' ? escape() : null;
  }

  private Object string(Str string) {
    at++;
    part = null;
    if (key) {
      levels.getLast().key = string;
      return to(Phase.COLON);
    }
    value = string;
    return to(Phase.DONE);
  }

  private Object escape() {
    if (at + 1 == text.length()) {
      return problem("Unterminated string starting at", begin);
    }
    char c = text.charAt(at + 1);
    int place = "\"\\/bfnrt".indexOf(c);
    if (place >= 0) {
      part.append("\"\\/\b\f\n\r\t".charAt(place));
      at += 2;
      return null;
    }
    if (c != 'u') {
      return problem("Invalid \\escape", at);
    }
    if (at + 6 >= text.length()) {
      return problem("Invalid \\uXXXX escape", at + 1);
    }
    int unit = 0;
    for (int i = at + 2; i < at + 6; i++) {
      char digit = text.charAt(i);
      int number = digit < 0x80 ? Character.digit(digit, 16) : -1;
      if (number < 0) {
        return problem("Invalid \\uXXXX escape", at + 1);
      }
      unit = unit << 4 | number;
    }
    part.append((char) unit);
    at += 6;
    return null;
  }

  // Containers

  private Object open(Tasklet t, boolean object) {
    if (levels.size() + t.depth() >= t.host().recursionLimit()) {
      throw Raise.of(
          Exceptions.RECURSION_ERROR,
          "maximum recursion depth exceeded while decoding a JSON "
              + (object ? "object" : "array")
              + " from a unicode string");
    }
    t.host().allocate(3 * BYTES_PER_VALUE);
    var level = new Level();
    if (object) {
      level.dict = new PyDict();
    }
    if (!object || pairsHook != null) {
      level.list = PyList.of();
    }
    levels.add(level);
    at++;
    return to(object ? Phase.OBJECT : Phase.ARRAY);
  }

  private Object colon() {
    if (!spaced()) {
      return null;
    }
    if (!is(':')) {
      return problem("Expecting ':' delimiter", at);
    }
    at++;
    return to(Phase.SPACE);
  }

  private Object done(Tasklet t) {
    if (levels.isEmpty()) {
      return to(Phase.END);
    }
    var level = levels.getLast();
    var item = value;
    value = null;
    if (level.list != null) {
      t.host().allocate(BYTES_PER_VALUE);
      Collecting.append(t, level.list, level.isObject() ? PyTuple.of(level.key, item) : item);
    } else {
      put(t, level, item);
    }
    level.key = null;
    return to(Phase.COMMA);
  }

  private void put(Tasklet t, Level level, Object item) {
    var dict = level.dict;
    t.charge(level.key.text().length() >> 5);
    long hash = level.key.hash();
    int entry = dict.find(level.key, hash);
    if (entry >= 0) {
      dict.setValueAt(entry, item);
      return;
    }
    long growth = dict.growth();
    if (growth > 0) {
      t.host().allocate(growth);
      t.charge(dict.size() >> 4);
    }
    dict.insert(level.key, hash, item);
  }

  private Object comma(Tasklet t) {
    if (!spaced()) {
      return null;
    }
    boolean object = levels.getLast().isObject();
    if (is(object ? '}' : ']')) {
      return close(t);
    }
    if (!is(',')) {
      return problem("Expecting ',' delimiter", at);
    }
    at++;
    return to(object ? Phase.NEXT_KEY : Phase.SPACE);
  }

  private Object close(Tasklet t) {
    at++;
    var level = levels.removeLast();
    if (!level.isObject()) {
      value = level.list;
      return to(Phase.DONE);
    }
    var hook = pairsHook != null ? pairsHook : objectHook;
    if (hook != null) {
      phase = Phase.HOOKED;
      t.call(hook, pairsHook != null ? level.list : level.dict);
      return Tasklet.PENDING;
    }
    value = level.dict;
    return to(Phase.DONE);
  }

  private Object end() {
    if (whole) {
      if (!spaced()) {
        return null;
      }
      if (at < text.length()) {
        return problem("Extra data", at);
      }
    }
    return PyTuple.of(value, (long) document.index(at));
  }

  @Override
  public void transfer(Transfer transfer) {
    document = transfer.ref(document);
    if (transfer.reading()) {
      transfer.afterwards(() -> text = document.text());
    }
    whole = transfer.flag(whole);
    strict = transfer.flag(strict);
    objectHook = transfer.ref(objectHook);
    pairsHook = transfer.ref(pairsHook);
    parseFloat = transfer.ref(parseFloat);
    parseInt = transfer.ref(parseInt);
    parseConstant = transfer.ref(parseConstant);
    at = transfer.integer(at);
    phase = Phase.values()[transfer.integer(phase == null ? 0 : phase.ordinal())];
    var open = transfer.refs(levels.toArray(), levels.size());
    if (transfer.reading()) {
      for (var level : open) {
        levels.add((Level) level);
      }
    }
    value = transfer.ref(value);
    var half = transfer.text(part == null ? null : part.toString());
    part = half == null ? null : new StringBuilder(half);
    begin = transfer.integer(begin);
    key = transfer.flag(key);
  }
}
