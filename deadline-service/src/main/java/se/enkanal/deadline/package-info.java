/**
 * deadline-service: a case per report, a clock per stage that a law wants, and what people did about them.
 *
 * <p>Promises exactly one case per report, dates that no edit moves, one reminder per rung and a record of every
 * decision. Never says what the law is: the verdict brings the stages, this service only counts.
 *
 * <p>Read {@code clock} for how time is counted, {@code casework} for a case's life, then follow {@code
 * casework.messaging.ReportAssessedConsumer} down to the row.
 */
package se.enkanal.deadline;
