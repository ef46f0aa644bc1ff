package stint.language;

import java.util.ArrayList;
import java.util.List;
import stint.language.Ast.Expression;

/** The parts of a string as they are found: stretches of text, which are joined, and replacement fields between them. */
final class FormattedPieces {
  /** The place of all literals side by side, which every part gets, as in CPython. */
  private final Span span;

  /** That of the first literal, as in {@link Ast.Constant}. */
  private final String kind;

  private final List<Expression> values = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  FormattedPieces(Span span, String kind) {
    this.span = span;
    this.kind = kind;
  }

  void add(String more) {
    text.append(more);
  }

  void add(Ast.FormattedValue field) {
    endText();
    values.add(field);
  }

  /** The f-string, if there was one among the literals. */
  Ast.JoinedStr toJoinedString() {
    endText();
    return new Ast.JoinedStr(List.copyOf(values), span);
  }

  /** The format specification in a field of {@code literal}; it and the text it ends with have the place of that literal alone. */
  Ast.JoinedStr toFormatSpec(Token literal) {
    if (!text.isEmpty()) {
      values.add(new Ast.Constant(text.toString(), null, literal.span()));
    }
    return new Ast.JoinedStr(List.copyOf(values), literal.span());
  }

  /** The string, if there were no fields. */
  Ast.Constant toConstant() {
    return new Ast.Constant(text.toString(), kind, span);
  }

  /** An empty one for the format specification in one of the fields. */
  FormattedPieces forFormatSpec() {
    return new FormattedPieces(span, kind);
  }

  private void endText() {
    if (!text.isEmpty()) {
      values.add(toConstant());
      text.setLength(0);
    }
  }
}
