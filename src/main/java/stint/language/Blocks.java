package stint.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import stint.language.CodeBuilder.Label;
import stint.language.CodeBuilder.Region;

/**
 * The statements around the one being compiled that {@code return}, {@code break} and {@code continue} have to leave in order:
 * loops, and stretches of code with something to do at their end.
 */
final class Blocks {
  /** As in CPython, counted in the same way. */
  private static final int MAX_NESTED = 20;

  /**
   * One of them.
   *
   * @param exit where {@code break} goes; null if this is no loop
   * @param next where {@code continue} goes
   * @param region whose handler is in charge inside; null if there is none
   * @param cleanup emits what is done when the block is left early
   * @param changesVariables whether that may change variables
   * @param closed whether no statement may leave it early
   */
  private record Block(
      Label exit, Label next, Region region, Runnable cleanup, boolean changesVariables, boolean closed) {}

  private final Unit unit;
  private final CodeBuilder code;
  private final List<Block> open = new ArrayList<>();

  Blocks(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void enterLoop(Label exit, Label next, Span span) {
    enter(new Block(exit, next, null, Blocks::nothing, false, false), span);
  }

  /** Code whose exceptions go to a handler of its own, with them in {@code register}. */
  Region enterTry(int register, Span span) {
    return enterRegion(register, Blocks::nothing, false, span);
  }

  /** Likewise, with something to be done at the end in any case. */
  Region enterGuarded(int register, Runnable cleanup, Span span) {
    return enterRegion(register, cleanup, false, span);
  }

  /** Likewise, when that may change variables. */
  Region enterFinally(int register, Runnable cleanup, Span span) {
    return enterRegion(register, cleanup, true, span);
  }

  /** The body of an {@code except*} clause, which is left at its end or by an exception alone. */
  Region enterExceptStar(int register, Runnable cleanup, Span span) {
    Region region = code.protect(register, open.size());
    enter(new Block(null, null, region, cleanup, true, true), span);
    return region;
  }

  /** Code that is only counted. */
  void enterPlain(Span span) {
    enter(new Block(null, null, null, Blocks::nothing, false, false), span);
  }

  private static void nothing() {
    // Some blocks are left just so.
  }

  private Region enterRegion(int register, Runnable cleanup, boolean changesVariables, Span span) {
    Region region = code.protect(register, open.size());
    enter(new Block(null, null, region, cleanup, changesVariables, false), span);
    return region;
  }

  private void enter(Block block, Span span) {
    if (open.size() == MAX_NESTED) {
      throw unit.syntaxProblem("too many statically nested blocks", span);
    }
    open.add(block);
  }

  /** Ends the block entered last; its region ends here as well. */
  void exit() {
    Block block = open.removeLast();
    if (block.region != null) {
      block.region.suspend();
    }
  }

  /** The number of open blocks, for regions that are not blocks. */
  int depth() {
    return open.size();
  }

  void returnValue(Ast.Return s) {
    if (!unit.scope.kind.isFunction()) {
      throw unit.syntaxProblem("'return' outside function", s.span());
    }
    boolean onOneLine = s.value() != null && s.value().span().line() == s.span().line();
    if (s.value() != null && unit.scope.coroutine && unit.scope.generator) {
      throw unit.syntaxProblem("'return' with value in async generator", s.span());
    }
    refuseInClosed(0, onOneLine ? s.value().span() : s.span());
    int mark = code.mark();
    if (s.value() == null || Folding.value(s.value()) != null) {
      leave(0, () -> {
        int value = code.temporary(s.span());
        unit.constant(value, s.value() == null ? Ast.Singleton.NONE : Folding.value(s.value()), s.span());
        code.emit(Op.RETURN, value, 0, 0, s.span());
      });
    } else {
      // What is done on the way may change the variable whose value is being returned.
      boolean copy = open.stream().anyMatch(Block::changesVariables);
      int value = copy ? unit.expressions.fresh(s.value()) : unit.expressions.operand(s.value());
      leave(0, () -> code.emit(Op.RETURN, value, 0, 0, s.span()));
    }
    code.release(mark);
  }

  void breakLoop(Span span) {
    int loop = innermostLoop();
    if (loop < 0) {
      throw unit.syntaxProblem("'break' outside loop", span);
    }
    refuseInClosed(loop, span);
    Label exit = open.get(loop).exit;
    leave(loop + 1, () -> code.jump(exit, span));
  }

  void continueLoop(Span span) {
    int loop = innermostLoop();
    if (loop < 0) {
      throw unit.syntaxProblem("'continue' not properly in loop", span);
    }
    refuseInClosed(loop, span);
    Label next = open.get(loop).next;
    leave(loop + 1, () -> code.jump(next, span));
  }

  /** Where the statement jumps to if it does nothing else: a {@code break} or {@code continue} in the innermost block; else null. */
  Label target(Ast.Statement statement) {
    if (open.isEmpty()) {
      return null;
    }
    return switch (statement) {
      case Ast.Break _ -> open.getLast().exit;
      case Ast.Continue _ -> open.getLast().next;
      default -> null;
    };
  }

  private void refuseInClosed(int from, Span span) {
    if (open.stream().skip(from).anyMatch(Block::closed)) {
      throw unit.syntaxProblem("'break', 'continue' and 'return' cannot appear in an except* block", span);
    }
  }

  private int innermostLoop() {
    int loop = open.size() - 1;
    while (loop >= 0 && open.get(loop).exit == null) {
      loop--;
    }
    return loop;
  }

  /**
   * Emits what is to be done when all blocks but the outermost {@code remaining} are left, then the transfer of control. Each
   * is closed while its own cleanup is compiled, and all are open again afterwards, for the code that follows.
   */
  private void leave(int remaining, Runnable transfer) {
    Deque<Block> left = new ArrayDeque<>();
    while (open.size() > remaining) {
      Block block = open.getLast();
      exit();
      block.cleanup.run();
      left.push(block);
    }
    transfer.run();
    for (Block block : left) {
      if (block.region != null) {
        block.region.resume();
      }
      open.add(block);
    }
  }
}
