/** Reports in PostgreSQL. Start with {@link se.enkanal.intake.report.store.Reports#receive}: the one hot path. */
package se.enkanal.intake.report.store;
