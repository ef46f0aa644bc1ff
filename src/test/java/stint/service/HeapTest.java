package stint.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class HeapTest {
  private long used;
  private long garbage;
  private long seconds;
  private int collections;

  private final Heap heap = new Heap(100, () -> used + garbage, this::collect, () -> TimeUnit.SECONDS.toNanos(seconds));

  private void collect() {
    collections++;
    garbage = 0;
  }

  @Test
  void isNotCollectedWhileThereIsRoom() {
    used = 100;
    assertThat(heap.isFull()).isFalse();
    assertThat(collections).isZero();
  }

  @Test
  void garbageDoesNotMakeItFull() {
    used = 60;
    garbage = 90;
    assertThat(heap.isFull()).isFalse();
    assertThat(collections).isOne();
  }

  @Test
  void aFullOneIsCollectedSeldom() {
    used = 101;
    for (int i = 0; i < 100; i++) {
      assertThat(heap.isFull()).isTrue();
    }
    assertThat(collections).isOne();
    seconds += 6;
    assertThat(heap.isFull()).isTrue();
    assertThat(collections).isEqualTo(2);
  }

  @Test
  void hasRoomAgainWhenLessIsUsed() {
    used = 101;
    assertThat(heap.isFull()).isTrue();
    used = 40;
    assertThat(heap.isFull()).isFalse();
  }
}
