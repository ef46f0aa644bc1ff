package stint.cli;

import picocli.CommandLine.Option;

/** The option that every command has. */
final class HelpOption {
  @Option(names = {"-h", "--help"}, usageHelp = true, description = "Print this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean requested;
}
