/** What the rules say of a report, and the clocks that follow: all that a case is built from. */
package se.enkanal.contracts.verdict.v1;
