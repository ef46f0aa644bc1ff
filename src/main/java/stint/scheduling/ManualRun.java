package stint.scheduling;

import java.util.OptionalInt;

/**
 * The result of a run in manual mode.
 *
 * @param interrupted the tasklet that was running when the allowance was spent; it is now paused, out of the queue
 * @param executed instructions
 * @param runnables the length of the queue
 */
public record ManualRun(OptionalInt interrupted, long executed, int runnables) {}
