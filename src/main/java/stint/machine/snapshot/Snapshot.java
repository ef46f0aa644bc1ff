package stint.machine.snapshot;

import stint.machine.Saved;

/**
 * The state of a graph of objects as bytes, and back.
 *
 * <p>The bytes are canonical: they depend on the state alone, since objects are numbered in the order in which they are first met on
 * the way from the root, and derived state is left out. They carry a version of the format; every version ever written stays readable.
 *
 * <p>Form: the four bytes {@code STNT}, the version, then the objects' bodies in the order of their numbers, the root first. A
 * reference is a {@link Mark} and what belongs to it. Neither direction recurses over the graph.
 */
public final class Snapshot {
  static final byte[] MAGIC = {'S', 'T', 'N', 'T'};

  /** The version that is written. */
  public static final int VERSION = 1;

  private Snapshot() {}

  /** Writes everything that can be reached from the root. */
  public static byte[] write(Saved root) {
    return new SnapshotWriter(null).write(root);
  }

  /** Writes what can be reached from the root without going through what {@code part} has names for. */
  public static byte[] write(Saved root, Part part) {
    return new SnapshotWriter(part).write(root);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws SnapshotException if the bytes are no snapshot, damaged, or of a version this program does not know
   */
  public static <T extends Saved> T read(byte[] bytes, Class<T> type) {
    return read(bytes, type, null);
  }

  /**
   * Reads what {@link #write(Saved, Part)} wrote.
   *
   * @throws SnapshotException as {@link #read(byte[], Class)}
   */
  public static <T extends Saved> T read(byte[] bytes, Class<T> type, Part part) {
    var root = new SnapshotReader(bytes, part).read();
    if (!type.isInstance(root)) {
      throw new SnapshotException("holds a " + root.getClass().getSimpleName() + ", not a " + type.getSimpleName());
    }
    return type.cast(root);
  }

  /** The first byte of a reference. */
  enum Mark {
    NULL,
    /** The number of an object that was met before. */
    KNOWN,
    /** The type of an object that gets the next number; its body comes in its turn. */
    NEW,
    TRUE,
    FALSE,
    INT,
    BIG_INT,
    FLOAT,
    TAG_INT,
    TAG_FLOAT,
    TEXT,
    /** The name of something that exists once in every program: a builtin, a singleton. */
    NAMED,
    /** Compiled code, which follows at once and gets the next number. */
    CODE,
    /** What the code of one source text shares; follows at once and gets the next number. */
    MODULE_CODE;

    static final Mark[] ALL = values();
  }
}
