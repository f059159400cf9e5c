/** Who is asking, from their token. */
package se.enkanal.deadline.access;
