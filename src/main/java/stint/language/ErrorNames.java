package stint.language;

import stint.language.Ast.Expression;
import stint.language.Ast.Singleton;

/** What the messages of syntax errors call the kinds of expressions. */
final class ErrorNames {
  private ErrorNames() {}

  static String of(Expression expression) {
    return switch (expression) {
      case Ast.Attribute _ -> "attribute";
      case Ast.Subscript _ -> "subscript";
      case Ast.Starred _ -> "starred";
      case Ast.Name _ -> "name";
      case Ast.List _ -> "list";
      case Ast.Tuple _ -> "tuple";
      case Ast.Lambda _ -> "lambda";
      case Ast.Call _ -> "function call";
      case Ast.BoolOp _,Ast.BinOp _,Ast.UnaryOp _ -> "expression";
      case Ast.GeneratorExp _ -> "generator expression";
      case Ast.Yield _,Ast.YieldFrom _ -> "yield expression";
      case Ast.Await _ -> "await expression";
      case Ast.ListComp _ -> "list comprehension";
      case Ast.SetComp _ -> "set comprehension";
      case Ast.DictComp _ -> "dict comprehension";
      case Ast.Dict _ -> "dict literal";
      case Ast.Set _ -> "set display";
      case Ast.JoinedStr _,Ast.FormattedValue _ -> "f-string expression";
      case Ast.Constant(Object value, _, _) -> switch (value) {
        case Singleton.NONE -> "None";
        case Singleton.ELLIPSIS -> "ellipsis";
        case Boolean truth -> truth ? "True" : "False";
        default -> "literal";
      };
      case Ast.Compare _ -> "comparison";
      case Ast.IfExp _ -> "conditional expression";
      case Ast.NamedExpr _ -> "named expression";
      case Ast.Slice _ -> throw new IllegalArgumentException("a slice stands only in a subscript");
    };
  }
}
