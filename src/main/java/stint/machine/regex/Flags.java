package stint.machine.regex;

/** The flags of patterns, with the values that {@code re} gives them. */
final class Flags {
  static final int TEMPLATE = 1;
  static final int IGNORECASE = 2;
  static final int LOCALE = 4;
  static final int MULTILINE = 8;
  static final int DOTALL = 16;
  static final int UNICODE = 32;
  static final int VERBOSE = 64;
  static final int DEBUG = 128;
  static final int ASCII = 256;

  /** What decides what a word or a digit is: at most one of them is set. */
  static final int TYPES = ASCII | LOCALE | UNICODE;

  /** Those that cannot be turned on for a part of a pattern. */
  static final int GLOBAL = DEBUG | TEMPLATE;

  private Flags() {}

  /** The flag of a letter, or 0. */
  static int of(int letter) {
    return switch (letter) {
      case 'i' -> IGNORECASE;
      case 'L' -> LOCALE;
      case 'm' -> MULTILINE;
      case 's' -> DOTALL;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 't' -> TEMPLATE;
      case 'u' -> UNICODE;
      default -> 0;
    };
  }

  /** The flags inside of a group that turns some on and others off. */
  static int combine(int flags, int added, int removed) {
    int kept = (added & TYPES) != 0 ? flags & ~TYPES : flags;
    return (kept | added) & ~removed;
  }
}
