/**
 * The law and its answers as Swedish sentences: what a fact says ({@link se.enkanal.routing.prose.Phrases}), what a rule
 * asks ({@link se.enkanal.routing.prose.Clause}) and what a verdict's codes are called ({@link
 * se.enkanal.routing.prose.Words}). Decides nothing.
 */
package se.enkanal.routing.prose;
