/** Narratives as JSON over HTTP. */
package se.enkanal.intake.narrative.http;
