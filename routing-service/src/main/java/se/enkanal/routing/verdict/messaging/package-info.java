/** What this service hears: reports. */
package se.enkanal.routing.verdict.messaging;
