package stint.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.values.PyDict;
import stint.machine.values.PyValue;
import stint.machine.values.Str;

/** The modules that a scheduler has loaded, by their dotted names: {@code sys.modules}. */
public final class Modules implements Saved {
  private final Map<String, PyValue> loaded = new LinkedHashMap<>();

  /** What programs have assigned to the attributes of modules written in Java, by {@code module.name}. */
  private final Map<String, Object> assigned = new LinkedHashMap<>();

  /** None loaded. */
  public Modules() {}

  /** A loaded module, or null. */
  public PyValue get(String name) {
    return loaded.get(name);
  }

  /** All loaded modules by name; changing the dict loads none. */
  public PyDict all() {
    var all = new PyDict();
    loaded.forEach((name, module) -> all.put(Str.of(name), module));
    return all;
  }

  /** Adds a module, or with null takes one out. */
  public void put(String name, PyValue module) {
    if (module == null) {
      loaded.remove(name);
    } else {
      loaded.put(name, module);
    }
  }

  /** What was assigned to an attribute of a module written in Java; null if nothing was. */
  public Object assigned(String module, String name) {
    return assigned.isEmpty() ? null : assigned.get(module + "." + name);
  }

  /** Assigns to an attribute of a module written in Java. */
  public void assign(String module, String name, Object value) {
    assigned.put(module + "." + name, value);
  }

  @Override
  public void transfer(Transfer transfer) {
    transfer(transfer, loaded);
    transfer(transfer, assigned);
  }

  private static <T> void transfer(Transfer transfer, Map<String, T> map) {
    int size = transfer.integer(map.size());
    var names = map.keySet().toArray(String[]::new);
    for (int i = 0; i < size; i++) {
      var name = transfer.text(transfer.reading() ? null : names[i]);
      T value = transfer.ref(transfer.reading() ? null : map.get(name));
      if (transfer.reading()) {
        map.put(name, value);
      }
    }
  }
}
