package stint.http;

import stint.http.Problem.Code;

/** The id of a tasklet in the system, {@code scheduler.number}: it always leads to its scheduler. */
record TaskletId(String scheduler, int number) {
  /** The id that a text is; a text that cannot be one is the id of nothing. */
  static TaskletId of(String text) {
    int dot = text.lastIndexOf('.');
    try {
      if (dot > 0) {
        return new TaskletId(text.substring(0, dot), Integer.parseUnsignedInt(text, dot + 1, text.length(), 10));
      }
    } catch (NumberFormatException _) {
      // Answered below, as an id without a dot is.
    }
    throw Problem.of(Code.TASKLET_NOT_FOUND, "There is no tasklet \"" + text + "\".").failure();
  }

  @Override
  public String toString() {
    return Shapes.id(scheduler, number);
  }
}
