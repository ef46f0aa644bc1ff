package stint.scheduling;

import java.util.List;
import stint.machine.Transfer;

/** Saves lists of objects. */
final class Lists {
  private Lists() {}

  /** Writes the list's elements, or adds to it those that were written. */
  static <T> void transfer(Transfer transfer, List<T> list) {
    int size = transfer.integer(list.size());
    if (transfer.isCount()) {
      transfer.refs(list.toArray(), size);
      return;
    }
    for (int i = 0; i < size; i++) {
      T element = transfer.ref(transfer.reading() ? null : list.get(i));
      if (transfer.reading()) {
        list.add(element);
      }
    }
  }
}
