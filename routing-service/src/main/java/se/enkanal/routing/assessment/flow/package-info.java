/** How a set of facts is assessed. */
package se.enkanal.routing.assessment.flow;
