/** What looks, again and again, for reports that have not become cases. */
package se.enkanal.intake.reconciliation.tick;
