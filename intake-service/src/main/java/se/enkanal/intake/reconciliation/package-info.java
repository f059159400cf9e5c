/**
 * Makes sure that every report becomes a case: one that has not within a minute is announced again as the very same event,
 * ever more seldom, and whoever runs this is told.
 *
 * <p>A single broker may forget what it has acknowledged (it does not fsync each record), and a topic may be deleted by
 * mistake; the report itself is here.
 */
package se.enkanal.intake.reconciliation;
