/**
 * The facts of one incident: what may be asked ({@link se.enkanal.contracts.facts.Fact}), how it may be answered ({@link
 * se.enkanal.contracts.facts.Answers}) and what is known ({@link se.enkanal.contracts.facts.Facts}).
 *
 * <p>A missing fact is not known. A request is read strictly and answered with flaws, an event tolerantly.
 */
package se.enkanal.contracts.facts;
