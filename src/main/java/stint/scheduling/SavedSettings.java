package stint.scheduling;

import java.util.ArrayList;
import java.util.List;
import stint.machine.Transfer;
import stint.scheduling.Policy.Turn;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;

/** Saves the settings of a world. */
final class SavedSettings {
  private static final Mode[] MODES = Mode.values();
  private static final int FIFO = 0;
  private static final int RANDOM = 1;
  private static final int REPLAY = 2;

  private SavedSettings() {}

  /** Writes the settings, or answers those that were written; {@code settings} may then be null. */
  static WorldSettings transfer(Transfer transfer, WorldSettings settings) {
    var known = settings == null ? WorldSettings.of(Mode.COOPERATIVE) : settings;
    return new WorldSettings(
        MODES[transfer.integer(known.mode().ordinal())],
        transfer.number(known.slice()),
        policy(transfer, known.policy()),
        transfer.number(known.seed()),
        limits(transfer, known.limits()),
        meter(transfer, known.meter()));
  }

  private static Meter meter(Transfer transfer, Meter known) {
    boolean interval = transfer.flag(known instanceof Meter.CheckInterval);
    return interval
        ? Meter.checkInterval(transfer.integer(known instanceof Meter.CheckInterval(var phase) ? phase : 0))
        : Meter.instruction();
  }

  private static Policy policy(Transfer transfer, Policy known) {
    int kind =
        transfer.integer(
            switch (known) {
              case Policy.Fifo() -> FIFO;
              case Policy.Random _ -> RANDOM;
              case Policy.Replay _ -> REPLAY;
            });
    return switch (kind) {
      case FIFO -> known;
      case RANDOM -> Policy.random(transfer.number(known instanceof Policy.Random(var seed) ? seed : 0));
      default -> Policy.replay(turns(transfer, known instanceof Policy.Replay(var turns) ? turns : List.of()));
    };
  }

  private static List<Turn> turns(Transfer transfer, List<Turn> known) {
    int size = transfer.integer(known.size());
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < size; i++) {
      var turn = transfer.reading() ? new Turn(0, 0) : known.get(i);
      turns.add(new Turn(transfer.integer(turn.tasklet()), transfer.number(turn.instructions())));
    }
    return turns;
  }

  private static Limits limits(Transfer transfer, Limits known) {
    return new Limits(
        transfer.number(known.memory()),
        transfer.number(known.instructions()),
        transfer.integer(known.tasklets()),
        transfer.number(known.output()),
        transfer.integer(known.recursion()));
  }
}
