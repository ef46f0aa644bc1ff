package stint.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.scheduling.Policy.Turn;

/** Who ran when: the turns of one execution, neighbouring turns of one tasklet as one. The last {@value #KEPT} are kept. */
public final class Interleaving implements Saved {
  /** How many turns are kept. */
  public static final int KEPT = 100_000;

  /** The kept turns, in arrays that are full before they grow; the oldest one is at {@code first} once there are {@value #KEPT}. */
  private int[] who = new int[16];

  private long[] lengths = new long[16];
  private int first;
  private int size;

  /** The turn that goes on. */
  private int tasklet;
  private long instructions;
  private long dropped;

  void record(int number, long used) {
    if (number == tasklet) {
      instructions += used;
    } else if (used > 0) {
      if (instructions > 0) {
        add(tasklet, instructions);
      }
      tasklet = number;
      instructions = used;
    }
  }

  private void add(int number, long length) {
    int at = size;
    if (size == KEPT) {
      at = first;
      first = first + 1 == KEPT ? 0 : first + 1;
      dropped++;
    } else if (size++ == who.length) {
      int room = Math.min(KEPT, 2 * who.length);
      who = Arrays.copyOf(who, room);
      lengths = Arrays.copyOf(lengths, room);
    }
    who[at] = number;
    lengths[at] = length;
  }

  private Turn get(int index) {
    int at = (first + index) % size;
    return new Turn(who[at], lengths[at]);
  }

  /** The turns in order, the one that goes on included. */
  public List<Turn> turns() {
    var all = new ArrayList<Turn>(size + 1);
    for (int i = 0; i < size; i++) {
      all.add(get(i));
    }
    if (instructions > 0) {
      all.add(new Turn(tasklet, instructions));
    }
    return all;
  }

  /** How many turns before the first kept one were dropped. */
  public long dropped() {
    return dropped;
  }

  @Override
  public void transfer(Transfer transfer) {
    tasklet = transfer.integer(tasklet);
    instructions = transfer.number(instructions);
    dropped = transfer.number(dropped);
    int count = transfer.integer(size);
    if (transfer.isCount()) {
      transfer.size((long) count * (Integer.BYTES + Long.BYTES));
      return;
    }
    for (int i = 0; i < count; i++) {
      var turn = transfer.reading() ? null : get(i);
      int number = transfer.integer(turn == null ? 0 : turn.tasklet());
      long length = transfer.number(turn == null ? 0 : turn.instructions());
      if (transfer.reading()) {
        add(number, length);
      }
    }
  }
}
