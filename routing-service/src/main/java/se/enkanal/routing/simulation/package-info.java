/**
 * What would have come of stored incidents under other rules, and how their clocks would have gone. Pure comparison: start
 * at {@link se.enkanal.routing.simulation.Comparison}. Nothing is stored and nobody is told.
 */
package se.enkanal.routing.simulation;
