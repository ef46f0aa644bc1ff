package stint.scheduling;

import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;
import stint.scheduling.lease.LeaseState;

/**
 * The value that {@code stint.lease} makes: terms on which a lease can be acquired, also by {@code with}. Who holds it by this object is
 * in the tasklets, of which several may.
 */
public final class LeaseObject extends PyObject {
  private String name;
  private long ttl;
  private long patience;
  private boolean shared;
  private boolean renewed;

  /** For the snapshot codec. */
  LeaseObject() {}

  LeaseObject(PyClass cls) {
    super(cls);
    this.ttl = LeaseState.NEVER;
    this.patience = LeaseState.NEVER;
  }

  void define(String newName, long newTtl, long newPatience, boolean newShared, boolean newRenewed) {
    name = newName;
    ttl = newTtl;
    patience = newPatience;
    shared = newShared;
    renewed = newRenewed;
  }

  /** The lease's name; null before it is initialised. */
  public String name() {
    return name;
  }

  /** Nanoseconds after which it ends unless renewed, or {@link LeaseState#NEVER}. */
  public long ttl() {
    return ttl;
  }

  /** How many nanoseconds to wait for it at most, or {@link LeaseState#NEVER}. */
  public long patience() {
    return patience;
  }

  /** Whether it is held together with others that share it. */
  public boolean shared() {
    return shared;
  }

  /** Whether the scheduler renews it as long as it lives and is not paused. */
  public boolean isRenewed() {
    return renewed;
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    name = transfer.text(name);
    ttl = transfer.number(ttl);
    patience = transfer.number(patience);
    shared = transfer.flag(shared);
    renewed = transfer.flag(renewed);
  }
}
