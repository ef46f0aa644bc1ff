package stint.machine.values;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import stint.machine.Transfer;

/** An immutable sequence of bytes. */
public final class PyBytes extends PyValue implements Plain {
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  private byte[] bytes;
  private long hash;

  /** For the snapshot codec. */
  PyBytes() {}

  private PyBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The value of these bytes; takes over the array. */
  public static PyBytes of(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new PyBytes(bytes);
  }

  /** The bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** The number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** The byte at an index from 0 to length - 1, as a number from 0 to 255. */
  public int get(int index) {
    return bytes[index] & 0xff;
  }

  /** The bytes from start (inclusive) to end (exclusive). */
  public PyBytes slice(int start, int end) {
    return start == 0 && end == bytes.length ? this : of(Arrays.copyOfRange(bytes, start, end));
  }

  /** What {@code hash(b)} answers: as CPython's with PYTHONHASHSEED=0. */
  @Override
  public long hash() {
    if (hash == 0) {
      hash = SipHash.of(bytes);
    }
    return hash;
  }

  @Override
  public PyClass type() {
    return Types.BYTES;
  }

  /** A bytearray of the same bytes is equal, too. */
  @Override
  public boolean isEqualTo(Object other) {
    return equals(other)
        || (other instanceof PyByteArray array
            && Arrays.equals(bytes, 0, bytes.length, array.bytes(), 0, array.length()));
  }

  /** Equality of the bytes: it never runs user code. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PyBytes value && Arrays.equals(bytes, value.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public void transfer(Transfer transfer) {
    bytes = transferBytes(transfer, bytes, bytes == null ? 0 : bytes.length);
  }

  /** Saves bytes as a text of as many Latin-1 characters. */
  static byte[] transferBytes(Transfer transfer, byte[] bytes, int length) {
    if (transfer.isCount()) {
      transfer.size(length);
      return bytes;
    }
    var text = transfer.reading() ? null : new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return transfer.text(text).getBytes(StandardCharsets.ISO_8859_1);
  }
}
