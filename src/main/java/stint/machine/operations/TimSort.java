package stint.machine.operations;

import java.util.Arrays;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.Immediate;

/**
 * Timsort (Peters, 2002) with the merge order of powersort (Munro and Wild, 2018), as in CPython 3.11, turned inside out: it asks one
 * question after the other, whether {@link #left} is less than {@link #right}, in CPython's order, and the caller answers when it can.
 * So a comparison may be a call of user code, and the sort be stopped and saved at any of them.
 *
 * <p>Stable; n log n questions at most, n - 1 for what is sorted already. The keys are sorted in place, the values alongside.
 */
final class TimSort implements Saved {
  /** How often in a row one run must win before elements are sought by galloping. */
  private static final int MIN_GALLOP = 7;

  /** More pending runs than a list of 2^31 elements can have. */
  private static final int MOST_RUNS = 85;

  /** Where it stands: what is computed next, or (in the past tense) which question's answer is awaited. */
  private enum State {
    NEXT_RUN,
    DIRECTION_ASKED,
    EXTEND_RUN,
    EXTENSION_ASKED,
    END_RUN,
    INSERT,
    INSERTION_ASKED,
    NEW_RUN,
    COLLAPSE,
    COLLAPSE_ALL,
    TRIM_A,
    TRIM_B,
    LOW_ASKED,
    LOW_GALLOP_A,
    LOW_GALLOP_B,
    HIGH_ASKED,
    HIGH_GALLOP_A,
    HIGH_GALLOP_B,
    GALLOP_ASKED,
    EXPAND,
    EXPANSION_ASKED,
    BISECT,
    BISECTION_ASKED,
    DONE
  }

  private Object[] keys = {};
  private Object[] values;
  private int end;
  private int leastRun;
  private State state = State.NEXT_RUN;
  private Object left;
  private Object right;
  private long moved;

  // The run being found, and binary insertion into it.
  private int low;
  private int run;
  private boolean descending;
  private int insertEnd;
  private int from;
  private int to;

  // The stack of pending runs.
  private int[] base = new int[MOST_RUNS];
  private int[] length = new int[MOST_RUNS];
  private int[] power = new int[MOST_RUNS];
  private int runs;
  private int newPower;

  // The merge of run a with run b behind it; the smaller one lies in the spare arrays.
  private State afterMerge = State.COLLAPSE;
  private Object[] spareKeys = {};
  private Object[] spareValues = {};
  private boolean merging;
  private boolean high;
  private int a;
  private int aLeft;
  private int b;
  private int bLeft;
  private int target;
  private int aWins;
  private int bWins;
  private int minGallop = MIN_GALLOP;
  private int localGallop;

  // Galloping: where in a sorted stretch a key belongs, left or right of its equals.
  private State afterGallop = State.TRIM_A;
  private Object sought;
  private boolean inSpare;
  private boolean rightmost;
  private int stretch;
  private int hint;
  private int direction;
  private int lastOffset;
  private int offset;
  private int mostOffset;

  /** For the snapshot codec. */
  TimSort() {}

  /** Sorts {@code keys}; {@code values} are moved alongside, or null. */
  TimSort(Object[] keys, Object[] values) {
    this.keys = keys;
    this.values = values;
    this.end = keys.length;
    int n = end;
    int odd = 0;
    while (n >= 64) {
      odd |= n & 1;
      n >>= 1;
    }
    this.leastRun = n + odd;
    if (end < 2) {
      state = State.DONE;
    }
  }

  /** The keys: sorted in the end. */
  Object[] keys() {
    return keys;
  }

  /** What is moved alongside, or null. */
  Object[] values() {
    return values;
  }

  /** The left operand of the question. */
  Object left() {
    return left;
  }

  /** The right operand of the question. */
  Object right() {
    return right;
  }

  /** The elements moved since this was asked last. */
  long takeMoved() {
    long count = moved;
    moved = 0;
    return count;
  }

  /** Goes on to the first or next question. False if there is none: the keys are sorted. */
  boolean next(boolean answer) {
    for (;;) {
      switch (state) {
        case NEXT_RUN -> {
          if (low == end) {
            state = State.COLLAPSE_ALL;
          } else if (low + 1 == end) {
            run = 1;
            state = State.NEW_RUN;
          } else {
            return ask(keys[low + 1], keys[low], State.DIRECTION_ASKED);
          }
        }
        case DIRECTION_ASKED -> {
          descending = answer;
          run = 2;
          state = State.EXTEND_RUN;
        }
        case EXTEND_RUN -> {
          if (low + run < end) {
            return ask(keys[low + run], keys[low + run - 1], State.EXTENSION_ASKED);
          }
          state = State.END_RUN;
        }
        case EXTENSION_ASKED -> {
          if (answer == descending) {
            run++;
            state = State.EXTEND_RUN;
          } else {
            state = State.END_RUN;
          }
        }
        case END_RUN -> endRun();
        case INSERT -> {
          if (run == insertEnd - low) {
            state = State.NEW_RUN;
          } else {
            from = low;
            to = low + run;
            return ask(keys[low + run], keys[middle()], State.INSERTION_ASKED);
          }
        }
        case INSERTION_ASKED -> {
          if (answer) {
            to = middle();
          } else {
            from = middle() + 1;
          }
          if (from < to) {
            return ask(keys[low + run], keys[middle()], State.INSERTION_ASKED);
          }
          insert();
          state = State.INSERT;
        }
        case NEW_RUN -> {
          newPower = runs == 0 ? 0 : power(base[runs - 1], length[runs - 1], run, end);
          state = State.COLLAPSE;
        }
        case COLLAPSE -> {
          if (runs > 1 && power[runs - 2] > newPower) {
            return merge(runs - 2);
          }
          push();
          state = State.NEXT_RUN;
        }
        case COLLAPSE_ALL -> {
          if (runs <= 1) {
            state = State.DONE;
          } else {
            int i = runs - 2;
            return merge(i > 0 && length[i - 1] < length[i + 1] ? i - 1 : i);
          }
        }
        case TRIM_A -> {
          a += offset;
          aLeft -= offset;
          if (aLeft == 0) {
            state = afterMerge;
          } else {
            return gallop(keys[a + aLeft - 1], false, false, b, bLeft, bLeft - 1, State.TRIM_B);
          }
        }
        case TRIM_B -> {
          bLeft = offset;
          if (bLeft == 0) {
            state = afterMerge;
          } else if (begin()) {
            return true;
          }
        }
        case LOW_ASKED, HIGH_ASKED -> {
          if (high ? takeHigh(answer) : takeLow(answer)) {
            return true;
          }
        }
        case LOW_GALLOP_A -> {
          if (lowGallopA()) {
            return true;
          }
        }
        case LOW_GALLOP_B -> {
          if (lowGallopB()) {
            return true;
          }
        }
        case HIGH_GALLOP_A -> {
          if (highGallopA()) {
            return true;
          }
        }
        case HIGH_GALLOP_B -> {
          if (highGallopB()) {
            return true;
          }
        }
        case GALLOP_ASKED -> {
          direction = answer == rightmost ? -1 : 1;
          mostOffset = direction < 0 ? hint + 1 : mostOffset - hint;
          lastOffset = 0;
          offset = 1;
          state = State.EXPAND;
        }
        case EXPAND -> {
          if (offset < mostOffset) {
            return askGallop(hint + direction * offset, State.EXPANSION_ASKED);
          }
          bound();
        }
        case EXPANSION_ASKED -> {
          if (answer == (rightmost ? direction < 0 : direction > 0)) {
            lastOffset = offset;
            offset = offset > mostOffset >> 1 ? mostOffset : (offset << 1) + 1;
            state = State.EXPAND;
          } else {
            bound();
          }
        }
        case BISECT -> {
          if (lastOffset < offset) {
            return askGallop(lastOffset + ((offset - lastOffset) >> 1), State.BISECTION_ASKED);
          }
          state = afterGallop;
        }
        case BISECTION_ASKED -> {
          int middle = lastOffset + ((offset - lastOffset) >> 1);
          if (answer == rightmost) {
            offset = middle;
          } else {
            lastOffset = middle + 1;
          }
          state = State.BISECT;
        }
        case DONE -> {
          left = null;
          right = null;
          return false;
        }
      }
    }
  }

  /**
   * Answers the open question and those that follow for as long as they can be answered at once and lead to no more than the next
   * step of an insertion or a merge; one is open again in the end.
   *
   * @return how many were answered, {@code most} at most
   */
  int answer(int most) {
    int answered = switch (state) {
      case INSERTION_ASKED -> answerInsertions(most);
      case LOW_ASKED -> answerLow(most);
      case HIGH_ASKED -> answerHigh(most);
      default -> 0;
    };
    if (answered > 0) {
      if (state == State.INSERTION_ASKED) {
        ask(keys[low + run], keys[middle()], state);
      } else {
        askFirst();
      }
    }
    return answered;
  }

  private boolean ask(Object one, Object other, State asked) {
    left = one;
    right = other;
    state = asked;
    return true;
  }

  // Runs

  private void endRun() {
    if (descending) {
      for (int i = low, j = low + run - 1; i < j; i++, j--) {
        exchange(keys, i, j);
        if (values != null) {
          exchange(values, i, j);
        }
      }
      moved += run;
    }
    if (run < leastRun) {
      insertEnd = Math.min(end, low + leastRun);
      state = State.INSERT;
    } else {
      state = State.NEW_RUN;
    }
  }

  private static void exchange(Object[] items, int i, int j) {
    var item = items[i];
    items[i] = items[j];
    items[j] = item;
  }

  private int middle() {
    return from + ((to - from) >> 1);
  }

  /** Puts the element behind the run to its place within. */
  private void insert() {
    int last = low + run;
    rotate(keys, from, last);
    if (values != null) {
      rotate(values, from, last);
    }
    moved += last - from;
    run++;
  }

  private static void rotate(Object[] items, int from, int last) {
    var item = items[last];
    System.arraycopy(items, from, items, from + 1, last - from);
    items[from] = item;
  }

  private int answerInsertions(int most) {
    for (int answered = 0; answered < most; answered++) {
      int middle = middle();
      int less = Sorting.lessAtOnce(keys[low + run], keys[middle]);
      boolean found = less > 0 ? from == middle : middle + 1 == to;
      if (less == Immediate.UNDECIDED || (found && run + 1 == insertEnd - low)) {
        return answered;
      }
      if (less > 0) {
        to = middle;
      } else {
        from = middle + 1;
      }
      if (found) {
        insert();
        from = low;
        to = low + run;
      }
    }
    return most;
  }

  private void push() {
    if (runs > 0) {
      power[runs - 1] = newPower;
    }
    base[runs] = low;
    length[runs] = run;
    power[runs++] = 0;
    low += run;
  }

  /** The depth in a perfectly balanced merge tree of the boundary between two runs: powersort's node power. */
  private static int power(int start, int first, int second, int total) {
    long one = 2L * start + first;
    long other = one + first + second;
    for (int result = 1;; result++) {
      if (one >= total) {
        one -= total;
        other -= total;
      } else if (other >= total) {
        return result;
      }
      one <<= 1;
      other <<= 1;
    }
  }

  // Merging

  private boolean merge(int i) {
    afterMerge = state;
    a = base[i];
    aLeft = length[i];
    b = base[i + 1];
    bLeft = length[i + 1];
    length[i] = aLeft + bLeft;
    if (i == runs - 3) {
      base[i + 1] = base[i + 2];
      length[i + 1] = length[i + 2];
      power[i + 1] = power[i + 2];
    }
    runs--;
    return gallop(keys[b], true, false, a, aLeft, 0, State.TRIM_A);
  }

  /** Sets the smaller run aside and moves the first element of the other; false if that was all. */
  private boolean begin() {
    high = aLeft > bLeft;
    merging = true;
    localGallop = minGallop;
    if (high) {
      setAside(b, bLeft);
      target = b + bLeft - 1;
      b = bLeft - 1;
      a += aLeft - 1;
      highTakeA(1);
      return !highEnded() && round();
    }
    setAside(a, aLeft);
    target = a;
    a = 0;
    lowTakeB(1);
    return !lowEnded() && round();
  }

  private void setAside(int start, int count) {
    spareKeys = Arrays.copyOfRange(keys, start, start + count);
    spareValues = values == null ? spareValues : Arrays.copyOfRange(values, start, start + count);
    moved += count;
  }

  /** Begins to take elements one by one. */
  private boolean round() {
    aWins = 0;
    bWins = 0;
    return askFirst();
  }

  /** Whether the next element of b is less than that of a. */
  private boolean askFirst() {
    return high ? ask(spareKeys[b], keys[a], State.HIGH_ASKED) : ask(keys[b], spareKeys[a], State.LOW_ASKED);
  }

  private void move(boolean fromSpare, int start, int place, int count) {
    if (count == 1) {
      keys[place] = (fromSpare ? spareKeys : keys)[start];
      if (values != null) {
        values[place] = (fromSpare ? spareValues : values)[start];
      }
      moved++;
      return;
    }
    System.arraycopy(fromSpare ? spareKeys : keys, start, keys, place, count);
    if (values != null) {
      System.arraycopy(fromSpare ? spareValues : values, start, values, place, count);
    }
    moved += count;
  }

  private boolean endMerge() {
    merging = false;
    spareKeys = new Object[0];
    spareValues = spareKeys;
    state = afterMerge;
    return true;
  }

  // Merging upwards, run a set aside

  private void lowTakeA(int count) {
    move(true, a, target, count);
    target += count;
    a += count;
    aLeft -= count;
  }

  private void lowTakeB(int count) {
    move(false, b, target, count);
    target += count;
    b += count;
    bLeft -= count;
  }

  /** Whether the merge is over: one run is used up, or a is down to its last element, which comes last of all. */
  private boolean lowEnded() {
    if (bLeft == 0 || aLeft == 0) {
      move(true, a, target, aLeft);
      return endMerge();
    }
    if (aLeft == 1) {
      lowTakeB(bLeft);
      lowTakeA(1);
      return endMerge();
    }
    return false;
  }

  private int answerLow(int most) {
    for (int answered = 0; answered < most; answered++) {
      int less = Sorting.lessAtOnce(keys[b], spareKeys[a]);
      boolean last = less > 0 ? bLeft == 1 || bWins + 1 >= localGallop : aLeft == 2 || aWins + 1 >= localGallop;
      if (less == Immediate.UNDECIDED || last) {
        return answered;
      }
      countLow(less > 0);
    }
    return most;
  }

  private void countLow(boolean bIsLess) {
    if (bIsLess) {
      lowTakeB(1);
      bWins++;
      aWins = 0;
    } else {
      lowTakeA(1);
      aWins++;
      bWins = 0;
    }
  }

  private boolean takeLow(boolean bIsLess) {
    countLow(bIsLess);
    if (lowEnded()) {
      return false;
    }
    if (Math.max(aWins, bWins) < localGallop) {
      return askFirst();
    }
    localGallop++;
    return lowGallop();
  }

  private boolean lowGallop() {
    localGallop -= localGallop > 1 ? 1 : 0;
    minGallop = localGallop;
    return gallop(keys[b], true, true, a, aLeft, 0, State.LOW_GALLOP_A);
  }

  private boolean lowGallopA() {
    aWins = offset;
    if (offset > 0) {
      lowTakeA(offset);
      if (lowEnded()) {
        return false;
      }
    }
    lowTakeB(1);
    return !lowEnded() && gallop(spareKeys[a], false, false, b, bLeft, 0, State.LOW_GALLOP_B);
  }

  private boolean lowGallopB() {
    bWins = offset;
    if (offset > 0) {
      lowTakeB(offset);
      if (lowEnded()) {
        return false;
      }
    }
    lowTakeA(1);
    if (lowEnded()) {
      return false;
    }
    if (aWins >= MIN_GALLOP || bWins >= MIN_GALLOP) {
      return lowGallop();
    }
    minGallop = ++localGallop;
    return round();
  }

  // Merging downwards, run b set aside

  private void highTakeA(int count) {
    target -= count;
    a -= count;
    aLeft -= count;
    move(false, a + 1, target + 1, count);
  }

  private void highTakeB(int count) {
    target -= count;
    b -= count;
    bLeft -= count;
    move(true, b + 1, target + 1, count);
  }

  /** Whether the merge is over: one run is used up, or b is down to its first element, which comes first of all. */
  private boolean highEnded() {
    if (aLeft == 0 || bLeft == 0) {
      move(true, 0, target + 1 - bLeft, bLeft);
      return endMerge();
    }
    if (bLeft == 1) {
      highTakeA(aLeft);
      highTakeB(1);
      return endMerge();
    }
    return false;
  }

  private int answerHigh(int most) {
    for (int answered = 0; answered < most; answered++) {
      int less = Sorting.lessAtOnce(spareKeys[b], keys[a]);
      boolean last = less > 0 ? aLeft == 1 || aWins + 1 >= localGallop : bLeft == 2 || bWins + 1 >= localGallop;
      if (less == Immediate.UNDECIDED || last) {
        return answered;
      }
      countHigh(less > 0);
    }
    return most;
  }

  private void countHigh(boolean bIsLess) {
    if (bIsLess) {
      highTakeA(1);
      aWins++;
      bWins = 0;
    } else {
      highTakeB(1);
      bWins++;
      aWins = 0;
    }
  }

  private boolean takeHigh(boolean bIsLess) {
    countHigh(bIsLess);
    if (highEnded()) {
      return false;
    }
    if (Math.max(aWins, bWins) < localGallop) {
      return askFirst();
    }
    localGallop++;
    return highGallop();
  }

  private boolean highGallop() {
    localGallop -= localGallop > 1 ? 1 : 0;
    minGallop = localGallop;
    return gallop(spareKeys[b], true, false, a + 1 - aLeft, aLeft, aLeft - 1, State.HIGH_GALLOP_A);
  }

  private boolean highGallopA() {
    aWins = aLeft - offset;
    if (aWins > 0) {
      highTakeA(aWins);
      if (highEnded()) {
        return false;
      }
    }
    highTakeB(1);
    return !highEnded() && gallop(keys[a], false, true, 0, bLeft, bLeft - 1, State.HIGH_GALLOP_B);
  }

  private boolean highGallopB() {
    bWins = bLeft - offset;
    if (bWins > 0) {
      highTakeB(bWins);
      if (highEnded()) {
        return false;
      }
    }
    highTakeA(1);
    if (highEnded()) {
      return false;
    }
    if (aWins >= MIN_GALLOP || bWins >= MIN_GALLOP) {
      return highGallop();
    }
    minGallop = ++localGallop;
    return round();
  }

  // Galloping

  /** Seeks where a key belongs in {@code count} elements from {@code start} on, starting near one of them; the answer is in offset. */
  private boolean gallop(Object key, boolean right, boolean spare, int start, int count, int near, State after) {
    sought = key;
    rightmost = right;
    inSpare = spare;
    stretch = start;
    hint = near;
    mostOffset = count;
    afterGallop = after;
    return askGallop(hint, State.GALLOP_ASKED);
  }

  private boolean askGallop(int index, State asked) {
    var element = (inSpare ? spareKeys : keys)[stretch + index];
    return rightmost ? ask(sought, element, asked) : ask(element, sought, asked);
  }

  /** Turns the offsets from the hint into bounds from the start. */
  private void bound() {
    int last = lastOffset;
    int most = Math.min(offset, mostOffset);
    lastOffset = (direction > 0 ? hint + last : hint - most) + 1;
    offset = direction > 0 ? hint + most : hint - last;
    state = State.BISECT;
  }

  /** Puts back what was set aside, so that the arrays hold every element once, in the middle of the sort as well. */
  void restore() {
    if (merging) {
      move(true, high ? 0 : a, high ? target + 1 - bLeft : target, high ? bLeft : aLeft);
      merging = false;
    }
  }

  @Override
  public void transfer(Transfer transfer) {
    keys = transfer.refs(keys, keys == null ? 0 : keys.length);
    boolean alone = transfer.flag(values == null);
    values = transfer.refs(values, values == null ? 0 : values.length);
    spareKeys = transfer.refs(spareKeys, spareKeys.length);
    spareValues = transfer.refs(spareValues, spareValues.length);
    if (alone) {
      values = null;
    }
    end = transfer.integer(end);
    leastRun = transfer.integer(leastRun);
    state = transfer(transfer, state);
    left = transfer.ref(left);
    right = transfer.ref(right);
    moved = transfer.number(moved);
    transferRuns(transfer);
    transferMerge(transfer);
    transferGallop(transfer);
  }

  private static State transfer(Transfer transfer, State state) {
    return State.values()[transfer.integer(state.ordinal())];
  }

  private void transferRuns(Transfer transfer) {
    low = transfer.integer(low);
    run = transfer.integer(run);
    descending = transfer.flag(descending);
    insertEnd = transfer.integer(insertEnd);
    from = transfer.integer(from);
    to = transfer.integer(to);
    runs = transfer.integer(runs);
    for (int i = 0; i < runs; i++) {
      base[i] = transfer.integer(base[i]);
      length[i] = transfer.integer(length[i]);
      power[i] = transfer.integer(power[i]);
    }
    newPower = transfer.integer(newPower);
  }

  private void transferMerge(Transfer transfer) {
    afterMerge = transfer(transfer, afterMerge);
    merging = transfer.flag(merging);
    high = transfer.flag(high);
    a = transfer.integer(a);
    aLeft = transfer.integer(aLeft);
    b = transfer.integer(b);
    bLeft = transfer.integer(bLeft);
    target = transfer.integer(target);
    aWins = transfer.integer(aWins);
    bWins = transfer.integer(bWins);
    minGallop = transfer.integer(minGallop);
    localGallop = transfer.integer(localGallop);
  }

  private void transferGallop(Transfer transfer) {
    afterGallop = transfer(transfer, afterGallop);
    sought = transfer.ref(sought);
    inSpare = transfer.flag(inSpare);
    rightmost = transfer.flag(rightmost);
    stretch = transfer.integer(stretch);
    hint = transfer.integer(hint);
    direction = transfer.integer(direction);
    lastOffset = transfer.integer(lastOffset);
    offset = transfer.integer(offset);
    mostOffset = transfer.integer(mostOffset);
  }
}
