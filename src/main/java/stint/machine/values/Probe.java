package stint.machine.values;

import stint.machine.Transfer;

/** How far a search in the table of a {@link PyDict} or {@link PySet} has got, so that it can pause for user code to compare keys. */
public final class Probe {
  /** Answered when the key is not in the table. */
  public static final int ABSENT = -1;

  /** Answered when the key must be compared with {@link #candidate} by a frame. */
  public static final int UNDECIDED = -2;

  /** Answered when the search is not at its end yet, but has done enough for one step. */
  public static final int UNFINISHED = -3;

  /** How many places are looked at before a search is left to a frame. */
  static final int LIMIT = 64;

  /** How many places are looked at in one step of a frame. */
  static final int CHUNK = 1000;

  boolean started;
  long slot;
  long perturb;
  int linear;
  int candidate;
  int generation;

  /** A search that has not begun. */
  public Probe() {}

  /** Where the key lies that has to be compared: the index of an entry of a dict, of a place in a set. */
  public int candidate() {
    return candidate;
  }

  /** Begins the search anew. */
  public void restart() {
    started = false;
  }

  /** Saves the state as part of a frame's. */
  public void transfer(Transfer transfer) {
    started = transfer.flag(started);
    slot = transfer.number(slot);
    perturb = transfer.number(perturb);
    linear = transfer.integer(linear);
    candidate = transfer.integer(candidate);
    generation = transfer.integer(generation);
  }
}
