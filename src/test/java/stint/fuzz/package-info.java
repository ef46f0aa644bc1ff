/**
 * The differential fuzzer: generated programs ({@link stint.laws.RandomPrograms} and calls with arguments of all kinds) run on Stint in
 * every way and on CPython 3.11; what differs is made small. Start reading at {@link stint.fuzz.Fuzz}.
 */
package stint.fuzz;
