package stint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import stint.machine.Programs;
import stint.machine.Slicing;

/** Law 6: at every instruction boundary the whole state can be written to canonical bytes and read back. */
final class SaveableTest {
  private static final int STOPS = 6;

  @Provide
  Arbitrary<GeneratedProgram> programs() {
    return RandomPrograms.upTo(12);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void aProgramThatIsSavedAndLoadedGoesOnAsIfNothingHadHappened(
      @ForAll("programs") GeneratedProgram program, @ForAll long seed) {
    var expected = Programs.run(program.source());
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var running = Programs.start(program.source());
    for (int i = 0; i < STOPS && running.isAlive(); i++) {
      running.advance(1 + random.nextLong(1 + expected.instructions() / STOPS));
      if (running.isAlive()) {
        running = running.load(running.save());
      }
    }
    var outcome = running.finish(Slicing.whole()).outcome();
    assertThat(outcome.differenceFrom(expected)).isNull();
    assertThat(outcome.instructions()).isEqualTo(expected.instructions());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void whatIsReadIsWrittenAgainAsTheSameBytes(@ForAll("programs") GeneratedProgram program, @ForAll long seed) {
    long end = Programs.run(program.source()).instructions();
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var running = Programs.start(program.source()).advanceTo(1 + random.nextLong(end));
    if (running.isAlive()) {
      var bytes = running.save();
      assertThat(running.load(bytes).save()).isEqualTo(bytes);
    }
  }
}
