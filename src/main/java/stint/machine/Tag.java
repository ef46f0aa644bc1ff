package stint.machine;

/**
 * Says that a register's value is a number that lies untagged in the {@code long[]} beside it: ints of 64 bits as they are, floats
 * as their bits. Tags exist only in registers, list elements and global slots; everywhere else numbers are boxed.
 */
public final class Tag {
  public static final Tag INT = new Tag("int");
  public static final Tag FLOAT = new Tag("float");

  private final String name;

  private Tag(String name) {
    this.name = name;
  }

  /** The boxed value of a tagged pair; null for an empty register. */
  public static Object box(Object reference, long bits) {
    if (reference == INT) {
      return bits;
    }
    return reference == FLOAT ? (Object) Double.longBitsToDouble(bits) : reference;
  }

  /** Puts a boxed value, or null, into a place of a pair of arrays. */
  public static void put(Object[] references, long[] bits, int place, Object value) {
    if (value instanceof Long number) {
      references[place] = INT;
      bits[place] = number;
    } else if (value instanceof Double number) {
      references[place] = FLOAT;
      bits[place] = Double.doubleToRawLongBits(number);
    } else {
      references[place] = value;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
