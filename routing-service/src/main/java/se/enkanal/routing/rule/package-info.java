/**
 * The law as the machine reads it: rules with a question, a citation and a time in force, asked of the facts of one
 * incident and answered YES, NO or NOT_KNOWN.
 *
 * <p>Every question is answered twice: as things are known, which decides what to do now, and as they may yet turn out,
 * which says how sure that is and how far it could reach. What is not known never becomes a no. Nothing here knows a
 * statute: the statutes are data, read by {@link se.enkanal.routing.rule.book}. Start at {@link
 * se.enkanal.routing.rule.RuleBook}. Imports java.* and contracts only.
 */
package se.enkanal.routing.rule;
