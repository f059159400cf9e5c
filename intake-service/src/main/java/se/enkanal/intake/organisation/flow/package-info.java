/** What is done with organisations: loaded when the service starts, changed by an administrator. */
package se.enkanal.intake.organisation.flow;
