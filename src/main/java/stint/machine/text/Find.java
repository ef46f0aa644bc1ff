package stint.machine.text;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyTuple;

/** Looks for the first or last place of one text in another. */
final class Find extends Pass {
  /** What is to be answered. */
  enum Answer {
    /** The place, or -1. */
    PLACE,
    /** The place; an error if there is none. */
    INDEX,
    /** Whether there is one. */
    PRESENCE,
    /** What is before, the part, and what is behind. */
    PARTITION
  }

  private Answer answer;
  private Texts kind;
  private String text;
  private String part;
  private int start;
  private int end;
  private boolean backwards;
  private Finder finder;

  /** The separator as it was given: it is in the partition. */
  private Object separator;

  Find() {}

  /** A search in the chars from start to end. */
  Find(Answer answer, Texts kind, String text, String part, int start, int end, boolean backwards) {
    this.answer = answer;
    this.kind = kind;
    this.text = text;
    this.part = part;
    this.start = start;
    this.end = end;
    this.backwards = backwards;
    this.finder = new Finder(text, part, start, end, backwards);
  }

  /** A partition at a separator. */
  static Find partition(Texts kind, String text, String part, Object separator, boolean backwards) {
    var find = new Find(Answer.PARTITION, kind, text, part, 0, text.length(), backwards);
    find.separator = kind == Texts.BYTEARRAY ? kind.of(part) : separator;
    return find;
  }

  @Override
  public Object step(Tasklet t) {
    if (part.isEmpty()) {
      return outcome(start > end ? Finder.NONE : backwards ? end : start);
    }
    finder.allow(CHUNK);
    int place = finder.next();
    searched(t, finder);
    return place == Finder.MORE ? Tasklet.PENDING : outcome(place);
  }

  private Object outcome(int place) {
    return switch (answer) {
      case PRESENCE -> place >= 0;
      case PARTITION -> partition(place);
      case INDEX -> {
        if (place < 0) {
          throw Raise.valueError(kind == Texts.STR ? "substring not found" : "subsection not found");
        }
        yield index(place);
      }
      case PLACE -> place < 0 ? -1L : index(place);
    };
  }

  private Object index(int place) {
    return (long) (kind == Texts.STR ? text.codePointCount(0, place) : place);
  }

  private Object partition(int place) {
    var empty = kind.of("");
    if (place < 0) {
      var whole = kind.of(text);
      return backwards
          ? PyTuple.of(kind == Texts.BYTEARRAY ? kind.of("") : empty, empty, whole)
          : PyTuple.of(whole, empty, kind == Texts.BYTEARRAY ? kind.of("") : empty);
    }
    return PyTuple.of(
        kind.of(text.substring(0, place)),
        separator,
        kind.of(text.substring(place + part.length())));
  }

  @Override
  public void transfer(Transfer transfer) {
    answer = Answer.values()[transfer.integer(answer == null ? 0 : answer.ordinal())];
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    part = transfer.text(part);
    start = transfer.integer(start);
    end = transfer.integer(end);
    backwards = transfer.flag(backwards);
    finder = transfer.ref(finder);
    separator = transfer.ref(separator);
  }
}
