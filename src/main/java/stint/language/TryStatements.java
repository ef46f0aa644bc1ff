package stint.language;

import java.util.List;
import stint.language.CodeBuilder.Label;
import stint.language.CodeBuilder.Region;

/**
 * Compiles {@code try} and {@code with}.
 *
 * <p>A handler keeps two registers: the exception, and the one that was handled before it. The code of the handler is itself
 * a region, whose exceptions go to the same register; so one RERAISE at its end serves for an exception that no clause
 * caught and for one that a clause raised.
 */
final class TryStatements {
  private final Unit unit;
  private final CodeBuilder code;
  private final Blocks blocks;

  TryStatements(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
    this.blocks = unit.blocks;
  }

  void tryStatement(Ast.Try s) {
    if (s.finalbody().isEmpty()) {
      tryExcept(s);
    } else {
      tryFinally(s, s.finalbody(), () -> {
        if (s.handlers().isEmpty()) {
          unit.statements.body(s.body());
        } else {
          tryExcept(s);
        }
      });
    }
  }

  /** {@code try} with {@code except*}. */
  void tryStar(Ast.TryStar s) {
    if (s.finalbody().isEmpty()) {
      tryExceptStar(s);
    } else {
      tryFinally(s, s.finalbody(), () -> tryExceptStar(s));
    }
  }

  private void tryFinally(Ast.Statement s, List<Ast.Statement> statements, Runnable guarded) {
    int exception = code.mark();
    Runnable finalbody = () -> unit.statements.body(statements);
    Region region = blocks.enterFinally(exception, finalbody, s.span());
    guarded.run();
    blocks.exit();
    finalbody.run();
    Label end = new Label();
    code.jump(end, s.span());

    startHandler(region, s.span());
    Region handler = blocks.enterGuarded(exception, () -> popException(exception, s.span()), s.span());
    finalbody.run();
    blocks.exit();
    endHandler(handler, exception, s.span());
    code.leaveHandler();
    code.place(end);
  }

  private void tryExcept(Ast.Try s) {
    int exception = code.mark();
    Region region = blocks.enterTry(exception, s.span());
    unit.statements.body(s.body());
    blocks.exit();
    unit.statements.body(s.orelse());
    Label end = new Label();
    code.jump(end, s.span());

    startHandler(region, s.span());
    Region handler = blocks.enterGuarded(exception, () -> popException(exception, s.span()), s.span());
    for (int i = 0; i < s.handlers().size(); i++) {
      Ast.ExceptHandler clause = s.handlers().get(i);
      Label next = new Label();
      if (clause.type() != null) {
        matchException(exception, clause, next);
      } else if (i < s.handlers().size() - 1) {
        throw unit.syntaxProblem("default 'except:' must be last", clause.span());
      }
      exceptClause(exception, clause, handler, end);
      code.place(next);
    }
    blocks.exit();
    endHandler(handler, exception, s.span());
    code.leaveHandler();
    code.place(end);
  }

  private void matchException(int exception, Ast.ExceptHandler clause, Label next) {
    int type = unit.expressions.operand(clause.type());
    int caught = code.temporary(clause.span());
    code.emit(Op.MATCH_EXC, caught, exception, type, clause.span());
    code.jumpIf(false, caught, next, clause.span());
    code.release(exception + 2);
  }

  private void exceptClause(int exception, Ast.ExceptHandler clause, Region handler, Label end) {
    String name = clause.name();
    Span span = clause.span();
    if (name == null) {
      blocks.enterPlain(span);
      unit.statements.body(clause.body());
      blocks.exit();
      handler.suspend();
      popException(exception, span);
      code.jump(end, span);
    } else {
      unit.variables.store(name, exception, span);
      Region named = blocks.enterFinally(exception, () -> unit.variables.forget(name, span), span);
      unit.statements.body(clause.body());
      blocks.exit();
      handler.suspend();
      popException(exception, span);
      unit.variables.forget(name, span);
      code.jump(end, span);
      code.placeHandler(named);
      unit.variables.forget(name, span);
      code.emit(Op.RERAISE, exception, 0, 0, span);
    }
    handler.resume();
  }

  /**
   * Every clause takes its part of the exception, and what the clauses raise is collected. Behind the two registers of the handler
   * lie the rest that nobody has caught yet, and the list.
   */
  private void tryExceptStar(Ast.TryStar s) {
    int exception = code.mark();
    Region region = blocks.enterTry(exception, s.span());
    unit.statements.body(s.body());
    blocks.exit();
    unit.statements.body(s.orelse());
    Label end = new Label();
    code.jump(end, s.span());

    startHandler(region, s.span());
    Region handler = blocks.enterGuarded(exception, () -> popException(exception, s.span()), s.span());
    // What is raised is told by the three in a row.
    int whole = code.temporaries(3, s.span());
    int rest = whole + 1;
    int raised = whole + 2;
    code.move(whole, exception, s.span());
    code.move(rest, exception, s.span());
    code.emit(Op.LIST, raised, 0, 0, s.span());
    for (Ast.ExceptHandler clause : s.handlers()) {
      exceptStarClause(rest, raised, clause);
    }
    Label done = new Label();
    int outcome = code.temporary(s.span());
    code.emit(Op.JOIN_GROUPS, outcome, whole, 0, s.span());
    code.jumpIfNone(true, outcome, done, s.span());
    code.move(exception, outcome, s.span());
    blocks.exit();
    endHandler(handler, exception, s.span());
    code.place(done);
    popException(exception, s.span());
    code.jump(end, s.span());
    code.leaveHandler();
    code.place(end);
  }

  private void exceptStarClause(int rest, int raised, Ast.ExceptHandler clause) {
    Span span = clause.span();
    Label next = new Label();
    int mark = code.mark();
    int caught = code.temporaries(2, span);
    int type = unit.expressions.operand(clause.type());
    int parts = code.temporary(span);
    code.emit(Op.SPLIT_GROUP, parts, rest, type, span);
    code.emit(Op.UNPACK, caught, parts, 2, span);
    code.move(rest, caught + 1, span);
    code.release(caught + 2);
    code.jumpIfNone(true, caught, next, span);
    code.emit(Op.PUSH_EXC, caught, 0, 0, span);
    Runnable forget = () -> {
      if (clause.name() != null) {
        unit.variables.forget(clause.name(), span);
      }
    };
    if (clause.name() != null) {
      unit.variables.store(clause.name(), caught, span);
    }
    Region body = blocks.enterExceptStar(caught, forget, span);
    unit.statements.body(clause.body());
    blocks.exit();
    popException(caught, span);
    forget.run();
    code.jump(next, span);
    code.placeHandler(body);
    popException(caught, span);
    forget.run();
    code.emit(Op.LIST_APPEND, raised, caught, 0, span);
    code.place(next);
    code.release(mark);
  }

  private void startHandler(Region region, Span span) {
    code.enterHandler();
    code.placeHandler(region);
    int exception = code.temporaries(2, span);
    code.emit(Op.PUSH_EXC, exception, 0, 0, span);
  }

  private void endHandler(Region handler, int exception, Span span) {
    code.placeHandler(handler);
    code.emit(Op.RERAISE, exception, 0, 0, span);
    code.release(exception);
  }

  private void popException(int exception, Span span) {
    code.emit(Op.POP_EXC, exception, 0, 0, span);
  }

  /** {@code with a, b:} is {@code with a: with b:}. */
  void with(Ast.With s) {
    with(s.items(), s.body(), s.span(), false);
  }

  void asyncWith(Ast.AsyncWith s) {
    unit.coroutines.check("async with", s.span());
    with(s.items(), s.body(), s.span(), true);
  }

  private void with(List<Ast.WithItem> items, List<Ast.Statement> body, Span span, boolean async) {
    int exit = code.temporary(span);
    int exception = exit + 1;
    Ast.WithItem item = items.getFirst();
    int context = unit.expressions.operand(item.contextExpr());
    code.emit(Op.EXIT_METHOD, async ? 1 : 0, exit, context, 0, span);
    code.release(exception);
    // While an asynchronous manager is waited for, the variable keeps its value.
    int variable = async || item.optionalVars() == null ? -1 : unit.targets.register(item.optionalVars());
    int entered = variable >= 0 ? variable : exception;
    // Without a variable the value goes where an exception would come to lie, which may be the context itself.
    code.temporary(span);
    code.emit(Op.WITH_ENTER, async ? 1 : 0, entered, context, 0, span);
    if (async) {
      unit.coroutines.await(entered, entered, span);
    }
    code.release(exception);

    Region region = blocks.enterGuarded(exception, () -> callExit(exit, span, async), span);
    if (variable >= 0) {
      code.setAssigned(variable, true);
    } else if (item.optionalVars() != null) {
      code.temporary(span);
      unit.targets.assign(item.optionalVars(), entered);
      code.release(exception);
    }
    if (items.size() > 1) {
      with(items.subList(1, items.size()), body, span, async);
    } else {
      unit.statements.body(body);
    }
    blocks.exit();
    callExit(exit, span, async);
    Label end = new Label();
    code.jump(end, span);

    startHandler(region, span);
    Region handler = code.protect(exception, blocks.depth());
    int swallow = code.temporary(span);
    Label swallowed = new Label();
    code.emit(Op.WITH_EXCEPT, swallow, exit, exception, span);
    if (async) {
      unit.coroutines.await(swallow, swallow, span);
    }
    code.jumpIf(true, swallow, swallowed, span);
    handler.suspend();
    endHandler(handler, exception, span);
    code.place(swallowed);
    popException(exception, span);
    code.jump(end, span);
    code.leaveHandler();
    code.place(end);
    code.release(exit);
  }

  /** Calls the exit method after a block that raised nothing. */
  private void callExit(int exit, Span span, boolean async) {
    int mark = code.mark();
    int callable = exit;
    if (mark != exit + 1) {
      // Between here and there a value to be returned is kept.
      callable = code.temporary(span);
      code.move(callable, exit, span);
    }
    for (int i = 0; i < 3; i++) {
      unit.none(code.temporary(span), span);
    }
    code.emit(Op.CALL, callable, 3, 0, span);
    if (async) {
      code.release(callable + 1);
      unit.coroutines.await(callable, callable, span);
    }
    code.release(mark);
  }
}
