/**
 * The whole line on one machine: starts the parts and the three services in parallel, keeps them up, and stops them so that
 * nothing on its way is lost. {@link se.enkanal.local.stack.Stack} is the entrance, for {@code deploy/up} and for journeys.
 *
 * <p>Every process of its own leaves a pid file; what a killed launcher left behind is stopped by the next one.
 */
package se.enkanal.local.stack;
