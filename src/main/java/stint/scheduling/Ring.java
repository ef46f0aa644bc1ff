package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/**
 * The runnables queue: a circular list of tasklets, whose head is the current one. "The end of the queue" is the place just before the
 * head. Every operation but {@link #at} takes constant time.
 */
final class Ring implements Saved {
  private TaskletObject head;
  private int size;

  /** The current tasklet; null if nothing can run. */
  TaskletObject head() {
    return head;
  }

  int size() {
    return size;
  }

  /** Adds a tasklet at the end of the queue; in an empty ring it becomes the head. */
  void append(TaskletObject tasklet) {
    if (head == null) {
      tasklet.next = tasklet;
      tasklet.previous = tasklet;
      head = tasklet;
      count(tasklet);
    } else {
      insertBefore(tasklet, head);
    }
  }

  /** Adds a tasklet in front of one that is in the ring; the head stays what it is. */
  void insertBefore(TaskletObject tasklet, TaskletObject successor) {
    tasklet.next = successor;
    tasklet.previous = successor.previous;
    successor.previous.next = tasklet;
    successor.previous = tasklet;
    count(tasklet);
  }

  private void count(TaskletObject tasklet) {
    assert tasklet.place == Place.NOWHERE;
    tasklet.place = Place.RING;
    size++;
  }

  /** Takes a tasklet out; if it is the head, its successor becomes the head. */
  void remove(TaskletObject tasklet) {
    assert tasklet.place == Place.RING;
    if (size == 1) {
      head = null;
    } else {
      if (tasklet == head) {
        head = tasklet.next;
      }
      tasklet.previous.next = tasklet.next;
      tasklet.next.previous = tasklet.previous;
    }
    tasklet.next = null;
    tasklet.previous = null;
    tasklet.place = Place.NOWHERE;
    size--;
  }

  /** Makes a tasklet of the ring the head, in its place. */
  void enter(TaskletObject tasklet) {
    assert tasklet.place == Place.RING;
    head = tasklet;
  }

  /** The tasklet {@code steps} places behind one that is in the ring. */
  TaskletObject at(TaskletObject from, int steps) {
    var tasklet = from;
    for (int i = 0; i < steps; i++) {
      tasklet = tasklet.next;
    }
    return tasklet;
  }

  @Override
  public void transfer(Transfer transfer) {
    head = transfer.ref(head);
    size = transfer.integer(size);
  }
}
