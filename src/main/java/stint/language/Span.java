package stint.language;

/**
 * A stretch of source text, from its first character up to but not including the one at the end position.
 *
 * <p>Lines count from 1. Columns count from 0, in characters (Unicode code points), from the start of their line; CPython's
 * {@code col_offset} counts UTF-8 bytes instead, so the two agree on ASCII lines only.
 */
public record Span(int line, int column, int endLine, int endColumn) {

  /** The stretch from the start of this span to the end of {@code last}. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }
}
