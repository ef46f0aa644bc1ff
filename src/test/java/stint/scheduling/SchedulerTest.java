package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.scheduling.Policy.Turn;
import stint.scheduling.Step.Outcome;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;

/** The rules of scheduling, one by one, with tasklets written in Java. */
class SchedulerTest {
  private final Script main = Script.of();
  private final Stage stage = Stage.cooperative(main);

  private static String message(Object answer) {
    return ((PyException) answer).arguments().get(0).toString();
  }

  @Test
  void shouldRunInOrderOfCreation() {
    for (var name : List.of("a", "b", "c")) {
      stage.tasklet(name, Script.of(stage.say(name + "1"), stage.schedule(), stage.say(name + "2")));
    }
    main.then(stage.run());
    assertThat(stage.drive()).isEqualTo(new Step.Ended(new Outcome(Outcome.Kind.FINISHED, 0, null)));
    assertThat(stage.log).containsExactly("a1", "b1", "c1", "a2", "b2", "c2");
  }

  @Test
  void shouldLeaveMainOutOfTheQueueWhileItIsInsideOfRun() {
    stage.tasklet("a", Script.of(stage.sayQueue()));
    main.then(stage.run());
    stage.drive();
    assertThat(stage.log).containsExactly("[a]");
  }

  @Test
  void shouldJumpToAScheduledTaskletInItsPlace() {
    for (var name : List.of("a", "b", "c")) {
      stage.tasklet(name, Script.of(stage.say(name), stage.schedule()));
    }
    main.then(stage.enter("b"), stage.say("main"), stage.run());
    stage.drive();
    assertThat(stage.log).containsExactly("b", "c", "main", "a");
  }

  @Test
  void shouldMakeTheCallerTheSuccessorOfAPausedTaskletThatItRuns() {
    stage.tasklet("a", Script.of(stage.say("a")));
    stage.paused("p", Script.of(stage.say("p"), stage.schedule()));
    main.then(stage.enter("p"), stage.say("main"), stage.run());
    stage.drive();
    assertThat(stage.log).containsExactly("p", "main", "a");
  }

  @Test
  void shouldReviveMainWhenItSwitchedAwayAndNobodyIsLeft() {
    stage.tasklet("a", Script.of(stage.say("a")));
    main.then(stage.switchTo("a"), stage.say("main"));
    stage.drive();
    assertThat(stage.log).containsExactly("a", "main");
  }

  @Test
  void shouldAnswerScheduleRemoveOfLoneMainAtOnce() {
    main.then(() -> new Request.Schedule(7L, true), Script.nothing());
    stage.drive();
    assertThat(main.answers).containsExactly(7L);
  }

  // Budgets

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 7, 100})
  void shouldInterruptAfterExactlyAsManyInstructionsAsTheBudgetHas(long budget) {
    var victim = stage.tasklet("a", Script.endless());
    main.then(stage.run(budget), Script.nothing());
    while (main.answers.isEmpty()) {
      stage.slice(1);
      stage.world.next();
    }
    assertThat(main.answers).containsExactly(victim);
    assertThat(victim.used()).isEqualTo(budget);
    assertThat(stage.queue()).containsExactly("main");
    assertThat(stage.world.view(victim.number()).state()).isEqualTo(TaskletState.PAUSED);
  }

  @Test
  void shouldPutTheCallerOfRunInThePlaceOfItsVictim() {
    var a = stage.tasklet("a", Script.endless());
    stage.tasklet("b", Script.endless());
    stage.tasklet("c", Script.endless());
    main.then(stage.run(5), stage.sayQueue());
    while (stage.log.isEmpty()) {
      stage.slice(3);
    }
    assertThat(main.answers).containsExactly(a);
    assertThat(stage.log).containsExactly("[main, b, c]");
  }

  @Test
  void shouldStartTheBudgetAnewWithEverySwitch() {
    for (var name : List.of("a", "b")) {
      var script = Script.of();
      for (int i = 0; i < 10; i++) {
        script.then(Script.nothing(), Script.nothing(), stage.schedule());
      }
      stage.tasklet(name, script);
    }
    main.then(stage.run(4), Script.nothing());
    stage.drive();
    assertThat(main.answers).containsExactly(Singleton.NONE);
    assertThat(stage.world.aliveCount()).isZero();
  }

  @Test
  void shouldShareATotalBudgetAmongAllWhoRun() {
    var tasklets = new ArrayList<TaskletObject>();
    for (var name : List.of("a", "b")) {
      var script = Script.of();
      for (int i = 0; i < 10; i++) {
        script.then(Script.nothing(), Script.nothing(), stage.schedule());
      }
      tasklets.add(stage.tasklet(name, script));
    }
    main.then(stage.runTotal(7), stage.sayQueue());
    stage.drive();
    assertThat(main.answers).containsExactly(tasklets.get(0));
    assertThat(stage.log).containsExactly("[main, b]");
  }

  @Test
  void shouldDivertASoftInterruptAtTheNextSwitchAndRemoveNobody() {
    var a = stage.tasklet("a", Script.working(50).then(stage.schedule(), stage.say("a")));
    stage.tasklet("b", Script.of(stage.say("b")));
    main.then(stage.runSoft(10), stage.sayQueue(), stage.run());
    stage.drive();
    assertThat(main.answers).startsWith(Singleton.NONE);
    assertThat(stage.log).containsExactly("[main, b, a]", "b", "a");
    assertThat(a.isAlive()).isFalse();
  }

  @Test
  void shouldIgnoreTheTimeoutOfARunInsideOfARunWithOne() {
    stage.tasklet("inner", Script.of(stage.run(3), stage.say("inner")));
    var loop = stage.tasklet("loop", Script.endless());
    main.then(stage.run(20), stage.sayQueue());
    while (stage.log.isEmpty()) {
      stage.slice(100);
    }
    assertThat(main.answers).containsExactly(loop);
    assertThat(loop.used()).isEqualTo(20);
    assertThat(stage.log).as("the inner caller has become runnable").containsExactly("[main, inner]");
  }

  @Test
  void shouldPutOffAnInterruptWhileAtomicAndDeliverItWhenTheFlagIsCleared() {
    var script = Script.of();
    var victim = stage.tasklet("a", script);
    script.then(
        () -> {
          victim.atomic = true;
          return null;
        });
    IntStream.range(0, 40).forEach(_ -> script.then(Script.nothing()));
    script.then(
        () -> {
          victim.atomic = false;
          return stage.world.scheduler().owesInterrupt() ? new Request.Interruptible(false) : null;
        },
        stage.say("after"));
    main.then(stage.run(10), Script.nothing());
    stage.drive();
    assertThat(main.answers).containsExactly(victim);
    assertThat(victim.used()).isEqualTo(42);
    assertThat(stage.log).isEmpty();
  }

  // Modes

  @Test
  void shouldSwitchAtTheEndOfEverySliceInPreemptiveMode() {
    var preemptive = new Stage(WorldSettings.of(Mode.PREEMPTIVE).withSlice(10));
    preemptive.main(Script.working(25));
    preemptive.tasklet("a", Script.working(25));
    assertThat(preemptive.drive()).isInstanceOf(Step.Ended.class);
    assertThat(preemptive.world.interleaving().turns())
        .containsExactly(
            new Turn(1, 10), new Turn(2, 10), new Turn(1, 10), new Turn(2, 10), new Turn(1, 5), new Turn(2, 5));
  }

  @Test
  void shouldOutliveItsMainTaskletInPreemptiveMode() {
    var preemptive = new Stage(WorldSettings.of(Mode.PREEMPTIVE));
    preemptive.main(Script.of(Script.nothing()));
    preemptive.tasklet("a", Script.working(5000).then(preemptive.say("a")));
    preemptive.drive();
    assertThat(preemptive.log).containsExactly("a");
  }

  @Test
  void shouldDropEverybodyWhenMainEndsInCooperativeMode() {
    var a = stage.tasklet("a", Script.of(stage.say("a")));
    main.then(Script.nothing());
    stage.drive();
    assertThat(stage.log).isEmpty();
    assertThat(stage.world.view(a.number()).state()).isEqualTo(TaskletState.KILLED);
    assertThat(stage.world.view(a.number()).reason()).isEqualTo("its program ended");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "3, 8", "7, 8", "10, 100"})
  void shouldNotDependOnHowManySlicesALoneTaskletGets(long slice, int loneSlices) {
    assertThat(turnsOfOneThatSpawns(slice, loneSlices)).isEqualTo(turnsOfOneThatSpawns(slice, 1));
  }

  private static List<Turn> turnsOfOneThatSpawns(long slice, int loneSlices) {
    var preemptive = new Stage(WorldSettings.of(Mode.PREEMPTIVE).withSlice(slice));
    preemptive.world.setLoneSlices(loneSlices);
    var script = Script.working(23);
    preemptive.main(script);
    script.then(
        () -> {
          boolean lone = preemptive.world.scheduler().isLone();
          preemptive.tasklet("a", Script.working(31));
          return lone && loneSlices > 1 ? new Request.Boundary(Singleton.NONE) : null;
        });
    IntStream.range(0, 40).forEach(_ -> script.then(Script.nothing()));
    preemptive.drive();
    return preemptive.world.interleaving().turns();
  }

  @Test
  void shouldHandBackTheInterruptedTaskletOfAManualRun() {
    var manual = new Stage(WorldSettings.of(Mode.MANUAL));
    manual.main(Script.endless());
    manual.tasklet("a", Script.endless());
    assertThat(manual.drive()).isEqualTo(new Step.Waiting(Step.Reason.MANUAL, OptionalLong.empty()));
    manual.world.run(7, false);
    manual.drive();
    var result = manual.world.manualResult().orElseThrow();
    assertThat(result).isEqualTo(new ManualRun(OptionalInt.of(1), 7, 1));
    assertThat(manual.world.view(1).state()).isEqualTo(TaskletState.PAUSED);
    manual.world.insert(1);
    assertThat(manual.queue()).containsExactly("a", "main");
  }

  @Test
  void shouldFinishAManualRunWhenNobodyCanRunAnyMore() {
    var manual = new Stage(WorldSettings.of(Mode.MANUAL));
    manual.main(Script.working(5));
    manual.world.run(1000, false);
    manual.drive();
    assertThat(manual.world.manualResult().orElseThrow())
        .isEqualTo(new ManualRun(OptionalInt.empty(), 5, 0));
  }

  @Test
  void shouldNotAdvanceWhilePaused() {
    stage.world.pause();
    assertThat(stage.drive()).isEqualTo(new Step.Waiting(Step.Reason.PAUSED, OptionalLong.empty()));
    stage.world.resume();
    assertThat(stage.drive()).isInstanceOf(Step.Ended.class);
  }

  @Test
  void shouldEndTheWorldAtTheLimitOfInstructions() {
    var limited =
        new Stage(WorldSettings.of(Mode.PREEMPTIVE).withLimits(Limits.DEFAULT.withInstructions(12_345)));
    limited.main(Script.endless());
    limited.tasklet("a", Script.endless());
    assertThat(limited.drive())
        .isEqualTo(
            new Step.Ended(new Outcome(Outcome.Kind.LIMIT, 1, "limit of 12345 instructions reached")));
    assertThat(limited.world.clock()).isEqualTo(12_345);
    assertThat(limited.world.view(2).state()).isEqualTo(TaskletState.FAILED);
  }

  // Policies

  @Test
  void shouldRepeatARandomExecutionFromItsSeed() {
    assertThat(randomTurns(5)).isEqualTo(randomTurns(5)).isNotEqualTo(randomTurns(6));
  }

  private static List<Turn> randomTurns(long seed) {
    return turns(Policy.random(seed));
  }

  private static List<Turn> turns(Policy policy) {
    var random = new Stage(WorldSettings.of(Mode.PREEMPTIVE).withSlice(10).withPolicy(policy));
    random.main(Script.working(55));
    for (int i = 0; i < 4; i++) {
      random.tasklet("t", Script.working(37 + i).then(random.schedule()));
    }
    random.drive();
    return random.world.interleaving().turns();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldReplayARecordedInterleaving(long seed) {
    var recorded = randomTurns(seed);
    assertThat(turns(Policy.replay(recorded))).isEqualTo(recorded);
  }

  // Channels

  @ParameterizedTest
  @CsvSource({
    "-1, false, 'r, o, s'", "0, false, 's, o, r'", "1, false, 's, o, r'", "0, true, 'o, r, s'", "-1, true, 'o, r, s'"
  })
  void shouldChooseWhoGoesOnAfterASendByPreference(int preference, boolean scheduleAll, String order) {
    var channel = stage.channel();
    channel.setPreference(preference);
    channel.setScheduleAll(scheduleAll);
    stage.tasklet("r", Script.of(stage.receive(channel), stage.say("r")));
    stage.tasklet("s", Script.of(stage.send(channel, 1), stage.say("s")));
    stage.tasklet("o", Script.of(stage.say("o")));
    main.then(stage.run());
    stage.drive();
    assertThat(String.join(", ", stage.log)).isEqualTo(order);
  }

  @ParameterizedTest
  @CsvSource({"-1, 'r, o, s'", "0, 'r, o, s'", "1, 's, o, r'"})
  void shouldChooseWhoGoesOnAfterAReceiveByPreference(int preference, String order) {
    var channel = stage.channel();
    channel.setPreference(preference);
    stage.tasklet("s", Script.of(stage.send(channel, 1), stage.say("s")));
    stage.tasklet("r", Script.of(stage.receive(channel), stage.say("r")));
    stage.tasklet("o", Script.of(stage.say("o")));
    main.then(stage.run());
    stage.drive();
    assertThat(String.join(", ", stage.log)).isEqualTo(order);
  }

  @Test
  void shouldHandTheSentValueToTheReceiverAndNoneToTheSender() {
    var channel = stage.channel();
    var receiver = Script.of(stage.receive(channel), Script.nothing());
    var sender = Script.of(stage.send(channel, 42), Script.nothing());
    stage.tasklet("r", receiver);
    stage.tasklet("s", sender);
    main.then(stage.run());
    stage.drive();
    assertThat(receiver.answers).containsExactly(42L);
    assertThat(sender.answers).containsExactly(Singleton.NONE);
  }

  @Test
  void shouldRefuseToBlockATaskletWithABlockTrap() {
    var channel = stage.channel();
    main.catching().then(stage.receive(channel), Script.nothing());
    stage.get("main").blockTrap = true;
    stage.drive();
    assertThat(message(main.answers.getFirst())).isEqualTo("this tasklet does not like to be blocked.");
    assertThat(channel.balance()).isZero();
  }

  @Test
  void shouldServeThoseWhoWaitOnAClosingChannelButNobodyElse() {
    var channel = stage.channel();
    stage.tasklet("s", Script.of(stage.send(channel, 1)));
    main.catching()
        .then(
            stage.run(),
            () -> {
              channel.setClosing(true);
              return null;
            },
            stage.receive(channel),
            stage.receive(channel),
            Script.nothing());
    stage.drive();
    assertThat(main.answers.get(1)).isEqualTo(1L);
    assertThat(message(main.answers.get(2))).isEqualTo("Send/receive operation on a closed channel");
  }

  @Test
  void shouldRefuseEverySwitchUnderASwitchTrap() {
    var channel = stage.channel();
    stage.tasklet("a", Script.of(stage.say("a")));
    stage.paused("p", Script.endless());
    stage.world.scheduler().switchTrap = 1;
    main.catching()
        .then(
            stage.schedule(),
            stage.scheduleRemove(),
            stage.run(),
            stage.enter("p"),
            stage.switchTo("a"),
            stage.kill("a"),
            stage.receive(channel),
            Script.nothing());
    stage.slice(100);
    for (int i = 0; i < 7; i++) {
      assertThat(stage.queue()).containsExactly("main", "a");
      stage.slice(100);
    }
    assertThat(main.answers).hasSize(7).allSatisfy(answer -> assertThat(message(answer)).isEqualTo("switch_trap"));
    assertThat(channel.balance()).isZero();
  }

  // Deadlocks

  @Test
  void shouldRaiseADeadlockInLoneMainThatBlocks() {
    var channel = stage.channel();
    main.catching().then(stage.send(channel, 1), Script.nothing());
    stage.drive();
    assertThat(message(main.answers.getFirst()))
        .isEqualTo("Deadlock: the last runnable tasklet cannot be blocked.");
    assertThat(channel.balance()).isZero();
  }

  @Test
  void shouldRaiseADeadlockInTheTaskletThatBlocksLast() {
    var first = stage.channel();
    var second = stage.channel();
    var last = Script.of(stage.receive(second), stage.send(first, 5)).catching();
    stage.tasklet("a", last);
    main.then(stage.receive(first), Script.nothing());
    stage.drive();
    assertThat(message(last.answers.getFirst())).startsWith("Deadlock");
    assertThat(main.answers).containsExactly(5L);
  }

  @ParameterizedTest
  @CsvSource({
    "true, the main tasklet is sending without a receiver available.",
    "false, the main tasklet is receiving without a sender available."
  })
  void shouldTellBlockedMainThatNobodyIsLeft(boolean sending, String text) {
    var channel = stage.channel();
    stage.tasklet("a", Script.of(Script.nothing()));
    main.catching().then(sending ? stage.send(channel, 1) : stage.receive(channel), Script.nothing());
    stage.drive();
    assertThat(message(main.answers.getFirst())).isEqualTo(text);
  }

  @Test
  void shouldLetRunReturnWhenTheLastTaskletBlocks() {
    var channel = stage.channel();
    stage.tasklet("a", Script.of(stage.receive(channel)));
    main.then(stage.run(), stage.sayBalance(channel));
    stage.drive();
    assertThat(main.answers).containsExactly(Singleton.NONE);
    assertThat(stage.log).containsExactly("-1");
  }

  // Exceptions

  @Test
  void shouldRaiseAnUncaughtExceptionInMainAndKeepTheQueue() {
    stage.tasklet("a", Script.of(stage.say("a"), stage.schedule()));
    stage.tasklet("bad", Script.of().raising(Stage.error("boom")));
    stage.tasklet("c", Script.of(stage.say("c"), stage.schedule()));
    main.catching().then(stage.run(), stage.sayQueue());
    stage.drive();
    assertThat(message(main.answers.getFirst())).isEqualTo("boom");
    assertThat(stage.log).containsExactly("a", "[main, c, a]");
  }

  @Test
  void shouldRaiseAnUncaughtExceptionInTheInnermostCallerOfRun() {
    var outer = Script.of(stage.run(), stage.say("outer")).catching();
    stage.tasklet("outer", outer);
    stage.tasklet("bad", Script.of().raising(Stage.error("boom")));
    main.then(stage.run(), Script.nothing());
    stage.drive();
    assertThat(message(outer.answers.getFirst())).isEqualTo("boom");
    assertThat(main.answers).containsExactly(Singleton.NONE);
  }

  @Test
  void shouldEndWithTheExceptionOfMain() {
    var bad = Stage.cooperative(Script.of().raising(new PyException(Exceptions.TASKLET_EXIT)));
    assertThat(bad.drive()).isEqualTo(new Step.Ended(new Outcome(Outcome.Kind.KILLED, 1, "killed")));
  }

  @Test
  void shouldEnterAScheduledVictimInPlaceSoThatItsSuccessorsComeFirst() {
    for (var name : List.of("1", "2", "3")) {
      stage.tasklet(name, Script.of(stage.say(name)));
    }
    main.then(stage.kill("1"), stage.say("main"));
    stage.drive();
    assertThat(stage.log).containsExactly("2", "3", "main");
  }

  @Test
  void shouldKillABlockedTaskletAndCorrectTheBalance() {
    var channel = stage.channel();
    var blocked = Script.of(stage.receive(channel), stage.say("cleaned up")).catching();
    var victim = stage.tasklet("b", blocked);
    main.then(stage.run(), stage.kill("b"), stage.sayBalance(channel));
    stage.drive();
    assertThat(stage.log).containsExactly("cleaned up", "0");
    assertThat(victim.isAlive()).isFalse();
  }

  // From outside

  @Test
  void shouldKillFromOutsideAtTheEndOfASlice() {
    var hog = Stage.cooperative(Script.endless());
    hog.slice(10);
    hog.world.kill(1);
    assertThat(hog.drive()).isEqualTo(new Step.Ended(new Outcome(Outcome.Kind.KILLED, 1, "killed")));
    assertThat(hog.world.view(1).state()).isEqualTo(TaskletState.KILLED);
  }

  @Test
  void shouldEndATaskletThatHasNotBegunWithoutWaitingForItsTurn() {
    var hog = Stage.cooperative(Script.endless());
    var waiting = hog.tasklet("a", Script.of(hog.say("a")));
    hog.slice(10);
    hog.world.kill(waiting.number());
    assertThat(hog.world.view(waiting.number()).state()).isEqualTo(TaskletState.KILLED);
    assertThat(hog.queue()).containsExactly("main");
  }

  @Test
  void shouldRefuseFromOutsideWhatTheRulesForbid() {
    var channel = stage.channel();
    var blocked = stage.tasklet("b", Script.of(stage.receive(channel))).number();
    var dead = stage.tasklet("d", Script.of()).number();
    main.then(stage.run());
    IntStream.range(0, 100).forEach(_ -> main.then(Script.nothing()));
    while (main.answers.isEmpty()) {
      stage.slice(1);
      stage.world.next();
    }
    assertThatThrownBy(() -> stage.world.insert(blocked))
        .isInstanceOf(SchedulingException.class)
        .hasMessage("You cannot run a blocked tasklet")
        .extracting("code")
        .isEqualTo(SchedulingException.Code.BLOCKED);
    assertThatThrownBy(() -> stage.world.remove(blocked)).extracting("code")
        .isEqualTo(SchedulingException.Code.BLOCKED);
    assertThatThrownBy(() -> stage.world.insert(dead))
        .hasMessage("You cannot run an unbound(dead) tasklet")
        .extracting("code")
        .isEqualTo(SchedulingException.Code.NOT_ALIVE);
    assertThatThrownBy(() -> stage.world.remove(1)).extracting("code").isEqualTo(SchedulingException.Code.CURRENT);
    assertThatThrownBy(() -> stage.world.insert(99))
        .extracting("code")
        .isEqualTo(SchedulingException.Code.UNKNOWN_TASKLET);
    assertThatThrownBy(() -> stage.world.raise(1, "NoSuchError", null))
        .extracting("code")
        .isEqualTo(SchedulingException.Code.UNKNOWN_EXCEPTION);
    assertThatThrownBy(() -> stage.world.run(1, false))
        .extracting("code")
        .isEqualTo(SchedulingException.Code.WRONG_MODE);
  }

  @Test
  void shouldShowWithoutChanging() {
    var channel = stage.channel();
    var blocked = stage.tasklet("b", Script.of(stage.receive(channel)));
    main.then(stage.run());
    IntStream.range(0, 100).forEach(_ -> main.then(Script.nothing()));
    stage.slice(1);
    stage.slice(1);
    stage.world.next();
    var before = stage.world.tasklets();
    var view = stage.world.view(blocked.number());
    assertThat(view.state()).isEqualTo(TaskletState.BLOCKED);
    assertThat(view.reason()).isEqualTo("receiving from channel 1");
    assertThat(view.blocked()).isEqualTo(new TaskletView.Blocked(1, null, false));
    assertThat(view.since()).isEqualTo(2);
    assertThat(stage.world.channels())
        .containsExactly(new ChannelView(1, null, -1, -1, false, false, 0, 0, List.of(blocked.number())));
    assertThat(stage.world.tasklets()).isEqualTo(before);
  }
}
