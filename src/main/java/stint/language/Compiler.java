package stint.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Compiles a syntax tree to code: the whole language of Python 3.11 but for what {@link NotSupported} names.
 *
 * <p>{@link Scopes} finds out what each name means; then a {@link Unit} for the module and one for each function, class body and
 * comprehension in it compile the statements. Everything that CPython refuses after parsing is refused here, with its
 * messages.
 */
public final class Compiler {

  private Compiler() {}

  /**
   * The code of a module. The same arguments always give the same code.
   *
   * @param fileName as shown in tracebacks
   * @param moduleName {@code __main__} for a program
   * @throws SyntaxProblem if CPython would not compile it
   * @throws NotSupported if it uses what Stint leaves out, or a function exceeds the limits of the instructions' operands
   */
  public static Code compile(Ast.Module module, String source, String fileName, String moduleName) {
    return compile(module, source, fileName, moduleName, new Problems(fileName, source));
  }

  /**
   * Everything that {@link #compile} would refuse, not only the first; what ends the compiling at once comes last.
   *
   * @throws SyntaxProblem if CPython would not compile it
   */
  public static List<NotSupported> refusals(Ast.Module module, String source, String fileName) {
    List<NotSupported> refusals = new ArrayList<>();
    try {
      compile(module, source, fileName, "__main__", new Problems(fileName, source, refusals::add));
    } catch (NotSupported last) {
      refusals.add(last);
    }
    return refusals;
  }

  private static Code compile(
      Ast.Module module, String source, String fileName, String moduleName, Problems problems) {
    Futures futures = Futures.of(module, problems);
    Scope scope = Scopes.of(module, problems);
    try {
      return module(module, new ModuleContext(scope, problems, futures, source, fileName, moduleName, false), scope);
    } catch (Layout.JumpTooFar _) {
      // Rare enough to begin anew, with jumps that reach everywhere and cost one instruction more.
      return module(module, new ModuleContext(scope, problems, futures, source, fileName, moduleName, true), scope);
    }
  }

  private static Code module(Ast.Module module, ModuleContext context, Scope scope) {
    Unit unit = new Unit(context, scope, scope.name, new LinkedHashMap<>(), new BitSet());
    Span start = new Span(1, 0, 1, 0);
    unit.statements.documentedBody(module.body(), start);
    int none = unit.code.temporary(start);
    unit.none(none, start);
    unit.code.emit(Op.RETURN, none, 0, 0, start);
    return unit.toCode(
        scope.name, Code.Kind.MODULE, Code.Parameters.NONE, Definitions.docstring(module.body()), 1);
  }
}
