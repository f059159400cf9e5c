/**
 * The way back: what a reporter sees with their code ({@link se.enkanal.intake.followup.FollowUp}), made from what the
 * case has become ({@link se.enkanal.intake.followup.CaseNews}).
 *
 * <p>Never shows the narrative, the contact or the unit: whoever finds a code learns nothing about anybody.
 */
package se.enkanal.intake.followup;
