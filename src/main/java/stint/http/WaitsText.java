package stint.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.scheduling.lease.WaitGraph.Wait;

/** The graph of who waits for whom, in the languages of tools that draw graphs. */
final class WaitsText {
  private WaitsText() {}

  /** For Graphviz. */
  static String dot(List<Wait> waits) {
    var text = new StringBuilder("digraph waits {\n");
    for (var wait : waits) {
      for (var awaited : wait.awaited()) {
        text.append("  ").append(quoted(wait.owner())).append(" -> ").append(quoted(awaited)).append(" [label=")
            .append(quoted(label(wait))).append("];\n");
      }
    }
    return text.append("}\n").toString();
  }

  /** For Mermaid. */
  static String mermaid(List<Wait> waits) {
    Map<String, String> ids = new LinkedHashMap<>();
    var edges = new StringBuilder();
    for (var wait : waits) {
      for (var awaited : wait.awaited()) {
        edges.append("  ").append(id(ids, wait.owner())).append(" -- ").append(escaped(label(wait))).append(" --> ")
            .append(id(ids, awaited)).append('\n');
      }
    }
    var text = new StringBuilder("graph LR\n");
    ids.forEach((owner, id) -> text.append("  ").append(id).append('[').append(escaped(owner)).append("]\n"));
    return text.append(edges).toString();
  }

  private static String label(Wait wait) {
    var on = wait.kind().equals("lease") ? "lease '" + wait.on() + "'" : wait.on();
    return wait.place().isEmpty() ? on : on + " at " + wait.place();
  }

  private static String id(Map<String, String> ids, String owner) {
    return ids.computeIfAbsent(owner, _ -> "n" + (ids.size() + 1));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }

  /** Names come from programs: nothing in them may be taken for markup. */
  private static String escaped(String text) {
    var escaped = new StringBuilder("\"");
    text.codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c) || " '/.:-_()".indexOf(c) >= 0) {
        escaped.appendCodePoint(c);
      } else {
        escaped.append("#").append(c).append(';');
      }
    });
    return escaped.append('"').toString();
  }
}
