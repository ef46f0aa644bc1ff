package stint.scheduling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Values of the language as plain Java data and back: what can be said in JSON.
 *
 * <pre>
 * None     null            str          String
 * bool     Boolean         list, tuple  List (a list on the way back)
 * int      Long, BigInteger             dict with str keys  Map, in order
 * float    Double, finite
 * </pre>
 *
 * <p>Bounded in depth, in the number of parts and in text, so that neither direction can exhaust the host. Runs no code of a program.
 */
public final class Plain {
  /** How deeply lists and dicts may be nested. */
  public static final int DEPTH = 100;

  /** How many values there may be in all. */
  public static final int VALUES = 1_000_000;

  /** How many characters all texts may have together. */
  public static final long CHARACTERS = 16L << 20;

  /** The largest ints: those of 4,300 decimal digits, CPython's limit for conversions. */
  private static final int BITS = 14_284;

  private static final long OBJECT = 32;

  private final StringBuilder path = new StringBuilder("$");
  private final IdentityHashMap<Object, Boolean> open = new IdentityHashMap<>();
  private int depth;
  private int values;
  private long characters;

  private Plain() {}

  /**
   * The plain data of a value; shared parts are repeated.
   *
   * @throws PlainException if it contains itself, something else than the types above, nan or inf, or is too large
   */
  public static Object of(Object value) {
    return new Plain().from(value);
  }

  /**
   * The value of plain data. Also takes Integer, Short, Byte and Float.
   *
   * @throws PlainException as {@link #of}
   */
  public static Object toValue(Object plain) {
    return new Plain().to(plain);
  }

  /** About how many bytes the value of plain data takes that {@link #toValue} has accepted. */
  static long size(Object plain) {
    return switch (plain) {
      case String text -> OBJECT + 2L * text.length();
      case List<?> list -> OBJECT + list.stream().mapToLong(Plain::size).sum();
      case Map<?, ?> map ->
          OBJECT + map.entrySet().stream().mapToLong(entry -> size(entry.getKey()) + size(entry.getValue())).sum();
      case null, default -> OBJECT;
    };
  }

  private Object from(Object value) {
    count();
    return switch (value) {
      case Singleton single when single == Singleton.NONE -> null;
      case Boolean flag -> flag;
      case Long number -> number;
      case BigInteger number -> checked(number);
      case Double number -> checked(number);
      case Str text -> checked(text.text());
      case PyList list -> fromItems(list, list.toArray());
      case PyTuple tuple -> fromItems(tuple, tuple.items());
      case PyDict dict -> fromDict(dict);
      default -> throw refuse(Types.of(value).name() + " has no counterpart in JSON");
    };
  }

  private List<Object> fromItems(Object container, Object[] items) {
    enter(container);
    List<Object> list = new ArrayList<>(items.length);
    for (int i = 0; i < items.length; i++) {
      int length = path.length();
      path.append('[').append(i).append(']');
      list.add(from(items[i]));
      path.setLength(length);
    }
    leave(container);
    return list;
  }

  private Map<String, Object> fromDict(PyDict dict) {
    enter(dict);
    Map<String, Object> map = new LinkedHashMap<>();
    var keys = dict.keys();
    var contents = dict.values();
    for (int i = 0; i < keys.length; i++) {
      if (!(keys[i] instanceof Str key)) {
        throw refuse("keys must be str, not " + Types.of(keys[i]).name());
      }
      int length = path.length();
      path.append('.').append(checked(key.text()));
      map.put(key.text(), from(contents[i]));
      path.setLength(length);
    }
    leave(dict);
    return map;
  }

  private Object to(Object plain) {
    count();
    return switch (plain) {
      case null -> Singleton.NONE;
      case Boolean flag -> flag;
      case Long number -> number;
      case Integer number -> number.longValue();
      case Short number -> number.longValue();
      case Byte number -> number.longValue();
      case BigInteger number -> number.bitLength() < Long.SIZE ? (Object) number.longValue() : checked(number);
      case Double number -> checked(number);
      case Float number -> checked(number.doubleValue());
      case String text -> Str.of(checked(text));
      case List<?> list -> toList(list);
      case Map<?, ?> map -> toDict(map);
      default -> throw refuse(plain.getClass().getSimpleName() + " has no counterpart in the language");
    };
  }

  private PyList toList(List<?> list) {
    enter(list);
    var items = new ArrayList<Object>(list.size());
    for (var element : list) {
      int length = path.length();
      path.append('[').append(items.size()).append(']');
      items.add(to(element));
      path.setLength(length);
    }
    leave(list);
    return PyList.of(items.toArray());
  }

  private PyDict toDict(Map<?, ?> map) {
    enter(map);
    var dict = new PyDict();
    for (var entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw refuse("keys must be texts");
      }
      int length = path.length();
      path.append('.').append(checked(key));
      dict.put(Str.of(key), to(entry.getValue()));
      path.setLength(length);
    }
    leave(map);
    return dict;
  }

  private void enter(Object container) {
    if (open.put(container, true) != null) {
      throw refuse("contains itself");
    }
    if (++depth > DEPTH) {
      throw refuse("nested more than " + DEPTH + " deep");
    }
  }

  private void leave(Object container) {
    open.remove(container);
    depth--;
  }

  private void count() {
    if (++values > VALUES) {
      throw refuse("more than " + VALUES + " values");
    }
  }

  private String checked(String text) {
    characters += text.length();
    if (characters > CHARACTERS) {
      throw refuse("more than " + CHARACTERS + " characters");
    }
    return text;
  }

  private BigInteger checked(BigInteger number) {
    if (number.bitLength() > BITS) {
      throw refuse("int of more than 4300 digits");
    }
    return number;
  }

  private Double checked(double number) {
    if (!Double.isFinite(number)) {
      throw refuse((Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf") + " has no counterpart in JSON");
    }
    return number;
  }

  private PlainException refuse(String message) {
    return new PlainException(path.length() > 200 ? path.substring(0, 200) + "..." : path.toString(), message);
  }
}
