/**
 * The door: takes a report in, keeps what was written secret, announces the facts, and tells the reporter what came of
 * it.
 *
 * <p>What has been answered with 201 is never lost and never doubled. No law is known here and no free text leaves. Read
 * {@code report.http.ReportResource}, {@code report.Submission}, {@code report.flow.ReceiveReport} and {@code
 * report.store.Reports} in that order: that is the line.
 */
package se.enkanal.intake;
