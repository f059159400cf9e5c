/**
 * The one mechanism the services share: what is stored is announced, what is announced was stored, and what is consumed
 * has its effect once.
 *
 * <p>{@link se.enkanal.outbox.Transactions} runs a use case in one transaction; {@link se.enkanal.outbox.Outbox} writes
 * its announcements there; {@link se.enkanal.outbox.OutboxRelay} hands them to the broker in order and deletes them after
 * its acknowledgement; {@link se.enkanal.outbox.BatchConsumer} takes them in at the other end. A crash anywhere loses
 * nothing and doubles nothing. Nothing here knows what the events mean.
 */
package se.enkanal.outbox;
