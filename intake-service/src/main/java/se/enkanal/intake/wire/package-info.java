/** How JSON is read from a request: once, strictly, with every flaw named. */
package se.enkanal.intake.wire;
