/** What is waited for, in PostgreSQL. */
package se.enkanal.intake.reconciliation.store;
