/** What is forgotten in time. */
package se.enkanal.intake.report.tick;
