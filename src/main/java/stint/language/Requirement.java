package stint.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A module that a program imports, or an attribute of one that it uses, as far as the text alone tells.
 *
 * <p>What the program can do without is no requirement: the body of a {@code try} that catches what a missing module or attribute
 * raises, the body of {@code if TYPE_CHECKING}, an attribute that {@code hasattr} or {@code getattr} asks for somewhere, or that is
 * assigned to. Nor are the attributes of a name that is not only ever bound to one module.
 *
 * @param module its dotted name
 * @param attribute what is used of it; null if that is the module itself
 * @param from whether the attribute is asked for by {@code from module import attribute}, and so may be a module inside this one
 * @param span where
 */
public record Requirement(String module, String attribute, boolean from, Span span) {

  /** All requirements of a program, in no particular order. */
  public static List<Requirement> of(Ast.Module module) {
    var finder = new Finder();
    Children.of(module, node -> finder.visit(node, false));
    return finder.requirements();
  }

  private static final class Finder {
    private static final List<String> CAUGHT =
        List.of("ImportError", "ModuleNotFoundError", "AttributeError", "Exception", "BaseException");

    private record Use(String name, String attribute, Span span) {}

    private final List<Requirement> imports = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    /** The module that each imported name is bound to; the empty text where there is no one module. */
    private final Map<String, String> modules = new LinkedHashMap<>();

    /** The attributes that a program is prepared to miss, or makes itself. */
    private final Set<Use> spared = new LinkedHashSet<>();

    List<Requirement> requirements() {
      var all = new ArrayList<>(imports);
      for (var use : uses) {
        var module = modules.getOrDefault(use.name(), "");
        if (!module.isEmpty() && !spared.contains(new Use(use.name(), use.attribute(), null))) {
          all.add(new Requirement(module, use.attribute(), false, use.span()));
        }
      }
      return all;
    }

    private void visit(Ast.Node node, boolean prepared) {
      switch (node) {
        case Ast.Try attempt -> {
          boolean catches = prepared || attempt.handlers().stream().anyMatch(Finder::catchesWhatIsMissing);
          attempt.body().forEach(child -> visit(child, catches));
          attempt.handlers().forEach(child -> visit(child, prepared));
          attempt.orelse().forEach(child -> visit(child, prepared));
          attempt.finalbody().forEach(child -> visit(child, prepared));
        }
        case Ast.If choice when isTypeChecking(choice.test()) -> {
          choice.body().forEach(child -> visit(child, true));
          choice.orelse().forEach(child -> visit(child, prepared));
        }
        default -> {
          note(node, prepared);
          Children.of(node, child -> visit(child, prepared));
        }
      }
    }

    private void note(Ast.Node node, boolean prepared) {
      switch (node) {
        case Ast.Import statement -> statement.names().forEach(alias -> importModule(alias, prepared));
        case Ast.ImportFrom statement -> importNames(statement, prepared);
        case Ast.Attribute(Ast.Name(var name, _, _), var attribute, var context, var span) -> {
          if (context != Ast.Context.LOAD) {
            spare(name, attribute);
          } else if (!prepared) {
            uses.add(new Use(name, attribute, span));
          }
        }
        case Ast.Call(Ast.Name(var function, _, _), var arguments, _, _) -> asks(function, arguments);
        case Ast.Name(var name, var context, _) when context != Ast.Context.LOAD -> bindOtherwise(name);
        case Ast.FunctionDef definition -> bindOtherwise(definition.name());
        case Ast.AsyncFunctionDef definition -> bindOtherwise(definition.name());
        case Ast.ClassDef definition -> bindOtherwise(definition.name());
        case Ast.Arg parameter -> bindOtherwise(parameter.arg());
        case Ast.ExceptHandler handler -> bindOtherwise(handler.name());
        case Ast.MatchAs pattern -> bindOtherwise(pattern.name());
        case Ast.MatchStar pattern -> bindOtherwise(pattern.name());
        case Ast.MatchMapping pattern -> bindOtherwise(pattern.rest());
        default -> {}
      }
    }

    private void importModule(Ast.Alias alias, boolean prepared) {
      if (!prepared) {
        imports.add(new Requirement(alias.name(), null, false, alias.span()));
      }
      if (alias.asname() != null) {
        bind(alias.asname(), prepared ? "" : alias.name());
      } else {
        int dot = alias.name().indexOf('.');
        var top = dot < 0 ? alias.name() : alias.name().substring(0, dot);
        bind(top, prepared ? "" : top);
      }
    }

    private void importNames(Ast.ImportFrom statement, boolean prepared) {
      if (statement.level() == 0 && !prepared) {
        imports.add(new Requirement(statement.module(), null, false, statement.span()));
      }
      for (var alias : statement.names()) {
        if (statement.level() == 0 && !prepared && !alias.name().equals("*")) {
          imports.add(new Requirement(statement.module(), alias.name(), true, alias.span()));
        }
        bindOtherwise(alias.asname() == null ? alias.name() : alias.asname());
      }
    }

    private void bind(String name, String module) {
      modules.merge(name, module, (before, now) -> before.equals(now) ? now : "");
    }

    private void bindOtherwise(String name) {
      if (name != null) {
        bind(name, "");
      }
    }

    private void spare(String name, String attribute) {
      spared.add(new Use(name, attribute, null));
    }

    private void asks(String function, List<Ast.Expression> arguments) {
      boolean asks = function.equals("hasattr") || function.equals("getattr");
      if (asks
          && arguments.size() >= 2
          && arguments.get(0) instanceof Ast.Name object
          && arguments.get(1) instanceof Ast.Constant attribute) {
        spare(object.id(), String.valueOf(attribute.value()));
      }
    }

    private static boolean catchesWhatIsMissing(Ast.ExceptHandler handler) {
      return switch (handler.type()) {
        case null -> true;
        case Ast.Name name -> CAUGHT.contains(name.id());
        case Ast.Tuple types ->
            types.elts().stream().anyMatch(type -> type instanceof Ast.Name name && CAUGHT.contains(name.id()));
        default -> false;
      };
    }

    private static boolean isTypeChecking(Ast.Expression test) {
      return switch (test) {
        case Ast.Name name -> name.id().equals("TYPE_CHECKING");
        case Ast.Attribute attribute -> attribute.attr().equals("TYPE_CHECKING");
        default -> false;
      };
    }
  }
}
