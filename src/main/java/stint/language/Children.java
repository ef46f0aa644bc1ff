package stint.language;

import java.util.List;
import java.util.function.Consumer;
import stint.language.Ast.Node;

/** The children of a node of the tree, one level down; a chain of {@code elif} is one level. */
final class Children {
  private final Consumer<Node> visit;

  private Children(Consumer<Node> visit) {
    this.visit = visit;
  }

  /** Visits the children that are there, in the order of the node's fields. */
  static void of(Node node, Consumer<Node> visit) {
    new Children(visit).addNode(node);
  }

  private void add(Node child) {
    if (child != null) {
      visit.accept(child);
    }
  }

  private void addAll(List<? extends Node> children) {
    for (Node child : children) {
      add(child);
    }
  }

  private void addNode(Node node) {
    switch (node) {
      case Ast.Statement statement -> addStatement(statement);
      case Ast.Expression expression -> addExpression(expression);
      case Ast.Pattern pattern -> addPattern(pattern);
      case Ast.Module(var body) -> addAll(body);
      case Ast.Comprehension(var target, var iter, var ifs, _) -> {
        add(target);
        add(iter);
        addAll(ifs);
      }
      case Ast.ExceptHandler(var type, _, var body, _) -> {
        add(type);
        addAll(body);
      }
      case Ast.Arguments(var only, var args, var vararg, var kwonly, var kwDefaults, var kwarg, var defaults) -> {
        addAll(only);
        addAll(args);
        add(vararg);
        addAll(kwonly);
        addAll(kwDefaults);
        add(kwarg);
        addAll(defaults);
      }
      case Ast.Arg(_, var annotation, _) -> add(annotation);
      case Ast.Keyword(_, var value, _) -> add(value);
      case Ast.Alias _ -> {}
      case Ast.WithItem(var context, var target) -> {
        add(context);
        add(target);
      }
      case Ast.MatchCase(var pattern, var guard, var body) -> {
        add(pattern);
        add(guard);
        addAll(body);
      }
    }
  }

  private void addStatement(Ast.Statement statement) {
    switch (statement) {
      case Ast.FunctionDef(_, var args, var body, var decorators, var returns, _) ->
          addDefinition(args, body, decorators, returns);
      case Ast.AsyncFunctionDef(_, var args, var body, var decorators, var returns, _) ->
          addDefinition(args, body, decorators, returns);
      case Ast.ClassDef(_, var bases, var keywords, var body, var decorators, _) -> {
        addAll(bases);
        addAll(keywords);
        addAll(body);
        addAll(decorators);
      }
      case Ast.Return(var value, _) -> add(value);
      case Ast.Delete(var targets, _) -> addAll(targets);
      case Ast.Assign(var targets, var value, _) -> {
        addAll(targets);
        add(value);
      }
      case Ast.AugAssign(var target, _, var value, _) -> {
        add(target);
        add(value);
      }
      case Ast.AnnAssign(var target, var annotation, var value, _, _) -> {
        add(target);
        add(annotation);
        add(value);
      }
      case Ast.For(var target, var iter, var body, var orelse, _) -> addFor(target, iter, body, orelse);
      case Ast.AsyncFor(var target, var iter, var body, var orelse, _) -> addFor(target, iter, body, orelse);
      case Ast.While(var test, var body, var orelse, _) -> {
        add(test);
        addAll(body);
        addAll(orelse);
      }
      case Ast.If first -> addIf(first);
      case Ast.With(var items, var body, _) -> {
        addAll(items);
        addAll(body);
      }
      case Ast.AsyncWith(var items, var body, _) -> {
        addAll(items);
        addAll(body);
      }
      case Ast.Match(var subject, var cases, _) -> {
        add(subject);
        addAll(cases);
      }
      case Ast.Raise(var exception, var cause, _) -> {
        add(exception);
        add(cause);
      }
      case Ast.Try(var body, var handlers, var orelse, var finalbody, _) ->
          addTry(body, handlers, orelse, finalbody);
      case Ast.TryStar(var body, var handlers, var orelse, var finalbody, _) ->
          addTry(body, handlers, orelse, finalbody);
      case Ast.Assert(var test, var message, _) -> {
        add(test);
        add(message);
      }
      case Ast.Expr(var value, _) -> add(value);
      case
          Ast.Import _,Ast.ImportFrom _,Ast.Global _,Ast.Nonlocal _,Ast.Pass _,Ast.Break _,Ast.Continue _ -> {}
    }
  }

  private void addDefinition(
      Ast.Arguments args, List<Ast.Statement> body, List<Ast.Expression> decorators, Ast.Expression returns) {
    add(args);
    addAll(body);
    addAll(decorators);
    add(returns);
  }

  private void addFor(
      Ast.Expression target, Ast.Expression iter, List<Ast.Statement> body, List<Ast.Statement> orelse) {
    add(target);
    add(iter);
    addAll(body);
    addAll(orelse);
  }

  private void addTry(
      List<Ast.Statement> body,
      List<Ast.ExceptHandler> handlers,
      List<Ast.Statement> orelse,
      List<Ast.Statement> finalbody) {
    addAll(body);
    addAll(handlers);
    addAll(orelse);
    addAll(finalbody);
  }

  /** A chain of {@code elif} is one level. */
  private void addIf(Ast.If first) {
    Ast.If last = first;
    for (Ast.If clause = first; clause != null; clause = clause.elif()) {
      add(clause.test());
      addAll(clause.body());
      last = clause;
    }
    addAll(last.orelse());
  }

  private void addExpression(Ast.Expression expression) {
    switch (expression) {
      case Ast.BoolOp(_, var values, _) -> addAll(values);
      case Ast.NamedExpr(var target, var value, _) -> {
        add(target);
        add(value);
      }
      case Ast.BinOp(var left, _, var right, _) -> {
        add(left);
        add(right);
      }
      case Ast.UnaryOp(_, var operand, _) -> add(operand);
      case Ast.Lambda(var args, var body, _) -> {
        add(args);
        add(body);
      }
      case Ast.IfExp(var test, var body, var orelse, _) -> {
        add(test);
        add(body);
        add(orelse);
      }
      case Ast.Dict(var keys, var values, _) -> {
        addAll(keys);
        addAll(values);
      }
      case Ast.Set(var elements, _) -> addAll(elements);
      case Ast.ListComp(var element, var generators, _) -> addComprehension(element, generators);
      case Ast.SetComp(var element, var generators, _) -> addComprehension(element, generators);
      case Ast.GeneratorExp(var element, var generators, _) -> addComprehension(element, generators);
      case Ast.DictComp(var key, var value, var generators, _) -> {
        add(key);
        addComprehension(value, generators);
      }
      case Ast.Await(var value, _) -> add(value);
      case Ast.Yield(var value, _) -> add(value);
      case Ast.YieldFrom(var value, _) -> add(value);
      case Ast.Compare(var left, _, var comparators, _) -> {
        add(left);
        addAll(comparators);
      }
      case Ast.Call(var function, var args, var keywords, _) -> {
        add(function);
        addAll(args);
        addAll(keywords);
      }
      case Ast.FormattedValue(var value, _, var formatSpec, _) -> {
        add(value);
        add(formatSpec);
      }
      case Ast.JoinedStr(var values, _) -> addAll(values);
      case Ast.Attribute(var value, _, _, _) -> add(value);
      case Ast.Subscript(var value, var slice, _, _) -> {
        add(value);
        add(slice);
      }
      case Ast.Starred(var value, _, _) -> add(value);
      case Ast.List(var elements, _, _) -> addAll(elements);
      case Ast.Tuple(var elements, _, _) -> addAll(elements);
      case Ast.Slice(var lower, var upper, var step, _) -> {
        add(lower);
        add(upper);
        add(step);
      }
      case Ast.Name _,Ast.Constant _ -> {}
    }
  }

  private void addComprehension(Ast.Expression element, List<Ast.Comprehension> generators) {
    add(element);
    addAll(generators);
  }

  private void addPattern(Ast.Pattern pattern) {
    switch (pattern) {
      case Ast.MatchValue(var value, _) -> add(value);
      case Ast.MatchSequence(var patterns, _) -> addAll(patterns);
      case Ast.MatchMapping(var keys, var patterns, _, _) -> {
        addAll(keys);
        addAll(patterns);
      }
      case Ast.MatchClass(var cls, var patterns, _, var named, _) -> {
        add(cls);
        addAll(patterns);
        addAll(named);
      }
      case Ast.MatchAs(var inner, _, _) -> add(inner);
      case Ast.MatchOr(var patterns, _) -> addAll(patterns);
      case Ast.MatchSingleton _,Ast.MatchStar _ -> {}
    }
  }
}
