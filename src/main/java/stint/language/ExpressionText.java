package stint.language;

import java.util.List;
import java.util.StringJoiner;

/**
 * Writes an expression back as text, as {@code from __future__ import annotations} keeps annotations: with CPython's spaces, quotes
 * and parentheses, whatever the source had.
 */
final class ExpressionText {
  // How tightly operators bind; an operand that binds less tightly than its place demands is put into parentheses.
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARISON = 5;
  private static final int BIT_OR = 6;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int SUM = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private final Problems problems;
  private final StringBuilder out = new StringBuilder();

  private ExpressionText(Problems problems) {
    this.problems = problems;
  }

  /** The text; {@link NotSupported} for an f-string. */
  static String of(Ast.Expression expression, Problems problems) {
    var text = new ExpressionText(problems);
    text.write(expression, TEST);
    return text.out.toString();
  }

  private void write(Ast.Expression expression, int level) {
    switch (expression) {
      case Ast.BoolOp e -> boolOp(e, level);
      case Ast.NamedExpr e -> enclosed(level > TUPLE, () -> {
        write(e.target(), ATOM);
        out.append(" := ");
        write(e.value(), ATOM);
      });
      case Ast.BinOp e -> binary(e, level);
      case Ast.UnaryOp e -> unary(e, level);
      case Ast.Lambda e -> enclosed(level > TEST, () -> {
        out.append("lambda");
        parameters(e.args());
        out.append(": ");
        write(e.body(), TEST);
      });
      case Ast.IfExp e -> enclosed(level > TEST, () -> {
        write(e.body(), TEST + 1);
        out.append(" if ");
        write(e.test(), TEST + 1);
        out.append(" else ");
        write(e.orelse(), TEST);
      });
      case Ast.Dict e -> dict(e);
      case Ast.Set e -> list("{", e.elts(), "}");
      case Ast.ListComp e -> comprehension("[", e.elt(), e.generators(), "]");
      case Ast.SetComp e -> comprehension("{", e.elt(), e.generators(), "}");
      case Ast.GeneratorExp e -> comprehension("(", e.elt(), e.generators(), ")");
      case Ast.DictComp e -> {
        out.append('{');
        write(e.key(), TEST);
        out.append(": ");
        write(e.value(), TEST);
        clauses(e.generators());
        out.append('}');
      }
      case Ast.Await e -> enclosed(level > AWAIT, () -> {
        out.append("await ");
        write(e.value(), ATOM);
      });
      case Ast.Yield e -> {
        out.append("(yield");
        if (e.value() != null) {
          out.append(' ');
          write(e.value(), TUPLE);
        }
        out.append(')');
      }
      case Ast.YieldFrom e -> {
        out.append("(yield from ");
        write(e.value(), TEST);
        out.append(')');
      }
      case Ast.Compare e -> comparison(e, level);
      case Ast.Call e -> call(e);
      case Ast.Constant e -> out.append(constant(e));
      case Ast.Attribute e -> {
        write(e.value(), ATOM);
        // "1.real" would be read as a float.
        boolean isInt =
            e.value() instanceof Ast.Constant c && (c.value() instanceof Number n && !(n instanceof Double));
        out.append(isInt ? " ." : ".").append(e.attr());
      }
      case Ast.Subscript e -> {
        write(e.value(), ATOM);
        out.append('[');
        write(e.slice(), TUPLE);
        out.append(']');
      }
      case Ast.Starred e -> {
        out.append('*');
        write(e.value(), BIT_OR);
      }
      case Ast.Name e -> out.append(e.id());
      case Ast.List e -> list("[", e.elts(), "]");
      case Ast.Tuple e -> tuple(e, level);
      case Ast.Slice e -> slice(e);
      case Ast.JoinedStr e -> throw problems.notSupported("f-strings in postponed annotations", e.span());
      case Ast.FormattedValue e -> throw problems.notSupported("f-strings in postponed annotations", e.span());
    }
  }

  private void enclosed(boolean parentheses, Runnable inner) {
    out.append(parentheses ? "(" : "");
    inner.run();
    out.append(parentheses ? ")" : "");
  }

  private void boolOp(Ast.BoolOp e, int level) {
    int own = e.op() == Ast.BoolOperator.OR ? OR : AND;
    enclosed(level > own, () -> {
      for (int i = 0; i < e.values().size(); i++) {
        out.append(i == 0 ? "" : own == OR ? " or " : " and ");
        write(e.values().get(i), own + 1);
      }
    });
  }

  private void binary(Ast.BinOp e, int level) {
    int own =
        switch (e.op()) {
          case BIT_OR -> BIT_OR;
          case BIT_XOR -> BIT_XOR;
          case BIT_AND -> BIT_AND;
          case L_SHIFT, R_SHIFT -> SHIFT;
          case ADD, SUB -> SUM;
          case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
          case POW -> POWER;
        };
    boolean fromRight = e.op() == Ast.Operator.POW;
    enclosed(level > own, () -> {
      write(e.left(), fromRight ? own + 1 : own);
      out.append(' ').append(e.op().symbol()).append(' ');
      write(e.right(), fromRight ? own : own + 1);
    });
  }

  private void unary(Ast.UnaryOp e, int level) {
    int own = e.op() == Ast.UnaryOperator.NOT ? NOT : FACTOR;
    enclosed(level > own, () -> {
      out.append(switch (e.op()) {
        case INVERT -> "~";
        case NOT -> "not ";
        case U_ADD -> "+";
        case U_SUB -> "-";
      });
      write(e.operand(), own);
    });
  }

  private void comparison(Ast.Compare e, int level) {
    enclosed(level > COMPARISON, () -> {
      write(e.left(), COMPARISON + 1);
      for (int i = 0; i < e.ops().size(); i++) {
        out.append(switch (e.ops().get(i)) {
          case EQ -> " == ";
          case NOT_EQ -> " != ";
          case LT -> " < ";
          case LT_E -> " <= ";
          case GT -> " > ";
          case GT_E -> " >= ";
          case IS -> " is ";
          case IS_NOT -> " is not ";
          case IN -> " in ";
          case NOT_IN -> " not in ";
        });
        write(e.comparators().get(i), COMPARISON + 1);
      }
    });
  }

  private void parameters(Ast.Arguments args) {
    var parts = new StringJoiner(", ", " ", "").setEmptyValue("");
    int plain = args.posonlyargs().size() + args.args().size();
    int firstDefault = plain - args.defaults().size();
    for (int i = 0; i < plain; i++) {
      int behind = i - args.posonlyargs().size();
      var arg = behind < 0 ? args.posonlyargs().get(i) : args.args().get(behind);
      parts.add(arg.arg() + (i < firstDefault ? "" : "=" + of(args.defaults().get(i - firstDefault), problems)));
      if (behind == -1) {
        parts.add("/");
      }
    }
    if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
      parts.add("*" + (args.vararg() == null ? "" : args.vararg().arg()));
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      var value = args.kwDefaults().get(i);
      parts.add(args.kwonlyargs().get(i).arg() + (value == null ? "" : "=" + of(value, problems)));
    }
    if (args.kwarg() != null) {
      parts.add("**" + args.kwarg().arg());
    }
    out.append(parts);
  }

  private void dict(Ast.Dict e) {
    out.append('{');
    for (int i = 0; i < e.values().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      if (e.keys().get(i) == null) {
        out.append("**");
        write(e.values().get(i), BIT_OR);
      } else {
        write(e.keys().get(i), TEST);
        out.append(": ");
        write(e.values().get(i), TEST);
      }
    }
    out.append('}');
  }

  private void list(String open, List<Ast.Expression> elements, String close) {
    out.append(open);
    elements(elements);
    out.append(close);
  }

  private void elements(List<Ast.Expression> elements) {
    for (int i = 0; i < elements.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      write(elements.get(i), TEST);
    }
  }

  private void tuple(Ast.Tuple e, int level) {
    enclosed(e.elts().isEmpty() || level > TUPLE, () -> {
      elements(e.elts());
      out.append(e.elts().size() == 1 ? "," : "");
    });
  }

  private void slice(Ast.Slice e) {
    optional("", e.lower());
    out.append(':');
    optional("", e.upper());
    optional(":", e.step());
  }

  private void optional(String before, Ast.Expression expression) {
    if (expression != null) {
      out.append(before);
      write(expression, TEST);
    }
  }

  private void comprehension(String open, Ast.Expression element, List<Ast.Comprehension> clauses, String close) {
    out.append(open);
    write(element, TEST);
    clauses(clauses);
    out.append(close);
  }

  private void clauses(List<Ast.Comprehension> clauses) {
    for (var clause : clauses) {
      out.append(clause.isAsync() ? " async for " : " for ");
      write(clause.target(), TUPLE);
      out.append(" in ");
      write(clause.iter(), TEST + 1);
      for (var condition : clause.ifs()) {
        out.append(" if ");
        write(condition, TEST + 1);
      }
    }
  }

  private void call(Ast.Call e) {
    write(e.func(), ATOM);
    if (e.args().size() == 1 && e.keywords().isEmpty() && e.args().getFirst() instanceof Ast.GeneratorExp only) {
      write(only, TEST);
      return;
    }
    out.append('(');
    elements(e.args());
    for (int i = 0; i < e.keywords().size(); i++) {
      var keyword = e.keywords().get(i);
      out.append(i == 0 && e.args().isEmpty() ? "" : ", ");
      out.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
      write(keyword.value(), TEST);
    }
    out.append(')');
  }

  private static String constant(Ast.Constant e) {
    if (e.value() == Ast.Singleton.ELLIPSIS) {
      return "...";
    }
    // An overflowing literal is the only one that is infinite.
    var text = Literals.repr(e.value());
    return "u".equals(e.kind()) ? "u" + text : e.value() instanceof String ? text : text.replace("inf", "1e309");
  }
}
