package stint.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;

/**
 * The value that {@code stackless.channel} makes: a rendezvous of senders and receivers. Those who wait form a chain, first come
 * first, all senders or all receivers.
 */
public final class ChannelObject extends PyObject {
  /** How many values from outside a named channel holds unless its program says otherwise. */
  public static final int CAPACITY = 64;

  private int number;

  /** The name under which it can be reached from outside, or null. */
  private String name;

  /** How many values from outside it holds at most, and those that nobody has received yet. */
  private int capacity;

  private final ArrayDeque<Object> arrived = new ArrayDeque<>();
  private int balance;
  private int preference = -1;
  private boolean scheduleAll;
  private boolean closing;
  private TaskletObject first;
  private TaskletObject last;

  /** The tasklet whose end those wait for who are blocked on it, or null for an ordinary channel. */
  private TaskletObject joined;

  /** For the snapshot codec. */
  ChannelObject() {}

  /** What those are blocked on who wait for the end of a tasklet. */
  static ChannelObject endOf(TaskletObject joined) {
    var made = new ChannelObject(StacklessModule.CHANNEL, 0);
    made.joined = joined;
    return made;
  }

  /** The tasklet whose end those wait for who are blocked on it, or null for an ordinary channel. */
  TaskletObject joined() {
    return joined;
  }

  ChannelObject(PyClass cls, int number) {
    super(cls);
    this.number = number;
  }

  /** Its id in its scheduler, from 1 in order of creation. */
  public int number() {
    return number;
  }

  /** The name under which it can be reached from outside, or null. */
  public String name() {
    return name;
  }

  /** It can be reached from outside from now on. */
  void publish(String newName, int newCapacity) {
    name = newName;
    capacity = newCapacity;
  }

  /** How many values from outside it holds at most. */
  public int capacity() {
    return capacity;
  }

  void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  /** How many values from outside wait for a receiver. */
  public int arrived() {
    return arrived.size();
  }

  /** Keeps a value from outside; false if there is no room for it. */
  boolean offer(Object value) {
    boolean room = arrived.size() < capacity;
    if (room) {
      arrived.add(value);
    }
    return room;
  }

  /** The first value from outside; there has to be one. */
  Object takeArrived() {
    return arrived.remove();
  }

  /** Whether a receiver need not wait: values from outside come before those of tasklets that wait. */
  boolean canReceive() {
    return balance > 0 || !arrived.isEmpty();
  }

  /** How many senders wait, or, negative, receivers. */
  public int balance() {
    return balance;
  }

  /** Who goes on when a partner waits: -1 the receiver, 1 the sender, 0 whoever acts. */
  public int preference() {
    return preference;
  }

  void setPreference(int preference) {
    this.preference = preference;
  }

  /** Whether every action makes room for the next runnable tasklet. */
  public boolean scheduleAll() {
    return scheduleAll;
  }

  void setScheduleAll(boolean scheduleAll) {
    this.scheduleAll = scheduleAll;
  }

  /** Whether nobody may start to wait any more. */
  public boolean isClosing() {
    return closing;
  }

  void setClosing(boolean closing) {
    this.closing = closing;
  }

  /** Whether it is closing and nobody waits. */
  public boolean isClosed() {
    return closing && balance == 0;
  }

  /** The tasklet that waits longest, or null. */
  public TaskletObject first() {
    return first;
  }

  /** Adds a tasklet at the end of the chain. */
  void append(TaskletObject tasklet, boolean sending) {
    assert tasklet.place == Place.NOWHERE && (sending ? balance >= 0 : balance <= 0);
    tasklet.place = Place.CHANNEL;
    tasklet.channel = this;
    tasklet.sending = sending;
    tasklet.previous = last;
    tasklet.next = null;
    if (last == null) {
      first = tasklet;
    } else {
      last.next = tasklet;
    }
    last = tasklet;
    balance += sending ? 1 : -1;
  }

  /** Takes a tasklet out of the chain. */
  void remove(TaskletObject tasklet) {
    assert tasklet.channel == this;
    if (tasklet.previous == null) {
      first = tasklet.next;
    } else {
      tasklet.previous.next = tasklet.next;
    }
    if (tasklet.next == null) {
      last = tasklet.previous;
    } else {
      tasklet.next.previous = tasklet.previous;
    }
    balance -= tasklet.sending ? 1 : -1;
    tasklet.next = null;
    tasklet.previous = null;
    tasklet.channel = null;
    tasklet.place = Place.NOWHERE;
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    if (transfer.isPart()) {
      transferCopy(transfer);
      return;
    }
    number = transfer.integer(number);
    balance = transfer.integer(balance);
    preference = transfer.integer(preference);
    scheduleAll = transfer.flag(scheduleAll);
    closing = transfer.flag(closing);
    first = transfer.ref(first);
    last = transfer.ref(last);
    name = transfer.text(name);
    capacity = transfer.integer(capacity);
    joined = transfer.ref(joined);
    var values = new ArrayList<Object>(arrived);
    Lists.transfer(transfer, values);
    if (transfer.reading()) {
      arrived.addAll(values);
    }
  }

  /** A copy has copies of those who wait, in their order. */
  private void transferCopy(Transfer transfer) {
    preference = transfer.integer(preference);
    scheduleAll = transfer.flag(scheduleAll);
    closing = transfer.flag(closing);
    boolean senders = transfer.flag(balance > 0);
    var waiting = new ArrayList<Object>();
    for (var who = first; who != null; who = who.next) {
      waiting.add(who);
    }
    var copies = transfer.refs(waiting.toArray(), waiting.size());
    if (transfer.reading()) {
      transfer.afterwards(() -> {
        for (var who : copies) {
          append((TaskletObject) who, senders);
        }
      });
    }
  }

  /** A copy becomes a channel of a world. */
  void arrive(int newNumber) {
    number = newNumber;
  }
}
