/** Organisations in PostgreSQL, and the register that every replica keeps of them in memory. */
package se.enkanal.intake.organisation.store;
