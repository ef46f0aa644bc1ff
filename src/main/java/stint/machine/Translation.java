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

  /** How many calls in one another are executed on the thread's stack, of which each takes some hundred bytes. */
  static final int MOST_CALLS = 64;

  final Executable code;

  /** For each instruction what it and those behind it in its block cost. */
  final int[] costs;

  /** The instructions that it can be entered at. */
  final BitSet entries;

  Translation(Executable code, int[] costs, BitSet entries) {
    this.code = code;
    this.costs = costs;
    this.entries = entries;
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

  /** Whether it can be entered where the tasklet stands, and fuel pays for what is left of the block there. */
  final boolean canEnter(Tasklet tasklet) {
    return entries.get(tasklet.pc) && tasklet.fuel >= costs[tasklet.pc];
  }

  /** Where it cannot be entered: how much fuel is left where it can, at the end of the block, if that is reached. */
  final long floor(Tasklet tasklet) {
    return Math.max(tasklet.fuel - costs[tasklet.pc], 0);
  }

  /**
   * Executes the tasklet's running call, which is one of this code, from its program counter on: until a call, return, or what else
   * changes the stack of frames, until a trap, or until fuel does not pay for the next block. Calls of code that is translated are
   * executed in here, too, and the running call then goes on, unless one of them ended in the midst: then the tasklet stands there.
   *
   * @param calls how many calls in one another may be executed on the thread's stack beyond this one
   * @throws Raise as the interpreter does
   */
  abstract void run(Tasklet tasklet, int calls);
}
