/**
 * Mails to function addresses: a reference, a clock and a link, never what happened, to whom or where.
 *
 * <p>A mail is written in the transaction of what it tells and sent afterwards, again until the server has taken it,
 * always under the same Message-ID.
 */
package se.enkanal.deadline.mail;
