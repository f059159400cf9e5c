/** What wakes the clocks: the scheduler's second. */
package se.enkanal.deadline.casework.tick;
