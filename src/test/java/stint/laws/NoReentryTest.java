package stint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stint.machine.Programs;
import stint.machine.Running;
import stint.machine.Slicing;
import stint.machine.TestHost;

/** Law 3: the interpreter never calls itself; whatever calls user code runs on the tasklet's own frames. */
final class NoReentryTest {
  private static final String INTERPRETER = "stint.machine.Interpreter";

  /** Looks at the Java stack whenever the running program writes or allocates, which may be deep within an operation. */
  private static final class WatchingHost extends TestHost {
    private long deepest;

    private void look() {
      long depth =
          StackWalker.getInstance()
              .walk(
                  frames -> frames
                      .filter(frame -> frame.getClassName().equals(INTERPRETER) && frame.getMethodName().equals("run"))
                      .count());
      deepest = Math.max(deepest, depth);
    }

    @Override
    public void write(String piece) {
      look();
      super.write(piece);
    }

    @Override
    public void allocate(long bytes) {
      look();
      super.allocate(bytes);
    }
  }

  @Provide
  Arbitrary<GeneratedProgram> programs() {
    return RandomPrograms.upTo(12);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void generatedProgramsRunInOneInterpreter(@ForAll("programs") GeneratedProgram program) {
    assertThat(deepest(program.source())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "print(sorted([3, 1, 2], key=lambda x: print('key', x) or -x))",
    "class K:\n  def __hash__(self): print('hash'); return 1\n  def __eq__(self, o): print('eq'); return True\nd = {K(): 1}\nprint(d[K()], K() in d)",
    "class R:\n  def __repr__(self): print('repr'); return 'R'\nprint([R(), {1: R()}], f'{R()!r}', '%r' % R())",
    "class P:\n  @property\n  def x(self): print('get'); return 1\nprint(P().x, getattr(P(), 'x'))",
    "def g():\n  print('in')\n  yield 1\n  yield 2\nprint(list(g()), sum(g()), max(g()), dict(zip(g(), g())))",
    "print(list(map(lambda x: print('map', x) or x, [1, 2])), list(filter(lambda x: print('filter') or x, [0, 1])))",
    "class L:\n  def __lt__(self, o): print('lt'); return False\nprint(len(sorted([L(), L(), L()])))",
    "class C:\n  def __enter__(self): print('enter')\n  def __exit__(self, *a): print('exit')\nwith C(): print('body')",
    "class N:\n  def __iter__(self): return self\n  n = 0\n  def __next__(self):\n    print('next')\n    self.n += 1\n    if self.n > 2: raise StopIteration\n    return self.n\na, b = N()\nprint(a, b, [*N()], 2 in N())"
  })
  void userCodeWithinAnOperationCanBeStoppedAtEachInstructionAndSavedThere(String source) {
    assertThat(deepest(source)).isEqualTo(1);
    var expected = Programs.run(source);
    var running = Programs.start(source);
    while (running.isAlive()) {
      running.advance(1);
      if (running.isAlive()) {
        running = running.load(running.save());
      }
    }
    assertThat(running.outcome().differenceFrom(expected)).isNull();
  }

  private static long deepest(String source) {
    var host = new WatchingHost();
    Running.start(Programs.compile(source), host).finish(Slicing.of(50));
    return host.deepest;
  }
}
