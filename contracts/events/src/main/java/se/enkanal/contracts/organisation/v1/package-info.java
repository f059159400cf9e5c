/** Organisations (controllers) and the operators they belong to, as every service needs to know them. */
package se.enkanal.contracts.organisation.v1;
