package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What the compiler warns of is on the error stream before the program runs, as CPython 3.11 puts it. Recorded in the folder of the
 * test's resources by {@code python3.11 warnings/dubious_syntax.py 2> warnings/dubious_syntax.err}, without the
 * path before the folder.
 */
final class SyntaxWarningsTest {
  private static final String PROGRAM = "warnings/dubious_syntax";
  private static final WorldSettings SETTINGS = WorldSettings.of(WorldSettings.Mode.PREEMPTIVE);

  @Test
  void shouldWarnAsCPythonDoes() {
    var world = Programs.load(PROGRAM, SETTINGS);

    assertThat(world.errors().text()).isEqualTo(Programs.read(PROGRAM + ".err"));
  }

  @Test
  void shouldWarnNoFurtherThanTheLimitOfOutput() {
    var settings = SETTINGS.withLimits(SETTINGS.limits().withOutput(200));

    var world = Programs.load(PROGRAM, settings);

    assertThat(world.errors().bytes()).isPositive().isLessThanOrEqualTo(200);
  }
}
