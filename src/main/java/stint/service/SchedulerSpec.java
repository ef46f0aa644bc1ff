package stint.service;

import java.util.List;
import stint.scheduling.WorldSettings;

/**
 * What a scheduler is made from.
 *
 * @param name by {@link Names}
 * @param settings how it works
 * @param streamed whether there is one reader who takes the output away: programs that write faster than it reads have to wait
 * @param arguments what its programs see as {@code sys.argv}
 */
public record SchedulerSpec(String name, WorldSettings settings, boolean streamed, List<String> arguments) {}
