package stint.scheduling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import stint.language.Compiler;
import stint.language.Parser;

/** Programs written in the language, for tests. */
final class Programs {
  private Programs() {}

  /** The names, without ending, of the programs in a folder of test data. */
  static List<String> names(String folder) {
    try (var files = Files.list(path(folder))) {
      return files.map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".py"))
          .map(file -> file.substring(0, file.length() - 3))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file of test data. */
  static String read(String file) {
    try {
      return Files.readString(path(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(Programs.class.getResource("/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** A world with a program from test data as its main tasklet. */
  static World load(String name, WorldSettings settings) {
    return of(read(name + ".py"), name + ".py", settings);
  }

  /** A world with a program as its main tasklet. */
  static World of(String source, WorldSettings settings) {
    return of(source, "test.py", settings);
  }

  private static World of(String source, String file, WorldSettings settings) {
    var world = new World(settings);
    spawn(world, source, file, Map.of());
    return world;
  }

  /** Runs to the end in slices of random length that the world does not know of. */
  static Step runSliced(World world, long seed) {
    var random = new SplittableRandom(seed);
    var step = world.next();
    while (step instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      long before = execution.used();
      var halt = execution.advance(1 + random.nextLong(Math.min(instructions, 20)));
      world.halted(who, halt, execution.used() - before);
      step = world.next();
    }
    return step;
  }

  /** Spawns a program. */
  static TaskletObject spawn(World world, String source, String file, Map<String, ?> arguments) {
    return world.spawn(Compiler.compile(Parser.parse(source, file), source, file, "__main__"), null, arguments);
  }
}
