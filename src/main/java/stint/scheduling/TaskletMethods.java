package stint.scheduling;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.builtins.Reflection;
import stint.machine.builtins.TracebackModule;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The methods and attributes of {@code stackless.tasklet}. */
final class TaskletMethods {
  private TaskletMethods() {}

  static void install(PyClass cls) {
    var members = new Members<>(cls, TaskletObject.class);
    lifeCycle(members);
    switching(members);
    flags(members);
    attributes(members);
  }

  private static void lifeCycle(Members<TaskletObject> members) {
    members
        .method(
            "__init__(self, func=, args=, kwargs=)",
            (t, self, a) -> {
              if (a[1] != null || a[2] != null || a[3] != null) {
                bind(t, self, a[1], a[2], a[3]);
              }
              return Singleton.NONE;
            })
        .method("bind(self, func=, args=, kwargs=)", (t, self, a) -> bind(t, self, a[1], a[2], a[3]))
        .method("setup(self, *args, **kwargs)", (t, self, a) -> setup(t, self, (Object[]) a[1], (PyDict) a[2]))
        .method("__call__(self, *args, **kwargs)", (t, self, a) -> setup(t, self, (Object[]) a[1], (PyDict) a[2]));
  }

  private static Object bind(Tasklet t, TaskletObject self, Object func, Object args, Object kwargs) {
    var world = World.of(t);
    boolean frames = !Arguments.isNone(args) || !Arguments.isNone(kwargs);
    if (!Arguments.isNone(func) && !Reflection.isCallable(func)) {
      throw Raise.typeError("tasklet function must be a callable or None");
    }
    if (self == world.current()) {
      throw Raise.runtimeError("can't (re)bind the current tasklet");
    }
    if (self.place != Place.NOWHERE) {
      throw Raise.runtimeError("tasklet is scheduled");
    }
    if (self.inRun) {
      throw Raise.runtimeError("tasklet has C state on its stack");
    }
    if (self == world.scheduler().main && Arguments.isNone(func)) {
      throw Raise.runtimeError("can't unbind the main tasklet");
    }
    var function = Arguments.isNone(func) ? frames ? self.function : null : func;
    if (frames && function == null) {
      throw Raise.runtimeError("the tasklet was not bound to a function");
    }
    var positional = frames ? positional(args) : null;
    var named = frames ? named(kwargs) : null;
    world.unbind(self);
    self.function = function;
    if (frames) {
      world.reserveTasklet();
      world.revive(self, execution(world, function, positional, named));
      self.callee = function;
    } else {
      self.tempval = Reflection.orNone(function);
    }
    return self;
  }

  private static Object[] positional(Object args) {
    return switch (args) {
      case null -> new Object[0];
      case PyTuple tuple -> tuple.items();
      case PyList list -> list.toArray();
      case Singleton none when none == Singleton.NONE -> new Object[0];
      default -> throw Raise.typeError("args must be a tuple, not " + Types.of(args).name());
    };
  }

  private static PyDict named(Object kwargs) {
    return switch (kwargs) {
      case null -> null;
      case PyDict dict -> dict;
      case Singleton none when none == Singleton.NONE -> null;
      default -> throw Raise.typeError("kwargs must be a dict, not " + Types.of(kwargs).name());
    };
  }

  private static Tasklet execution(World world, Object function, Object[] positional, PyDict keywords) {
    if (keywords == null || keywords.size() == 0) {
      return Tasklet.of(world, function, positional);
    }
    var keys = keywords.keys();
    var names = new String[keys.length];
    for (int i = 0; i < names.length; i++) {
      if (!(keys[i] instanceof Str name)) {
        throw Raise.typeError("keywords must be strings");
      }
      names[i] = name.text();
    }
    return Tasklet.of(world, function, positional, names, keywords.values());
  }

  private static Object setup(Tasklet t, TaskletObject self, Object[] args, PyDict kwargs) {
    var world = World.of(t);
    if (self.isAlive()) {
      throw Raise.runtimeError("tasklet is alive");
    }
    if (self.function == null) {
      throw Raise.runtimeError("the tasklet was not bound to a function");
    }
    world.reserveTasklet();
    world.revive(self, execution(world, self.function, args, kwargs));
    self.callee = self.function;
    self.function = null;
    return world.insertBy(t, self);
  }

  private static void switching(Members<TaskletObject> members) {
    members
        .method("insert(self, /)", (t, self, _) -> insert(t, self))
        .method("remove(self, /)", (t, self, _) -> remove(t, self))
        .method("run(self, /)", (t, self, _) -> enter(t, self, false))
        .method("switch(self, /)", (t, self, _) -> enter(t, self, true))
        .method(
            "kill(self, pending=)",
            (t, self, a) -> raise(t, self, new PyException(Exceptions.TASKLET_EXIT), Arguments.optional(a[1])))
        .method(
            "throw(self, exc, val=, tb=, pending=)",
            (t, self, a) -> Exceptional.make(
                t, a[1], a[2], a[3], new Exceptional.Throw(self, Arguments.optional(a[4]))))
        .method(
            "raise_exception(self, exc_class, /, *args)",
            (t, self, a) -> Exceptional.make(t, a[1], (Object[]) a[2], new Exceptional.Throw(self, false)));
  }

  private static Object insert(Tasklet t, TaskletObject self) {
    checkRunnable(self);
    return self.place == Place.RING ? self : World.of(t).insertBy(t, self);
  }

  private static void checkRunnable(TaskletObject self) {
    if (self.isBlocked()) {
      throw Raise.runtimeError("You cannot run a blocked tasklet");
    }
    if (!self.isAlive()) {
      throw Raise.runtimeError("You cannot run an unbound(dead) tasklet");
    }
  }

  private static Object remove(Tasklet t, TaskletObject self) {
    if (self.isBlocked()) {
      throw Raise.runtimeError("You cannot remove a blocked tasklet");
    }
    if (self == World.of(t).current()) {
      throw Raise.runtimeError("The current tasklet cannot be removed.");
    }
    if (self.place == Place.RING) {
      World.of(t).scheduler().leaveRing(self);
    }
    return self;
  }

  private static Object enter(Tasklet t, TaskletObject self, boolean remove) {
    checkRunnable(self);
    return self == World.of(t).current() ? Singleton.NONE : t.trap(new Request.Enter(self, remove));
  }

  /** Raises an exception in a tasklet: here if it is the current one, else by a switch, or when its turn comes. */
  static Object raise(Tasklet t, TaskletObject target, PyException exception, boolean pending) {
    var world = World.of(t);
    if (target == world.current()) {
      throw new Raise(exception);
    }
    if (!target.isAlive()) {
      if (exception.type().isSubclassOf(Exceptions.TASKLET_EXIT)) {
        return Singleton.NONE;
      }
      throw Raise.runtimeError("You cannot throw to a dead tasklet");
    }
    if (!pending) {
      return t.trap(new Request.Throw(target, exception));
    }
    boolean lone = world.scheduler().isLone();
    world.scheduler().raisePending(target, exception);
    return world.answer(t, lone, Singleton.NONE);
  }

  private static void flags(Members<TaskletObject> members) {
    members
        .method(
            "set_atomic(self, flag, /)",
            (t, self, a) -> {
              boolean before = self.atomic;
              self.atomic = Arguments.flag(a[1], "set_atomic() argument");
              return World.of(t).afterAtomic(t, before);
            })
        .method(
            "set_ignore_nesting(self, flag, /)",
            (_, self, a) -> {
              boolean before = self.ignoreNesting;
              self.ignoreNesting = Arguments.flag(a[1], "set_ignore_nesting() argument");
              return before;
            })
        .get("atomic", (_, self) -> self.atomic)
        .get("ignore_nesting", (_, self) -> self.ignoreNesting)
        .getSet(
            "block_trap",
            (_, self) -> self.blockTrap,
            (self, value) -> self.blockTrap = Arguments.flag(value, "block_trap"));
  }

  private static void attributes(Members<TaskletObject> members) {
    members
        .get("alive", (_, self) -> self.isAlive())
        .get("scheduled", (_, self) -> self.place != Place.NOWHERE)
        .get("blocked", (_, self) -> self.isBlocked())
        .get("paused", (_, self) -> self.isAlive() && self.place == Place.NOWHERE)
        .get("is_main", (world, self) -> self == world.scheduler().main)
        .get("is_current", (world, self) -> self == world.current())
        .get("restorable", (_, self) -> !self.inRun)
        .get("nesting_level", (_, self) -> self.inRun ? 1L : 0L)
        .get("recursion_depth", (_, self) -> self.isAlive() ? (long) self.execution.depth() : 0L)
        .getCharged("frame", TaskletMethods::frame)
        .get("next", (_, self) -> Reflection.orNone(self.next))
        .get("prev", (_, self) -> Reflection.orNone(self.previous))
        .get("thread_id", (_, _) -> StacklessModule.THREAD)
        .getSet(
            "tempval",
            (_, self) -> self.tempval instanceof Thrown thrown ? thrown.exception() : self.tempval,
            (self, value) -> self.tempval = value);
  }

  /** Where its function stands, None before it has begun and when it has ended. */
  private static Object frame(Tasklet asking, TaskletObject self) {
    return Reflection.orNone(
        self.isAlive() ? TracebackModule.innermost(asking, self.execution.calls()) : null);
  }
}
