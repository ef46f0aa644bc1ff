package stint.machine;

/**
 * Something that a snapshot holds. One method describes the state for both directions, so that writing and reading cannot
 * drift apart: every field is passed to the transfer and assigned from what it answers.
 *
 * <p>Derived state (caches, spare capacity) is not transferred. Implementations have a constructor without arguments, or an
 * entry of their own in the codec's table, and must not follow references themselves: a graph may be deeper than the host's
 * stack.
 */
public interface Saved {
  /** Passes every field of this object's state to {@code transfer}, in a fixed order. */
  void transfer(Transfer transfer);
}
