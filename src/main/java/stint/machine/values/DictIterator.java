package stint.machine.values;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over a dict's keys, values or items, forwards or backwards. */
public final class DictIterator extends PyIterator {
  private PyDict dict;
  private DictView.Kind kind;
  private boolean backwards;
  private int expected;
  private int place;
  private int left;

  /** For the snapshot codec. */
  DictIterator() {}

  /** An iterator over a dict as it is now. */
  public DictIterator(PyDict dict, DictView.Kind kind, boolean backwards) {
    this.dict = dict;
    this.kind = kind;
    this.backwards = backwards;
    this.expected = dict.size();
    this.place = backwards ? dict.end() - 1 : 0;
    this.left = expected;
  }

  /**
   * The next item.
   *
   * @throws Raise RuntimeError if the dict has changed in a way that CPython notices
   */
  @Override
  public Object next(Tasklet tasklet) {
    if (dict == null) {
      return null;
    }
    if (dict.size() != expected) {
      expected = -1;
      throw Raise.runtimeError("dictionary changed size during iteration");
    }
    int passed = 0;
    int at = place;
    while (at >= 0 && at < dict.end() && dict.keyAt(at) == null) {
      at += backwards ? -1 : 1;
      passed++;
    }
    if (passed > 16) {
      tasklet.charge(passed / 16);
    }
    if (at < 0 || at >= dict.end()) {
      dict = null;
      return null;
    }
    if (left == 0 && !backwards) {
      dict = null;
      throw Raise.runtimeError("dictionary keys changed during iteration");
    }
    place = backwards ? at - 1 : at + 1;
    left--;
    return DictView.at(dict, kind, at);
  }

  @Override
  public long remaining() {
    return dict == null || dict.size() != expected ? 0 : left;
  }

  @Override
  public PyClass type() {
    return switch (kind) {
      case KEYS -> backwards ? Types.DICT_REVERSE_KEY_ITERATOR : Types.DICT_KEY_ITERATOR;
      case VALUES -> backwards ? Types.DICT_REVERSE_VALUE_ITERATOR : Types.DICT_VALUE_ITERATOR;
      case ITEMS -> backwards ? Types.DICT_REVERSE_ITEM_ITERATOR : Types.DICT_ITEM_ITERATOR;
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    dict = transfer.ref(dict);
    kind = DictView.Kind.values()[transfer.integer(kind == null ? 0 : kind.ordinal())];
    backwards = transfer.flag(backwards);
    expected = transfer.integer(expected);
    place = transfer.integer(place);
    left = transfer.integer(left);
  }
}
