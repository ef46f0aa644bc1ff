package stint.service;

import com.typesafe.config.Config;
import org.apache.pekko.actor.typed.Props;

/**
 * The processors of a node: dispatchers of one thread each. A scheduler lives on one of them together with its tasklets, so that the
 * way from one to the other stays on one core; which one is decided when the scheduler is created, by the number that live there.
 */
final class Processors {
  private static final String TEMPLATE = "stint-processor";
  private static final String MAILBOX = "stint-processor-mailbox";
  private static final String CHILDS_MAILBOX = "stint-tasklet-mailbox";

  private final int[] loads;

  /** So many processors, all idle. */
  Processors(int count) {
    loads = new int[count];
  }

  /** The configuration with a dispatcher for each of {@code count} processors. */
  static Config configure(Config config, int count) {
    var complete = config;
    for (int processor = 0; processor < count; processor++) {
      complete = complete.withValue(dispatcher(processor), config.getValue(TEMPLATE));
    }
    return complete;
  }

  /** Takes a place on the processor with the fewest schedulers. */
  int take() {
    int least = 0;
    for (int processor = 1; processor < loads.length; processor++) {
      if (loads[processor] < loads[least]) {
        least = processor;
      }
    }
    loads[least]++;
    return least;
  }

  /** Gives a place back. */
  void free(int processor) {
    loads[processor]--;
  }

  /** Where actors of a processor run. */
  static Props selector(int processor) {
    return Props.empty().withDispatcherFromConfig(dispatcher(processor)).withMailboxFromConfig(MAILBOX);
  }

  /** Where an actor runs that shares the processor of the one that makes it. */
  static Props same() {
    return Props.empty().withDispatcherSameAsParent().withMailboxFromConfig(CHILDS_MAILBOX);
  }

  private static String dispatcher(int processor) {
    return "stint.processor-" + processor;
  }
}
