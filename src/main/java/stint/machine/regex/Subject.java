package stint.machine.regex;

import stint.machine.values.PyBytes;
import stint.machine.values.Str;

/** A text to be searched, by its characters. */
abstract class Subject {
  abstract int at(int index);

  abstract int length();

  /** A str, or bytes. */
  static Subject of(Object value) {
    if (value instanceof PyBytes bytes) {
      return new Bytes(bytes.bytes());
    }
    var text = (Str) value;
    return text.isFlat() ? new Flat(text.text()) : new Points(text.text().codePoints().toArray());
  }

  private static final class Flat extends Subject {
    private final String text;

    Flat(String text) {
      this.text = text;
    }

    @Override
    int at(int index) {
      return text.charAt(index);
    }

    @Override
    int length() {
      return text.length();
    }
  }

  private static final class Points extends Subject {
    private final int[] points;

    Points(int[] points) {
      this.points = points;
    }

    @Override
    int at(int index) {
      return points[index];
    }

    @Override
    int length() {
      return points.length;
    }
  }

  private static final class Bytes extends Subject {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    int at(int index) {
      return bytes[index] & 0xff;
    }

    @Override
    int length() {
      return bytes.length;
    }
  }
}
