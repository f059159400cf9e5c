/** What a reporter does with their code, and what a handler writes back. */
package se.enkanal.intake.followup.flow;
