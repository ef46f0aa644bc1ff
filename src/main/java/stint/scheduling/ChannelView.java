package stint.scheduling;

import java.util.List;

/**
 * A channel as seen from outside.
 *
 * @param number its id in its scheduler, from 1 in order of creation
 * @param name under which it is reached from outside, or null
 * @param balance how many senders are blocked, or, negative, receivers
 * @param preference -1 receiver first, 1 sender first, 0 whoever acts goes on
 * @param capacity how many values from outside it holds at most, 0 without a name
 * @param arrived how many values from outside nobody has received yet
 * @param waiting the numbers of the tasklets blocked on it, first come first
 */
public record ChannelView(
    int number,
    String name,
    int balance,
    int preference,
    boolean scheduleAll,
    boolean closing,
    int capacity,
    int arrived,
    List<Integer> waiting) {}
