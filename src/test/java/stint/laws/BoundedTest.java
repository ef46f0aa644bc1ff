package stint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 4: no step does unbounded work. Whatever works in proportion to its operands charges for it, and goes on with a next step when it
 * has charged for enough; so the most that any step charges is the bound that the law asks for. No clock is read: bench/adversaries
 * shows the times.
 */
final class BoundedTest {
  /**
   * The most units of one step. Only copying memory, hashing a grown table anew, and comparing texts go over a whole value at once;
   * that value is not larger than the memory limit, 8 MiB here.
   */
  private static final long MOST = 16_384;

  static Stream<AdversarialProgram> programs() {
    return AdversarialProgram.all().stream();
  }

  @Test
  void thereAreManyAdversaries() {
    assertThat(AdversarialProgram.all()).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void anAdversaryEndsAsItShouldAndNoStepOfItsIsLong(AdversarialProgram program) {
    var ending = program.run(1_000);
    assertThat(ending.kind()).as(ending.errors()).isEqualTo(program.ends());
    assertThat(ending.most()).isLessThanOrEqualTo(MOST);
  }

  /** What is refused is refused before it is built: hardly anything was executed by then. */
  @Test
  void resultsThatCannotBeAreRefusedBeforeTheyAreBuilt() {
    var refused =
        List.of(
            "str_repeat_huge", "bytes_repeat", "list_repeat", "tuple_repeat", "format_width", "percent_width",
            "fstring_width", "center_huge", "zfill_huge", "shift_huge", "power_tower", "bytes_of_count",
            "bytearray_of_count", "int_to_bytes");
    for (var program : AdversarialProgram.all()) {
      if (refused.contains(program.name().replace(".py", ""))) {
        var ending = program.run(1);
        assertThat(ending.output()).as(program.name()).isEqualTo("caught\n");
        assertThat(ending.instructions()).as(program.name()).isLessThan(100);
      }
    }
  }
}
