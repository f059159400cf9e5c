/**
 * The real parts of Enkanal on one machine, without a container engine: PostgreSQL with fsync on, a Kafka broker whose
 * topics are made before anyone asks, an OIDC issuer that takes your word, and a mail catcher. They are the same in tests
 * ({@link se.enkanal.local.testing.RealParts}) and behind {@code deploy/up}. Everything listens on the loopback address only.
 *
 * <p>Never for production: the issuer asks for no password and the database trusts its neighbours.
 */
package se.enkanal.local;
