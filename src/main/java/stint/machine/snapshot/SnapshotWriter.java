package stint.machine.snapshot;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import stint.language.Code;
import stint.machine.Saved;
import stint.machine.Tag;
import stint.machine.Transfer;
import stint.machine.snapshot.Snapshot.Mark;
import stint.machine.values.PyValue;

/** Writes a graph. The identity map is only looked up in, never gone through, so its order cannot reach the bytes. */
final class SnapshotWriter implements Transfer {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final ArrayDeque<Saved> pending = new ArrayDeque<>();

  private final Part part;

  /** Writes a part of a world, or with null the whole of what it is given. */
  SnapshotWriter(Part part) {
    this.part = part;
  }

  byte[] write(Saved root) {
    out.writeBytes(Snapshot.MAGIC);
    unsigned(Snapshot.VERSION);
    ref(root);
    while (!pending.isEmpty()) {
      var next = pending.poll();
      if (next instanceof PyValue value) {
        // A copy in a world that has the original is another object.
        unsigned(isPart() ? 0 : value.serialOrZero());
      }
      next.transfer(this);
      if (isPart()) {
        part.written(out.size());
      }
    }
    return out.toByteArray();
  }

  @Override
  public boolean reading() {
    return false;
  }

  @Override
  public boolean isPart() {
    return part != null;
  }

  @Override
  public boolean flag(boolean value) {
    out.write(value ? 1 : 0);
    return value;
  }

  @Override
  public int integer(int value) {
    number(value);
    return value;
  }

  @Override
  public long number(long value) {
    unsigned(value << 1 ^ value >> 63);
    return value;
  }

  private void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  @Override
  public String text(String value) {
    if (value == null) {
      mark(Mark.NULL);
    } else {
      mark(Mark.TEXT);
      string(value);
    }
    return value;
  }

  /** Latin-1 if that holds it, which the low bit of the length says; else UTF-16, as there may be lone surrogates. */
  private void string(String value) {
    boolean narrow = value.chars().allMatch(c -> c < 256);
    unsigned((long) value.length() << 1 | (narrow ? 1 : 0));
    if (narrow) {
      out.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      out.write(value.charAt(i) >> 8);
      out.write(value.charAt(i));
    }
  }

  private void mark(Mark mark) {
    out.write(mark.ordinal());
  }

  @Override
  public <T> T ref(T value) {
    switch (value) {
      case null -> mark(Mark.NULL);
      case Boolean bool -> mark(bool ? Mark.TRUE : Mark.FALSE);
      case Long small -> {
        mark(Mark.INT);
        number(small);
      }
      case BigInteger big -> {
        mark(Mark.BIG_INT);
        bytes(big.toByteArray());
      }
      case Double real -> {
        mark(Mark.FLOAT);
        fixed(Double.doubleToRawLongBits(real));
      }
      case Tag tag -> mark(tag == Tag.INT ? Mark.TAG_INT : Mark.TAG_FLOAT);
      case String text -> text(text);
      default -> object(value);
    }
    return value;
  }

  private void fixed(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
  }

  private void bytes(byte[] bytes) {
    unsigned(bytes.length);
    out.writeBytes(bytes);
  }

  private void object(Object value) {
    var outside = isPart() ? part.name(value) : null;
    var name = outside == null ? Names.of(value) : SnapshotReader.OUTSIDE + outside;
    if (name != null) {
      mark(Mark.NAMED);
      string(name);
      return;
    }
    var known = numbers.get(value);
    if (known != null) {
      mark(Mark.KNOWN);
      unsigned(known);
      return;
    }
    numbers.put(value, numbers.size());
    switch (value) {
      case Code code -> {
        mark(Mark.CODE);
        CodeForm.write(this, code);
      }
      case Code.ModuleCode module -> {
        mark(Mark.MODULE_CODE);
        CodeForm.write(this, module);
      }
      case Saved saved -> {
        mark(Mark.NEW);
        unsigned(SavedTypes.number(saved.getClass()));
        pending.add(saved);
      }
      default -> throw new AssertionError("cannot be saved: " + value.getClass());
    }
  }

  @Override
  public Object[] refs(Object[] values, int count) {
    unsigned(count);
    for (int i = 0; i < count; i++) {
      ref(values[i]);
    }
    return values;
  }

  @Override
  public long[] numbers(long[] values, int count) {
    unsigned(count);
    for (int i = 0; i < count; i++) {
      number(values[i]);
    }
    return values;
  }

  /** Bytes of any number. */
  void blob(byte[] bytes) {
    bytes(bytes);
  }

  @Override
  public void afterwards(Runnable rebuild) {
    throw new IllegalStateException("only when reading");
  }
}
