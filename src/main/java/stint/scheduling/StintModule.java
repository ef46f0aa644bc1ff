package stint.scheduling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.values.Builtin;
import stint.machine.values.Getter;
import stint.machine.values.NativeModule;
import stint.machine.values.PyClass;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;
import stint.scheduling.lease.LeaseState;

/** The module {@code stint}: what Stackless has not. */
final class StintModule {
  private static final double NANOS = 1e9;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_CAPACITY = 10_000;

  static final PyClass LEASE =
      PyClass.builtin("lease", Types.OBJECT).madeBy((_, cls) -> new LeaseObject(cls));

  static final NativeModule MODULE = module();

  private StintModule() {}

  private static NativeModule module() {
    installLease();
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("lease", LEASE);
    names.put("LeaseError", LeaseErrors.LEASE_ERROR);
    names.put("LeaseTimeout", LeaseErrors.LEASE_TIMEOUT);
    names.put("LeaseLost", LeaseErrors.LEASE_LOST);
    names.put("DeadlockError", LeaseErrors.DEADLOCK_ERROR);
    add(names, "channel(name, capacity=)", (t, a) -> channel(World.of(t), a[0], a[1]));
    add(names, "sleep(seconds, /)", (t, a) -> t.trap(new Request.Sleep(Arguments.nanos(a[0], "seconds"))));
    add(names, "join(tasklet, /)", (t, a) -> t.trap(new Request.Join(target(a[0]))));
    add(names, "now()", (t, _) -> t.host().now() / NANOS);
    add(names, "instructions()", (t, _) -> World.of(t).current().used());
    names.put("spawn_args", Getter.of("stint", "spawn_args", (t, _) -> World.of(t).current().arguments));
    return new NativeModule("stint", names);
  }

  private static void add(Map<String, Object> names, String signature, Builtin.Body body) {
    var function = Builtin.function(signature, body);
    names.put(function.name(), function);
  }

  private static Object channel(World world, Object name, Object capacity) {
    if (!(name instanceof Str text)) {
      throw Raise.typeError("a channel's name must be str, not " + Types.of(name).name());
    }
    int length = text.text().length();
    if (length == 0 || length > LONGEST_NAME || text.text().indexOf('/') >= 0) {
      throw Raise.valueError("a channel's name must have 1 to " + LONGEST_NAME + " characters and no '/'");
    }
    long room = Arguments.isNone(capacity) ? 0 : Arguments.integer(capacity);
    if (!Arguments.isNone(capacity) && (room < 1 || room > MOST_CAPACITY)) {
      throw Raise.valueError("capacity must be from 1 to " + MOST_CAPACITY);
    }
    var channel = world.namedChannel(text.text());
    if (room > 0) {
      channel.setCapacity((int) room);
    }
    return channel;
  }

  private static void installLease() {
    LEASE.set("__module__", Str.of("stint"));
    new Members<>(LEASE, LeaseObject.class)
        .method(
            "__init__(self, name, ttl=, wait=, *, shared=, renew=)",
            (_, self, a) -> {
              define(self, a);
              return Singleton.NONE;
            })
        .method("acquire(self, /)", (t, self, _) -> acquire(t, self))
        .method("release(self, /)", (t, self, _) -> t.trap(new Request.Release(self)))
        .method("renew(self, ttl=)", (t, self, a) -> t.trap(new Request.Renew(self, renewal(a[1]))))
        .method("__enter__(self, /)", (t, self, _) -> acquire(t, self))
        // A lease that was lost inside of the block is not there to be released; LeaseLost has told of it.
        .method(
            "__exit__(self, /, *args)",
            (t, self, _) -> hold(World.of(t), self).isEmpty() ? Singleton.NONE : t.trap(new Request.Release(self)))
        .get("name", (_, self) -> self.name() == null ? Singleton.NONE : Str.of(self.name()))
        .get("shared", (_, self) -> self.shared())
        .get("token", (world, self) -> hold(world, self).<Object>map(Hold::token).orElse(Singleton.NONE))
        .get("held", (world, self) -> hold(world, self).isPresent());
  }

  /** What the running tasklet holds by this object. */
  private static Optional<Hold> hold(World world, LeaseObject self) {
    return world.current().hold(self);
  }

  private static TaskletObject target(Object value) {
    if (value instanceof TaskletObject target) {
      return target;
    }
    throw Raise.typeError("join() needs a tasklet, not " + Types.of(value).name());
  }

  private static long renewal(Object ttl) {
    return Arguments.isNone(ttl) ? 0 : positive(Arguments.nanos(ttl, "ttl"));
  }

  private static long positive(long ttl) {
    if (ttl == 0) {
      throw Raise.valueError("ttl must be positive");
    }
    return ttl;
  }

  private static void define(LeaseObject self, Object[] arguments) {
    var name = arguments[1];
    var ttl = arguments[2];
    var wait = arguments[3];
    if (!(name instanceof Str text)) {
      throw Raise.typeError("a lease's name must be str, not " + Types.of(name).name());
    }
    if (text.text().isEmpty()) {
      throw Raise.valueError("a lease's name must not be empty");
    }
    if (text.text().length() > LONGEST_NAME) {
      throw Raise.valueError("a lease's name must not have more than " + LONGEST_NAME + " characters");
    }
    self.define(
        text.text(),
        Arguments.isNone(ttl) ? LeaseState.NEVER : positive(Arguments.nanos(ttl, "ttl")),
        Arguments.isNone(wait) ? LeaseState.NEVER : Arguments.nanos(wait, "wait"),
        Arguments.optional(arguments[4]),
        arguments[5] == null || Arguments.optional(arguments[5]));
  }

  private static Object acquire(Tasklet t, LeaseObject self) {
    if (self.name() == null) {
      throw Raise.runtimeError("lease.__init__() was not called");
    }
    return t.trap(new Request.Acquire(self));
  }
}
