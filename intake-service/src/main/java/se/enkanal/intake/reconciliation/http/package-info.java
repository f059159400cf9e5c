/** The comparison as JSON, for those who run or depend on the line. */
package se.enkanal.intake.reconciliation.http;
