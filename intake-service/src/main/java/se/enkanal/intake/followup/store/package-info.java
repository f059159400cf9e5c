/** What a reporter follows, in PostgreSQL. */
package se.enkanal.intake.followup.store;
