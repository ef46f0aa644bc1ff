package stint.language;

import stint.language.SyntaxProblem.Kind;

/**
 * A text to parse, and the making of {@link SyntaxProblem}s that quote it: a whole file, or the expression in a replacement
 * field of an f-string, which is a stretch of the file's text seen as if it stood in parentheses.
 */
final class Source {
  final String fileName;

  /** The whole file, its line ends made {@code \n}, and one at its end. */
  final String text;

  /** Where the part to parse starts and ends in {@link #text}; for an f-string's field the braces are included. */
  final int start;
  final int end;

  /** Of {@link #start}; lines count from 1, columns from 0. */
  final int startLine;
  final int startColumn;

  /** Whether a column may differ from a distance in chars. */
  final boolean hasSurrogates;

  private Source(
      String fileName, String text, int start, int end, int startLine, int startColumn, boolean hasSurrogates) {
    this.fileName = fileName;
    this.text = text;
    this.start = start;
    this.end = end;
    this.startLine = startLine;
    this.startColumn = startColumn;
    this.hasSurrogates = hasSurrogates;
  }

  /** The source of a file. Throws {@link SyntaxProblem} where it has characters that no source may have. */
  static Source ofFile(String text, String fileName) {
    String lines = withPlainLineEnds(text);
    Source source = new Source(fileName, lines, 0, lines.length(), 1, 0, hasSurrogates(lines));
    source.refuseStrangeCharacters();
    return source;
  }

  /** The expression that starts after the brace at {@code start} and ends before the character at {@code end - 1}. */
  Source field(int start, int end, int line, int column) {
    return new Source(fileName, text, start, end, line, column, hasSurrogates);
  }

  boolean isField() {
    return end != text.length() || start != 0;
  }

  private static String withPlainLineEnds(String text) {
    String lines = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (lines.indexOf('\r') >= 0) {
      lines = lines.replace("\r\n", "\n").replace('\r', '\n');
    }
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
  }

  private static boolean hasSurrogates(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void refuseStrangeCharacters() {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new SyntaxProblem(
          Kind.SYNTAX_ERROR, "source code string cannot contain null bytes", fileName, lineOf(nul), 0, 0, 0, null);
    }
    if (!hasSurrogates) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      int codePoint = text.codePointAt(i);
      if (Character.isSupplementaryCodePoint(codePoint)) {
        i++;
      } else if (Character.isSurrogate((char) codePoint)) {
        String message = String.format(
            "(unicode error) 'utf-8' codec can't encode character '\\u%04x' in position %d: surrogates not allowed",
            codePoint,
            text.codePointCount(0, i));
        throw new SyntaxProblem(Kind.SYNTAX_ERROR, message, fileName, lineOf(i), 0, 0, 0, null);
      }
    }
  }

  private int lineOf(int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }

  /** A problem that the parser found; offsets are those of the file. */
  SyntaxProblem problem(Kind kind, String message, int line, int offset, int endLine, int endOffset) {
    if (!isField()) {
      String text = line(line);
      // The end of what goes on in later lines is not known to CPython's message: it marks to the end of the first.
      int end = endLine > line ? Math.min(endOffset, text.codePointCount(0, text.length()) + 1) : endOffset;
      return new SyntaxProblem(kind, message, fileName, line, offset, endLine, end, text);
    }
    return new SyntaxProblem(
        kind,
        "f-string: " + message,
        fileName,
        line,
        offset - startColumn,
        endLine,
        endOffset - startColumn,
        line(line));
  }

  /** A problem that the lexer found; offsets count from the start of the line as {@link #line} shows it. */
  SyntaxProblem lexicalProblem(Kind kind, String message, int line, int offset, int endOffset) {
    return new SyntaxProblem(kind, message, fileName, line, offset, line, endOffset, line(line));
  }

  /** The text of a line of the file, or of the field in its parentheses; empty after the last line. */
  String line(int line) {
    String shown = isField() ? "(" + text.substring(start + 1, end - 1) + ")" : text;
    int from = 0;
    for (int i = startLine; i < line; i++) {
      int lineEnd = shown.indexOf('\n', from);
      if (lineEnd < 0) {
        return "";
      }
      from = lineEnd + 1;
    }
    int lineEnd = shown.indexOf('\n', from);
    return shown.substring(from, lineEnd < 0 ? shown.length() : lineEnd);
  }
}
