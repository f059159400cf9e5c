/** Every edition of the rulebook that has judged, so that a verdict can always be explained. */
package se.enkanal.routing.rulebook.store;
