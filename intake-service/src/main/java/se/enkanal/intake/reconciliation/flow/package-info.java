/** What is done about reports that have not become cases. */
package se.enkanal.intake.reconciliation.flow;
