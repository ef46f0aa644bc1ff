package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stint.machine.snapshot.Snapshot;
import stint.scheduling.WorldSettings.Mode;

/** Values as CPython's pickle copies them, tasklets and channels as the rules of Stackless say. */
class PickleTest {
  @ParameterizedTest
  @ValueSource(strings = {"values", "tasklets", "frames"})
  void shouldCopyWhatIsPickled(String name) {
    var world = Programs.load("pickle/" + name, WorldSettings.of(Mode.COOPERATIVE));
    world.runToEnd();
    assertThat(world.errors().text()).isEmpty();
    assertThat(world.console().text()).isEqualTo(Programs.read("pickle/" + name + ".out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"values", "tasklets", "frames"})
  void shouldCopyTheSameInAWorldThatIsSavedAndLoaded(String name) {
    var world = Programs.load("pickle/" + name, WorldSettings.of(Mode.COOPERATIVE).withSlice(37));
    var printed = new StringBuilder();
    for (var step = world.next(); step instanceof Step.Run(var who, var most); step = world.next()) {
      long before = who.execution().used();
      var halt = who.execution().advance(most);
      world.halted(who, halt, who.execution().used() - before);
      printed.append(world.console().text());
      world = Snapshot.read(Snapshot.write(world), World.class);
    }
    assertThat(printed).hasToString(Programs.read("pickle/" + name + ".out"));
  }

  @Test
  void shouldRefuseFramesOfAnotherSource() {
    var world = new World(WorldSettings.of(Mode.PREEMPTIVE));
    Programs.spawn(world, """
        import stackless, pickle
        def f():
            stackless.schedule()
        t = stackless.tasklet(f)()
        stackless.schedule()
        result = pickle.dumps(t)
        """, "first.py", java.util.Map.of());
    world.runToEnd();
    var blob = (stint.machine.values.PyBytes) world.result(1).orElseThrow().value();
    var hex = new StringBuilder();
    for (byte b : blob.bytes()) {
      hex.append(String.format("%02x", b));
    }
    var second = Programs.spawn(world, """
        import pickle
        try:
            pickle.loads(bytes.fromhex('%s'))
        except pickle.UnpicklingError as e:
            result = str(e)
        except AttributeError as e:
            result = str(e)
        """.formatted(hex), "second.py", java.util.Map.of());
    world.runToEnd();
    assertThat(world.result(second.number()).orElseThrow().value().toString())
        .isEqualTo("Can't get attribute 'f' on <module '__main__'>");
  }
}
