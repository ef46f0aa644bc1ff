package stint.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.values.PyDict;
import stint.machine.values.PyValue;
import stint.machine.values.Str;

/** The modules that a scheduler has loaded, by their dotted names: {@code sys.modules}. */
public final class Modules implements Saved {
  private final Map<String, PyValue> loaded = new LinkedHashMap<>();

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

  @Override
  public void transfer(Transfer transfer) {
    int size = transfer.integer(loaded.size());
    var names = loaded.keySet().toArray(String[]::new);
    for (int i = 0; i < size; i++) {
      var name = transfer.text(transfer.reading() ? null : names[i]);
      PyValue module = transfer.ref(transfer.reading() ? null : loaded.get(name));
      if (transfer.reading()) {
        loaded.put(name, module);
      }
    }
  }
}
