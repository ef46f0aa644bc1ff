package stint.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.scaladsl.model.IllegalUriException;
import stint.http.Problem.Code;

/** The parameters of a request's query: each known, each at most once, each of the right form. */
final class Query {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(ms|s|m)");

  private final Map<String, String> values;

  private Query(Map<String, String> values) {
    this.values = values;
  }

  /**
   * The query of a request that may have these parameters.
   *
   * @throws Problem.Failure if there is another one, or one twice
   */
  static Query of(HttpRequest request, String... known) {
    var values = new LinkedHashMap<String, String>();
    for (var parameter : parameters(request)) {
      var name = parameter.first();
      if (!List.of(known).contains(name)) {
        throw Problem.of(Code.UNKNOWN_PARAMETER, known.length == 0
            ? "No parameters are known here, not \"" + name + "\"."
            : "The parameter \"" + name + "\" is not known here; known are " + String.join(", ", known) + ".")
            .with("parameter", name).failure();
      }
      if (values.put(name, parameter.second()) != null) {
        throw invalid(name, "is given twice");
      }
    }
    return new Query(values);
  }

  private static List<org.apache.pekko.japi.Pair<String, String>> parameters(HttpRequest request) {
    try {
      return request.getUri().query().toList();
    } catch (IllegalUriException e) {
      throw Problem.of(Code.INVALID_PARAMETER, "The query cannot be read.").failure();
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A whole number from {@code least} to {@code most}. */
  long number(String name, long least, long most, long otherwise) {
    var text = values.get(name);
    if (text == null) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Answered below, as a number out of range is.
    }
    throw invalid(name, "must be a whole number from " + least + (most == Long.MAX_VALUE ? " on" : " to " + most));
  }

  /** A span of time, as in {@code 20s}; what is longer than the longest counts as the longest. */
  Duration span(String name, Duration longest) {
    var text = values.get(name);
    if (text == null) {
      return Duration.ZERO;
    }
    var matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      throw invalid(name, "must be a span of time such as 500ms, 20s or 1m");
    }
    long count = Long.parseLong(matcher.group(1));
    var span = switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      default -> Duration.ofMinutes(count);
    };
    return span.compareTo(longest) > 0 ? longest : span;
  }

  static Problem.Failure invalid(String name, String what) {
    return Problem.of(Code.INVALID_PARAMETER, "The parameter \"" + name + "\" " + what + ".")
        .with("parameter", name).failure();
  }
}
