/** Organisations as JSON over HTTP: a public view for everybody, the whole for those who keep them. */
package se.enkanal.intake.organisation.http;
