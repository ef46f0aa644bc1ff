package stint.scheduling;

import java.util.List;

/** Which of the runnable tasklets has the next turn, where no rule of the program's own names one. */
public sealed interface Policy {
  /** The ring's order: who waits longest. */
  record Fifo() implements Policy {}

  /** Any of them, by a generator of our own that starts from {@code seed}. */
  record Random(long seed) implements Policy {}

  /** As recorded: the turns of an earlier execution of the same program. */
  record Replay(List<Turn> turns) implements Policy {
    public Replay {
      turns = List.copyOf(turns);
    }
  }

  /**
   * One turn of an execution.
   *
   * @param tasklet the number of the tasklet that had it
   * @param instructions how many it executed before another one had its turn
   */
  record Turn(int tasklet, long instructions) {}

  static Policy fifo() {
    return new Fifo();
  }

  static Policy random(long seed) {
    return new Random(seed);
  }

  static Policy replay(List<Turn> turns) {
    return new Replay(turns);
  }
}
