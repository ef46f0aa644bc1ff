package stint.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.language.Code.Kind;
import stint.language.Code.Parameters;
import stint.language.CodeBuilder.Label;
import stint.language.Scope.Binding;

/** Compiles what has code of its own: functions, lambdas, classes and comprehensions, and the making of them where they stand. */
final class Definitions {
  private static final String CLASS_CELL = "__class__";
  private static final String ITERATOR = ".0";
  private static final int HAS_DEFAULTS = 1;
  private static final int HAS_KEYWORD_DEFAULTS = 2;
  private static final int HAS_ANNOTATIONS = 4;
  private static final int HAS_CLOSURE = 8;

  private final Unit unit;
  private final CodeBuilder code;

  Definitions(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  // Codes

  /** The unit for a block inside this one, whose first registers hold {@code parameters}. */
  private Unit inner(Scope scope, String name, List<String> parameters) {
    Map<String, Integer> registers = new LinkedHashMap<>();
    for (String parameter : parameters) {
      registers.put(parameter, registers.size());
    }
    if (scope.kind.isFunction()) {
      for (String symbol : scope.symbols()) {
        Binding binding = scope.binding(symbol);
        if (binding == Binding.LOCAL || binding == Binding.CELL) {
          registers.putIfAbsent(symbol, registers.size());
        }
      }
    }
    for (String free : scope.free()) {
      registers.put(free, registers.size());
    }
    BitSet assigned = new BitSet();
    assigned.set(0, parameters.size());
    return new Unit(unit.module, scope, qualifiedName(scope, name), registers, assigned);
  }

  private String qualifiedName(Scope scope, String name) {
    boolean declaredGlobal = unit.scope.binding(unit.scope.mangled(name)) == Binding.GLOBAL_EXPLICIT;
    if (unit.scope.kind == Scope.Kind.MODULE || (scope.kind.codeName() == null && declaredGlobal)) {
      return name;
    }
    return unit.qualifiedName + (unit.scope.kind.isFunction() ? ".<locals>." : ".") + name;
  }

  /** Puts captured variables and the closure into their registers, and stops here if this is a generator. */
  private static void prologue(Unit inner, Span span) {
    CodeBuilder code = inner.code;
    for (String symbol : inner.scope.symbols()) {
      if (inner.scope.kind.isFunction() && inner.scope.binding(symbol) == Binding.CELL) {
        code.emit(Op.MAKE_CELL, inner.variables.cell(symbol), 0, 0, span);
      }
    }
    if (inner.scope.needsClassCell) {
      code.emit(Op.MAKE_CELL, inner.variables.classCell(), 0, 0, span);
    }
    if (!inner.scope.free().isEmpty()) {
      int first = inner.variables.cell(inner.scope.free().iterator().next());
      code.emit(Op.COPY_FREE, first, inner.scope.free().size(), 0, span);
    }
    if (inner.scope.generator || inner.scope.coroutine) {
      code.emit(Op.GENERATOR, 0, 0, 0, span);
    }
  }

  private static void returnNone(Unit inner, Span span) {
    int none = inner.code.temporary(span);
    inner.none(none, span);
    inner.code.emit(Op.RETURN, none, 0, 0, span);
    inner.code.release(none);
  }

  private Code finish(Unit inner, String name, Parameters parameters, String doc, Span span) {
    Scope scope = inner.scope;
    Kind kind = scope.kind == Scope.Kind.CLASS ? Kind.CLASS
        : scope.coroutine ? (scope.generator ? Kind.ASYNC_GENERATOR : Kind.COROUTINE)
            : scope.generator ? Kind.GENERATOR : Kind.FUNCTION;
    return inner.toCode(name, kind, parameters, doc, span.line());
  }

  // Functions

  void function(Ast.FunctionDef s) {
    function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns());
  }

  void function(Ast.AsyncFunctionDef s) {
    function(s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns());
  }

  private void function(
      Ast.Statement s,
      String name,
      Ast.Arguments args,
      List<Ast.Statement> body,
      List<Ast.Expression> decorators,
      Ast.Expression returns) {
    Span span = s.span();
    checkName(name, span);
    if (unit.scope.kind == Scope.Kind.CLASS && name.equals("__del__")) {
      unit.module.problems.refuse(unit.module.problems.notSupported(
          "__del__ methods", "__del__ methods are not supported: nothing counts references", span));
    }
    define(name, decorators, span, target -> {
      String doc = docstring(body);
      Unit inner = inner(unit.scope.child(s), name, parameterNames(args));
      make(inner, args, returns, target, span, () -> {
        prologue(inner, span);
        inner.statements.body(doc == null ? body : body.subList(1, body.size()));
        returnNone(inner, span);
        return finish(inner, name, parameters(args), doc, span);
      });
    });
  }

  void lambda(Ast.Lambda e, int target) {
    Scope scope = unit.scope.child(e);
    String name = scope.kind.codeName();
    Unit inner = inner(scope, name, parameterNames(e.args()));
    make(inner, e.args(), null, target, e.span(), () -> {
      prologue(inner, e.span());
      inner.code.emit(Op.RETURN, inner.expressions.operand(e.body()), 0, 0, e.body().span());
      return finish(inner, name, parameters(e.args()), null, e.span());
    });
  }

  /** The docstring of a body; null if there is none. */
  static String docstring(List<Ast.Statement> body) {
    boolean present = !body.isEmpty()
        && body.getFirst() instanceof Ast.Expr(Ast.Constant(String _, var _, var _), var _);
    return present ? (String) ((Ast.Constant) ((Ast.Expr) body.getFirst()).value()).value() : null;
  }

  private List<String> parameterNames(Ast.Arguments args) {
    List<String> names = new ArrayList<>();
    args.posonlyargs().forEach(arg -> names.add(arg.arg()));
    args.args().forEach(arg -> names.add(arg.arg()));
    args.kwonlyargs().forEach(arg -> names.add(arg.arg()));
    if (args.vararg() != null) {
      names.add(args.vararg().arg());
    }
    if (args.kwarg() != null) {
      names.add(args.kwarg().arg());
    }
    names.replaceAll(unit.scope::mangled);
    return names;
  }

  private Parameters parameters(Ast.Arguments args) {
    int positionalOnly = args.posonlyargs().size();
    return new Parameters(
        List.copyOf(parameterNames(args)), positionalOnly, positionalOnly + args.args().size(),
        args.kwonlyargs().size(), args.vararg() != null, args.kwarg() != null);
  }

  private interface Body {
    Code compile();
  }

  /** Evaluates defaults and annotations, compiles the body, and makes the function in {@code target}. */
  private void make(
      Unit inner, Ast.Arguments args, Ast.Expression returns, int target, Span span, Body body) {
    int mark = code.mark();
    int parts = 0;
    if (!args.defaults().isEmpty()) {
      unit.expressions.tuple(args.defaults(), code.temporary(span), span);
      code.release(mark + 1);
      parts |= HAS_DEFAULTS;
    }
    if (args.kwDefaults().stream().anyMatch(value -> value != null)) {
      keywordDefaults(args, span);
      parts |= HAS_KEYWORD_DEFAULTS;
    }
    if (annotations(args, returns, span)) {
      parts |= HAS_ANNOTATIONS;
    }
    for (Ast.Arg parameter : all(args)) {
      checkName(parameter.arg(), span);
    }
    if (closure(inner.scope, span)) {
      parts |= HAS_CLOSURE;
    }
    code.emit(Op.FUNCTION, parts, target, code.constant(body.compile(), span), mark, span);
    code.release(mark);
  }

  private static List<Ast.Arg> all(Ast.Arguments args) {
    List<Ast.Arg> all = new ArrayList<>(args.args());
    all.addAll(args.posonlyargs());
    if (args.vararg() != null) {
      all.add(args.vararg());
    }
    all.addAll(args.kwonlyargs());
    if (args.kwarg() != null) {
      all.add(args.kwarg());
    }
    return all;
  }

  private void checkName(String name, Span span) {
    if (name.equals("__debug__")) {
      throw unit.syntaxProblem("cannot assign to __debug__", span);
    }
  }

  private void keywordDefaults(Ast.Arguments args, Span span) {
    int dict = code.temporary(span);
    int count = 0;
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      if (args.kwDefaults().get(i) != null) {
        unit.constant(code.temporary(span), unit.scope.mangled(args.kwonlyargs().get(i).arg()), span);
        unit.expressions.fresh(args.kwDefaults().get(i));
        count++;
      }
    }
    code.emit(Op.DICT, dict, dict + 1, count, span);
    code.release(dict + 1);
  }

  /** Puts the dict of annotations into a new temporary; false if there are none. */
  private boolean annotations(Ast.Arguments args, Ast.Expression returns, Span span) {
    int dict = code.temporary(span);
    int count = 0;
    for (Ast.Arg arg : all(args)) {
      if (arg.annotation() != null) {
        annotation(unit.scope.mangled(arg.arg()), arg.annotation(), span);
        count++;
      }
    }
    if (returns != null) {
      annotation("return", returns, span);
      count++;
    }
    if (count == 0) {
      code.release(dict);
      return false;
    }
    code.emit(Op.DICT, dict, dict + 1, count, span);
    code.release(dict + 1);
    return true;
  }

  private void annotation(String name, Ast.Expression annotation, Span span) {
    unit.constant(code.temporary(span), name, span);
    int value = code.temporary(span);
    if (annotation instanceof Ast.Starred starred && !unit.module.futures.annotations()) {
      // "*args: *Ts" stands for the one item that Ts unpacks to.
      int items = unit.expressions.fresh(starred.value());
      code.emit(Op.UNPACK, value, items, 1, annotation.span());
      code.release(items);
    } else {
      annotationValue(annotation, value);
    }
  }

  /** The value of an annotation, or its text. */
  void annotationValue(Ast.Expression annotation, int target) {
    if (unit.module.futures.annotations()) {
      unit.constant(target, ExpressionText.of(annotation, unit.module.problems), annotation.span());
    } else {
      unit.expressions.into(annotation, target);
    }
  }

  /** Puts the tuple of the cells that the block takes over into a new temporary; false if there are none. */
  private boolean closure(Scope scope, Span span) {
    if (scope.free().isEmpty()) {
      return false;
    }
    int tuple = code.temporary(span);
    for (String name : scope.free()) {
      boolean own = name.equals(CLASS_CELL) && unit.scope.kind == Scope.Kind.CLASS;
      int cell = own ? unit.variables.classCell() : unit.variables.cell(name);
      code.move(code.temporary(span), cell, span);
    }
    code.emit(Op.TUPLE, tuple, tuple + 1, scope.free().size(), span);
    code.release(tuple + 1);
    return true;
  }

  // Decorated definitions

  private interface Maker {
    void make(int target);
  }

  /** Evaluates the decorators, makes the object, applies them to it and binds the name. */
  private void define(String name, List<Ast.Expression> decorators, Span span, Maker maker) {
    int mark = code.mark();
    int variable = unit.variables.register(name);
    if (decorators.isEmpty() && variable >= 0) {
      maker.make(variable);
      code.setAssigned(variable, true);
      return;
    }
    decorators.forEach(unit.expressions::fresh);
    int value = code.temporary(span);
    maker.make(value);
    for (Ast.Expression decorator : decorators.reversed()) {
      value--;
      code.emit(Op.CALL, value, 1, 0, decorator.span());
    }
    unit.variables.store(name, value, span);
    code.release(mark);
  }

  // Classes

  void classDefinition(Ast.ClassDef s) {
    checkName(s.name(), s.span());
    define(s.name(), s.decoratorList(), s.span(), target -> makeClass(s, target));
  }

  private void makeClass(Ast.ClassDef s, int target) {
    int body = code.temporaries(2, s.span());
    Unit inner = classUnit(s);
    int mark = code.mark();
    int parts = closure(inner.scope, s.span()) ? HAS_CLOSURE : 0;
    code.emit(Op.FUNCTION, parts, body, code.constant(classBody(s, inner), s.span()), mark, s.span());
    code.release(mark);
    unit.constant(body + 1, s.name(), s.span());
    unit.expressions.tuple(s.bases(), code.temporary(s.span()), s.span());
    code.release(body + 3);
    unit.calls.keywords(s.keywords(), code.temporary(s.span()), body, s.span());
    code.emit(Op.CLASS, target, body, 0, s.span());
    code.release(body);
  }

  private Unit classUnit(Ast.ClassDef s) {
    Scope scope = unit.scope.child(s);
    List<String> first = scope.needsClassCell ? List.of(".namespace", Variables.CLASS_CELL) : List.of(".namespace");
    return inner(scope, s.name(), first);
  }

  private Code classBody(Ast.ClassDef s, Unit inner) {
    Span span = s.span();
    prologue(inner, span);
    int value = inner.code.temporary(span);
    inner.variables.load("__name__", value, span);
    inner.variables.store("__module__", value, span);
    inner.constant(value, inner.qualifiedName, span);
    inner.variables.store("__qualname__", value, span);
    inner.code.release(value);
    inner.statements.documentedBody(s.body(), span);
    if (inner.scope.needsClassCell) {
      inner.code.emit(Op.RETURN, inner.variables.classCell(), 0, 0, span);
    } else {
      returnNone(inner, span);
    }
    return finish(inner, s.name(), Parameters.NONE, docstring(s.body()), span);
  }

  // Comprehensions

  /** {@code value} is that of a dict comprehension, whose key is {@code element}. */
  void comprehension(
      Ast.Expression e,
      List<Ast.Comprehension> generators,
      Ast.Expression element,
      Ast.Expression value,
      int target) {
    int base = code.isTopTemporary(target) ? target : code.temporary(e.span());
    Scope scope = unit.scope.child(e);
    String name = scope.kind.codeName();
    Unit inner = inner(scope, name, List.of(ITERATOR));
    boolean awaited = scope.coroutine && !scope.generator;
    if (awaited && !unit.scope.coroutine) {
      throw unit.syntaxProblem("asynchronous comprehension outside of an asynchronous function", e.span());
    }
    int mark = code.mark();
    int parts = closure(scope, e.span()) ? HAS_CLOSURE : 0;
    Code body = new ComprehensionBody(inner, e.span(), generators, element, value).compile(name);
    code.emit(Op.FUNCTION, parts, base, code.constant(body, e.span()), mark, e.span());
    code.release(mark);
    int iterator = code.temporary(e.span());
    Ast.Comprehension first = generators.getFirst();
    code.emit(first.isAsync() ? Op.ASYNC_ITER : Op.ITER, iterator, unit.expressions.operand(first.iter()), 0, e.span());
    code.emit(Op.CALL, base, 1, 0, e.span());
    code.release(base + 1);
    if (awaited) {
      unit.coroutines.await(base, base, e.span());
    }
    code.move(target, base, e.span());
  }

  /** The loops of a comprehension, in its own function. */
  private final class ComprehensionBody {
    private final Unit inner;
    private final Span span;
    private final List<Ast.Comprehension> generators;
    private final Ast.Expression element;
    private final Ast.Expression value;
    private int result;

    ComprehensionBody(
        Unit inner,
        Span span,
        List<Ast.Comprehension> generators,
        Ast.Expression element,
        Ast.Expression value) {
      this.inner = inner;
      this.span = span;
      this.generators = generators;
      this.element = element;
      this.value = value;
    }

    Code compile(String name) {
      prologue(inner, span);
      if (inner.scope.generator) {
        loop(0, span);
        returnNone(inner, span);
      } else {
        result = inner.code.temporary(span);
        int op = switch (inner.scope.kind) {
          case SET_COMPREHENSION -> Op.SET;
          case DICT_COMPREHENSION -> Op.DICT;
          default -> Op.LIST;
        };
        inner.code.emit(op, result, 0, 0, span);
        loop(0, span);
        inner.code.emit(Op.RETURN, result, 0, 0, span);
      }
      Parameters parameters = new Parameters(List.of(ITERATOR), 1, 1, 0, false, false);
      return finish(inner, name, parameters, null, span);
    }

    private void loop(int depth, Span at) {
      CodeBuilder code = inner.code;
      Ast.Comprehension generator = generators.get(depth);
      int mark = code.mark();
      int iterator = inner.variables.register(ITERATOR);
      if (depth > 0) {
        iterator = code.temporary(span);
        int op = generator.isAsync() ? Op.ASYNC_ITER : Op.ITER;
        code.emit(op, iterator, inner.expressions.operand(generator.iter()), 0, at);
        code.release(iterator + 1);
      }
      if (generator.isAsync()) {
        asyncLoop(depth, at, iterator);
        code.release(mark);
        return;
      }
      Label body = new Label();
      Label next = new Label();
      BitSet before = code.assigned();
      code.jump(next, at);
      code.placeLoop(body, before);
      int item = inner.targets.loopItem(generator.target());
      round(depth, at, next);
      code.place(next);
      code.forNext(item, iterator, body, at);
      code.release(mark);
    }

    private void asyncLoop(int depth, Span at, int iterator) {
      CodeBuilder code = inner.code;
      Label next = new Label();
      Label exhausted = new Label();
      code.placeLoop(next);
      int item = inner.coroutines.next(iterator, exhausted, at);
      inner.targets.assign(generators.get(depth).target(), item);
      code.release(item);
      round(depth, at, next);
      code.jump(next, at);
      code.place(exhausted);
    }

    /** What is done with one item. */
    private void round(int depth, Span at, Label next) {
      Span inside = at;
      for (Ast.Expression condition : generators.get(depth).ifs()) {
        inside = inner.conditions.jumpIf(condition, false, next, inside);
      }
      if (depth + 1 < generators.size()) {
        loop(depth + 1, inside);
      } else {
        element(inside);
      }
    }

    private void element(Span at) {
      CodeBuilder code = inner.code;
      int mark = code.mark();
      int first = inner.expressions.operand(element, value);
      switch (inner.scope.kind) {
        case LIST_COMPREHENSION -> code.emit(Op.LIST_APPEND, result, first, 0, at);
        case SET_COMPREHENSION -> code.emit(Op.SET_ADD, result, first, 0, at);
        case DICT_COMPREHENSION ->
            code.emit(Op.DICT_PUT, result, first, inner.expressions.operand(value), at);
        default -> {
          int yielded = inner.scope.coroutine ? code.temporary(at) : first;
          if (inner.scope.coroutine) {
            code.emit(Op.ASYNC_ITEM, yielded, first, 0, at);
          }
          code.emit(Op.YIELD, code.temporary(at), yielded, 0, at);
        }
      }
      code.release(mark);
    }
  }
}
