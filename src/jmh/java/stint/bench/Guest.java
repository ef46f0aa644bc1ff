package stint.bench;

import java.util.List;
import java.util.Map;
import stint.language.Compiler;
import stint.language.Parser;
import stint.scheduling.Step;
import stint.scheduling.World;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;

/** A loaded program whose functions can be called over and over, driven without actors. */
final class Guest {
  private final World world;
  private final int program;

  /** Runs the body of a program, and calls its functions in slices of so many instructions. */
  Guest(String source, long slice) {
    world = new World(
        WorldSettings.of(Mode.PREEMPTIVE).withSlice(slice).withLimits(Limits.DEFAULT.withOutput(Long.MAX_VALUE)));
    world.setLoneSlices(1);
    program = world.spawn(Compiler.compile(Parser.parse(source, "<benchmark>"), source, "<benchmark>", "__main__"),
        "main", Map.of()).number();
    toEnd();
  }

  /** Calls a function without arguments. Returns what it has written. */
  String call(String function) {
    long start = world.console().end();
    int tasklet = world.call(program, function, function, List.of(), Map.of()).number();
    toEnd();
    var exception = world.result(tasklet).orElseThrow().exception();
    if (exception != null) {
      throw new IllegalStateException(function + " has failed: " + world.errors().text());
    }
    var written = world.console().since(start);
    world.console().discard(world.console().end());
    return written;
  }

  /** Instructions executed so far. */
  long instructions() {
    return world.clock();
  }

  private void toEnd() {
    while (world.next() instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      long before = execution.used();
      var halt = execution.advance(instructions);
      world.halted(who, halt, execution.used() - before);
    }
  }
}
