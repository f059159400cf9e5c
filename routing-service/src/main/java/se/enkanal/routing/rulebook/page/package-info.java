/** The rulebook as a page that a lawyer and a handläggare can read. */
package se.enkanal.routing.rulebook.page;
