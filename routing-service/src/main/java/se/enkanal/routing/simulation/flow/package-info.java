/** Reads stored incidents, judges them on every core and adds up what came out otherwise. */
package se.enkanal.routing.simulation.flow;
