package stint.machine.values;

import stint.machine.Transfer;

/** What {@code keys()}, {@code values()} and {@code items()} of a dict answer: a view that follows the dict's changes. */
public final class DictView extends PyValue {
  /** What a view shows of each entry. */
  public enum Kind {
    KEYS,
    VALUES,
    ITEMS
  }

  private PyDict dict;
  private Kind kind;

  /** For the snapshot codec. */
  DictView() {}

  /** A view of a dict. */
  public DictView(PyDict dict, Kind kind) {
    this.dict = dict;
    this.kind = kind;
  }

  public PyDict dict() {
    return dict;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it is compared and combined as a set: keys and items are. */
  public boolean isSetLike() {
    return kind != Kind.VALUES;
  }

  /** The number of items. */
  public int size() {
    return dict.size();
  }

  /** What a kind of view shows of the entry at a place. */
  static Object at(PyDict dict, Kind kind, int entry) {
    return switch (kind) {
      case KEYS -> dict.keyAt(entry);
      case VALUES -> dict.valueAt(entry);
      case ITEMS -> PyTuple.of(dict.keyAt(entry), dict.valueAt(entry));
    };
  }

  @Override
  public PyClass type() {
    return switch (kind) {
      case KEYS -> Types.DICT_KEYS;
      case VALUES -> Types.DICT_VALUES;
      case ITEMS -> Types.DICT_ITEMS;
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    dict = transfer.ref(dict);
    kind = Kind.values()[transfer.integer(kind == null ? 0 : kind.ordinal())];
  }
}
