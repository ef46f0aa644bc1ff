package stint.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program as a tree of statements, so that parts of it can be left out. */
public record GeneratedProgram(List<Statement> statements) {

  /** A header, as {@code if x:}, and the statements under it; a simple statement is a header without a body. */
  public record Clause(String header, List<Statement> body) {}

  /** One or more clauses: a simple statement, a loop with its else, a try with its handlers. */
  public record Statement(List<Clause> clauses) {
    /** A statement on one line. */
    public static Statement simple(String line) {
      return new Statement(List.of(new Clause(line, null)));
    }

    /** A header and what stands under it. */
    public static Statement of(String header, List<Statement> body) {
      return new Statement(List.of(new Clause(header, body)));
    }

    /** Two headers, as those of a try, and what stands under them. */
    public static Statement of(String header, List<Statement> body, String second, List<Statement> secondBody) {
      return new Statement(List.of(new Clause(header, body), new Clause(second, secondBody)));
    }

    /** Smaller statements that could stand in this one's place. */
    private Stream<List<Statement>> smaller() {
      var bodies = clauses.stream().filter(clause -> clause.body() != null).map(Clause::body);
      var fewerClauses = IntStream.range(1, clauses.size()).mapToObj(i -> List.of(new Statement(without(clauses, i))));
      var smallerBodies = IntStream.range(0, clauses.size())
          .boxed()
          .filter(i -> clauses.get(i).body() != null)
          .flatMap(i -> GeneratedProgram.smaller(clauses.get(i).body()).map(body -> List.of(withBody(i, body))));
      return Stream.of(bodies, fewerClauses, smallerBodies).flatMap(s -> s);
    }

    private Statement withBody(int index, List<Statement> body) {
      var changed = new ArrayList<>(clauses);
      changed.set(index, new Clause(clauses.get(index).header(), body));
      return new Statement(changed);
    }
  }

  /** The text of the program. */
  public String source() {
    var text = new StringBuilder();
    append(text, statements, 0);
    return text.toString();
  }

  private static void append(StringBuilder text, List<Statement> statements, int depth) {
    if (statements.isEmpty()) {
      text.repeat("  ", depth).append("pass\n");
    }
    for (var statement : statements) {
      for (var clause : statement.clauses()) {
        text.repeat("  ", depth).append(clause.header()).append('\n');
        if (clause.body() != null) {
          append(text, clause.body(), depth + 1);
        }
      }
    }
  }

  /** Programs with a part less than this one, big parts first. */
  public Stream<GeneratedProgram> smaller() {
    return smaller(statements).map(GeneratedProgram::new);
  }

  private static Stream<List<Statement>> smaller(List<Statement> statements) {
    var halves = statements.size() < 4
        ? Stream.<List<Statement>>empty()
        : Stream.of(
            statements.subList(statements.size() / 2, statements.size()),
            statements.subList(0, statements.size() / 2));
    var fewer = IntStream.range(0, statements.size()).mapToObj(i -> without(statements, i));
    var replaced = IntStream.range(0, statements.size())
        .boxed()
        .flatMap(i -> statements.get(i).smaller().map(smaller -> with(statements, i, smaller)));
    return Stream.of(halves, fewer, replaced).flatMap(s -> s);
  }

  private static <T> List<T> without(List<T> list, int index) {
    var fewer = new ArrayList<>(list);
    fewer.remove(index);
    return fewer;
  }

  private static <T> List<T> with(List<T> list, int index, List<T> replacement) {
    var changed = new ArrayList<>(list);
    changed.remove(index);
    changed.addAll(index, replacement);
    return changed;
  }

  /** For the reports of failed properties. */
  @Override
  public String toString() {
    return source();
  }
}
