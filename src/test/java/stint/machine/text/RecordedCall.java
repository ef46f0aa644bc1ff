package stint.machine.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import stint.machine.Tasklet;
import stint.machine.TestHost;
import stint.machine.builtins.Builtins;
import stint.machine.operations.Representation;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyComplex;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyMethod;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * One line of calls.jsonl, in which {@code record_text.py} says what CPython answered.
 *
 * @param operation {@code format}, {@code %}, or a class and its method
 * @param outcome the expected result in the form of {@link #shown}
 */
record RecordedCall(String operation, Object[] arguments, String[] names, Object[] named, String outcome) {
  private static final Builtin PERCENT = Builtin.function("percent(format, arguments, /)", RecordedCall::percent);

  private static final Map<String, Object> STR = StrMethods.methods();
  private static final Map<String, Object> BYTES = BytesMethods.methods();
  private static final Map<String, Object> BYTEARRAY = BytesMethods.mutableMethods();

  static RecordedCall of(JsonNode line) {
    var named = line.get(2);
    List<String> names = new ArrayList<>();
    named.fieldNames().forEachRemaining(names::add);
    var result = line.get(3);
    var error = result.get("error");
    return new RecordedCall(
        line.get(0).asText(),
        values(line.get(1)),
        names.toArray(String[]::new),
        names.stream().map(name -> value(named.get(name))).toArray(),
        error == null ? shown(value(result)) : error.get(0).asText() + ": " + error.get(1).asText());
  }

  private static Object[] values(JsonNode array) {
    var values = new Object[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(array.get(i));
    }
    return values;
  }

  private static Object value(JsonNode node) {
    if (node.isNull()) {
      return Singleton.NONE;
    }
    if (node.isTextual()) {
      return Str.of(node.asText());
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    var type = node.fieldNames().next();
    var content = node.get(type);
    return switch (type) {
      case "i" -> integer(new BigInteger(content.asText(), 16));
      case "f" -> real(content.asText());
      case "c" -> new PyComplex(real(content.get(0).asText()), real(content.get(1).asText()));
      case "b" -> PyBytes.of(HexFormat.of().parseHex(content.asText()));
      case "a" -> PyByteArray.of(HexFormat.of().parseHex(content.asText()));
      case "t" -> PyTuple.of(values(content));
      case "l" -> PyList.of(values(content));
      case "d" -> dict(content);
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static Object integer(BigInteger value) {
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private static double real(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }

  private static PyDict dict(JsonNode pairs) {
    var dict = new PyDict();
    pairs.forEach(pair -> dict.put(value(pair.get(0)), value(pair.get(1))));
    return dict;
  }

  private static Object percent(Tasklet t, Object[] a) {
    return switch (a[0]) {
      case Str format -> Formatting.percent(t, format, a[1]);
      case PyBytes format -> Formatting.percent(t, format, a[1]);
      default -> Formatting.percent(t, (PyByteArray) a[0], a[1]);
    };
  }

  private boolean changesBytes() {
    return operation.startsWith("bytearray.") && arguments.length > 0 && arguments[0] instanceof PyByteArray;
  }

  /** What the machine answers, in the form of {@link #outcome}. */
  String perform(long slice) {
    var tasklet = SingleCall.run(slice, callable(), arguments, names, named);
    if (tasklet.exception() != null) {
      return shown(tasklet.exception());
    }
    var result = tasklet.result();
    return shown(changesBytes() && result == Singleton.NONE ? PyTuple.of(arguments[0], result) : result);
  }

  private Object callable() {
    return switch (operation) {
      case "format" -> Builtins.get(operation);
      case "%" -> PERCENT;
      default -> method();
    };
  }

  private Object method() {
    int dot = operation.indexOf('.');
    PyClass cls = switch (operation.substring(0, dot)) {
      case "str" -> Types.STR;
      case "bytes" -> Types.BYTES;
      default -> Types.BYTEARRAY;
    };
    var name = operation.substring(dot + 1);
    var found = (cls == Types.STR ? STR : cls == Types.BYTES ? BYTES : BYTEARRAY).get(name);
    return found instanceof ClassMethod method ? new PyMethod(cls, method.function()) : found;
  }

  private static String shown(PyException error) {
    return error.type().name() + ": " + Representation.str(new Tasklet(new TestHost()), error);
  }

  /** A value with its type, to be compared. */
  private static String shown(Object value) {
    return switch (value) {
      case Str text -> "'" + text + "'";
      case PyBytes bytes -> "b" + HexFormat.of().formatHex(bytes.bytes());
      case PyByteArray bytes -> "a" + HexFormat.of().formatHex(bytes.toBytes());
      case PyTuple tuple -> "t" + shown(tuple.items());
      case PyList list -> "l" + shown(list.toArray());
      case PyDict dict -> "d" + shown(dict.keys()) + shown(dict.values());
      default -> value.getClass().getSimpleName() + " " + value;
    };
  }

  private static List<String> shown(Object[] values) {
    List<String> all = new ArrayList<>();
    for (var value : values) {
      all.add(shown(value));
    }
    return all;
  }
}
