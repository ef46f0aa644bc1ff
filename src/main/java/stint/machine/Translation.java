package stint.machine;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Code translated to bytecode of the JVM: {@link Translator}. It executes the same instructions as the {@link Interpreter}, with the same
 * effects and at the same cost, but in blocks: a block is entered only if what is left of the slice pays for all of it. What remains
 * then is left to the interpreter, so that a slice ends where it would have ended without translation. All state is in the tasklet
 * whenever a translation has been left, and every instruction is an entry: nothing else is known of translations, least of all by
 * snapshots.
 */
abstract class Translation {
  /** What an instruction costs that is not translated: more than there ever is. */
  static final int OUTSIDE = Integer.MAX_VALUE;

  final Executable code;

  /** For each instruction what it and those behind it in its block cost. */
  final int[] costs;

  Translation(Executable code, int[] costs) {
    this.code = code;
    this.costs = costs;
  }

  /** Whether an instruction is translated: all are, unless the code was too long. */
  final boolean covers(int pc) {
    return costs[pc] != OUTSIDE;
  }

  /** The instructions that are translated. */
  final BitSet covered() {
    var covered = new BitSet();
    IntStream.range(0, costs.length).filter(this::covers).forEach(covered::set);
    return covered;
  }

  /** Whether the tasklet's fuel pays for what is left of the block that it stands in. */
  final boolean canEnter(Tasklet tasklet) {
    return tasklet.fuel >= costs[tasklet.pc];
  }

  /**
   * Executes the tasklet's running call, which is one of this code, from its program counter on: until a call, return, or what else
   * changes the stack of frames, until a trap, or until fuel does not pay for the next block.
   *
   * @throws Raise as the interpreter does
   */
  abstract void run(Tasklet tasklet);
}
