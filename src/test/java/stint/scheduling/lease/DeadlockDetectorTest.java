package stint.scheduling.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import stint.scheduling.lease.DeadlockDetector.Action;
import stint.scheduling.lease.WaitGraph.Proof;

/**
 * Deadlocks are found, all of them, and only real ones, however the messages of leases and schedulers overtake each other.
 *
 * <p>A model system: tasklets that take and give back leases, and wait for each other inside of their schedulers. Its messages travel in
 * one queue per sender and receiver, from which a random one is delivered at each step.
 */
class DeadlockDetectorTest {
  private static final long NEVER = LeaseState.NEVER;

  private enum Doing {
    RUNNING,
    /** Its request is under way, or queued. */
    ASKING,
    /** Waits until another tasklet of its scheduler helps it. */
    BLOCKED,
    DONE
  }

  private static final class Tasklet {
    final String name;
    final Scheduler scheduler;
    final Map<String, Long> held = new TreeMap<>();
    Doing doing = Doing.RUNNING;
    int steps;

    @Override
    public String toString() {
      return name + " " + doing + " holding " + held;
    }

    Tasklet(String name, Scheduler scheduler, int steps) {
      this.name = name;
      this.scheduler = scheduler;
      this.steps = steps;
    }
  }

  private static final class Scheduler {
    final String name;
    final List<Tasklet> tasklets = new ArrayList<>();
    boolean standing;
    long epoch;
    String last = "";

    Scheduler(String name) {
      this.name = name;
    }

    boolean any(Doing doing) {
      return tasklets.stream().anyMatch(tasklet -> tasklet.doing == doing);
    }
  }

  /** The system: everything that is true, and the messages that tell of it. */
  private static final class Model {
    private final Random random;
    private final Map<String, LeaseState> leases = new TreeMap<>();
    private final List<Scheduler> schedulers = new ArrayList<>();
    private final Map<String, Tasklet> tasklets = new LinkedHashMap<>();
    private final DeadlockDetector detector = new DeadlockDetector();
    private final Map<String, ArrayDeque<Runnable>> messages = new LinkedHashMap<>();

    /** For each suspicion, whether all of it was true when it arose. */
    private final Map<Long, Boolean> truths = new LinkedHashMap<>();

    private long suspicion;
    private long now;
    int deadlocks;

    Model(long seed) {
      random = new Random(seed);
      int names = 2 + random.nextInt(4);
      for (int i = 0; i < names; i++) {
        leases.put("L" + i, LeaseState.free("L" + i, 0));
      }
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        var scheduler = new Scheduler("s" + i);
        schedulers.add(scheduler);
        for (int j = 1 + random.nextInt(3); j > 0; j--) {
          var tasklet = new Tasklet("s" + i + "." + j, scheduler, 3 + random.nextInt(12));
          scheduler.tasklets.add(tasklet);
          tasklets.put(tasklet.name, tasklet);
        }
      }
    }

    void send(String from, String to, Runnable delivery) {
      messages.computeIfAbsent(from + ">" + to, _ -> new ArrayDeque<>()).add(delivery);
    }

    /** Runs until nothing moves any more. */
    void run() {
      for (int steps = 0; steps < 20_000; steps++) {
        now += random.nextInt(3);
        timeOut();
        var running = tasklets.values().stream().filter(tasklet -> tasklet.doing == Doing.RUNNING).toList();
        var open = messages.values().stream().filter(queue -> !queue.isEmpty()).toList();
        if (running.isEmpty() && open.isEmpty()) {
          long next = leases.values().stream().mapToLong(LeaseState::deadline).min().orElse(NEVER);
          if (next == NEVER) {
            return;
          }
          now = next;
        } else if (open.isEmpty() || (!running.isEmpty() && random.nextInt(3) == 0)) {
          step(running.get(random.nextInt(running.size())));
        } else {
          open.get(random.nextInt(open.size())).remove().run();
        }
        schedulers.forEach(this::look);
      }
      throw new AssertionError("it goes on and on");
    }

    private void timeOut() {
      leases.values().stream()
          .filter(lease -> lease.deadline() <= now)
          .toList()
          .forEach(lease -> decide(lease.name(), new LeaseCommand.Tick()));
    }

    private void step(Tasklet who) {
      if (who.steps-- == 0) {
        who.doing = Doing.DONE;
        List.copyOf(who.held.keySet()).forEach(lease -> release(who, lease));
        help(who);
      } else {
        switch (random.nextInt(8)) {
          case 0, 1, 2 -> acquire(who, "L" + random.nextInt(leases.size()));
          case 3 -> who.held.keySet().stream().findFirst().ifPresent(lease -> release(who, lease));
          case 4, 5 -> help(who);
          default -> {
            who.doing = Doing.BLOCKED;
            who.scheduler.last = who.name;
          }
        }
      }
    }

    private void help(Tasklet who) {
      who.scheduler.tasklets.stream()
          .filter(mate -> mate.doing == Doing.BLOCKED)
          .findFirst()
          .ifPresent(mate -> mate.doing = Doing.RUNNING);
    }

    private void acquire(Tasklet who, String lease) {
      if (!who.held.containsKey(lease)) {
        who.doing = Doing.ASKING;
        who.scheduler.last = who.name;
        long patience = random.nextInt(6) == 0 ? random.nextInt(60) : NEVER;
        var claim = new Claim(who.name, random.nextInt(4) == 0, NEVER, patience, NEVER, "");
        send(who.scheduler.name, lease, () -> decide(lease, new LeaseCommand.Acquire(claim)));
      }
    }

    private void release(Tasklet who, String lease) {
      long token = who.held.remove(lease);
      send(who.scheduler.name, lease, () -> decide(lease, new LeaseCommand.Release(who.name, token)));
    }

    private void decide(String lease, LeaseCommand command) {
      var before = leases.get(lease);
      var events = before.decide(command, now);
      var state = before;
      for (var event : events) {
        state = state.apply(event);
        var who = tasklets.get(event.owner());
        switch (event) {
          case LeaseEvent.Granted(_, var token, _, _) -> send(lease, who.scheduler.name, () -> {
            who.held.put(lease, token);
            who.doing = Doing.RUNNING;
          });
          case LeaseEvent.Withdrawn _ -> send(lease, who.scheduler.name, () -> who.doing = Doing.RUNNING);
          default -> {}
        }
      }
      leases.put(lease, state);
      if (!before.waiters().isEmpty() || !state.waiters().isEmpty()) {
        var after = state;
        send(lease, "detector", () -> act(detector.onLease(after, events)));
      }
    }

    /** What a scheduler does between slices: it tells when it stands still, and when it goes on. */
    private void look(Scheduler scheduler) {
      boolean stands = !scheduler.any(Doing.RUNNING) && scheduler.any(Doing.ASKING);
      if (!scheduler.any(Doing.RUNNING) && !scheduler.any(Doing.ASKING)) {
        // An ordinary deadlock of the scheduler, which it sees by itself.
        scheduler.tasklets.stream()
            .filter(tasklet -> tasklet.doing == Doing.BLOCKED)
            .forEach(tasklet -> tasklet.doing = Doing.RUNNING);
      }
      if (!stands && scheduler.standing) {
        scheduler.standing = false;
        send(scheduler.name, "detector", () -> act(detector.onGoesOn(scheduler.name)));
      } else if (stands && !scheduler.standing) {
        stand(scheduler);
      }
    }

    private void stand(Scheduler scheduler) {
      Map<String, Standstill.Blocked> blocked = new TreeMap<>();
      Set<String> waiting = new LinkedHashSet<>();
      for (var tasklet : scheduler.tasklets) {
        if (tasklet.doing == Doing.ASKING) {
          waiting.add(tasklet.name);
        } else if (tasklet.doing == Doing.BLOCKED && !tasklet.held.isEmpty()) {
          blocked.put(tasklet.name, new Standstill.Blocked("channel 1", Optional.empty(), ""));
        }
      }
      if (!blocked.isEmpty()) {
        scheduler.standing = true;
        var standstill = new Standstill(scheduler.name, ++scheduler.epoch, scheduler.last, waiting, blocked);
        send(scheduler.name, "detector", () -> act(detector.onStandstill(standstill)));
      }
    }

    private void act(List<Action> actions) {
      for (var action : actions) {
        switch (action) {
          case Action.Ask(var number, var proof) -> {
            suspicion = number;
            truths.merge(number, holds(proof), Boolean::logicalAnd);
            ask(number, proof);
          }
          case Action.BreakLease(var lease, var owner, var ticket, var deadlock) -> {
            verdict(deadlock, owner);
            send("detector", lease, () -> decide(lease, new LeaseCommand.BreakDeadlock(owner, ticket)));
          }
          case Action.BreakStandstill(var name, var epoch, var owner, var deadlock) -> {
            verdict(deadlock, owner);
            var scheduler = scheduler(name);
            send("detector", name, () -> {
              if (scheduler.standing && scheduler.epoch == epoch) {
                tasklets.get(owner).doing = Doing.RUNNING;
              }
            });
          }
        }
      }
    }

    private void verdict(Deadlock deadlock, String owner) {
      deadlocks++;
      assertThat(truths.get(suspicion)).as("real: " + deadlock).isTrue();
      assertThat(deadlock.victim()).isEqualTo(owner);
      for (int i = 0; i < deadlock.steps().size(); i++) {
        assertThat(deadlock.steps().get(i).awaits())
            .isEqualTo(deadlock.steps().get((i + 1) % deadlock.steps().size()).owner());
      }
    }

    private void ask(long number, Proof proof) {
      var asked = proof instanceof Proof.Waits waits ? waits.lease() : ((Proof.Stands) proof).scheduler();
      send("detector", asked, () -> {
        boolean holds = holds(proof);
        send(asked, "detector", () -> act(detector.onAnswer(number, holds)));
      });
    }

    private boolean holds(Proof proof) {
      return switch (proof) {
        case Proof.Waits(var lease, var owner, var ticket, var token) ->
            leases.get(lease).isWanted(owner, ticket)
                && leases.get(lease).holders().stream().anyMatch(holder -> holder.token() == token);
        case Proof.Stands(var scheduler, var epoch) ->
            scheduler(scheduler).standing && scheduler(scheduler).epoch == epoch;
      };
    }

    private Scheduler scheduler(String name) {
      return schedulers.stream().filter(scheduler -> scheduler.name.equals(name)).findFirst().orElseThrow();
    }
  }

  private static Model ran(long seed) {
    var model = new Model(seed);
    model.run();
    assertThat(model.tasklets.values()).as("seed " + seed + ": nobody waits for ever")
        .allMatch(tasklet -> tasklet.doing == Doing.DONE);
    assertThat(model.leases.values()).allMatch(LeaseState::isIdle);
    assertThat(model.detector.waits()).isEmpty();
    return model;
  }

  @Property(tries = 2000)
  void shouldFindWhatIsRealAndNothingElse(@ForAll long seed) {
    ran(seed);
  }

  @Test
  void shouldRaiseNoFalseAlarmInTenThousandRuns() {
    int deadlocks = 0;
    for (long seed = 0; seed < 10_000; seed++) {
      deadlocks += ran(seed).deadlocks;
    }
    assertThat(deadlocks).as("that is to say, among many real ones").isGreaterThan(1_000);
  }

  @Test
  void shouldFindEveryCycleThatOneWaitCloses() {
    var detector = new DeadlockDetector();
    var shared = held("shared", true, "s0.1", "s1.1");
    var first = held("first", false, "s0.2");
    var second = held("second", false, "s0.2");
    assertThat(queue(detector, first, "s0.1")).isEmpty();
    assertThat(queue(detector, second, "s1.1")).isEmpty();
    var blocked = Map.of("s0.3", new Standstill.Blocked("channel 1", Optional.empty(), ""));
    assertThat(detector.onStandstill(new Standstill("s0", 1, "s0.1", Set.of("s0.1", "s0.2"), blocked))).isEmpty();

    var afterFirst = confirm(detector, queue(detector, shared, "s0.2"));
    assertThat(afterFirst).first().isInstanceOfSatisfying(
        Action.BreakLease.class,
        broken -> assertThat(broken.owner()).as("not the one that both are about").isEqualTo("s0.1"));
    var afterSecond = confirm(detector, afterFirst.subList(1, afterFirst.size()));
    assertThat(afterSecond).singleElement().isInstanceOfSatisfying(
        Action.BreakLease.class, broken -> assertThat(broken.deadlock().steps()).extracting(Deadlock.Step::owner)
            .containsExactlyInAnyOrder("s0.2", "s1.1"));
  }

  @Test
  void shouldNotForgetAStandstillThatCameAfterTheOneItBreaks() {
    var detector = new DeadlockDetector();
    queue(detector, held("first", false, "s0.1"), "s0.2");
    var blocked = Map.of("s0.1", new Standstill.Blocked("channel 1", Optional.empty(), ""));
    var asked = detector.onStandstill(new Standstill("s0", 1, "s0.1", Set.of("s0.2"), blocked));
    // Both have confirmed it, but before their answers come s0.2 has given up and waits for something else that s0.1 holds.
    detector.onGoesOn("s0");
    detector.onStandstill(new Standstill("s0", 2, "s0.2", Set.of("s0.2"), blocked));
    assertThat(confirm(detector, asked)).first().isInstanceOf(Action.BreakStandstill.class);
    assertThat(detector.waits()).extracting(WaitGraph.Wait::owner).contains("s0.1");
  }

  private static LeaseState held(String name, boolean shared, String... owners) {
    var state = LeaseState.free(name, 0);
    for (var owner : owners) {
      state =
          after(state, state.decide(new LeaseCommand.Acquire(new Claim(owner, shared, NEVER, NEVER, NEVER, "")), 0));
    }
    return state;
  }

  private static List<Action> queue(DeadlockDetector detector, LeaseState lease, String owner) {
    var events = lease.decide(new LeaseCommand.Acquire(new Claim(owner, false, NEVER, NEVER, NEVER, "")), 0);
    return detector.onLease(after(lease, events), events);
  }

  private static LeaseState after(LeaseState before, List<LeaseEvent> events) {
    var state = before;
    for (var event : events) {
      state = state.apply(event);
    }
    return state;
  }

  /** Answers all questions with yes; what comes of the last answer. */
  private static List<Action> confirm(DeadlockDetector detector, List<Action> asked) {
    List<Action> actions = List.of();
    for (var action : asked) {
      assertThat(actions).isEmpty();
      actions = detector.onAnswer(((Action.Ask) action).suspicion(), true);
    }
    return actions;
  }

  @Test
  void shouldNameACycleOfAnyLengthAtOnce() {
    for (int length = 2; length <= 10; length++) {
      var graph = new WaitGraph();
      for (int i = 0; i < length; i++) {
        var state = LeaseState.free("L" + i, 0);
        List<LeaseEvent> events = new ArrayList<>();
        for (var owner : List.of("s" + i + ".1", "s" + (i + length - 1) % length + ".1")) {
          var claim = new Claim(owner, false, NEVER, NEVER, NEVER, "p.py:" + i + " in f");
          for (var event : state.decide(new LeaseCommand.Acquire(claim), 0)) {
            state = state.apply(event);
            events.add(event);
          }
        }
        var begun = graph.tell(state, events);
        var found = graph.check(begun.getFirst(), begun.getFirst());
        assertThat(found.isPresent()).as("only the last one closes it").isEqualTo(i == length - 1);
        found.ifPresent(suspicion -> {
          assertThat(suspicion.deadlock().victim()).isEqualTo(begun.getFirst());
          assertThat(suspicion.deadlock().steps()).extracting(Deadlock.Step::owner).doesNotHaveDuplicates();
        });
        if (i == length - 1) {
          assertThat(found.orElseThrow().deadlock().steps()).hasSize(length);
          assertThat(found.orElseThrow().deadlock().toString())
              .contains("waits for lease 'L0' at p.py:0 in f, held by s0.1");
        }
      }
    }
  }
}
