package stint.machine.regex;

import java.util.ArrayList;
import java.util.List;

/** The syntax tree of a pattern. */
sealed interface Node {
  /** As many times as one likes. */
  int UNLIMITED = Integer.MAX_VALUE;

  /** How a repetition goes about it. */
  enum Greed {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /**
   * One character out of a set.
   *
   * @param ranges first and last of each range
   * @param categories bits of {@link CharSet}
   */
  record One(List<Integer> ranges, int categories, boolean negated) implements Node {
    static One literal(int c) {
      return new One(List.of(c, c), 0, false);
    }

    static One category(int bit) {
      return new One(List.of(), bit, false);
    }

    boolean isLiteral() {
      return !negated && categories == 0 && ranges.size() == 2 && ranges.get(0).equals(ranges.get(1));
    }
  }

  /** The dot. */
  record Any() implements Node {}

  /** A place between characters, one of {@link Program}'s constants; what {@code ^} and {@code $} mean depends on the flags. */
  record At(int place) implements Node {}

  /** A group, with index 0 one that captures nothing. */
  record Group(int index, int added, int removed, Node item) implements Node {}

  record Repeat(int least, int most, Greed greed, Node item) implements Node {}

  record Branch(List<Node> items) implements Node {}

  record Sequence(ArrayList<Node> items) implements Node {}

  record Look(boolean behind, boolean negated, Node item) implements Node {}

  record Atomic(Node item) implements Node {}

  record Reference(int group) implements Node {}

  /** {@code otherwise} may be null. */
  record Conditional(int group, Node item, Node otherwise) implements Node {}
}
