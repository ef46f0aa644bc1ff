package stint.machine.json;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.values.Builtin;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** The module {@code _json}: what of json is written in Java. */
public final class JsonModule {
  private JsonModule() {}

  /** Its functions by name. */
  public static Map<String, Object> attributes() {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put(
        "encode",
        Builtin.function(
            "encode(value, default, skipkeys, ascii, circular, nan, sort, indent, item, key, /)",
            (t, a) -> t.push(new Encoder(a))));
    table.put(
        "decode",
        Builtin.function(
            "decode(text, start, whole, strict, object_hook, pairs_hook, float, int, constant, /)",
            (t, a) -> t.push(new Decoder((Str) a[0], (int) (long) (Long) a[1], a))));
    return table;
  }

  /** An optional argument: null for None. */
  static Object orNull(Object argument) {
    return argument == Singleton.NONE ? null : argument;
  }
}
