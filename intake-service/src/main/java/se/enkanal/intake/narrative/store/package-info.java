/** Who has read which narrative. */
package se.enkanal.intake.narrative.store;
