package stint.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns {@code 'a %s b' % (x,)} into the f-string that means the same, as CPython does: the format is read once and no tuple is
 * made. Only {@code %s}, {@code %r} and {@code %a}, with a width and a precision, and only if there are as many values.
 */
final class PercentFormat {
  private static final int MAX_DIGITS = 3;

  private final String format;
  private final Span span;
  private int position;

  private PercentFormat(String format, Span span) {
    this.format = format;
    this.span = span;
  }

  /** The f-string; null if the expression is not of that form. */
  static Ast.JoinedStr joined(Ast.BinOp e) {
    if (e.op() == Ast.Operator.MOD
        && e.left() instanceof Ast.Constant(String format, var _, var _)
        && e.right() instanceof Ast.Tuple tuple
        && tuple.elts().stream().noneMatch(Ast.Starred.class::isInstance)
        && Folding.tuple(tuple.elts()) == null) {
      List<Ast.Expression> parts = new PercentFormat(format, e.span()).parts(tuple.elts());
      return parts == null ? null : new Ast.JoinedStr(parts, e.span());
    }
    return null;
  }

  private List<Ast.Expression> parts(List<Ast.Expression> values) {
    List<Ast.Expression> parts = new ArrayList<>();
    int used = 0;
    while (true) {
      String literal = literal();
      if (!literal.isEmpty()) {
        parts.add(new Ast.Constant(literal, null, span));
      }
      if (position == format.length()) {
        return used == values.size() ? parts : null;
      }
      Ast.Expression field = used < values.size() ? field(values.get(used++)) : null;
      if (field == null) {
        return null;
      }
      parts.add(field);
    }
  }

  /** The text up to the next conversion or the end. */
  private String literal() {
    int start = position;
    while (position < format.length() && (format.charAt(position) != '%' || format.startsWith("%%", position))) {
      position += format.charAt(position) == '%' ? 2 : 1;
    }
    return format.substring(start, position).replace("%%", "%");
  }

  private Ast.Expression field(Ast.Expression value) {
    position++;
    boolean left = false;
    while (position < format.length() && "-+ #0".indexOf(format.charAt(position)) >= 0) {
      left |= format.charAt(position++) == '-';
    }
    String width = digits();
    String precision = null;
    if (position < format.length() && format.charAt(position) == '.') {
      position++;
      precision = digits();
      precision = precision.isEmpty() ? "0" : precision;
    }
    if (width.length() > MAX_DIGITS || (precision != null && precision.length() > MAX_DIGITS)
        || position == format.length() || "sra".indexOf(format.charAt(position)) < 0) {
      return null;
    }
    char conversion = format.charAt(position++);
    String spec = (left || width.isEmpty() ? "" : ">") + width + (precision == null ? "" : "." + precision);
    Ast.Expression specText = spec.isEmpty() ? null : new Ast.Constant(spec, null, value.span());
    return new Ast.FormattedValue(value, conversion, specText, value.span());
  }

  private String digits() {
    int start = position;
    while (position < format.length() && format.charAt(position) >= '0' && format.charAt(position) <= '9') {
      position++;
    }
    return format.substring(start, position);
  }
}
