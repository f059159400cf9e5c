/** How this service says no: RFC 9457 problems in Swedish, with what to do about it, never with what is inside. */
package se.enkanal.routing.problem;
