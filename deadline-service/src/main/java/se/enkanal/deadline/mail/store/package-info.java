/** Mails to write and to send, in PostgreSQL. */
package se.enkanal.deadline.mail.store;
