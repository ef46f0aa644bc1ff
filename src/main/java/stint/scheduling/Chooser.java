package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/** Applies a {@link Policy}: chooses who has the next turn. */
final class Chooser implements Saved {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final Policy policy;

  /** The state of the random generator. */
  private long state;

  /** The present turn of a replay, and what is left of it. */
  private int turn = -1;

  private long left;

  Chooser(Policy policy) {
    this.policy = policy;
    this.state = policy instanceof Policy.Random(var seed) ? seed : 0;
  }

  /** Chooses one of the tasklets in the ring; by the ring's own order it would be {@code successor}. */
  TaskletObject choose(Ring ring, TaskletObject successor) {
    return switch (policy) {
      case Policy.Fifo() -> successor;
      case Policy.Random _ -> ring.size() == 1 ? successor : ring.at(successor, random(ring.size()));
      case Policy.Replay(var turns) -> {
        if (turn + 1 < turns.size()) {
          var tasklet = successor;
          for (int i = 0; i < ring.size(); i++) {
            if (tasklet.number() == turns.get(turn + 1).tasklet()) {
              yield tasklet;
            }
            tasklet = tasklet.next;
          }
        }
        yield successor;
      }
    };
  }

  /** Tells that a tasklet has its turn. */
  void entered(TaskletObject tasklet) {
    if (policy instanceof Policy.Replay(var turns)
        && turn + 1 < turns.size()
        && turns.get(turn + 1).tasklet() == tasklet.number()) {
      turn++;
      left = turns.get(turn).instructions();
    }
  }

  void charge(long instructions) {
    left -= instructions;
  }

  /** Whether turns are prescribed, so that slices do not matter. */
  boolean replays() {
    return policy instanceof Policy.Replay(var turns) && turn < turns.size() - 1;
  }

  /** What is left of the prescribed turn; 0 or less when it is over. */
  long left() {
    return left;
  }

  /** Uniform in 0 .. bound - 1: SplitMix64 (Steele, Lea and Flood, 2014), reduced by multiplication. */
  private int random(int bound) {
    state += GOLDEN_GAMMA;
    long z = state;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    z ^= z >>> 31;
    return (int) (((z >>> 32) * bound) >>> 32);
  }

  @Override
  public void transfer(Transfer transfer) {
    state = transfer.number(state);
    turn = transfer.integer(turn);
    left = transfer.number(left);
  }
}
