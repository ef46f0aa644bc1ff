package stint.machine.text;

import java.nio.charset.StandardCharsets;
import stint.machine.Transfer;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyValue;
import stint.machine.values.Str;

/** The three kinds of text, seen as Java strings: bytes as Latin-1. */
enum Texts {
  STR("str"), BYTES("bytes"), BYTEARRAY("bytearray");

  private final String typeName;

  Texts(String typeName) {
    this.typeName = typeName;
  }

  /** The name of the class. */
  String typeName() {
    return typeName;
  }

  /** A value of this kind. */
  PyValue of(String text) {
    return switch (this) {
      case STR -> Str.of(text);
      case BYTES -> PyBytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
      case BYTEARRAY -> PyByteArray.of(text.getBytes(StandardCharsets.ISO_8859_1));
    };
  }

  /** White space as this kind's methods have it: for bytes only ASCII's six. */
  boolean isSpace(int c) {
    return this == STR ? Characters.isSpace(c) : c == ' ' || (c >= '\t' && c <= '\r');
  }

  boolean isLineBreak(int c) {
    return this == STR ? Characters.isLineBreak(c) : c == '\n' || c == '\r';
  }

  static Texts transfer(Transfer transfer, Texts kind) {
    return values()[transfer.integer(kind == null ? 0 : kind.ordinal())];
  }

  /** Saves a text in the making. */
  static StringBuilder transfer(Transfer transfer, StringBuilder builder) {
    var text = transfer.text(builder == null ? null : builder.toString());
    return text == null ? null : new StringBuilder(text);
  }
}
