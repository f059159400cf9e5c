/** Counting, and reading what has been counted. */
package se.enkanal.deadline.statistics.flow;
