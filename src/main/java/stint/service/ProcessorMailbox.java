package stint.service;

import com.typesafe.config.Config;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.dispatch.Envelope;
import org.apache.pekko.dispatch.MailboxType;
import org.apache.pekko.dispatch.MessageQueue;
import org.apache.pekko.dispatch.ProducesMessageQueue;
import scala.Option;

/**
 * The mailboxes of actors that live on a processor: unbounded, with a plain queue for what is sent on the processor's own thread, which is
 * nearly everything, and one that many threads may use for what comes from others. Each sender's messages stay in order. Named in the
 * configuration; the library makes it.
 *
 * <p>A tasklet's actor never has more than a message or two, and there are many of them: its mailbox is one small object. Since it is made on
 * the thread where it will live, as {@code same-processor} says, its queue for other threads stays unmade.
 */
public final class ProcessorMailbox implements MailboxType, ProducesMessageQueue<ProcessorMailbox.Queue> {
  private final boolean inherits;

  /** For the library. */
  public ProcessorMailbox(ActorSystem.Settings settings, Config config) {
    inherits = config.getBoolean("same-processor");
  }

  @Override
  public MessageQueue create(Option<ActorRef> owner, Option<ActorSystem> system) {
    return new Queue(inherits ? Thread.currentThread() : null);
  }

  /** The messages of one actor. */
  static final class Queue implements MessageQueue {
    private static final VarHandle ARRIVALS;

    static {
      try {
        ARRIVALS = MethodHandles.lookup().findVarHandle(Queue.class, "arrivals", ConcurrentLinkedQueue.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    /** The thread that takes messages, from the first on at the latest: always the same. Another thread that reads this sees something that it is not. */
    private Thread taker;

    /** The first message of the thread's own, and those behind it. Only the taker looks at them. */
    private Envelope first;

    private ArrayDeque<Envelope> own;

    /** Whether it is the turn of what came from others. */
    private boolean othersTurn;

    /** What came from other threads, or null as long as nothing has. */
    private volatile ConcurrentLinkedQueue<Envelope> arrivals;

    Queue(Thread taker) {
      this.taker = taker;
    }

    /** Whether the running thread is the one that takes the messages. */
    boolean isHere() {
      return Thread.currentThread() == taker;
    }

    @Override
    public void enqueue(ActorRef receiver, Envelope message) {
      if (!isHere()) {
        others().add(message);
      } else if (first == null) {
        first = message;
      } else {
        if (own == null) {
          own = new ArrayDeque<>();
        }
        own.add(message);
      }
    }

    private ConcurrentLinkedQueue<Envelope> others() {
      if (arrivals == null) {
        ARRIVALS.compareAndSet(this, null, new ConcurrentLinkedQueue<Envelope>());
      }
      return arrivals;
    }

    @Override
    public Envelope dequeue() {
      if (taker == null) {
        taker = Thread.currentThread();
      }
      // In turn, so that neither can keep the other waiting.
      othersTurn = !othersTurn;
      var message = othersTurn ? takeArrival() : null;
      if (message == null) {
        message = takeOwn();
      }
      return message == null && !othersTurn ? takeArrival() : message;
    }

    private Envelope takeArrival() {
      return arrivals == null ? null : arrivals.poll();
    }

    private Envelope takeOwn() {
      var message = first;
      if (message != null) {
        first = own == null ? null : own.poll();
      }
      return message;
    }

    @Override
    public int numberOfMessages() {
      return (first == null ? 0 : 1) + (own == null ? 0 : own.size()) + (arrivals == null ? 0 : arrivals.size());
    }

    @Override
    public boolean hasMessages() {
      return first != null || (arrivals != null && !arrivals.isEmpty());
    }

    @Override
    public void cleanUp(ActorRef owner, MessageQueue deadLetters) {
      for (var message = dequeue(); message != null; message = dequeue()) {
        deadLetters.enqueue(owner, message);
      }
    }
  }
}
