/** The reading of what was written: only by those with a right to it, and never unseen. */
package se.enkanal.intake.narrative;
