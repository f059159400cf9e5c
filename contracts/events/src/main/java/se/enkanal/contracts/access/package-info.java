/** Who a token says somebody is, and what that lets them see: the same rule in every service. */
package se.enkanal.contracts.access;
