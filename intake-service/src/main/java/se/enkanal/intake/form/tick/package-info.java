/** What is forgotten in time. */
package se.enkanal.intake.form.tick;
