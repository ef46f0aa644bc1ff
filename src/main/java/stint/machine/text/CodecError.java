package stint.machine.text;

import stint.machine.Raise;
import stint.machine.values.Exceptions;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyValue;
import stint.machine.values.Str;

/** UnicodeEncodeError and UnicodeDecodeError: exceptions with five arguments, which their text is made of. */
public final class CodecError {
  private CodecError() {}

  static Raise of(PyClass cls, String encoding, PyValue object, int start, int end, String reason) {
    var error = new PyException(cls, Str.of(encoding), object, (long) start, (long) end, Str.of(reason));
    error.put("encoding", Str.of(encoding));
    error.put("object", object);
    error.put("start", (long) start);
    error.put("end", (long) end);
    error.put("reason", Str.of(reason));
    return new Raise(error);
  }

  /** What {@code str(error)} shows; null if it is not one with its five arguments. */
  public static String message(PyException error) {
    boolean decodes = error.type().isSubclassOf(Exceptions.UNICODE_DECODE_ERROR);
    if (!decodes && !error.type().isSubclassOf(Exceptions.UNICODE_ENCODE_ERROR)
        || !(error.get("encoding") instanceof Str encoding)
        || !(error.get("reason") instanceof Str reason)
        || !(error.get("start") instanceof Long start)
        || !(error.get("end") instanceof Long end)) {
      return null;
    }
    String what = "'" + encoding + "' codec can't " + (decodes ? "decode byte" : "encode character");
    var object = error.get("object");
    boolean single = end == start + 1;
    if (single && object instanceof Str text && start < text.length()) {
      what += " '" + Encode.escape(text.at(start.intValue()).text().codePointAt(0)) + "' in position " + start;
    } else if (single && object instanceof PyBytes bytes && start < bytes.length()) {
      int b = bytes.get(start.intValue());
      what += " 0x" + (b < 16 ? "0" : "") + Integer.toHexString(b) + " in position " + start;
    } else {
      what += "s in position " + start + "-" + (end - 1);
    }
    return what + ": " + reason;
  }
}
