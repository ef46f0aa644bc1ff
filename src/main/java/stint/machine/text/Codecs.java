package stint.machine.text;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.values.Str;

/** {@code str.encode} and {@code bytes.decode}. */
final class Codecs {
  private Codecs() {}

  /** The text of an argument that names an encoding or an error handler; null if it was not given. */
  static String name(String function, String parameter, Object argument) {
    if (argument == null) {
      return null;
    }
    if (argument instanceof Str name) {
      return name.text();
    }
    throw Raise.typeError(
        function + "() argument '" + parameter + "' must be str, not " + Arguments.typeName(argument));
  }

  static Object encode(Tasklet t, Texts kind, String text, String encoding, String errors) {
    var codec = encoding == null ? Codec.UTF_8 : Codec.of(encoding);
    return new Encode(kind, codec, text, errors == null ? "strict" : errors).run(t);
  }

  static Object decode(Tasklet t, String bytes, String encoding, String errors) {
    if (bytes.isEmpty()) {
      return Str.EMPTY;
    }
    var codec = encoding == null ? Codec.UTF_8 : Codec.of(encoding);
    return new Decode(codec, bytes, errors == null ? "strict" : errors).run(t);
  }
}
