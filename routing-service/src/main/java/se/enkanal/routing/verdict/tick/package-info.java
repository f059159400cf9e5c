/** What time itself sets going. */
package se.enkanal.routing.verdict.tick;
