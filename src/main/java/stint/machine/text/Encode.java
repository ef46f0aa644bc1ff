package stint.machine.text;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.Str;

/** Encodes a text as bytes. */
final class Encode extends Pass {
  private Texts kind;
  private Codec codec;
  private String text;
  private String errors;
  private int at;
  private StringBuilder out = new StringBuilder();

  Encode() {}

  /** An encoding as bytes or as a bytearray. */
  Encode(Texts kind, Codec codec, String text, String errors) {
    this.kind = kind;
    this.codec = codec;
    this.text = text;
    this.errors = errors;
  }

  @Override
  public Object step(Tasklet t) {
    if (at == 0) {
      switch (codec) {
        case UTF_8_SIG -> out.append("\u00ef\u00bb\u00bf");
        case UTF_16, UTF_32 -> put(0xfeff);
        default -> {}
      }
    }
    int start = at;
    int end = Math.min(text.length(), at + CHUNK);
    while (at < end) {
      int c = text.codePointAt(at);
      if (isEncodable(c)) {
        at += Character.charCount(c);
        put(c);
      } else {
        handle(t);
      }
    }
    scanned(t, at - start);
    if (at < text.length()) {
      return Tasklet.PENDING;
    }
    copied(t, out.length());
    return kind.of(out.toString());
  }

  private boolean isEncodable(int c) {
    return switch (codec) {
      case ASCII -> c < 0x80;
      case LATIN_1 -> c < 0x100;
      default -> codec.isTable() ? codec.octet(c) >= 0 : c < 0xd800 || c > 0xdfff;
    };
  }

  private void put(int c) {
    switch (codec.unit()) {
      case 2 -> {
        for (char unit : Character.toChars(c)) {
          unit(unit, 2);
        }
      }
      case 4 -> unit(c, 4);
      default -> {
        if (codec == Codec.ASCII || codec == Codec.LATIN_1) {
          out.append((char) c);
        } else if (codec.isTable()) {
          out.append((char) codec.octet(c));
        } else {
          utf8(c);
        }
      }
    }
  }

  private void unit(int value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      int shift = 8 * (codec.isBigEndian() ? bytes - 1 - i : i);
      out.append((char) (value >>> shift & 0xff));
    }
  }

  private void utf8(int c) {
    if (c < 0x80) {
      out.append((char) c);
    } else if (c < 0x800) {
      out.append((char) (0xc0 | c >> 6)).append(tail(c));
    } else if (c < 0x10000) {
      out.append((char) (0xe0 | c >> 12)).append(tail(c >> 6)).append(tail(c));
    } else {
      out.append((char) (0xf0 | c >> 18)).append(tail(c >> 12)).append(tail(c >> 6)).append(tail(c));
    }
  }

  private static char tail(int c) {
    return (char) (0x80 | (c & 0x3f));
  }

  /**
   * Deals with what the codec does not know: a run of characters, of which a chunk at a time, unless they are an error.
   */
  private void handle(Tasklet t) {
    int start = at;
    int most = codec.unit() > 1 ? 1 : errors.equals("strict") ? Integer.MAX_VALUE : CHUNK;
    while (at < text.length() && at - start < most && !isEncodable(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    var run = text.substring(start, at);
    switch (errors) {
      case "ignore" -> {}
      case "replace" -> run.codePoints().forEach(_ -> put('?'));
      case "backslashreplace" -> run.codePoints().forEach(c -> ascii(escape(c)));
      case "xmlcharrefreplace" -> run.codePoints().forEach(c -> ascii("&#" + c + ";"));
      case "surrogateescape" -> run.codePoints().forEach(c -> raw(start, c));
      case "surrogatepass" -> run.codePoints().forEach(c -> pass(start, c));
      case "strict" -> throw error(start);
      default -> throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
    }
    scanned(t, at - start);
  }

  private void ascii(String replacement) {
    replacement.chars().forEach(this::put);
  }

  private void raw(int start, int c) {
    if (c < 0xdc80 || c > 0xdcff || codec.unit() > 1) {
      throw error(start);
    }
    out.append((char) (c - 0xdc00));
  }

  private void pass(int start, int c) {
    if (codec == Codec.ASCII || codec == Codec.LATIN_1 || codec.isTable()) {
      throw error(start);
    }
    if (codec.unit() == 1) {
      utf8(c);
    } else {
      unit(c, codec.unit());
    }
  }

  /** A character as a backslash escape of the least width. */
  static String escape(int c) {
    var hex = Integer.toHexString(c);
    int width = c <= 0xff ? 2 : c <= 0xffff ? 4 : 8;
    return (width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U") + "0".repeat(width - hex.length()) + hex;
  }

  private Raise error(int start) {
    String reason = switch (codec) {
      case ASCII -> "ordinal not in range(128)";
      case LATIN_1 -> "ordinal not in range(256)";
      default -> codec.isTable() ? Decode.NO_CHARACTER : "surrogates not allowed";
    };
    int from = text.codePointCount(0, start);
    int to = from + text.codePointCount(start, at);
    return CodecError.of(Exceptions.UNICODE_ENCODE_ERROR, codec.shown(), Str.of(text), from, to, reason);
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Texts.transfer(transfer, kind);
    codec = Codec.values()[transfer.integer(codec == null ? 0 : codec.ordinal())];
    text = transfer.text(text);
    errors = transfer.text(errors);
    at = transfer.integer(at);
    out = Texts.transfer(transfer, out);
  }
}
