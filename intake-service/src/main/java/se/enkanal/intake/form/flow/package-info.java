/** What is done with a draft: sent, as a report like any other. */
package se.enkanal.intake.form.flow;
