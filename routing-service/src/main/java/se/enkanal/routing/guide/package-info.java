/**
 * The public guide "Måste vi anmäla?": the form's questions, answered by somebody who says nothing of who they are. Start
 * at {@link se.enkanal.routing.guide.Typed}. Nothing is stored.
 */
package se.enkanal.routing.guide;
