package stint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stint.language.Disassembler;

/** {@code stint dis}: shows the instructions that a program is compiled to. */
@Command(name = "dis", description = "Show the instructions of a program: what a slice is counted in.")
final class DisassembleCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli fills it and acts on it
  private HelpOption help;

  @Parameters(paramLabel = "FILE", description = "The program; - is the standard input.")
  private String file;

  DisassembleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      streams.print(Disassembler.render(ProgramFile.read(file, streams.in()).compile()));
      return ExitStatus.OK;
    } catch (ProgramFile.Refused e) {
      streams.complain(e.getMessage());
      return ExitStatus.INVALID;
    }
  }
}
