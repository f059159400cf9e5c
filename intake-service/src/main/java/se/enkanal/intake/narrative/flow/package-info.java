/** What is done with a narrative: read, and that it was read noted. */
package se.enkanal.intake.narrative.flow;
