package stint.machine.text;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** Whether a text is of one kind throughout: {@code str.isalpha} and its like. */
final class CharacterTest extends Pass {
  enum Test {
    ALPHA, ALNUM, ASCII, DECIMAL, DIGIT, NUMERIC, SPACE, PRINTABLE, IDENTIFIER, LOWER, UPPER, TITLE
  }

  /** Belongs to no kind: what bytes outside of ASCII are taken for. */
  private static final int NOTHING = 0xffff;

  private Test test;
  private Texts kind;
  private String text;
  private int at;
  private boolean seen;
  private boolean inWord;

  CharacterTest() {}

  CharacterTest(Test test, Texts kind, String text) {
    this.test = test;
    this.kind = kind;
    this.text = text;
    seen = (test.compareTo(Test.LOWER) < 0 && !text.isEmpty()) || test == Test.ASCII || test == Test.PRINTABLE;
  }

  @Override
  public Object step(Tasklet t) {
    int start = at;
    int end = Math.min(text.length(), at + CHUNK);
    while (at < end) {
      int c = text.codePointAt(at);
      if (!passes(kind == Texts.STR || c < 0x80 ? c : NOTHING)) {
        scanned(t, at - start);
        return false;
      }
      at += Character.charCount(c);
    }
    scanned(t, at - start);
    return at < text.length() ? Tasklet.PENDING : (Object) seen;
  }

  private boolean passes(int c) {
    return switch (test) {
      case ALPHA -> Characters.isAlpha(c);
      case ALNUM -> Characters.isAlpha(c) || Characters.isNumeric(c);
      case ASCII -> c < 0x80;
      case DECIMAL -> Characters.decimal(c) >= 0;
      case DIGIT -> Characters.isDigit(c);
      case NUMERIC -> Characters.isNumeric(c);
      case SPACE -> kind.isSpace(c);
      case PRINTABLE -> Characters.isPrintable(c);
      case IDENTIFIER -> at == 0 ? Characters.isIdentifierStart(c) : Characters.isIdentifierPart(c);
      case LOWER -> {
        seen |= Characters.isLower(c);
        yield !Characters.isUpper(c) && !Characters.isTitle(c);
      }
      case UPPER -> {
        seen |= Characters.isUpper(c);
        yield !Characters.isLower(c) && !Characters.isTitle(c);
      }
      case TITLE -> isTitleAt(c);
    };
  }

  private boolean isTitleAt(int c) {
    boolean capital = Characters.isUpper(c) || Characters.isTitle(c);
    boolean small = !capital && Characters.isLower(c);
    boolean fits = capital ? !inWord : !small || inWord;
    inWord = capital || small;
    seen |= inWord;
    return fits;
  }

  @Override
  public void transfer(Transfer transfer) {
    test = Test.values()[transfer.integer(test == null ? 0 : test.ordinal())];
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    at = transfer.integer(at);
    seen = transfer.flag(seen);
    inWord = transfer.flag(inWord);
  }
}
