package stint.machine.text;

import stint.machine.Saved;
import stint.machine.Transfer;

/**
 * Finds the places of one text in another, from left to right or from right to left, without overlaps. A search can be
 * interrupted after a bounded number of steps and go on later.
 *
 * <p>Short texts are sought by Java's own search within bounded windows. Long ones by the two-way algorithm (Crochemore
 * and Perrin, "Two-way string-matching", 1991), which is linear in the worst case and needs no tables; its variables
 * have the paper's names.
 */
final class Finder implements Saved {
  /** There is no further place. */
  static final int NONE = -1;

  /** The budget is used up: ask again. */
  static final int MORE = -2;

  /** The longest part that the host looks for. */
  static final int SHORT = 16;

  private enum Phase {
    LESS, GREATER, PERIOD, SEARCH
  }

  private String text;
  private String part;
  private boolean backwards;

  /** The text's stretch that is left to be searched. */
  private int low;
  private int high;
  private int budget;

  private Phase phase = Phase.LESS;
  private int suffix = -1;
  private int j;
  private int k = 1;
  private int period = 1;
  private int ell = -1;
  private int ellPeriod;
  private int memory = -1;
  private boolean periodic;
  private int i;
  private boolean leftward;

  Finder() {}

  /** A search for {@code part}, which is not empty, in the text's chars from start to end. */
  Finder(String text, String part, int start, int end, boolean backwards) {
    this.text = text;
    this.part = part;
    this.backwards = backwards;
    this.low = start;
    this.high = end;
  }

  /** Allows for some more steps. */
  void allow(int steps) {
    budget = steps;
  }

  /** What is left of the last allowance. */
  int budget() {
    return Math.max(0, budget);
  }

  /** The next place, an index into the text; or NONE, or MORE. */
  int next() {
    for (;;) {
      if (high - low < part.length()) {
        return NONE;
      }
      if (budget <= 0) {
        return MORE;
      }
      int place = part.length() <= SHORT ? window() : twoWay();
      if (place < 0) {
        return place;
      }
      boolean whole = isWhole(place);
      int width = whole ? part.length() : 1;
      if (backwards) {
        high = whole ? place : place + part.length() - 1;
      } else {
        low = place + width;
      }
      restart();
      if (whole) {
        return place;
      }
    }
  }

  /** Whether a place does not begin or end inside of a surrogate pair. */
  private boolean isWhole(int place) {
    int end = place + part.length();
    return !(place > 0
        && Character.isLowSurrogate(text.charAt(place))
        && Character.isHighSurrogate(text.charAt(place - 1)))
        && !(end < text.length()
            && Character.isLowSurrogate(text.charAt(end))
            && Character.isHighSurrogate(text.charAt(end - 1)));
  }

  private int window() {
    int length = part.length();
    while (high - low >= length) {
      if (budget <= 0) {
        return MORE;
      }
      int reach = Math.min(high - low, budget + length - 1);
      int place = backwards ? before(high - reach) : text.indexOf(part, low, low + reach);
      if (place >= 0) {
        budget -= backwards ? high - place : place + length - low;
        return place;
      }
      budget -= reach;
      if (backwards) {
        high -= reach - length + 1;
      } else {
        low += reach - length + 1;
      }
    }
    return NONE;
  }

  /** The last place at or behind {@code least}. */
  private int before(int least) {
    char first = part.charAt(0);
    for (int place = high - part.length(); place >= least; place--) {
      if (text.charAt(place) == first && text.startsWith(part, place)) {
        return place;
      }
    }
    return NONE;
  }

  private char part(int index) {
    return part.charAt(backwards ? part.length() - 1 - index : index);
  }

  private char text(int index) {
    return text.charAt(backwards ? high - 1 - index : low + index);
  }

  /** The search in {@code low .. high} begins anew: what is known of the part stays. */
  private void restart() {
    if (phase == Phase.SEARCH) {
      j = 0;
      memory = -1;
      i = ell + 1;
      leftward = false;
    }
  }

  private int twoWay() {
    while (phase != Phase.SEARCH) {
      boolean done = phase == Phase.PERIOD ? compareAtPeriod() : maximalSuffix(phase == Phase.LESS);
      if (!done) {
        return MORE;
      }
      advancePhase();
    }
    return search();
  }

  private void advancePhase() {
    if (phase == Phase.PERIOD) {
      if (!periodic) {
        period = Math.max(ell + 1, part.length() - ell - 1) + 1;
      }
      phase = Phase.SEARCH;
      restart();
      return;
    }
    if (suffix >= ell || phase == Phase.LESS) {
      ell = suffix;
      ellPeriod = period;
    }
    suffix = -1;
    j = 0;
    k = 1;
    period = 1;
    if (phase == Phase.LESS) {
      phase = Phase.GREATER;
    } else {
      period = ellPeriod;
      i = 0;
      phase = Phase.PERIOD;
    }
  }

  private boolean maximalSuffix(boolean less) {
    int length = part.length();
    while (j + k < length) {
      if (budget-- <= 0) {
        return false;
      }
      int order = part(j + k) - part(suffix + k);
      if (less ? order < 0 : order > 0) {
        j += k;
        k = 1;
        period = j - suffix;
      } else if (order == 0) {
        if (k == period) {
          j += period;
          k = 1;
        } else {
          k++;
        }
      } else {
        suffix = j;
        j = suffix + 1;
        k = 1;
        period = 1;
      }
    }
    return true;
  }

  /** Whether what stands left of the critical place repeats with the period of what stands right of it. */
  private boolean compareAtPeriod() {
    while (i <= ell) {
      if (budget-- <= 0) {
        return false;
      }
      if (i + period >= part.length() || part(i) != part(i + period)) {
        periodic = false;
        return true;
      }
      i++;
    }
    periodic = true;
    return true;
  }

  private int search() {
    int length = part.length();
    while (j <= high - low - length) {
      if (!leftward) {
        while (i < length && part(i) == text(i + j)) {
          if (budget-- <= 0) {
            return MORE;
          }
          i++;
        }
        if (i < length) {
          budget--;
          j += i - ell;
          memory = -1;
          i = ell + 1;
          continue;
        }
        leftward = true;
        i = ell;
      }
      while (i > memory && part(i) == text(i + j)) {
        if (budget-- <= 0) {
          return MORE;
        }
        i--;
      }
      if (i <= memory) {
        return backwards ? high - j - length : low + j;
      }
      budget--;
      leftward = false;
      j += period;
      memory = periodic ? length - period - 1 : -1;
      i = Math.max(ell, memory) + 1;
    }
    return NONE;
  }

  @Override
  public void transfer(Transfer transfer) {
    text = transfer.text(text);
    part = transfer.text(part);
    backwards = transfer.flag(backwards);
    low = transfer.integer(low);
    high = transfer.integer(high);
    budget = transfer.integer(budget);
    phase = Phase.values()[transfer.integer(phase.ordinal())];
    suffix = transfer.integer(suffix);
    j = transfer.integer(j);
    k = transfer.integer(k);
    period = transfer.integer(period);
    ell = transfer.integer(ell);
    ellPeriod = transfer.integer(ellPeriod);
    memory = transfer.integer(memory);
    periodic = transfer.flag(periodic);
    i = transfer.integer(i);
    leftward = transfer.flag(leftward);
  }
}
