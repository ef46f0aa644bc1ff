package stint.scheduling;

import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.builtins.Builtins;
import stint.machine.builtins.Reflection;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;

/** The methods and attributes of {@code stackless.channel}. */
final class ChannelMethods {
  private ChannelMethods() {}

  static void install(PyClass cls) {
    new Members<>(cls, ChannelObject.class)
        .method("__init__(self, *args, **kwargs)", (_, _, _) -> Singleton.NONE)
        .method("send(self, value, /)", (t, self, a) -> send(t, self, a[1]))
        .method("receive(self, /)", (t, self, _) -> receive(t, self))
        .method(
            "send_exception(self, exc, /, *args)",
            (t, self, a) -> Exceptional.make(t, a[1], (Object[]) a[2], new Exceptional.Send(self)))
        .method(
            "send_throw(self, exc, val=, tb=)",
            (t, self, a) -> Exceptional.make(t, a[1], a[2], a[3], new Exceptional.Send(self)))
        .method("send_sequence(self, seq, /)", (t, self, a) -> t.push(new SendSequence(self, a[1])))
        .method("__iter__(self, /)", (_, self, _) -> self)
        .method("__next__(self, /)", (t, self, _) -> next(t, self))
        .method(
            "close(self, /)",
            (_, self, _) -> {
              self.setClosing(true);
              return Singleton.NONE;
            })
        .method(
            "open(self, /)",
            (_, self, _) -> {
              self.setClosing(false);
              return Singleton.NONE;
            })
        .get("balance", (_, self) -> (long) self.balance())
        .get("queue", (_, self) -> Reflection.orNone(self.first()))
        .get("closing", (_, self) -> self.isClosing())
        .get("closed", (_, self) -> self.isClosed())
        .getSet(
            "preference",
            (_, self) -> (long) self.preference(),
            (self, value) -> self.setPreference(Long.signum(integer("preference", value))))
        .getSet(
            "schedule_all",
            (_, self) -> self.scheduleAll() ? 1L : 0L,
            (self, value) -> self.setScheduleAll(integer("schedule_all", value) != 0));
  }

  private static long integer(String name, Object value) {
    try {
      return Arguments.integer(value);
    } catch (Raise raise) {
      throw Raise.typeError(name + " must be set to an integer");
    }
  }

  /** Sends a value, or a {@link Thrown}. */
  static Object send(Tasklet t, ChannelObject channel, Object value) {
    return act(t, new Request.Send(channel, value), true, value);
  }

  private static Object receive(Tasklet t, ChannelObject channel) {
    return act(t, new Request.Receive(channel), false, null);
  }

  private static Object act(Tasklet t, Request.Action action, boolean sending, Object value) {
    var world = World.of(t);
    var scheduler = world.scheduler();
    if (world.current().callback != null || !scheduler.isImmediate(action.channel(), sending)) {
      return t.trap(action);
    }
    boolean lone = scheduler.isLone();
    var arrives = scheduler.meetAtOnce(action.channel(), sending, value);
    if (arrives instanceof Thrown thrown) {
      throw new Raise(thrown.exception());
    }
    return world.answer(t, lone, arrives);
  }

  private static Object next(Tasklet t, ChannelObject channel) {
    if (channel.isClosing() && !channel.canReceive()) {
      throw new Raise(new PyException(Exceptions.STOP_ITERATION));
    }
    return receive(t, channel);
  }

  /** {@code channel.send_sequence(iterable)}: sends each item, and returns how many there were. */
  static final class SendSequence extends NativeFrame {
    private static final int START = 0;
    private static final int ITERATOR = 1;
    private static final int NEXT = 2;
    private static final int ITEM = 3;
    private static final int OVER = 4;

    private ChannelObject channel;
    private Object iterable;
    private Object iterator;
    private long sent;
    private int state;

    /** For the snapshot codec. */
    SendSequence() {}

    SendSequence(ChannelObject channel, Object iterable) {
      this.channel = channel;
      this.iterable = iterable;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state) {
        case START -> {
          state = ITERATOR;
          t.call(Builtins.get("iter"), iterable);
        }
        case ITERATOR -> {
          state = NEXT;
          iterator = t.take();
        }
        case NEXT -> {
          state = ITEM;
          t.call(Builtins.get("next"), iterator);
        }
        case ITEM -> {
          state = NEXT;
          sent++;
          ChannelMethods.send(t, channel, t.take());
        }
        default -> {
          return sent;
        }
      }
      return Tasklet.PENDING;
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      boolean over = state == ITEM && exception.type().isSubclassOf(Exceptions.STOP_ITERATION);
      if (over) {
        state = OVER;
      }
      return over;
    }

    @Override
    public void transfer(Transfer transfer) {
      channel = transfer.ref(channel);
      iterable = transfer.ref(iterable);
      iterator = transfer.ref(iterator);
      sent = transfer.number(sent);
      state = transfer.integer(state);
    }
  }
}
