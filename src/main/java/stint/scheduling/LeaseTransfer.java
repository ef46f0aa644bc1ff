package stint.scheduling;

import java.util.ArrayList;
import java.util.List;
import stint.machine.Transfer;
import stint.scheduling.lease.Claim;
import stint.scheduling.lease.LeaseState;

/** Leases in snapshots. */
final class LeaseTransfer {
  private static final Claim NOBODY = new Claim(null, false, 1, 0, 0, null);
  private static final LeaseState.Holder NO_HOLDER = new LeaseState.Holder(NOBODY, 0, 0, 0, 0, 0, false);
  private static final LeaseState.Waiter NO_WAITER = new LeaseState.Waiter(NOBODY, 0, 0, 0);

  private LeaseTransfer() {}

  /** Writes a lease, or reads one, whatever is given. */
  static LeaseState of(Transfer transfer, LeaseState lease) {
    var name = transfer.text(lease.name());
    long token = transfer.number(lease.token());
    long ticket = transfer.number(lease.ticket());
    List<LeaseState.Holder> holders = new ArrayList<>();
    int size = transfer.integer(lease.holders().size());
    var known = lease.holders().iterator();
    for (int i = 0; i < size; i++) {
      holders.add(holder(transfer, transfer.reading() ? NO_HOLDER : known.next()));
    }
    List<LeaseState.Waiter> waiters = new ArrayList<>();
    size = transfer.integer(lease.waiters().size());
    var queue = lease.waiters().iterator();
    for (int i = 0; i < size; i++) {
      waiters.add(waiter(transfer, transfer.reading() ? NO_WAITER : queue.next()));
    }
    return LeaseState.of(name, token, ticket, holders, waiters);
  }

  private static LeaseState.Holder holder(Transfer transfer, LeaseState.Holder holder) {
    return new LeaseState.Holder(
        claim(transfer, holder.claim()),
        transfer.number(holder.token()),
        transfer.integer(holder.count()),
        transfer.number(holder.ttl()),
        transfer.number(holder.since()),
        transfer.number(holder.expires()),
        transfer.flag(holder.lost()));
  }

  private static LeaseState.Waiter waiter(Transfer transfer, LeaseState.Waiter waiter) {
    return new LeaseState.Waiter(
        claim(transfer, waiter.claim()),
        transfer.number(waiter.ticket()),
        transfer.number(waiter.since()),
        transfer.number(waiter.until()));
  }

  private static Claim claim(Transfer transfer, Claim claim) {
    return new Claim(
        transfer.text(claim.owner()),
        transfer.flag(claim.shared()),
        transfer.number(claim.ttl()),
        transfer.number(claim.patience()),
        transfer.number(claim.grace()),
        transfer.text(claim.place()));
  }
}
