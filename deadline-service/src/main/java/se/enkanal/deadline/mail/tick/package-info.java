/** What wakes the writing and sending of mails. */
package se.enkanal.deadline.mail.tick;
