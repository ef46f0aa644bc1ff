/**
 * What people type: the {@code stint} command and its subcommands, on picocli.
 *
 * <p>The topmost layer: it reads arguments and configuration, starts the service or runs one program in-process on
 * the same actors, and turns outcomes into exit statuses. Nothing imports it.
 *
 * <p>Start with {@code Main}.
 */
package stint.cli;
