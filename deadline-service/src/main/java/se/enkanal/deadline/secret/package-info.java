/** Where this service's keys come from. */
package se.enkanal.deadline.secret;
