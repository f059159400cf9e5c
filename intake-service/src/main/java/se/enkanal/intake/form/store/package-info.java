/** Drafts in PostgreSQL, readable only with the browser's cookie. */
package se.enkanal.intake.form.store;
