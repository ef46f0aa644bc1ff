package stint.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import stint.language.Ast;
import stint.language.Code;
import stint.language.Parser;
import stint.language.Span;
import stint.language.SyntaxProblem;
import stint.machine.operations.Representation;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Tracebacks as CPython 3.11 prints them: causes and contexts first, source lines, the carets of PEP 657, repeated frames folded.
 */
public final class Tracebacks {
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  /** Instructions that the {@code __str__} of an uncaught exception may take before it is given up. */
  private static final long PATIENCE = 100_000;

  private static final int REPEATS = 3;

  private Tracebacks() {}

  /** The text of an exception with its chain, ending with a newline. Runs its {@code __str__} in a tasklet of its own, bounded. */
  public static String render(Host host, PyException exception) {
    return render(host, exception, each -> message(host, each));
  }

  /** As {@link #render}, for people who look on: no code of the program is run, see {@link #look}. */
  public static String lookAtAll(Host host, PyException exception, Function<Object, String> shown) {
    return render(host, exception, each -> look(host, each, shown));
  }

  private static String render(Host host, PyException exception, Function<PyException, String> message) {
    var report = new Report(host, message);
    report.chain(exception);
    return report.text.toString();
  }

  /**
   * What {@code str(exception)} answers, as far as that can be told without running code of the program or changing anything; else its
   * arguments.
   *
   * @param shown short texts of values, found out in the same manner
   */
  public static String look(Host host, PyException exception, Function<Object, String> shown) {
    return Looking.message(host, exception, shown);
  }

  /** A text in the making: exceptions inside of groups stand behind a margin. */
  private static final class Report {
    /** CPython's limits. */
    private static final int MOST_LEVELS = 10;
    private static final int MOST_MEMBERS = 15;

    /** Groups that hold groups that hold the same ones are shown in full as long as it takes no more exceptions than these. */
    private static final int MOST_EXCEPTIONS = 1000;

    private final Host host;
    private final Function<PyException, String> message;
    private final StringBuilder text = new StringBuilder();

    /** The exceptions shown so far, which are not shown again as a cause. */
    private final Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private int level;
    private int shown;

    /** Whether the innermost last member of a group has still to draw the line below it. */
    private boolean open;

    Report(Host host, Function<PyException, String> message) {
      this.host = host;
      this.message = message;
    }

    void chain(PyException exception) {
      List<PyException> chain = new ArrayList<>();
      List<String> links = new ArrayList<>();
      for (var e = exception; e != null;) {
        chain.add(e);
        seen.add(e);
        boolean caused = e.cause() instanceof PyException;
        var before = caused ? (PyException) e.cause() : e.contextSuppressed() ? null : e.context();
        e = seen.contains(before) ? null : before;
        if (e != null) {
          links.add(caused ? CAUSE : CONTEXT);
        }
      }
      for (int i = chain.size() - 1; i >= 0; i--) {
        one(chain.get(i));
        if (i > 0) {
          emit(links.get(i - 1), '|');
        }
      }
    }

    private void one(PyException exception) {
      if (++shown > MOST_EXCEPTIONS) {
        return;
      }
      if (!(exception.get("exceptions") instanceof PyTuple members)
          || !exception.type().isSubclassOf(Exceptions.BASE_EXCEPTION_GROUP)) {
        plain("Traceback", exception, '|');
      } else if (level > MOST_LEVELS) {
        emit("... (max_group_depth is " + MOST_LEVELS + ")\n", '|');
      } else {
        boolean outermost = level == 0;
        level += outermost ? 1 : 0;
        plain("Exception Group Traceback", exception, outermost ? '+' : '|');
        members(members);
        level -= outermost ? 1 : 0;
      }
    }

    private void plain(String title, PyException exception, char corner) {
      var passed = new StringBuilder();
      places(passed, exception.places());
      if (exception.traceback() != null) {
        emit(title + " (most recent call last):\n", corner);
        emit(passed.toString(), '|');
      }
      var last = new StringBuilder();
      last.append(summary(exception, message.apply(exception))).append(Suggestions.of(host, exception)).append('\n');
      if (exception.get("__notes__") instanceof PyList notes) {
        for (var note : notes.toArray()) {
          last.append(note instanceof Str line ? line.text() : Types.of(note).name()).append('\n');
        }
      }
      emit(last.toString(), '|');
    }

    private void members(PyTuple members) {
      int count = Math.min(members.size(), MOST_MEMBERS + 1);
      open = false;
      for (int i = 0; i < count; i++) {
        boolean last = i == count - 1;
        open |= last;
        boolean left = i >= MOST_MEMBERS;
        indent().append(i == 0 ? "+-" : "  ").append("+---------------- ").append(left ? "..." : i + 1)
            .append(" ----------------\n");
        level++;
        if (left) {
          int more = members.size() - MOST_MEMBERS;
          emit("and " + more + " more exception" + (more > 1 ? "s" : "") + "\n", '|');
        } else {
          chain((PyException) members.get(i));
        }
        if (last && open) {
          indent().append("+------------------------------------\n");
          open = false;
        }
        level--;
      }
    }

    private StringBuilder indent() {
      return text.append("  ".repeat(level));
    }

    private void emit(String lines, char margin) {
      if (level == 0) {
        text.append(lines);
        return;
      }
      for (int start = 0; start < lines.length();) {
        int end = lines.indexOf('\n', start) + 1;
        end = end == 0 ? lines.length() : end;
        indent().append(margin).append(' ').append(lines, start, end);
        start = end;
      }
    }
  }

  /** The last line: class and message. */
  public static String summary(Host host, PyException exception) {
    return summary(exception, message(host, exception));
  }

  private static String summary(PyException exception, String message) {
    var cls = exception.type();
    String name = cls.qualifiedName();
    if (cls.own("__module__") instanceof Str module
        && !module.text().equals("__main__")
        && !module.text().equals("builtins")) {
      name = module.text() + "." + name;
    }
    return message.isEmpty() ? name : name + ": " + message;
  }

  /** What {@code str(exception)} answers, or that it failed. */
  public static String message(Host host, PyException exception) {
    var reporter = new Tasklet(host);
    reporter.push(new MessageFrame(exception));
    try {
      if (reporter.advance(PATIENCE) == Halt.FINISHED && reporter.result() instanceof Str text) {
        return text.text();
      }
    } catch (Raise raise) {
      return "<exception str() failed>";
    }
    return "<exception str() failed>";
  }

  /** Asks for the text of an exception. */
  static final class MessageFrame extends NativeFrame {
    private PyObject exception;
    private boolean asked;

    MessageFrame() {}

    MessageFrame(PyObject exception) {
      this.exception = exception;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        return t.take();
      }
      asked = true;
      return Representation.str(t, exception);
    }

    @Override
    public void transfer(Transfer transfer) {
      exception = transfer.ref(exception);
      asked = transfer.flag(asked);
    }
  }

  /** The library's frames are left out, as CPython has none for the modules that it has in C. */
  private static void places(StringBuilder text, List<PyException.Place> all) {
    var passed = all.stream().filter(place -> !place.code().module().fileName().startsWith("<library ")).toList();
    String last = null;
    int repeated = 0;
    for (int i = passed.size() - 1; i >= 0; i--) {
      var place = passed.get(i);
      var span = place.code().spans()[place.instruction()];
      var header =
          "  File \""
              + place.code().module().fileName()
              + "\", line "
              + span.line()
              + ", in "
              + place.code().name()
              + "\n";
      repeated = header.equals(last) ? repeated + 1 : 0;
      if (repeated == 0) {
        last = header;
      }
      if (repeated < REPEATS) {
        text.append(header);
        sourceLine(text, place.code(), span);
      }
      boolean ends = i == 0 || !isSame(place, passed.get(i - 1));
      if (ends && repeated >= REPEATS) {
        int more = repeated - REPEATS + 1;
        text.append("  [Previous line repeated ").append(more).append(more == 1 ? " more time]\n" : " more times]\n");
      }
    }
  }

  /** One call of a traceback as it is shown: where it is, and the source line with its carets. */
  public static String entry(PyException.Place place) {
    var text = new StringBuilder();
    places(text, List.of(place));
    return text.toString();
  }

  /** The source line of a call without the space around it; empty if there is none. */
  public static String sourceLine(PyException.Place place) {
    return sourceLine(place.code().module().source(), place.line());
  }

  /** A line of a source, counted from 1, without the space around it; empty if there is none. */
  public static String sourceLine(String source, int number) {
    var line = line(source, number);
    return line == null ? "" : line.strip();
  }

  private static boolean isSame(PyException.Place one, PyException.Place other) {
    return one.code() == other.code()
        && one.line() == other.line();
  }

  private static void sourceLine(StringBuilder text, Code code, Span span) {
    var line = line(code.module().source(), span.line());
    if (line == null) {
      return;
    }
    var stripped = line.strip();
    if (stripped.isEmpty()) {
      return;
    }
    text.append("    ").append(stripped).append('\n');
    carets(text, line, stripped, span);
  }

  /** A line of a text, counted from 1; null if there is none. */
  private static String line(String source, int number) {
    int start = 0;
    for (int i = 1; i < number; i++) {
      start = source.indexOf('\n', start) + 1;
      if (start == 0) {
        return null;
      }
    }
    int end = source.indexOf('\n', start);
    return source.substring(start, end < 0 ? source.length() : end);
  }

  private static void carets(StringBuilder text, String line, String stripped, Span span) {
    int indent = line.indexOf(stripped);
    int length = stripped.codePointCount(0, stripped.length());
    int start = span.column() - indent;
    int end = span.line() == span.endLine() ? span.endColumn() - indent : length;
    int[] anchors = span.line() == span.endLine() ? anchors(line, span) : null;
    if (start < 0 || end <= start || (end - start >= length && anchors == null)) {
      return;
    }
    text.append("    ").append(" ".repeat(start));
    if (anchors == null) {
      text.append("^".repeat(end - start));
    } else {
      text.append("~".repeat(anchors[0]))
          .append("^".repeat(anchors[1] - anchors[0]))
          .append("~".repeat(end - start - anchors[1]));
    }
    text.append('\n');
  }

  /** The operator of a binary operation, or the brackets of a subscription, as offsets into the marked text; null for others. */
  private static int[] anchors(String line, Span span) {
    var segment =
        line.substring(line.offsetByCodePoints(0, span.column()), line.offsetByCodePoints(0, span.endColumn()));
    try {
      var body = Parser.parse(segment, "<segment>").body();
      if (body.size() != 1 || !(body.getFirst() instanceof Ast.Expr statement)) {
        return null;
      }
      return switch (statement.value()) {
        case Ast.BinOp(var left, _, var right, _) -> operator(segment, left.span(), right.span());
        case Ast.Subscript(var value, var slice, _, _) ->
            new int[]{find(segment, '[', value.span().endColumn()), find(segment, ']', slice.span().endColumn()) + 1};
        default -> null;
      };
    } catch (SyntaxProblem problem) {
      return null;
    }
  }

  /** The next place of a character, behind the blanks and brackets that a span leaves out. */
  private static int find(String segment, char wanted, int from) {
    int at = segment.indexOf(wanted, segment.offsetByCodePoints(0, from));
    return segment.codePointCount(0, at);
  }

  private static int[] operator(String segment, Span left, Span right) {
    int[] points = segment.codePoints().toArray();
    int at = left.endColumn();
    while (at < right.column() && (Character.isWhitespace(points[at]) || points[at] == ')')) {
      at++;
    }
    int end = at + 1;
    if (end < right.column() && !Character.isWhitespace(points[end]) && points[end] != '(') {
      end++;
    }
    return new int[]{at, end};
  }
}
