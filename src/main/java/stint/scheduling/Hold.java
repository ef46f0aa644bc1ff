package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/** That a tasklet holds a lease, once: what it acquired it by, and under which token. */
final class Hold implements Saved {
  private LeaseObject lease;
  private long token;

  /** For the snapshot codec. */
  Hold() {}

  Hold(LeaseObject lease, long token) {
    this.lease = lease;
    this.token = token;
  }

  LeaseObject lease() {
    return lease;
  }

  long token() {
    return token;
  }

  @Override
  public void transfer(Transfer transfer) {
    lease = transfer.ref(lease);
    token = transfer.number(token);
  }
}
