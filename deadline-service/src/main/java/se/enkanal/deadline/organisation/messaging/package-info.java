/** What this service hears of organisations. */
package se.enkanal.deadline.organisation.messaging;
