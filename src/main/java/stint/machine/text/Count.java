package stint.machine.text;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** Counts the places of one text in another. */
final class Count extends Pass {
  private Finder finder;
  private long count;

  Count() {}

  /** Counts in the chars from start to end; {@code part} is not empty. */
  Count(String text, String part, int start, int end) {
    this.finder = new Finder(text, part, start, end, false);
  }

  @Override
  public Object step(Tasklet t) {
    finder.allow(CHUNK);
    int place = finder.next();
    while (place >= 0) {
      count++;
      place = finder.next();
    }
    searched(t, finder);
    return place == Finder.MORE ? Tasklet.PENDING : (Object) count;
  }

  @Override
  public void transfer(Transfer transfer) {
    finder = transfer.ref(finder);
    count = transfer.number(count);
  }
}
