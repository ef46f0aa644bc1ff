package stint.machine.snapshot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import stint.machine.Saved;
import stint.machine.Tag;
import stint.machine.Transfer;
import stint.machine.snapshot.Snapshot.Mark;
import stint.machine.values.PyValue;

/** Reads a graph. */
final class SnapshotReader implements Transfer {
  /** What the names of values outside of a part begin with. */
  static final String OUTSIDE = "@";

  private final byte[] bytes;
  private final Part part;
  private int at;
  private final List<Object> objects = new ArrayList<>();
  private final ArrayDeque<Saved> pending = new ArrayDeque<>();
  private final List<Runnable> rebuilds = new ArrayList<>();

  SnapshotReader(byte[] bytes, Part part) {
    this.bytes = bytes;
    this.part = part;
  }

  Object read() {
    try {
      if (bytes.length < 5 || !Arrays.equals(bytes, 0, 4, Snapshot.MAGIC, 0, 4)) {
        throw new SnapshotException("it does not start with STNT");
      }
      at = 4;
      long version = unsigned();
      if (version != Snapshot.VERSION) {
        throw new SnapshotException("its version is " + version + ", known is " + Snapshot.VERSION);
      }
      Object root = ref(null);
      while (!pending.isEmpty()) {
        var next = pending.poll();
        if (next instanceof PyValue value) {
          value.restoreSerial((int) unsigned());
        }
        next.transfer(this);
      }
      if (at != bytes.length) {
        throw new SnapshotException("it goes on behind its end");
      }
      rebuilds.forEach(Runnable::run);
      return root;
    } catch (IndexOutOfBoundsException | ClassCastException | NegativeArraySizeException | NullPointerException e) {
      throw new SnapshotException("it is damaged near byte " + at, e);
    }
  }

  @Override
  public boolean reading() {
    return true;
  }

  @Override
  public boolean isPart() {
    return part != null;
  }

  @Override
  public boolean flag(boolean value) {
    return bytes[at++] != 0;
  }

  @Override
  public int integer(int value) {
    return (int) number(0);
  }

  @Override
  public long number(long value) {
    long coded = unsigned();
    return coded >>> 1 ^ -(coded & 1);
  }

  private long unsigned() {
    long value = 0;
    for (int shift = 0;; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  /** A count of things that take at least a byte each, so that damage cannot ask for endless memory. */
  private int count() {
    long count = unsigned();
    if (count < 0 || count > bytes.length - at) {
      throw new SnapshotException("it is damaged near byte " + at);
    }
    return (int) count;
  }

  @Override
  public String text(String value) {
    return (String) ref(null);
  }

  private String string() {
    long coded = unsigned();
    boolean narrow = (coded & 1) != 0;
    int length = (int) (coded >>> 1);
    int size = narrow ? length : 2 * length;
    if (size < 0 || size > bytes.length - at) {
      throw new SnapshotException("it is damaged near byte " + at);
    }
    at += size;
    if (narrow) {
      return new String(bytes, at - size, size, StandardCharsets.ISO_8859_1);
    }
    var units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) (bytes[at - size + 2 * i] << 8 | (bytes[at - size + 2 * i + 1] & 0xff));
    }
    return new String(units);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T ref(T value) {
    return (T) reference();
  }

  private Object reference() {
    return switch (Mark.ALL[bytes[at++]]) {
      case NULL -> null;
      case KNOWN -> objects.get((int) unsigned());
      case NEW -> fresh();
      case TRUE -> true;
      case FALSE -> false;
      case INT -> number(0);
      case BIG_INT -> new BigInteger(blob());
      case FLOAT -> Double.longBitsToDouble(fixed());
      case TAG_INT -> Tag.INT;
      case TAG_FLOAT -> Tag.FLOAT;
      case TEXT -> string();
      case NAMED -> named();
      case CODE -> numbered(() -> CodeForm.readCode(this));
      case MODULE_CODE -> numbered(() -> CodeForm.readModule(this));
    };
  }

  private Object fresh() {
    var made = SavedTypes.make((int) unsigned());
    objects.add(made);
    pending.add(made);
    if (isPart()) {
      part.made(made);
    }
    return made;
  }

  private Object named() {
    var name = string();
    if (isPart() && name.startsWith(OUTSIDE)) {
      return part.resolve(name.substring(OUTSIDE.length()));
    }
    var value = Names.get(name);
    if (value == null) {
      throw new SnapshotException("it needs " + name + ", which this version does not have");
    }
    return value;
  }

  private Object numbered(Supplier<Object> form) {
    int number = objects.size();
    objects.add(null);
    var made = form.get();
    objects.set(number, made);
    return made;
  }

  private long fixed() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | (bytes[at++] & 0xff);
    }
    return value;
  }

  /** Bytes of any number. */
  byte[] blob() {
    int size = count();
    at += size;
    return Arrays.copyOfRange(bytes, at - size, at);
  }

  @Override
  public Object[] refs(Object[] values, int expected) {
    var read = new Object[count()];
    for (int i = 0; i < read.length; i++) {
      read[i] = reference();
    }
    return read;
  }

  @Override
  public long[] numbers(long[] values, int expected) {
    var read = new long[count()];
    for (int i = 0; i < read.length; i++) {
      read[i] = number(0);
    }
    return read;
  }

  @Override
  public void afterwards(Runnable rebuild) {
    rebuilds.add(rebuild);
  }
}
