package stint.scheduling.lease;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * One lease at one moment.
 *
 * <p>First come, first served: who shares a lease gets it together with those next to it in the queue that share it too, but never
 * before somebody who came earlier. One holder, or several that share it; a token that grows with every grant and never repeats. Who has
 * lost the lease keeps the others out until it has stopped, if it promised to tell ({@link Claim#grace}). A command takes time in
 * proportion to the logarithm of the length of the queue, and to what it leads to.
 */
public final class LeaseState {
  /** A time that does not come. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final Comparator<Deadline> BY_TIME =
      Comparator.comparingLong(Deadline::time).thenComparing(Deadline::kind).thenComparingLong(Deadline::id);

  /**
   * Who holds the lease, or has lost it and not yielded.
   *
   * @param token of its grant
   * @param count how often it has taken it and not given it back
   * @param ttl of every renewal
   * @param since when it has it
   * @param expires when it ends unless renewed; of one that is lost, when the time to yield is over
   * @param lost whether it has been lost
   */
  public record Holder(Claim claim, long token, int count, long ttl, long since, long expires, boolean lost) {
    /** The owner. */
    public String owner() {
      return claim.owner();
    }

    private Holder counting(int change) {
      return new Holder(claim, token, count + change, ttl, since, expires, lost);
    }

    private Holder until(long newTtl, long time) {
      return new Holder(claim, token, count, newTtl, since, time, lost);
    }

    private Holder losing(long time) {
      return new Holder(claim, token, count, ttl, since, time, true);
    }
  }

  /**
   * Who waits.
   *
   * @param ticket its place in the queue: those with lower ones come first
   * @param since when it waits
   * @param until when it gives up
   */
  public record Waiter(Claim claim, long ticket, long since, long until) {
    /** The owner. */
    public String owner() {
      return claim.owner();
    }
  }

  /** What is due at a time; of several at the same time those who give up come before those who lose. */
  private record Deadline(long time, Kind kind, long id) {
    enum Kind {
      WAITER,
      HOLDER
    }
  }

  private final String name;
  private final long token;
  private final long ticket;
  private final TreePMap<Long, Holder> holders;
  private final TreePMap<Long, Waiter> waiters;

  /** The token of an owner that holds, or lost, the lease; the negated ticket of one that waits. */
  private final TreePMap<String, Long> owners;

  private final TreePSet<Deadline> deadlines;

  private LeaseState(
      String name,
      long token,
      long ticket,
      TreePMap<Long, Holder> holders,
      TreePMap<Long, Waiter> waiters,
      TreePMap<String, Long> owners,
      TreePSet<Deadline> deadlines) {
    this.name = name;
    this.token = token;
    this.ticket = ticket;
    this.holders = holders;
    this.waiters = waiters;
    this.owners = owners;
    this.deadlines = deadlines;
  }

  /** A lease that nobody holds or wants, and whose next token is above {@code token}. */
  public static LeaseState free(String name, long token) {
    return of(name, token, 0, List.of(), List.of());
  }

  /** A lease as it was: the inverse of the accessors. */
  public static LeaseState of(
      String name, long token, long ticket, Collection<Holder> holders, Collection<Waiter> waiters) {
    var state = new LeaseState(
        name, token, ticket, TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePSet.empty(BY_TIME));
    for (var holder : holders) {
      state = state.with(holder);
    }
    for (var waiter : waiters) {
      state = state.with(waiter);
    }
    return state;
  }

  public String name() {
    return name;
  }

  /** The token of the last grant, 0 before the first. */
  public long token() {
    return token;
  }

  /** The ticket of who came last to wait, 0 before the first. */
  public long ticket() {
    return ticket;
  }

  /** Who holds the lease, and who has lost it and not yielded, in the order of their tokens. */
  public Collection<Holder> holders() {
    return holders.values();
  }

  /** Who waits, first come first; nobody waits for a lease that it could have. */
  public Collection<Waiter> waiters() {
    return waiters.values();
  }

  /** The owner as holder, unless it has lost the lease. */
  public Optional<Holder> holder(String owner) {
    return Optional.ofNullable(known(owner)).filter(holder -> !holder.lost);
  }

  /** The owner as waiter. */
  public Optional<Waiter> waiter(String owner) {
    return Optional.ofNullable(waiting(owner));
  }

  /** Whether the owner holds the lease, waits for it, or has lost it and not yielded. */
  public boolean concerns(String owner) {
    return owners.containsKey(owner);
  }

  /** Whether nobody holds or wants it. */
  public boolean isIdle() {
    return holders.isEmpty() && waiters.isEmpty();
  }

  /** The next time at which something happens by itself, or {@link #NEVER}. */
  public long deadline() {
    return deadlines.isEmpty() ? NEVER : deadlines.first().time;
  }

  /** Whether the owner holds the lease under this token. */
  public boolean isHeld(String owner, long heldToken) {
    var holder = known(owner);
    return holder != null && holder.token == heldToken && !holder.lost;
  }

  /** Whether the owner waits for the lease under this ticket. */
  public boolean isWanted(String owner, long itsTicket) {
    var waiter = waiting(owner);
    return waiter != null && waiter.ticket == itsTicket;
  }

  private Holder known(String owner) {
    var id = owners.get(owner);
    return id == null || id < 0 ? null : holders.get(id);
  }

  private Waiter waiting(String owner) {
    var id = owners.get(owner);
    return id == null || id >= 0 ? null : waiters.get(-id);
  }

  /**
   * What a command leads to. What is due by {@code now} comes first: who has lost the lease cannot release it. A lease that becomes
   * free goes to the next waiter in the same step.
   *
   * @param now the time, never before that of an earlier command
   * @return the events, to be applied in their order
   */
  public List<LeaseEvent> decide(LeaseCommand command, long now) {
    var decision = new Decision(this, now);
    decision.expire();
    decision.execute(command);
    return List.copyOf(decision.events);
  }

  /** The state after an event. */
  public LeaseState apply(LeaseEvent event) {
    return switch (event) {
      case LeaseEvent.Granted(var claim, var granted, var since, var expires) ->
          without(waiting(claim.owner()))
              .numbered(granted, ticket)
              .with(new Holder(claim, granted, 1, claim.ttl(), since, expires, false));
      case LeaseEvent.Entered(var owner, _) -> with(known(owner).counting(1));
      case LeaseEvent.Left(var owner, _) -> with(known(owner).counting(-1));
      case LeaseEvent.Renewed(var owner, _, var ttl, var expires) -> with(known(owner).until(ttl, expires));
      case LeaseEvent.Queued(var claim, var place, var since, var until) ->
          numbered(token, place).with(new Waiter(claim, place, since, until));
      case LeaseEvent.Withdrawn(var owner, _) -> without(waiting(owner));
      case LeaseEvent.Released(var owner, _) -> without(known(owner));
      case LeaseEvent.Yielded(var owner, _) -> without(known(owner));
      case LeaseEvent.Expired(var owner, _, var until) -> with(known(owner).losing(until));
      case LeaseEvent.Revoked(var owner, _, _, var until) -> with(known(owner).losing(until));
      case LeaseEvent.Refused _,LeaseEvent.Shared _ -> this;
    };
  }

  private LeaseState numbered(long newToken, long newTicket) {
    return new LeaseState(name, newToken, newTicket, holders, waiters, owners, deadlines);
  }

  private LeaseState with(Holder holder) {
    var before = holders.get(holder.token);
    var due = before == null ? deadlines : deadlines.minus(deadline(before));
    return new LeaseState(
        name,
        token,
        ticket,
        holders.plus(holder.token, holder),
        waiters,
        owners.plus(holder.owner(), holder.token),
        holder.expires == NEVER ? due : due.plus(deadline(holder)));
  }

  private LeaseState with(Waiter waiter) {
    return new LeaseState(
        name,
        token,
        ticket,
        holders,
        waiters.plus(waiter.ticket, waiter),
        owners.plus(waiter.owner(), -waiter.ticket),
        waiter.until == NEVER ? deadlines : deadlines.plus(deadline(waiter)));
  }

  private LeaseState without(Holder holder) {
    return new LeaseState(
        name,
        token,
        ticket,
        holders.minus(holder.token),
        waiters,
        owners.minus(holder.owner()),
        deadlines.minus(deadline(holder)));
  }

  private LeaseState without(Waiter waiter) {
    return waiter == null
        ? this
        : new LeaseState(
            name,
            token,
            ticket,
            holders,
            waiters.minus(waiter.ticket),
            owners.minus(waiter.owner()),
            deadlines.minus(deadline(waiter)));
  }

  private static Deadline deadline(Holder holder) {
    return new Deadline(holder.expires, Deadline.Kind.HOLDER, holder.token);
  }

  private static Deadline deadline(Waiter waiter) {
    return new Deadline(waiter.until, Deadline.Kind.WAITER, waiter.ticket);
  }

  /** Whether who asks on these terms could have the lease, were it first in the queue. */
  private boolean admits(Claim claim) {
    return claim.shared() ? holders.isEmpty() || holders.lastEntry().getValue().claim.shared() : holders.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LeaseState state
        && name.equals(state.name)
        && token == state.token
        && ticket == state.ticket
        && holders.equals(state.holders)
        && waiters.equals(state.waiters);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Long.hashCode(token);
  }

  @Override
  public String toString() {
    return name + " token " + token + " held by " + holders.values() + " wanted by " + waiters.values();
  }

  /** The making of one decision: events, and the state that they lead to. */
  private static final class Decision {
    private final List<LeaseEvent> events = new ArrayList<>();
    private final long now;
    private LeaseState state;

    Decision(LeaseState state, long now) {
      this.state = state;
      this.now = now;
    }

    void execute(LeaseCommand command) {
      switch (command) {
        case LeaseCommand.Acquire(var claim) -> acquire(claim);
        case LeaseCommand.Renew(var owner, var token, var ttl) -> renew(owner, token, ttl);
        case LeaseCommand.Release(var owner, var token) -> release(owner, token);
        case LeaseCommand.Cancel(var owner) -> withdraw(state.waiting(owner), LeaseEvent.Why.CANCELLED);
        case LeaseCommand.BreakDeadlock(var owner, var ticket) -> {
          if (state.isWanted(owner, ticket)) {
            withdraw(state.waiting(owner), LeaseEvent.Why.DEADLOCK);
          }
        }
        case LeaseCommand.OwnerEnded(var owner) -> end(owner);
        case LeaseCommand.Revoke(var token, var reason) -> revoke(token, reason);
        case LeaseCommand.Yield(var owner, var token) -> stopped(owner, token);
        case LeaseCommand.Tick() -> {}
      }
    }

    private void acquire(Claim claim) {
      var holder = state.known(claim.owner());
      if (holder != null && holder.lost) {
        // It does not know yet. When it hears, it stops waiting for this, and may still run before then, if it is woken by others.
        return;
      }
      if (holder != null) {
        boolean upgrades = holder.claim.shared() && !claim.shared();
        add(upgrades
            ? new LeaseEvent.Shared(claim.owner(), holder.token)
            : new LeaseEvent.Entered(claim.owner(), holder.token));
      } else if (state.waiting(claim.owner()) == null) {
        queueOrGrant(claim);
      }
    }

    private void queueOrGrant(Claim claim) {
      if (state.waiters.isEmpty() && state.admits(claim)) {
        grant(claim);
      } else {
        add(new LeaseEvent.Queued(claim, state.ticket + 1, now, after(claim.patience())));
        expire();
      }
    }

    private void renew(String owner, long token, long ttl) {
      if (state.isHeld(owner, token)) {
        long renewed = ttl == 0 ? state.known(owner).ttl : ttl;
        add(new LeaseEvent.Renewed(owner, token, renewed, after(renewed)));
      } else {
        add(new LeaseEvent.Refused(owner, token));
      }
    }

    private void release(String owner, long token) {
      if (!state.isHeld(owner, token)) {
        add(new LeaseEvent.Refused(owner, token));
      } else if (state.known(owner).count > 1) {
        add(new LeaseEvent.Left(owner, token));
      } else {
        add(new LeaseEvent.Released(owner, token));
        handOver();
      }
    }

    private void end(String owner) {
      withdraw(state.waiting(owner), LeaseEvent.Why.OWNER_ENDED);
      var holder = state.known(owner);
      if (holder != null) {
        add(holder.lost
            ? new LeaseEvent.Yielded(owner, holder.token)
            : new LeaseEvent.Released(owner, holder.token));
        handOver();
      }
    }

    private void revoke(long token, String reason) {
      for (var holder : state.holders.values()) {
        if (!holder.lost && (token == 0 || token == holder.token)) {
          add(new LeaseEvent.Revoked(holder.owner(), holder.token, reason, after(holder.claim.grace())));
        }
      }
      expire();
    }

    private void stopped(String owner, long token) {
      var holder = state.known(owner);
      if (holder != null && holder.lost && holder.token == token) {
        add(new LeaseEvent.Yielded(owner, token));
        handOver();
      }
    }

    /** What is due by now: waiters give up before the lease is handed on, so that none of them gets it. */
    void expire() {
      boolean changed = false;
      while (state.deadline() <= now) {
        expireWaiters();
        expireHolder();
        changed = true;
      }
      if (changed) {
        handOver();
      }
    }

    private void expireWaiters() {
      // Deadlines of holders may lie between those of waiters.
      for (var due : List.copyOf(state.deadlines.headSet(new Deadline(now, Deadline.Kind.HOLDER, NEVER), true))) {
        if (due.kind == Deadline.Kind.WAITER) {
          add(new LeaseEvent.Withdrawn(state.waiters.get(due.id).owner(), LeaseEvent.Why.TIMED_OUT));
        }
      }
    }

    private void expireHolder() {
      if (state.deadline() <= now) {
        var holder = state.holders.get(state.deadlines.first().id);
        add(holder.lost
            ? new LeaseEvent.Yielded(holder.owner(), holder.token)
            : new LeaseEvent.Expired(holder.owner(), holder.token, after(holder.claim.grace())));
      }
    }

    private void handOver() {
      while (!state.waiters.isEmpty() && state.admits(state.waiters.firstEntry().getValue().claim)) {
        grant(state.waiters.firstEntry().getValue().claim);
      }
    }

    private void grant(Claim claim) {
      add(new LeaseEvent.Granted(claim, state.token + 1, now, after(claim.ttl())));
    }

    private void withdraw(Waiter waiter, LeaseEvent.Why why) {
      if (waiter != null) {
        add(new LeaseEvent.Withdrawn(waiter.owner(), why));
        handOver();
      }
    }

    private long after(long nanos) {
      return nanos > NEVER - Math.max(0, now) ? NEVER : now + nanos;
    }

    private void add(LeaseEvent event) {
      events.add(event);
      state = state.apply(event);
    }
  }
}
