/** Organisations as announced, newest version only. */
package se.enkanal.routing.organisation.store;
