/** What every page of this service shares. */
package se.enkanal.routing.page;
