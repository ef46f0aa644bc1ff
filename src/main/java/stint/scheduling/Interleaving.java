package stint.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.scheduling.Policy.Turn;

/** Who ran when: the turns of one execution, neighbouring turns of one tasklet as one. The last {@value #KEPT} are kept. */
public final class Interleaving implements Saved {
  /** How many turns are kept. */
  public static final int KEPT = 100_000;

  private final ArrayDeque<Turn> turns = new ArrayDeque<>();
  private int tasklet;
  private long instructions;
  private long dropped;

  void record(int who, long used) {
    if (who == tasklet) {
      instructions += used;
    } else if (used > 0) {
      close();
      tasklet = who;
      instructions = used;
    }
  }

  private void close() {
    if (instructions > 0) {
      turns.add(new Turn(tasklet, instructions));
      if (turns.size() > KEPT) {
        turns.remove();
        dropped++;
      }
    }
  }

  /** The turns in order, the one that goes on included. */
  public List<Turn> turns() {
    var all = new ArrayList<>(turns);
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
    int size = transfer.integer(turns.size());
    if (transfer.isCount()) {
      transfer.size((long) size * (Integer.BYTES + Long.BYTES));
      return;
    }
    if (transfer.reading()) {
      for (int i = 0; i < size; i++) {
        turns.add(new Turn(transfer.integer(0), transfer.number(0)));
      }
    } else {
      for (var turn : turns) {
        transfer.integer(turn.tasklet());
        transfer.number(turn.instructions());
      }
    }
  }
}
