package stint.language;

import stint.language.CodeBuilder.Label;
import stint.language.CodeBuilder.Region;

/** Compiles what {@code async} functions do besides others: await, and the loops over asynchronous iterators. */
final class Coroutines {
  private final Unit unit;
  private final CodeBuilder code;

  Coroutines(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  /** Whether statements here may await; refuses them with CPython's text if not. */
  void check(String what, Span span) {
    if (!unit.scope.coroutine) {
      throw unit.syntaxProblem(
          what.equals("await") && !unit.scope.kind.isFunction()
              ? "'await' outside function"
              : "'" + what + "' outside async function",
          span);
    }
  }

  /** Waits for what {@code awaited} holds; the outcome goes to {@code target}. */
  void await(int awaited, int target, Span span) {
    int value = code.temporaries(2, span);
    int iterator = value + 1;
    code.emit(Op.AWAITABLE, iterator, awaited, 0, span);
    delegate(value, iterator, span);
    code.move(target, value, span);
    code.release(value);
  }

  /** Yields everything that {@code iterator} yields, then leaves in {@code value} what it returns. */
  void delegate(int value, int iterator, Span span) {
    unit.none(value, span);
    Label next = new Label();
    Label exhausted = new Label();
    code.placeLoop(next);
    code.send(value, iterator, exhausted, span);
    code.emit(Op.YIELD, 1, value, value, iterator, span);
    code.jump(next, span);
    code.place(exhausted);
  }

  /** Waits for the next item of an asynchronous iterator, and jumps if there is none; answers a new temporary. */
  int next(int iterator, Label exhausted, Span span) {
    int item = code.temporaries(2, span);
    Region region = unit.blocks.enterTry(item, span);
    code.emit(Op.ASYNC_NEXT, item, iterator, 0, span);
    await(item, item, span);
    unit.blocks.exit();
    Label found = new Label();
    code.jump(found, span);

    code.enterHandler();
    code.placeHandler(region);
    code.emit(Op.PUSH_EXC, item, 0, 0, span);
    int end = code.temporaries(2, span);
    Label other = new Label();
    unit.constant(end, new Code.Constant.Builtin("StopAsyncIteration"), span);
    code.emit(Op.MATCH_EXC, end + 1, item, end, span);
    code.jumpIf(false, end + 1, other, span);
    code.emit(Op.POP_EXC, item, 0, 0, span);
    code.jump(exhausted, span);
    code.place(other);
    code.emit(Op.RERAISE, item, 0, 0, span);
    code.leaveHandler();
    code.place(found);
    code.release(item + 1);
    return item;
  }
}
