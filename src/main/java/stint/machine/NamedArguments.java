package stint.machine;

/** Saves the names of keyword arguments. */
final class NamedArguments {
  private NamedArguments() {}

  /** Transfers names; null stays null. */
  static String[] transfer(Transfer transfer, String[] names) {
    int count = transfer.integer(names == null ? -1 : names.length);
    if (count < 0) {
      return null;
    }
    var result = transfer.reading() ? new String[count] : names;
    for (int i = 0; i < count; i++) {
      result[i] = transfer.text(result[i]);
    }
    return result;
  }
}
