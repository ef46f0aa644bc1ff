package stint.machine.text;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import stint.machine.Attributes;
import stint.machine.CheckedCall;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.builtins.Methods;
import stint.machine.operations.Iteration;
import stint.machine.operations.Sequences;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Immediate;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The methods of bytes and bytearray. Both see their bytes as a Latin-1 text, so that they share the passes of str. */
public final class BytesMethods {
  private BytesMethods() {}

  /** Those of bytes, by name. */
  public static Map<String, Object> methods() {
    return shared(Texts.BYTES, new Methods(Types.BYTES)).table();
  }

  /** Those of bytearray, by name. */
  public static Map<String, Object> mutableMethods() {
    var methods = shared(Texts.BYTEARRAY, new Methods(Types.BYTEARRAY));
    changes(methods);
    return methods.table();
  }

  // Bytes as text

  /** The bytes of a bytes or bytearray value, as a text; null for any other value. */
  static String textOrNull(Object value) {
    return switch (MemoryViews.bytesOf(Derived.unwrap(value))) {
      case PyBytes bytes -> new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
      case PyByteArray bytes -> new String(bytes.bytes(), 0, bytes.length(), StandardCharsets.ISO_8859_1);
      default -> null;
    };
  }

  /** The bytes of a bytes or bytearray value, as a text. */
  static String text(Object value) {
    var text = textOrNull(value);
    if (text == null) {
      throw Raise.typeError("a bytes-like object is required, not '" + Types.of(value).name() + "'");
    }
    return text;
  }

  /**
   * The bytes of a bytes-like value, not to be changed.
   *
   * @throws Raise TypeError for any other value
   */
  public static byte[] content(Object value) {
    return switch (MemoryViews.bytesOf(Derived.unwrap(value))) {
      case PyBytes bytes -> bytes.bytes();
      case PyByteArray bytes -> bytes.toBytes();
      default ->
          throw Raise.typeError("a bytes-like object is required, not '" + Types.of(value).name() + "'");
    };
  }

  /** What may be sought: bytes, or one byte as an int. */
  private static String sought(Object value) {
    var text = textOrNull(value);
    if (text != null) {
      return text;
    }
    var number = Arguments.bigOrNull(value);
    if (number == null) {
      throw Raise.typeError("argument should be integer or bytes-like object, not '" + Types.of(value).name() + "'");
    }
    if (number.signum() < 0 || number.bitLength() > 8) {
      throw Raise.valueError("byte must be in range(0, 256)");
    }
    return String.valueOf((char) number.intValue());
  }

  // Making and decoding

  /** {@code bytes(source, encoding, errors)} and {@code bytearray(...)}; null for arguments not given. */
  public static Object make(Tasklet t, Object source, Object encoding, Object errors, boolean mutable) {
    var kind = mutable ? Texts.BYTEARRAY : Texts.BYTES;
    var name = kind.typeName();
    var codec = Codecs.name(name, "encoding", encoding);
    var handler = Codecs.name(name, "errors", errors);
    var text = source == null ? null : Arguments.textOrNull(source);
    if (text != null) {
      if (codec == null && handler == null) {
        throw Raise.typeError("string argument without an encoding");
      }
      return Codecs.encode(t, kind, text, codec, handler);
    }
    if (codec != null || handler != null) {
      throw Raise.typeError(
          source == null && codec == null ? "errors without a string argument" : "encoding without a string argument");
    }
    if (source == null) {
      return kind.of("");
    }
    return fromValue(t, kind, source);
  }

  private static Object fromValue(Tasklet t, Texts kind, Object source) {
    boolean mutable = kind == Texts.BYTEARRAY;
    if (!mutable && source instanceof PyObject object && object.type().lookup("__bytes__") instanceof Object method) {
      return t.push(new BytesCall(Attributes.bindMethod(t, method, object, object.type())));
    }
    var text = textOrNull(source);
    if (text != null) {
      Pass.copied(t, text.length());
      return source instanceof PyBytes && !mutable ? source : kind.of(text);
    }
    var count = Arguments.bigOrNull(source);
    if (count != null) {
      return zeros(t, count, mutable);
    }
    if (Immediate.userMethod(source, "__index__") instanceof Object method) {
      return t.push(new ZerosCall(method, source, mutable));
    }
    if (!Iteration.isIterable(source)) {
      throw Raise.typeError("cannot convert '" + Types.of(source).name() + "' object to " + kind.typeName());
    }
    return t.push(new Octets(source, mutable, null));
  }

  private static Object zeros(Tasklet t, BigInteger count, boolean mutable) {
    if (count.bitLength() > 63) {
      throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (count.signum() < 0) {
      throw Raise.valueError("negative count");
    }
    Pass.copied(t, count.longValue());
    var zeros = new byte[count.intValue()];
    return mutable ? PyByteArray.of(zeros) : PyBytes.of(zeros);
  }

  /** {@code str(value, encoding, errors)}; null for arguments not given. */
  public static Object decode(Tasklet t, Object value, Object encoding, Object errors) {
    var codec = Codecs.name("str", "encoding", encoding);
    var handler = Codecs.name("str", "errors", errors);
    var text = textOrNull(value);
    if (text == null) {
      throw Raise.typeError(
          Arguments.textOrNull(value) != null
              ? "decoding str is not supported"
              : "decoding to str: need a bytes-like object, " + Types.of(value).name() + " found");
    }
    return Codecs.decode(t, text, codec, handler);
  }

  /** Calls {@code __bytes__} and checks what it answers. */
  static final class BytesCall extends CheckedCall {
    BytesCall() {}

    BytesCall(Object method) {
      super(method);
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      if (Derived.unwrap(answer) instanceof PyBytes) {
        return answer;
      }
      throw Raise.typeError("__bytes__ returned non-bytes (type " + Types.of(answer).name() + ")");
    }
  }

  /** {@code bytearray.__init__}: what it holds becomes what {@link #make} makes. */
  static final class FillFrame extends NativeFrame {
    private PyByteArray filled;
    private Object source;
    private Object encoding;
    private Object errors;
    private boolean asked;

    FillFrame() {}

    FillFrame(PyByteArray filled, Object source, Object encoding, Object errors) {
      this.filled = filled;
      this.source = source;
      this.encoding = encoding;
      this.errors = errors;
    }

    @Override
    public Object step(Tasklet t) {
      var made = asked ? t.take() : make(t, source, encoding, errors, true);
      asked = true;
      return made == Tasklet.PENDING ? made : replace(filled, 0, filled.length(), ((PyByteArray) made).toBytes());
    }

    @Override
    public void transfer(Transfer transfer) {
      filled = transfer.ref(filled);
      source = transfer.ref(source);
      encoding = transfer.ref(encoding);
      errors = transfer.ref(errors);
      asked = transfer.flag(asked);
    }
  }

  /** Calls {@code __index__} and makes as many zeros. */
  static final class ZerosCall extends CheckedCall {
    private boolean mutable;

    ZerosCall() {}

    ZerosCall(Object method, Object source, boolean mutable) {
      super(method, source);
      this.mutable = mutable;
    }

    @Override
    protected Object result(Tasklet t, Object count) {
      if (Arguments.bigOrNull(count) == null) {
        throw Raise.typeError("__index__ returned non-int (type " + Types.of(count).name() + ")");
      }
      return zeros(t, Arguments.big(count), mutable);
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      mutable = transfer.flag(mutable);
    }
  }

  // Methods of both

  private static Methods shared(Texts kind, Methods methods) {
    mappings(kind, methods);
    searches(kind, methods);
    cuts(kind, methods);
    paddings(kind, methods);
    operators(methods);
    return conversions(kind, methods);
  }

  private static void mappings(Texts kind, Methods methods) {
    for (var mapping : CaseMapping.Mapping.values()) {
      var name = switch (mapping) {
        case UPPER -> "upper";
        case LOWER -> "lower";
        case TITLE -> "title";
        case CAPITALIZED -> "capitalize";
        case SWAPPED -> "swapcase";
        case FOLDED -> null;
      };
      if (name != null) {
        methods.add(name + "(self, /)", (t, a) -> new CaseMapping(mapping, kind, text(a[0])).run(t));
      }
    }
    for (var test : CharacterTest.Test.values()) {
      switch (test) {
        case ALPHA, ALNUM, ASCII, DIGIT, SPACE, LOWER, UPPER, TITLE ->
            methods.add(
                "is" + test.name().toLowerCase(java.util.Locale.ROOT) + "(self, /)",
                (t, a) -> new CharacterTest(test, kind, text(a[0])).run(t));
        default -> {}
      }
    }
    methods
        .add("translate(self, table, /, delete=)", (t, a) -> translate(t, kind, a))
        .put(
            "maketrans",
            new StaticMethod(
                Builtin.function("maketrans(frm, to, /)", (t, a) -> maketrans(t, text(a[0]), text(a[1])))));
  }

  private static Object translate(Tasklet t, Texts kind, Object[] a) {
    var table = Arguments.isMissing(a[1]) ? null : text(a[1]);
    if (table != null && table.length() != 256) {
      throw Raise.valueError("translation table must be 256 characters long");
    }
    var deleted = a[2] == null ? "" : text(a[2]);
    return new ByteTable(kind, text(a[0]), table, deleted).run(t);
  }

  private static Object maketrans(Tasklet t, String from, String to) {
    if (from.length() != to.length()) {
      throw Raise.valueError("maketrans arguments must have same length");
    }
    Pass.scanned(t, from.length());
    var table = new byte[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = (byte) to.charAt(i);
    }
    return PyBytes.of(table);
  }

  private static void searches(Texts kind, Methods methods) {
    methods
        .add("find(self, /, *args)", (t, a) -> find(t, kind, "find", Find.Answer.PLACE, a, false))
        .add("rfind(self, /, *args)", (t, a) -> find(t, kind, "rfind", Find.Answer.PLACE, a, true))
        .add("index(self, /, *args)", (t, a) -> find(t, kind, "index", Find.Answer.INDEX, a, false))
        .add("rindex(self, /, *args)", (t, a) -> find(t, kind, "rindex", Find.Answer.INDEX, a, true))
        .add("count(self, /, *args)", (t, a) -> count(t, a))
        .add("startswith(self, /, *args)", (_, a) -> begins(a, "startswith", false))
        .add("endswith(self, /, *args)", (_, a) -> begins(a, "endswith", true))
        .add(
            "replace(self, old, new, count=, /)",
            (t, a) -> new Replace(kind, text(a[0]), text(a[1]), text(a[2]), Arguments.limit(a[3])).run(t))
        .add("removeprefix(self, prefix, /)", (t, a) -> without(t, kind, a, false))
        .add("removesuffix(self, suffix, /)", (t, a) -> without(t, kind, a, true));
  }

  private static Object find(Tasklet t, Texts kind, String name, Find.Answer answer, Object[] a, boolean backwards) {
    var self = text(a[0]);
    var given = Arguments.between(name, (Object[]) a[1], 1, 3);
    int start = Arguments.bound(given[1], self.length(), 0);
    int end = Math.min(self.length(), Arguments.bound(given[2], self.length(), self.length()));
    var part = sought(given[0]);
    if (start > end) {
      if (answer == Find.Answer.INDEX) {
        throw Raise.valueError("subsection not found");
      }
      return -1L;
    }
    return new Find(answer, kind, self, part, start, end, backwards).run(t);
  }

  /** {@code item in container}, which is bytes or a bytearray. */
  public static Object contains(Tasklet t, Object container, Object item) {
    var text = text(container);
    var part = Arguments.bigOrNull(item) == null ? text(item) : sought(item);
    return new Find(Find.Answer.PRESENCE, Texts.BYTES, text, part, 0, text.length(), false).run(t);
  }

  private static Object count(Tasklet t, Object[] a) {
    var self = text(a[0]);
    var given = Arguments.between("count", (Object[]) a[1], 1, 3);
    int start = Arguments.bound(given[1], self.length(), 0);
    int end = Math.min(self.length(), Arguments.bound(given[2], self.length(), self.length()));
    var part = sought(given[0]);
    if (start > end) {
      return 0L;
    }
    return part.isEmpty() ? (Object) (end - start + 1L) : new Count(self, part, start, end).run(t);
  }

  private static Object begins(Object[] a, String name, boolean atEnd) {
    var self = text(a[0]);
    var given = Arguments.between(name, (Object[]) a[1], 1, 3);
    int start = Arguments.bound(given[1], self.length(), 0);
    int end = Math.min(self.length(), Arguments.bound(given[2], self.length(), self.length()));
    if (given[0] instanceof PyTuple choices) {
      for (var choice : choices.items()) {
        if (isAt(self, start, end, text(choice), atEnd)) {
          return true;
        }
      }
      return false;
    }
    var part = textOrNull(given[0]);
    if (part == null) {
      throw Raise.typeError(
          name + " first arg must be bytes or a tuple of bytes, not " + Types.of(given[0]).name());
    }
    return isAt(self, start, end, part, atEnd);
  }

  private static boolean isAt(String self, int start, int end, String part, boolean atEnd) {
    return part.length() <= end - start && self.startsWith(part, atEnd ? end - part.length() : start);
  }

  private static Object without(Tasklet t, Texts kind, Object[] a, boolean atEnd) {
    var self = text(a[0]);
    var part = text(a[1]);
    Pass.copied(t, self.length());
    if (part.isEmpty() || !(atEnd ? self.endsWith(part) : self.startsWith(part))) {
      return kind.of(self);
    }
    return kind.of(atEnd ? self.substring(0, self.length() - part.length()) : self.substring(part.length()));
  }

  private static void cuts(Texts kind, Methods methods) {
    methods
        .add("split(self, sep=, maxsplit=)", (t, a) -> split(t, kind, a, false))
        .add("rsplit(self, sep=, maxsplit=)", (t, a) -> split(t, kind, a, true))
        .add("partition(self, sep, /)", (t, a) -> partition(t, kind, a, false))
        .add("rpartition(self, sep, /)", (t, a) -> partition(t, kind, a, true))
        .add(
            "splitlines(self, keepends=)",
            (t, a) -> Split.lines(kind, text(a[0]), a[1] != null && Arguments.big(a[1]).signum() != 0).run(t))
        .add("strip(self, bytes=, /)", (t, a) -> strip(t, kind, a, Strip.LEFT | Strip.RIGHT))
        .add("lstrip(self, bytes=, /)", (t, a) -> strip(t, kind, a, Strip.LEFT))
        .add("rstrip(self, bytes=, /)", (t, a) -> strip(t, kind, a, Strip.RIGHT))
        .add("join(self, iterable_of_bytes, /)", (t, a) -> Join.of(t, kind, text(a[0]), a[1]));
  }

  private static Object split(Tasklet t, Texts kind, Object[] a, boolean backwards) {
    long most = Arguments.limit(a[2]);
    if (Arguments.isMissing(a[1])) {
      return Split.atSpace(kind, text(a[0]), most, backwards).run(t);
    }
    var separator = text(a[1]);
    if (separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return Split.at(kind, text(a[0]), separator, most, backwards).run(t);
  }

  private static Object partition(Tasklet t, Texts kind, Object[] a, boolean backwards) {
    var self = text(a[0]);
    var separator = text(a[1]);
    if (separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return Find.partition(kind, self, separator, a[1], backwards).run(t);
  }

  private static Object strip(Tasklet t, Texts kind, Object[] a, int sides) {
    return new Strip(kind, text(a[0]), Arguments.isMissing(a[1]) ? null : text(a[1]), sides).run(t);
  }

  private static void paddings(Texts kind, Methods methods) {
    methods
        .add("center(self, width, fillchar=, /)", (t, a) -> pad(t, kind, a, "center", '^'))
        .add("ljust(self, width, fillchar=, /)", (t, a) -> pad(t, kind, a, "ljust", '<'))
        .add("rjust(self, width, fillchar=, /)", (t, a) -> pad(t, kind, a, "rjust", '>'))
        .add("zfill(self, width, /)", (t, a) -> zfill(t, kind, text(a[0]), Arguments.size(a[1])))
        .add(
            "expandtabs(self, tabsize=)",
            (t, a) -> new ExpandTabs(kind, text(a[0]), StrMethods.tabSize(a[1])).run(t));
  }

  private static Object pad(Tasklet t, Texts kind, Object[] a, String name, char align) {
    long width = Arguments.size(a[1]);
    var fill = a[2] == null ? " " : textOrNull(a[2]);
    if (fill == null || fill.length() != 1) {
      throw Raise.typeError(
          name + "() argument 2 must be a byte string of length 1, not " + Arguments.typeName(a[2]));
    }
    var text = text(a[0]);
    return StrMethods.pad(t, kind, text, text.length(), width, fill.charAt(0), align);
  }

  private static Object zfill(Tasklet t, Texts kind, String text, long width) {
    return StrMethods.zfill(t, kind, text, text.length(), width);
  }

  private static void operators(Methods methods) {
    methods
        .add("__len__(self, /)", (_, a) -> Sequences.length(a[0]))
        .add("__contains__(self, key, /)", (t, a) -> Sequences.contains(t, a[0], a[1]))
        .add("__getitem__(self, key, /)", (t, a) -> Items.get(t, a[0], a[1]))
        .add("__iter__(self, /)", (t, a) -> Iteration.iter(t, a[0]))
        .add("__mod__(self, value, /)", (t, a) -> percent(t, a[0], a[1]))
        .add("__mul__(self, value, /)", (t, a) -> Sequences.repeat(t, a[0], Arguments.size(a[1]), false))
        .add("__rmul__(self, value, /)", (t, a) -> Sequences.repeat(t, a[0], Arguments.size(a[1]), false))
        .add("__add__(self, value, /)", (t, a) -> concat(t, a[0], a[1]));
  }

  private static Object percent(Tasklet t, Object self, Object value) {
    return self instanceof PyBytes bytes
        ? Formatting.percent(t, bytes, value)
        : Formatting.percent(t, (PyByteArray) self, value);
  }

  private static Object concat(Tasklet t, Object self, Object value) {
    if (textOrNull(value) == null) {
      throw Raise.typeError("can't concat " + Types.of(value).name() + " to " + Types.of(self).name());
    }
    return Sequences.concat(t, self, Derived.unwrap(value), false);
  }

  private static Methods conversions(Texts kind, Methods methods) {
    return methods
        .add(
            "decode(self, encoding=, errors=)",
            (t, a) -> Codecs.decode(
                t,
                text(a[0]),
                Codecs.name("decode", "encoding", a[1]),
                Codecs.name("decode", "errors", a[2])))
        .add("hex(self, sep=, bytes_per_sep=)", BytesMethods::hex)
        .put(
            "fromhex",
            new ClassMethod(
                Builtin.method(
                    kind.typeName(),
                    "fromhex(cls, string, /)",
                    (t, a) -> fromHex(t, kind, (PyClass) a[0], a[1]))));
  }

  private static Object hex(Tasklet t, Object[] a) {
    int group = a[2] == null ? 1 : StrMethods.tabSize(a[2]);
    if (a[1] == null) {
      return Hex.write(text(a[0]), "", 0).run(t);
    }
    var separator = a[1] instanceof Str str ? str.text() : textOrNull(a[1]);
    if (separator == null) {
      throw Raise.typeError(
          Types.of(a[1]).lookup("__len__") == null
              ? "object of type '" + Types.of(a[1]).name() + "' has no len()"
              : "sep must be str or bytes.");
    }
    if (separator.codePointCount(0, separator.length()) != 1) {
      throw Raise.valueError("sep must be length 1.");
    }
    if (separator.charAt(0) > 127) {
      throw Raise.valueError("sep must be ASCII.");
    }
    return Hex.write(text(a[0]), separator, group).run(t);
  }

  private static Object fromHex(Tasklet t, Texts kind, PyClass cls, Object digits) {
    var text = Arguments.text(digits, "fromhex() argument must be str, not %s");
    var read = Hex.read(kind, text);
    return cls.isBuiltin() ? read.run(t) : t.push(new DerivedCall(cls, read));
  }

  /** Makes an instance of a class derived from bytes or bytearray of what another frame makes. */
  static final class DerivedCall extends NativeFrame {
    private PyClass cls;
    private NativeFrame maker;
    private int state;

    DerivedCall() {}

    DerivedCall(PyClass cls, NativeFrame maker) {
      this.cls = cls;
      this.maker = maker;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> t.push(maker);
        case 1 -> t.call(cls, t.take());
        default -> {
          return t.take();
        }
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      cls = transfer.ref(cls);
      maker = transfer.ref(maker);
      state = transfer.integer(state);
    }
  }

  // Methods of bytearray alone

  private static void changes(Methods methods) {
    methods
        .add("__init__(self, source=, encoding=, errors=)",
            (t, a) -> t.push(new FillFrame((PyByteArray) a[0], a[1], a[2], a[3])))
        .add("append(self, item, /)", (t, a) -> append(t, (PyByteArray) a[0], Octets.octet(a[1], true)))
        .add("extend(self, iterable_of_ints, /)", (t, a) -> extend(t, (PyByteArray) a[0], a[1]))
        .add("insert(self, index, item, /)", (t, a) -> insert(t, (PyByteArray) a[0], a[1], a[2]))
        .add("pop(self, index=, /)", (_, a) -> pop((PyByteArray) a[0], a[1] == null ? -1 : Arguments.size(a[1])))
        .add("remove(self, value, /)", (t, a) -> remove(t, (PyByteArray) a[0], Octets.octet(a[1], true)))
        .add("reverse(self, /)", (t, a) -> reverse(t, (PyByteArray) a[0]))
        .add("clear(self, /)", (_, a) -> replace((PyByteArray) a[0], 0, ((PyByteArray) a[0]).length(), new byte[0]))
        .add("copy(self, /)", (t, a) -> copy(t, (PyByteArray) a[0]))
        .add("__setitem__(self, key, value, /)", (t, a) -> done(Items.set(t, a[0], a[1], a[2])))
        .add("__delitem__(self, key, /)", (t, a) -> done(Items.delete(t, a[0], a[1])));
  }

  private static Object done(Object valueOrPending) {
    return valueOrPending == Tasklet.PENDING ? valueOrPending : Singleton.NONE;
  }

  private static Object replace(PyByteArray self, int start, int end, byte[] others) {
    self.replace(start, end, others);
    return Singleton.NONE;
  }

  private static Object append(Tasklet t, PyByteArray self, int octet) {
    Octets.grow(t, self, 1);
    self.add(octet);
    return Singleton.NONE;
  }

  private static Object extend(Tasklet t, PyByteArray self, Object items) {
    if (textOrNull(items) != null) {
      Octets.append(t, self, content(items));
      return Singleton.NONE;
    }
    if (!Iteration.isIterable(items)) {
      throw Raise.typeError("can't extend bytearray with " + Types.of(items).name());
    }
    return t.push(new Octets(items, true, self));
  }

  private static Object insert(Tasklet t, PyByteArray self, Object index, Object item) {
    long place = Arguments.size(index);
    int octet = Octets.octet(item, true);
    int at = Math.clamp(place < 0 ? place + self.length() : place, 0, self.length());
    Octets.grow(t, self, 1);
    t.charge((self.length() - at) >> 10);
    return replace(self, at, at, new byte[]{(byte) octet});
  }

  private static Object pop(PyByteArray self, long index) {
    if (self.length() == 0) {
      throw Raise.indexError("pop from empty bytearray");
    }
    long at = index < 0 ? index + self.length() : index;
    if (at < 0 || at >= self.length()) {
      throw Raise.indexError("pop index out of range");
    }
    long octet = self.get((int) at);
    replace(self, (int) at, (int) at + 1, new byte[0]);
    return octet;
  }

  private static Object remove(Tasklet t, PyByteArray self, int octet) {
    for (int i = 0; i < self.length(); i++) {
      if (self.get(i) == octet) {
        Pass.scanned(t, i);
        return replace(self, i, i + 1, new byte[0]);
      }
    }
    throw Raise.valueError("value not found in bytearray");
  }

  private static Object reverse(Tasklet t, PyByteArray self) {
    Pass.scanned(t, self.length());
    for (int low = 0, high = self.length() - 1; low < high; low++, high--) {
      int octet = self.get(low);
      self.set(low, self.get(high));
      self.set(high, octet);
    }
    return Singleton.NONE;
  }

  private static Object copy(Tasklet t, PyByteArray self) {
    Pass.copied(t, self.length());
    return PyByteArray.of(self.toBytes());
  }
}
