package stint.service;

import stint.scheduling.Invocation;
import stint.scheduling.WorldSettings;

/**
 * What a scheduler is made from.
 *
 * @param name by {@link Names}
 * @param settings how it works
 * @param streamed whether there is one reader who takes the output away: programs that write faster than it reads have to wait
 * @param invocation what its programs are started with
 */
public record SchedulerSpec(String name, WorldSettings settings, boolean streamed, Invocation invocation) {}
