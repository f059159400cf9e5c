/** The real parts, for tests: the same PostgreSQL, broker, issuer and mail catcher as behind {@code deploy/up}. */
package se.enkanal.local.testing;
