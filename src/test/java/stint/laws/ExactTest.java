package stint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import stint.machine.Halt;
import stint.machine.Programs;
import stint.machine.Slicing;

/** Law 1: {@code advance(N)} executes exactly N instructions unless the tasklet halts before, wherever the slices end. */
final class ExactTest {
  @Provide
  Arbitrary<GeneratedProgram> programs() {
    return RandomPrograms.upTo(12);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void aSliceIsChargedInFullUnlessTheProgramEnds(
      @ForAll("programs") GeneratedProgram program, @ForAll @IntRange(min = 1, max = 5_000) int slice) {
    var running = Programs.start(program.source());
    while (running.isAlive()) {
      long before = running.used();
      var halt = running.advance(slice);
      long charged = running.used() - before;
      if (halt == Halt.SPENT) {
        assertThat(charged).isEqualTo(slice);
      } else {
        // The instruction that halts is charged in full at once, however little of the slice was left for it.
        assertThat(charged).isNotNegative();
      }
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void whereTheSlicesEndMakesNoDifference(@ForAll("programs") GeneratedProgram program, @ForAll long seed) {
    var whole = Programs.run(program.source());
    var cut = Programs.run(program.source(), Slicing.random(seed, 400));
    assertThat(cut.differenceFrom(whole)).isNull();
    assertThat(cut.instructions()).isEqualTo(whole.instructions());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void translatedCodeStandsWhereInterpretedCodeStands(@ForAll("programs") GeneratedProgram program, @ForAll long seed) {
    var code = Programs.compile(program.source());
    var interpreted = Programs.start(code);
    var translated = Programs.translated(code);
    var lengths = Slicing.random(seed, 3_000).lengths().get();
    while (interpreted.isAlive()) {
      long length = lengths.getAsLong();
      assertThat(translated.advance(length)).isEqualTo(interpreted.advance(length));
      assertThat(translated.save()).isEqualTo(interpreted.save());
    }
    assertThat(translated.outcome()).isEqualTo(interpreted.outcome());
  }
}
