/** Organisations as they were last announced. */
package se.enkanal.deadline.organisation.store;
