/** What is looked at again and again. */
package se.enkanal.intake.organisation.tick;
