/**
 * JSON: writing values as text and reading them back, each a frame that goes in bounded pieces and keeps its own stack of open
 * containers, so that neither depth nor length of a document matters to the host. The module {@code json} itself, with its classes,
 * is written in the language and calls these.
 *
 * <p>Start with {@link stint.machine.json.JsonModule}. May import {@code stint.machine}, its values and operations.
 */
package stint.machine.json;
