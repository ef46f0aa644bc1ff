package stint.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import stint.machine.builtins.Builtins;
import stint.machine.builtins.Reflection;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.PyModule;
import stint.machine.values.Str;

/**
 * "Did you mean" behind a NameError or AttributeError: CPython's suggestions.c. The nearest name wins, in an edit distance where a
 * change of case costs less than another character.
 */
final class Suggestions {
  private static final int MOVE = 2;
  private static final int CASE = 1;
  private static final int LONGEST = 40;
  private static final int MOST = 750;

  private Suggestions() {}

  /** The text behind the message, or an empty one. */
  static String of(Host host, PyException exception) {
    if (!(exception.get("name") instanceof Str name)) {
      return "";
    }
    List<? extends Collection<String>> searched;
    if (exception.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) {
      searched = exception.get("obj") instanceof Object object ? List.of(Reflection.directory(object)) : List.of();
    } else if (exception.type() == Exceptions.NAME_ERROR && exception.traceback() != null) {
      searched = visible(host, exception.places().getFirst());
    } else {
      return "";
    }
    for (var candidates : searched) {
      var best = nearest(name.text(), candidates);
      if (best != null) {
        return ". Did you mean: '" + best + "'?";
      }
    }
    return "";
  }

  /** The names that the code of a traceback's innermost place could have meant: its own come before those of the module. */
  private static List<Collection<String>> visible(Host host, PyException.Place place) {
    var module = place.code().module();
    var loaded = host.modules().get(module.moduleName());
    boolean running = loaded instanceof PyModule known && known.globals() != null && known.globals().code() == module;
    return List.of(
        List.of(place.code().localNames()),
        running ? ((PyModule) loaded).globals().names() : module.globals(),
        Builtins.names());
  }

  private static String nearest(String name, Collection<String> candidates) {
    if (candidates.size() >= MOST) {
      return null;
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (var candidate : new ArrayList<>(candidates)) {
      if (candidate.equals(name)) {
        continue;
      }
      int most = Math.min((name.length() + candidate.length() + 3) * MOVE / 6, bestDistance - 1);
      int distance = distance(name, candidate, most);
      if (distance <= most) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** The weighted Levenshtein distance; anything above {@code most} may be answered as some larger number. */
  private static int distance(String a, String b, int most) {
    if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) * MOVE > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j * MOVE;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + MOVE);
      }
    }
    return row[b.length()];
  }

  private static int cost(char a, char b) {
    if (a == b) {
      return 0;
    }
    String x = String.valueOf(a).toLowerCase(Locale.ROOT);
    return x.equals(String.valueOf(b).toLowerCase(Locale.ROOT)) ? CASE : MOVE;
  }
}
