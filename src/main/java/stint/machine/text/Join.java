package stint.machine.text;

import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Iteration;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** {@code separator.join(iterable)}: collects the pieces, adds up their sizes, and only then builds the result. */
final class Join extends NativeFrame {
  /** How many pieces one step looks at, and how many chars it appends at most. */
  private static final int PIECES = 2_000;
  private static final int CHARS = 16 * Pass.CHUNK;

  private Texts kind;
  private String separator;
  private Object iterable;

  /** The list or tuple that is looked through. */
  private Object source;

  private Object[] pieces;
  private int at;
  private long length;
  private StringBuilder out;

  Join() {}

  private Join(Texts kind, String separator, Object iterable) {
    this.kind = kind;
    this.separator = separator;
    this.iterable = iterable;
  }

  static Object of(Tasklet t, Texts kind, String separator, Object iterable) {
    var join = new Join(kind, separator, iterable);
    var direct = Derived.unwrap(iterable);
    if (direct == iterable && (direct instanceof PyList || direct instanceof PyTuple)) {
      join.source = direct;
      var outcome = join.step(t);
      if (outcome != Tasklet.PENDING) {
        return outcome;
      }
    } else if (!Iteration.isIterable(iterable)) {
      throw Raise.typeError("can only join an iterable");
    }
    return t.push(join);
  }

  @Override
  public Object step(Tasklet t) {
    if (iterable != null && source == null) {
      t.push(new Collecting.ToList(iterable));
      iterable = null;
      return Tasklet.PENDING;
    }
    if (source == null) {
      source = t.take();
    }
    if (out == null) {
      if (!isMeasured(t)) {
        return Tasklet.PENDING;
      }
      if (at == 1) {
        return single();
      }
      Pass.copied(t, length);
      out = new StringBuilder((int) length);
      at = 0;
    }
    return append(t);
  }

  /** Other tasklets may change the list meanwhile: what it held when looked at is what counts. */
  private boolean isMeasured(Tasklet t) {
    int size = source instanceof PyList list ? list.size() : ((PyTuple) source).size();
    if (pieces == null) {
      t.host().allocate(4L * size);
      pieces = new Object[size];
    }
    int end = Math.min(Math.min(size, pieces.length), at + PIECES);
    t.charge((end - at) >> 3);
    for (; at < end; at++) {
      pieces[at] = piece(source instanceof PyList list ? list.get(at) : ((PyTuple) source).get(at));
      length += length(pieces[at]) + (at > 0 ? separator.length() : 0);
    }
    return at >= size || at == pieces.length;
  }

  private Object piece(Object item) {
    var value = MemoryViews.bytesOf(Derived.unwrap(item));
    if (kind == Texts.STR ? value instanceof Str : value instanceof PyBytes || value instanceof PyByteArray) {
      return value;
    }
    throw Raise.typeError(
        "sequence item "
            + at
            + ": expected "
            + (kind == Texts.STR ? "str instance" : "a bytes-like object")
            + ", "
            + Types.of(item).name()
            + " found");
  }

  private static int length(Object piece) {
    return switch (piece) {
      case Str str -> str.text().length();
      case PyBytes bytes -> bytes.length();
      default -> ((PyByteArray) piece).length();
    };
  }

  private Object single() {
    return kind == Texts.STR ? pieces[0] : kind.of(BytesMethods.text(pieces[0]));
  }

  private Object append(Tasklet t) {
    int count = Math.min(pieces.length, at + PIECES);
    int full = (int) Math.min(length, (long) out.length() + CHARS);
    int start = at;
    while (at < count && pieces[at] != null && out.length() <= full) {
      if (at > 0) {
        out.append(separator);
      }
      out.append(pieces[at] instanceof Str str ? str.text() : BytesMethods.text(pieces[at]));
      at++;
    }
    t.charge((at - start) >> 3);
    return at < pieces.length && pieces[at] != null ? Tasklet.PENDING : kind.of(out.toString());
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Texts.transfer(transfer, kind);
    separator = transfer.text(separator);
    iterable = transfer.ref(iterable);
    source = transfer.ref(source);
    int size = transfer.integer(pieces == null ? -1 : pieces.length);
    pieces = size < 0 ? null : transfer.refs(pieces, size);
    at = transfer.integer(at);
    length = transfer.number(length);
    out = Texts.transfer(transfer, out);
  }
}
