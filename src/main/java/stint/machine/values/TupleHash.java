package stint.machine.values;

/**
 * The hash of a tuple from those of its items, as CPython has it since 3.8: xxHash64 (Collet, 2012) reduced to one lane.
 */
public final class TupleHash {
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  /** The state before the first item. */
  public static final long START = PRIME_5;

  private TupleHash() {}

  /** The state after one more item with this hash. */
  public static long with(long state, long hash) {
    return Long.rotateLeft(state + hash * PRIME_2, 31) * PRIME_1;
  }

  /** The hash of a tuple of {@code size} items. */
  public static long finish(long state, int size) {
    long hash = state + (size ^ (PRIME_5 ^ 3527539L));
    return hash == -1 ? 1546275796L : hash;
  }
}
