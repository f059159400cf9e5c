/**
 * Proof that the line holds: journeys of each person in a real browser, faults at random points, and the benchmark's
 * measures. Knows the services only from outside: HTTP, topics, processes and tables' commit times.
 */
package se.enkanal.journey;
