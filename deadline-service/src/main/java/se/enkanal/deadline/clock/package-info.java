/**
 * How one stage of one track stands against time: pure values, with the instant as an argument.
 *
 * <p>A clock knows what it counts from ({@link se.enkanal.deadline.clock.Start}), how it ended ({@link
 * se.enkanal.deadline.clock.End}) and which reminders have fired; its state follows from these and the instant.
 */
package se.enkanal.deadline.clock;
