package stint.scheduling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import stint.machine.ActiveCall;
import stint.machine.values.Builtin;
import stint.machine.values.PyFunction;
import stint.machine.values.PyMethod;
import stint.machine.values.Types;
import stint.scheduling.WorldSettings.Mode;

/** Makes the views of a world; reads only. */
final class Views {
  private Views() {}

  static TaskletView of(World world, TaskletObject who) {
    var state = state(world, who);
    return new TaskletView(
        who.number(),
        name(who),
        who == world.scheduler().main,
        state,
        reason(world, who, state),
        who.history.since(),
        who.history.sinceTime(),
        who.history.durations(world.clock(), world.now()),
        who.used(),
        who.usedInTurn(),
        who.isAlive() ? who.execution.depth() : 0,
        number(who.next),
        number(who.previous),
        who.place == Place.CHANNEL && who.channel.joined() == null
            ? new TaskletView.Blocked(who.channel.number(), who.channel.name(), who.sending)
            : null,
        who.atomic,
        who.ignoreNesting,
        who.blockTrap,
        who.holds.stream().map(hold -> hold.lease().name()).distinct().toList());
  }

  static ChannelView of(ChannelObject channel) {
    List<Integer> waiting = new ArrayList<>();
    for (var who = channel.first(); who != null; who = who.next) {
      waiting.add(who.number());
    }
    return new ChannelView(
        channel.number(),
        channel.name(),
        channel.balance(),
        channel.preference(),
        channel.scheduleAll(),
        channel.isClosing(),
        channel.capacity(),
        channel.arrived(),
        waiting);
  }

  private static OptionalInt number(TaskletObject who) {
    return who == null ? OptionalInt.empty() : OptionalInt.of(who.number());
  }

  private static String name(TaskletObject who) {
    if (who.name != null) {
      return who.name;
    }
    return who.callee == null ? "" : functionName(who.callee);
  }

  private static String functionName(Object callable) {
    return switch (callable) {
      case PyFunction function -> function.qualifiedName();
      case PyMethod method -> functionName(method.function());
      case Builtin builtin -> builtin.owner() == null ? builtin.name() : builtin.owner() + "." + builtin.name();
      default -> Types.of(callable).name();
    };
  }

  static TaskletState state(World world, TaskletObject who) {
    if (who.end != null) {
      return who.end;
    }
    if (!who.isAlive()) {
      return TaskletState.NEW;
    }
    return switch (who.place) {
      case NOWHERE -> TaskletState.PAUSED;
      case CHANNEL -> TaskletState.BLOCKED;
      case OUTSIDE -> TaskletState.WAITING;
      case RING -> who == world.current() && isRunning(world) ? TaskletState.RUNNING : TaskletState.RUNNABLE;
    };
  }

  /** A channel, or what stands for one, in words. */
  static String channel(ChannelObject channel) {
    if (channel.joined() != null) {
      return "the end of tasklet " + channel.joined().number();
    }
    return "channel " + (channel.name() == null ? Integer.toString(channel.number()) : "'" + channel.name() + "'");
  }

  private static String blocking(TaskletObject who) {
    var verb = who.channel.joined() != null ? "waiting for " : who.sending ? "sending on " : "receiving from ";
    return verb + channel(who.channel);
  }

  private static boolean isRunning(World world) {
    boolean idle = world.settings().mode() == Mode.MANUAL && !world.isRunRequested();
    return !idle && !world.isPaused();
  }

  private static String reason(World world, TaskletObject who, TaskletState state) {
    return switch (state) {
      case NEW -> "not set up";
      case RUNNABLE -> who == world.current() ? "first in the queue" : "in the queue";
      case RUNNING -> "has its turn";
      case BLOCKED -> blocking(who);
      case PAUSED -> who.inRun ? "inside of stackless.run()" : "in no queue";
      case WAITING ->
          who.wait.lease() == null ? "asleep" : "waiting for the lease '" + who.wait.lease().name() + "'";
      case FINISHED -> "returned";
      case FAILED -> "ended with " + who.exception.type().name();
      case KILLED -> who.exception == null ? "its program ended" : "killed";
    };
  }

  /** The active calls, the innermost last. */
  static List<TaskletView.Frame> stack(TaskletObject who) {
    return who.isAlive() ? who.execution.calls().stream().map(Views::frame).toList() : List.of();
  }

  private static TaskletView.Frame frame(ActiveCall call) {
    var code = call.code();
    int line = call.line();
    Map<String, String> locals = new LinkedHashMap<>();
    call.locals().forEach((name, value) -> locals.put(name, Shown.of(value)));
    var source = code.module().source().lines().skip(line - 1L).findFirst().orElse("").strip();
    return new TaskletView.Frame(code.qualifiedName(), code.module().fileName(), line, source, locals);
  }
}
