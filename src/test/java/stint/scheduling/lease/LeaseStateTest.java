package stint.scheduling.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import stint.scheduling.lease.LeaseCommand.Acquire;
import stint.scheduling.lease.LeaseCommand.Cancel;
import stint.scheduling.lease.LeaseCommand.OwnerEnded;
import stint.scheduling.lease.LeaseCommand.Release;
import stint.scheduling.lease.LeaseCommand.Renew;
import stint.scheduling.lease.LeaseCommand.Revoke;
import stint.scheduling.lease.LeaseCommand.Tick;
import stint.scheduling.lease.LeaseCommand.Yield;
import stint.scheduling.lease.LeaseEvent.Granted;

/** The rules of leases. */
class LeaseStateTest {
  private static final long NEVER = LeaseState.NEVER;

  private LeaseState state = LeaseState.free("x", 0);

  private List<LeaseEvent> execute(LeaseCommand command, long now) {
    var events = state.decide(command, now);
    for (var event : events) {
      state = state.apply(event);
    }
    return events;
  }

  private static Claim claim(String owner) {
    return new Claim(owner, false, NEVER, NEVER, 0, "");
  }

  private static Claim shared(String owner) {
    return new Claim(owner, true, NEVER, NEVER, 0, "");
  }

  private static Claim patient(String owner, long patience) {
    return new Claim(owner, false, NEVER, patience, 0, "");
  }

  private static Claim lasting(String owner, long ttl, long grace) {
    return new Claim(owner, false, ttl, NEVER, grace, "");
  }

  private static Acquire acquire(String owner) {
    return new Acquire(claim(owner));
  }

  private static Acquire share(String owner) {
    return new Acquire(shared(owner));
  }

  private List<String> holders() {
    return state.holders().stream().map(LeaseState.Holder::owner).toList();
  }

  private List<String> waiters() {
    return state.waiters().stream().map(LeaseState.Waiter::owner).toList();
  }

  @Test
  void shouldHandOverInOneStepToWhoWaitsLongest() {
    execute(acquire("a"), 0);
    execute(acquire("b"), 1);
    execute(acquire("c"), 2);
    assertThat(execute(new Release("a", 1), 3))
        .containsExactly(new LeaseEvent.Released("a", 1), new Granted(claim("b"), 2, 3, NEVER));
    assertThat(waiters()).containsExactly("c");
  }

  @Test
  void shouldBeReentrantForItsHolder() {
    execute(acquire("a"), 0);
    assertThat(execute(acquire("a"), 1)).containsExactly(new LeaseEvent.Entered("a", 1));
    assertThat(execute(new Release("a", 1), 2)).containsExactly(new LeaseEvent.Left("a", 1));
    assertThat(execute(new Release("a", 1), 3)).containsExactly(new LeaseEvent.Released("a", 1));
    assertThat(state.isIdle()).isTrue();
  }

  @Test
  void shouldRefuseAnOldToken() {
    execute(acquire("a"), 0);
    execute(new Release("a", 1), 1);
    execute(acquire("a"), 2);
    assertThat(execute(new Release("a", 1), 3)).containsExactly(new LeaseEvent.Refused("a", 1));
    assertThat(state.isHeld("a", 2)).isTrue();
  }

  @Test
  void shouldExpireUnlessRenewedAndNotServeWhoIsLate() {
    execute(new Acquire(lasting("a", 10, 0)), 0);
    assertThat(execute(new Renew("a", 1, 0), 9)).containsExactly(new LeaseEvent.Renewed("a", 1, 10, 19));
    execute(acquire("b"), 12);
    assertThat(state.deadline()).isEqualTo(19);
    assertThat(execute(new Release("a", 1), 19))
        .containsExactly(
            new LeaseEvent.Expired("a", 1, 19),
            new LeaseEvent.Yielded("a", 1),
            new Granted(claim("b"), 2, 19, NEVER),
            new LeaseEvent.Refused("a", 1));
  }

  @Test
  void shouldTakeANewTtlWithARenewal() {
    execute(new Acquire(lasting("a", 10, 0)), 0);
    execute(new Renew("a", 1, 50), 5);
    assertThat(state.deadline()).isEqualTo(55);
    execute(new Renew("a", 1, 0), 20);
    assertThat(state.deadline()).isEqualTo(70);
  }

  @Test
  void shouldKeepOthersOutUntilWhoHasLostItHasStopped() {
    execute(new Acquire(lasting("a", 10, NEVER)), 0);
    execute(acquire("b"), 1);
    assertThat(execute(new Tick(), 10)).containsExactly(new LeaseEvent.Expired("a", 1, NEVER));
    assertThat(state.isHeld("a", 1)).isFalse();
    assertThat(waiters()).containsExactly("b");
    assertThat(execute(new Renew("a", 1, 0), 11)).containsExactly(new LeaseEvent.Refused("a", 1));
    assertThat(execute(new Yield("a", 1), 12))
        .containsExactly(new LeaseEvent.Yielded("a", 1), new Granted(claim("b"), 2, 12, NEVER));
    assertThat(execute(new Yield("a", 1), 13)).isEmpty();
  }

  @Test
  void shouldNotWaitLongerThanItsGraceForWhoHasLostIt() {
    execute(new Acquire(lasting("a", 10, 5)), 0);
    execute(acquire("b"), 1);
    execute(new Revoke(0, "operator"), 3);
    assertThat(state.deadline()).isEqualTo(8);
    assertThat(execute(new Tick(), 8))
        .containsExactly(new LeaseEvent.Yielded("a", 1), new Granted(claim("b"), 2, 8, NEVER));
  }

  @Test
  void shouldLetWhoHasLostItAskAgainOnceItHasYielded() {
    execute(new Acquire(lasting("a", 10, NEVER)), 0);
    execute(acquire("b"), 1);
    execute(new Tick(), 10);
    assertThat(execute(acquire("a"), 11)).as("killed in this wait, it would run as one that holds the lease").isEmpty();
    assertThat(execute(new Yield("a", 1), 12))
        .containsExactly(new LeaseEvent.Yielded("a", 1), new Granted(claim("b"), 2, 12, NEVER));
    assertThat(execute(acquire("a"), 13)).containsExactly(new LeaseEvent.Queued(claim("a"), 2, 13, NEVER));
  }

  @Test
  void shouldRevokeOnlyTheTokenThatIsMeant() {
    execute(share("a"), 0);
    execute(share("b"), 0);
    execute(new Revoke(2, "operator"), 1);
    assertThat(holders()).containsExactly("a");
    execute(new Revoke(0, "operator"), 2);
    assertThat(state.isIdle()).isTrue();
  }

  @Test
  void shouldBeSharedByThoseWhoAskForThat() {
    execute(share("a"), 0);
    execute(share("b"), 1);
    assertThat(holders()).containsExactly("a", "b");
    execute(acquire("w"), 2);
    execute(share("c"), 3);
    assertThat(waiters()).as("no reader overtakes a writer").containsExactly("w", "c");
    assertThat(execute(share("a"), 4)).as("but who holds it may take it again")
        .containsExactly(new LeaseEvent.Entered("a", 1));
    execute(new OwnerEnded("a"), 5);
    execute(new OwnerEnded("b"), 6);
    assertThat(holders()).containsExactly("w");
    execute(share("d"), 7);
    execute(acquire("v"), 7);
    assertThat(execute(new OwnerEnded("w"), 8)).hasSize(3);
    assertThat(holders()).as("readers next to each other go in together").containsExactly("c", "d");
    assertThat(waiters()).containsExactly("v");
  }

  @Test
  void shouldLetReadersInWhenTheWriterBeforeThemGivesUp() {
    execute(share("a"), 0);
    execute(new Acquire(patient("w", 10)), 1);
    execute(share("b"), 2);
    execute(share("c"), 2);
    execute(new Tick(), 11);
    assertThat(holders()).containsExactly("a", "b", "c");
    assertThat(state.waiters()).isEmpty();
  }

  @Test
  void shouldNotLetWhoSharesItHaveItAlone() {
    execute(share("a"), 0);
    assertThat(execute(acquire("a"), 1)).containsExactly(new LeaseEvent.Shared("a", 1));
    execute(new Release("a", 1), 2);
    execute(acquire("a"), 3);
    assertThat(execute(share("a"), 4)).as("the other way round there is no harm")
        .containsExactly(new LeaseEvent.Entered("a", 2));
  }

  @Test
  void shouldNotGrantToWhoHasGivenUp() {
    execute(acquire("a"), 0);
    execute(new Acquire(patient("b", 5)), 0);
    execute(acquire("c"), 0);
    assertThat(execute(new Release("a", 1), 5))
        .containsExactly(
            new LeaseEvent.Withdrawn("b", LeaseEvent.Why.TIMED_OUT),
            new LeaseEvent.Released("a", 1),
            new Granted(claim("c"), 2, 5, NEVER));
  }

  @Test
  void shouldRefuseAtOnceWhoDoesNotWait() {
    execute(acquire("a"), 0);
    assertThat(execute(new Acquire(patient("b", 0)), 3)).last()
        .isEqualTo(new LeaseEvent.Withdrawn("b", LeaseEvent.Why.TIMED_OUT));
    assertThat(state.waiters()).isEmpty();
  }

  @Test
  void shouldBreakOnlyTheWaitThatIsMeant() {
    execute(acquire("a"), 0);
    execute(acquire("b"), 0);
    assertThat(execute(new LeaseCommand.BreakDeadlock("b", 7), 1)).isEmpty();
    assertThat(execute(new LeaseCommand.BreakDeadlock("b", 1), 1))
        .containsExactly(new LeaseEvent.Withdrawn("b", LeaseEvent.Why.DEADLOCK));
  }

  @Test
  void shouldNotOverflowWithLongTimes() {
    execute(new Acquire(lasting("a", NEVER - 1, 0)), Long.MAX_VALUE / 2);
    assertThat(state.holder("a").orElseThrow().expires()).isEqualTo(NEVER);
  }

  @Test
  void shouldServeALongQueueInOrder() {
    execute(acquire("0"), 0);
    IntStream.rangeClosed(1, 500).forEach(i -> execute(acquire(String.valueOf(i)), i));
    for (int i = 0; i < 500; i++) {
      execute(new Release(String.valueOf(i), i + 1L), 1000);
      assertThat(state.isHeld(String.valueOf(i + 1), i + 2L)).isTrue();
    }
  }

  /** Whatever is asked by whomever at any time, seen through the events alone. */
  @Property(tries = 3000)
  void shouldHoldItsPromises(@ForAll @Size(max = 120) List<@IntRange(max = 1 << 20) Integer> choices) {
    state = LeaseState.free("x", 0);
    var history = new LeaseHistory();
    var replayed = LeaseState.free("x", 0);
    long now = 0;
    for (int choice : choices) {
      now += choice / 64 % 7;
      for (var event : execute(command(choice), now)) {
        history.happened(event, now);
        replayed = replayed.apply(event);
      }
      history.check(state, now);
      assertThat(replayed).as("the events tell all").isEqualTo(state);
      assertThat(LeaseState.of(state.name(), state.token(), state.ticket(), state.holders(), state.waiters()))
          .as("and so do the accessors").isEqualTo(state);
    }
    drain(now);
  }

  /** Everybody who waits gets it in the end, if holders give it back. */
  private void drain(long now) {
    var queue = waiters();
    var order = new ArrayList<String>();
    while (!state.holders().isEmpty()) {
      for (var event : execute(new OwnerEnded(holders().getFirst()), now)) {
        if (event instanceof Granted granted) {
          order.add(granted.owner());
        }
      }
    }
    assertThat(order).isEqualTo(queue);
  }

  private LeaseCommand command(int choice) {
    var owner = String.valueOf((char) ('a' + choice / 8 % 6));
    long token = state.token() - choice / 512 % 3;
    var holder = state.holders().isEmpty() ? owner : holders().get(choice / 64 % holders().size());
    return switch (choice % 9) {
      case 0, 1, 2 -> new Acquire(new Claim(
          owner,
          choice / 16384 % 2 == 0,
          choice / 1024 % 3 == 0 ? 1 + choice / 4096 % 20 : NEVER,
          choice / 2048 % 3 == 0 ? choice / 8192 % 10 : NEVER,
          choice / 128 % 3 == 0 ? NEVER : choice / 128 % 3 * 4L,
          ""));
      case 3, 4 -> new Release(holder, token);
      case 5 -> choice % 18 < 9 ? new Renew(holder, token, choice / 4096 % 5) : new Cancel(owner);
      case 6 -> new OwnerEnded(owner);
      case 7 -> new Yield(holder, token);
      default -> choice % 36 < 27 ? new Tick() : new Revoke(choice % 72 < 36 ? token : 0, "asked for");
    };
  }
}
