/** What comes back over Kafka. */
package se.enkanal.intake.followup.messaging;
