package stint.scheduling.lease;

/**
 * Who wants a lease, and on what terms. Times are nanoseconds.
 *
 * @param owner unique in the system; of a tasklet its scheduler's name, a dot and its number
 * @param shared whether others may hold it at the same time that share it as well
 * @param ttl how long it is held unless renewed, 1 or more, or {@link LeaseState#NEVER}
 * @param patience how long to wait at most, 0 or more, or {@link LeaseState#NEVER}
 * @param grace when the lease is lost, how long the next one is kept waiting for the word that this owner has stopped, 0 or more, or
 *     {@link LeaseState#NEVER}
 * @param place where in its program the owner asks, for people to read
 */
public record Claim(
    String owner, boolean shared, long ttl, long patience, long grace, String place) {
  public Claim {
    if (ttl < 1 || patience < 0 || grace < 0) {
      throw new IllegalArgumentException("ttl is at least 1, patience and grace at least 0");
    }
  }
}
