package stint.scheduling;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.snapshot.Snapshot;
import stint.machine.snapshot.SnapshotException;
import stint.machine.values.Builtin;
import stint.machine.values.Exceptions;
import stint.machine.values.NativeModule;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.SipHash;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * The module {@code _pickle}: values, tasklets and channels as bytes and back, by the form of snapshots. What holds no tasklet or
 * channel, {@code pickle} writes as CPython does, without this module.
 */
final class PickleModule {
  /** The longest pickle, so that making one takes a bounded time. */
  static final int LONGEST = 8 << 20;

  static final PyClass PICKLE_ERROR = error("PickleError", Exceptions.EXCEPTION);
  static final PyClass PICKLING_ERROR = error("PicklingError", PICKLE_ERROR);
  static final PyClass UNPICKLING_ERROR = error("UnpicklingError", PICKLE_ERROR);

  static final NativeModule MODULE = module();

  private static final long PROTOCOL = 5;
  private static final long DEFAULT_PROTOCOL = 4;

  private PickleModule() {}

  private static PyClass error(String name, PyClass base) {
    var made = PyClass.builtin(name, base);
    made.set("__module__", Str.of("_pickle"));
    return made;
  }

  private static NativeModule module() {
    Map<String, Object> names = new LinkedHashMap<>();
    for (var cls : new PyClass[]{PICKLE_ERROR, PICKLING_ERROR, UNPICKLING_ERROR}) {
      names.put(cls.name(), cls);
    }
    names.put("HIGHEST_PROTOCOL", PROTOCOL);
    names.put("DEFAULT_PROTOCOL", DEFAULT_PROTOCOL);
    var dumps =
        Builtin.function("dumps(obj, protocol=, *, fix_imports=, buffer_callback=)", (t, a) -> dumps(t, a[0], a[1]));
    var loads =
        Builtin.function(
            "loads(data, /, *, fix_imports=, encoding=, errors=, buffers=)", (t, a) -> loads(t, bytes(a[0])));
    names.put(dumps.name(), dumps);
    names.put(loads.name(), loads);
    return new NativeModule("_pickle", names);
  }

  private static Object dumps(Tasklet t, Object value, Object protocol) {
    if (!Arguments.isNone(protocol) && Arguments.integer(protocol) > PROTOCOL) {
      throw Raise.valueError("pickle protocol must be <= " + PROTOCOL);
    }
    var body = Snapshot.write(new Pickled(value), new PicklePart(t));
    var bytes = ByteBuffer.allocate(body.length + Long.BYTES).put(body).putLong(SipHash.of(body)).array();
    t.host().allocate(bytes.length);
    return PyBytes.of(bytes);
  }

  private static byte[] bytes(Object data) {
    return switch (data) {
      case PyBytes bytes -> bytes.bytes();
      case PyByteArray array -> array.toBytes();
      default -> throw Raise.typeError("a bytes-like object is required, not '" + Types.of(data).name() + "'");
    };
  }

  private static Object loads(Tasklet t, byte[] bytes) {
    int length = bytes.length - Long.BYTES;
    if (length < 0
        || ByteBuffer.wrap(bytes).getLong(length) != SipHash.of(Arrays.copyOf(bytes, length))) {
      throw Raise.of(UNPICKLING_ERROR, "the bytes are no pickle of this kind, or damaged");
    }
    t.charge(length / PicklePart.BYTES_PER_UNIT);
    t.host().allocate((long) PicklePart.BYTES_IN_MEMORY * length);
    var part = new PicklePart(t);
    try {
      var value = Snapshot.read(Arrays.copyOf(bytes, length), Pickled.class, part).value();
      part.adoptAll();
      return value;
    } catch (SnapshotException | AssertionError e) {
      throw Raise.of(UNPICKLING_ERROR, e.getMessage());
    }
  }
}
