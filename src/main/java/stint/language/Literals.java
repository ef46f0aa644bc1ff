package stint.language;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes constants as Python's {@code repr} does. */
final class Literals {
  private static final String HEX = "0123456789abcdef";

  private Literals() {}

  static String repr(Object constant) {
    return switch (constant) {
      case Boolean value -> value ? "True" : "False";
      case Double value -> repr(value.doubleValue());
      case String value -> repr(value);
      case Ast.Bytes value -> repr(value.value());
      case Ast.Imaginary value -> imaginary(value.value());
      case Ast.Singleton value -> value == Ast.Singleton.NONE ? "None" : "Ellipsis";
      case Code.Constant.Tuple value -> "(" + join(value.items()) + (value.items().size() == 1 ? ",)" : ")");
      case Code.Constant.FrozenSet value -> "frozenset({" + join(value.items()) + "})";
      case Code.Constant.Builtin value -> value.name();
      case Code value -> "<code " + value.qualifiedName() + ">";
      default -> constant.toString();
    };
  }

  private static String join(List<Object> items) {
    return items.stream().map(Literals::repr).collect(Collectors.joining(", "));
  }

  /** The shortest digits that give the number back, with an exponent from 1e16 on and below 1e-4. */
  static String repr(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value > 0 ? "0.0" : "-0.0";
    }
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      String plain = digits.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    String unscaled = digits.unscaledValue().abs().toString();
    String fraction = unscaled.length() > 1 ? "." + unscaled.substring(1) : "";
    String sign = value < 0 ? "-" : "";
    String power = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    return sign + unscaled.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + power;
  }

  private static String imaginary(double value) {
    String text = repr(value);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "j";
  }

  private static String repr(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    text.codePoints().forEach(c -> {
      if (c == quote || c == '\\') {
        out.append('\\').appendCodePoint(c);
      } else if (c == '\n' || c == '\r' || c == '\t') {
        out.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t");
      } else if (isPrintable(c)) {
        out.appendCodePoint(c);
      } else {
        int width = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        out.append('\\').append(width == 2 ? 'x' : width == 4 ? 'u' : 'U');
        hex(out, c, width);
      }
    });
    return out.append(quote).toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static String repr(byte[] bytes) {
    String chars = new String(bytes, StandardCharsets.ISO_8859_1);
    char quote = chars.indexOf('\'') >= 0 && chars.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder("b").append(quote);
    chars.chars().forEach(c -> {
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c == '\n' || c == '\r' || c == '\t') {
        out.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t");
      } else if (c >= ' ' && c < 0x7f) {
        out.append((char) c);
      } else {
        hex(out.append("\\x"), c, 2);
      }
    });
    return out.append(quote).toString();
  }

  private static void hex(StringBuilder out, int value, int width) {
    for (int shift = 4 * (width - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt(value >>> shift & 0xf));
    }
  }
}
