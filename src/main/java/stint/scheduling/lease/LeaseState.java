package stint.scheduling.lease;

import java.util.ArrayList;
import java.util.List;

/**
 * One lease at one moment.
 *
 * <p>First come, first served; at most one holder; a token that grows with every grant and never repeats. A command takes time in
 * proportion to the length of the queue.
 *
 * @param name of the lease
 * @param token of the last grant, 0 before the first
 * @param holder or null
 * @param waiters who waits, first come first; empty while nobody holds the lease, but between the two
 *     events of a hand-over
 */
public record LeaseState(String name, long token, Holder holder, List<Waiter> waiters) {
  /** A time that does not come. */
  public static final long NEVER = Long.MAX_VALUE;

  /**
   * Who holds the lease.
   *
   * @param count how often it has taken it and not given it back
   * @param ttl of every renewal
   * @param expires when it ends unless renewed
   */
  public record Holder(String owner, long token, int count, long ttl, long since, long expires) {}

  /**
   * Who waits.
   *
   * @param ttl as asked for
   * @param until when it gives up
   */
  public record Waiter(String owner, long ttl, long since, long until) {}

  public LeaseState {
    waiters = List.copyOf(waiters);
  }

  /** A lease that nobody has asked for yet. */
  public static LeaseState free(String name) {
    return new LeaseState(name, 0, null, List.of());
  }

  /** The next time at which something happens by itself, or {@link #NEVER}. */
  public long deadline() {
    long first = holder == null ? NEVER : holder.expires;
    for (var waiter : waiters) {
      first = Math.min(first, waiter.until);
    }
    return first;
  }

  /** Whether the owner holds the lease under this token. */
  public boolean isHeld(String owner, long heldToken) {
    return holder != null && holder.owner.equals(owner) && holder.token == heldToken;
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
      case LeaseEvent.Granted(var owner, var granted, var ttl, var since, var expires) ->
          new LeaseState(
              name, granted, new Holder(owner, granted, 1, ttl, since, expires), without(owner));
      case LeaseEvent.Entered _ -> with(counting(1));
      case LeaseEvent.Left _ -> with(counting(-1));
      case LeaseEvent.Renewed(_, _, var expires) ->
          with(new Holder(holder.owner, holder.token, holder.count, holder.ttl, holder.since, expires));
      case LeaseEvent.Queued(var owner, var ttl, var since, var until) -> {
        var longer = new ArrayList<>(waiters);
        longer.add(new Waiter(owner, ttl, since, until));
        yield new LeaseState(name, token, holder, longer);
      }
      case LeaseEvent.Withdrawn(var owner, _) -> new LeaseState(name, token, holder, without(owner));
      case LeaseEvent.Released _,LeaseEvent.Expired _,LeaseEvent.Revoked _ -> with(null);
      case LeaseEvent.Refused _ -> this;
    };
  }

  private LeaseState with(Holder other) {
    return new LeaseState(name, token, other, waiters);
  }

  private Holder counting(int change) {
    return new Holder(
        holder.owner, holder.token, holder.count + change, holder.ttl, holder.since, holder.expires);
  }

  private List<Waiter> without(String owner) {
    return waiters.stream().filter(waiter -> !waiter.owner.equals(owner)).toList();
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
        case LeaseCommand.Acquire(var owner, var ttl, var wait) -> acquire(owner, ttl, wait);
        case LeaseCommand.Renew(var owner, var token) -> {
          if (state.isHeld(owner, token)) {
            add(new LeaseEvent.Renewed(owner, token, after(state.holder.ttl)));
          } else {
            add(new LeaseEvent.Refused(owner, token));
          }
        }
        case LeaseCommand.Release(var owner, var token) -> release(owner, token);
        case LeaseCommand.Cancel(var owner) -> withdraw(owner, LeaseEvent.Why.CANCELLED);
        case LeaseCommand.OwnerEnded(var owner) -> {
          withdraw(owner, LeaseEvent.Why.OWNER_ENDED);
          if (isHolder(owner)) {
            add(new LeaseEvent.Released(owner, state.token));
            handOver();
          }
        }
        case LeaseCommand.Revoke(var reason) -> {
          if (state.holder != null) {
            add(new LeaseEvent.Revoked(state.holder.owner, state.token, reason));
            handOver();
          }
        }
        case LeaseCommand.Tick() -> {}
      }
    }

    private void acquire(String owner, long ttl, long wait) {
      if (state.holder == null) {
        grant(owner, ttl);
      } else if (isHolder(owner)) {
        add(new LeaseEvent.Entered(owner, state.token));
      } else if (!isWaiting(owner)) {
        add(new LeaseEvent.Queued(owner, ttl, now, after(wait)));
        expireWaiters();
      }
    }

    private void release(String owner, long token) {
      if (!state.isHeld(owner, token)) {
        add(new LeaseEvent.Refused(owner, token));
      } else if (state.holder.count > 1) {
        add(new LeaseEvent.Left(owner, token));
      } else {
        add(new LeaseEvent.Released(owner, token));
        handOver();
      }
    }

    /** What is due by now: waiters give up before the lease is handed on, so that none of them gets it. */
    void expire() {
      expireWaiters();
      if (state.holder != null && state.holder.expires <= now) {
        add(new LeaseEvent.Expired(state.holder.owner, state.token));
        handOver();
      }
    }

    private void expireWaiters() {
      for (var waiter : state.waiters) {
        if (waiter.until <= now) {
          add(new LeaseEvent.Withdrawn(waiter.owner, LeaseEvent.Why.TIMED_OUT));
        }
      }
    }

    private void handOver() {
      if (!state.waiters.isEmpty()) {
        var next = state.waiters.getFirst();
        grant(next.owner, next.ttl);
      }
    }

    private void grant(String owner, long ttl) {
      add(new LeaseEvent.Granted(owner, state.token + 1, ttl, now, after(ttl)));
    }

    private void withdraw(String owner, LeaseEvent.Why why) {
      if (isWaiting(owner)) {
        add(new LeaseEvent.Withdrawn(owner, why));
      }
    }

    private boolean isHolder(String owner) {
      return state.holder != null && state.holder.owner.equals(owner);
    }

    private boolean isWaiting(String owner) {
      return state.waiters.stream().anyMatch(waiter -> waiter.owner.equals(owner));
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
