/** Tables as RFC 4180 text, safe to open in a spreadsheet. */
package se.enkanal.deadline.csv;
