package stint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import stint.machine.Programs;

/** Law 2: nothing in a program's world depends on wall time, identity hashes, thread timing or the order of Java's hash tables. */
final class DeterministicTest {
  @Provide
  Arbitrary<GeneratedProgram> programs() {
    return RandomPrograms.upTo(12);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void theSameProgramAtTheSameCountIsInTheSameState(@ForAll("programs") GeneratedProgram program) {
    long end = Programs.run(program.source()).instructions();
    long middle = Math.max(1, end / 2);
    var one = Programs.start(program.source()).advanceTo(middle);
    var other = Programs.start(program.source());
    while (other.isAlive() && other.used() < middle) {
      other.advance(Math.min(37, middle - other.used()));
    }
    assertThat(other.host().output()).isEqualTo(one.host().output());
    assertThat(other.save()).isEqualTo(one.save());
  }
}
