package stint.scheduling.lease;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A scheduler in which nothing can run before one of its tasklets is granted a lease.
 *
 * @param epoch differs each time that the scheduler stands still
 * @param last the tasklet whose operation left nothing to run
 * @param waiting the tasklets of which one must be granted a lease before anything can run
 * @param blocked by name: the tasklets that hold leases and wait for other tasklets, and those that they wait for
 */
public record Standstill(
    String scheduler, long epoch, String last, Set<String> waiting, Map<String, Blocked> blocked) {
  /**
   * A tasklet that waits for other tasklets of its scheduler.
   *
   * @param on what it waits for, for people to read: {@code channel 3}
   * @param awaits whom; if empty, any of them may help it
   * @param place where in its program it waits, for people to read
   */
  public record Blocked(String on, Optional<String> awaits, String place) {}

  public Standstill {
    waiting = Collections.unmodifiableSet(new TreeSet<>(waiting));
    blocked = Collections.unmodifiableMap(new TreeMap<>(blocked));
  }
}
