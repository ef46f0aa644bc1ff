package stint.machine.text;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.Str;

/** Decodes bytes as a text. */
final class Decode extends Pass {
  /** The complaint of a codec that is a table. */
  static final String NO_CHARACTER = "character maps to <undefined>";

  private Codec codec;

  /** The bytes, as Latin-1. */
  private String bytes;
  private String errors;
  private int at;
  private boolean started;
  private StringBuilder out = new StringBuilder();

  Decode() {}

  Decode(Codec codec, String bytes, String errors) {
    this.codec = codec;
    this.bytes = bytes;
    this.errors = errors;
  }

  @Override
  public Object step(Tasklet t) {
    if (!started) {
      started = true;
      mark();
    }
    int start = at;
    int end = Math.min(bytes.length(), at + CHUNK);
    while (at < end) {
      switch (codec.unit()) {
        case 2 -> utf16();
        case 4 -> utf32();
        default -> single();
      }
    }
    scanned(t, at - start);
    if (at < bytes.length()) {
      return Tasklet.PENDING;
    }
    copied(t, out.length());
    return Str.of(out.toString());
  }

  /** Takes a byte order mark off, and the order from it. */
  private void mark() {
    switch (codec) {
      case UTF_8_SIG -> {
        codec = Codec.UTF_8;
        at = bytes.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
      }
      case UTF_16 -> {
        boolean big = bytes.startsWith("\u00fe\u00ff");
        codec = big ? Codec.UTF_16_BE : Codec.UTF_16_LE;
        at = big || bytes.startsWith("\u00ff\u00fe") ? 2 : 0;
      }
      case UTF_32 -> {
        boolean big = bytes.startsWith("\0\0\u00fe\u00ff");
        codec = big ? Codec.UTF_32_BE : Codec.UTF_32_LE;
        at = big || bytes.startsWith("\u00ff\u00fe\0\0") ? 4 : 0;
      }
      default -> {}
    }
  }

  private void single() {
    char b = bytes.charAt(at);
    if (codec.isTable()) {
      mapped(codec.character(b));
    } else if (b < 0x80 || codec == Codec.LATIN_1) {
      out.append(b);
      at++;
    } else if (codec == Codec.ASCII) {
      handle(1, "ordinal not in range(128)");
    } else {
      utf8(b);
    }
  }

  private void mapped(char c) {
    if (c == Codec.UNDEFINED) {
      handle(1, NO_CHARACTER);
    } else {
      out.append(c);
      at++;
    }
  }

  private int tail(int place) {
    return bytes.charAt(place) & 0x3f;
  }

  private void utf8(char lead) {
    if (lead < 0xc2 || lead > 0xf4) {
      handle(1, "invalid start byte");
      return;
    }
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length()) {
        handle(i, "unexpected end of data");
        return;
      }
      if (!continues(lead, i, bytes.charAt(at + i))) {
        handle(i, "invalid continuation byte");
        return;
      }
    }
    out.appendCodePoint(switch (length) {
      case 2 -> (lead & 0x1f) << 6 | tail(at + 1);
      case 3 -> (lead & 0xf) << 12 | tail(at + 1) << 6 | tail(at + 2);
      default -> (lead & 7) << 18 | tail(at + 1) << 12 | tail(at + 2) << 6 | tail(at + 3);
    });
    at += length;
  }

  /** Whether a byte may follow: neither overlong forms, nor surrogates, nor what lies beyond Unicode. */
  private static boolean continues(char lead, int index, char b) {
    int low = index > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    int high = index > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    return b >= low && b <= high;
  }

  private int unit(int place, int size) {
    int value = 0;
    for (int i = 0; i < size; i++) {
      value |= bytes.charAt(place + i) << (8 * (codec.isBigEndian() ? size - 1 - i : i));
    }
    return value;
  }

  private void utf16() {
    int left = bytes.length() - at;
    if (left < 2) {
      handle(left, "truncated data");
      return;
    }
    char first = (char) unit(at, 2);
    if (!Character.isSurrogate(first)) {
      out.append(first);
      at += 2;
    } else if (Character.isLowSurrogate(first)) {
      handle(2, "illegal encoding");
    } else if (left < 4) {
      handle(left, "unexpected end of data");
    } else if (!Character.isLowSurrogate((char) unit(at + 2, 2))) {
      handle(2, "illegal UTF-16 surrogate");
    } else {
      out.append(first).append((char) unit(at + 2, 2));
      at += 4;
    }
  }

  private void utf32() {
    int left = bytes.length() - at;
    if (left < 4) {
      handle(left, "truncated data");
      return;
    }
    int c = unit(at, 4);
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      handle(4, "code point not in range(0x110000)");
    } else if (c >= 0xd800 && c <= 0xdfff) {
      handle(4, "code point in surrogate code point range(0xd800, 0xe000)");
    } else {
      out.appendCodePoint(c);
      at += 4;
    }
  }

  private void handle(int count, String reason) {
    switch (errors) {
      case "ignore" -> {}
      case "replace" -> out.append('\ufffd');
      case "backslashreplace" -> {
        for (int i = at; i < at + count; i++) {
          out.append(Encode.escape(bytes.charAt(i)));
        }
      }
      case "surrogateescape" -> {
        // Only bytes outside of ASCII are escaped; what follows them is tried again.
        int end = at;
        for (; end < at + count && bytes.charAt(end) >= 0x80; end++) {
          out.append((char) (0xdc00 + bytes.charAt(end)));
        }
        if (end == at) {
          throw error(count, reason);
        }
        at = end;
        return;
      }
      case "strict" -> throw error(count, reason);
      default -> throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + errors + "'");
    }
    at += count;
  }

  private Raise error(int count, String reason) {
    return CodecError.of(
        Exceptions.UNICODE_DECODE_ERROR, codec.shown(), Texts.BYTES.of(bytes), at, at + count, reason);
  }

  @Override
  public void transfer(Transfer transfer) {
    codec = Codec.values()[transfer.integer(codec == null ? 0 : codec.ordinal())];
    bytes = transfer.text(bytes);
    errors = transfer.text(errors);
    at = transfer.integer(at);
    started = transfer.flag(started);
    out = Texts.transfer(transfer, out);
  }
}
