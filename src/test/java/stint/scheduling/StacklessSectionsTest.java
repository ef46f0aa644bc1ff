package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stint.scheduling.WorldSettings.Mode;

/** The rules of Stackless, one program for each, named after the section of the rules; a program fails where a rule is broken. */
class StacklessSectionsTest {
  static List<String> programs() {
    return Programs.names("stackless-rules");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shouldHold(String name) {
    var world = Programs.load("stackless-rules/" + name, WorldSettings.of(Mode.COOPERATIVE));
    check(world, world.runToEnd());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shouldHoldHoweverItIsSliced(String name) {
    var world = Programs.load("stackless-rules/" + name, WorldSettings.of(Mode.COOPERATIVE));
    check(world, Programs.runSliced(world, name.hashCode()));
  }

  private static void check(World world, Step end) {
    assertThat(world.errors().text()).isEmpty();
    assertThat(end).isEqualTo(new Step.Ended(new Step.Outcome(Step.Outcome.Kind.FINISHED, 0, null)));
  }
}
