/** What happens to cases, one class per verb: load, let the core decide, store and announce in one transaction. */
package se.enkanal.deadline.casework.flow;
