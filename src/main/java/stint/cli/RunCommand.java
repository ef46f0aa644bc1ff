package stint.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.pattern.StatusReply;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import stint.scheduling.Invocation;
import stint.scheduling.Meter;
import stint.scheduling.Policy;
import stint.scheduling.Step.Outcome;
import stint.scheduling.TaskletState;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;
import stint.service.SchedulerActor;
import stint.service.SchedulerInfo;
import stint.service.Schedulers;
import stint.service.Settings;
import stint.service.Stint;

/** {@code stint run}: runs one program on the actors of the service, without the service. */
@Command(name = "run", description = "Run a program. What it writes comes on the standard output as it is written.", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
  "0:the program has finished",
  "1:it ended with an exception, whose traceback is on the standard error stream",
  "2:it was not run: it cannot be read, or uses what is not supported",
  "3:it reached a limit",
  "n:it called sys.exit(n)"
}, footerHeading = "%n", footer = "A program's own options go behind two dashes: stint run FILE -- --verbose")
final class RunCommand implements Callable<Integer> {
  /** One program needs one processor. */
  private static final Map<String, ?> LEAN = Map.of("stint.processors", 1);

  private static final int PATIENCE_SECONDS = 1;

  private final Streams streams;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli fills it and acts on it
  private HelpOption help;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The program; - is the standard input.")
  private String file;

  @Parameters(index = "1..*", paramLabel = "ARGS", description = "What the program finds in sys.argv[1:].")
  private List<String> arguments = List.of();

  @ArgGroup
  private Switching switching = new Switching();

  @Option(names = "--policy", paramLabel = "fifo|random", defaultValue = "FIFO", description = "Who has the next turn: whoever waits longest (fifo, the default), or anybody (random).")
  private PolicyName policy;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "0", description = "What the policy's choices and the program's random numbers start from. Default: 0.")
  private long seed;

  @Option(names = "--max-instructions", paramLabel = "N", description = "Stop the program after N instructions.")
  private long maxInstructions = Long.MAX_VALUE;

  @Option(names = "--timeline", description = "At the end, draw who ran when.")
  private boolean timeline;

  @Option(names = "--meter", paramLabel = "instruction|check-interval", defaultValue = "instruction", converter = MeterName.Reader.class, description = "What slices and budgets are measured in: instructions, exactly (the default), or as in Python 2.")
  private MeterName meter;

  @Option(names = "--phase", paramLabel = "T", defaultValue = "0", description = "What the counter of check-interval shows at the beginning, 0 to 100. Default: 0.")
  private int phase;

  private enum MeterName {
    INSTRUCTION,
    CHECK_INTERVAL;

    /** Called by picocli. */
    static final class Reader implements ITypeConverter<MeterName> {
      @Override
      public MeterName convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
          case "instruction" -> INSTRUCTION;
          case "check-interval" -> CHECK_INTERVAL;
          default -> throw new TypeConversionException("expected instruction or check-interval but was '" + text + "'");
        };
      }
    }
  }

  private enum PolicyName {
    FIFO,
    RANDOM
  }

  private static final class Switching {
    @Option(names = "--slice", paramLabel = "N", description = "Interrupt a tasklet after N instructions and let the next one run. Default: 1000.")
    private long slice = 1000;

    @Option(names = "--cooperative", description = "Never interrupt: a tasklet runs until it yields, blocks or ends, as in Stackless.")
    private boolean cooperative;
  }

  RunCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    requirePositive("--slice", switching.slice);
    requirePositive("--max-instructions", maxInstructions);
    if (phase < 0 || phase > Meter.MOST_PHASE) {
      throw new ParameterException(spec.commandLine(),
          "--phase must be from 0 to " + Meter.MOST_PHASE + ", not " + phase);
    }
    try {
      return run(ProgramFile.read(file, streams.in()));
    } catch (ProgramFile.Refused e) {
      streams.complain(e.getMessage());
      return ExitStatus.INVALID;
    }
  }

  private void requirePositive(String option, long number) {
    if (number < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1, not " + number);
    }
  }

  private int run(ProgramFile program) throws ProgramFile.Refused {
    var code = program.compile();
    var invocation = new Invocation(program.arguments(arguments), program.input(streams.in()));
    // Before the first logger is made: a person who runs a program did not ask for a service's log.
    System.getProperties().putIfAbsent("stint.log.level", "WARN");
    try (var stint = Stint.start(Settings.load(Optional.empty(), LEAN));
        var _ = new PictureOnInterrupt(stint)) {
      var completion =
          stint.runToEnd(code, settings(), invocation, streams::print, streams::printError);
      if (timeline) {
        streams.print("\n" + picture(completion.turns()));
      }
      return status(completion);
    }
  }

  private WorldSettings settings() {
    return new WorldSettings(
        switching.cooperative ? Mode.COOPERATIVE : Mode.PREEMPTIVE,
        switching.slice,
        policy == PolicyName.FIFO ? Policy.fifo() : Policy.random(seed),
        seed,
        Limits.DEFAULT.withOutput(Long.MAX_VALUE).withInstructions(maxInstructions),
        meter == MeterName.INSTRUCTION ? Meter.instruction() : Meter.checkInterval(phase));
  }

  private int status(Stint.Completion completion) {
    var outcome = completion.scheduler().outcome();
    if (outcome != null) {
      return outcome.kind() == Outcome.Kind.LIMIT ? ExitStatus.LIMIT : outcome.exitCode();
    }
    if (completion.scheduler().state() == SchedulerInfo.State.BROKEN) {
      streams.complain("stint: " + completion.scheduler().reason());
      return ExitStatus.INTERNAL;
    }
    // Main has ended, and whoever is left waits for a partner who will never come.
    return completion.result().state() == TaskletState.FAILED ? ExitStatus.FAILED : ExitStatus.OK;
  }

  private static String picture(SchedulerActor.Turns turns) {
    var tasklets = turns.tasklets().stream().map(view -> new Timeline.Tasklet(
        view.number(), view.main() ? "main" : view.name(),
        view.state() == TaskletState.FINISHED ? "" : word(view.state()))).toList();
    return new Timeline(turns.turns(), turns.dropped(), tasklets).render(Terminal.width());
  }

  private static String word(TaskletState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** Draws the picture of a program that is stopped by a signal, so that one that never ends can be looked at. */
  private final class PictureOnInterrupt implements AutoCloseable {
    private final Thread hook;

    PictureOnInterrupt(Stint stint) {
      hook = new Thread(() -> draw(stint), "picture");
      if (timeline) {
        Runtime.getRuntime().addShutdownHook(hook);
      }
    }

    private void draw(Stint stint) {
      try {
        var names =
            stint.askSchedulers((ActorRef<StatusReply<List<String>>> replyTo) -> new Schedulers.Names("", 1, replyTo));
        for (var scheduler : names.toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          var turns = stint.ask(scheduler, SchedulerActor.GetInterleaving::new);
          streams.print("\n" + picture(turns.toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        }
      } catch (InterruptedException | ExecutionException | TimeoutException | Streams.Closed _) {
        // The process ends in any case, with or without a picture.
      }
    }

    @Override
    public void close() {
      if (timeline) {
        try {
          Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
          // It is running: the signal came in the last moment.
        }
      }
    }
  }
}
