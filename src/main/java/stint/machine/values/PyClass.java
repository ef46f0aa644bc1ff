package stint.machine.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/**
 * A class: a builtin one, shared by all schedulers and never changed once the machine is set up, or one that a program made.
 *
 * <p>Attribute look-up follows the method resolution order, which is C3 as in CPython. Every change of a class or of one of its
 * bases gives it a new {@link #version}, which is what the interpreter's inline caches test.
 */
public final class PyClass extends PyValue {
  private static final int REMEMBERED = 32;

  /** Makes an instance of a class, or of one derived from it, that is not initialised yet. */
  @FunctionalInterface
  public interface Factory {
    PyObject make(Tasklet tasklet, PyClass cls);
  }

  private Factory factory;

  /** The class of this class if it is not type itself: one of the library's, or null. */
  private PyClass metaclass;

  private String name;
  private String qualifiedName;
  private PyClass[] bases;
  private PyClass[] order;
  private Map<String, Object> attributes = new LinkedHashMap<>();
  private final List<PyClass> subclasses = new ArrayList<>();
  private boolean builtin;
  private int version;
  private Shape shape;

  /** What look-ups of late found, or null. Builtin classes are looked at by many threads: entries are immutable, and may get lost. */
  private Found[] found;

  private record Found(String attribute, Object value) {}

  /** See {@link #nameHash}; 0 until it is asked for. */
  private long nameHash;

  /** For the snapshot codec. */
  PyClass() {}

  private PyClass(String name, PyClass[] bases, boolean builtin) {
    this.name = name;
    this.qualifiedName = name;
    this.bases = bases;
    this.builtin = builtin;
    this.order = linearize();
  }

  /** A builtin class. */
  public static PyClass builtin(String name, PyClass... bases) {
    return new PyClass(name, bases, true);
  }

  /**
   * A class of a program.
   *
   * @throws Raise TypeError if the bases have no consistent order
   */
  public static PyClass of(String name, PyClass[] bases, Map<String, Object> attributes) {
    var made = new PyClass(name, bases.length == 0 ? new PyClass[]{Types.OBJECT} : bases, false);
    made.attributes.putAll(attributes);
    for (var base : made.bases) {
      if (base.metaclass != null && (made.metaclass == null || base.metaclass.isSubclassOf(made.metaclass))) {
        made.metaclass = base.metaclass;
      }
      if (!base.builtin) {
        base.subclasses.add(made);
      }
    }
    return made;
  }

  private PyClass[] linearize() {
    List<List<PyClass>> sequences = new ArrayList<>();
    for (var base : bases) {
      sequences.add(new ArrayList<>(List.of(base.order)));
    }
    sequences.add(new ArrayList<>(List.of(bases)));
    List<PyClass> result = new ArrayList<>();
    result.add(this);
    for (;;) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return result.toArray(PyClass[]::new);
      }
      var next = goodHead(sequences);
      result.add(next);
      sequences.forEach(sequence -> sequence.remove(next));
    }
  }

  /** C3: the first head that stands in no other sequence's tail. */
  private static PyClass goodHead(List<List<PyClass>> sequences) {
    for (var sequence : sequences) {
      var head = sequence.getFirst();
      if (sequences.stream().noneMatch(other -> other.lastIndexOf(head) > 0)) {
        return head;
      }
    }
    List<String> names = new ArrayList<>();
    for (var sequence : sequences) {
      if (!names.contains(sequence.getFirst().name)) {
        names.add(sequence.getFirst().name);
      }
    }
    throw Raise.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases " + String.join(", ", names));
  }

  /** The attribute as found along the method resolution order, not bound to anything; null if there is none. */
  public Object lookup(String attribute) {
    var entries = found;
    if (entries == null) {
      entries = new Found[REMEMBERED];
      found = entries;
    }
    int place = attribute.hashCode() & (REMEMBERED - 1);
    var entry = entries[place];
    if (entry == null || !entry.attribute.equals(attribute)) {
      entry = new Found(attribute, search(attribute));
      // What a builtin class lacks, it may still get while the machine is set up.
      if (!builtin || entry.value != null) {
        entries[place] = entry;
      }
    }
    return entry.value;
  }

  private Object search(String attribute) {
    for (var cls : order) {
      var value = cls.attributes.get(attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** As {@link #lookup}, starting behind {@code after} in this class's order: what {@code super()} sees. */
  public Object lookupAfter(PyClass after, String attribute) {
    boolean behind = false;
    for (var cls : order) {
      if (behind && cls.attributes.get(attribute) instanceof Object value) {
        return value;
      }
      behind |= cls == after;
    }
    return null;
  }

  /** The class's own attribute, or null. */
  public Object own(String attribute) {
    return attributes.get(attribute);
  }

  /** The class's own attributes in order of definition; not to be changed. */
  public Map<String, Object> attributes() {
    return attributes;
  }

  /** Sets (or with null deletes) an own attribute. */
  public void set(String attribute, Object value) {
    if (value == null) {
      attributes.remove(attribute);
    } else {
      attributes.put(attribute, value);
    }
    touch();
  }

  private void touch() {
    version++;
    found = null;
    for (var subclass : subclasses) {
      subclass.touch();
    }
  }

  /** Whether this class is {@code other} or derives from it. */
  public boolean isSubclassOf(PyClass other) {
    for (var cls : order) {
      if (cls == other) {
        return true;
      }
    }
    return false;
  }

  /** The classes of programs that derive directly from this one, if it is a program's itself. */
  public List<PyClass> subclasses() {
    return List.copyOf(subclasses);
  }

  public String name() {
    return name;
  }

  /** The hash of the name of a builtin class, from which its own follows. */
  long nameHash() {
    if (nameHash == 0) {
      nameHash = Str.of(name).hash();
    }
    return nameHash;
  }

  /** As shown by {@code __qualname__}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** Renames the class. */
  public void rename(String newName, String newQualifiedName) {
    name = newName;
    qualifiedName = newQualifiedName;
  }

  /** The direct bases; not to be changed. */
  public PyClass[] bases() {
    return bases;
  }

  /** The method resolution order, this class first; not to be changed. */
  public PyClass[] order() {
    if (order == null) {
      for (var base : bases) {
        base.order();
      }
      order = linearize();
    }
    return order;
  }

  /** Whether it is one of the machine's own classes, which programs cannot change. */
  public boolean isBuiltin() {
    return builtin;
  }

  /** Changes with every change that can alter a look-up in this class. */
  public int version() {
    return version;
  }

  /** The shape of an instance without attributes. */
  public Shape shape() {
    if (shape == null) {
      shape = Shape.root(this);
    }
    return shape;
  }

  /** Lets instances of this builtin class, and of classes derived from it, be objects of a Java class of their own. */
  public PyClass madeBy(Factory maker) {
    factory = maker;
    return this;
  }

  /** What makes instances of this class, if its builtin base has a Java class of its own; else null. */
  public Factory factory() {
    return nativeBase().factory;
  }

  /** The nearest builtin class that this one derives from: it decides how instances are represented. */
  public PyClass nativeBase() {
    for (var cls : order) {
      // Views of memory are instances like others: they are written in the language.
      if (cls.builtin && cls != Types.MEMORYVIEW) {
        return cls;
      }
    }
    return Types.OBJECT;
  }

  @Override
  public PyClass type() {
    return metaclass == null ? Types.TYPE : metaclass;
  }

  /** Makes this a class of another kind ({@code class C(metaclass=M)}). */
  public void setMetaclass(PyClass cls) {
    metaclass = cls;
  }

  /** What this class's metaclass, other than type, defines for it under a name; else null. */
  public Object metaMethod(String attribute) {
    return metaclass != null && metaclass.lookup(attribute) instanceof PyFunction function ? function : null;
  }

  @Override
  public void transfer(Transfer transfer) {
    name = transfer.text(name);
    qualifiedName = transfer.text(qualifiedName);
    metaclass = transfer.ref(metaclass);
    var direct = transfer.refs(bases, bases == null ? 0 : bases.length);
    var keys = transfer.refs(attributes.keySet().stream().map(Str::of).toArray(), attributes.size());
    var contents = transfer.refs(attributes.values().toArray(), attributes.size());
    var derived = transfer.refs(subclasses.toArray(), subclasses.size());
    if (transfer.reading()) {
      for (var subclass : derived) {
        subclasses.add((PyClass) subclass);
      }
      bases = java.util.Arrays.copyOf(direct, direct.length, PyClass[].class);
      transfer.afterwards(() -> rebuild(keys, contents));
    }
  }

  private void rebuild(Object[] keys, Object[] contents) {
    order();
    for (int i = 0; i < keys.length; i++) {
      attributes.put(((Str) keys[i]).text(), contents[i]);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
