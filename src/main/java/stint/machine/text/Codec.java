package stint.machine.text;

import stint.machine.Raise;
import stint.machine.values.Exceptions;

/** An encoding of text as bytes. */
enum Codec {
  UTF_8("utf-8"),
  UTF_8_SIG("utf-8"),
  ASCII("ascii"),
  LATIN_1("latin-1"),
  UTF_16("utf-16"),
  UTF_16_LE("utf-16-le"),
  UTF_16_BE("utf-16-be"),
  UTF_32("utf-32"),
  UTF_32_LE("utf-32-le"),
  UTF_32_BE("utf-32-be");

  private final String shown;

  Codec(String shown) {
    this.shown = shown;
  }

  /** The name in error texts. */
  String shown() {
    return shown;
  }

  /** The bytes per code unit. */
  int unit() {
    return switch (this) {
      case UTF_16, UTF_16_LE, UTF_16_BE -> 2;
      case UTF_32, UTF_32_LE, UTF_32_BE -> 4;
      default -> 1;
    };
  }

  boolean isBigEndian() {
    return this == UTF_16_BE || this == UTF_32_BE;
  }

  /**
   * The codec of a name, in any of the spellings that CPython knows.
   *
   * @throws Raise LookupError if there is none
   */
  static Codec of(String name) {
    var plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain.append(c == '-' || c == ' ' ? '_' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return switch (plain.toString()) {
      case "utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001" -> UTF_8;
      case "utf_8_sig", "utf8_sig" -> UTF_8_SIG;
      case "ascii", "us_ascii", "us", "646", "iso646_us", "iso_646.irv_1991", "ansi_x3.4_1968", "cp367", "ibm367" ->
          ASCII;
      case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819", "ibm819",
          "iso_8859_1_1987", "iso_ir_100", "csisolatin1" -> LATIN_1;
      case "utf_16", "utf16", "u16" -> UTF_16;
      case "utf_16_le", "utf_16le", "unicodelittleunmarked" -> UTF_16_LE;
      case "utf_16_be", "utf_16be", "unicodebigunmarked" -> UTF_16_BE;
      case "utf_32", "utf32", "u32" -> UTF_32;
      case "utf_32_le", "utf_32le" -> UTF_32_LE;
      case "utf_32_be", "utf_32be" -> UTF_32_BE;
      default -> throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown encoding: " + name);
    };
  }
}
