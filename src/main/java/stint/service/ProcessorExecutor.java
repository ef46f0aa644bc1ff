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
 * waits for the tasks before it and no others. What the thread submits itself goes into a plain queue of its own, which makes the way from
 * one actor to the other short.
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
    /** How many of its own tasks the thread does between two looks at what has come from others. */
    private static final int OWN_TASKS = 32;

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
        takeArrivals();
        if (own.isEmpty()) {
          if (shutdown && arrivals.isEmpty()) {
            break;
          }
          await();
        }
        for (int i = 0; i < OWN_TASKS && !own.isEmpty(); i++) {
          perform(own.poll());
        }
      }
      terminated.countDown();
    }

    private void takeArrivals() {
      for (var task = arrivals.poll(); task != null; task = arrivals.poll()) {
        own.add(task);
      }
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
