/**
 * Who may be reported to: operators (the legal person), organisations (the controller), their units, systems and
 * function addresses.
 *
 * <p>Start with {@link se.enkanal.intake.organisation.Register}: everything registered, in memory, with the questions
 * that are asked of it. The public sees a name, a kommunkod and whether the channel is open; nothing else without a role
 * or a unit's link.
 */
package se.enkanal.intake.organisation;
