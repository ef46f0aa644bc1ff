package stint.machine.operations;

import stint.machine.Tasklet;
import stint.machine.values.Exceptions;
import stint.machine.values.Immediate;
import stint.machine.values.PyBytes;
import stint.machine.values.PyException;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** What {@code str} makes of an exception: in general its one argument or the tuple of them, for some classes a sentence. */
final class ExceptionText {
  private ExceptionText() {}

  static Object of(Tasklet t, PyException exception) {
    var arguments = exception.arguments();
    var special = sentence(t, exception, arguments);
    if (special != null) {
      return Str.of(special);
    }
    return switch (arguments.size()) {
      case 0 -> exception.type().isSubclassOf(Exceptions.SYNTAX_ERROR) ? Str.of("None") : Str.EMPTY;
      case 1 ->
          exception.type().isSubclassOf(Exceptions.KEY_ERROR)
              ? Representation.repr(t, arguments.get(0))
              : Representation.str(t, arguments.get(0));
      default -> Representation.repr(t, arguments);
    };
  }

  private static String sentence(Tasklet t, PyException exception, PyTuple arguments) {
    var type = exception.type();
    int count = arguments.size();
    if (type.isSubclassOf(Exceptions.BASE_EXCEPTION_GROUP) && exception.get("exceptions") instanceof PyTuple members) {
      return plain(t, exception.get("message")) + " (" + members.size()
          + (members.size() == 1 ? " sub-exception)" : " sub-exceptions)");
    }
    if (type.isSubclassOf(Exceptions.OS_ERROR) && (count == 2 || exception.get("filename") != null)) {
      var text = "[Errno " + plain(t, count == 2 ? arguments.get(0) : Singleton.NONE) + "] "
          + plain(t, count == 2 ? arguments.get(1) : Singleton.NONE);
      var file = exception.get("filename");
      var second = exception.get("filename2");
      return text + (file == null ? "" : ": " + Representation.brief(t, file))
          + (second == null ? "" : " -> " + Representation.brief(t, second));
    }
    if (type.isSubclassOf(Exceptions.UNICODE_DECODE_ERROR) && count == 5) {
      return decode(arguments);
    }
    if (type.isSubclassOf(Exceptions.UNICODE_ENCODE_ERROR) && count == 5) {
      return encode(arguments);
    }
    if (type.isSubclassOf(Exceptions.SYNTAX_ERROR) && count == 2 && arguments.get(1) instanceof PyTuple place
        && place.size() >= 2) {
      return syntax(t, arguments.get(0), place);
    }
    return null;
  }

  private static String plain(Tasklet t, Object value) {
    return Immediate.unwrap(value) instanceof Str text ? text.text() : Representation.brief(t, value);
  }

  private static String syntax(Tasklet t, Object message, PyTuple place) {
    boolean file = place.get(0) instanceof Str;
    boolean line = place.get(1) != Singleton.NONE;
    var text = plain(t, message);
    if (!file && !line) {
      return text;
    }
    return text
        + " ("
        + (file ? baseName(plain(t, place.get(0))) : "")
        + (file && line ? ", " : "")
        + (line ? "line " + plain(t, place.get(1)) : "")
        + ")";
  }

  private static String decode(PyTuple arguments) {
    long start = (Long) arguments.get(2);
    long end = (Long) arguments.get(3);
    var bytes = (PyBytes) arguments.get(1);
    var where =
        end == start + 1 && start < bytes.length()
            ? "byte 0x%02x in position %d".formatted(bytes.get((int) start), start)
            : "bytes in position " + start + "-" + (end - 1);
    return "'" + arguments.get(0) + "' codec can't decode " + where + ": " + arguments.get(4);
  }

  private static String encode(PyTuple arguments) {
    long start = (Long) arguments.get(2);
    long end = (Long) arguments.get(3);
    var text = (Str) arguments.get(1);
    var where =
        end == start + 1 && start < text.length()
            ? "character '" + escaped(text.at((int) start).text().codePointAt(0)) + "' in position " + start
            : "characters in position " + start + "-" + (end - 1);
    return "'" + arguments.get(0) + "' codec can't encode " + where + ": " + arguments.get(4);
  }

  private static String escaped(int point) {
    return point <= 0xff ? "\\x%02x".formatted(point)
        : point <= 0xffff ? "\\u%04x".formatted(point) : "\\U%08x".formatted(point);
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
