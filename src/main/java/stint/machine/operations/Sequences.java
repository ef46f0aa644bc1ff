package stint.machine.operations;

import java.math.BigInteger;
import java.util.Arrays;
import stint.language.Ast;
import stint.machine.Attributes;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.text.BytesMethods;
import stint.machine.text.StrMethods;
import stint.machine.values.DictView;
import stint.machine.values.Immediate;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyDeque;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyMethod;
import stint.machine.values.PyObject;
import stint.machine.values.PyRange;
import stint.machine.values.PySet;
import stint.machine.values.PySlice;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What sequences have in common: indexes, slices, length, concatenation, repetition, membership. */
public final class Sequences {
  /** Items copied at once for one unit. */
  private static final int COPIES_PER_UNIT = 64;

  /** Bytes of them. */
  private static final int BYTES_PER_UNIT = COPIES_PER_UNIT * PyList.BYTES_PER_ITEM;

  /** The most items that are picked out one by one in one step. */
  private static final int CHUNK = 1 << 15;

  /** The most code points that are picked out of a text with some beyond U+FFFF. */
  private static final int POINTS = 1 << 12;

  /** The most bytes that one value built at once may take. */
  private static final long LARGEST = 1L << 30;

  private Sequences() {}

  /** Whether a value has indexes and slices. */
  public static boolean isSubscriptable(Object value) {
    return isSequence(value) || value instanceof PyRange || value instanceof PyDeque;
  }

  /** Whether a value can be concatenated and repeated. */
  public static boolean isSequence(Object value) {
    return value instanceof PyList
        || value instanceof Str
        || value instanceof PyTuple
        || value instanceof PyBytes
        || value instanceof PyByteArray;
  }

  /** Whether items can be assigned to. */
  public static boolean isAssignable(Object value) {
    return value instanceof PyList || value instanceof PyByteArray || value instanceof PyDeque;
  }

  /** The length of a builtin container, -1 if the value has none; OverflowError for a range that is too long. */
  public static long length(Object value) {
    return switch (value) {
      case Str text -> text.length();
      case PyList list -> list.size();
      case PyTuple tuple -> tuple.size();
      case PyDict dict -> dict.size();
      case PySet set -> set.size();
      case PyDeque deque -> deque.size();
      case DictView view -> view.size();
      case PyBytes bytes -> bytes.length();
      case PyByteArray bytes -> bytes.length();
      case PyRange range -> {
        if (!(range.length() instanceof Long length)) {
          throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        yield length;
      }
      default -> -1;
    };
  }

  private static void charge(Tasklet t, long items, int bytesPerItem) {
    if (items * bytesPerItem > LARGEST) {
      throw Raise.memoryError();
    }
    t.prepare(32 + items * bytesPerItem);
    t.host().allocate(32 + items * bytesPerItem);
    t.charge(items * bytesPerItem / BYTES_PER_UNIT);
  }

  // Indexes and slices

  /** {@code sequence[key]}. */
  public static Object item(Tasklet t, Object sequence, Object key) {
    if (key instanceof PySlice slice && !(sequence instanceof PyDeque)) {
      return slice.isPlain() ? slice(t, sequence, slice) : t.push(new SliceFrame(Purpose.GET, sequence, slice, null));
    }
    var index = Derived.unwrap(key);
    if (index instanceof BigInteger && sequence instanceof PyRange range) {
      return ofRange(range, index);
    }
    if (!isIndex(index)) {
      var method = Immediate.userMethod(key, "__index__");
      if (method != null) {
        return t.push(new IndexFrame(Purpose.GET, sequence, key, null));
      }
      throw badIndex(sequence, key);
    }
    return sequence instanceof PyRange range ? ofRange(range, index) : at(sequence, place(sequence, index, false));
  }

  public static boolean isIndex(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
  }

  private static Raise badIndex(Object sequence, Object key) {
    return Raise.typeError(
        switch (sequence) {
          case Str _ -> "string indices must be integers, not '" + Types.of(key).name() + "'";
          case PyDeque _ -> "sequence index must be integer, not '" + Types.of(key).name() + "'";
          case PyBytes _ -> "byte indices must be integers or slices, not " + Types.of(key).name();
          default ->
              Types.of(sequence).name() + " indices must be integers or slices, not " + Types.of(key).name();
        });
  }

  private static Object ofRange(PyRange range, Object index) {
    var wanted = Numbers.big(index);
    var length = Numbers.big(range.length());
    if (wanted.signum() < 0) {
      wanted = wanted.add(length);
    }
    if (wanted.signum() < 0 || wanted.compareTo(length) >= 0) {
      throw Raise.indexError("range object index out of range");
    }
    return range.get(Numbers.normal(wanted));
  }

  private static int place(Object sequence, Object index, boolean assigns) {
    if (index instanceof BigInteger) {
      throw Raise.indexError("cannot fit 'int' into an index-sized integer");
    }
    long at = index instanceof Long number ? number : (Boolean) index ? 1 : 0;
    long length = length(sequence);
    if (at < 0) {
      at += length;
    }
    if (at < 0 || at >= length) {
      throw Raise.indexError(
          (sequence instanceof Str
              ? "string"
              : sequence instanceof PyBytes ? ""
                  : Types.of(sequence).name() + (assigns && sequence instanceof PyList ? " assignment" : ""))
              + (sequence instanceof PyBytes ? "index out of range" : " index out of range"));
    }
    return (int) at;
  }

  private static Object at(Object sequence, int index) {
    return switch (sequence) {
      case Str text -> text.at(index);
      case PyList list -> list.get(index);
      case PyTuple tuple -> tuple.get(index);
      case PyDeque deque -> deque.get(index);
      case PyBytes bytes -> (long) bytes.get(index);
      case PyByteArray bytes -> (long) bytes.get(index);
      default -> throw new AssertionError(sequence.getClass());
    };
  }

  private static Object slice(Tasklet t, Object sequence, PySlice slice) {
    if (sequence instanceof PyRange range) {
      return range.slice(slice);
    }
    var indices = slice.indices((int) length(sequence));
    if (indices.step() != 1 && indices.count() > chunk(sequence)) {
      return t.push(new PickFrame(sequence, indices));
    }
    return switch (sequence) {
      case Str text -> {
        charge(t, indices.count(), 1);
        yield slice(text, indices);
      }
      case PyList list -> {
        charge(t, indices.count(), PyList.BYTES_PER_ITEM);
        yield slice(list, indices);
      }
      case PyTuple tuple -> {
        charge(t, indices.count(), 4);
        var items = new Object[indices.count()];
        if (indices.step() == 1) {
          System.arraycopy(tuple.items(), indices.start(), items, 0, items.length);
          yield PyTuple.of(items);
        }
        for (int i = 0; i < items.length; i++) {
          items[i] = tuple.get(indices.start() + i * indices.step());
        }
        yield PyTuple.of(items);
      }
      case PyBytes bytes -> {
        charge(t, indices.count(), 1);
        yield PyBytes.of(slice(bytes.bytes(), indices));
      }
      case PyByteArray bytes -> {
        charge(t, indices.count(), 1);
        yield PyByteArray.of(slice(bytes.bytes(), indices));
      }
      default -> throw new AssertionError(sequence.getClass());
    };
  }

  /** The most items that are picked out of a sequence in one step. */
  private static int chunk(Object sequence) {
    return sequence instanceof Str text && !text.isFlat() ? POINTS : CHUNK;
  }

  /** Picks the items of a long slice, many in one step; text in chunks of its code units. */
  static final class PickFrame extends NativeFrame {
    private Object sequence;
    private int start;
    private int step;
    private int count;
    private int next;
    private PyList picked;
    private PyByteArray octets;
    private StringBuilder text;
    private int offset;

    PickFrame() {}

    PickFrame(Object sequence, PySlice.Indices indices) {
      this.sequence = sequence;
      this.start = indices.start();
      this.step = indices.step();
      this.count = indices.count();
    }

    @Override
    public Object step(Tasklet t) {
      if (next == 0) {
        prepare(t);
      }
      t.charge(CHUNK / 16);
      int end = Math.min(count, next + chunk(sequence));
      switch (sequence) {
        case Str source when source.isFlat() -> {
          for (; next < end; next++) {
            text.append(source.text().charAt(start + next * step));
          }
        }
        case Str source -> pickPoints(source, end);
        case PyBytes source -> {
          for (; next < end; next++) {
            octets.add(source.get(start + next * step));
          }
        }
        case PyByteArray source -> {
          for (; next < end && start + next * step < source.length(); next++) {
            octets.add(source.get(start + next * step));
          }
        }
        default -> {
          for (; next < end && start + next * step < size(sequence); next++) {
            picked.add(item(sequence, start + next * step));
          }
        }
      }
      return next < end || next == count ? result() : Tasklet.PENDING;
    }

    private void prepare(Tasklet t) {
      switch (sequence) {
        case Str source -> {
          charge(t, count, source.isFlat() ? 1 : 4);
          text = new StringBuilder(count);
          offset = source.offset(start);
        }
        case PyBytes _,PyByteArray _ -> {
          charge(t, count, 1);
          octets = new PyByteArray(count);
        }
        default -> {
          charge(t, count, PyList.BYTES_PER_ITEM);
          picked = new PyList(count);
        }
      }
    }

    private void pickPoints(Str source, int end) {
      for (; next < end; next++) {
        text.appendCodePoint(source.text().codePointAt(offset));
        if (next + 1 < count) {
          offset = source.offset(start + (next + 1) * step);
        }
      }
    }

    private Object result() {
      return switch (sequence) {
        case Str _ -> Str.of(text.toString());
        case PyBytes _ -> PyBytes.of(octets.toBytes());
        case PyByteArray _ -> octets;
        case PyTuple _ -> PyTuple.of(picked.toArray());
        default -> picked;
      };
    }

    @Override
    public void transfer(Transfer transfer) {
      sequence = transfer.ref(sequence);
      start = transfer.integer(start);
      step = transfer.integer(step);
      count = transfer.integer(count);
      next = transfer.integer(next);
      offset = transfer.integer(offset);
      picked = transfer.ref(picked);
      octets = transfer.ref(octets);
      var written = transfer.text(text == null ? null : text.toString());
      text = written == null ? null : new StringBuilder(written);
    }
  }

  /** The length of a list or tuple. */
  public static int size(Object sequence) {
    return sequence instanceof PyList list ? list.size() : ((PyTuple) sequence).size();
  }

  /** An item of a list or tuple, boxed. */
  public static Object item(Object sequence, int index) {
    return sequence instanceof PyList list ? list.get(index) : ((PyTuple) sequence).get(index);
  }

  private static Str slice(Str text, PySlice.Indices indices) {
    if (indices.step() == 1) {
      return text.slice(indices.start(), indices.start() + indices.count());
    }
    var result = new StringBuilder(indices.count());
    for (int i = 0; i < indices.count(); i++) {
      int index = indices.start() + i * indices.step();
      result.appendCodePoint(text.text().codePointAt(text.offset(index)));
    }
    return Str.of(result.toString());
  }

  private static PyList slice(PyList list, PySlice.Indices indices) {
    var result = new PyList(indices.count());
    if (indices.step() == 1) {
      result.addAll(list, indices.start(), indices.start() + indices.count());
      return result;
    }
    for (int i = 0; i < indices.count(); i++) {
      int index = indices.start() + i * indices.step();
      result.add(list.references()[index], list.bits()[index]);
    }
    return result;
  }

  private static byte[] slice(byte[] bytes, PySlice.Indices indices) {
    if (indices.step() == 1) {
      return Arrays.copyOfRange(bytes, indices.start(), indices.start() + indices.count());
    }
    var result = new byte[indices.count()];
    for (int i = 0; i < result.length; i++) {
      result[i] = bytes[indices.start() + i * indices.step()];
    }
    return result;
  }

  /** {@code sequence[key] = value} for lists and bytearrays. */
  public static Object setItem(Tasklet t, Object sequence, Object key, Object value) {
    if (key instanceof PySlice slice && !(sequence instanceof PyDeque)) {
      return slice.isPlain()
          ? setSlice(t, sequence, slice, value)
          : t.push(new SliceFrame(Purpose.SET, sequence, slice, value));
    }
    var index = Derived.unwrap(key);
    if (!isIndex(index)) {
      if (Immediate.userMethod(key, "__index__") != null) {
        return t.push(new IndexFrame(Purpose.SET, sequence, key, value));
      }
      throw badIndex(sequence, key);
    }
    if (sequence instanceof PyByteArray bytes) {
      int octet = octet(value);
      bytes.set(place(bytes, index, true), octet);
      return Singleton.NONE;
    }
    int place = place(sequence, index, true);
    if (sequence instanceof PyList list) {
      list.set(place, value);
    } else {
      ((PyDeque) sequence).set(place, value);
    }
    return Singleton.NONE;
  }

  /** A value that fits a byte. */
  static int octet(Object value) {
    if (!(Derived.unwrap(value) instanceof Object number) || !isIndex(number)) {
      throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    }
    var exact = Numbers.big(number);
    if (exact.signum() < 0 || exact.bitLength() > 8) {
      throw Raise.valueError("byte must be in range(0, 256)");
    }
    return exact.intValue();
  }

  private static Object setSlice(Tasklet t, Object sequence, PySlice slice, Object value) {
    slice.indices(0); // wrong bounds are complained of whatever is assigned
    if (sequence instanceof PyByteArray bytes) {
      return setSlice(t, bytes, slice, value);
    }
    var list = (PyList) sequence;
    var items = Collecting.direct(Derived.unwrap(value));
    if (items == null) {
      if (!Iteration.isIterable(value)) {
        throw Raise.typeError(
            slice.step() == Singleton.NONE || slice.step().equals(1L)
                ? "can only assign an iterable"
                : "must assign iterable to extended slice");
      }
      return t.push(new AssignFrame(list, slice, value));
    }
    assign(t, list, slice, items);
    return Singleton.NONE;
  }

  private static void assign(Tasklet t, PyList list, PySlice slice, Object[] items) {
    var indices = slice.indices(list.size());
    if (indices.step() == 1) {
      int start = indices.start();
      int end = start + indices.count();
      t.prepare(list.growth(Math.max(0, items.length - indices.count())));
      t.host().allocate(list.growth(Math.max(0, items.length - indices.count())));
      t.charge((list.size() - start + items.length) / COPIES_PER_UNIT);
      if (items.length > indices.count()) {
        list.makeRoom(end, items.length - indices.count());
      } else {
        list.removeRange(start + items.length, end);
      }
      for (int i = 0; i < items.length; i++) {
        list.set(start + i, items[i]);
      }
      return;
    }
    if (items.length != indices.count()) {
      throw Raise.valueError(
          "attempt to assign sequence of size "
              + items.length
              + " to extended slice of size "
              + indices.count());
    }
    t.charge(items.length / COPIES_PER_UNIT);
    for (int i = 0; i < items.length; i++) {
      list.set(indices.start() + i * indices.step(), items[i]);
    }
  }

  private static Object setSlice(Tasklet t, PyByteArray bytes, PySlice slice, Object value) {
    var octets = Derived.unwrap(value);
    if (octets instanceof PyBytes || octets instanceof PyByteArray) {
      assign(t, bytes, slice, BytesMethods.content(octets));
      return Singleton.NONE;
    }
    if (Numbers.isNumber(octets) || octets instanceof Str) {
      throw Raise.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return t.push(new AssignFrame(bytes, slice, value));
  }

  private static void assign(Tasklet t, PyByteArray bytes, PySlice slice, byte[] content) {
    var indices = slice.indices(bytes.length());
    if (indices.step() == 1) {
      t.host().allocate(bytes.growth(content.length));
      t.charge((bytes.length() + content.length) / COPIES_PER_UNIT);
      bytes.replace(indices.start(), indices.start() + indices.count(), content);
      return;
    }
    if (content.length != indices.count()) {
      throw Raise.valueError(
          "attempt to assign bytes of size " + content.length + " to extended slice of size " + indices.count());
    }
    for (int i = 0; i < content.length; i++) {
      bytes.set(indices.start() + i * indices.step(), content[i] & 0xff);
    }
  }

  /** {@code del sequence[key]} for lists and bytearrays. */
  public static Object deleteItem(Tasklet t, Object sequence, Object key) {
    if (key instanceof PySlice slice && !(sequence instanceof PyDeque)) {
      return slice.isPlain()
          ? deleteSlice(t, sequence, slice)
          : t.push(new SliceFrame(Purpose.DELETE, sequence, slice, null));
    }
    var index = Derived.unwrap(key);
    if (!isIndex(index)) {
      if (Immediate.userMethod(key, "__index__") != null) {
        return t.push(new IndexFrame(Purpose.DELETE, sequence, key, null));
      }
      throw badIndex(sequence, key);
    }
    int place = place(sequence, index, true);
    t.charge((length(sequence) - place) / COPIES_PER_UNIT);
    if (sequence instanceof PyList list) {
      list.remove(place);
    } else if (sequence instanceof PyDeque deque) {
      deque.remove(place);
    } else {
      ((PyByteArray) sequence).replace(place, place + 1, new byte[0]);
    }
    return Singleton.NONE;
  }

  private static Object deleteSlice(Tasklet t, Object sequence, PySlice slice) {
    var indices = slice.indices((int) length(sequence));
    t.charge(length(sequence) / COPIES_PER_UNIT);
    if (sequence instanceof PyByteArray bytes) {
      delete(bytes, indices);
      return Singleton.NONE;
    }
    var list = (PyList) sequence;
    if (indices.step() == 1) {
      list.removeRange(indices.start(), indices.start() + indices.count());
      return Singleton.NONE;
    }
    int step = Math.abs(indices.step());
    int next = indices.step() > 0 ? indices.start() : indices.start() + (indices.count() - 1) * indices.step();
    int kept = 0;
    int gone = 0;
    for (int i = 0; i < list.size(); i++) {
      if (gone < indices.count() && i == next) {
        next += step;
        gone++;
      } else {
        list.references()[kept] = list.references()[i];
        list.bits()[kept++] = list.bits()[i];
      }
    }
    list.removeRange(kept, list.size());
    return Singleton.NONE;
  }

  private static void delete(PyByteArray bytes, PySlice.Indices indices) {
    int step = Math.abs(indices.step());
    int next = indices.step() > 0 ? indices.start() : indices.start() + (indices.count() - 1) * indices.step();
    int kept = indices.count() == 0 ? bytes.length() : next;
    int gone = 0;
    for (int i = kept; i < bytes.length(); i++) {
      if (gone < indices.count() && i == next) {
        next += step;
        gone++;
      } else {
        bytes.set(kept++, bytes.get(i));
      }
    }
    bytes.replace(kept, bytes.length(), new byte[0]);
  }

  enum Purpose {
    GET,
    SET,
    DELETE
  }

  private static Object act(Tasklet t, Purpose purpose, Object sequence, Object key, Object value) {
    return switch (purpose) {
      case GET -> item(t, sequence, key);
      case SET -> setItem(t, sequence, key, value);
      case DELETE -> deleteItem(t, sequence, key);
    };
  }

  /** Asks an index for its {@code __index__} first. */
  static final class IndexFrame extends NativeFrame {
    private Purpose purpose = Purpose.GET;
    private Object sequence;
    private Object key;
    private Object value;
    private int state;

    IndexFrame() {}

    IndexFrame(Purpose purpose, Object sequence, Object key, Object value) {
      this.purpose = purpose;
      this.sequence = sequence;
      this.key = key;
      this.value = value;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(Immediate.userMethod(key, "__index__"), key);
          return Tasklet.PENDING;
        }
        case 1 -> {
          return act(t, purpose, sequence, checkedIndex(t.take()), value);
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      purpose = Purpose.values()[transfer.integer(purpose.ordinal())];
      sequence = transfer.ref(sequence);
      key = transfer.ref(key);
      value = transfer.ref(value);
      state = transfer.integer(state);
    }
  }

  /** What {@code __index__} answered, as an int. */
  public static Object checkedIndex(Object result) {
    if (!isIndex(Derived.unwrap(result))) {
      throw Raise.typeError("__index__ returned non-int (type " + Types.of(result).name() + ")");
    }
    return Derived.unwrap(result);
  }

  /** Asks the bounds of a slice for their {@code __index__} first. */
  static final class SliceFrame extends NativeFrame {
    private Purpose purpose = Purpose.GET;
    private Object sequence;
    private Object[] bounds;
    private Object value;
    private int next;
    private boolean asked;
    private boolean acted;

    SliceFrame() {}

    SliceFrame(Purpose purpose, Object sequence, PySlice slice, Object value) {
      this.purpose = purpose;
      this.sequence = sequence;
      this.bounds = new Object[]{slice.start(), slice.stop(), slice.step()};
      this.value = value;
    }

    @Override
    public Object step(Tasklet t) {
      if (acted) {
        return t.take();
      }
      if (asked) {
        asked = false;
        bounds[next++] = checkedIndex(t.take());
      }
      for (; next < bounds.length; next++) {
        var bound = bounds[next];
        var method = Immediate.userMethod(bound, "__index__");
        if (method != null) {
          asked = true;
          t.call(method, bound);
          return Tasklet.PENDING;
        }
        if (bound != Singleton.NONE && !isIndex(Derived.unwrap(bound))) {
          throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
        }
      }
      acted = true;
      return act(t, purpose, sequence, new PySlice(bounds[0], bounds[1], bounds[2]), value);
    }

    @Override
    public void transfer(Transfer transfer) {
      purpose = Purpose.values()[transfer.integer(purpose.ordinal())];
      sequence = transfer.ref(sequence);
      bounds = transfer.refs(bounds, 3);
      value = transfer.ref(value);
      next = transfer.integer(next);
      asked = transfer.flag(asked);
      acted = transfer.flag(acted);
    }
  }

  /** Collects the items of anything iterable, then assigns them to a slice. */
  static final class AssignFrame extends NativeFrame {
    private Object target;
    private PySlice slice;
    private Object items;
    private boolean collected;

    AssignFrame() {}

    AssignFrame(Object target, PySlice slice, Object items) {
      this.target = target;
      this.slice = slice;
      this.items = items;
    }

    @Override
    public Object step(Tasklet t) {
      if (!collected) {
        collected = true;
        return target instanceof PyList
            ? t.push(new Collecting.ToList(items))
            : BytesMethods.make(t, items, null, null, true) instanceof PyByteArray made ? assigned(t, made)
                : Tasklet.PENDING;
      }
      return assigned(t, t.take());
    }

    private Object assigned(Tasklet t, Object collected) {
      if (collected instanceof PyList made) {
        assign(t, (PyList) target, slice, made.toArray());
      } else {
        assign(t, (PyByteArray) target, slice, ((PyByteArray) collected).toBytes());
      }
      return Singleton.NONE;
    }

    @Override
    public void transfer(Transfer transfer) {
      target = transfer.ref(target);
      slice = transfer.ref(slice);
      items = transfer.ref(items);
      collected = transfer.flag(collected);
    }
  }

  // Concatenation and repetition

  /** {@code left + right}, in place for a list's {@code +=}; null if they do not fit. */
  public static Object concat(Tasklet t, Object left, Object right, boolean inPlace) {
    switch (left) {
      case Str a when right instanceof Str b -> {
        charge(t, (long) a.units() + b.units(), 1);
        return a.concat(b);
      }
      case PyList list when inPlace -> {
        return extend(t, list, right);
      }
      case PyList a when right instanceof PyList b -> {
        charge(t, (long) a.size() + b.size(), PyList.BYTES_PER_ITEM);
        var sum = new PyList(a.size() + b.size());
        sum.addAll(a);
        sum.addAll(b);
        return sum;
      }
      case PyTuple a when right instanceof PyTuple b -> {
        charge(t, (long) a.size() + b.size(), 4);
        var items = Arrays.copyOf(a.items(), a.size() + b.size());
        System.arraycopy(b.items(), 0, items, a.size(), b.size());
        return PyTuple.of(items);
      }
      case PyByteArray a when inPlace && content(right) != null -> {
        t.host().allocate(a.growth(content(right).length));
        t.charge(content(right).length / COPIES_PER_UNIT);
        a.replace(a.length(), a.length(), content(right));
        return a;
      }
      case PyBytes a when content(right) != null -> {
        return PyBytes.of(joined(t, a.bytes(), content(right)));
      }
      case PyByteArray a when content(right) != null -> {
        return PyByteArray.of(joined(t, a.toBytes(), content(right)));
      }
      default -> {
        return null;
      }
    }
  }

  private static byte[] content(Object value) {
    return value instanceof PyBytes bytes ? bytes.bytes() : value instanceof PyByteArray array ? array.toBytes() : null;
  }

  private static byte[] joined(Tasklet t, byte[] a, byte[] b) {
    charge(t, (long) a.length + b.length, 1);
    byte[] sum = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, sum, a.length, b.length);
    return sum;
  }

  /** {@code list.extend(items)}; answers the list. */
  public static Object extend(Tasklet t, PyList list, Object items) {
    if (Derived.unwrap(items) instanceof PyList other) {
      t.prepare(list.growth(other.size()));
      t.host().allocate(list.growth(other.size()));
      t.charge(other.size() / COPIES_PER_UNIT);
      list.addAll(other);
      return list;
    }
    if (!Iteration.isIterable(items)) {
      throw Raise.typeError("'" + Types.of(items).name() + "' object is not iterable");
    }
    return t.push(new Collecting.ToList(items, list));
  }

  /** {@code sequence * times}, in place for a list's {@code *=}. */
  public static Object repeat(Tasklet t, Object sequence, long times, boolean inPlace) {
    long count = Math.max(0, times);
    long length = sequence instanceof Str text ? text.text().length() : length(sequence);
    if (length == 0 || count == 0) {
      count = 0;
    }
    int width = sequence instanceof PyList ? PyList.BYTES_PER_ITEM : sequence instanceof PyTuple ? 4 : 1;
    if (count > 0 && length > LARGEST / width / count) {
      throw Raise.memoryError();
    }
    charge(t, length * count, width);
    return switch (sequence) {
      case Str text -> Str.of(text.text().repeat((int) count));
      case PyTuple tuple -> PyTuple.of(repeated(tuple.items(), (int) count));
      case PyList list -> repeat(list, (int) count, inPlace);
      case PyBytes bytes -> PyBytes.of(repeated(bytes.bytes(), (int) count));
      case PyByteArray bytes -> {
        byte[] content = repeated(bytes.toBytes(), (int) count);
        if (inPlace) {
          bytes.replace(0, bytes.length(), content);
          yield bytes;
        }
        yield PyByteArray.of(content);
      }
      default -> throw new AssertionError(sequence.getClass());
    };
  }

  private static Object[] repeated(Object[] items, int count) {
    var result = new Object[items.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(items, 0, result, i * items.length, items.length);
    }
    return result;
  }

  private static byte[] repeated(byte[] bytes, int count) {
    var result = new byte[bytes.length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(bytes, 0, result, i * bytes.length, bytes.length);
    }
    return result;
  }

  private static PyList repeat(PyList list, int count, boolean inPlace) {
    int size = list.size();
    if (inPlace && count == 0) {
      list.clear();
      return list;
    }
    var target = inPlace ? list : new PyList(size * count);
    for (int i = inPlace ? 1 : 0; i < count; i++) {
      target.addAll(list, 0, size);
    }
    return target;
  }

  // Sets and dicts

  /** The operators {@code | & ^ -} of sets, dict views and dicts; null if the operands do not fit. */
  public static Object combine(Tasklet t, Ast.Operator operator, Object left, Object right, boolean inPlace) {
    if (left instanceof PyDict a && operator == Ast.Operator.BIT_OR) {
      if (inPlace) {
        return Lookup.fill(t, a, right, null);
      }
      if (right instanceof PyDict b) {
        return Lookup.update(t, copied(t, a), b);
      }
    }
    boolean sets = left instanceof PySet && right instanceof PySet;
    boolean views = isSetLike(left) || isSetLike(right);
    return sets || views ? SetOperations.operator(t, operator, left, right, inPlace) : null;
  }

  /** Whether a value is a view of keys or items: its operators take whatever can be iterated, on either side. */
  private static boolean isSetLike(Object value) {
    return value instanceof DictView view && view.kind() != DictView.Kind.VALUES;
  }

  private static PyDict copied(Tasklet t, PyDict dict) {
    t.host().allocate(dict.copyBytes());
    t.charge(dict.size() / COPIES_PER_UNIT);
    return dict.copy();
  }

  // Membership

  /** {@code item in container}: a Boolean, or PENDING. */
  public static Object contains(Tasklet t, Object container, Object item) {
    if (container instanceof PyObject instance) {
      var method = Immediate.userMethod(instance, "__contains__");
      if (method == Singleton.NONE) {
        throw Raise.typeError("'" + instance.type().name() + "' object is not a container");
      }
      if (method != null) {
        return t.push(
            new TruthOfCall(Attributes.bindMethod(t, method, instance, instance.type()), item));
      }
      if (Immediate.userMethod(instance, "__iter__") != null || Immediate.userMethod(instance, "__getitem__") != null) {
        return t.push(new ContainsFrame(container, item));
      }
    }
    if (container instanceof PyClass cls && cls.metaMethod("__contains__") instanceof Object method) {
      return t.push(new TruthOfCall(new PyMethod(cls, method), item));
    }
    return switch (Derived.unwrap(container)) {
      case Str text -> in(t, text, item);
      case PyDict dict -> Lookup.contains(t, dict, item);
      case PySet set -> Lookup.contains(t, set, item);
      case DictView view when view.kind() == DictView.Kind.KEYS -> Lookup.contains(t, view.dict(), item);
      case PyRange range when Numbers.isInt(item) -> !range.indexOf(Numbers.integer(item)).equals(-1L);
      case PyBytes bytes -> BytesMethods.contains(t, bytes, item);
      case PyByteArray bytes -> BytesMethods.contains(t, bytes, item);
      case Object other when Iteration.isIterable(other) -> t.push(new ContainsFrame(other, item));
      default -> throw Raise.typeError("argument of type '" + Types.of(container).name() + "' is not iterable");
    };
  }

  private static Object in(Tasklet t, Str text, Object item) {
    if (!(Derived.unwrap(item) instanceof Str part)) {
      throw Raise.typeError(
          "'in <string>' requires string as left operand, not " + Types.of(item).name());
    }
    return StrMethods.contains(t, text, part);
  }

  /** Goes through the items: identity, or else {@code ==}. */
  static final class ContainsFrame extends Collecting {
    private Object wanted;

    ContainsFrame() {}

    ContainsFrame(Object container, Object wanted) {
      super(container);
      this.wanted = wanted;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      int equal = Immediate.equal(item, wanted);
      if (equal != Immediate.UNDECIDED) {
        return equal > 0 ? true : null;
      }
      return t.push(Operators.condition(Ast.CmpOp.EQ, item, wanted));
    }

    @Override
    protected Object resume(Tasklet t, Object equal) {
      return (Boolean) equal ? true : null;
    }

    @Override
    protected Object end(Tasklet t) {
      return false;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      wanted = transfer.ref(wanted);
    }
  }

  /** Calls a function with one argument and ends with the truth of its result. */
  static final class TruthOfCall extends NativeFrame {
    private Object function;
    private Object argument;
    private int state;

    TruthOfCall() {}

    TruthOfCall(Object function, Object argument) {
      this.function = function;
      this.argument = argument;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(function, argument);
          return Tasklet.PENDING;
        }
        case 1 -> {
          return Truth.truth(t, t.take());
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      function = transfer.ref(function);
      argument = transfer.ref(argument);
      state = transfer.integer(state);
    }
  }

  // Construction

  /** {@code range(start, stop, step)} as called; the last two may be null. */
  public static Object range(Tasklet t, Object[] bounds) {
    for (var bound : bounds) {
      if (Immediate.userMethod(bound, "__index__") != null) {
        return t.push(new RangeFrame(bounds));
      }
    }
    return range(bounds[0], bounds[1], bounds[2]);
  }

  /** Asks the bounds of a range for their {@code __index__} first. */
  static final class RangeFrame extends NativeFrame {
    private Object[] bounds;
    private int next;
    private boolean asked;

    RangeFrame() {}

    RangeFrame(Object[] bounds) {
      this.bounds = bounds.clone();
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        asked = false;
        bounds[next++] = checkedIndex(t.take());
      }
      for (; next < bounds.length; next++) {
        if (Immediate.userMethod(bounds[next], "__index__") instanceof Object method) {
          asked = true;
          t.call(method, bounds[next]);
          return Tasklet.PENDING;
        }
      }
      return range(bounds[0], bounds[1], bounds[2]);
    }

    @Override
    public void transfer(Transfer transfer) {
      bounds = transfer.refs(bounds, 3);
      next = transfer.integer(next);
      asked = transfer.flag(asked);
    }
  }

  private static Object range(Object start, Object stop, Object step) {
    return stop == null
        ? new PyRange(0L, integer(start), 1L)
        : new PyRange(integer(start), integer(stop), step == null ? (Object) 1L : nonZero(integer(step)));
  }

  private static Object integer(Object value) {
    var number = Derived.unwrap(value);
    if (!Numbers.isInt(number)) {
      throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    }
    return Numbers.integer(number);
  }

  private static Object nonZero(Object step) {
    if (step.equals(0L)) {
      throw Raise.valueError("range() arg 3 must not be zero");
    }
    return step;
  }
}
