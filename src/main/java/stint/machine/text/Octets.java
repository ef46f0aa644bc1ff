package stint.machine.text;

import stint.machine.Collecting;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.Singleton;

/** Collects ints as bytes: {@code bytes(iterable)}, {@code bytearray(iterable)} and {@code bytearray.extend}. */
final class Octets extends Collecting {
  private boolean mutable;

  /** What the bytes are appended to at the end, all or none; may be null. */
  private PyByteArray target;
  private PyByteArray collected;

  Octets() {}

  Octets(Object iterable, boolean mutable, PyByteArray target) {
    super(iterable);
    this.mutable = mutable;
    this.target = target;
    this.collected = new PyByteArray();
  }

  @Override
  protected Object item(Tasklet t, Object item) {
    grow(t, collected, 1);
    collected.add(octet(item, mutable));
    return null;
  }

  @Override
  protected Object end(Tasklet t) {
    if (target != null) {
      append(t, target, collected.toBytes());
      return Singleton.NONE;
    }
    return mutable ? collected : PyBytes.of(collected.toBytes());
  }

  /** Charges for what adding some bytes will take. */
  static void grow(Tasklet t, PyByteArray array, long count) {
    if (array.length() + count > PyByteArray.MOST) {
      throw Raise.memoryError();
    }
    long growth = array.growth(count);
    if (growth > 0) {
      t.host().allocate(growth);
    }
  }

  static void append(Tasklet t, PyByteArray array, byte[] bytes) {
    grow(t, array, bytes.length);
    t.charge(bytes.length >> 10);
    array.replace(array.length(), array.length(), bytes);
  }

  /** An int from 0 to 255. */
  static int octet(Object value, boolean mutable) {
    var number = Arguments.big(value);
    if (number.signum() < 0 || number.bitLength() > 8) {
      throw Raise.valueError((mutable ? "byte" : "bytes") + " must be in range(0, 256)");
    }
    return number.intValue();
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    mutable = transfer.flag(mutable);
    target = transfer.ref(target);
    collected = transfer.ref(collected);
  }
}
