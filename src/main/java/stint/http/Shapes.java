package stint.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import stint.scheduling.ChannelView;
import stint.scheduling.Durations;
import stint.scheduling.ManualRun;
import stint.scheduling.Meter;
import stint.scheduling.Policy;
import stint.scheduling.Received;
import stint.scheduling.Step;
import stint.scheduling.TaskletState;
import stint.scheduling.TaskletView;
import stint.scheduling.WorldSettings;
import stint.scheduling.lease.LeaseState;
import stint.scheduling.lease.WaitGraph;
import stint.service.LeaseAnswer;
import stint.service.Programs;
import stint.service.SchedulerActor;
import stint.service.SchedulerInfo;
import stint.service.TaskletResult;

/** The JSON forms of what the service shows. What docs/http.md promises is written here and nowhere else. */
final class Shapes {
  private Shapes() {}

  /** What a spawn answers. */
  static Map<String, Object> spawned(String scheduler, TaskletView tasklet) {
    return object("id", id(scheduler, tasklet.number()), "scheduler", scheduler, "state", word(tasklet.state()));
  }

  static Map<String, Object> tasklet(String scheduler, TaskletView tasklet) {
    return object(
        "id", id(scheduler, tasklet.number()),
        "scheduler", scheduler,
        "name", tasklet.name(),
        "main", tasklet.main(),
        "state", word(tasklet.state()),
        "reason", tasklet.reason(),
        "since", tasklet.since(),
        "sinceTime", time(tasklet.sinceTime()),
        "instructions", tasklet.instructions(),
        "turn", tasklet.turn(),
        "depth", tasklet.depth(),
        "next", id(scheduler, tasklet.next()),
        "previous", id(scheduler, tasklet.previous()),
        "blockedOn", blockedOn(tasklet),
        "paused", tasklet.state() == TaskletState.PAUSED,
        "atomic", tasklet.atomic(),
        "ignoreNesting", tasklet.ignoreNesting(),
        "blockTrap", tasklet.blockTrap(),
        "leases", tasklet.leases());
  }

  /** Why a tasklet is in its state. */
  static Map<String, Object> why(String scheduler, TaskletView tasklet) {
    return object(
        "id", id(scheduler, tasklet.number()),
        "state", word(tasklet.state()),
        "reason", tasklet.reason(),
        "since", tasklet.since(),
        "sinceTime", time(tasklet.sinceTime()),
        "blockedOn", blockedOn(tasklet),
        "leases", tasklet.leases(),
        "durations", durations(tasklet.durations()));
  }

  /** How long a tasklet was in which state; the parts add up to the first. */
  private static Map<String, Object> durations(Durations durations) {
    return object(
        "age", span(durations.age()),
        "running", span(durations.running()),
        "runnable", span(durations.runnable()),
        "blocked", span(durations.blocked()),
        "waiting", span(durations.waiting()),
        "paused", span(durations.paused()));
  }

  private static Map<String, Object> span(Durations.Span span) {
    return object("instructions", span.instructions(), "milliseconds", span.nanos() / 1e6);
  }

  private static Map<String, Object> blockedOn(TaskletView tasklet) {
    var blocked = tasklet.blocked();
    return blocked == null
        ? null
        : object("channel", blocked.channel(), "name", blocked.name(), "direction",
            blocked.sending() ? "send" : "receive");
  }

  static List<Map<String, Object>> tasklets(String scheduler, List<TaskletView> tasklets) {
    return tasklets.stream().map(tasklet -> tasklet(scheduler, tasklet)).toList();
  }

  static Map<String, Object> channel(String scheduler, ChannelView channel) {
    return object(
        "channel", channel.number(),
        "name", channel.name(),
        "balance", channel.balance(),
        "preference", channel.preference(),
        "scheduleAll", channel.scheduleAll(),
        "closing", channel.closing(),
        "capacity", channel.name() == null ? null : channel.capacity(),
        "arrived", channel.arrived(),
        "waiting", channel.waiting().stream().map(number -> id(scheduler, number)).toList());
  }

  static Map<String, Object> channels(String scheduler, List<ChannelView> channels) {
    return object("channels", channels.stream().map(channel -> channel(scheduler, channel)).toList());
  }

  /** What a tasklet has sent to the outside. */
  static Map<String, Object> received(Received received) {
    return received.error() == null
        ? object("value", received.value())
        : object("error", object("type", received.error(), "message", received.message()));
  }

  static Map<String, Object> frame(TaskletView.Frame frame) {
    return object(
        "function", frame.function(),
        "file", frame.file(),
        "line", frame.line(),
        "source", frame.source(),
        "locals", frame.locals());
  }

  static Map<String, Object> result(TaskletResult result) {
    var shape = object("state", word(result.state()));
    if (result.state().isEnd()) {
      shape.put("result", result.value());
    }
    if (result.problem() != null) {
      shape.put("resultProblem", result.problem());
    }
    if (result.error() != null) {
      var error = result.error();
      shape.put("error", object("type", error.type(), "message", error.message(), "traceback", error.traceback()));
    }
    return shape;
  }

  static Map<String, Object> scheduler(SchedulerInfo scheduler) {
    var settings = scheduler.settings();
    return object(
        "name", scheduler.name(),
        "state", word(scheduler.state()),
        "reason", scheduler.reason(),
        "outcome", scheduler.outcome() == null ? null : outcome(scheduler.outcome()),
        "mode", word(settings.mode()),
        "slice", settings.slice(),
        "policy", policy(settings.policy()),
        "seed", settings.seed(),
        "meter", settings.meter() instanceof Meter.CheckInterval ? "check-interval" : "instruction",
        "phase", settings.meter() instanceof Meter.CheckInterval(var phase) ? phase : null,
        "limits", limits(settings.limits()),
        "instructions", scheduler.instructions(),
        "runnables", scheduler.runnables(),
        "tasklets", scheduler.alive(),
        "written", scheduler.written(),
        "created", scheduler.created().toString(),
        "wakeAt", scheduler.wakeAt().isPresent() ? time(scheduler.wakeAt().getAsLong()) : null);
  }

  private static Map<String, Object> outcome(Step.Outcome outcome) {
    return object("kind", word(outcome.kind()), "exitCode", outcome.exitCode(), "message", outcome.message());
  }

  private static String policy(Policy policy) {
    return switch (policy) {
      case Policy.Fifo _ -> "fifo";
      case Policy.Random _ -> "random";
      case Policy.Replay _ -> "replay";
    };
  }

  private static Map<String, Object> limits(WorldSettings.Limits limits) {
    return object(
        "memory", limited(limits.memory()),
        "instructions", limited(limits.instructions()),
        "tasklets", limits.tasklets(),
        "output", limited(limits.output()),
        "recursion", limits.recursion());
  }

  private static Long limited(long limit) {
    return limit == Long.MAX_VALUE ? null : limit;
  }

  static Map<String, Object> run(String scheduler, ManualRun run) {
    return object(
        "interrupted", id(scheduler, run.interrupted()), "executed", run.executed(), "runnables", run.runnables());
  }

  static Map<String, Object> interleaving(SchedulerActor.Turns turns) {
    return object(
        "dropped", turns.dropped(),
        "turns", turns.turns().stream().map(turn -> List.of(turn.tasklet(), turn.instructions())).toList());
  }

  /** The interleaving as browsers show it: the Trace Event Format, one microsecond for each instruction. */
  static Map<String, Object> trace(String scheduler, SchedulerActor.Turns turns) {
    var names = new LinkedHashMap<Integer, String>();
    turns.tasklets().forEach(tasklet -> names.put(tasklet.number(), tasklet.name()));
    var events = new ArrayList<Map<String, Object>>();
    events.add(object("ph", "M", "name", "process_name", "pid", 1, "args", object("name", "scheduler " + scheduler)));
    names.forEach((number, name) -> events.add(object(
        "ph", "M", "name", "thread_name", "pid", 1, "tid", number, "args", object("name", number + " " + name))));
    long time = 0;
    for (var turn : turns.turns()) {
      events.add(object(
          "ph", "X",
          "name", names.getOrDefault(turn.tasklet(), "tasklet " + turn.tasklet()),
          "pid", 1,
          "tid", turn.tasklet(),
          "ts", time,
          "dur", turn.instructions()));
      time += turn.instructions();
    }
    return object("displayTimeUnit", "ns", "traceEvents", events);
  }

  static Map<String, Object> lease(LeaseState lease) {
    return object(
        "name", lease.name(),
        "token", lease.token(),
        "holder",
        lease.holders().stream().filter(holder -> !holder.lost()).findFirst().map(Shapes::holder).orElse(null),
        "holders", lease.holders().stream().map(Shapes::holder).toList(),
        "waiters", lease.waiters().stream().map(waiter -> object(
            "owner", waiter.owner(),
            "shared", waiter.claim().shared(),
            "place", waiter.claim().place(),
            "since", time(waiter.since()),
            "until", time(waiter.until()))).toList());
  }

  private static Map<String, Object> holder(LeaseState.Holder holder) {
    return object(
        "owner", holder.owner(),
        "token", holder.token(),
        "shared", holder.claim().shared(),
        "count", holder.count(),
        "place", holder.claim().place(),
        "since", time(holder.since()),
        "expires", time(holder.expires()),
        "lost", holder.lost());
  }

  /** What somebody outside is answered who has acquired or renewed a lease, or given it back. */
  static Map<String, Object> leaseAnswer(String owner, LeaseAnswer answer) {
    return object(
        "lease", answer.lease().name(),
        "owner", owner,
        "held", answer.holder().isPresent(),
        "token", answer.holder().map(LeaseState.Holder::token).orElse(null),
        "shared", answer.holder().map(holder -> holder.claim().shared()).orElse(null),
        "count", answer.holder().map(LeaseState.Holder::count).orElse(null),
        "since", answer.holder().map(holder -> time(holder.since())).orElse(null),
        "expires", answer.holder().map(holder -> time(holder.expires())).orElse(null));
  }

  /** Who waits for whom. */
  static Map<String, Object> waits(List<WaitGraph.Wait> waits) {
    return object("waits", waits.stream().map(wait -> object(
        "owner", wait.owner(),
        "kind", wait.kind(),
        "on", wait.on(),
        "place", wait.place(),
        "awaits", wait.awaited())).toList());
  }

  /** A program without its text. */
  static Map<String, Object> program(Programs.Program program) {
    return object("name", program.name(), "characters", program.source().length(), "stored",
        program.stored().toString());
  }

  static Map<String, Object> programWithSource(Programs.Program program) {
    var shape = program(program);
    shape.put("source", program.source());
    return shape;
  }

  /** A page of a list; {@code next} is the cursor of the next one, or null. */
  static Map<String, Object> page(String name, List<?> items, String next) {
    return object(name, items, "next", next);
  }

  static String id(String scheduler, int tasklet) {
    return scheduler + "." + tasklet;
  }

  private static String id(String scheduler, OptionalInt tasklet) {
    return tasklet.isPresent() ? id(scheduler, tasklet.getAsInt()) : null;
  }

  /** A constant as the JSON has it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String time(long nanos) {
    return nanos == LeaseState.NEVER
        ? null
        : Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000).toString();
  }

  /** An object of names and values in turn. */
  static Map<String, Object> object(Object... members) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }
}
