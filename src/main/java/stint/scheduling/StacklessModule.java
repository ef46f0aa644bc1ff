package stint.scheduling;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.builtins.Reflection;
import stint.machine.values.Builtin;
import stint.machine.values.Getter;
import stint.machine.values.NativeModule;
import stint.machine.values.PyClass;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The module {@code stackless}: the classic names. */
final class StacklessModule {
  /** The one thread that there is. */
  static final long THREAD = 1;

  static final PyClass TASKLET =
      PyClass.builtin("tasklet", Types.OBJECT).madeBy((tasklet, cls) -> World.of(tasklet).makeTasklet(cls));
  static final PyClass CHANNEL =
      PyClass.builtin("channel", Types.OBJECT).madeBy((tasklet, cls) -> World.of(tasklet).makeChannel(cls));
  static final PyClass ATOMIC =
      PyClass.builtin("atomic", Types.OBJECT).madeBy((_, cls) -> new AtomicObject(cls));

  static final NativeModule MODULE = module();

  private StacklessModule() {}

  private static NativeModule module() {
    TaskletMethods.install(TASKLET);
    ChannelMethods.install(CHANNEL);
    AtomicObject.install(ATOMIC);
    Map<String, Object> names = new LinkedHashMap<>();
    for (var cls : new PyClass[]{TASKLET, CHANNEL, ATOMIC}) {
      cls.set("__module__", Str.of("stackless"));
      names.put(cls.name(), cls);
    }
    add(names, "schedule(retval=)", (t, a) -> schedule(t, a[0], false));
    add(names, "schedule_remove(retval=)", (t, a) -> schedule(t, a[0], true));
    add(names, "run(timeout=, threadblock=, soft=, ignore_nesting=, totaltimeout=)", StacklessModule::run);
    add(names, "getruncount()", (t, _) -> (long) World.of(t).runCount());
    add(names, "getcurrent()", (t, _) -> World.of(t).current());
    add(names, "getmain()", (t, _) -> Reflection.orNone(World.of(t).scheduler().main));
    add(names, "get_thread_info(thread_id=, /)", (t, _) -> threadInfo(World.of(t)));
    add(names, "switch_trap(change=, /)", StacklessModule::switchTrap);
    add(names, "set_error_handler(handler, /)", (t, a) -> setErrorHandler(World.of(t).scheduler(), a[0]));
    add(names, "set_schedule_callback(callback, /)", (t, a) -> setScheduleCallback(World.of(t).scheduler(), a[0]));
    add(names, "get_schedule_callback()", (t, _) -> Reflection.orNone(World.of(t).scheduler().scheduleCallback));
    add(names, "set_channel_callback(callback, /)", (t, a) -> setChannelCallback(World.of(t).scheduler(), a[0]));
    add(names, "get_channel_callback()", (t, _) -> Reflection.orNone(World.of(t).scheduler().channelCallback));
    add(names, "enable_softswitch(flag, /)", (t, a) -> World.of(t).scheduler().enableSoftSwitch(a[0]));
    names.put("current", Getter.of("stackless", "current", (t, _) -> World.of(t).current()));
    names.put("main", Getter.of("stackless", "main", (t, _) -> Reflection.orNone(World.of(t).scheduler().main)));
    names.put("runcount", Getter.of("stackless", "runcount", (t, _) -> (long) World.of(t).runCount()));
    names.put("threads", Getter.of("stackless", "threads", (_, _) -> PyList.of(THREAD)));
    var module = new NativeModule("stackless", names);
    names.put("stackless", module);
    return module;
  }

  private static void add(Map<String, Object> names, String signature, Builtin.Body body) {
    var function = Builtin.function(signature, body);
    names.put(function.name(), function);
  }

  private static Object schedule(Tasklet t, Object retval, boolean remove) {
    var scheduler = World.of(t).scheduler();
    var value = retval == null ? World.of(t).current() : retval;
    if (!remove && scheduler.isAlone()) {
      return value;
    }
    return t.trap(new Request.Schedule(value, remove));
  }

  private static Object run(Tasklet t, Object[] a) {
    long timeout = a[0] == null ? 0 : Arguments.integer(a[0]);
    return t.trap(
        new Request.Run(
            timeout, Arguments.optional(a[2]), Arguments.optional(a[4]), Arguments.optional(a[3])));
  }

  private static Object threadInfo(World world) {
    return PyTuple.of(Reflection.orNone(world.scheduler().main), world.current(), (long) world.runCount());
  }

  private static Object switchTrap(Tasklet t, Object[] a) {
    var scheduler = World.of(t).scheduler();
    long before = scheduler.switchTrap;
    scheduler.switchTrap += a[0] == null ? 0 : Arguments.int32(a[0]);
    return World.of(t).afterAtomic(t, before);
  }

  private static Object setErrorHandler(Scheduler scheduler, Object handler) {
    var before = Reflection.orNone(scheduler.errorHandler);
    scheduler.errorHandler = callableOrNull(handler);
    return before;
  }

  private static Object setScheduleCallback(Scheduler scheduler, Object callback) {
    var before = Reflection.orNone(scheduler.scheduleCallback);
    scheduler.scheduleCallback = callableOrNull(callback);
    return before;
  }

  private static Object setChannelCallback(Scheduler scheduler, Object callback) {
    var before = Reflection.orNone(scheduler.channelCallback);
    scheduler.channelCallback = callableOrNull(callback);
    return before;
  }

  private static Object callableOrNull(Object value) {
    if (value == Singleton.NONE) {
      return null;
    }
    if (!Reflection.isCallable(value)) {
      throw Raise.typeError("parameter must be callable");
    }
    return value;
  }
}
