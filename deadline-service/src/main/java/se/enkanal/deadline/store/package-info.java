/** How values become columns, for every repository of this service. */
package se.enkanal.deadline.store;
