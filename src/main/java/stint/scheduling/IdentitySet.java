package stint.scheduling;

import java.util.Arrays;

/**
 * A growing set of objects by identity, in which no addition takes long: extendible hashing (Fagin and others, 1979). Objects lie in
 * segments of fixed size, found by the low bits of their hash; a full segment is split in two, and only the directory is ever copied
 * as a whole. About ten bytes for each object. It can only be added to: the order of identities never shows.
 */
final class IdentitySet {
  private static final int PLACES = 1024;
  private static final int MOST = PLACES * 3 / 4;

  /** Objects whose hashes agree in their lowest {@code depth} bits. */
  private static final class Segment {
    private final Object[] places = new Object[PLACES];
    private final int depth;
    private int size;

    Segment(int depth) {
      this.depth = depth;
    }
  }

  private Segment[] directory = {new Segment(0)};

  /** Adds an object; false if it was there. */
  boolean add(Object value) {
    int hash = spread(System.identityHashCode(value));
    for (;;) {
      var segment = directory[hash & directory.length - 1];
      int place = hash >>> 20 & PLACES - 1;
      while (segment.places[place] != null) {
        if (segment.places[place] == value) {
          return false;
        }
        place = place + 1 & PLACES - 1;
      }
      if (segment.size < MOST) {
        segment.places[place] = value;
        segment.size++;
        return true;
      }
      split(segment, hash);
    }
  }

  /** Identity hashes have no more than 31 bits, of which not all vary equally. */
  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
  }

  private void split(Segment full, int hash) {
    int bit = 1 << full.depth;
    if (bit == directory.length) {
      int length = directory.length;
      directory = Arrays.copyOf(directory, length * 2);
      System.arraycopy(directory, 0, directory, length, length);
    }
    var low = new Segment(full.depth + 1);
    var high = new Segment(full.depth + 1);
    for (var value : full.places) {
      if (value != null) {
        int own = spread(System.identityHashCode(value));
        var target = (own & bit) == 0 ? low : high;
        int place = own >>> 20 & PLACES - 1;
        while (target.places[place] != null) {
          place = place + 1 & PLACES - 1;
        }
        target.places[place] = value;
        target.size++;
      }
    }
    for (int i = hash & bit - 1; i < directory.length; i += bit) {
      directory[i] = (i & bit) == 0 ? low : high;
    }
  }
}
