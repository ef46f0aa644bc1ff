package stint.machine.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Numbers;
import stint.machine.operations.Sorting;
import stint.machine.operations.Truth;
import stint.machine.values.DictIterator;
import stint.machine.values.DictView;
import stint.machine.values.Exceptions;
import stint.machine.values.ListIterator;
import stint.machine.values.PyDict;
import stint.machine.values.PyIterator;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.TupleIterator;
import stint.machine.values.Types;

/** Writes a value as JSON. One step writes some hundred values, or one long piece of a string. */
final class Encoder extends NativeFrame {
  private static final int CHUNK = 8_000;

  /** Texts are charged in portions of about so many chars. */
  private static final int PORTION = 1_000;

  private static final int SKIP_KEYS = 1;
  private static final int ASCII = 2;
  private static final int CIRCULAR = 4;
  private static final int NAN = 8;
  private static final int SORT = 16;

  /** What the next step finds. */
  private enum Phase {
    /** A value to be written, or the next item of the innermost container. */
    WRITING,
    /** What {@code default} answered. */
    REPLACED,
    /** The items of a dict as a list, to be sorted. */
    COLLECTED,
    /** That list, sorted. */
    SORTED
  }

  /** A container that is being written, or an object whose replacement is. */
  static final class Level implements Saved {
    private Object container;

    /** Over its items; null for a replaced object. */
    private PyIterator items;

    private boolean mapping;
    private boolean started;

    Level() {}

    Level(Object container, PyIterator items, boolean mapping) {
      this.container = container;
      this.items = items;
      this.mapping = mapping;
    }

    @Override
    public void transfer(Transfer transfer) {
      container = transfer.ref(container);
      items = transfer.ref(items);
      mapping = transfer.flag(mapping);
      started = transfer.flag(started);
    }
  }

  private Object replace;
  private int options;
  private String indent;
  private String itemSeparator;
  private String keySeparator;

  private StringBuilder out = new StringBuilder();
  private long charged;
  private final List<Level> levels = new ArrayList<>();
  private Phase phase = Phase.WRITING;

  /** To be written next, or null. */
  private Object value;

  /** The dict, or the object, that the call under way is about. */
  private Object subject;

  private PyList collected;

  /** A string that is half written, or null, and where its rest begins. */
  private String text;
  private int at;

  /** Whether the key separator follows the string. */
  private boolean key;

  /** How many indents are still to be written. */
  private int indents;

  Encoder() {}

  /** For the arguments of {@code _json.encode}. */
  Encoder(Object[] arguments) {
    value = arguments[0];
    replace = arguments[1];
    for (int i = 0; i < 5; i++) {
      options |= Truth.of(arguments[2 + i]) ? 1 << i : 0;
    }
    indent = JsonModule.orNull(arguments[7]) instanceof Str unit ? unit.text() : null;
    itemSeparator = separator(arguments[8]);
    keySeparator = separator(arguments[9]);
  }

  private static String separator(Object value) {
    if (Derived.unwrap(value) instanceof Str separator) {
      return separator.text();
    }
    throw Raise.typeError("make_encoder() argument 6 must be str, not " + Types.of(value).name());
  }

  private boolean has(int option) {
    return (options & option) != 0;
  }

  @Override
  public Object step(Tasklet t) {
    switch (phase) {
      case REPLACED -> {
        value = t.take();
        levels.add(new Level(subject, null, false));
      }
      case COLLECTED -> {
        collected = (PyList) t.take();
        phase = Phase.SORTED;
        if (Sorting.sort(t, collected, null, false) == Tasklet.PENDING) {
          return Tasklet.PENDING;
        }
        return step(t);
      }
      case SORTED -> {
        t.take();
        levels.add(new Level(subject, new ListIterator(collected), true));
        collected = null;
      }
      case WRITING -> {}
    }
    phase = Phase.WRITING;
    return write(t);
  }

  private Object write(Tasklet t) {
    int start = out.length();
    int budget = CHUNK;
    int count = 0;
    while (out.length() - start < CHUNK && budget > 0 && phase == Phase.WRITING) {
      budget -= 16;
      count++;
      if (indents > 0) {
        append(t, indent);
        indents--;
      } else if (text != null) {
        escape(t);
      } else if (value != null) {
        var next = value;
        value = null;
        one(t, next);
      } else if (levels.isEmpty()) {
        t.charge(count >> 2);
        return Str.of(out.toString());
      } else {
        advance(t, levels.getLast());
      }
    }
    t.charge((count >> 2) + ((out.length() - start) >> 6));
    return Tasklet.PENDING;
  }

  /** Appends a piece, and charges for it before. */
  private void append(Tasklet t, String piece) {
    long length = (long) out.length() + piece.length();
    if (length > Integer.MAX_VALUE - 8) {
      throw Raise.memoryError();
    }
    if (length - charged > PORTION) {
      t.host().allocate(length - charged + PORTION);
      charged = length + PORTION;
      t.charge(piece.length() >> 10);
    }
    out.append(piece);
  }

  private void one(Tasklet t, Object item) {
    switch (Derived.unwrap(item)) {
      case Str string -> begin(t, string, false);
      case Singleton single when single == Singleton.NONE -> append(t, "null");
      case Boolean truth -> append(t, truth ? "true" : "false");
      case Long number -> append(t, number.toString());
      case BigInteger number -> append(t, integer(t, number));
      case Double number -> append(t, real(number));
      case PyList list when list.size() == 0 -> append(t, "[]");
      case PyTuple tuple when tuple.size() == 0 -> append(t, "[]");
      case PyDict dict when dict.size() == 0 -> append(t, "{}");
      case PyList list -> open(t, item, new ListIterator(list));
      case PyTuple tuple -> open(t, item, new TupleIterator(tuple));
      case PyDict dict -> open(t, item, dict);
      default -> {
        enter(t, item);
        subject = item;
        phase = Phase.REPLACED;
        t.call(replace, item);
      }
    }
  }

  private static String integer(Tasklet t, BigInteger number) {
    t.charge(number.bitLength() >> 6);
    return Numbers.toText(number);
  }

  private String real(double number) {
    if (Double.isFinite(number)) {
      return Numbers.repr(number);
    }
    if (!has(NAN)) {
      throw Raise.valueError("Out of range float values are not JSON compliant");
    }
    return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
  }

  private void open(Tasklet t, Object container, PyIterator items) {
    enter(t, container);
    append(t, "[");
    levels.add(new Level(container, items, false));
  }

  private void open(Tasklet t, Object container, PyDict dict) {
    enter(t, container);
    append(t, "{");
    if (has(SORT)) {
      subject = container;
      phase = Phase.COLLECTED;
      t.push(new Collecting.ToList(new DictView(dict, DictView.Kind.ITEMS)));
    } else {
      levels.add(new Level(container, new DictIterator(dict, DictView.Kind.ITEMS, false), true));
    }
  }

  private void enter(Tasklet t, Object container) {
    t.charge(levels.size() >> 5);
    if (has(CIRCULAR)) {
      for (var level : levels) {
        if (level.container == container) {
          throw Raise.valueError("Circular reference detected");
        }
      }
    }
    if (levels.size() + t.depth() >= t.host().recursionLimit()) {
      throw Raise.of(
          Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded while encoding a JSON object");
    }
  }

  private void advance(Tasklet t, Level level) {
    var item = level.items == null ? null : level.items.next(t);
    if (item == null) {
      levels.removeLast();
      if (level.items != null) {
        if (level.started) {
          newline(t);
        }
        append(t, level.mapping ? "}" : "]");
      }
      return;
    }
    if (!level.mapping) {
      separate(t, level);
      value = item;
      return;
    }
    var pair = (PyTuple) item;
    var name = keyText(t, pair.get(0));
    if (name != null) {
      separate(t, level);
      value = pair.get(1);
      begin(t, name, true);
    }
  }

  private void separate(Tasklet t, Level level) {
    if (level.started) {
      append(t, itemSeparator);
    }
    level.started = true;
    newline(t);
  }

  private void newline(Tasklet t) {
    if (indent == null) {
      return;
    }
    append(t, "\n");
    int depth = 0;
    for (var level : levels) {
      depth += level.items == null ? 0 : 1;
    }
    t.charge(depth >> 5);
    if (depth * (long) indent.length() > CHUNK) {
      indents = depth;
    } else {
      append(t, indent.repeat(depth));
    }
  }

  /** The text of a dict's key; null if it is to be skipped. */
  private Str keyText(Tasklet t, Object name) {
    return switch (Derived.unwrap(name)) {
      case Str string -> string;
      case Singleton single when single == Singleton.NONE -> Str.of("null");
      case Boolean truth -> Str.of(truth ? "true" : "false");
      case Long number -> Str.of(number.toString());
      case BigInteger number -> Str.of(integer(t, number));
      case Double number -> Str.of(real(number));
      default -> {
        if (has(SKIP_KEYS)) {
          yield null;
        }
        throw Raise.typeError("keys must be str, int, float, bool or None, not " + Types.of(name).name());
      }
    };
  }

  private void begin(Tasklet t, Str string, boolean isKey) {
    text = string.text();
    at = 0;
    key = isKey;
    if (indents == 0 && text.length() < PORTION) {
      append(t, "\"");
      at = 1;
      escape(t);
    }
  }

  /** Writes on at the string; {@code at} is 0 before its quote, and one more than the index of the next char behind it. */
  private void escape(Tasklet t) {
    if (at == 0) {
      append(t, "\"");
      at = 1;
    }
    int end = Math.min(text.length(), at - 1 + PORTION);
    int from = at - 1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && (c < 0x7f || !has(ASCII))) {
        continue;
      }
      append(t, text.substring(from, i));
      append(t, escaped(c));
      from = i + 1;
    }
    append(t, text.substring(from, end));
    at = end + 1;
    if (end == text.length()) {
      append(t, "\"");
      text = null;
      if (key) {
        append(t, keySeparator);
      }
    }
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\f' -> "\\f";
      case '\b' -> "\\b";
      default -> "\\u" + Integer.toHexString(0x10000 | c).substring(1);
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    replace = transfer.ref(replace);
    options = transfer.integer(options);
    indent = transfer.text(indent);
    itemSeparator = transfer.text(itemSeparator);
    keySeparator = transfer.text(keySeparator);
    out = new StringBuilder(transfer.text(out.toString()));
    charged = transfer.number(charged);
    var open = transfer.refs(levels.toArray(), levels.size());
    if (transfer.reading()) {
      for (var level : open) {
        levels.add((Level) level);
      }
    }
    phase = Phase.values()[transfer.integer(phase.ordinal())];
    value = transfer.ref(value);
    subject = transfer.ref(subject);
    collected = transfer.ref(collected);
    text = transfer.text(text);
    at = transfer.integer(at);
    key = transfer.flag(key);
    indents = transfer.integer(indents);
  }
}
