package stint.scheduling.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the history of a lease, event by event, against what leases promise, knowing nothing of how they keep it: mutual exclusion, first
 * come first served, tokens that grow, nobody forgotten, nobody in before who has lost it has stopped.
 */
public final class LeaseHistory {
  private record Holding(Claim claim, long token, long expires, boolean lost) {}

  private final Map<String, Holding> holding = new LinkedHashMap<>();
  private final List<Claim> queue = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private long lastToken;

  public void happened(LeaseEvent event, long now) {
    var owner = event.owner();
    switch (event) {
      case LeaseEvent.Granted(var claim, var token, var since, var expires) ->
          granted(claim, token, since, expires, now);
      case LeaseEvent.Queued(var claim, _, _, _) -> {
        assertThat(queue).as("nobody waits twice").noneMatch(waiter -> waiter.owner().equals(owner));
        assertThat(holding).as("who has it does not wait for it").doesNotContainKey(owner);
        queue.add(claim);
      }
      case LeaseEvent.Withdrawn _ ->
          assertThat(queue.removeIf(waiter -> waiter.owner().equals(owner))).as("who withdraws was waiting").isTrue();
      case LeaseEvent.Entered(_, var token) -> {
        holds(owner, token, now);
        counts.merge(owner, 1, Integer::sum);
      }
      case LeaseEvent.Left(_, var token) -> {
        holds(owner, token, now);
        assertThat(counts.merge(owner, -1, Integer::sum)).as("the last one is a release").isPositive();
      }
      case LeaseEvent.Renewed(_, var token, var ttl, var expires) -> {
        holds(owner, token, now);
        holding.put(owner, new Holding(holding.get(owner).claim, token, expires, false));
        assertThat(ttl).isPositive();
      }
      case LeaseEvent.Released(_, var token) -> {
        holds(owner, token, now);
        holding.remove(owner);
      }
      case LeaseEvent.Expired(_, var token, _) -> {
        assertThat(holding.get(owner).expires).as("not before its time").isLessThanOrEqualTo(now);
        lose(owner, token);
      }
      case LeaseEvent.Revoked(_, var token, _, _) -> lose(owner, token);
      case LeaseEvent.Yielded(_, var token) -> {
        assertThat(holding.get(owner)).matches(held -> held.lost && held.token == token);
        holding.remove(owner);
      }
      case LeaseEvent.Refused(_, var token) ->
          assertThat(holding.get(owner)).as("who holds it is not refused")
              .matches(held -> held == null || held.lost || held.token != token);
      case LeaseEvent.Shared(_, var token) ->
          assertThat(holding.get(owner)).matches(held -> held.claim.shared() && held.token == token);
    }
  }

  private void granted(Claim claim, long token, long since, long expires, long now) {
    assertThat(holding.values()).as("mutual exclusion")
        .allMatch(other -> other.claim.shared() && claim.shared());
    assertThat(token).as("tokens grow").isGreaterThan(lastToken);
    assertThat(since).isEqualTo(now);
    assertThat(expires).as("nobody gets what is over").isGreaterThan(now);
    if (!queue.isEmpty()) {
      assertThat(queue.removeFirst()).as("first come, first served").isEqualTo(claim);
    }
    lastToken = token;
    holding.put(claim.owner(), new Holding(claim, token, expires, false));
    counts.put(claim.owner(), 1);
  }

  private void holds(String owner, long token, long now) {
    assertThat(holding.get(owner)).as("who acts holds it")
        .matches(held -> held != null && held.token == token && !held.lost && held.expires > now);
  }

  private void lose(String owner, long token) {
    var held = holding.get(owner);
    assertThat(held).matches(holder -> holder.token == token && !holder.lost);
    holding.put(owner, new Holding(held.claim, token, held.expires, true));
  }

  /** Compares what the events have told with a state that is up to date. */
  public void check(LeaseState state, long now) {
    assertThat(state.waiters()).extracting(LeaseState.Waiter::claim).as("no waiter is lost").isEqualTo(queue);
    assertThat(state.holders()).extracting(LeaseState.Holder::owner)
        .containsExactlyInAnyOrderElementsOf(holding.keySet());
    assertThat(state.deadline()).as("nothing is overdue").isGreaterThan(now);
    if (!queue.isEmpty()) {
      assertThat(holding.values()).as("nobody waits for what could be had")
          .anyMatch(held -> !held.claim.shared() || !queue.getFirst().shared());
    }
  }
}
