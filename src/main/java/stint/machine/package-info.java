/**
 * The machine that executes code one instruction at a time: values, frames, interpreter, builtins, meter, snapshots.
 *
 * <p>The six laws are kept here: {@code advance(N)} executes exactly N instructions unless the tasklet halts before,
 * and the outcome depends on nothing but the program and what was delivered to it. May import {@code
 * stint.language} and no library; clocks, threads, random sources, identity hashes and the transcendental methods of
 * {@link Math} are out of bounds (use {@link StrictMath}).
 *
 * <p>Start with the interpreter loop and the table of instructions it executes.
 */
package stint.machine;
