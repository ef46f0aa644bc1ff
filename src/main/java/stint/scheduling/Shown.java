package stint.scheduling;

import java.math.BigInteger;
import java.util.function.IntFunction;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Short texts of values for people who look on: no code of the program is run for them, and their length is bounded. */
final class Shown {
  private static final int ITEMS = 8;
  private static final int CHARACTERS = 80;
  private static final int DIGITS_BITS = 256;
  private static final int DEPTH = 2;

  private Shown() {}

  static String of(Object value) {
    var text = new StringBuilder();
    append(text, value, DEPTH);
    return text.toString();
  }

  private static void append(StringBuilder text, Object value, int depth) {
    switch (value) {
      case Boolean flag -> text.append(flag ? "True" : "False");
      case Long number -> text.append(number);
      case BigInteger number -> text.append(number.bitLength() <= DIGITS_BITS ? number.toString() : "<int>");
      case Double number -> text.append(number);
      case Singleton single -> text.append(single);
      case Str string -> quote(text, string.text());
      case PyFunction function -> text.append("<function ").append(function.qualifiedName()).append('>');
      case PyList list -> items(text, "[", list.size(), list::get, "]", depth);
      case PyTuple tuple -> items(text, "(", tuple.size(), tuple::get, tuple.size() == 1 ? ",)" : ")", depth);
      case PyDict dict -> dict(text, dict, depth);
      case TaskletObject tasklet -> text.append("<tasklet ").append(tasklet.number()).append('>');
      case ChannelObject channel -> text.append("<channel ").append(channel.number()).append('>');
      default -> text.append('<').append(Types.of(value).name()).append(" object>");
    }
  }

  private static void quote(StringBuilder text, String string) {
    char quote = string.indexOf('\'') >= 0 && string.indexOf('"') < 0 ? '"' : '\'';
    int end = Math.min(string.length(), CHARACTERS);
    text.append(quote);
    for (int i = 0; i < end; i++) {
      char c = string.charAt(i);
      switch (c) {
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\\' -> text.append("\\\\");
        default -> {
          if (c == quote) {
            text.append('\\');
          }
          text.append(c < ' ' ? String.format("\\x%02x", (int) c) : String.valueOf(c));
        }
      }
    }
    text.append(end < string.length() ? "..." : "").append(quote);
  }

  private static void items(
      StringBuilder text,
      String open,
      int size,
      IntFunction<Object> items,
      String close,
      int depth) {
    text.append(open);
    int shown = depth == 0 ? 0 : Math.min(size, ITEMS);
    for (int i = 0; i < shown; i++) {
      text.append(i == 0 ? "" : ", ");
      append(text, items.apply(i), depth - 1);
    }
    text.append(shown < size ? shown == 0 ? "..." : ", ..." : "").append(close);
  }

  private static void dict(StringBuilder text, PyDict dict, int depth) {
    text.append('{');
    int shown = 0;
    for (int i = 0; i < dict.end() && shown < (depth == 0 ? 0 : ITEMS); i++) {
      if (dict.keyAt(i) != null) {
        text.append(shown++ == 0 ? "" : ", ");
        append(text, dict.keyAt(i), depth - 1);
        text.append(": ");
        append(text, dict.valueAt(i), depth - 1);
      }
    }
    text.append(shown < dict.size() ? shown == 0 ? "..." : ", ..." : "").append('}');
  }
}
