/** Stored incidents as a stream, so that a hundred thousand fit in little memory. */
package se.enkanal.routing.simulation.store;
