package stint.scheduling;

/** In what slices and the budgets of run() are measured. The clock, limits and interleavings always count instructions. */
public sealed interface Meter {
  /** Instructions, exactly. */
  record Instruction() implements Meter {}

  /**
   * As Python 2 did it: a counter that is shared by all tasklets is looked at only when it has run out, once in {@value
   * CheckIntervals#INTERVAL} ticks. So a budget is overrun by up to that much, and where a tasklet is stopped depends on what the ones
   * before it have left.
   *
   * @param phase what the counter shows when the main tasklet begins: 0 .. {@value CheckIntervals#INTERVAL} - 1
   */
  record CheckInterval(int phase) implements Meter {
    public CheckInterval {
      if (phase < 0 || phase > MOST_PHASE) {
        throw new IllegalArgumentException("a phase is from 0 to " + MOST_PHASE);
      }
    }
  }

  /** The largest phase. */
  int MOST_PHASE = CheckIntervals.INTERVAL - 1;

  static Meter instruction() {
    return new Instruction();
  }

  static Meter checkInterval(int phase) {
    return new CheckInterval(phase);
  }
}
