package stint.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compiles calls: the callable and its arguments go into consecutive registers, where the result will be. */
final class Calls {
  private static final int CALL_ARGUMENTS = 1;

  private final Unit unit;
  private final CodeBuilder code;

  Calls(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void call(Ast.Call e, int target) {
    unit.module.warnings.check(e);
    checkKeywords(e);
    int base = code.isTopTemporary(target) ? target : code.temporary(e.span());
    if (e.args().stream().anyMatch(Ast.Starred.class::isInstance)
        || e.keywords().stream().anyMatch(keyword -> keyword.arg() == null)) {
      unit.expressions.into(e.func(), base);
      callSpread(base, e);
    } else if (e.func() instanceof Ast.Attribute method) {
      callMethod(base, method, e);
    } else if (isPlainSuper(e)) {
      callSuper(base, e);
    } else {
      unit.expressions.into(e.func(), base);
      int count = arguments(e);
      if (e.keywords().isEmpty()) {
        code.emit(Op.CALL, base, count, 0, e.span());
      } else {
        code.emit(Op.CALL_KW, base, count, keywordNames(e), e.span());
      }
    }
    code.move(target, base, e.span());
  }

  private void checkKeywords(Ast.Call e) {
    Set<String> names = new LinkedHashSet<>();
    for (Ast.Keyword keyword : e.keywords()) {
      if ("__debug__".equals(keyword.arg())) {
        throw unit.syntaxProblem("cannot assign to __debug__", e.span());
      }
      if (keyword.arg() != null && !names.add(keyword.arg())) {
        throw unit.syntaxProblem("keyword argument repeated: " + keyword.arg(), keyword.span());
      }
    }
  }

  /** Evaluates all arguments into consecutive temporaries; how many there are. */
  private int arguments(Ast.Call e) {
    for (Ast.Expression argument : e.args()) {
      unit.expressions.fresh(argument);
    }
    for (Ast.Keyword keyword : e.keywords()) {
      unit.expressions.fresh(keyword.value());
    }
    return e.args().size() + e.keywords().size();
  }

  private int keywordNames(Ast.Call e) {
    List<Object> names = new ArrayList<>();
    e.keywords().forEach(keyword -> names.add(keyword.arg()));
    return code.constant(new Code.Constant.Tuple(names), e.span());
  }

  private void callMethod(int base, Ast.Attribute method, Ast.Call e) {
    int self = code.temporary(e.span());
    int object = method.value() instanceof Ast.Name || method.value() instanceof Ast.NamedExpr
        ? unit.expressions.operand(method.value())
        : valueIn(base, self, method.value());
    Span methodSpan = Expressions.attributeSpan(method);
    code.emit(Op.LOAD_METHOD, base, object, unit.attribute(method.attr(), methodSpan), methodSpan);
    code.release(self + 1);
    int count = arguments(e);
    // A call that is spread over lines is shown from its method's name on.
    Span span = e.span().line() == methodSpan.line() ? e.span() : methodSpan.to(e.span());
    if (e.keywords().isEmpty()) {
      code.emit(Op.CALL_METHOD, base, count, 0, span);
    } else {
      code.emit(Op.CALL_KW, 1, base, count, keywordNames(e), span);
    }
  }

  /** Evaluates into {@code base}, with the temporary behind it free again meanwhile. */
  private int valueIn(int base, int next, Ast.Expression expression) {
    code.release(next);
    unit.expressions.into(expression, base);
    code.temporary(expression.span());
    return base;
  }

  /** The call with no arguments, in a method, of the builtin: what CPython finds out by looking at the frame. */
  private boolean isPlainSuper(Ast.Call e) {
    return e.func() instanceof Ast.Name name
        && name.id().equals("super")
        && e.args().isEmpty()
        && e.keywords().isEmpty()
        && unit.scope.kind.isFunction()
        && unit.variables.isBuiltin("super")
        && unit.scope.binding("__class__") == Scope.Binding.FREE
        && firstParameter() != null;
  }

  private void callSuper(int base, Ast.Call e) {
    unit.expressions.into(e.func(), base);
    unit.variables.load("__class__", code.temporary(e.span()), e.span());
    unit.variables.load(firstParameter(), code.temporary(e.span()), e.span());
    code.emit(Op.CALL, base, 2, 0, e.span());
  }

  private String firstParameter() {
    return switch (unit.scope.node) {
      case Ast.FunctionDef function -> firstParameter(function.args());
      case Ast.Lambda lambda -> firstParameter(lambda.args());
      default -> ".0";
    };
  }

  private static String firstParameter(Ast.Arguments args) {
    if (!args.posonlyargs().isEmpty()) {
      return args.posonlyargs().getFirst().arg();
    }
    return args.args().isEmpty() ? null : args.args().getFirst().arg();
  }

  /** A call with {@code *} or {@code **}: the callable is in {@code base}, which has the free temporaries behind it. */
  private void callSpread(int base, Ast.Call e) {
    int positional = code.temporary(e.span());
    if (e.args().size() == 1 && e.args().getFirst() instanceof Ast.Starred starred) {
      callStarred(base, positional, starred, e);
      return;
    }
    if (e.args().stream().anyMatch(Ast.Starred.class::isInstance)) {
      unit.expressions.grow(e.args(), positional, e.span());
    } else {
      unit.expressions.tuple(e.args(), positional, e.span());
      code.release(positional + 1);
    }
    int named = code.temporary(e.span());
    keywords(e.keywords(), named, base, e.span());
    code.emit(Op.CALL_EX, base, 0, 0, e.span());
  }

  /** A call with nothing but {@code *items} before its keywords: the items are taken last, after all keywords are known. */
  private void callStarred(int base, int positional, Ast.Starred starred, Ast.Call e) {
    code.emit(Op.LIST, positional, 0, 0, e.span());
    int named = code.temporary(e.span());
    int items = unit.expressions.fresh(starred.value());
    keywords(e.keywords(), named, base, e.span());
    code.emit(Op.LIST_EXTEND, CALL_ARGUMENTS, positional, items, base, e.span());
    code.release(named + 1);
    code.emit(Op.CALL_EX, base, 0, 0, e.span());
  }

  /** The dict of keyword arguments, or None if there are none. */
  void keywords(List<Ast.Keyword> keywords, int target, int callable, Span span) {
    if (keywords.isEmpty()) {
      unit.none(target, span);
      return;
    }
    boolean started = false;
    int next = 0;
    while (next < keywords.size()) {
      int mark = code.mark();
      int first = next;
      while (next < keywords.size() && keywords.get(next).arg() != null) {
        Ast.Keyword keyword = keywords.get(next++);
        unit.constant(code.temporary(span), keyword.arg(), span);
        unit.expressions.fresh(keyword.value());
      }
      int count = next - first;
      if (!started) {
        code.emit(Op.DICT, target, mark, count, span);
        started = true;
      } else if (count > 0) {
        int more = code.temporary(span);
        code.emit(Op.DICT, more, mark, count, span);
        code.emit(Op.DICT_UPDATE, CALL_ARGUMENTS, target, more, callable, span);
      }
      code.release(mark);
      if (next < keywords.size()) {
        int mapping = unit.expressions.operand(keywords.get(next++).value());
        code.emit(Op.DICT_UPDATE, CALL_ARGUMENTS, target, mapping, callable, span);
        code.release(mark);
      }
    }
  }
}
