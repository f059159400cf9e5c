/** The figures, and what each report counts as. */
package se.enkanal.deadline.statistics.store;
