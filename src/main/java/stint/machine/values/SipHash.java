package stint.machine.values;

/**
 * SipHash-1-3 (Aumasson and Bernstein, 2012) with a zero key: CPython's hash of strings and bytes when PYTHONHASHSEED is 0.
 *
 * <p>An object of this class is a hash in progress, fed byte by byte in little-endian order, so that a long text can be hashed in
 * pieces with the state saved in between.
 */
public final class SipHash {
  private long v0 = 0x736f6d6570736575L;
  private long v1 = 0x646f72616e646f6dL;
  private long v2 = 0x6c7967656e657261L;
  private long v3 = 0x7465646279746573L;
  private long word;
  private long count;

  /** The hash of a string: over 1, 2 or 4 bytes for each code point, whichever the widest one needs; 0 for the empty string. */
  public static long of(Str str) {
    if (str.length() == 0) {
      return 0;
    }
    var sip = new SipHash();
    if (!sip.feedLatin1(str.text())) {
      sip = new SipHash();
      sip.feed(str, width(str), 0, str.text().length());
    }
    return sip.finish();
  }

  /** Takes in a whole text that is the first, eight characters at a time; false if it does not have one byte for each. */
  private boolean feedLatin1(String text) {
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      int unit = text.charAt(i);
      units |= unit;
      word |= (long) unit << (i << 3);
      if ((i & 7) == 7) {
        mix();
      }
    }
    count = text.length();
    return units <= 0xff;
  }

  /** The hash of bytes; 0 for none. */
  public static long of(byte[] bytes) {
    if (bytes.length == 0) {
      return 0;
    }
    var sip = new SipHash();
    for (byte b : bytes) {
      sip.feed(b & 0xff, 1);
    }
    return sip.finish();
  }

  /** How many bytes CPython takes for each code point of a string: 1, 2 or 4. */
  public static int width(Str str) {
    if (!str.isFlat()) {
      return 4;
    }
    var text = str.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return 2;
      }
    }
    return 1;
  }

  /**
   * Takes in the code units from start to end of a string's text.
   *
   * @param width as {@link #width} says of the whole string
   * @return where to go on: end, or one more if end stood inside a surrogate pair
   */
  public int feed(Str str, int width, int start, int end) {
    var text = str.text();
    int i = start;
    while (i < end) {
      int point = width == 4 ? text.codePointAt(i) : text.charAt(i);
      feed(point, width);
      i += point > 0xffff ? 2 : 1;
    }
    return i;
  }

  private void feed(int value, int width) {
    int shift = (int) (count & 7) << 3;
    word |= (value & 0xffffffffL) << shift;
    count += width;
    if (shift + (width << 3) == 64) {
      mix();
    }
  }

  private void mix() {
    v3 ^= word;
    round();
    v0 ^= word;
    word = 0;
  }

  /** The hash of what was fed, which is never -1. */
  public long finish() {
    word |= count << 56;
    v3 ^= word;
    round();
    v0 ^= word;
    v2 ^= 0xff;
    round();
    round();
    round();
    long hash = v0 ^ v1 ^ v2 ^ v3;
    return hash == -1 ? -2 : hash;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }

  /** The state as six numbers. */
  public long[] state() {
    return new long[]{v0, v1, v2, v3, word, count};
  }

  /** A hash in progress with this state. */
  public static SipHash of(long[] state) {
    var sip = new SipHash();
    sip.v0 = state[0];
    sip.v1 = state[1];
    sip.v2 = state[2];
    sip.v3 = state[3];
    sip.word = state[4];
    sip.count = state[5];
    return sip;
  }
}
