/** What this service hears of organisations. */
package se.enkanal.routing.organisation.messaging;
