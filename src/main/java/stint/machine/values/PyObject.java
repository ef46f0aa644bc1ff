package stint.machine.values;

import java.util.ArrayList;
import java.util.List;
import stint.machine.Transfer;

/**
 * An instance of a class that a program made. Attributes lie in slots, in the order in which they were first set; which name has
 * which slot is the {@link Shape}'s business.
 */
public class PyObject extends PyValue {
  private static final Object[] NO_SLOTS = {};

  private PyClass cls;
  private Shape shape;
  private Object[] slots = NO_SLOTS;

  /** For the snapshot codec. */
  protected PyObject() {}

  /** An instance without attributes. */
  public PyObject(PyClass cls) {
    this.cls = cls;
    this.shape = cls.shape();
  }

  @Override
  public final PyClass type() {
    return cls;
  }

  /** Where which attribute lies. */
  public final Shape shape() {
    return shape;
  }

  /** The value in a slot of the current shape. */
  public final Object slot(int index) {
    return slots[index];
  }

  /** Replaces the value in a slot of the current shape. */
  public final void setSlot(int index, Object value) {
    slots[index] = value;
  }

  /** An own attribute, or null. */
  public final Object get(String name) {
    if (shape.isDictionary()) {
      return ((PyDict) slots[0]).get(Str.of(name));
    }
    int index = shape.indexOf(name);
    return index < 0 ? null : slots[index];
  }

  /** Sets an own attribute. */
  public final void put(String name, Object value) {
    if (shape.isDictionary()) {
      ((PyDict) slots[0]).put(Str.of(name), value);
      return;
    }
    int index = shape.indexOf(name);
    if (index < 0 && shape.size() >= Shape.LARGEST) {
      dictionary().put(Str.of(name), value);
    } else if (index < 0) {
      int size = shape.size();
      extend(size, shape.with(name), value);
    } else {
      slots[index] = value;
    }
  }

  /**
   * The attributes as a dict that stays one with them ({@code __dict__}): from now on the instance keeps them there.
   */
  public final PyDict dictionary() {
    if (!shape.isDictionary()) {
      var dict = new PyDict();
      for (int i = 0; i < shape.size(); i++) {
        dict.put(Str.of(shape.name(i)), slots[i]);
      }
      useDictionary(dict);
    }
    return (PyDict) slots[0];
  }

  /** Replaces all attributes ({@code x.__dict__ = d}). */
  public final void useDictionary(PyDict dict) {
    slots = new Object[]{dict};
    shape = Shape.dictionary(cls);
  }

  /** The names of the attributes that the instance has. */
  public final List<String> names() {
    var names = new ArrayList<String>();
    if (shape.isDictionary()) {
      for (var key : ((PyDict) slots[0]).keys()) {
        names.add(String.valueOf(key));
      }
    } else {
      for (int i = 0; i < shape.size(); i++) {
        names.add(shape.name(i));
      }
    }
    return names;
  }

  /** Takes on a shape with one attribute more than the {@code size} that there are, and its value. */
  public final void extend(int size, Shape wider, Object value) {
    if (size == slots.length) {
      slots = java.util.Arrays.copyOf(slots, size < 4 ? 4 : size * 2);
    }
    slots[size] = value;
    shape = wider;
  }

  /** Deletes an own attribute; false if there is none. */
  public final boolean remove(String name) {
    if (!shape.isShared()) {
      // Of so many attributes the others cannot all be put anew.
      return dictionary().remove(Str.of(name)) != null;
    }
    int index = shape.indexOf(name);
    if (index < 0) {
      return false;
    }
    var before = shape;
    var old = slots;
    int size = before.size();
    shape = cls.shape();
    slots = NO_SLOTS;
    for (int i = 0; i < size; i++) {
      if (i != index) {
        put(before.name(i), old[i]);
      }
    }
    return true;
  }

  /** Makes this an instance of another class ({@code x.__class__ = C}), attributes kept. */
  public final void reclass(PyClass other) {
    var before = shape;
    int size = before.size();
    cls = other;
    if (before.isDictionary()) {
      shape = Shape.dictionary(other);
      return;
    }
    shape = other.shape();
    for (int i = 0; i < size; i++) {
      shape = shape.with(before.name(i));
    }
  }

  @Override
  public void transfer(Transfer transfer) {
    cls = transfer.ref(cls);
    if (transfer.isCount()) {
      slots = transfer.refs(slots, slots == null ? 0 : slots.length);
      return;
    }
    boolean dictionary = transfer.flag(shape != null && shape.isDictionary());
    int size = transfer.integer(shape == null ? 0 : shape.size());
    var names = new Str[size];
    for (int i = 0; i < size; i++) {
      names[i] = transfer.ref(transfer.reading() ? null : Str.of(shape.name(i)));
    }
    slots = transfer.refs(slots, dictionary ? 1 : size);
    if (transfer.reading()) {
      transfer.afterwards(() -> reshape(names, dictionary));
    }
  }

  private void reshape(Str[] names, boolean dictionary) {
    shape = dictionary ? Shape.dictionary(cls) : cls.shape();
    for (var name : names) {
      shape = shape.with(name.text());
    }
  }
}
