/** What the statistics hear: every event of a case, in a group of their own. */
package se.enkanal.deadline.statistics.messaging;
