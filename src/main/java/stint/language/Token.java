package stint.language;

/**
 * A token.
 *
 * @param text of a name: in normal form NFKC; null for the other kinds
 * @param start where it starts in the text of its {@link Source}, in chars
 * @param end where it ends, exclusive
 * @param level how many brackets are open after it
 */
record Token(TokenKind kind, String text, int start, int end, int level, Span span) {

  boolean is(TokenKind kind) {
    return this.kind == kind;
  }

  /** Whether this is the soft keyword {@code word}. */
  boolean isWord(String word) {
    return kind == TokenKind.NAME && text.equals(word);
  }
}
