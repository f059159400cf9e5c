/** A report's verdicts as a page: what each says, what it changed, and why, as prose. */
package se.enkanal.routing.verdict.page;
