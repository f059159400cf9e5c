/** What intake-service announces about a report: facts and ids, never the words that somebody wrote. */
package se.enkanal.contracts.report.v1;
