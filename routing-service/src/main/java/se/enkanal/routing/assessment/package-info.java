/** What the rules say of a set of facts, asked by anybody and kept nowhere. */
package se.enkanal.routing.assessment;
