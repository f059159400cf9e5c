/** What this service hears: verdicts on reports. */
package se.enkanal.deadline.casework.messaging;
