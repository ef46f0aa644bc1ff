package stint.scheduling;

/**
 * How long a tasklet has been in which state, ended ones apart. The parts add up to its age: the span from its start to now, or to its end.
 *
 * @param running it had its turn
 * @param runnable in the queue behind others
 */
public record Durations(Span age, Span running, Span runnable, Span blocked, Span waiting, Span paused) {

  /** So much of the scheduler's clock (instructions, of whatever tasklet), and of the time that its programs see. */
  public record Span(long instructions, long nanos) {
    static final Span NONE = new Span(0, 0);

    Span plus(Span other) {
      return new Span(instructions + other.instructions, nanos + other.nanos);
    }

    Span minus(Span other) {
      return new Span(instructions - other.instructions, nanos - other.nanos);
    }
  }
}
