package stint.scheduling;

import stint.machine.Transfer;
import stint.scheduling.Durations.Span;

/**
 * In which state a tasklet is, since when, and how long it was in which before, by the scheduler's clock and by the time that its
 * programs see. What it spent in the queue is not kept but follows from the rest.
 */
final class History {
  private static final TaskletState[] STATES = TaskletState.values();

  private TaskletState state = TaskletState.NEW;
  private long since;
  private long sinceTime;
  private long start;
  private long startTime;
  private long running;
  private long runningTime;

  /** Who has never left a channel, a wait or a pause has none: most of very many tasklets. */
  private Away away;

  /** It gets frames, and is in no list yet. */
  void start(long clock, long now) {
    state = TaskletState.PAUSED;
    since = clock;
    sinceTime = now;
    start = clock;
    startTime = now;
    running = 0;
    runningTime = 0;
    away = null;
  }

  /** It was read from a pickle, in the midst of an instruction: what happens to it next is its start. */
  void arrive(long clock, long now) {
    start(clock, now);
    state = TaskletState.NEW;
  }

  /** From now on it is in another state, or begins anew with the one that it is in. */
  void enter(TaskletState next, long clock, long now) {
    if (state == TaskletState.NEW) {
      start(clock, now);
    } else if (state == TaskletState.RUNNING) {
      running += clock - since;
      runningTime += now - sinceTime;
    } else if (state != TaskletState.RUNNABLE && clock - since + now - sinceTime > 0) {
      away = away == null ? new Away() : away;
      away.add(state, clock - since, now - sinceTime);
    }
    state = next;
    since = clock;
    sinceTime = now;
  }

  /** The scheduler's clock when it took its present state. */
  long since() {
    return since;
  }

  /** The time of that moment, in nanoseconds since 1970. */
  long sinceTime() {
    return sinceTime;
  }

  /** How long it was in which state, until now if it has not ended. */
  Durations durations(long clock, long now) {
    if (state == TaskletState.NEW) {
      return new Durations(Span.NONE, Span.NONE, Span.NONE, Span.NONE, Span.NONE, Span.NONE);
    }
    var present = state.isEnd() ? Span.NONE : new Span(clock - since, now - sinceTime);
    var age = new Span(since - start, sinceTime - startTime).plus(present);
    var runs = with(present, TaskletState.RUNNING, running, runningTime);
    var known = away == null ? new Away() : away;
    var blocked = with(present, TaskletState.BLOCKED, known.blocked, known.blockedTime);
    var waiting = with(present, TaskletState.WAITING, known.waiting, known.waitingTime);
    var paused = with(present, TaskletState.PAUSED, known.paused, known.pausedTime);
    var runnable = age.minus(runs).minus(blocked).minus(waiting).minus(paused);
    return new Durations(age, runs, runnable, blocked, waiting, paused);
  }

  private Span with(Span present, TaskletState of, long instructions, long nanos) {
    var before = new Span(instructions, nanos);
    return state == of ? before.plus(present) : before;
  }

  void transfer(Transfer transfer) {
    state = STATES[transfer.integer(state.ordinal())];
    since = transfer.number(since);
    sinceTime = transfer.number(sinceTime);
    start = transfer.number(start);
    startTime = transfer.number(startTime);
    running = transfer.number(running);
    runningTime = transfer.number(runningTime);
    boolean wasAway = transfer.flag(away != null);
    if (wasAway) {
      away = away == null ? new Away() : away;
      away.transfer(transfer);
    }
  }

  /** What it spent in no queue of runnables. */
  private static final class Away {
    private long blocked;
    private long blockedTime;
    private long waiting;
    private long waitingTime;
    private long paused;
    private long pausedTime;

    private void add(TaskletState state, long instructions, long nanos) {
      switch (state) {
        case BLOCKED -> {
          blocked += instructions;
          blockedTime += nanos;
        }
        case WAITING -> {
          waiting += instructions;
          waitingTime += nanos;
        }
        case PAUSED -> {
          paused += instructions;
          pausedTime += nanos;
        }
        default -> {}
      }
    }

    private void transfer(Transfer transfer) {
      blocked = transfer.number(blocked);
      blockedTime = transfer.number(blockedTime);
      waiting = transfer.number(waiting);
      waitingTime = transfer.number(waitingTime);
      paused = transfer.number(paused);
      pausedTime = transfer.number(pausedTime);
    }
  }
}
