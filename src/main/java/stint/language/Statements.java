package stint.language;

import java.util.BitSet;
import java.util.List;
import stint.language.CodeBuilder.Label;

/** Compiles statements. */
final class Statements {
  private static final String ANNOTATIONS = "__annotations__";

  private final Unit unit;
  private final CodeBuilder code;
  private final TryStatements tries;

  Statements(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
    this.tries = new TryStatements(unit);
  }

  void body(List<Ast.Statement> statements) {
    for (Ast.Statement statement : statements) {
      statement(statement);
    }
  }

  /** The body of a module or class, which keeps its docstring and annotations as variables. */
  void documentedBody(List<Ast.Statement> statements, Span span) {
    int value = code.temporary(span);
    if (hasAnnotations(statements)) {
      code.emit(Op.DICT, value, 0, 0, span);
      unit.variables.store(ANNOTATIONS, value, span);
    }
    String doc = Definitions.docstring(statements);
    if (doc != null) {
      Span docSpan = statements.getFirst().span();
      unit.constant(value, doc, docSpan);
      unit.variables.store("__doc__", value, docSpan);
    }
    code.release(value);
    body(doc == null ? statements : statements.subList(1, statements.size()));
  }

  private static boolean hasAnnotations(List<Ast.Statement> statements) {
    return statements.stream().anyMatch(Statements::hasAnnotations);
  }

  private static boolean hasAnnotations(Ast.Statement statement) {
    return switch (statement) {
      case Ast.AnnAssign _ -> true;
      case Ast.For s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
      case Ast.While s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
      case Ast.If first -> {
        Ast.If s = first;
        while (!hasAnnotations(s.body()) && s.elif() != null) {
          s = s.elif();
        }
        yield hasAnnotations(s.body()) || (s.elif() == null && hasAnnotations(s.orelse()));
      }
      case Ast.With s -> hasAnnotations(s.body());
      case Ast.AsyncWith s -> hasAnnotations(s.body());
      case Ast.AsyncFor s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse());
      case Ast.Match s -> s.cases().stream().anyMatch(matchCase -> hasAnnotations(matchCase.body()));
      case Ast.Try s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse()) || hasAnnotations(s.finalbody())
          || s.handlers().stream().anyMatch(handler -> hasAnnotations(handler.body()));
      case Ast.TryStar s -> hasAnnotations(s.body()) || hasAnnotations(s.orelse()) || hasAnnotations(s.finalbody())
          || s.handlers().stream().anyMatch(handler -> hasAnnotations(handler.body()));
      default -> false;
    };
  }

  private void statement(Ast.Statement statement) {
    switch (statement) {
      case Ast.FunctionDef s -> unit.definitions.function(s);
      case Ast.AsyncFunctionDef s -> unit.definitions.function(s);
      case Ast.ClassDef s -> unit.definitions.classDefinition(s);
      case Ast.Return s -> unit.blocks.returnValue(s);
      case Ast.Delete s -> s.targets().forEach(unit.targets::delete);
      case Ast.Assign s -> unit.targets.assignment(s);
      case Ast.AugAssign s -> unit.targets.augmented(s);
      case Ast.AnnAssign s -> annotatedAssignment(s);
      case Ast.For s -> forLoop(s);
      case Ast.AsyncFor s -> asyncFor(s);
      case Ast.While s -> whileLoop(s);
      case Ast.If s -> ifStatement(s);
      case Ast.With s -> tries.with(s);
      case Ast.AsyncWith s -> tries.asyncWith(s);
      case Ast.Match s -> unit.patterns.match(s);
      case Ast.Raise s -> raise(s);
      case Ast.Try s -> tries.tryStatement(s);
      case Ast.TryStar s -> tries.tryStar(s);
      case Ast.Assert s -> assertion(s);
      case Ast.Import s -> importModules(s);
      case Ast.ImportFrom s -> importNames(s);
      case Ast.Expr s -> unit.expressions.effect(s.value());
      case Ast.Break s -> unit.blocks.breakLoop(s.span());
      case Ast.Continue s -> unit.blocks.continueLoop(s.span());
      case Ast.Global _,Ast.Nonlocal _,Ast.Pass _ -> {
        // Nothing is executed.
      }
    }
  }

  // Control flow

  private void ifStatement(Ast.If first) {
    Label end = new Label();
    Ast.If s = first;
    while (s != null) {
      Label exit = s.body().size() == 1 ? unit.blocks.target(s.body().getFirst()) : null;
      if (exit != null) {
        unit.conditions.jumpIf(s.test(), true, exit, s.span());
      } else {
        Label next = new Label();
        unit.conditions.jumpIf(s.test(), false, next, s.span());
        body(s.body());
        if (!s.orelse().isEmpty()) {
          code.jump(end, s.span());
        }
        code.place(next);
      }
      Ast.If elif = s.elif();
      if (elif == null) {
        body(s.orelse());
      }
      s = elif;
    }
    code.place(end);
  }

  /** The test stands at the top, executed once, and at the bottom. */
  private void whileLoop(Ast.While s) {
    Label body = new Label();
    Label orelse = new Label();
    Label exit = new Label();
    boolean endless = Boolean.TRUE.equals(Folding.truth(s.test()));
    Label next = endless ? body : new Label();
    unit.conditions.jumpIf(s.test(), false, orelse, s.span());
    code.placeLoop(body);
    unit.blocks.enterLoop(exit, next, s.span());
    body(s.body());
    unit.blocks.exit();
    if (!endless) {
      code.place(next);
    }
    unit.conditions.jumpIf(s.test(), true, body, s.span());
    code.place(orelse);
    body(s.orelse());
    code.place(exit);
  }

  /** The step to the next item stands at the bottom, so that it is the only instruction besides the body. */
  private void forLoop(Ast.For s) {
    int mark = code.mark();
    Label body = new Label();
    Label next = new Label();
    Label exit = new Label();
    int iterator = code.temporary(s.span());
    iterate(s.iter(), iterator, s.span());
    BitSet before = code.assigned();
    code.jump(next, s.span());
    code.placeLoop(body, before);
    int item = unit.targets.loopItem(s.target());
    unit.blocks.enterLoop(exit, next, s.span());
    body(s.body());
    unit.blocks.exit();
    code.place(next);
    code.forNext(item, iterator, body, s.span());
    code.release(mark);
    body(s.orelse());
    code.place(exit);
  }

  private void asyncFor(Ast.AsyncFor s) {
    unit.coroutines.check("async for", s.span());
    int mark = code.mark();
    Label next = new Label();
    Label exhausted = new Label();
    Label exit = new Label();
    int iterator = code.temporary(s.span());
    code.emit(Op.ASYNC_ITER, iterator, unit.expressions.operand(s.iter()), 0, s.span());
    code.release(iterator + 1);
    code.placeLoop(next);
    int item = unit.coroutines.next(iterator, exhausted, s.span());
    unit.targets.assign(s.target(), item);
    code.release(item);
    unit.blocks.enterLoop(exit, next, s.span());
    body(s.body());
    unit.blocks.exit();
    code.jump(next, s.span());
    code.place(exhausted);
    code.release(mark);
    body(s.orelse());
    code.place(exit);
  }

  private void iterate(Ast.Expression iterable, int iterator, Span span) {
    int mark = code.mark();
    Code.Constant.Tuple items = iterable instanceof Ast.List list ? Folding.tuple(list.elts()) : null;
    int operand;
    if (items != null) {
      operand = code.temporary(span);
      unit.constant(operand, items, iterable.span());
    } else {
      operand = unit.expressions.operand(iterable);
    }
    code.emit(Op.ITER, iterator, operand, 0, span);
    code.release(mark);
  }

  private void raise(Ast.Raise s) {
    int mark = code.mark();
    if (s.exc() == null) {
      code.emit(Op.RAISE, 0, 0, 0, 0, s.span());
    } else if (s.cause() == null) {
      code.emit(Op.RAISE, 1, unit.expressions.operand(s.exc()), 0, 0, s.span());
    } else {
      int exception = unit.expressions.operand(s.exc(), s.cause());
      code.emit(Op.RAISE, 2, exception, unit.expressions.operand(s.cause()), 0, s.span());
    }
    code.release(mark);
  }

  private void assertion(Ast.Assert s) {
    unit.module.warnings.check(s);
    int mark = code.mark();
    Label holds = new Label();
    Span span = unit.conditions.jumpIf(s.test(), true, holds, s.span());
    int error = code.temporary(span);
    unit.constant(error, new Code.Constant.Builtin("AssertionError"), span);
    if (s.msg() != null) {
      unit.expressions.fresh(s.msg());
      code.emit(Op.CALL, error, 1, 0, span);
    }
    code.emit(Op.RAISE, 1, error, 0, 0, span);
    code.release(mark);
    code.place(holds);
  }

  // Annotations

  private void annotatedAssignment(Ast.AnnAssign s) {
    if (s.value() != null) {
      int mark = code.mark();
      unit.targets.single(s.target(), s.value());
      code.release(mark);
    }
    boolean evaluated = !unit.scope.kind.isFunction();
    switch (s.target()) {
      case Ast.Name name -> {
        if (s.simple() && evaluated) {
          recordAnnotation(name, s);
        } else if (name.id().equals("__debug__")) {
          throw unit.syntaxProblem("cannot assign to __debug__", s.span());
        }
      }
      case Ast.Attribute attribute -> {
        if (s.value() == null) {
          unit.expressions.effect(attribute.value());
        }
      }
      case Ast.Subscript subscript -> {
        if (s.value() == null) {
          unit.expressions.effect(subscript.value());
          subscriptParts(subscript.slice());
        }
      }
      default -> throw new IllegalArgumentException("no target: " + s.target());
    }
    if (!s.simple() && evaluated && !unit.module.futures.annotations()) {
      unit.expressions.effect(s.annotation());
    }
  }

  private void recordAnnotation(Ast.Name name, Ast.AnnAssign s) {
    if (name.id().equals("__debug__")) {
      throw unit.syntaxProblem("cannot assign to __debug__", s.span());
    }
    int mark = code.mark();
    int value = code.temporary(s.span());
    unit.definitions.annotationValue(s.annotation(), value);
    int annotations = code.temporary(s.span());
    unit.variables.load(ANNOTATIONS, annotations, s.span());
    int key = code.temporary(s.span());
    unit.constant(key, unit.scope.mangled(name.id()), s.span());
    code.emit(Op.SET_ITEM, annotations, key, value, s.span());
    code.release(mark);
  }

  /** A bare {@code a[i]: int} evaluates its parts without looking the item up. */
  private void subscriptParts(Ast.Expression slice) {
    switch (slice) {
      case Ast.Slice parts -> {
        for (Ast.Expression part : new Ast.Expression[]{parts.lower(), parts.upper(), parts.step()}) {
          if (part != null) {
            unit.expressions.effect(part);
          }
        }
      }
      case Ast.Tuple tuple -> tuple.elts().forEach(this::subscriptParts);
      default -> unit.expressions.effect(slice);
    }
  }

  // Imports

  private void importModules(Ast.Import s) {
    for (Ast.Alias alias : s.names()) {
      int module = code.temporary(s.span());
      int name = code.name(unit.scope.mangled(alias.name()), s.span());
      if (alias.asname() != null) {
        code.emit(Op.IMPORT, 1, module, 0, name, s.span());
        unit.variables.store(alias.asname(), module, s.span());
      } else {
        int dot = alias.name().indexOf('.');
        code.emit(Op.IMPORT, module, 0, name, s.span());
        unit.variables.store(dot < 0 ? alias.name() : alias.name().substring(0, dot), module, s.span());
      }
      code.release(module);
    }
  }

  private void importNames(Ast.ImportFrom s) {
    unit.module.futures.check(s);
    if (s.level() > 0) {
      unit.module.problems.refuse(unit.module.problems.notSupported("relative imports", s.span()));
      return;
    }
    int module = code.temporary(s.span());
    code.emit(Op.IMPORT, 1, module, 0, code.name(unit.scope.mangled(s.module()), s.span()), s.span());
    for (Ast.Alias alias : s.names()) {
      if (alias.name().equals("*")) {
        code.emit(Op.IMPORT_STAR, 0, module, 0, s.span());
      } else {
        int value = code.temporary(s.span());
        code.emit(Op.IMPORT_FROM, value, module, unit.attribute(alias.name(), s.span()), s.span());
        unit.variables.store(alias.asname() != null ? alias.asname() : alias.name(), value, s.span());
        code.release(value);
      }
    }
    code.release(module);
  }
}
