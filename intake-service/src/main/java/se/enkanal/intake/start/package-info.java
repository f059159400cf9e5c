/** The first page: what this is, and whom to report to. */
package se.enkanal.intake.start;
