package stint.machine.values;

import stint.machine.Host;
import stint.machine.Saved;

/**
 * A value of the language that Java has no class for. The others are {@link Long} (int), {@link java.math.BigInteger} (an int
 * outside of 64 bits, and only there), {@link Double} (float) and {@link Boolean} (only the two canonical ones).
 *
 * <p>Java equality of values is identity; the language's own is {@code ==} with its user-defined methods, and never runs
 * inside {@link Object#equals}.
 */
public abstract class PyValue implements Saved {
  private int serial;

  /**
   * A number that identifies this value within its scheduler, given out when it is first asked for, so that it depends on the
   * program alone: what {@code id(x)} and the default {@code hash(x)} are made of. Saved with the value.
   */
  public final int serial(Host host) {
    if (serial == 0) {
      serial = host.nextSerial();
    }
    return serial;
  }

  /** The serial given out so far, 0 if none was: for the snapshot codec, which transfers it beside the value's own fields. */
  public final int serialOrZero() {
    return serial;
  }

  /** Puts back a saved serial. */
  public final void restoreSerial(int saved) {
    serial = saved;
  }

  /** The class of this value, what {@code type(x)} answers. */
  public abstract PyClass type();
}
