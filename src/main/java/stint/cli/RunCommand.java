package stint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stint run}: runs one program on the actors of the service, without the service. */
@Command(
    name = "run",
    description = "Run a program. What it writes comes on the standard output as it is written.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
        "0:the program has finished",
        "1:it ended with an exception, whose traceback is on the standard error stream",
        "2:it was not run: it cannot be read, or uses what is not supported",
        "3:it reached a limit",
        "n:it called sys.exit(n)"
    },
    footerHeading = "%n",
    footer = "A program's own options go behind two dashes: stint run FILE -- --verbose")
final class RunCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The program; - is the standard input.")
  private String file;

  @Parameters(index = "1..*", paramLabel = "ARGS", description = "What the program finds in sys.argv[1:].")
  private List<String> arguments = List.of();

  @ArgGroup
  private Switching switching = new Switching();

  @Option(
      names = "--policy",
      paramLabel = "fifo|random",
      defaultValue = "FIFO",
      description = "Who has the next turn: whoever waits longest (fifo, the default), or anybody (random).")
  private PolicyName policy;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "0",
      description = "What the policy's choices and the program's random numbers start from. Default: 0.")
  private long seed;

  @Option(names = "--max-instructions", paramLabel = "N", description = "Stop the program after N instructions.")
  private long maxInstructions = Long.MAX_VALUE;

  @Option(names = "--timeline", description = "At the end, draw who ran when.")
  private boolean timeline;

  private enum PolicyName {
    FIFO,
    RANDOM
  }

  private static final class Switching {
    @Option(
        names = "--slice",
        paramLabel = "N",
        description = "Interrupt a tasklet after N instructions and let the next one run. Default: 1000.")
    private long slice = 1000;

    @Option(
        names = "--cooperative",
        description = "Never interrupt: a tasklet runs until it yields, blocks or ends, as in Stackless.")
    private boolean cooperative;
  }

  RunCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    requirePositive("--slice", switching.slice);
    requirePositive("--max-instructions", maxInstructions);
    return 0;
  }

  private void requirePositive(String option, long number) {
    if (number < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1, not " + number);
    }
  }
}
