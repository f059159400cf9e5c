/**
 * One report: what somebody wants to say ({@link se.enkanal.intake.report.Submission}), what it then is ({@link
 * se.enkanal.intake.report.Report}) and what the reporter is told at once ({@link se.enkanal.intake.report.Advice}).
 *
 * <p>Knows no law. Words that a person typed are {@link se.enkanal.intake.report.Texts} and never leave this service
 * otherwise than to a reader with a right to them.
 */
package se.enkanal.intake.report;
