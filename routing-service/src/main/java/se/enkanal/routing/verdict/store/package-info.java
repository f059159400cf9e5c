/** Verdicts as they were announced, and when time will change them. Rows never leave. */
package se.enkanal.routing.verdict.store;
