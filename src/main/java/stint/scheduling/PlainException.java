package stint.scheduling;

/** A value that has no counterpart on the other side of {@link Plain}. */
public final class PlainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  PlainException(String path, String message) {
    super(path + ": " + message, null, false, false);
    this.path = path;
  }

  /** Where in the value, as in {@code $.accounts[3].name}; {@code $} is the value itself. */
  public String path() {
    return path;
  }
}
