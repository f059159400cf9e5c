/** How this service says no: in Swedish, with what to do about it, and never with its own insides. */
package se.enkanal.deadline.problem;
