package stint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Puts the instructions of one code into their final order: what no path reaches is left out, exception handlers go to the
 * end so that nothing has to jump over them, jumps to jumps are made straight, and jumps to the next instruction vanish.
 */
final class Layout {

  /** A jump in a function of this size needs more than the 16 bits that a fused jump has; see {@link Compiler}. */
  static final class JumpTooFar extends RuntimeException {
    private static final long serialVersionUID = 1;

    private JumpTooFar() {
      super(null, null, false, false);
    }
  }

  /**
   * Instructions whose exceptions go to a handler.
   *
   * @param instructions the instructions
   * @param target the first instruction of the handler
   * @param register where the exception goes
   */
  record Protection(BitSet instructions, int target, int register) {}

  /** How many jumps to jumps are followed, so that an empty endless loop is no trap. */
  private static final int MAX_HOPS = 8;

  /** How often the code is searched for jumps that others have made superfluous. */
  private static final int MAX_PASSES = 4;

  private final long[] words;
  private final Span[] spans;

  /** Where each jump goes, by index; -1 for other instructions. */
  private final int[] targets;

  private final List<Protection> protections;

  /** The final order, as indices of the original one. */
  private int[] order;

  /** The final index of each instruction that is left. */
  private final int[] places;

  /**
   * Arranges the instructions.
   *
   * @param coldness of each instruction: 0 in the main path, 1 in a handler, 2 in a handler there; none runs from one into
   *     another of a different number
   * @param protections innermost first
   */
  Layout(long[] words, Span[] spans, int[] targets, int[] coldness, List<Protection> protections) {
    this.words = words;
    this.spans = spans;
    this.targets = targets;
    this.protections = protections;
    this.places = new int[words.length];
    straightenJumps();
    order = arrange(coldness, reachable());
    boolean shorter = true;
    for (int pass = 0; shorter && pass < MAX_PASSES; pass++) {
      shorter = dropJumps();
    }
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
  }

  private Instruction instruction(int index) {
    return Instruction.of(words[index]);
  }

  private void straightenJumps() {
    for (int i = 0; i < words.length; i++) {
      if (targets[i] >= 0 && instruction(i) != Instruction.FOR && instruction(i) != Instruction.SEND) {
        for (int hop = 0; hop < MAX_HOPS && instruction(targets[i]) == Instruction.JUMP; hop++) {
          targets[i] = targets[targets[i]];
        }
      }
    }
  }

  private BitSet reachable() {
    BitSet reached = new BitSet();
    List<Integer> starts = new ArrayList<>(List.of(0));
    BitSet entered = new BitSet();
    while (!starts.isEmpty()) {
      follow(starts.removeLast(), reached, starts);
      if (starts.isEmpty()) {
        enterHandlers(reached, entered, starts);
      }
    }
    return reached;
  }

  private void enterHandlers(BitSet reached, BitSet entered, List<Integer> starts) {
    for (int i = 0; i < protections.size(); i++) {
      if (!entered.get(i) && protections.get(i).instructions.intersects(reached)) {
        entered.set(i);
        starts.add(protections.get(i).target);
      }
    }
  }

  private void follow(int start, BitSet reached, List<Integer> starts) {
    int i = start;
    while (i >= 0 && !reached.get(i)) {
      reached.set(i);
      if (targets[i] >= 0) {
        starts.add(targets[i]);
      }
      i = endsPath(i) ? -1 : i + 1;
    }
  }

  private boolean endsPath(int index) {
    return switch (instruction(index)) {
      case JUMP, RETURN, RAISE, RERAISE -> true;
      default -> false;
    };
  }

  private static int[] arrange(int[] coldness, BitSet reachable) {
    int[] order = new int[reachable.cardinality()];
    int next = 0;
    for (int level = 0; next < order.length; level++) {
      for (int i = reachable.nextSetBit(0); i >= 0; i = reachable.nextSetBit(i + 1)) {
        if (coldness[i] == level) {
          order[next++] = i;
        }
      }
    }
    return order;
  }

  /** Drops jumps to the next instruction, and those that a conditional jump over them can make itself. */
  private boolean dropJumps() {
    BitSet jumpedTo = new BitSet();
    for (int index : order) {
      if (targets[index] >= 0) {
        jumpedTo.set(targets[index]);
      }
    }
    protections.forEach(protection -> jumpedTo.set(protection.target));
    int[] kept = new int[order.length];
    BitSet dropped = new BitSet();
    int count = 0;
    for (int place = 0; place < order.length; place++) {
      int index = order[place];
      if (place + 2 < order.length && isOver(index, order[place + 1], order[place + 2], jumpedTo)) {
        words[index] = inverted(words[index]);
        targets[index] = targets[order[place + 1]];
        kept[count++] = index;
        place++;
      } else if (instruction(index) == Instruction.JUMP && place + 1 < order.length
          && targets[index] == order[place + 1]) {
        dropped.set(index);
      } else {
        kept[count++] = index;
      }
    }
    if (count == order.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      for (int hop = 0; targets[i] >= 0 && dropped.get(targets[i]) && hop < MAX_HOPS; hop++) {
        targets[i] = targets[targets[i]];
      }
    }
    order = Arrays.copyOf(kept, count);
    return true;
  }

  /** Whether a conditional jump does nothing but skip a jump. */
  private boolean isOver(int index, int following, int second, BitSet jumpedTo) {
    int op = instruction(index).code();
    return op >= Op.JUMP_TRUE && op <= Op.JUMP_GE_INT && targets[index] == second
        && instruction(following) == Instruction.JUMP && !jumpedTo.get(following);
  }

  private static long inverted(long word) {
    return switch (Instruction.of(word)) {
      case JUMP_TRUE -> word - Op.JUMP_TRUE + Op.JUMP_FALSE;
      case JUMP_FALSE -> word - Op.JUMP_FALSE + Op.JUMP_TRUE;
      default -> word ^ 1 << 8;
    };
  }

  // The result

  /** The instructions. Throws {@link JumpTooFar}. */
  long[] words() {
    long[] result = new long[order.length];
    for (int place = 0; place < order.length; place++) {
      int index = order[place];
      result[place] = targets[index] < 0 ? words[index] : jump(words[index], place, places[targets[index]]);
    }
    return result;
  }

  private static long jump(long word, int place, int target) {
    int op = Instruction.of(word).code();
    if (op >= Op.JUMP && op <= Op.JUMP_NONE) {
      return Instruction.jump(op, Instruction.x(word), Instruction.a(word), target);
    }
    int distance = target - (place + 1);
    if (distance != (short) distance) {
      throw new JumpTooFar();
    }
    int b = op >= Op.JUMP_LT_INT && op <= Op.JUMP_GE_INT ? Instruction.signedB(word) : Instruction.b(word);
    return Instruction.word(op, Instruction.x(word), Instruction.a(word), b, distance);
  }

  Span[] spans() {
    return Arrays.stream(order).mapToObj(index -> spans[index]).toArray(Span[]::new);
  }

  /** The exception table, innermost regions first. */
  Code.Handler[] handlers() {
    BitSet left = new BitSet();
    for (int index : order) {
      left.set(index);
    }
    List<Code.Handler> handlers = new ArrayList<>();
    for (Protection protection : protections) {
      BitSet protectedPlaces = new BitSet();
      protection.instructions.stream().filter(left::get).forEach(index -> protectedPlaces.set(places[index]));
      int start = protectedPlaces.nextSetBit(0);
      while (start >= 0) {
        int end = protectedPlaces.nextClearBit(start);
        handlers.add(new Code.Handler(start, end, places[protection.target], protection.register));
        start = protectedPlaces.nextSetBit(end);
      }
    }
    return handlers.toArray(Code.Handler[]::new);
  }
}
