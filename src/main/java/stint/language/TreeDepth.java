package stint.language;

import java.util.Arrays;
import stint.language.Ast.Node;

/**
 * Holds trees to {@link Ast#MAX_DEPTH}. The parser's own rules limit how deeply they call each other, but a chain such as
 * {@code a.b.c} nests to the left without a call, and chains in chains add up; so the finished tree is measured, with a stack
 * of its own.
 */
final class TreeDepth {
  private Node[] nodes = new Node[256];
  private int[] depths = new int[256];
  private int size;

  /** The depth of the node whose children are being added. */
  private int depth;

  private TreeDepth() {}

  /** A node that is too deep; null if there is none. */
  static Ast.Located findTooDeep(Ast.Module module) {
    return new TreeDepth().find(module);
  }

  private Ast.Located find(Ast.Module module) {
    module.body().forEach(this::add);
    Ast.Located located = null;
    while (size > 0) {
      size--;
      Node node = nodes[size];
      depth = depths[size];
      if (node instanceof Ast.Located here) {
        located = here;
      }
      if (depth > Ast.MAX_DEPTH) {
        return located;
      }
      Children.of(node, this::add);
    }
    return null;
  }

  private void add(Node child) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      depths = Arrays.copyOf(depths, 2 * size);
    }
    nodes[size] = child;
    depths[size] = depth + 1;
    size++;
  }
}
