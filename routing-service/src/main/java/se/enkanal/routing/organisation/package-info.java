/** The organisations that an assessment may name, and the systems that a report may. */
package se.enkanal.routing.organisation;
