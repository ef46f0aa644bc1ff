package stint.language;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What compiles and is hardly meant: CPython 3.11 warns about it (compile.c: compiler_assert, check_compare, check_caller,
 * check_subscripter and check_index).
 */
final class SyntaxWarnings {
  private static final String COMMA = "; perhaps you missed a comma?";

  /** What is compiled twice, such as the test of a while, is warned of twice, as in CPython. */
  private final List<Code.Warning> warnings = new ArrayList<>();

  /** All warnings, those to come included. */
  List<Code.Warning> all() {
    return Collections.unmodifiableList(warnings);
  }

  void check(Ast.Assert s) {
    if (s.test() instanceof Ast.Tuple tuple && !tuple.elts().isEmpty()) {
      warn(s.span(), "assertion is always true, perhaps remove parentheses?");
    }
  }

  /** Warns of the first comparison of a chain that asks for the identity of a literal. */
  void check(Ast.Compare e) {
    boolean left = hasIdentity(e.left());
    for (int i = 0; i < e.ops().size(); i++) {
      var op = e.ops().get(i);
      boolean right = hasIdentity(e.comparators().get(i));
      if ((op == Ast.CmpOp.IS || op == Ast.CmpOp.IS_NOT) && !(left && right)) {
        warn(e.span(), op == Ast.CmpOp.IS
            ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?");
        return;
      }
      left = right;
    }
  }

  void check(Ast.Call e) {
    String type = typeOf(e.func());
    if (type != null && !(e.func() instanceof Ast.Lambda)) {
      warn(e.span(), "'" + type + "' object is not callable" + COMMA);
    }
  }

  void check(Ast.Subscript e) {
    String type = typeOf(e.value());
    if (type == null) {
      return;
    }
    switch (type) {
      case "str", "bytes", "tuple", "list" -> {
        String index = typeOf(e.slice());
        if (index != null && !index.equals("int") && !index.equals("bool")) {
          warn(e.span(), type + " indices must be integers or slices, not " + index + COMMA);
        }
      }
      case "dict" -> {}
      default -> warn(e.span(), "'" + type + "' object is not subscriptable" + COMMA);
    }
  }

  private void warn(Span span, String text) {
    warnings.add(new Code.Warning(span.line(), text));
  }

  /** Whether asking for the identity of a value makes sense: not of a number, a text or a tuple of such. */
  private static boolean hasIdentity(Ast.Expression e) {
    Object value = Folding.value(e);
    return value == null || value instanceof Boolean || value instanceof Ast.Singleton;
  }

  /** The type that a value is known to have before anything runs; null where only the running program knows. */
  private static String typeOf(Ast.Expression e) {
    Object value = Folding.value(e);
    if (value != null) {
      return typeOfConstant(value);
    }
    return switch (e) {
      case Ast.Tuple _ -> "tuple";
      case Ast.List _,Ast.ListComp _ -> "list";
      case Ast.Dict _,Ast.DictComp _ -> "dict";
      case Ast.Set _,Ast.SetComp _ -> "set";
      case Ast.GeneratorExp _ -> "generator";
      case Ast.Lambda _ -> "function";
      case Ast.JoinedStr _,Ast.FormattedValue _ -> "str";
      default -> null;
    };
  }

  private static String typeOfConstant(Object value) {
    return switch (value) {
      case Long _,BigInteger _ -> "int";
      case Boolean _ -> "bool";
      case Double _ -> "float";
      case String _ -> "str";
      case Ast.Bytes _ -> "bytes";
      case Code.Constant.Tuple _ -> "tuple";
      case Ast.Singleton.NONE -> "NoneType";
      case Ast.Singleton.ELLIPSIS -> "ellipsis";
      default -> "complex";
    };
  }
}
