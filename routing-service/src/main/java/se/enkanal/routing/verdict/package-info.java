/** What is heard of a report, and what is said of it: values only. The law is {@link se.enkanal.routing.rule}. */
package se.enkanal.routing.verdict;
