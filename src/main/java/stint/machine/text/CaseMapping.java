package stint.machine.text;

import java.util.Locale;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** Rewrites a text in another case, by Unicode's full mappings. */
final class CaseMapping extends Pass {
  enum Mapping {
    UPPER, LOWER, FOLDED, TITLE, CAPITALIZED, SWAPPED
  }

  private static final char FINAL_SIGMA = '\u03c2';
  private static final char SMALL_SIGMA = '\u03c3';
  private static final char CAPITAL_SIGMA = '\u03a3';

  private Mapping mapping;
  private Texts kind;
  private String text;
  private int at;
  private StringBuilder out;

  /** Whether the character before is cased. */
  private boolean inWord;

  /** The same, looking through characters that are ignorable. */
  private boolean afterCased;

  /** Where in {@link #out} there is a sigma that is final unless its word goes on; or -1. */
  private int sigma = -1;

  CaseMapping() {}

  /** Of bytes only ASCII's letters have case. */
  CaseMapping(Mapping mapping, Texts kind, String text) {
    this.mapping = mapping;
    this.kind = kind;
    this.text = text;
  }

  @Override
  public Object step(Tasklet t) {
    if (at == 0 && isPlain()) {
      scanned(t, text.length());
      copied(t, text.length());
      return kind.of(mapping == Mapping.UPPER ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT));
    }
    if (out == null) {
      out = new StringBuilder(text.length());
    }
    int start = at;
    int end = Math.min(text.length(), at + CHUNK);
    while (at < end) {
      int c = text.codePointAt(at);
      map(c);
      at += Character.charCount(c);
    }
    scanned(t, at - start);
    if (at < text.length()) {
      return Tasklet.PENDING;
    }
    if (sigma >= 0) {
      out.setCharAt(sigma, FINAL_SIGMA);
    }
    copied(t, out.length());
    return kind.of(out.toString());
  }

  /** Whether the host's mapping of the whole text is the same: that of ASCII is. */
  private boolean isPlain() {
    if ((mapping != Mapping.LOWER && mapping != Mapping.UPPER) || text.length() > CHUNK) {
      return false;
    }
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == text.length();
  }

  private void map(int c) {
    if (kind != Texts.STR && c >= 0x80) {
      out.append((char) c);
      inWord = false;
      return;
    }
    switch (mapping) {
      case UPPER -> Characters.appendUpper(out, c);
      case FOLDED -> Characters.appendFolded(out, c);
      default -> {
        boolean ignorable = Characters.isCaseIgnorable(c);
        boolean cased = Characters.isCased(c);
        if (!ignorable && sigma >= 0) {
          if (!cased) {
            out.setCharAt(sigma, FINAL_SIGMA);
          }
          sigma = -1;
        }
        mapInWord(c);
        inWord = cased;
        if (!ignorable) {
          afterCased = cased;
        }
      }
    }
  }

  private void mapInWord(int c) {
    switch (mapping) {
      case LOWER -> lower(c);
      case TITLE -> {
        if (inWord) {
          lower(c);
        } else {
          Characters.appendTitle(out, c);
        }
      }
      case CAPITALIZED -> {
        if (at > 0) {
          lower(c);
        } else {
          Characters.appendTitle(out, c);
        }
      }
      default -> {
        if (Characters.isUpper(c)) {
          lower(c);
        } else if (Characters.isLower(c)) {
          Characters.appendUpper(out, c);
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private void lower(int c) {
    if (c != CAPITAL_SIGMA) {
      Characters.appendLower(out, c);
      return;
    }
    if (afterCased) {
      sigma = out.length();
    }
    out.append(SMALL_SIGMA);
  }

  @Override
  public void transfer(Transfer transfer) {
    mapping = Mapping.values()[transfer.integer(mapping == null ? 0 : mapping.ordinal())];
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    at = transfer.integer(at);
    out = Texts.transfer(transfer, out);
    inWord = transfer.flag(inWord);
    afterCased = transfer.flag(afterCased);
    sigma = transfer.integer(sigma);
  }
}
