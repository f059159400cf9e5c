/** Assessments over HTTP, open to anybody. */
package se.enkanal.routing.assessment.http;
