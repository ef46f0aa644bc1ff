package stint.machine.text;

import stint.machine.Collecting;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyList;

/** Cuts a text into a list of pieces: at a separator, at white space, or at line ends. */
final class Split extends Pass {
  enum Way {
    SEPARATOR, SPACE, LINES
  }

  /** What a piece takes beside its chars. */
  private static final int BYTES_PER_PIECE = 52;

  private Way way;
  private Texts kind;
  private String text;
  private String separator;
  private long most;
  private boolean backwards;
  private boolean keepEnds;
  private Finder finder;
  private PyList pieces = PyList.of();

  /** The chars that are left. */
  private int low;
  private int high;

  /** How far those that are left were looked at: at white space. */
  private int scanned;
  private boolean inPiece;
  private int turned = -1;

  Split() {}

  private Split(Way way, Texts kind, String text, long most, boolean backwards) {
    this.way = way;
    this.kind = kind;
    this.text = text;
    this.most = most;
    this.backwards = backwards;
    high = text.length();
    scanned = backwards ? high : 0;
  }

  /** A split at a separator, {@code most} times. */
  static Split at(Texts kind, String text, String separator, long most, boolean backwards) {
    var split = new Split(Way.SEPARATOR, kind, text, most, backwards);
    split.separator = separator;
    split.finder = new Finder(text, separator, 0, text.length(), backwards);
    return split;
  }

  /** A split at runs of white space, {@code most} times. */
  static Split atSpace(Texts kind, String text, long most, boolean backwards) {
    return new Split(Way.SPACE, kind, text, most, backwards);
  }

  /** The lines. */
  static Split lines(Texts kind, String text, boolean keepEnds) {
    var split = new Split(Way.LINES, kind, text, Long.MAX_VALUE, false);
    split.keepEnds = keepEnds;
    return split;
  }

  @Override
  public Object step(Tasklet t) {
    if (turned >= 0) {
      return turn(t);
    }
    boolean done = switch (way) {
      case SEPARATOR -> cutAtSeparator(t);
      case SPACE -> backwards ? cutAtSpaceBackwards(t) : cutAtSpace(t);
      case LINES -> cutLines(t);
    };
    if (!done) {
      return Tasklet.PENDING;
    }
    if (backwards && pieces.size() > 1) {
      turned = 0;
      return turn(t);
    }
    return pieces;
  }

  private void add(Tasklet t, int start, int end) {
    t.host().allocate(BYTES_PER_PIECE + end - start);
    Collecting.append(t, pieces, kind.of(text.substring(start, end)));
  }

  private boolean cutAtSeparator(Tasklet t) {
    finder.allow(CHUNK);
    int place = Finder.NONE;
    while (most > 0 && (place = finder.next()) >= 0) {
      most--;
      if (backwards) {
        add(t, place + separator.length(), high);
        high = place;
      } else {
        add(t, low, place);
        low = place + separator.length();
      }
    }
    searched(t, finder);
    if (place == Finder.MORE) {
      return false;
    }
    add(t, low, high);
    return true;
  }

  private boolean cutAtSpace(Tasklet t) {
    int start = scanned;
    int end = Math.min(high, start + CHUNK);
    while (scanned < end) {
      boolean space = kind.isSpace(text.charAt(scanned));
      if (inPiece && space) {
        add(t, low, scanned);
        most--;
        inPiece = false;
      } else if (!inPiece && !space) {
        low = scanned;
        inPiece = true;
        if (most == 0) {
          return rest(t, start, end);
        }
      }
      scanned++;
    }
    scanned(t, end - start);
    if (scanned < high) {
      return false;
    }
    if (inPiece) {
      add(t, low, high);
    }
    return true;
  }

  /** All that is left but the white space around it is one piece. */
  private boolean rest(Tasklet t, int from, int to) {
    scanned(t, to - from);
    if (backwards) {
      add(t, 0, high);
    } else {
      add(t, low, high);
    }
    return true;
  }

  private boolean cutAtSpaceBackwards(Tasklet t) {
    int start = scanned;
    int end = Math.max(0, start - CHUNK);
    while (scanned > end) {
      boolean space = kind.isSpace(text.charAt(scanned - 1));
      if (inPiece && space) {
        add(t, scanned, high);
        most--;
        inPiece = false;
      } else if (!inPiece && !space) {
        high = scanned;
        inPiece = true;
        if (most == 0) {
          return rest(t, end, start);
        }
      }
      scanned--;
    }
    scanned(t, start - end);
    if (scanned > 0) {
      return false;
    }
    if (inPiece) {
      add(t, 0, high);
    }
    return true;
  }

  private boolean cutLines(Tasklet t) {
    int start = scanned;
    int end = Math.min(high, start + CHUNK);
    while (scanned < end) {
      int c = text.charAt(scanned++);
      if (kind.isLineBreak(c)) {
        int stop = scanned - 1;
        if (c == '\r' && scanned < high && text.charAt(scanned) == '\n') {
          scanned++;
        }
        add(t, low, keepEnds ? scanned : stop);
        low = scanned;
      }
    }
    scanned(t, end - start);
    if (scanned < high) {
      return false;
    }
    if (low < high) {
      add(t, low, high);
    }
    return true;
  }

  /** Pieces found from the right come last first. */
  private Object turn(Tasklet t) {
    int half = pieces.size() / 2;
    int end = Math.min(half, turned + CHUNK);
    t.charge((end - turned) >> 4);
    for (; turned < end; turned++) {
      int other = pieces.size() - 1 - turned;
      var piece = pieces.get(turned);
      pieces.set(turned, pieces.get(other));
      pieces.set(other, piece);
    }
    return turned < half ? Tasklet.PENDING : pieces;
  }

  @Override
  public void transfer(Transfer transfer) {
    way = Way.values()[transfer.integer(way == null ? 0 : way.ordinal())];
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    separator = transfer.text(separator);
    most = transfer.number(most);
    backwards = transfer.flag(backwards);
    keepEnds = transfer.flag(keepEnds);
    finder = transfer.ref(finder);
    pieces = transfer.ref(pieces);
    low = transfer.integer(low);
    high = transfer.integer(high);
    scanned = transfer.integer(scanned);
    inPiece = transfer.flag(inPiece);
    turned = transfer.integer(turned);
  }
}
