package stint.machine.values;

import java.util.Arrays;
import stint.machine.Transfer;

/**
 * A growing sequence of bytes.
 *
 * <p>Growing never asks a scheduler for memory: the caller charges what {@link #growth} announces.
 */
public final class PyByteArray extends PyValue implements Plain {
  /** The most bytes that one can have; CPython's limit is the address space, ours Java's arrays. */
  public static final int MOST = Integer.MAX_VALUE - 8;

  private byte[] bytes;
  private int length;

  /** An empty sequence. */
  public PyByteArray() {
    bytes = new byte[0];
  }

  private PyByteArray(byte[] bytes) {
    this.bytes = bytes;
    this.length = bytes.length;
  }

  /** An empty sequence with room for so many bytes. */
  public PyByteArray(int capacity) {
    bytes = new byte[capacity];
  }

  /** The sequence of these bytes; takes over the array. */
  public static PyByteArray of(byte[] bytes) {
    return new PyByteArray(bytes);
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** The byte at an index from 0 to length - 1, as a number from 0 to 255. */
  public int get(int index) {
    return bytes[index] & 0xff;
  }

  /** Replaces the byte at an index from 0 to length - 1. */
  public void set(int index, int value) {
    bytes[index] = (byte) value;
  }

  /** The bytes, longer than the sequence maybe; replaced when it grows. */
  public byte[] bytes() {
    return bytes;
  }

  /** The bytes in a new array. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The memory that adding {@code count} bytes will newly allocate; 0 while there is room. */
  public long growth(long count) {
    long needed = length + count;
    return needed <= bytes.length ? 0 : capacity(needed) - bytes.length;
  }

  private static long capacity(long needed) {
    return Math.max(needed, Math.min(MOST, Math.max(16, needed + (needed >> 1))));
  }

  /** Replaces the bytes from start (inclusive) to end (exclusive) by others, of any number. */
  public void replace(int start, int end, byte[] others) {
    int grown = others.length - (end - start);
    if (grown > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, (int) capacity((long) length + grown));
    }
    System.arraycopy(bytes, end, bytes, end + grown, length - end);
    System.arraycopy(others, 0, bytes, start, others.length);
    length += grown;
  }

  /** Appends one byte. */
  public void add(int value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) capacity(length + 1L));
    }
    bytes[length++] = (byte) value;
  }

  /** There is none: the bytes can change. */
  @Override
  public long hash() {
    return Immediate.NO_HASH;
  }

  /** Equality of the bytes, with bytes as with another bytearray. */
  @Override
  public boolean isEqualTo(Object other) {
    return switch (other) {
      case PyByteArray array -> Arrays.equals(bytes, 0, length, array.bytes, 0, array.length);
      case PyBytes fixed -> fixed.isEqualTo(this);
      default -> false;
    };
  }

  @Override
  public PyClass type() {
    return Types.BYTEARRAY;
  }

  @Override
  public void transfer(Transfer transfer) {
    // What growing will be charged for depends on the room that is left.
    int capacity = transfer.integer(bytes.length);
    var held = PyBytes.transferBytes(transfer, bytes, length);
    if (transfer.reading()) {
      bytes = Arrays.copyOf(held, capacity);
      length = held.length;
    }
  }
}
