/**
 * How many reports and events each organisation has had, per month and year of receipt.
 *
 * <p>Promises that the figures equal a recount, however often and in whatever order the line repeats itself: a report's
 * newest version alone counts, and a change is added as the difference to what it counted as before. Has its own consumer
 * group and transaction, and never delays a clock. Knows no case beyond what it counts as.
 *
 * <p>Read {@code Counted} for what is counted, {@code store.Figures} for how it stays exact, {@code http.JsonStat} for the
 * form it leaves in.
 */
package se.enkanal.deadline.statistics;
