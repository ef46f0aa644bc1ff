package stint.scheduling;

import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;
import stint.scheduling.lease.LeaseState;

/** The value that {@code stint.lease} makes: a claim to a lease, which can be acquired and released, also by {@code with}. */
public final class LeaseObject extends PyObject {
  private String name;
  private long ttl;
  private long patience;

  /** The token of the last grant, 0 before the first. */
  long token;

  /** How often it was acquired and not yet released. */
  int held;

  /** For the snapshot codec. */
  LeaseObject() {}

  LeaseObject(PyClass cls) {
    super(cls);
    this.ttl = LeaseState.NEVER;
    this.patience = LeaseState.NEVER;
  }

  void define(String newName, long newTtl, long newPatience) {
    name = newName;
    ttl = newTtl;
    patience = newPatience;
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

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    name = transfer.text(name);
    ttl = transfer.number(ttl);
    patience = transfer.number(patience);
    token = transfer.number(token);
    held = transfer.integer(held);
  }
}
