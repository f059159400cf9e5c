/** Writing and sending mails. */
package se.enkanal.deadline.mail.flow;
