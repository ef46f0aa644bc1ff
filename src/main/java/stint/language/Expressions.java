package stint.language;

import java.util.List;

/**
 * Compiles expressions. A value is wanted either in a given register ({@link #into}) or anywhere ({@link #operand}), and then a
 * local variable is used where it is, without a copy.
 */
final class Expressions {
  /** Displays with more elements are built one by one, as the registers for them would burden every call. */
  private static final int MAX_ELEMENTS = 255;

  /** From how many elements on a list of constants is copied from a constant tuple. */
  private static final int MIN_CONSTANTS = 5;

  /** As in CPython, which also decides when a hash that raises is asked for. */
  private static final int MAX_HASHED = 30;

  private static final int SPEC_FOLLOWS = 0x80;
  private static final int IN_PLACE = 1;
  private static final int SUBTRACT = 2;
  private static final int BINARY_IN_PLACE = 0x80;

  private final Unit unit;
  private final CodeBuilder code;

  Expressions(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  // Where values go

  /** The register of the value: that of a local variable, or a new temporary. */
  int operand(Ast.Expression expression) {
    if (expression instanceof Ast.Name name) {
      int register = unit.variables.checkedRegister(name.id(), name.span());
      if (register >= 0) {
        return register;
      }
    } else if (expression instanceof Ast.NamedExpr(Ast.Name target, var value, var _)) {
      int register = unit.variables.register(target.id());
      if (register >= 0) {
        into(value, register);
        code.setAssigned(register, true);
        return register;
      }
    }
    return fresh(expression);
  }

  /** As {@link #operand(Ast.Expression)}, in a register that the evaluation of {@code later} does not change. */
  int operand(Ast.Expression expression, Ast.Expression... later) {
    int register = operand(expression);
    if (code.isTemporary(register) || !isRebound(expression, later)) {
      return register;
    }
    int copy = code.temporary(expression.span());
    code.move(copy, register, expression.span());
    return copy;
  }

  /** The value in a new temporary. */
  int fresh(Ast.Expression expression) {
    int register = code.temporary(expression.span());
    into(expression, register);
    return register;
  }

  /** Evaluates the expression and forgets the value. */
  void effect(Ast.Expression expression) {
    if (Folding.value(expression) == null) {
      int mark = code.mark();
      operand(expression);
      code.release(mark);
    }
  }

  private boolean isRebound(Ast.Expression expression, Ast.Expression... later) {
    Ast.Name name = expression instanceof Ast.NamedExpr named ? (Ast.Name) named.target() : (Ast.Name) expression;
    if (!unit.scope.rebound().contains(unit.scope.mangled(name.id()))) {
      return false;
    }
    for (Ast.Expression expressionAfter : later) {
      if (mayRebind(expressionAfter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an assignment expression may be in there; the common expressions without one are known. */
  private static boolean mayRebind(Ast.Expression expression) {
    return switch (expression) {
      case null -> false;
      case Ast.Constant _,Ast.Name _ -> false;
      case Ast.Attribute e -> mayRebind(e.value());
      case Ast.Subscript e -> mayRebind(e.value()) || mayRebind(e.slice());
      case Ast.BinOp e -> mayRebind(e.left()) || mayRebind(e.right());
      case Ast.UnaryOp e -> mayRebind(e.operand());
      case Ast.Call e ->
          mayRebind(e.func()) || e.args().stream().anyMatch(Expressions::mayRebind) || !e.keywords().isEmpty();
      default -> true;
    };
  }

  /** A temporary to collect a value in: the target if nobody can see what it holds meanwhile. */
  int collector(int target, Span span) {
    return code.isTemporary(target) ? target : code.temporary(span);
  }

  /** As {@link #operand(Ast.Expression, Ast.Expression...)}, with {@code target} as the temporary if it may be. */
  private int operandIn(int target, Ast.Expression expression, Ast.Expression... later) {
    boolean inPlace = expression instanceof Ast.Name || expression instanceof Ast.NamedExpr;
    if (inPlace || !code.isTopTemporary(target)) {
      return operand(expression, later);
    }
    into(expression, target);
    return target;
  }

  /**
   * Puts the value into a register. If that is a local variable's, it is written last: until the whole expression is
   * evaluated, the variable keeps its old value.
   */
  void into(Ast.Expression expression, int target) {
    int mark = code.mark();
    Object constant = Folding.value(expression);
    if (constant != null) {
      unit.constant(target, constant, expression.span());
    } else {
      evaluate(expression, target);
    }
    code.release(mark);
  }

  private void evaluate(Ast.Expression expression, int target) {
    switch (expression) {
      case Ast.BoolOp e -> booleanOperation(e, target);
      case Ast.NamedExpr e -> namedExpression(e, target);
      case Ast.BinOp e -> binaryOperation(e, target);
      case Ast.UnaryOp e -> unaryOperation(e, target);
      case Ast.Lambda e -> unit.definitions.lambda(e, target);
      case Ast.IfExp e -> conditional(e, target);
      case Ast.Dict e -> dict(e, target);
      case Ast.Set e -> set(e, target);
      case Ast.ListComp e -> unit.definitions.comprehension(e, e.generators(), e.elt(), null, target);
      case Ast.SetComp e -> unit.definitions.comprehension(e, e.generators(), e.elt(), null, target);
      case Ast.DictComp e -> unit.definitions.comprehension(e, e.generators(), e.key(), e.value(), target);
      case Ast.GeneratorExp e -> unit.definitions.comprehension(e, e.generators(), e.elt(), null, target);
      case Ast.Await e -> {
        unit.coroutines.check("await", e.span());
        int mark = code.mark();
        unit.coroutines.await(operandIn(target, e.value()), target, e.span());
        code.release(mark);
      }
      case Ast.Yield e -> yieldValue(e, target);
      case Ast.YieldFrom e -> yieldFrom(e, target);
      case Ast.Compare e -> compare(e, target);
      case Ast.Call e -> unit.calls.call(e, target);
      case Ast.FormattedValue e -> formatted(e, target);
      case Ast.JoinedStr e -> joined(e, target);
      case Ast.Constant e -> unit.constant(target, e.value(), e.span());
      case Ast.Attribute e -> {
        int object = operandIn(target, e.value());
        Span span = attributeSpan(e);
        code.emit(Op.GET_ATTR, target, object, unit.attribute(e.attr(), span), span);
      }
      case Ast.Subscript e -> {
        unit.module.warnings.check(e);
        int object = operandIn(target, e.value(), e.slice());
        code.emit(Op.GET_ITEM, target, object, operand(e.slice()), e.span());
      }
      case Ast.Starred e -> throw unit.syntaxProblem("can't use starred expression here", e.span());
      case Ast.Name e -> unit.variables.load(e.id(), target, e.span());
      case Ast.List e -> list(e, target);
      case Ast.Tuple e -> tuple(e.elts(), target, e.span());
      case Ast.Slice e -> slice(e, target);
    }
  }

  // Operators

  private void booleanOperation(Ast.BoolOp e, int target) {
    boolean sense = e.op() == Ast.BoolOperator.OR;
    int value = collector(target, e.span());
    CodeBuilder.Label end = new CodeBuilder.Label();
    for (Ast.Expression operand : e.values().subList(0, e.values().size() - 1)) {
      into(operand, value);
      code.jumpIf(sense, value, end, e.span());
    }
    into(e.values().getLast(), value);
    code.place(end);
    code.move(target, value, e.span());
  }

  private void namedExpression(Ast.NamedExpr e, int target) {
    Ast.Name name = (Ast.Name) e.target();
    int register = unit.variables.register(name.id());
    if (register >= 0) {
      into(e.value(), register);
      code.setAssigned(register, true);
      code.move(target, register, e.span());
    } else {
      into(e.value(), target);
      unit.variables.store(name.id(), target, name.span());
    }
  }

  private void binaryOperation(Ast.BinOp e, int target) {
    Ast.JoinedStr formatted = PercentFormat.joined(e);
    if (formatted != null) {
      joined(formatted, target);
    } else {
      int left = operandIn(target, e.left(), e.right());
      arithmetic(e.op(), false, target, left, e.right(), e.span());
    }
  }

  private void unaryOperation(Ast.UnaryOp e, int target) {
    Ast.Compare negation = e.op() == Ast.UnaryOperator.NOT ? negation(e.operand()) : null;
    if (negation != null) {
      compare(negation, target);
      return;
    }
    int operand = operandIn(target, e.operand());
    code.emit(Op.UNARY, e.op().ordinal(), target, operand, 0, e.span());
  }

  /** The comparison that {@code not} makes of another one; null if there is none. */
  static Ast.Compare negation(Ast.Expression e) {
    if (!(e instanceof Ast.Compare compare) || compare.ops().size() != 1) {
      return null;
    }
    Ast.CmpOp op = negated(compare.ops().getFirst());
    return op == null ? null : new Ast.Compare(compare.left(), List.of(op), compare.comparators(), compare.span());
  }

  /** The operator whose result is the negation by definition; null if objects may answer otherwise. */
  private static Ast.CmpOp negated(Ast.CmpOp op) {
    return switch (op) {
      case IS -> Ast.CmpOp.IS_NOT;
      case IS_NOT -> Ast.CmpOp.IS;
      case IN -> Ast.CmpOp.NOT_IN;
      case NOT_IN -> Ast.CmpOp.IN;
      case EQ, NOT_EQ, LT, LT_E, GT, GT_E -> null;
    };
  }

  /** {@code target = left op right}, with the right side still to be evaluated. */
  void arithmetic(
      Ast.Operator op, boolean inPlace, int target, int left, Ast.Expression right, Span span) {
    int x = inPlace ? IN_PLACE : 0;
    if ((op == Ast.Operator.ADD || op == Ast.Operator.SUB) && Folding.value(right) instanceof Long number) {
      boolean subtract = op == Ast.Operator.SUB;
      Long addend = subtract ? -number : number;
      if (CodeBuilder.isShort(addend)) {
        code.emit(Op.ADD_INT, subtract ? x | SUBTRACT : x, target, left, addend.intValue(), span);
        return;
      }
    }
    int value = operand(right);
    switch (op) {
      case ADD -> code.emit(Op.ADD, x, target, left, value, span);
      case SUB -> code.emit(Op.SUB, x, target, left, value, span);
      case MULT -> code.emit(Op.MUL, x, target, left, value, span);
      case DIV -> code.emit(Op.DIV, x, target, left, value, span);
      case FLOOR_DIV -> code.emit(Op.FLOORDIV, x, target, left, value, span);
      case MOD -> code.emit(Op.MOD, x, target, left, value, span);
      case MAT_MULT, POW, L_SHIFT, R_SHIFT, BIT_OR, BIT_XOR, BIT_AND ->
          code.emit(Op.BINARY, op.ordinal() | (inPlace ? BINARY_IN_PLACE : 0), target, left, value, span);
    }
  }

  private void compare(Ast.Compare e, int target) {
    unit.module.warnings.check(e);
    int count = e.ops().size();
    if (count == 1) {
      comparison(e.left(), e.ops().getFirst(), e.comparators().getFirst(), target, e.span());
      return;
    }
    int result = collector(target, e.span());
    CodeBuilder.Label end = new CodeBuilder.Label();
    int left = operand(e.left(), e.comparators().toArray(Ast.Expression[]::new));
    for (int i = 0; i < count; i++) {
      int right = comparator(e, i);
      code.emit(Op.COMPARE, e.ops().get(i).ordinal(), result, left, right, e.span());
      if (i < count - 1) {
        code.jumpIf(false, result, end, e.span());
      }
      left = right;
    }
    code.place(end);
    code.move(target, result, e.span());
  }

  /** The right side of the i-th comparison of a chain, which is the left side of the next. */
  int comparator(Ast.Compare e, int i) {
    Ast.Expression[] later = e.comparators().subList(i + 1, e.comparators().size()).toArray(Ast.Expression[]::new);
    Object container = constantContainer(e.ops().get(i), e.comparators().get(i));
    if (container == null) {
      return operand(e.comparators().get(i), later);
    }
    int register = code.temporary(e.span());
    unit.constant(register, container, e.comparators().get(i).span());
    return register;
  }

  private void comparison(Ast.Expression left, Ast.CmpOp op, Ast.Expression right, int target, Span span) {
    Object container = constantContainer(op, right);
    int leftOperand = operandIn(target, left, right);
    int rightOperand;
    if (container == null) {
      rightOperand = operand(right);
    } else {
      rightOperand = code.temporary(span);
      unit.constant(rightOperand, container, right.span());
    }
    code.emit(Op.COMPARE, op.ordinal(), target, leftOperand, rightOperand, span);
  }

  /** A list or set of constants after {@code in}, as the constant that stands for it; null if it is none. */
  private Object constantContainer(Ast.CmpOp op, Ast.Expression right) {
    if (op != Ast.CmpOp.IN && op != Ast.CmpOp.NOT_IN) {
      return null;
    }
    if (right instanceof Ast.List list) {
      return Folding.tuple(list.elts());
    }
    List<Object> values = right instanceof Ast.Set set ? Folding.values(set.elts()) : null;
    return values == null ? null : unit.module.frozenSet(values);
  }

  private void conditional(Ast.IfExp e, int target) {
    CodeBuilder.Label orelse = new CodeBuilder.Label();
    CodeBuilder.Label end = new CodeBuilder.Label();
    unit.conditions.jumpIf(e.test(), false, orelse, e.span());
    into(e.body(), target);
    code.jump(end, e.span());
    code.place(orelse);
    into(e.orelse(), target);
    code.place(end);
  }

  private void slice(Ast.Slice e, int target) {
    int first = code.mark();
    slicePart(e.lower(), e.span());
    slicePart(e.upper(), e.span());
    slicePart(e.step(), e.span());
    code.emit(Op.SLICE, target, first, 0, e.span());
  }

  private void slicePart(Ast.Expression part, Span span) {
    if (part == null) {
      unit.none(code.temporary(span), span);
    } else {
      fresh(part);
    }
  }

  /** The span of a load, store or deletion: only the attribute's name if it stands on a later line than its object. */
  static Span attributeSpan(Ast.Attribute e) {
    Span span = e.span();
    if (span.line() == span.endLine()) {
      return span;
    }
    int length = e.attr().codePointCount(0, e.attr().length());
    return new Span(span.endLine(), Math.max(0, span.endColumn() - length), span.endLine(), span.endColumn());
  }

  // Displays

  /** Puts the values of all into consecutive new temporaries; the first of them. */
  private int consecutive(List<Ast.Expression> expressions) {
    int first = code.mark();
    for (Ast.Expression expression : expressions) {
      fresh(expression);
    }
    return first;
  }

  private static boolean isStarred(Ast.Expression expression) {
    return expression instanceof Ast.Starred;
  }

  /** How many elements stand before the first starred one. */
  private static int leading(List<Ast.Expression> elements) {
    int count = 0;
    while (count < elements.size() && !isStarred(elements.get(count))) {
      count++;
    }
    return count;
  }

  private void list(Ast.List e, int target) {
    List<Ast.Expression> elements = e.elts();
    Code.Constant.Tuple constants = elements.size() >= MIN_CONSTANTS ? Folding.tuple(elements) : null;
    if (constants != null) {
      int list = collector(target, e.span());
      code.emit(Op.LIST, list, 0, 0, e.span());
      int tuple = code.temporary(e.span());
      unit.constant(tuple, constants, e.span());
      code.emit(Op.LIST_EXTEND, list, tuple, 0, e.span());
      code.move(target, list, e.span());
    } else if (elements.size() <= MAX_ELEMENTS && leading(elements) == elements.size()) {
      code.emit(Op.LIST, target, consecutive(elements), elements.size(), e.span());
    } else {
      int list = collector(target, e.span());
      grow(elements, list, e.span());
      code.move(target, list, e.span());
    }
  }

  /** The tuple of all; starred ones contribute their items. */
  void tuple(List<Ast.Expression> elements, int target, Span span) {
    Code.Constant.Tuple constants = Folding.tuple(elements);
    if (constants != null) {
      unit.constant(target, constants, span);
    } else if (elements.size() <= MAX_ELEMENTS && leading(elements) == elements.size()) {
      code.emit(Op.TUPLE, target, consecutive(elements), elements.size(), span);
    } else {
      int list = collector(target, span);
      grow(elements, list, span);
      code.emit(Op.LIST_TO_TUPLE, target, list, 0, span);
    }
  }

  /** Makes a list step by step. */
  void grow(List<Ast.Expression> elements, int list, Span span) {
    int mark = code.mark();
    int leading = Math.min(leading(elements), MAX_ELEMENTS);
    code.emit(Op.LIST, list, consecutive(elements.subList(0, leading)), leading, span);
    code.release(mark);
    for (Ast.Expression element : elements.subList(leading, elements.size())) {
      if (element instanceof Ast.Starred starred) {
        code.emit(Op.LIST_EXTEND, list, operand(starred.value()), 0, span);
      } else {
        code.emit(Op.LIST_APPEND, list, operand(element), 0, span);
      }
      code.release(mark);
    }
  }

  private void set(Ast.Set e, int target) {
    List<Ast.Expression> elements = e.elts();
    List<Object> constants = elements.size() >= 3 ? Folding.values(elements) : null;
    int leading = leading(elements);
    if (constants == null && leading == elements.size() && leading <= MAX_HASHED) {
      code.emit(Op.SET, target, consecutive(elements), leading, e.span());
      return;
    }
    int set = collector(target, e.span());
    int mark = code.mark();
    if (constants != null) {
      code.emit(Op.SET, set, 0, 0, e.span());
      int frozenSet = code.temporary(e.span());
      unit.constant(frozenSet, unit.module.frozenSet(constants), e.span());
      code.emit(Op.SET_UPDATE, set, frozenSet, 0, e.span());
    } else {
      int together = elements.size() <= MAX_HASHED ? leading : 0;
      code.emit(Op.SET, set, consecutive(elements.subList(0, together)), together, e.span());
      code.release(mark);
      for (Ast.Expression element : elements.subList(together, elements.size())) {
        if (element instanceof Ast.Starred starred) {
          code.emit(Op.SET_UPDATE, set, operand(starred.value()), 0, e.span());
        } else {
          code.emit(Op.SET_ADD, set, operand(element), 0, e.span());
        }
        code.release(mark);
      }
    }
    code.move(target, set, e.span());
  }

  private void dict(Ast.Dict e, int target) {
    int leading = 0;
    while (leading < e.keys().size() && e.keys().get(leading) != null) {
      leading++;
    }
    int together = leading * 2 <= MAX_HASHED ? leading : 0;
    int dict = together == e.keys().size() ? target : collector(target, e.span());
    int mark = code.mark();
    for (int i = 0; i < together; i++) {
      fresh(e.keys().get(i));
      fresh(e.values().get(i));
    }
    code.emit(Op.DICT, dict, mark, together, e.span());
    code.release(mark);
    for (int i = together; i < e.keys().size(); i++) {
      if (e.keys().get(i) == null) {
        code.emit(Op.DICT_UPDATE, dict, operand(e.values().get(i)), 0, e.span());
      } else {
        int key = operand(e.keys().get(i), e.values().get(i));
        code.emit(Op.DICT_PUT, dict, key, operand(e.values().get(i)), e.span());
      }
      code.release(mark);
    }
    code.move(target, dict, e.span());
  }

  // Strings

  private void joined(Ast.JoinedStr e, int target) {
    switch (e.values().size()) {
      case 0 -> unit.constant(target, "", e.span());
      case 1 -> into(e.values().getFirst(), target);
      default -> code.emit(Op.CONCAT, target, consecutive(e.values()), e.values().size(), e.span());
    }
  }

  private void formatted(Ast.FormattedValue e, int target) {
    int conversion = Math.max(0, e.conversion());
    if (e.formatSpec() == null) {
      code.emit(Op.FORMAT, conversion, target, operandIn(target, e.value()), 0, e.span());
    } else {
      int value = operandIn(target, e.value(), e.formatSpec());
      int spec = operand(e.formatSpec());
      code.emit(Op.FORMAT, conversion | SPEC_FOLLOWS, target, value, spec, e.span());
    }
  }

  // Generators

  private void yieldValue(Ast.Yield e, int target) {
    checkYield(e.span());
    int value;
    if (e.value() == null) {
      value = code.temporary(e.span());
      unit.none(value, e.span());
    } else {
      value = operandIn(target, e.value());
    }
    if (unit.scope.coroutine) {
      int item = code.temporary(e.span());
      code.emit(Op.ASYNC_ITEM, item, value, 0, e.span());
      value = item;
    }
    code.emit(Op.YIELD, target, value, 0, e.span());
  }

  private void yieldFrom(Ast.YieldFrom e, int target) {
    checkYield(e.span());
    if (unit.scope.coroutine) {
      throw unit.syntaxProblem("'yield from' inside async function", e.span());
    }
    int value = collector(target, e.span());
    int iterator = code.temporary(e.span());
    code.emit(Op.ITER, iterator, operand(e.value()), 0, e.span());
    unit.coroutines.delegate(value, iterator, e.span());
    code.move(target, value, e.span());
  }

  private void checkYield(Span span) {
    if (!unit.scope.kind.isFunction()) {
      throw unit.syntaxProblem("'yield' outside function", span);
    }
  }
}
