package stint.machine.text;

import java.nio.charset.Charset;
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
  UTF_32_BE("utf-32-be"),
  CP1250("charmap", table("windows-1250")),
  CP1251("charmap", table("windows-1251")),
  CP1252("charmap", table("windows-1252")),
  CP1253("charmap", table("windows-1253")),
  CP1254("charmap", table("windows-1254")),
  CP437("charmap", table("IBM437")),
  CP850("charmap", table("IBM850")),
  CP866("charmap", table("IBM866")),
  ISO_8859_2("charmap", table("ISO-8859-2")),
  ISO_8859_5("charmap", table("ISO-8859-5")),
  ISO_8859_7("charmap", table("ISO-8859-7")),
  ISO_8859_9("charmap", table("ISO-8859-9")),
  ISO_8859_15("charmap", table("ISO-8859-15")),
  KOI8_R("charmap", table("KOI8-R"));

  /** What a table has for a byte that means nothing. */
  static final char UNDEFINED = '\ufffd';

  private final String shown;

  /** The character of each byte, if that is all that the codec is; else null. */
  private final String table;

  Codec(String shown) {
    this(shown, null);
  }

  Codec(String shown, String table) {
    this.shown = shown;
    this.table = table;
  }

  private static String table(String charset) {
    var bytes = new byte[0x100];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return new String(bytes, Charset.forName(charset));
  }

  boolean isTable() {
    return table != null;
  }

  /** The character of a byte, or {@link #UNDEFINED}. */
  char character(int octet) {
    return table.charAt(octet);
  }

  /** The byte of a character, or -1. */
  int octet(int c) {
    return c == UNDEFINED ? -1 : table.indexOf(c);
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
      case "cp1250", "windows_1250", "1250" -> CP1250;
      case "cp1251", "windows_1251", "1251" -> CP1251;
      case "cp1252", "windows_1252", "1252" -> CP1252;
      case "cp1253", "windows_1253", "1253" -> CP1253;
      case "cp1254", "windows_1254", "1254" -> CP1254;
      case "cp437", "ibm437", "437" -> CP437;
      case "cp850", "ibm850", "850" -> CP850;
      case "cp866", "ibm866", "866" -> CP866;
      case "iso8859_2", "iso_8859_2", "latin2", "l2" -> ISO_8859_2;
      case "iso8859_5", "iso_8859_5", "cyrillic" -> ISO_8859_5;
      case "iso8859_7", "iso_8859_7", "greek" -> ISO_8859_7;
      case "iso8859_9", "iso_8859_9", "latin5", "l5" -> ISO_8859_9;
      case "iso8859_15", "iso_8859_15", "latin9", "l9" -> ISO_8859_15;
      case "koi8_r", "cskoi8r" -> KOI8_R;
      default -> throw Raise.of(Exceptions.LOOKUP_ERROR, "unknown encoding: " + name);
    };
  }
}
