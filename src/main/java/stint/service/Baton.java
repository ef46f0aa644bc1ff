package stint.service;

import java.util.Objects;
import stint.scheduling.World;

/**
 * The right to touch a scheduler's world. There is one for each world; who holds it passes it on with a message, so that the world's
 * state is visible to the next holder without locks. A use by anybody else is a fault of ours and is reported at once.
 */
public final class Baton {
  private final World world;
  private Object holder;

  /** The baton of a new world. */
  Baton(World world, Object holder) {
    this.world = world;
    this.holder = holder;
  }

  /** The world, for its holder. */
  World world(Object claimant) {
    check(claimant);
    return world;
  }

  /** Passes the world on, before the message that tells the new holder of it. */
  void pass(Object from, Object to) {
    check(from);
    holder = to;
  }

  /**
   * Makes sure that somebody holds it.
   *
   * @throws IllegalStateException if somebody else does
   */
  void check(Object claimant) {
    if (!Objects.equals(holder, claimant)) {
      throw new IllegalStateException(claimant + " touches a world that belongs to " + holder);
    }
  }
}
