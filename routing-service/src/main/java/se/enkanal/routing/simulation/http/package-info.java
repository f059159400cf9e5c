/** What if, as data. */
package se.enkanal.routing.simulation.http;
