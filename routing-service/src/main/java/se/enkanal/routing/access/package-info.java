/** Who is asking, and what they may see. */
package se.enkanal.routing.access;
