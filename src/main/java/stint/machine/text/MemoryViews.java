package stint.machine.text;

import java.util.Arrays;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyObject;
import stint.machine.values.PyRange;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What the methods of bytes see of views of memory, which are written in the language: the module {@code _memory}. */
public final class MemoryViews {
  private MemoryViews() {}

  /** The bytes that lie together in a view of bytes or a bytearray; any other value itself. */
  public static Object bytesOf(Object value) {
    if (!(value instanceof PyObject view) || !view.type().isSubclassOf(Types.MEMORYVIEW)) {
      return value;
    }
    byte[] shown = null;
    int length = 0;
    if (view.get("_obj") instanceof PyBytes bytes) {
      shown = bytes.bytes();
      length = shown.length;
    } else if (view.get("_obj") instanceof PyByteArray bytes) {
      shown = bytes.bytes();
      length = bytes.length();
    }
    boolean isPlain = view.get("_format") instanceof Str format && "Bbc".contains(format.text());
    if (shown == null || !isPlain || !(view.get("_at") instanceof PyRange places)) {
      return value;
    }
    int count = ((Long) places.length()).intValue();
    if (count == 0) {
      return PyBytes.EMPTY;
    }
    int first = (int) places.get(0);
    boolean isTogether = count == 1 || places.get(1) == first + 1;
    // A bytearray may have become shorter since.
    return isTogether && first + count <= length
        ? PyBytes.of(Arrays.copyOfRange(shown, first, first + count))
        : value;
  }
}
