package stint.service;

import java.util.Optional;
import stint.scheduling.lease.LeaseState;

/**
 * What somebody outside is answered who has done something to a lease.
 *
 * @param lease as it is now
 * @param holder the one who asked, if it holds the lease
 */
public record LeaseAnswer(LeaseState lease, Optional<LeaseState.Holder> holder) {
  static LeaseAnswer of(LeaseState lease) {
    return new LeaseAnswer(lease, Optional.empty());
  }

  static LeaseAnswer of(LeaseState lease, String owner) {
    return new LeaseAnswer(lease, lease.holder(owner));
  }
}
