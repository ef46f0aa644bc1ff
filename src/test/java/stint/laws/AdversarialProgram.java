package stint.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import stint.language.Compiler;
import stint.language.Parser;
import stint.machine.Debt;
import stint.machine.Execution;
import stint.scheduling.Step;
import stint.scheduling.World;
import stint.scheduling.WorldSettings;

/**
 * A program of src/test/resources/adversarial, which tries to do much in one step or to take much memory. Its first line says how it has
 * to end under {@link #SETTINGS}: {@code # Ends: finished}, or {@code limit} for that of instructions, or {@code failed}.
 */
record AdversarialProgram(String name, String source) {
  private static final Pattern HEAD = Pattern.compile("# Ends: (\\w+)\n");

  /** 8 MiB, five million instructions, 1 MiB of output. */
  static final WorldSettings SETTINGS =
      WorldSettings.of(WorldSettings.Mode.PREEMPTIVE)
          .withLimits(
              WorldSettings.Limits.DEFAULT.withMemory(8L << 20).withInstructions(5_000_000).withOutput(1L << 20));

  /**
   * What came of a run.
   *
   * @param most the most units that one step charged beyond its slice
   */
  record Ending(String kind, long instructions, String output, String errors, long most) {}

  /** Looks on between slices. */
  @FunctionalInterface
  interface Observer {
    /** A slice that began when the world's clock stood at {@code clock} took so many nanoseconds. */
    void slice(World world, Execution execution, long clock, long nanoseconds);
  }

  /** All of them, by name. */
  static List<AdversarialProgram> all() {
    try (var files = Files.list(Path.of(AdversarialProgram.class.getResource("/adversarial").toURI()))) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().map(AdversarialProgram::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static AdversarialProgram read(Path file) {
    try {
      return new AdversarialProgram(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How its first line says that it ends. */
  String ends() {
    var head = HEAD.matcher(source);
    if (!head.lookingAt()) {
      throw new AssertionError(name + " does not say how it ends");
    }
    return head.group(1);
  }

  World world() {
    var world = new World(SETTINGS);
    world.spawn(Compiler.compile(Parser.parse(source, name), source, name, "__main__"), null, java.util.Map.of());
    return world;
  }

  Ending run(long slice) {
    return run(world(), slice, (_, _, _, _) -> {});
  }

  /**
   * Drives a world to its end in slices of so many instructions at most. Code is translated between slices: the service has another
   * thread do it.
   */
  static Ending run(World world, long slice, Observer observer) {
    var aside = new ArrayDeque<Runnable>();
    world.setAside(aside::add);
    long most = 0;
    for (;;) {
      while (!aside.isEmpty()) {
        aside.poll().run();
      }
      var step = world.next();
      if (step instanceof Step.Ended(var outcome)) {
        return new Ending(
            outcome.kind().name().toLowerCase(java.util.Locale.ROOT),
            world.clock(),
            world.console().text(),
            world.errors().text(),
            most);
      }
      if (!(step instanceof Step.Run(var who, var instructions))) {
        throw new AssertionError("it waits: " + step);
      }
      var execution = who.execution();
      long clock = world.clock();
      long before = execution.used();
      long start = System.nanoTime();
      var halt = execution.advance(Math.min(slice, instructions));
      long took = System.nanoTime() - start;
      most = Math.max(most, Debt.of(execution));
      world.halted(who, halt, execution.used() - before);
      observer.slice(world, execution, clock, took);
    }
  }
}
