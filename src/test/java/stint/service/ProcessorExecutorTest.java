package stint.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One thread, every task once, and nobody is left waiting by tasks that never come to an end. */
@Timeout(30)
final class ProcessorExecutorTest {
  private final ProcessorExecutor.Processor processor = new ProcessorExecutor.Processor(task -> {
    var thread = new Thread(task, "processor");
    thread.setUncaughtExceptionHandler((_, _) -> {});
    return thread;
  });

  @AfterEach
  void stop() {
    processor.shutdown();
  }

  @Test
  void tasksThatSubmitEachOtherForEverLetOthersIn() throws Exception {
    var over = new AtomicBoolean();
    processor.execute(new Runnable() {
      @Override
      public void run() {
        if (!over.get()) {
          processor.execute(this);
        }
      }
    });

    for (int i = 0; i < 1_000; i++) {
      int number = i;
      Callable<Integer> task = () -> number;
      assertThat(processor.submit(task).get(10, TimeUnit.SECONDS)).isEqualTo(i);
    }
    over.set(true);
  }

  @Test
  void tasksOfItsOwnAreDoneInTheirOrder() throws Exception {
    List<Integer> order = new ArrayList<>();
    var done = new CountDownLatch(1);
    processor.execute(() -> {
      for (int i = 0; i < 100; i++) {
        int number = i;
        processor.execute(() -> order.add(number));
      }
      processor.execute(done::countDown);
    });

    done.await();
    assertThat(order).hasSize(100).isSorted();
  }

  @Test
  void everyTaskOfManyThreadsIsDoneOnce() throws Exception {
    var count = new AtomicInteger();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 8; i++) {
      threads.add(Thread.startVirtualThread(() -> {
        for (int j = 0; j < 10_000; j++) {
          processor.execute(count::incrementAndGet);
        }
      }));
    }
    for (var thread : threads) {
      thread.join();
    }
    processor.shutdown();

    assertThat(processor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(count).hasValue(80_000);
  }

  @Test
  void taskThatFailsDoesNotEndTheThread() throws Exception {
    processor.execute(() -> {
      throw new IllegalStateException("on purpose");
    });

    assertThat(processor.submit(() -> "alive").get(10, TimeUnit.SECONDS)).isEqualTo("alive");
  }

  @Test
  void afterShutdownNothingIsTaken() throws Exception {
    processor.shutdown();

    assertThat(processor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThatThrownBy(() -> processor.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
  }
}
