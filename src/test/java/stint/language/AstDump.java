package stint.language;

import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a tree as CPython's {@code ast.dump(tree, include_attributes=True)} does, with two differences that
 * {@code src/test/python/record_ast.py} makes too: columns count characters, and strings are written in ASCII.
 */
final class AstDump {
  /** Fields that CPython calls differently from their record components. */
  private static final Map<String, String> FIELDS = Map.of(
      "decoratorList", "decorator_list",
      "contextExpr", "context_expr",
      "optionalVars", "optional_vars",
      "formatSpec", "format_spec",
      "kwDefaults", "kw_defaults",
      "isAsync", "is_async",
      "kwdAttrs", "kwd_attrs",
      "kwdPatterns", "kwd_patterns");

  private static final Map<String, String> CLASSES = Map.of(
      "Comprehension", "comprehension",
      "Arguments", "arguments",
      "Arg", "arg",
      "Keyword", "keyword",
      "Alias", "alias",
      "WithItem", "withitem",
      "MatchCase", "match_case");

  /** Below this a double has less than two significant digits. */
  private static final double SHORT_IN_PYTHON = 20 * Double.MIN_VALUE;

  private final StringBuilder out = new StringBuilder();

  private AstDump() {}

  static String of(Ast.Module module) {
    AstDump dump = new AstDump();
    dump.node(module);
    return dump.out.toString();
  }

  private void node(Ast.Node node) {
    String name = node.getClass().getSimpleName();
    out.append(CLASSES.getOrDefault(name, name)).append('(');
    String separator = "";
    for (RecordComponent component : components(node)) {
      Object value = value(component, node);
      if (component.getType() == Span.class || value == null) {
        continue;
      }
      String field = component.getName();
      out.append(separator).append(FIELDS.getOrDefault(field, field)).append('=');
      separator = ", ";
      switch (node) {
        case Ast.Constant _,Ast.MatchSingleton _ -> constant(value);
        case Ast.AnnAssign _ when value instanceof Boolean simple -> out.append(simple ? 1 : 0);
        case Ast.Comprehension _ when value instanceof Boolean isAsync -> out.append(isAsync ? 1 : 0);
        default -> value(value);
      }
    }
    if (node instanceof Ast.Module) {
      out.append(", type_ignores=[]");
    }
    if (node instanceof Ast.Located located) {
      Span span = located.span();
      out.append(separator).append("lineno=").append(span.line());
      out.append(", col_offset=").append(span.column());
      out.append(", end_lineno=").append(span.endLine());
      out.append(", end_col_offset=").append(span.endColumn());
    }
    out.append(')');
  }

  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new java.util.concurrent.ConcurrentHashMap<>();

  private static RecordComponent[] components(Ast.Node node) {
    return COMPONENTS.computeIfAbsent(node.getClass(), type -> {
      RecordComponent[] components = type.getRecordComponents();
      for (RecordComponent component : components) {
        component.getAccessor().setAccessible(true);
      }
      return components;
    });
  }

  private static Object value(RecordComponent component, Ast.Node node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private void value(Object value) {
    switch (value) {
      case null -> out.append("None");
      case Ast.Node node -> node(node);
      case Enum<?> operator -> out.append(camelCase(operator.name())).append("()");
      case List<?> list -> {
        out.append('[');
        String separator = "";
        for (Object element : list) {
          out.append(separator);
          separator = ", ";
          value(element);
        }
        out.append(']');
      }
      default -> constant(value);
    }
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return camel.toString();
  }

  private void constant(Object value) {
    switch (value) {
      case Ast.Singleton.NONE -> out.append("None");
      case Ast.Singleton.ELLIPSIS -> out.append("Ellipsis");
      case Boolean b -> out.append(b ? "True" : "False");
      case String text -> text(text);
      case Ast.Bytes(byte[] bytes) -> bytes(bytes);
      case Double number -> out.append(number(number));
      case Ast.Imaginary(double number) -> {
        String digits = number(number);
        out.append(digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits).append('j');
      }
      case BigInteger number -> out.append("0x").append(number.toString(16));
      default -> out.append(value);
    }
  }

  private void text(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    out.append(quote);
    text.codePoints().forEach(c -> {
      if (c < 128) {
        ascii(c, quote);
      } else if (c < 256) {
        out.append(String.format("\\x%02x", c));
      } else {
        out.append(c < 0x10000 ? String.format("\\u%04x", c) : String.format("\\U%08x", c));
      }
    });
    out.append(quote);
  }

  private void bytes(byte[] bytes) {
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    out.append('b').append(quote);
    text.chars().forEach(c -> {
      if (c < 128) {
        ascii(c, quote);
      } else {
        out.append(String.format("\\x%02x", c));
      }
    });
    out.append(quote);
  }

  private void ascii(int c, char quote) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote) {
          out.append('\\').append(quote);
        } else if (c < ' ' || c == 127) {
          out.append(String.format("\\x%02x", c));
        } else {
          out.append((char) c);
        }
      }
    }
  }

  /** Python's repr of a float. */
  private static String number(double number) {
    if (Double.isInfinite(number)) {
      return "inf";
    }
    if (number == 0) {
      return "0.0";
    }
    if (number < SHORT_IN_PYTHON) {
      // Java always writes a digit after the point, and here only the first one is significant.
      return new java.math.BigDecimal(number).round(new java.math.MathContext(1)).toString().replace("E", "e");
    }
    java.math.BigDecimal exact = new java.math.BigDecimal(Double.toString(number)).stripTrailingZeros();
    String digits = exact.unscaledValue().toString();
    int point = digits.length() - exact.scale();
    if (point > 16 || point < -3) {
      String exponent = String.format("%s%02d", point > 0 ? "+" : "-", Math.abs(point - 1));
      return digits.charAt(0) + (digits.length() > 1 ? "." + digits.substring(1) : "") + "e" + exponent;
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length()) + ".0"
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
