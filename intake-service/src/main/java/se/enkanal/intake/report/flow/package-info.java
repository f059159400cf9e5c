/** What is done with a report: received, supplemented, withdrawn, read. */
package se.enkanal.intake.report.flow;
