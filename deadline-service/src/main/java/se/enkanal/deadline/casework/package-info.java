/**
 * A report as a case: what the rules propose, what people decided and filed, and the clocks that follow. Pure values.
 *
 * <p>{@link se.enkanal.deadline.casework.CaseFile} answers every command with a {@link
 * se.enkanal.deadline.casework.Turn}: the case afterwards and what is to be announced. Nothing here knows the law, and
 * nothing here reads a clock.
 */
package se.enkanal.deadline.casework;
