/** The rulebook this service judges by, as it is read, kept and shown. */
package se.enkanal.routing.rulebook;
