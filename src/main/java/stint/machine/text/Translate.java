package stint.machine.text;

import java.math.BigInteger;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.Immediate;
import stint.machine.values.Probe;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** {@code text.translate(table)}: each character is looked up in anything that has items. */
final class Translate extends NativeFrame {
  /** How many characters one step looks up. */
  private static final int CHARACTERS = 4_000;

  private String text;
  private Object table;
  private int at;
  private boolean asked;
  private StringBuilder out = new StringBuilder();

  Translate() {}

  private Translate(String text, Object table) {
    this.text = text;
    this.table = table;
  }

  static Object of(Tasklet t, Str text, Object table) {
    var frame = new Translate(text.text(), table);
    var outcome = frame.advance(t, false);
    return outcome == Tasklet.PENDING ? t.push(frame) : outcome;
  }

  @Override
  public Object step(Tasklet t) {
    return advance(t, true);
  }

  /** Only a frame on the stack may call what the table's own methods are. */
  private Object advance(Tasklet t, boolean framed) {
    if (asked) {
      asked = false;
      put(t, t.take());
    }
    int start = at;
    int end = Math.min(text.length(), at + CHARACTERS);
    int full = out.length() + 16 * Pass.CHUNK;
    while (at < end && out.length() < full) {
      long c = text.codePointAt(at);
      int entry = table instanceof PyDict dict ? dict.find(c, Immediate.hash(c)) : Probe.UNDECIDED;
      if (entry != Probe.UNDECIDED) {
        put(t, entry < 0 ? null : ((PyDict) table).valueAt(entry));
      } else if (!framed || !ask(t, c)) {
        break;
      }
    }
    t.charge((at - start) >> 4);
    if (at < text.length() || asked) {
      return Tasklet.PENDING;
    }
    Pass.copied(t, out.length());
    return Str.of(out.toString());
  }

  /** False if the answer takes a call. */
  private boolean ask(Tasklet t, long c) {
    Object found = null;
    try {
      found = Items.get(t, table, c);
    } catch (Raise raise) {
      if (!isLookupError(raise.exception())) {
        throw raise;
      }
    }
    if (found == Tasklet.PENDING) {
      asked = true;
      return false;
    }
    put(t, found);
    return true;
  }

  private static boolean isLookupError(PyException exception) {
    return exception.type().isSubclassOf(Exceptions.LOOKUP_ERROR);
  }

  @Override
  public boolean handle(Tasklet t, PyException exception) {
    return asked && isLookupError(exception);
  }

  /** Appends what the character at hand becomes: null says itself. */
  private void put(Tasklet t, Object found) {
    int c = text.codePointAt(at);
    at += Character.charCount(c);
    switch (Derived.unwrap(found)) {
      case null -> out.appendCodePoint(c);
      case Str str -> {
        t.host().allocate(str.text().length());
        if (out.length() + (long) str.text().length() > Integer.MAX_VALUE - 8) {
          throw Raise.memoryError();
        }
        out.append(str.text());
      }
      case Long point when point >= 0 && point <= Character.MAX_CODE_POINT -> out.appendCodePoint(point.intValue());
      case Boolean bool -> out.append(bool ? '\1' : '\0');
      case Long _,BigInteger _ -> throw Raise.valueError("character mapping must be in range(0x110000)");
      case Singleton none when none == Singleton.NONE -> {}
      default -> throw Raise.typeError("character mapping must return integer, None or str");
    }
  }

  @Override
  public void transfer(Transfer transfer) {
    text = transfer.text(text);
    table = transfer.ref(table);
    at = transfer.integer(at);
    asked = transfer.flag(asked);
    out = Texts.transfer(transfer, out);
  }
}
