/**
 * Reads the statutes under {@code rules/} into a {@link se.enkanal.routing.rule.RuleBook}, and refuses them with a
 * sentence that names file, line and rule when they don't hold together. Start at {@link
 * se.enkanal.routing.rule.book.RuleBookReader}.
 */
package se.enkanal.routing.rule.book;
