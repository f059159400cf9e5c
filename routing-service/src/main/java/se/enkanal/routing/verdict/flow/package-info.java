/** What is done with reports: judged when they say something new, judged again when time has changed the answer. */
package se.enkanal.routing.verdict.flow;
