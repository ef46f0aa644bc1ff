package stint.machine.values;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which attribute of an instance lies in which slot: the hidden classes of Self and V8. Instances of one class that got the same
 * attributes in the same order share a shape, so that an inline cache has one reference to compare.
 *
 * <p>An instance with more than {@value #SHARED} attributes has a shape of its own, which grows in place: sharing would cost
 * memory in the square of their number. One with more than {@value #LARGEST} has them in a dict, so that {@code __dict__} need not make
 * one of ever so many.
 */
public final class Shape {
  private static final int SHARED = 64;

  /** The most attributes of an instance that has them in slots. */
  static final int LARGEST = 1_024;

  private final PyClass cls;
  private String[] names;
  private int size;
  private final Map<String, Integer> index;
  private final Map<String, Shape> wider = new LinkedHashMap<>(2);

  private Shape(PyClass cls, String[] names, int size, Map<String, Integer> index) {
    this.cls = cls;
    this.names = names;
    this.size = size;
    this.index = index;
  }

  static Shape root(PyClass cls) {
    return new Shape(cls, new String[0], 0, new LinkedHashMap<>());
  }

  /** The shape of instances whose attributes lie in a dict, which is in slot 0. */
  static Shape dictionary(PyClass cls) {
    return new Shape(cls, null, 0, new LinkedHashMap<>());
  }

  boolean isDictionary() {
    return names == null;
  }

  /** Whether all instances that get the same attributes in the same order have it, and its wider ones. */
  public boolean isShared() {
    return !isDictionary() && size < SHARED;
  }

  /** The class whose instances have this shape. */
  public PyClass cls() {
    return cls;
  }

  /** The number of attributes. */
  public int size() {
    return size;
  }

  /** The name of the attribute in a slot. */
  public String name(int slot) {
    return names[slot];
  }

  /** The slot of an attribute, or -1. */
  public int indexOf(String name) {
    var found = index.get(name);
    return found == null ? -1 : found;
  }

  /** The shape with one attribute more, in the next slot. */
  public Shape with(String name) {
    if (size < SHARED) {
      return wider.computeIfAbsent(name, this::widen);
    }
    var own = size == SHARED ? widen(null) : this;
    own.add(name);
    return own;
  }

  private Shape widen(String name) {
    var copy = new Shape(cls, Arrays.copyOf(names, size + 1), size, new LinkedHashMap<>(index));
    if (name != null) {
      copy.add(name);
    }
    return copy;
  }

  private void add(String name) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
    }
    names[size] = name;
    index.put(name, size++);
  }
}
