/** The organisations that an assessment may name. */
package se.enkanal.routing.organisation;
