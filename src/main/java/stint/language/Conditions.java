package stint.language;

import java.util.List;
import stint.language.CodeBuilder.Label;

/** Compiles expressions of which only the truth value is wanted, into jumps. */
final class Conditions {
  private final Unit unit;
  private final CodeBuilder code;

  Conditions(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  /**
   * Jumps if the truth value of the expression is {@code sense}, and goes on behind otherwise.
   *
   * @param span the place shown if a truth value cannot be found out
   * @return the place that CPython shows for what comes next: the last comparison, else {@code span}
   */
  Span jumpIf(Ast.Expression expression, boolean sense, Label label, Span span) {
    Boolean constant = Folding.truth(expression);
    if (constant != null) {
      if (constant == sense) {
        code.jump(label, span);
      }
      return span;
    }
    return switch (expression) {
      case Ast.UnaryOp(var op, var operand, var _) when op == Ast.UnaryOperator.NOT -> {
        Ast.Compare negation = Expressions.negation(operand);
        yield negation == null ? jumpIf(operand, !sense, label, span) : jumpIf(negation, sense, label, span);
      }
      case Ast.BoolOp e -> booleanOperation(e, sense, label, span);
      case Ast.IfExp e -> conditional(e, sense, label, span);
      case Ast.Compare e -> {
        compare(e, sense, label);
        yield e.span();
      }
      default -> {
        int mark = code.mark();
        code.jumpIf(sense, unit.expressions.operand(expression), label, span);
        code.release(mark);
        yield span;
      }
    };
  }

  private Span booleanOperation(Ast.BoolOp e, boolean sense, Label label, Span span) {
    // An operand with this truth value decides the whole.
    boolean decisive = e.op() == Ast.BoolOperator.OR;
    Label skip = new Label();
    List<Ast.Expression> values = e.values();
    Span at = span;
    for (Ast.Expression value : values.subList(0, values.size() - 1)) {
      at = jumpIf(value, decisive, decisive == sense ? label : skip, at);
    }
    at = jumpIf(values.getLast(), sense, label, at);
    code.place(skip);
    return at;
  }

  private Span conditional(Ast.IfExp e, boolean sense, Label label, Span span) {
    Label orelse = new Label();
    Label end = new Label();
    Span at = jumpIf(e.test(), false, orelse, span);
    at = jumpIf(e.body(), sense, label, at);
    code.jump(end, at);
    code.place(orelse);
    at = jumpIf(e.orelse(), sense, label, at);
    code.place(end);
    return at;
  }

  private void compare(Ast.Compare e, boolean sense, Label label) {
    unit.module.warnings.check(e);
    int mark = code.mark();
    int last = e.ops().size() - 1;
    Label skip = new Label();
    int left = unit.expressions.operand(e.left(), e.comparators().toArray(Ast.Expression[]::new));
    for (int i = 0; i < last; i++) {
      int right = unit.expressions.comparator(e, i);
      comparison(left, e.ops().get(i), right, false, sense ? skip : label, e.span());
      left = right;
    }
    lastComparison(e, left, sense, label);
    code.place(skip);
    code.release(mark);
  }

  private void lastComparison(Ast.Compare e, int left, boolean sense, Label label) {
    Ast.CmpOp op = e.ops().getLast();
    Object constant = Folding.value(e.comparators().getLast());
    if (constant == Ast.Singleton.NONE && (op == Ast.CmpOp.IS || op == Ast.CmpOp.IS_NOT)) {
      code.jumpIfNone((op == Ast.CmpOp.IS) == sense, left, label, e.span());
    } else if (CodeBuilder.isShort(constant) && CodeBuilder.fused(op) >= 0) {
      code.jumpIfInt(sense, left, op, (Long) constant, label, e.span());
    } else {
      int right = unit.expressions.comparator(e, e.ops().size() - 1);
      comparison(left, op, right, sense, label, e.span());
    }
  }

  private void comparison(int left, Ast.CmpOp op, int right, boolean sense, Label label, Span span) {
    if (CodeBuilder.fused(op) >= 0) {
      code.jumpIf(sense, left, op, right, label, span);
      return;
    }
    int result = code.temporary(span);
    code.emit(Op.COMPARE, op.ordinal(), result, left, right, span);
    code.release(result);
    code.jumpIf(sense, result, label, span);
  }
}
