/**
 * What the services of Enkanal say to each other, and the words they say it in.
 *
 * <p>Within a {@code v1} package fields are only added, and only optional ones; nothing is renamed, narrowed or reused.
 * A producer is checked against the strict schema, a consumer accepts what it does not know: an unknown field is
 * ignored and an unknown code of a fact reads as {@code UNKNOWN}. A break is a new package and a new topic.
 *
 * <p>No event carries free text: every string is a code, an id, a time or a reference. Start at {@link
 * se.enkanal.contracts.report.v1.ReportEvent} and follow the line to {@link
 * se.enkanal.contracts.casework.v1.CaseEvent}.
 */
package se.enkanal.contracts;
