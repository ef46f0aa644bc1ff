package stint.bench;

import com.typesafe.config.ConfigFactory;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import stint.language.Compiler;
import stint.language.Parser;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Mode;
import stint.service.SchedulerActor;
import stint.service.SchedulerInfo;
import stint.service.Settings;
import stint.service.Stint;

/**
 * The way of a slice from the scheduler's actor to the tasklet's and back, rules of scheduling and one instruction of an endless loop
 * included. The counter {@code roundTrips} is the result; the time of an operation only says how long was looked at.
 *
 * <p>There is no measurement of a single tasklet: a lone runnable is given many slices at once.
 */
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class SliceRoundTrip {
  private static final long PIECE_MILLIS = 100;

  /** How many take turns. */
  @Param({"2", "100", "10000"})
  private int tasklets;

  private Stint stint;
  private String scheduler;

  /** Counts what JMH cannot know. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counted {
    /** In this iteration. */
    public long roundTrips;
  }

  @Setup(Level.Trial)
  public void start() {
    stint = Stint.start(Settings.of(ConfigFactory.empty()));
    scheduler = Stint.await(stint.create("bench", WorldSettings.of(Mode.PREEMPTIVE).withSlice(1)));
    var source = """
        import stackless
        def loop():
            while True:
                pass
        with stackless.atomic():
            for i in range(%d):
                stackless.tasklet(loop)()
        stackless.run()
        """.formatted(tasklets);
    var code = Compiler.compile(Parser.parse(source, "loops"), source, "loops", "__main__");
    Stint.await(stint.spawn(scheduler, code, "main", null, Map.of()));
    while (inspect().runnables() != tasklets) {
      Thread.onSpinWait();
    }
  }

  @TearDown(Level.Trial)
  public void stop() {
    stint.close();
  }

  @Benchmark
  public long turns(Counted counted) throws InterruptedException {
    long before = inspect().instructions();
    Thread.sleep(PIECE_MILLIS);
    long turns = inspect().instructions() - before;
    counted.roundTrips += turns;
    return turns;
  }

  private SchedulerInfo inspect() {
    return Stint.await(stint.ask(scheduler, SchedulerActor.Inspect::new));
  }
}
