package stint.scheduling;

import java.util.List;

/**
 * A channel as seen from outside.
 *
 * @param number its id in its scheduler, from 1 in order of creation
 * @param balance how many senders are blocked, or, negative, receivers
 * @param preference -1 receiver first, 1 sender first, 0 whoever acts goes on
 * @param waiting the numbers of the tasklets blocked on it, first come first
 */
public record ChannelView(
    int number, int balance, int preference, boolean scheduleAll, boolean closing, List<Integer> waiting) {}
