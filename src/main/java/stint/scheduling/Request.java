package stint.scheduling;

import stint.machine.values.PyException;

/** What a running tasklet asks of its scheduler: the traps. */
sealed interface Request {
  /**
   * {@code schedule(value)}.
   *
   * @param remove whether the caller leaves the ring: {@code schedule_remove}
   */
  record Schedule(Object value, boolean remove) implements Request {}

  /**
   * {@code stackless.run(...)}.
   *
   * @param timeout instructions, or 0 or less for no budget
   */
  record Run(long timeout, boolean soft, boolean total, boolean ignoreNesting) implements Request {}

  /**
   * {@code target.run()}.
   *
   * @param remove whether the caller leaves the ring: {@code target.switch()}
   */
  record Enter(TaskletObject target, boolean remove) implements Request {}

  /** {@code target.throw(...)}, at once. */
  record Throw(TaskletObject target, PyException exception) implements Request {}

  /** Something done on a channel. */
  sealed interface Action extends Request {
    ChannelObject channel();
  }

  /** {@code channel.send(value)}; a {@link Thrown} is raised in the receiver. */
  record Send(ChannelObject channel, Object value) implements Action {}

  /** {@code channel.receive()}. */
  record Receive(ChannelObject channel) implements Action {}

  /** The end of a critical section: an interrupt that was put off comes now. The caller's call returns {@code value}. */
  record Interruptible(Object value) implements Request {}

  /** A look at the clock: the ring has grown while its only tasklet had several slices. The call returns {@code value}. */
  record Boundary(Object value) implements Request {}

  /** {@code lease.acquire()}. */
  record Acquire(LeaseObject lease) implements Request {}

  /** {@code lease.release()}. */
  record Release(LeaseObject lease) implements Request {}

  /**
   * {@code lease.renew()}.
   *
   * @param ttl nanoseconds, or 0 for as long as before
   */
  record Renew(LeaseObject lease, long ttl) implements Request {}

  /** {@code stint.join(tasklet)}. */
  record Join(TaskletObject target) implements Request {}

  /**
   * {@code stint.sleep(...)}.
   *
   * @param nanos how long
   */
  record Sleep(long nanos) implements Request {}
}
