package stint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stint check}: says what would be refused, and where, without running anything. */
@Command(name = "check", description = "Say what of these programs would be refused, and where, without running them.", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
  "0:every program can be run", "2:something in one of them would be refused"})
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli fills it and acts on it
  private HelpOption help;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Programs; - is the standard input.")
  private List<String> files;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    int refused = 0;
    for (var file : files) {
      try {
        refused += report(ProgramFile.read(file, streams.in()).findings());
      } catch (ProgramFile.Refused e) {
        refused += report(List.of(e));
      }
    }
    return refused == 0 ? ExitStatus.OK : ExitStatus.INVALID;
  }

  private int report(List<ProgramFile.Refused> findings) {
    findings.forEach(finding -> streams.print(finding.getMessage() + "\n"));
    return findings.size();
  }
}
