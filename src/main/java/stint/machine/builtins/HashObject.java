package stint.machine.builtins;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Numbers;
import stint.machine.text.MemoryViews;
import stint.machine.values.Builtin;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** A running hash, as the module hashlib makes them: state, and the bytes that do not fill a block yet. */
public final class HashObject extends PyObject {
  /** How input is padded, and which function mixes blocks. */
  private enum Family {
    MD5,
    SHA1,
    SHA256,
    SHA512,
    SHA3,
    SHAKE,
    BLAKE2B,
    BLAKE2S
  }

  /** An algorithm; sizes in bytes. */
  private record Algorithm(Family family, int block, int digest, long[] start) {}

  private static final Map<String, Algorithm> ALGORITHMS = new LinkedHashMap<>();

  static {
    long[] sponge = new long[25];
    var sha1 = new long[]{0x67452301L, 0xefcdab89L, 0x98badcfeL, 0x10325476L, 0xc3d2e1f0L};
    add("md5", Family.MD5, 64, 16, Arrays.copyOf(sha1, 4));
    add("sha1", Family.SHA1, 64, 20, sha1);
    // SHA-224 starts from the lower halves of SHA-384's words, SHA-256 from the upper halves of SHA-512's.
    add("sha224", Family.SHA256, 64, 28, Arrays.stream(Hashes.SHA384).map(x -> x & 0xffffffffL).toArray());
    add("sha256", Family.SHA256, 64, 32, Arrays.stream(Hashes.SHA512).map(x -> x >>> 32).toArray());
    add("sha384", Family.SHA512, 128, 48, Hashes.SHA384);
    add("sha512", Family.SHA512, 128, 64, Hashes.SHA512);
    add("sha3_224", Family.SHA3, 144, 28, sponge);
    add("sha3_256", Family.SHA3, 136, 32, sponge);
    add("sha3_384", Family.SHA3, 104, 48, sponge);
    add("sha3_512", Family.SHA3, 72, 64, sponge);
    add("shake_128", Family.SHAKE, 168, 0, sponge);
    add("shake_256", Family.SHAKE, 136, 0, sponge);
    add("blake2b", Family.BLAKE2B, 128, 64, Hashes.SHA512);
    add("blake2s", Family.BLAKE2S, 64, 32, Arrays.stream(Hashes.SHA512).map(x -> x >>> 32).toArray());
  }

  static final PyClass CLASS = PyClass.builtin("HASH", Types.OBJECT);

  private String name;
  private Algorithm algorithm;
  private int digestSize;
  private long[] state;
  private byte[] rest;
  private int filled;
  private long total;

  /** For the snapshot codec. */
  HashObject() {}

  private HashObject(String name, int digestSize) {
    super(CLASS);
    this.name = name;
    this.algorithm = ALGORITHMS.get(name);
    this.digestSize = digestSize;
    this.state = algorithm.start.clone();
    this.rest = new byte[algorithm.block];
  }

  private static void add(String name, Family family, int block, int digest, long[] start) {
    ALGORITHMS.put(name, new Algorithm(family, block, digest, start));
  }

  /** The module {@code _hashlib}; hashlib, written in the language, is made of it. */
  static Map<String, Object> attributes() {
    CLASS.set("__module__", Str.of("_hashlib"));
    new Methods(CLASS)
        .add("update(self, obj, /)", (t, a) -> of(a).update(t, a[1], Singleton.NONE))
        .add("digest(self, length=, /)", (t, a) -> PyBytes.of(of(a).digest(t, a[1])))
        .add("hexdigest(self, length=, /)", (t, a) -> Str.of(HexFormat.of().formatHex(of(a).digest(t, a[1]))))
        .add("copy(self, /)", (t, a) -> of(a).copy(t))
        .get("name", (_, self) -> Str.of(((HashObject) self).name))
        .get("block_size", (_, self) -> (long) ((HashObject) self).algorithm.block)
        .get("digest_size", (_, self) -> (long) ((HashObject) self).digestSize)
        .install();
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("HASH", CLASS);
    var make =
        Builtin.function("new(name, data, digest_size=, key=, salt=, person=, /)", (t, a) -> make(t, a));
    names.put(make.name(), make);
    return names;
  }

  private static HashObject of(Object[] arguments) {
    return (HashObject) arguments[0];
  }

  private static Object make(Tasklet t, Object[] a) {
    var name = ((Str) Derived.unwrap(a[0])).text();
    var algorithm = ALGORITHMS.get(name);
    if (algorithm == null) {
      throw Raise.valueError("unsupported hash type " + name);
    }
    int size = a[2] == null ? algorithm.digest : Math.toIntExact((Long) a[2]);
    t.host().allocate(64 + algorithm.block + 8L * algorithm.start.length);
    var made = new HashObject(name, size);
    var key = a[3] == null ? new byte[0] : bytes(a[3]);
    made.parameters(key.length, a[4] == null ? new byte[0] : bytes(a[4]), a[5] == null ? new byte[0] : bytes(a[5]));
    if (key.length > 0) {
      // The key is the first block.
      System.arraycopy(key, 0, made.rest, 0, key.length);
      made.filled = algorithm.block;
      made.total = algorithm.block;
    }
    return made.update(t, a[1], made);
  }

  private void parameters(int key, byte[] salt, byte[] person) {
    boolean wide = algorithm.family == Family.BLAKE2B;
    if (!wide && algorithm.family != Family.BLAKE2S) {
      return;
    }
    int half = wide ? 16 : 8;
    var block = ByteBuffer.allocate(4 * half).order(ByteOrder.LITTLE_ENDIAN);
    block.putInt(0, digestSize | key << 8 | 1 << 16 | 1 << 24);
    block.put(2 * half, salt).put(3 * half, person);
    for (int i = 0; i < state.length; i++) {
      state[i] ^= wide ? block.getLong(8 * i) : block.getInt(4 * i) & 0xffffffffL;
    }
  }

  private static byte[] bytes(Object value) {
    return switch (MemoryViews.bytesOf(Derived.unwrap(value))) {
      case PyBytes bytes -> bytes.bytes();
      case PyByteArray array -> array.toBytes();
      case Str _ -> throw Raise.typeError("Strings must be encoded before hashing");
      default -> throw Raise.typeError("object supporting the buffer API required");
    };
  }

  private Object update(Tasklet t, Object data, Object result) {
    var bytes = bytes(data);
    if (bytes.length <= Update.CHUNK) {
      absorb(bytes, 0, bytes.length);
      t.charge(bytes.length / algorithm.block);
      return result;
    }
    return t.push(new Update(this, PyBytes.of(bytes), result));
  }

  /** BLAKE2 has to know which block is the last one, so that a full block waits for more. */
  private void absorb(byte[] data, int from, int to) {
    for (int at = from; at < to;) {
      if (filled == rest.length) {
        mix(false);
      }
      int count = Math.min(rest.length - filled, to - at);
      System.arraycopy(data, at, rest, filled, count);
      filled += count;
      total += count;
      at += count;
    }
  }

  private void mix(boolean last) {
    switch (algorithm.family) {
      case MD5 -> Hashes.md5(state, rest, 0);
      case SHA1 -> Hashes.sha1(state, rest, 0);
      case SHA256 -> Hashes.sha256(state, rest, 0);
      case SHA512 -> Hashes.sha512(state, rest, 0);
      case SHA3, SHAKE -> Hashes.keccak(state, rest, 0, rest.length);
      case BLAKE2B -> Hashes.blake2b(state, rest, 0, total, last);
      case BLAKE2S -> Hashes.blake2s(state, rest, 0, total, last);
    }
    filled = 0;
  }

  private HashObject copy(Tasklet t) {
    t.host().allocate(64 + rest.length + 8L * state.length);
    var other = new HashObject(name, digestSize);
    other.state = state.clone();
    other.rest = rest.clone();
    other.filled = filled;
    other.total = total;
    return other;
  }

  /** The hash of what came so far; more can come. */
  private byte[] digest(Tasklet t, Object length) {
    t.charge(1);
    var end = copy(t);
    if (algorithm.family != Family.SHAKE) {
      if (length != null) {
        throw Raise.typeError(
            CLASS.name() + ".digest() takes no arguments (1 given)");
      }
      return end.finished(digestSize);
    }
    if (length == null) {
      throw Raise.typeError("digest() missing required argument 'length' (pos 1)");
    }
    if (!(length instanceof Long wanted)) {
      throw Raise.typeError(
          "'" + Types.of(length).name() + "' object cannot be interpreted as an integer");
    }
    if (wanted < 0) {
      throw Raise.valueError("value must be positive");
    }
    if (wanted > Numbers.MOST_BITS / Byte.SIZE) {
      throw Raise.memoryError();
    }
    t.host().allocate(wanted);
    t.charge(wanted / rest.length);
    return end.finished(wanted.intValue());
  }

  private byte[] finished(int size) {
    switch (algorithm.family) {
      case BLAKE2B, BLAKE2S -> {
        Arrays.fill(rest, filled, rest.length, (byte) 0);
        mix(true);
      }
      case SHA3, SHAKE -> {
        if (filled == rest.length) {
          mix(false);
        }
        Arrays.fill(rest, filled, rest.length, (byte) 0);
        rest[filled] = (byte) (algorithm.family == Family.SHA3 ? 0x06 : 0x1f);
        rest[rest.length - 1] |= (byte) 0x80;
        mix(false);
      }
      default -> pad();
    }
    return squeeze(size);
  }

  /** A one bit, zeros, and the length in bits at the end of the last block. */
  private void pad() {
    if (filled == rest.length) {
      mix(false);
    }
    Arrays.fill(rest, filled, rest.length, (byte) 0);
    rest[filled] = (byte) 0x80;
    int counter = algorithm.family == Family.SHA512 ? 2 * Long.BYTES : Long.BYTES;
    if (filled + 1 > rest.length - counter) {
      mix(false);
      Arrays.fill(rest, (byte) 0);
    }
    ByteBuffer.wrap(rest)
        .order(algorithm.family == Family.MD5 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
        .putLong(rest.length - Long.BYTES, total * Byte.SIZE);
    mix(false);
  }

  private byte[] squeeze(int size) {
    var order =
        switch (algorithm.family) {
          case SHA1, SHA256, SHA512 -> ByteOrder.BIG_ENDIAN;
          case MD5, SHA3, SHAKE, BLAKE2B, BLAKE2S -> ByteOrder.LITTLE_ENDIAN;
        };
    boolean wide =
        switch (algorithm.family) {
          case MD5, SHA1, SHA256, BLAKE2S -> false;
          case SHA512, SHA3, SHAKE, BLAKE2B -> true;
        };
    var words = ByteBuffer.allocate(state.length * (wide ? Long.BYTES : Integer.BYTES)).order(order);
    boolean sponge = state.length == 25;
    int each = sponge ? rest.length : words.capacity();
    var result = new byte[size];
    for (int at = 0; at < size; at += each) {
      if (at > 0) {
        Hashes.permute(state);
      }
      words.clear();
      for (long word : state) {
        if (wide) {
          words.putLong(word);
        } else {
          words.putInt((int) word);
        }
      }
      words.get(0, result, at, Math.min(each, size - at));
    }
    return result;
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    name = transfer.text(name);
    digestSize = transfer.integer(digestSize);
    state = transfer.numbers(state, state == null ? 0 : state.length);
    var pending = transfer.ref(transfer.reading() ? null : PyBytes.of(Arrays.copyOf(rest, filled)));
    filled = transfer.integer(filled);
    total = transfer.number(total);
    if (transfer.reading()) {
      algorithm = ALGORITHMS.get(name);
      transfer.afterwards(() -> rest = Arrays.copyOf(pending.bytes(), algorithm.block));
    }
  }

  /** Takes in long data, a chunk with each step. */
  static final class Update extends NativeFrame {
    static final int CHUNK = 1 << 13;

    private HashObject hash;
    private PyBytes data;
    private Object result;
    private int next;

    Update() {}

    Update(HashObject hash, PyBytes data, Object result) {
      this.hash = hash;
      this.data = data;
      this.result = result;
    }

    @Override
    public Object step(Tasklet t) {
      int end = Math.min(data.length(), next + CHUNK);
      hash.absorb(data.bytes(), next, end);
      t.charge((end - next) / hash.algorithm.block);
      next = end;
      return next == data.length() ? result : Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      hash = transfer.ref(hash);
      data = transfer.ref(data);
      result = transfer.ref(result);
      next = transfer.integer(next);
    }
  }
}
