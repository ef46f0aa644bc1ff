package stint.machine.text;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Raise;
import stint.machine.values.Getter;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** UnicodeEncodeError and UnicodeDecodeError: exceptions with five arguments, which their text is made of. */
public final class CodecError {
  private static final String[] NAMES = {"encoding", "object", "start", "end", "reason"};

  private CodecError() {}

  /** The attributes of such a class, by name: its arguments. */
  public static Map<String, Object> attributes(PyClass cls) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      int place = i;
      attributes.put(NAMES[i], Getter.of(cls.name(), NAMES[i], (_, self) -> argument((PyException) self, place)));
    }
    return attributes;
  }

  private static Object argument(PyException error, int place) {
    return error.arguments().size() == NAMES.length ? error.arguments().get(place) : Singleton.NONE;
  }

  static Raise of(PyClass cls, String encoding, PyValue object, int start, int end, String reason) {
    return new Raise(new PyException(cls, Str.of(encoding), object, (long) start, (long) end, Str.of(reason)));
  }
}
