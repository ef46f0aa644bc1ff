package stint.language;

import java.util.ArrayList;
import java.util.List;
import stint.language.Scope.Binding;
import stint.language.Scope.Kind;

/**
 * Finds the scopes of a module: which block binds each name, and whether it is local, global or captured. Rules, order of visits
 * and error messages are those of CPython 3.11's {@code symtable.c}.
 */
final class Scopes {
  private static final String CLASS_CELL = "__class__";

  private final Problems problems;
  private final List<Scope> all = new ArrayList<>();
  private Scope current;

  /** Nonzero inside the iterable of a comprehension, where no assignment expression may stand. */
  private int iterables;

  /** The comprehension whose iteration variables are being visited, or null. */
  private Scope iterating;

  private Scopes(Problems problems) {
    this.problems = problems;
  }

  /** The scope of the module, with those of all blocks inside it. Throws {@link SyntaxProblem}. */
  static Scope of(Ast.Module module, Problems problems) {
    Scopes scopes = new Scopes(problems);
    scopes.current = scopes.newScope(Kind.MODULE, "<module>", null, module, null);
    scopes.statements(module.body());
    Scope top = scopes.current;
    for (Scope scope : scopes.all) {
      scopes.resolve(scope);
    }
    return top;
  }

  private Scope newScope(Kind kind, String name, Scope parent, Ast.Node node, String privateClass) {
    Scope scope = new Scope(kind, name, parent, node, privateClass);
    all.add(scope);
    return scope;
  }

  private void enter(Kind kind, String name, Ast.Node node) {
    current = newScope(kind, name, current, node, kind == Kind.CLASS ? name : current.privateClass);
  }

  private void leave() {
    current = current.parent;
  }

  // Definitions

  private void add(String name, int flag, Span span) {
    add(current, name, flag, span);
  }

  private void add(Scope scope, String name, int flag, Span span) {
    String mangled = current.mangled(name);
    int old = scope.flags(mangled);
    if ((flag & old & Scope.PARAMETER) != 0) {
      throw problems.syntax("duplicate argument '" + name + "' in function definition", span);
    }
    int added = flag;
    if (scope == iterating) {
      if ((old & (Scope.GLOBAL | Scope.NONLOCAL)) != 0) {
        throw problems.syntax(
            "comprehension inner loop cannot rebind assignment expression target '" + name + "'", span);
      }
      added |= Scope.ITERATION;
    }
    scope.addFlags(mangled, added);
  }

  private void declare(List<String> names, int flag, Span span) {
    String what = flag == Scope.GLOBAL ? "global" : "nonlocal";
    for (String name : names) {
      int old = current.flags(current.mangled(name));
      if ((old & Scope.PARAMETER) != 0) {
        throw problems.syntax("name '" + name + "' is parameter and " + what, span);
      }
      if ((old & Scope.USED) != 0) {
        throw problems.syntax("name '" + name + "' is used prior to " + what + " declaration", span);
      }
      if ((old & Scope.ANNOTATED) != 0) {
        throw problems.syntax("annotated name '" + name + "' can't be " + what, span);
      }
      if ((old & Scope.ASSIGNED) != 0) {
        throw problems.syntax("name '" + name + "' is assigned to before " + what + " declaration", span);
      }
      add(name, flag, span);
      recordDirective(name, span);
    }
  }

  private void recordDirective(String name, Span span) {
    current.directives().putIfAbsent(current.mangled(name), span);
  }

  // Statements

  private void statements(List<Ast.Statement> statements) {
    for (Ast.Statement statement : statements) {
      statement(statement);
    }
  }

  private void statement(Ast.Statement statement) {
    switch (statement) {
      case Ast.FunctionDef s -> function(s.name(), s.args(), s.returns(), s.decoratorList(), s.body(), s);
      case Ast.AsyncFunctionDef s -> function(s.name(), s.args(), s.returns(), s.decoratorList(), s.body(), s);
      case Ast.ClassDef s -> classDefinition(s);
      case Ast.Return s -> optional(s.value());
      case Ast.Delete s -> delete(s);
      case Ast.Assign s -> {
        expressions(s.targets());
        expression(s.value());
      }
      case Ast.AugAssign s -> {
        expression(s.target());
        expression(s.value());
      }
      case Ast.AnnAssign s -> annotatedAssignment(s);
      case Ast.For s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Ast.AsyncFor s -> loop(s.target(), s.iter(), s.body(), s.orelse());
      case Ast.While s -> {
        expression(s.test());
        statements(s.body());
        statements(s.orelse());
      }
      case Ast.If s -> ifStatement(s);
      case Ast.With s -> with(s.items(), s.body());
      case Ast.AsyncWith s -> with(s.items(), s.body());
      case Ast.Match s -> match(s);
      case Ast.Raise s -> {
        optional(s.exc());
        optional(s.cause());
      }
      case Ast.Try s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Ast.TryStar s -> tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody());
      case Ast.Assert s -> {
        expression(s.test());
        optional(s.msg());
      }
      case Ast.Import s -> imports(s.names());
      case Ast.ImportFrom s -> imports(s.names());
      case Ast.Global s -> declare(s.names(), Scope.GLOBAL, s.span());
      case Ast.Nonlocal s -> declare(s.names(), Scope.NONLOCAL, s.span());
      case Ast.Expr s -> expression(s.value());
      case Ast.Pass _,Ast.Break _,Ast.Continue _ -> {
        // No names.
      }
    }
  }

  private void function(
      String name,
      Ast.Arguments args,
      Ast.Expression returns,
      List<Ast.Expression> decorators,
      List<Ast.Statement> body,
      Ast.Located node) {
    add(name, Scope.ASSIGNED, node.span());
    defaults(args);
    annotations(args.posonlyargs());
    annotations(args.args());
    annotation(args.vararg());
    annotation(args.kwarg());
    annotations(args.kwonlyargs());
    optional(returns);
    expressions(decorators);
    enter(Kind.FUNCTION, name, node);
    current.coroutine = node instanceof Ast.AsyncFunctionDef;
    parameters(args);
    statements(body);
    leave();
  }

  private void defaults(Ast.Arguments args) {
    expressions(args.defaults());
    for (Ast.Expression value : args.kwDefaults()) {
      optional(value);
    }
  }

  private void annotations(List<Ast.Arg> args) {
    for (Ast.Arg arg : args) {
      annotation(arg);
    }
  }

  private void annotation(Ast.Arg arg) {
    if (arg != null) {
      optional(arg.annotation());
    }
  }

  private void parameters(Ast.Arguments args) {
    parameters(args.posonlyargs());
    parameters(args.args());
    parameters(args.kwonlyargs());
    if (args.vararg() != null) {
      add(args.vararg().arg(), Scope.PARAMETER, args.vararg().span());
    }
    if (args.kwarg() != null) {
      add(args.kwarg().arg(), Scope.PARAMETER, args.kwarg().span());
    }
  }

  private void parameters(List<Ast.Arg> args) {
    for (Ast.Arg arg : args) {
      add(arg.arg(), Scope.PARAMETER, arg.span());
    }
  }

  private void classDefinition(Ast.ClassDef s) {
    add(s.name(), Scope.ASSIGNED, s.span());
    expressions(s.bases());
    keywords(s.keywords());
    expressions(s.decoratorList());
    enter(Kind.CLASS, s.name(), s);
    statements(s.body());
    leave();
  }

  private void delete(Ast.Delete s) {
    for (Ast.Expression target : s.targets()) {
      expression(target);
      recordDeleted(target);
    }
  }

  private void recordDeleted(Ast.Expression target) {
    switch (target) {
      case Ast.Name name -> current.deleted().add(current.mangled(name.id()));
      case Ast.Tuple tuple -> tuple.elts().forEach(this::recordDeleted);
      case Ast.List list -> list.elts().forEach(this::recordDeleted);
      default -> {
        // Attributes and subscripts are no variables.
      }
    }
  }

  private void annotatedAssignment(Ast.AnnAssign s) {
    if (s.target() instanceof Ast.Name name) {
      int old = current.flags(current.mangled(name.id()));
      if ((old & (Scope.GLOBAL | Scope.NONLOCAL)) != 0 && current.kind != Kind.MODULE && s.simple()) {
        String what = (old & Scope.GLOBAL) != 0 ? "global" : "nonlocal";
        throw problems.syntax("annotated name '" + name.id() + "' can't be " + what, s.span());
      }
      if (s.simple()) {
        add(name.id(), Scope.ANNOTATED | Scope.ASSIGNED, name.span());
      } else if (s.value() != null) {
        add(name.id(), Scope.ASSIGNED, name.span());
      }
    } else {
      expression(s.target());
    }
    expression(s.annotation());
    optional(s.value());
  }

  private void loop(
      Ast.Expression target, Ast.Expression iter, List<Ast.Statement> body, List<Ast.Statement> orelse) {
    expression(target);
    expression(iter);
    statements(body);
    statements(orelse);
  }

  private void ifStatement(Ast.If first) {
    for (Ast.If s = first; s != null; s = s.elif()) {
      expression(s.test());
      statements(s.body());
      if (s.elif() == null) {
        statements(s.orelse());
      }
    }
  }

  private void with(List<Ast.WithItem> items, List<Ast.Statement> body) {
    for (Ast.WithItem item : items) {
      expression(item.contextExpr());
      optional(item.optionalVars());
    }
    statements(body);
  }

  private void match(Ast.Match s) {
    expression(s.subject());
    for (Ast.MatchCase matchCase : s.cases()) {
      pattern(matchCase.pattern());
      optional(matchCase.guard());
      statements(matchCase.body());
    }
  }

  private void tryStatement(
      List<Ast.Statement> body,
      List<Ast.ExceptHandler> handlers,
      List<Ast.Statement> orelse,
      List<Ast.Statement> finalbody) {
    statements(body);
    statements(orelse);
    for (Ast.ExceptHandler handler : handlers) {
      optional(handler.type());
      if (handler.name() != null) {
        add(handler.name(), Scope.ASSIGNED, handler.span());
        current.deleted().add(current.mangled(handler.name()));
      }
      statements(handler.body());
    }
    statements(finalbody);
  }

  private void imports(List<Ast.Alias> names) {
    for (Ast.Alias alias : names) {
      if (alias.name().equals("*")) {
        if (current.kind != Kind.MODULE) {
          throw problems.syntax("import * only allowed at module level", alias.span());
        }
        continue;
      }
      String name = alias.asname() != null ? alias.asname() : alias.name();
      int dot = name.indexOf('.');
      add(dot < 0 ? name : name.substring(0, dot), Scope.IMPORTED, alias.span());
    }
  }

  // Patterns

  private void patterns(List<Ast.Pattern> patterns) {
    for (Ast.Pattern pattern : patterns) {
      pattern(pattern);
    }
  }

  private void pattern(Ast.Pattern pattern) {
    switch (pattern) {
      case Ast.MatchValue p -> expression(p.value());
      case Ast.MatchSingleton _ -> {
        // No names.
      }
      case Ast.MatchSequence p -> patterns(p.patterns());
      case Ast.MatchMapping p -> {
        expressions(p.keys());
        patterns(p.patterns());
        capture(p.rest(), p.span());
      }
      case Ast.MatchClass p -> {
        expression(p.cls());
        patterns(p.patterns());
        patterns(p.kwdPatterns());
      }
      case Ast.MatchStar p -> capture(p.name(), p.span());
      case Ast.MatchAs p -> {
        if (p.pattern() != null) {
          pattern(p.pattern());
        }
        capture(p.name(), p.span());
      }
      case Ast.MatchOr p -> patterns(p.patterns());
    }
  }

  private void capture(String name, Span span) {
    if (name != null) {
      add(name, Scope.ASSIGNED, span);
    }
  }

  // Expressions

  private void expressions(List<Ast.Expression> expressions) {
    for (Ast.Expression expression : expressions) {
      expression(expression);
    }
  }

  private void optional(Ast.Expression expression) {
    if (expression != null) {
      expression(expression);
    }
  }

  private void keywords(List<Ast.Keyword> keywords) {
    for (Ast.Keyword keyword : keywords) {
      expression(keyword.value());
    }
  }

  private void expression(Ast.Expression expression) {
    switch (expression) {
      case Ast.BoolOp e -> expressions(e.values());
      case Ast.NamedExpr e -> namedExpression(e);
      case Ast.BinOp e -> {
        expression(e.left());
        expression(e.right());
      }
      case Ast.UnaryOp e -> expression(e.operand());
      case Ast.Lambda e -> {
        defaults(e.args());
        enter(Kind.LAMBDA, "lambda", e);
        parameters(e.args());
        expression(e.body());
        leave();
      }
      case Ast.IfExp e -> {
        expression(e.test());
        expression(e.body());
        expression(e.orelse());
      }
      case Ast.Dict e -> {
        e.keys().forEach(this::optional);
        expressions(e.values());
      }
      case Ast.Set e -> expressions(e.elts());
      case Ast.ListComp e -> comprehension(Kind.LIST_COMPREHENSION, e, e.generators(), e.elt(), null);
      case Ast.SetComp e -> comprehension(Kind.SET_COMPREHENSION, e, e.generators(), e.elt(), null);
      case Ast.DictComp e -> comprehension(Kind.DICT_COMPREHENSION, e, e.generators(), e.key(), e.value());
      case Ast.GeneratorExp e -> comprehension(Kind.GENERATOR_EXPRESSION, e, e.generators(), e.elt(), null);
      case Ast.Await e -> {
        current.coroutine |= current.kind.isComprehension();
        expression(e.value());
      }
      case Ast.Yield e -> yieldExpression(e.value(), e.span());
      case Ast.YieldFrom e -> yieldExpression(e.value(), e.span());
      case Ast.Compare e -> {
        expression(e.left());
        expressions(e.comparators());
      }
      case Ast.Call e -> {
        expression(e.func());
        expressions(e.args());
        keywords(e.keywords());
      }
      case Ast.FormattedValue e -> {
        expression(e.value());
        optional(e.formatSpec());
      }
      case Ast.JoinedStr e -> expressions(e.values());
      case Ast.Constant _ -> {
        // No names.
      }
      case Ast.Attribute e -> expression(e.value());
      case Ast.Subscript e -> {
        expression(e.value());
        expression(e.slice());
      }
      case Ast.Starred e -> expression(e.value());
      case Ast.Name e -> name(e);
      case Ast.List e -> expressions(e.elts());
      case Ast.Tuple e -> expressions(e.elts());
      case Ast.Slice e -> {
        optional(e.lower());
        optional(e.upper());
        optional(e.step());
      }
    }
  }

  private void name(Ast.Name e) {
    add(e.id(), e.ctx() == Ast.Context.LOAD ? Scope.USED : Scope.ASSIGNED, e.span());
    if (e.ctx() == Ast.Context.LOAD && current.kind.isFunction() && e.id().equals("super")) {
      add(CLASS_CELL, Scope.USED, e.span());
    }
  }

  private void yieldExpression(Ast.Expression value, Span span) {
    optional(value);
    if (current.kind.isComprehension()) {
      throw problems.syntax("'yield' inside " + current.kind.title(), span);
    }
    current.generator = true;
  }

  private void namedExpression(Ast.NamedExpr e) {
    if (iterables > 0) {
      throw problems.syntax(
          "assignment expression cannot be used in a comprehension iterable expression", e.span());
    }
    Ast.Name target = (Ast.Name) e.target();
    if (current.kind.isComprehension()) {
      bindAround(target);
    } else {
      current.rebound().add(current.mangled(target.id()));
    }
    expression(e.value());
    expression(target);
  }

  /** The target of an assignment expression in a comprehension is a variable of the block around it. */
  private void bindAround(Ast.Name target) {
    String name = target.id();
    String mangled = current.mangled(name);
    Scope scope = current;
    while (scope.kind.isComprehension()) {
      int old = scope.flags(mangled);
      if ((old & Scope.ITERATION) != 0 && (old & Scope.ASSIGNED) != 0) {
        throw problems.syntax(
            "assignment expression cannot rebind comprehension iteration variable '" + name + "'", target.span());
      }
      scope = scope.parent;
    }
    if (scope.kind == Kind.CLASS) {
      throw problems.syntax(
          "assignment expression within a comprehension cannot be used in a class body", target.span());
    }
    boolean global = scope.kind == Kind.MODULE || (scope.flags(mangled) & Scope.GLOBAL) != 0;
    add(name, global ? Scope.GLOBAL : Scope.NONLOCAL, target.span());
    recordDirective(name, target.span());
    add(scope, name, scope.kind == Kind.MODULE ? Scope.GLOBAL : Scope.ASSIGNED, target.span());
  }

  private void comprehension(
      Kind kind,
      Ast.Expression node,
      List<Ast.Comprehension> generators,
      Ast.Expression element,
      Ast.Expression value) {
    iterable(generators.getFirst().iter());
    enter(kind, kind.codeName(), node);
    add(".0", Scope.PARAMETER, node.span());
    for (int i = 0; i < generators.size(); i++) {
      Ast.Comprehension generator = generators.get(i);
      current.coroutine |= generator.isAsync();
      Scope outer = iterating;
      iterating = current;
      expression(generator.target());
      iterating = outer;
      if (i > 0) {
        iterable(generator.iter());
      }
      expressions(generator.ifs());
    }
    optional(value);
    expression(element);
    current.generator = kind == Kind.GENERATOR_EXPRESSION;
    boolean awaited = current.coroutine && !current.generator;
    leave();
    current.coroutine |= awaited && current.kind.isComprehension();
  }

  private void iterable(Ast.Expression iter) {
    iterables++;
    expression(iter);
    iterables--;
  }

  // Resolution: where the names are found, once every block has told what it does with them. Outer blocks come first.

  private void resolve(Scope scope) {
    for (String name : List.copyOf(scope.symbols())) {
      resolve(scope, name);
    }
  }

  private void resolve(Scope scope, String name) {
    int flags = scope.flags(name);
    if ((flags & Scope.GLOBAL) != 0) {
      if ((flags & Scope.NONLOCAL) != 0) {
        throw problems.syntax("name '" + name + "' is nonlocal and global", scope.directives().get(name));
      }
      scope.bind(name, Binding.GLOBAL_EXPLICIT);
      return;
    }
    if ((flags & Scope.NONLOCAL) != 0) {
      if (scope.kind == Kind.MODULE) {
        throw problems.syntax("nonlocal declaration not allowed at module level", scope.directives().get(name));
      }
      if (!capture(scope, name)) {
        throw problems.syntax("no binding for nonlocal '" + name + "' found", scope.directives().get(name));
      }
      return;
    }
    if ((flags & Scope.BOUND) != 0) {
      scope.bind(name, Binding.LOCAL);
    } else if (!capture(scope, name)) {
      scope.bind(name, Binding.GLOBAL_IMPLICIT);
    }
  }

  /**
   * Makes {@code name} a free variable of the scope and of those between it and the function that binds it, whose variable
   * becomes a cell. False if no enclosing function binds it.
   */
  private boolean capture(Scope scope, String name) {
    Scope owner = scope.parent;
    while (owner != null && !binds(owner, name)) {
      if (owner.kind.isFunction() && (owner.flags(name) & Scope.GLOBAL) != 0) {
        return false;
      }
      owner = owner.parent;
    }
    if (owner == null) {
      return false;
    }
    for (Scope inner = scope; inner != owner; inner = inner.parent) {
      if (inner.kind != Kind.CLASS || (inner.flags(name) & (Scope.BOUND | Scope.GLOBAL)) == 0) {
        inner.bind(name, Binding.FREE);
      }
      inner.free().add(name);
    }
    if (owner.kind == Kind.CLASS) {
      owner.needsClassCell = true;
    } else {
      owner.bind(name, Binding.CELL);
    }
    return true;
  }

  private static boolean binds(Scope scope, String name) {
    int flags = scope.flags(name);
    return switch (scope.kind) {
      case MODULE -> false;
      case CLASS -> name.equals(CLASS_CELL);
      default -> (flags & Scope.BOUND) != 0 && (flags & (Scope.GLOBAL | Scope.NONLOCAL)) == 0;
    };
  }
}
