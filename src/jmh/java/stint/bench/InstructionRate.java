package stint.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Instructions per second of one tasklet, advanced slice by slice on this thread. The counter {@code instructions} is the result. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class InstructionRate {
  private static final String SOURCE = """
      def pass_loop():
          for i in range(1000000):
              pass

      def while_loop():
          i = 0
          while i < 1000000:
              i += 1

      def fibonacci(n):
          if n < 2:
              return n
          return fibonacci(n - 1) + fibonacci(n - 2)

      def fib():
          return fibonacci(27)

      def floats():
          x = 0.5
          for i in range(1000000):
              x = 3.7 * x * (1.0 - x)
      """;

  /** Instructions of a slice; the last one is longer than any of these programs. */
  @Param({"1000", "10000", "1000000000000"})
  private long slice;

  @Param({"pass_loop", "while_loop", "fib", "floats"})
  private String function;

  private Guest guest;

  /** Counts what JMH cannot know. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Executed {
    /** Instructions in this iteration. */
    public long instructions;
  }

  @Setup(Level.Trial)
  public void load() {
    guest = new Guest(SOURCE, slice);
  }

  @Benchmark
  public String calls(Executed executed) {
    long before = guest.instructions();
    var written = guest.call(function);
    executed.instructions += guest.instructions() - before;
    return written;
  }
}
