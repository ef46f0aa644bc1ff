package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stint.scheduling.WorldSettings.Mode;

/** Programs whose output on Stackless 3.7.5 is known. */
class StacklessExamplesTest {
  static List<String> programs() {
    return Programs.names("stackless");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shouldPrintWhatStacklessPrints(String name) {
    var world = Programs.load("stackless/" + name, WorldSettings.of(Mode.COOPERATIVE));
    var end = world.runToEnd();
    check(world, end, name);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shouldPrintTheSameHoweverItIsSliced(String name) {
    var world = Programs.load("stackless/" + name, WorldSettings.of(Mode.COOPERATIVE));
    check(world, Programs.runSliced(world, name.hashCode()), name);
  }

  private static void check(World world, Step end, String name) {
    assertThat(world.errors().text()).isEmpty();
    assertThat(world.console().text()).isEqualTo(Programs.read("stackless/" + name + ".out"));
    assertThat(end).isEqualTo(new Step.Ended(new Step.Outcome(Step.Outcome.Kind.FINISHED, 0, null)));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shouldUseTheSameInstructionsHoweverItIsSliced(String name) {
    var whole = Programs.load("stackless/" + name, WorldSettings.of(Mode.COOPERATIVE));
    whole.runToEnd();
    var sliced = Programs.load("stackless/" + name, WorldSettings.of(Mode.COOPERATIVE).withSlice(3));
    sliced.runToEnd();
    assertThat(sliced.clock()).isEqualTo(whole.clock());
    assertThat(sliced.interleaving().turns()).isEqualTo(whole.interleaving().turns());
    assertThat(sliced.aliveCount()).isZero();
  }
}
