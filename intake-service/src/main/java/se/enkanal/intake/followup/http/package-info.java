/** Following a report as JSON over HTTP; a code never stands in an address. */
package se.enkanal.intake.followup.http;
