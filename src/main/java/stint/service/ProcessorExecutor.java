package stint.service;

import com.typesafe.config.Config;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.pekko.dispatch.DispatcherPrerequisites;
import org.apache.pekko.dispatch.ExecutorServiceConfigurator;
import org.apache.pekko.dispatch.ExecutorServiceFactory;

/**
 * The executor of a processor: one thread, and every task in its turn. Named in the configuration; the library makes it.
 *
 * <p>A fork-join pool will not do. Its thread first does all that it has submitted itself, and a scheduler and its tasklet, of which each
 * submits the other, never come to an end: a task from another thread would wait for as long as any program runs. Here a task from outside
 * comes next: it is the mail of a scheduler and short, while slices are always submitted by the thread itself. Those go into a plain queue of
 * the thread's own, which makes the way from one actor to the other short.
 */
public final class ProcessorExecutor extends ExecutorServiceConfigurator {
  /** For the library. */
  public ProcessorExecutor(Config config, DispatcherPrerequisites prerequisites) {
    super(config, prerequisites);
  }

  @Override
  public ExecutorServiceFactory createExecutorServiceFactory(String id, ThreadFactory threadFactory) {
    return () -> new Processor(threadFactory);
  }

  /** One thread and its tasks. */
  static final class Processor extends AbstractExecutorService {
    /** How many tasks from others may come before one of the thread's own. */
    private static final int ARRIVALS = 64;

    private final Thread thread;
    private final ArrayDeque<Runnable> own = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<Runnable> arrivals = new ConcurrentLinkedQueue<>();
    private final CountDownLatch terminated = new CountDownLatch(1);
    private volatile boolean parked;
    private volatile boolean shutdown;

    Processor(ThreadFactory factory) {
      thread = factory.newThread(this::run);
      thread.start();
    }

    @Override
    public void execute(Runnable task) {
      if (Thread.currentThread() == thread) {
        own.add(task);
      } else if (shutdown) {
        throw new RejectedExecutionException("the processor is shut down");
      } else {
        arrivals.add(task);
        wake();
      }
    }

    private void wake() {
      if (parked) {
        LockSupport.unpark(thread);
      }
    }

    private void run() {
      while (true) {
        boolean idle = !performArrivals();
        var task = own.poll();
        if (task != null) {
          perform(task);
        } else if (idle && shutdown && arrivals.isEmpty()) {
          break;
        } else if (idle) {
          await();
        }
      }
      terminated.countDown();
    }

    /** Does what has come from others; false if there was nothing. */
    private boolean performArrivals() {
      int count = 0;
      for (Runnable task; count < ARRIVALS && (task = arrivals.poll()) != null; count++) {
        perform(task);
      }
      return count > 0;
    }

    private void await() {
      parked = true;
      // Who adds a task after this look sees that the thread is parked.
      if (arrivals.isEmpty() && !shutdown) {
        LockSupport.park(this);
      }
      parked = false;
    }

    private void perform(Runnable task) {
      try {
        task.run();
      } catch (RuntimeException | Error e) {
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }

    @Override
    public void shutdown() {
      shutdown = true;
      wake();
    }

    @Override
    public List<Runnable> shutdownNow() {
      shutdown();
      var left = new ArrayList<Runnable>();
      for (var task = arrivals.poll(); task != null; task = arrivals.poll()) {
        left.add(task);
      }
      return left;
    }

    @Override
    public boolean isShutdown() {
      return shutdown;
    }

    @Override
    public boolean isTerminated() {
      return terminated.getCount() == 0;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
      return terminated.await(timeout, unit);
    }
  }
}
