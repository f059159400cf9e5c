/** Whose cases they are: names and function addresses, as intake-service keeps them. */
package se.enkanal.deadline.organisation;
