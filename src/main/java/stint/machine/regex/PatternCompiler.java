package stint.machine.regex;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.machine.regex.Node.Greed;

/** Makes a {@link Program} of a syntax tree. */
final class PatternCompiler {
  /** What sets are told apart by. */
  private record SetKey(Node node, int flags) {}

  private static final int RELEVANT = Flags.IGNORECASE | Flags.UNICODE;
  private static final long WIDEST = Node.UNLIMITED;

  private final int groups;
  private int[] code = new int[32];
  private int size;
  private final Map<SetKey, Integer> indexes = new LinkedHashMap<>();
  private CharSet[] sets = new CharSet[8];
  private int registers;
  private int memos;

  /** Whether the machine's state is no more than its place in the code and the text, as far as failing is concerned. */
  private boolean pure = true;

  /** Least and greatest width of each group that is compiled already. */
  private final long[][] widths;

  PatternCompiler(int groups) {
    this.groups = groups;
    registers = 2 * groups + 1;
    widths = new long[groups + 1][];
  }

  Program compile(Node node, int flags) {
    node(node, flags);
    emit(Program.MATCH);
    return new Program(
        Arrays.copyOf(code, size),
        Arrays.copyOf(sets, indexes.size()),
        groups,
        registers,
        pure ? memos : 0,
        (int) width(node)[0]);
  }

  /** Appends words; answers where. */
  private int emit(int... words) {
    if (size + words.length > code.length) {
      code = Arrays.copyOf(code, 2 * code.length);
    }
    System.arraycopy(words, 0, code, size, words.length);
    size += words.length;
    return size - words.length;
  }

  private int registers(int count) {
    registers += count;
    return registers - count;
  }

  private int memo(int count) {
    memos += count;
    return memos - count;
  }

  private void node(Node node, int flags) {
    switch (node) {
      case Node.One one -> one(one, flags);
      case Node.Any any -> emit(Program.SET, set(any, flags));
      case Node.At(int place) -> emit(Program.AT, place(place, flags));
      case Node.Sequence(var items) -> items.forEach(item -> node(item, flags));
      case Node.Group group -> group(group, Flags.combine(flags, group.added(), group.removed()));
      case Node.Branch(var items) -> branch(items, flags);
      case Node.Repeat repeat -> repeat(repeat, flags);
      case Node.Look look -> look(look, flags);
      case Node.Atomic(var item) -> atomic(item, flags);
      case Node.Reference(int group) -> {
        pure = false;
        boolean folding = (flags & Flags.IGNORECASE) != 0;
        emit(Program.REFERENCE, group, folding ? (flags & Flags.UNICODE) != 0 ? 2 : 1 : 0);
      }
      case Node.Conditional(int group, var item, var otherwise) -> {
        pure = false;
        int at = emit(Program.CONDITION, group, 0);
        node(item, flags);
        if (otherwise == null) {
          code[at + 2] = size;
        } else {
          int jump = emit(Program.JUMP, 0);
          code[at + 2] = size;
          node(otherwise, flags);
          code[jump + 1] = size;
        }
      }
    }
  }

  private static int place(int place, int flags) {
    boolean lines = (flags & Flags.MULTILINE) != 0;
    boolean ascii = (flags & Flags.UNICODE) == 0;
    return switch (place) {
      case Program.BEGINNING -> lines ? Program.BEGINNING_OF_LINE : Program.BEGINNING_OF_STRING;
      case Program.END -> lines ? Program.END_OF_LINE : Program.END;
      case Program.BOUNDARY -> ascii ? Program.ASCII_BOUNDARY : place;
      case Program.NO_BOUNDARY -> ascii ? Program.NO_ASCII_BOUNDARY : place;
      default -> place;
    };
  }

  private void one(Node.One one, int flags) {
    if (one.isLiteral() && !hasCase(one.ranges().getFirst(), flags)) {
      emit(Program.CHAR, one.ranges().getFirst());
    } else {
      emit(Program.SET, set(one, flags));
    }
  }

  private static boolean hasCase(int c, int flags) {
    if ((flags & Flags.IGNORECASE) == 0) {
      return false;
    }
    for (int variant : CaseTable.variants(c, (flags & Flags.UNICODE) == 0)) {
      if (variant != c) {
        return true;
      }
    }
    return false;
  }

  private int set(Node node, int flags) {
    int relevant = flags & (node instanceof Node.Any ? Flags.DOTALL : RELEVANT);
    var known = indexes.putIfAbsent(new SetKey(node, relevant), indexes.size());
    if (known != null) {
      return known;
    }
    int index = indexes.size() - 1;
    if (index == sets.length) {
      sets = Arrays.copyOf(sets, 2 * index);
    }
    sets[index] =
        node instanceof Node.One one ? new CharSet(one, flags) : CharSet.any((flags & Flags.DOTALL) != 0);
    return index;
  }

  private void group(Node.Group group, int flags) {
    int index = group.index();
    if (index > 0) {
      emit(Program.SAVE, 2 * index - 2);
    }
    node(group.item(), flags);
    if (index > 0) {
      emit(Program.CLOSE, index);
      widths[index] = width(group.item());
    }
  }

  private void branch(List<Node> items, int flags) {
    var merged = merged(items);
    if (merged != null) {
      one(merged, flags);
      return;
    }
    int[] jumps = new int[items.size() - 1];
    for (int i = 0; i < jumps.length; i++) {
      int split = emit(Program.SPLIT, 0, memo(1));
      node(items.get(i), flags);
      jumps[i] = emit(Program.JUMP, 0);
      code[split + 1] = size;
    }
    node(items.getLast(), flags);
    for (int jump : jumps) {
      code[jump + 1] = size;
    }
  }

  /** Alternatives of one character each as a set; null if they are not. */
  private static Node.One merged(List<Node> items) {
    var ranges = new java.util.ArrayList<Integer>();
    int categories = 0;
    for (var item : items) {
      if (!(single(item) instanceof Node.One one) || one.negated()) {
        return null;
      }
      ranges.addAll(one.ranges());
      categories |= one.categories();
    }
    return new Node.One(ranges, categories, false);
  }

  /** A node without what is around it to no effect. */
  private static Node single(Node node) {
    var inner = node;
    for (;;) {
      if (inner instanceof Node.Group(int index, int added, int removed, var item)
          && index == 0
          && added == 0
          && removed == 0) {
        inner = item;
      } else if (inner instanceof Node.Sequence(var items) && items.size() == 1) {
        inner = items.getFirst();
      } else {
        return inner;
      }
    }
  }

  private void repeat(Node.Repeat repeat, int flags) {
    if (repeat.most() == 0) {
      // Groups in it are never set, but have a width.
      int before = size;
      node(repeat.item(), flags);
      size = before;
      return;
    }
    var item = single(repeat.item());
    if (item instanceof Node.Branch(var items) && merged(items) instanceof Node.One one) {
      item = one;
    }
    if (item instanceof Node.One || item instanceof Node.Any) {
      emit(Program.ONE, set(item, flags), repeat.least(), repeat.most(), repeat.greed().ordinal(), memo(2));
    } else if (repeat.greed() == Greed.POSSESSIVE) {
      atomic(new Node.Repeat(repeat.least(), repeat.most(), Greed.GREEDY, repeat.item()), flags);
    } else if (repeat.least() == 0 && repeat.most() == 1) {
      option(repeat, flags);
    } else {
      loop(repeat, flags);
    }
  }

  private void option(Node.Repeat repeat, int flags) {
    int split = emit(Program.SPLIT, 0, memo(1));
    if (repeat.greed() == Greed.LAZY) {
      int jump = emit(Program.JUMP, 0);
      code[split + 1] = size;
      node(repeat.item(), flags);
      code[jump + 1] = size;
    } else {
      node(repeat.item(), flags);
      code[split + 1] = size;
    }
  }

  private void loop(Node.Repeat repeat, int flags) {
    pure &= repeat.least() <= 1 && repeat.most() == Node.UNLIMITED;
    int register = registers(2);
    emit(Program.ENTER, register);
    int jump = emit(Program.JUMP, 0);
    emit(Program.AGAIN, register);
    int body = size;
    node(repeat.item(), flags);
    code[jump + 1] = size;
    emit(
        Program.UNTIL,
        register,
        repeat.least(),
        repeat.most(),
        body,
        repeat.greed().ordinal(),
        memo(1));
  }

  private void atomic(Node item, int flags) {
    pure = false;
    int register = registers(1);
    emit(Program.ATOMIC, register);
    node(item, flags);
    emit(Program.ATOMIC_END, register);
  }

  private void look(Node.Look look, int flags) {
    pure = false;
    int register = registers(2);
    int at = emit(Program.LOOK, register, 0, look.negated() ? 1 : 0, 0);
    node(look.item(), flags);
    if (look.behind()) {
      var width = width(look.item());
      if (width[0] != width[1]) {
        throw new PatternProblem("look-behind requires fixed-width pattern", -1);
      }
      code[at + 2] = (int) width[0];
    }
    emit(look.negated() ? Program.LOOK_FAIL : Program.LOOK_END, register);
    code[at + 4] = size;
  }

  // Widths

  /** The least and the greatest number of characters that a node matches. */
  private long[] width(Node node) {
    return switch (node) {
      case Node.One _,Node.Any _ -> new long[]{1, 1};
      case Node.At _,Node.Look _ -> new long[]{0, 0};
      case Node.Sequence(var items) -> {
        long[] sum = {0, 0};
        for (var item : items) {
          add(sum, width(item));
        }
        yield sum;
      }
      case Node.Group(int index, _, _, var item) -> {
        yield index == 0 || widths[index] == null ? width(item) : widths[index];
      }
      case Node.Branch(var items) -> either(items);
      case Node.Repeat(int least, int most, _, var item) -> {
        var width = width(item);
        yield new long[]{Math.min(WIDEST, width[0] * least), Math.min(WIDEST, width[1] * most)};
      }
      case Node.Atomic(var item) -> width(item);
      case Node.Reference(int group) -> widths[group] == null ? new long[]{0, WIDEST} : widths[group];
      case Node.Conditional(_, var item, var otherwise) ->
          either(List.of(item, otherwise == null ? new Node.At(0) : otherwise));
    };
  }

  private long[] either(List<Node> items) {
    long[] widest = {WIDEST, 0};
    for (var item : items) {
      var width = width(item);
      widest[0] = Math.min(widest[0], width[0]);
      widest[1] = Math.max(widest[1], width[1]);
    }
    return widest;
  }

  private static void add(long[] sum, long[] width) {
    sum[0] = Math.min(WIDEST, sum[0] + width[0]);
    sum[1] = Math.min(WIDEST, sum[1] + width[1]);
  }
}
