/** The rulebook over HTTP, open to anybody. */
package se.enkanal.routing.rulebook.http;
