/** What if, as a page. */
package se.enkanal.routing.simulation.page;
