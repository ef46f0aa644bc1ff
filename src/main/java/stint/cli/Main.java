package stint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code stint} command. Its subcommands are made here, and here every outcome becomes an exit status. */
@Command(name = "stint", description = "Runs programs that may never end, thousands at a time, fairly.", versionProvider = Main.Version.class, subcommands = HelpCommand.class, synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  @Spec
  private CommandSpec spec;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "Print the version and exit.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli fills it and acts on it
  private HelpOption help;

  private Main() {}

  /** Runs the command and ends the process. */
  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /** Runs the command. Returns the exit status. */
  static int run(Streams streams, String... arguments) {
    try {
      return commandLine(streams).execute(arguments);
    } catch (Streams.Closed _) {
      return ExitStatus.PIPE_CLOSED;
    }
  }

  private static CommandLine commandLine(Streams streams) {
    return new CommandLine(new Main())
        .addSubcommand(new ServeCommand(streams))
        .addSubcommand(new RunCommand(streams))
        .addSubcommand(new CheckCommand(streams))
        .addSubcommand(new DisassembleCommand(streams))
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpLongOptionsMaxWidth(24)
        .setParameterExceptionHandler((problem, _) -> complain(streams, problem))
        .setExecutionExceptionHandler((problem, command, _) -> fail(streams, problem));
  }

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int complain(Streams streams, ParameterException problem) {
    var command = problem.getCommandLine().getCommandSpec().qualifiedName();
    streams.complain(command + ": " + problem.getMessage().lines().findFirst().orElse("wrong usage"));
    streams.complain("Try '" + command + " --help'.");
    return ExitStatus.INVALID;
  }

  private static int fail(Streams streams, Exception problem) {
    if (problem instanceof Streams.Closed) {
      return ExitStatus.PIPE_CLOSED;
    }
    streams.complain("stint: a fault of Stint itself, please report it: " + problem);
    for (var element : problem.getStackTrace()) {
      streams.complain("    at " + element);
    }
    return ExitStatus.INTERNAL;
  }

  /** What the build has written down about itself. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      var properties = new Properties();
      try (var input = Main.class.getResourceAsStream("/stint/version.properties")) {
        properties.load(input);
      }
      return new String[]{"stint " + properties.getProperty("version") + " (" + properties.getProperty("commit") + ")"};
    }
  }
}
