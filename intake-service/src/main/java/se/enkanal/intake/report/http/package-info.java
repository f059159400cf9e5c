/** Reports as JSON over HTTP. */
package se.enkanal.intake.report.http;
