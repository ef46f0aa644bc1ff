package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import stint.machine.snapshot.Snapshot;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.scheduling.Step.Reason;
import stint.scheduling.WorldSettings.Mode;

/** Sleeping, and leases: a world's own, and those of its driver. */
class WaitsTest {
  private final Stage stage = new Stage(WorldSettings.of(Mode.PREEMPTIVE));

  private Script.Instruction acquire(LeaseObject lease) {
    return () -> new Request.Acquire(lease);
  }

  private Script.Instruction release(LeaseObject lease) {
    return () -> new Request.Release(lease);
  }

  private static String typeOf(Object answer) {
    return ((PyException) answer).type().name();
  }

  // Time

  @Test
  void shouldWakeSleepersInTheOrderOfTheirTimes() {
    stage.main(Script.of(() -> new Request.Sleep(30), stage.say("main")));
    stage.tasklet("a", Script.of(() -> new Request.Sleep(10), stage.say("a")));
    stage.tasklet("b", Script.of(() -> new Request.Sleep(10), stage.say("b")));
    assertThat(stage.drive()).isEqualTo(new Step.Waiting(Reason.OUTSIDE, OptionalLong.of(10)));
    assertThat(stage.world.view(1).state()).isEqualTo(TaskletState.WAITING);
    stage.world.setNow(9);
    assertThat(stage.drive()).isInstanceOf(Step.Waiting.class);
    stage.world.setNow(10);
    stage.drive();
    assertThat(stage.log).containsExactly("a", "b");
    stage.world.setNow(1000);
    assertThat(stage.drive()).isInstanceOf(Step.Ended.class);
    assertThat(stage.log).containsExactly("a", "b", "main");
  }

  @Test
  void shouldLetRunWaitForSleepers() {
    var main = Script.of(stage.run(), stage.say("main"));
    stage.main(main);
    stage.tasklet("a", Script.of(() -> new Request.Sleep(10), stage.say("a")));
    stage.drive();
    assertThat(stage.log).isEmpty();
    stage.world.setNow(10);
    stage.drive();
    assertThat(stage.log).containsExactly("a", "main");
  }

  @Test
  void shouldWakeASleeperThatIsKilled() {
    var sleeper = Script.of(() -> new Request.Sleep(10), stage.say("never"));
    stage.main(sleeper);
    stage.drive();
    stage.world.kill(1);
    assertThat(stage.drive()).isInstanceOf(Step.Ended.class);
    assertThat(stage.log).isEmpty();
    assertThat(stage.world.wakeAt()).isEmpty();
  }

  // A world's own leases

  @Test
  void shouldGrantALeaseInOrderOfArrival() {
    for (var name : List.of("main", "a", "b")) {
      var lease = stage.lease("x");
      var script =
          Script.of(acquire(lease), stage.say(name + " in"), stage.schedule(), stage.say(name + " out"),
              release(lease));
      if (name.equals("main")) {
        stage.main(script);
      } else {
        stage.tasklet(name, script);
      }
    }
    assertThat(stage.drive()).isInstanceOf(Step.Ended.class);
    assertThat(stage.log).containsExactly("main in", "main out", "a in", "a out", "b in", "b out");
  }

  @Test
  void shouldCountHowOftenItsHolderHasTakenALease() {
    var one = stage.lease("x");
    var other = stage.lease("x");
    var wanted = stage.lease("x");
    stage.main(
        Script.of(
            acquire(one),
            acquire(other),
            release(other),
            stage.schedule(),
            stage.say("still"),
            release(one),
            stage.schedule()));
    List<Long> tokens = new ArrayList<>();
    stage.tasklet("a", Script.of(acquire(wanted), stage.say("a"), () -> {
      stage.world.current().hold(wanted).ifPresent(hold -> tokens.add(hold.token()));
      return null;
    }));
    stage.drive();
    assertThat(stage.log).containsExactly("still", "a");
    assertThat(tokens).containsExactly(2L);
  }

  @Test
  void shouldGiveBackTheLeasesOfATaskletThatEnds() {
    var held = stage.lease("x");
    var wanted = stage.lease("x");
    stage.main(Script.of(acquire(held), stage.schedule()));
    stage.tasklet("a", Script.of(acquire(wanted), stage.say("a")));
    stage.drive();
    assertThat(stage.log).containsExactly("a");
  }

  @Test
  void shouldGiveUpWaitingForALeaseInTime() {
    var held = stage.lease("x");
    var waiter = Script.of(acquire(stage.lease("x", 50)), stage.say("went on")).catching();
    stage.main(Script.of(acquire(held), stage.schedule(), () -> new Request.Sleep(1000), stage.say("main")));
    stage.tasklet("a", waiter);
    assertThat(stage.drive()).isEqualTo(new Step.Waiting(Reason.OUTSIDE, OptionalLong.of(50)));
    stage.world.setNow(50);
    stage.drive();
    assertThat(typeOf(waiter.answers.getFirst())).isEqualTo("LeaseTimeout");
    assertThat(stage.log).containsExactly("went on");
  }

  @Test
  void shouldRefuseAtOnceWhoIsNotReadyToWait() {
    var held = stage.lease("x");
    var hasty = Script.of(acquire(stage.lease("x", 0)), stage.say("went on")).catching();
    stage.main(Script.of(acquire(held), stage.schedule(), stage.say("main")));
    stage.tasklet("a", hasty);
    stage.drive();
    assertThat(typeOf(hasty.answers.getFirst())).isEqualTo("LeaseTimeout");
    assertThat(stage.log).as("without losing its turn").containsExactly("went on", "main");
  }

  @Test
  void shouldRaiseADeadlockWhenEverybodyWaitsForEverybodyElsesLease() {
    var script = Script.of(acquire(stage.lease("x")), stage.schedule(), acquire(stage.lease("y")), stage.say("main"));
    var other = Script.of(acquire(stage.lease("y")), stage.schedule(), acquire(stage.lease("x"))).catching();
    stage.main(script);
    stage.tasklet("a", other);
    assertThat(stage.drive()).isInstanceOf(Step.Ended.class);
    assertThat(typeOf(other.answers.getLast())).isEqualTo("DeadlockError");
    assertThat(stage.log).containsExactly("main");
  }

  // The driver's leases

  @Test
  void shouldAskItsDriverForALeaseAndGiveItBackAtTheEnd() {
    stage.world.serveLeasesOutside();
    var lease = stage.lease("x");
    var script = Script.of(acquire(lease), stage.say("in"));
    stage.main(script);
    assertThat(stage.drive()).isEqualTo(new Step.Waiting(Reason.OUTSIDE, OptionalLong.empty()));
    assertThat(stage.world.takeOutward())
        .containsExactly(new Outward.Acquire(1, "x", false, Wait.NEVER, Wait.NEVER, ""));
    assertThat(stage.world.takeOutward()).isEmpty();
    stage.world.granted(1, "x", 17);
    assertThat(stage.drive()).isInstanceOf(Step.Ended.class);
    assertThat(script.answers).containsExactly(lease);
    assertThat(stage.log).containsExactly("in");
    assertThat(stage.world.takeOutward()).containsExactly(new Outward.Release(1, "x", 17));
  }

  @Test
  void shouldGiveBackALeaseThatIsGrantedTooLate() {
    stage.world.serveLeasesOutside();
    stage.main(Script.of(acquire(stage.lease("x"))));
    stage.drive();
    stage.world.takeOutward();
    stage.world.kill(1);
    stage.drive();
    assertThat(stage.world.takeOutward()).containsExactly(new Outward.Cancel(1, "x"));
    stage.world.granted(1, "x", 4);
    assertThat(stage.world.takeOutward()).containsExactly(new Outward.Release(1, "x", 4));
  }

  @Test
  void shouldRaiseWhatItsDriverAnswersInsteadOfAGrant() {
    stage.world.serveLeasesOutside();
    var script = Script.of(acquire(stage.lease("x")), Script.nothing()).catching();
    stage.main(script);
    stage.drive();
    stage.world.denied(1, "x", new Denial.TimedOut());
    stage.drive();
    assertThat(typeOf(script.answers.getFirst())).isEqualTo("LeaseTimeout");
  }

  @Test
  void shouldTellAHolderBeforeItsNextInstructionThatItsLeaseIsLost() {
    stage.world.serveLeasesOutside();
    var lease = stage.lease("x");
    var script = Script.of(acquire(lease)).catching();
    for (int i = 0; i < 100; i++) {
      script.then(Script.nothing());
    }
    script.then(release(lease));
    stage.main(script);
    stage.drive();
    stage.world.granted(1, "x", 1);
    stage.slice(10);
    stage.world.takeOutward();
    stage.world.lost(1, "x", 1, "taken away");
    assertThat(stage.world.takeOutward()).containsExactly(new Outward.Yield(1, "x", 1));
    stage.drive();
    assertThat(typeOf(script.answers.get(1))).isEqualTo("LeaseLost");
    assertThat(typeOf(script.answers.get(2))).isEqualTo("LeaseError");
    assertThat(stage.world.takeOutward()).isEmpty();
    assertThat(script.answers.getFirst()).isNotEqualTo(Singleton.NONE);
  }

  @Test
  void shouldAskItsNewDriverForWhatItHoldsAndWaitsFor() {
    var world = Programs.of("""
        import stackless, stint
        def waiter():
            with stint.lease("y", ttl=5, wait=7, shared=True): print("in y")
        stackless.tasklet(waiter)()
        try:
            with stint.lease("x"):
                while True: stackless.schedule()
        except stint.LeaseLost as e:
            print(e)
        """, WorldSettings.of(Mode.PREEMPTIVE));
    world.serveLeasesOutside();
    world.runToEnd();
    world.takeOutward();
    world.granted(1, "x", 9);
    var restored = Snapshot.read(Snapshot.write(world), World.class);
    restored.reclaimLeases();
    assertThat(restored.takeOutward()).containsExactly(
        new Outward.Renew(1, "x", 9, 0),
        new Outward.Acquire(2, "y", true, 5_000_000_000L, 7_000_000_000L, "test.py:3 in waiter"));
    restored.lost(1, "x", 9, "it was given to others");
    restored.granted(2, "y", 4);
    assertThat(restored.runToEnd()).isInstanceOf(Step.Ended.class);
    assertThat(restored.console().text()).contains("the lease 'x' was lost: it was given to others\n", "in y\n");
  }

  @Test
  void shouldNotWakeAPausedTaskletToTellItOfALoss() {
    stage.world.serveLeasesOutside();
    var script = Script.of(acquire(stage.lease("x")), stage.schedule(), stage.say("went on")).catching();
    stage.main(Script.of(stage.schedule(), () -> new Request.Sleep(10)));
    stage.tasklet("a", script);
    stage.tasklet("b", Script.of(acquire(stage.lease("y"))));
    stage.drive();
    stage.world.granted(3, "y", 1);
    stage.world.granted(2, "x", 1);
    stage.world.remove(2);
    stage.world.lost(2, "x", 1, "taken away");
    assertThat(stage.world.view(2).state()).isEqualTo(TaskletState.PAUSED);
    stage.world.insert(2);
    stage.drive();
    assertThat(script.answers).extracting(WaitsTest::nameOf).contains("LeaseLost");
  }

  private static String nameOf(Object answer) {
    return answer instanceof PyException exception ? exception.type().name() : "";
  }

  @Test
  void shouldLoseWhatHasATtlWhileItIsPaused() {
    var world = Programs.of("""
        import stint
        try:
            with stint.lease("kept"), stint.lease("lapsing", ttl=1e-6):
                for i in range(5): stint.sleep(1e-5)
                print("slept long")
                stint.sleep(1e-5)
        except stint.LeaseLost as e:
            print(e)
        """, WorldSettings.of(Mode.PREEMPTIVE));
    for (int i = 1; i <= 6; i++) {
      world.runToEnd();
      world.setNow(i * 20_000L);
    }
    world.runToEnd();
    world.pause();
    world.setNow(500_000);
    world.resume();
    world.runToEnd();
    assertThat(world.console().text()).isEqualTo("slept long\n");
  }
}
