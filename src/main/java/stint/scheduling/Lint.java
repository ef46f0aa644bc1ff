package stint.scheduling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stint.language.Ast;
import stint.language.Compiler;
import stint.language.NotSupported;
import stint.language.Parser;
import stint.language.Requirement;
import stint.language.SyntaxProblem;
import stint.machine.builtins.Library;
import stint.machine.builtins.Missing;
import stint.machine.values.NativeModule;
import stint.machine.values.PyModule;

/** Finds in a program's text all that would be refused, without running it. */
public final class Lint {
  /**
   * One thing that would be refused.
   *
   * @param line from 1
   * @param column from 1, in characters
   * @param message one sentence without a full stop, that names what is refused and, where it is left out on purpose, says why
   */
  public record Finding(int line, int column, String message) {
    private static Finding of(NotSupported refusal) {
      return new Finding(refusal.line(), refusal.column(), refusal.getMessage());
    }

    private static Finding of(Requirement requirement, String message) {
      return new Finding(requirement.span().line(), requirement.span().column() + 1, message);
    }
  }

  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column);

  /** Where modules are looked up; the library's are loaded in it when they are asked for. */
  private final World world = new World(WorldSettings.of(WorldSettings.Mode.COOPERATIVE));

  /**
   * All findings in the order of the text: what compiling refuses; modules that are imported and do not exist; attributes of modules that
   * do not exist. Not what the program says it can do without, see {@link Requirement}.
   *
   * @throws SyntaxProblem if it is not a program
   */
  public List<Finding> findings(String source, String fileName) {
    var module = Parser.parse(source, fileName);
    var findings = new ArrayList<Finding>();
    Compiler.refusals(module, source, fileName).forEach(refusal -> findings.add(Finding.of(refusal)));
    findings.addAll(unmet(module));
    return findings.stream().distinct().sorted(IN_ORDER).toList();
  }

  private List<Finding> unmet(Ast.Module module) {
    var findings = new ArrayList<Finding>();
    for (var requirement : Requirement.of(module)) {
      complaint(requirement).ifPresent(message -> findings.add(Finding.of(requirement, message)));
    }
    return findings;
  }

  private Optional<String> complaint(Requirement requirement) {
    var name = requirement.module();
    if (requirement.attribute() == null) {
      return exists(name) ? Optional.empty() : Optional.of(noModule(name));
    }
    if (!exists(name) || has(requirement)) {
      return Optional.empty(); // The import was complained of already.
    }
    return Optional.of(requirement.from()
        ? "cannot import name '" + requirement.attribute() + "' from '" + name + "'"
        : "module '" + name + "' has no attribute '" + requirement.attribute() + "'");
  }

  private static String noModule(String name) {
    var reason = Missing.reason(name);
    return "no module named '" + name + "'" + (reason == null ? "" : ": " + reason);
  }

  private boolean exists(String name) {
    return world.modules().get(name) != null || Library.has(name);
  }

  private boolean has(Requirement requirement) {
    var module = requirement.module();
    var attribute = requirement.attribute();
    return attribute.startsWith("__")
        || binds(module, attribute)
        || binds(module, "__getattr__")
        || exists(module + "." + attribute);
  }

  /** Whether a module has an attribute once it is loaded. */
  private boolean binds(String module, String attribute) {
    if (world.modules().get(module) == null) {
      load(module);
    }
    return switch (world.modules().get(module)) {
      case NativeModule builtin -> builtin.attributes().containsKey(attribute);
      case PyModule written -> written.globals().get(attribute) != null;
      default -> throw new IllegalStateException("no module of the library: " + module);
    };
  }

  private void load(String module) {
    var source = "import " + module;
    world.spawn(Compiler.compile(Parser.parse(source, module), source, module, "__main__"), null,
        Collections.emptyMap());
    world.runToEnd();
  }
}
