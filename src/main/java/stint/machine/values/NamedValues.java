package stint.machine.values;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Transfer;

/** Saves a map of names to values in its order. */
final class NamedValues {
  private NamedValues() {}

  /** Transfers a map whose keys are names; null and an empty map are the same. */
  static Map<String, Object> transfer(Transfer transfer, Map<String, Object> map) {
    int size = transfer.integer(map == null ? 0 : map.size());
    if (transfer.reading()) {
      Map<String, Object> read = size == 0 ? null : new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        read.put(transfer.text(null), transfer.ref(null));
      }
      return read;
    }
    if (map != null) {
      map.forEach(
          (name, value) -> {
            transfer.text(name);
            transfer.ref(value);
          });
    }
    return map;
  }
}
