package stint.service;

import com.typesafe.config.Config;
import java.time.Duration;
import org.apache.pekko.actor.ActorCell;
import org.apache.pekko.dispatch.Dispatcher;
import org.apache.pekko.dispatch.DispatcherPrerequisites;
import org.apache.pekko.dispatch.Envelope;
import org.apache.pekko.dispatch.MessageDispatcher;
import org.apache.pekko.dispatch.MessageDispatcherConfigurator;
import scala.jdk.javaapi.DurationConverters;

/**
 * The dispatcher of a processor: one thread, on which a scheduler and its tasklets take turns. Named in the configuration; the library makes
 * it.
 *
 * <p>It differs from the library's in one thing: a tasklet that is asked for a short slice, by its scheduler on the same thread, is not put
 * into the executor's queue behind the scheduler, which has nothing else to do; it takes that message right away. Its answer goes the usual
 * way, into the mailbox that the scheduler is reading. So nothing is ever deeper on the stack than one actor in another. After {@code
 * throughput} answers it is another scheduler's turn, as always.
 */
public final class ProcessorDispatcher extends MessageDispatcherConfigurator {
  /** A message that is taken at once if its receiver is idle and lives on the sender's thread. */
  interface Prompt {
    /** Whether it is short enough for that. */
    boolean isShort();
  }

  private final MessageDispatcher dispatcher;

  /** For the library. */
  public ProcessorDispatcher(Config config, DispatcherPrerequisites prerequisites) {
    super(config, prerequisites);
    dispatcher = new Processing(this, config, new ProcessorExecutor(config, prerequisites));
  }

  @Override
  public MessageDispatcher dispatcher() {
    return dispatcher;
  }

  private static final class Processing extends Dispatcher {
    Processing(ProcessorDispatcher configurator, Config config, ProcessorExecutor executor) {
      super(configurator, config.getString("id"), config.getInt("throughput"),
          DurationConverters.toScala(Duration.ZERO), executor,
          DurationConverters.toScala(config.getDuration("shutdown-timeout")));
    }

    @Override
    public void dispatch(ActorCell receiver, Envelope invocation) {
      var mailbox = receiver.mailbox();
      mailbox.enqueue(receiver.self(), invocation);
      boolean prompt = invocation.message() instanceof Prompt message
          && message.isShort()
          && mailbox.messageQueue() instanceof ProcessorMailbox.Queue queue
          && queue.isHere();
      if (!prompt) {
        registerForExecution(mailbox, true, false);
      } else if (mailbox.canBeScheduledForExecution(true, false) && mailbox.setAsScheduled()) {
        mailbox.run();
      }
    }
  }
}
