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
import stint.scheduling.lease.LeaseEvent.Granted;

/** The rules of leases. */
class LeaseStateTest {
  private static final long NEVER = LeaseState.NEVER;

  private LeaseState state = LeaseState.free("x");

  private List<LeaseEvent> execute(LeaseCommand command, long now) {
    var events = state.decide(command, now);
    for (var event : events) {
      state = state.apply(event);
    }
    return events;
  }

  private static Acquire acquire(String owner) {
    return new Acquire(owner, NEVER, NEVER);
  }

  @Test
  void shouldHandOverInOneStepToWhoWaitsLongest() {
    execute(acquire("a"), 0);
    execute(acquire("b"), 1);
    execute(acquire("c"), 2);
    assertThat(execute(new Release("a", 1), 3))
        .containsExactly(new LeaseEvent.Released("a", 1), new Granted("b", 2, NEVER, 3, NEVER));
    assertThat(state.waiters()).extracting(LeaseState.Waiter::owner).containsExactly("c");
  }

  @Test
  void shouldBeReentrantForItsHolder() {
    execute(acquire("a"), 0);
    assertThat(execute(acquire("a"), 1)).containsExactly(new LeaseEvent.Entered("a", 1));
    assertThat(execute(new Release("a", 1), 2)).containsExactly(new LeaseEvent.Left("a", 1));
    assertThat(execute(new Release("a", 1), 3)).containsExactly(new LeaseEvent.Released("a", 1));
    assertThat(state.holder()).isNull();
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
    execute(new Acquire("a", 10, NEVER), 0);
    assertThat(execute(new Renew("a", 1), 9)).containsExactly(new LeaseEvent.Renewed("a", 1, 19));
    execute(acquire("b"), 12);
    assertThat(state.deadline()).isEqualTo(19);
    assertThat(execute(new Release("a", 1), 19))
        .containsExactly(
            new LeaseEvent.Expired("a", 1), new Granted("b", 2, NEVER, 19, NEVER), new LeaseEvent.Refused("a", 1));
  }

  @Test
  void shouldNotGrantToWhoHasGivenUp() {
    execute(acquire("a"), 0);
    execute(new Acquire("b", NEVER, 5), 0);
    execute(acquire("c"), 0);
    assertThat(execute(new Release("a", 1), 5))
        .containsExactly(
            new LeaseEvent.Withdrawn("b", LeaseEvent.Why.TIMED_OUT),
            new LeaseEvent.Released("a", 1),
            new Granted("c", 2, NEVER, 5, NEVER));
  }

  @Test
  void shouldRefuseAtOnceWhoDoesNotWait() {
    execute(acquire("a"), 0);
    assertThat(execute(new Acquire("b", NEVER, 0), 3)).last()
        .isEqualTo(new LeaseEvent.Withdrawn("b", LeaseEvent.Why.TIMED_OUT));
    assertThat(state.waiters()).isEmpty();
  }

  @Test
  void shouldNotOverflowWithLongTimes() {
    execute(new Acquire("a", NEVER - 1, NEVER), Long.MAX_VALUE / 2);
    assertThat(state.holder().expires()).isEqualTo(NEVER);
  }

  /** Whatever is asked by whomever at any time. */
  @Property(tries = 2000)
  void shouldHoldItsPromises(@ForAll @Size(max = 80) List<@IntRange(max = 1 << 20) Integer> choices) {
    state = LeaseState.free("x");
    List<String> queue = new ArrayList<>();
    long now = 0;
    long lastToken = 0;
    String holder = null;
    for (int choice : choices) {
      now += choice / 64 % 7;
      for (var event : execute(command(choice), now)) {
        switch (event) {
          case Granted granted -> {
            assertThat(holder).as("mutual exclusion").isNull();
            assertThat(granted.token()).as("tokens grow").isGreaterThan(lastToken);
            if (!queue.isEmpty()) {
              assertThat(granted.owner()).as("first come, first served").isEqualTo(queue.removeFirst());
            }
            lastToken = granted.token();
            holder = granted.owner();
          }
          case LeaseEvent.Queued queued -> {
            assertThat(queue).as("nobody waits twice").doesNotContain(queued.owner());
            queue.add(queued.owner());
          }
          case LeaseEvent.Withdrawn withdrawn ->
              assertThat(queue.remove(withdrawn.owner())).as("who withdraws was waiting").isTrue();
          case LeaseEvent.Released _,LeaseEvent.Expired _,LeaseEvent.Revoked _ -> {
            assertThat(event.owner()).isEqualTo(holder);
            holder = null;
          }
          default -> {}
        }
      }
      assertThat(state.holder() == null ? null : state.holder().owner()).isEqualTo(holder);
      assertThat(state.waiters()).extracting(LeaseState.Waiter::owner).as("no waiter is lost").isEqualTo(queue);
      assertThat(holder == null && !queue.isEmpty()).as("nobody waits for a free lease").isFalse();
      assertThat(state.deadline()).as("nothing is overdue").isGreaterThan(now);
    }
    drain(now, queue, holder);
  }

  /** Everybody who waits gets it in the end, if holders give it back. */
  private void drain(long now, List<String> queue, String holder) {
    var order = new ArrayList<String>();
    for (var current = holder; current != null; current = state.holder() == null ? null : state.holder().owner()) {
      execute(new OwnerEnded(current), now);
      if (state.holder() != null) {
        order.add(state.holder().owner());
      }
    }
    assertThat(order).isEqualTo(queue);
  }

  private LeaseCommand command(int choice) {
    var owner = String.valueOf((char) ('a' + choice / 8 % 5));
    long token = state.token() - choice / 512 % 2;
    return switch (choice % 8) {
      case 0, 1, 2 ->
          new Acquire(
              owner,
              choice / 1024 % 3 == 0 ? 1 + choice / 4096 % 20 : NEVER,
              choice / 2048 % 3 == 0 ? choice / 8192 % 10 : NEVER);
      case 3, 4 -> new Release(state.holder() == null ? owner : state.holder().owner(), token);
      case 5 -> choice % 16 < 8 ? new Renew(owner, token) : new Cancel(owner);
      case 6 -> new OwnerEnded(owner);
      default -> choice % 32 < 24 ? new Tick() : new Revoke("asked for");
    };
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
}
