package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.language.Ast;
import stint.machine.Items;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Equality;
import stint.machine.operations.Sequences;
import stint.machine.operations.Truth;
import stint.machine.values.Builtin;
import stint.machine.values.Types;

/** The part of {@code operator} that stands for an operator of the language each. */
final class OperatorModule {
  private OperatorModule() {}

  static Map<String, Object> attributes() {
    var table = new LinkedHashMap<String, Object>();
    binary(table, "add", Ast.Operator.ADD);
    binary(table, "sub", Ast.Operator.SUB);
    binary(table, "mul", Ast.Operator.MULT);
    binary(table, "matmul", Ast.Operator.MAT_MULT);
    binary(table, "truediv", Ast.Operator.DIV);
    binary(table, "floordiv", Ast.Operator.FLOOR_DIV);
    binary(table, "mod", Ast.Operator.MOD);
    binary(table, "pow", Ast.Operator.POW);
    binary(table, "lshift", Ast.Operator.L_SHIFT);
    binary(table, "rshift", Ast.Operator.R_SHIFT);
    binary(table, "and", Ast.Operator.BIT_AND);
    binary(table, "or", Ast.Operator.BIT_OR);
    binary(table, "xor", Ast.Operator.BIT_XOR);
    compare(table, "lt", Ast.CmpOp.LT);
    compare(table, "le", Ast.CmpOp.LT_E);
    compare(table, "eq", Ast.CmpOp.EQ);
    compare(table, "ne", Ast.CmpOp.NOT_EQ);
    compare(table, "ge", Ast.CmpOp.GT_E);
    compare(table, "gt", Ast.CmpOp.GT);
    unary(table, "neg", Ast.UnaryOperator.U_SUB);
    unary(table, "pos", Ast.UnaryOperator.U_ADD);
    unary(table, "inv", Ast.UnaryOperator.INVERT);
    unary(table, "invert", Ast.UnaryOperator.INVERT);
    add(table, "abs(a, /)", (t, a) -> NumberMethods.special(t, a[0], "__abs__", "bad operand type for abs(): '%s'"));
    add(table, "not_(a, /)", (t, a) -> Operators.unary(t, Ast.UnaryOperator.NOT, a[0]));
    add(table, "truth(a, /)", (t, a) -> Truth.truth(t, a[0]));
    add(table, "is_(a, b, /)", (_, a) -> Equality.same(a[0], a[1]));
    add(table, "is_not(a, b, /)", (_, a) -> !Equality.same(a[0], a[1]));
    add(table, "getitem(a, b, /)", (t, a) -> Items.get(t, a[0], a[1]));
    add(table, "setitem(a, b, c, /)", (t, a) -> t.push(new Statement(a[0], a[1], a[2])));
    add(table, "delitem(a, b, /)", (t, a) -> t.push(new Statement(a[0], a[1], null)));
    add(table, "contains(a, b, /)", (t, a) -> Sequences.contains(t, a[0], a[1]));
    add(table, "concat(a, b, /)", (t, a) -> concat(t, a, false));
    add(table, "iconcat(a, b, /)", (t, a) -> concat(t, a, true));
    return table;
  }

  private static void add(Map<String, Object> table, String signature, Builtin.Body body) {
    var function = Builtin.function(signature, body);
    table.put(function.name(), function);
  }

  private static void binary(Map<String, Object> table, String name, Ast.Operator operator) {
    boolean isKeyword = name.equals("and") || name.equals("or");
    add(table, name + (isKeyword ? "_" : "") + "(a, b, /)", (t, a) -> Operators.binary(t, operator, false, a[0], a[1]));
    add(table, "i" + name + "(a, b, /)", (t, a) -> Operators.binary(t, operator, true, a[0], a[1]));
  }

  private static void compare(Map<String, Object> table, String name, Ast.CmpOp comparison) {
    add(table, name + "(a, b, /)", (t, a) -> Operators.compare(t, comparison, a[0], a[1]));
  }

  private static void unary(Map<String, Object> table, String name, Ast.UnaryOperator operator) {
    add(table, name + "(a, /)", (t, a) -> Operators.unary(t, operator, a[0]));
  }

  private static Object concat(Tasklet t, Object[] a, boolean inPlace) {
    if (Types.of(a[0]).lookup("__getitem__") == null) {
      throw Raise.typeError("'" + Types.of(a[0]).name() + "' object can't be concatenated");
    }
    return Operators.binary(t, Ast.Operator.ADD, inPlace, a[0], a[1]);
  }

  /** {@code container[key] = value}, or with null {@code del container[key]}. */
  static final class Statement extends NativeFrame {
    private Object container;
    private Object key;
    private Object value;
    private boolean done;

    Statement() {}

    Statement(Object container, Object key, Object value) {
      this.container = container;
      this.key = key;
      this.value = value;
    }

    @Override
    public Object step(Tasklet t) {
      if (!done) {
        done = true;
        var outcome = value == null ? Items.delete(t, container, key) : Items.set(t, container, key, value);
        if (outcome == Tasklet.PENDING) {
          return outcome;
        }
      }
      t.take();
      return stint.machine.values.Singleton.NONE;
    }

    @Override
    public void transfer(Transfer transfer) {
      container = transfer.ref(container);
      key = transfer.ref(key);
      value = transfer.ref(value);
      done = transfer.flag(done);
    }
  }
}
