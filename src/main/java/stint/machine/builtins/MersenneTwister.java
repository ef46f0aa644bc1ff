package stint.machine.builtins;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Numbers;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * The generator under the module random: MT19937 (Matsumoto and Nishimura, 1998), seeded and read as CPython does, so that the same
 * seed gives the same numbers. Its 624 words and its place among them are its whole state, saved with the world.
 */
public final class MersenneTwister extends PyObject {
  private static final int WORDS = 624;
  private static final int SHIFT = 397;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;
  private static final int MATRIX = 0x9908b0df;
  private static final long BYTES = WORDS * Integer.BYTES;

  /** Working up new words, or seeding, costs so many instructions. */
  private static final int WORK = 8;

  static final PyClass CLASS = PyClass.builtin("Random", Types.OBJECT).madeBy(MersenneTwister::make);

  private int[] words = new int[WORDS];
  private int next = WORDS;

  /** For the snapshot codec. */
  MersenneTwister() {}

  private MersenneTwister(PyClass cls) {
    super(cls);
  }

  private static PyObject make(Tasklet t, PyClass cls) {
    t.host().allocate(BYTES);
    return new MersenneTwister(cls);
  }

  /** The module {@code _random}; the module random, written in the language, derives its class from this one's. */
  static Map<String, Object> attributes() {
    CLASS.set("__module__", Str.of("_random"));
    new Methods(CLASS)
        .add("random(self, /)", (t, a) -> of(a).real(t))
        .add("seed(self, n, /)", (t, a) -> of(a).seed(t, a[1]))
        .add("getrandbits(self, k, /)", (t, a) -> of(a).bits(t, a[1]))
        .add("getstate(self, /)", (t, a) -> of(a).state(t))
        .add("setstate(self, state, /)", (_, a) -> of(a).restore(a[1]))
        .install();
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("Random", CLASS);
    var seed = stint.machine.values.Builtin.function("host_seed()", (t, _) -> t.host().seed());
    names.put(seed.name(), seed);
    return names;
  }

  private static MersenneTwister of(Object[] arguments) {
    return (MersenneTwister) arguments[0];
  }

  private int word(Tasklet t) {
    if (next >= WORDS) {
      t.charge(WORK);
      twist();
    }
    int y = words[next++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void twist() {
    for (int k = 0; k < WORDS; k++) {
      int y = (words[k] & UPPER) | (words[(k + 1) % WORDS] & LOWER);
      words[k] = words[(k + SHIFT) % WORDS] ^ y >>> 1 ^ ((y & 1) == 0 ? 0 : MATRIX);
    }
    next = 0;
  }

  private Double real(Tasklet t) {
    int a = word(t) >>> 5;
    int b = word(t) >>> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  private Object seed(Tasklet t, Object n) {
    var magnitude = integer(n).abs();
    var key = new int[Math.max(1, (magnitude.bitLength() + 31) / 32)];
    var bytes = magnitude.toByteArray();
    for (int i = 0; i < bytes.length; i++) {
      int place = bytes.length - 1 - i;
      if (place / 4 < key.length) {
        key[place / 4] |= (bytes[i] & 0xff) << (place % 4 * 8);
      }
    }
    t.charge(WORK + key.length / (WORDS / WORK));
    seed(key);
    return Singleton.NONE;
  }

  private void seed(int[] key) {
    words[0] = 19650218;
    for (int i = 1; i < WORDS; i++) {
      words[i] = 1812433253 * (words[i - 1] ^ words[i - 1] >>> 30) + i;
    }
    int i = 1;
    int j = 0;
    for (int k = Math.max(WORDS, key.length); k > 0; k--) {
      words[i] = (words[i] ^ (words[i - 1] ^ words[i - 1] >>> 30) * 1664525) + key[j] + j;
      i = following(i);
      j = (j + 1) % key.length;
    }
    for (int k = WORDS - 1; k > 0; k--) {
      words[i] = (words[i] ^ (words[i - 1] ^ words[i - 1] >>> 30) * 1566083941) - i;
      i = following(i);
    }
    words[0] = UPPER;
    next = WORDS;
  }

  private int following(int i) {
    if (i + 1 < WORDS) {
      return i + 1;
    }
    words[0] = words[WORDS - 1];
    return 1;
  }

  private Object bits(Tasklet t, Object count) {
    var wanted = integer(count);
    if (wanted.signum() < 0) {
      throw Raise.valueError("number of bits must be non-negative");
    }
    if (wanted.bitLength() > 31) {
      throw Raise.overflowError("Python int too large to convert to C int");
    }
    int k = wanted.intValueExact();
    if (k <= 32) {
      return k == 0 ? 0L : (long) (word(t) >>> (32 - k)) & 0xffffffffL;
    }
    if (k > Numbers.MOST_BITS) {
      throw Raise.memoryError();
    }
    int count32 = (k + 31) / 32;
    t.host().allocate(4L * count32);
    var bytes = new byte[count32 * 4 + 1];
    for (int i = 0; i < count32; i++) {
      int word = word(t);
      int left = k - i * 32;
      int kept = left < 32 ? word >>> (32 - left) : word;
      for (int b = 0; b < 4; b++) {
        bytes[bytes.length - 1 - i * 4 - b] = (byte) (kept >>> (b * 8));
      }
    }
    return Numbers.normal(new BigInteger(bytes));
  }

  private Object state(Tasklet t) {
    t.host().allocate(BYTES * 2);
    t.charge(WORK);
    var values = new Object[WORDS + 1];
    for (int i = 0; i < WORDS; i++) {
      values[i] = words[i] & 0xffffffffL;
    }
    values[WORDS] = (long) next;
    return PyTuple.of(values);
  }

  private Object restore(Object state) {
    if (!(Derived.unwrap(state) instanceof PyTuple tuple)) {
      throw Raise.typeError("state vector must be a tuple");
    }
    if (tuple.size() != WORDS + 1) {
      throw Raise.valueError("state vector is the wrong size");
    }
    var read = new int[WORDS];
    for (int i = 0; i < WORDS; i++) {
      read[i] = integer(tuple.get(i)).intValue();
    }
    var place = integer(tuple.get(WORDS));
    if (place.signum() < 0 || place.compareTo(BigInteger.valueOf(WORDS)) > 0) {
      throw Raise.valueError("invalid state");
    }
    words = read;
    next = place.intValueExact();
    return Singleton.NONE;
  }

  private static BigInteger integer(Object value) {
    var number = Derived.unwrap(value);
    if (!Numbers.isInt(number)) {
      throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    }
    return Numbers.big(number);
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    next = transfer.integer(next);
    for (int i = 0; i < WORDS; i++) {
      words[i] = transfer.integer(words[i]);
    }
  }
}
