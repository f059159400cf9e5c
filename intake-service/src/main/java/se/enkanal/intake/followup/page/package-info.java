/** Following a report as pages: a code, where it stands, what happened and why, and what we write to each other. */
package se.enkanal.intake.followup.page;
