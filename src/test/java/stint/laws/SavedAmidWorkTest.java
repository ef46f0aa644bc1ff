package stint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stint.language.Compiler;
import stint.language.Parser;
import stint.machine.Debt;
import stint.machine.snapshot.Snapshot;
import stint.scheduling.Step;
import stint.scheduling.World;
import stint.scheduling.WorldSettings;

/** Law 6 amid the pieces of long work: a world that is saved and loaded after each of them ends as one that is let alone. */
final class SavedAmidWorkTest {
  private static final String PROGRAM =
      """
          import json
          d = {i * 7919 %% 100_003: str(i) for i in range(2_000)}
          x = list(d)
          w = list(d.values())
          s = 'ab' * 20_000
          astral = ('a' + chr(0x1f600)) * 5_000
          print('begin')
          r = %s
          print('end')
          print(type(r).__name__, len(repr(r)), repr(r)[:50], repr(r)[-50:])
          """;

  private static World world(String work) {
    var source = PROGRAM.formatted(work);
    var world = new World(WorldSettings.of(WorldSettings.Mode.PREEMPTIVE));
    world.spawn(Compiler.compile(Parser.parse(source, "t.py"), source, "t.py", "__main__"), null, Map.of());
    return world;
  }

  /** What a world has written, since it was loaded, behind the word that says that the work is done. */
  private static String outcome(World world) {
    var text = world.console().text();
    return world.clock() + text.substring(text.indexOf("end")) + world.errors().text();
  }

  /** Runs to the end; saves and loads after each step of the work, if asked to. */
  private static String run(World given, boolean saving) {
    var world = given;
    boolean amid = false;
    while (world.next() instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      boolean pays = Debt.of(execution) > 0;
      long before = execution.used();
      var halt = execution.advance(1);
      world.halted(who, halt, execution.used() - before);
      amid = (amid || world.console().text().equals("begin\n")) && !world.console().text().contains("end");
      if (saving && amid && !pays) {
        world = Snapshot.read(Snapshot.write(world), World.class);
      }
    }
    return outcome(world);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "dict(d)",
    "{**d, **{-i - 1: i for i in range(9)}}",
    "set(x)",
    "set(x) & set(x[::2])",
    "frozenset(w)",
    "sorted(x)",
    "sorted(w, reverse=True)",
    "sorted(x[:40], key=lambda i: -i)",
    "', '.join(w)",
    "s.count('ba')",
    "s.replace('ab' * 20, 'c')",
    "s.split('b' + 'ab' * 20)",
    "s.find('ab' * 300 + 'c')",
    "astral[::-3]",
    "astral.encode()",
    "json.dumps(w)",
    "json.loads(json.dumps(w))",
    "sum(x)",
    "max(w)",
    "list(map(str, x[:30]))",
    "bytes(i & 255 for i in x[:30])",
    "int('7' * 3_000) % 9",
    "str(7 ** 3_000)",
    "hash(tuple(w))",
    "(x, x) == (x[:], x[:])",
    "dir()",
  })
  void theEndIsTheSame(String work) {
    assertThat(run(world(work), true)).isEqualTo(run(world(work), false));
  }
}
