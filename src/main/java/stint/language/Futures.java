package stint.language;

import java.util.List;

/** The {@code from __future__} imports at the beginning of a module. */
final class Futures {
  private static final String MODULE = "__future__";
  private static final List<String> FEATURES = List.of(
      "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
      "unicode_literals", "generator_stop", "annotations");

  private final Problems problems;
  private int lastLine;
  private boolean annotations;

  private Futures(Problems problems) {
    this.problems = problems;
  }

  /** Reads them. Throws {@link SyntaxProblem} for one that stands too late or names nothing. */
  static Futures of(Ast.Module module, Problems problems) {
    Futures futures = new Futures(problems);
    int first = Definitions.docstring(module.body()) == null ? 0 : 1;
    for (Ast.Statement statement : module.body().subList(first, module.body().size())) {
      if (!(statement instanceof Ast.ImportFrom s && isFuture(s))) {
        break;
      }
      futures.read(s);
    }
    return futures;
  }

  /** Whether annotations are kept as text (PEP 563). */
  boolean annotations() {
    return annotations;
  }

  /** Throws {@link SyntaxProblem} if the import is one of these in the wrong place. */
  void check(Ast.ImportFrom s) {
    if (isFuture(s) && s.span().line() > lastLine) {
      throw problems.syntax("from __future__ imports must occur at the beginning of the file", s.span());
    }
  }

  private static boolean isFuture(Ast.ImportFrom s) {
    return MODULE.equals(s.module()) && s.level() == 0;
  }

  private void read(Ast.ImportFrom s) {
    lastLine = s.span().line();
    for (Ast.Alias alias : s.names()) {
      if (alias.name().equals("braces")) {
        throw problems.syntaxAtStart("not a chance", s.span());
      }
      if (alias.name().equals("barry_as_FLUFL")) {
        throw problems.notSupported(alias.name(), "barry_as_FLUFL is not supported", alias.span());
      }
      if (!FEATURES.contains(alias.name())) {
        throw problems.syntaxAtStart("future feature " + alias.name() + " is not defined", s.span());
      }
      annotations |= alias.name().equals("annotations");
    }
  }
}
