package stint.scheduling.lease;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cycle of owners each of whom waits for the next.
 *
 * @param steps the cycle, beginning with the one whose request closed it
 */
public record Deadlock(List<Step> steps) {
  /**
   * One that waits.
   *
   * @param lease whether it waits for a lease, held by the next one, or for something that the next one might do
   * @param on what it waits for: {@code lease 'x'}, {@code channel 3}
   * @param place where in its program, or the empty text
   * @param awaits the next one of the cycle
   */
  public record Step(String owner, boolean lease, String on, String place, String awaits) {
    @Override
    public String toString() {
      var where = place.isEmpty() ? "" : " at " + place;
      return owner + " waits for " + on + where + (lease ? ", held by " : ", which needs ") + awaits;
    }
  }

  public Deadlock {
    steps = List.copyOf(steps);
  }

  /** Whose request closed the cycle. */
  public String victim() {
    return steps.getFirst().owner();
  }

  /** The whole cycle in one line. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("; "));
  }
}
