/**
 * What the services' outermost layer has in common: one way to say what went wrong, one way to read who asks, the headers
 * of every page, and an orderly stop.
 *
 * <p>Start with {@link se.enkanal.edge.Problems}.
 */
package se.enkanal.edge;
