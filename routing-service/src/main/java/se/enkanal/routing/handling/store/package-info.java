/** How each case was handled, one row each. */
package se.enkanal.routing.handling.store;
