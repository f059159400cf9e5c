/** The organisations that come with the jar: Sweden's municipalities and regions, and a municipality to try things in. */
package se.enkanal.intake.organisation.file;
