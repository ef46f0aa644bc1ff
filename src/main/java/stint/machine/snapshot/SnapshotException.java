package stint.machine.snapshot;

/** The bytes given are not a snapshot that this program can read; the message says why. */
public final class SnapshotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SnapshotException(String message) {
    super("The snapshot cannot be read: " + message);
  }

  SnapshotException(String message, Throwable cause) {
    super("The snapshot cannot be read: " + message, cause);
  }
}
