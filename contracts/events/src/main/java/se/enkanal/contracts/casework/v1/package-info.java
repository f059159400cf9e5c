/** What deadline-service announces about a case. Each event carries the case's state, so the newest alone suffices. */
package se.enkanal.contracts.casework.v1;
