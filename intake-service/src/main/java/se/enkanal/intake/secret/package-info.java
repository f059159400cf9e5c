/**
 * Where this service's keys come from, and the codes and links that they sign: a code lies as an HMAC, so that whoever has
 * only the database can guess none. Nothing here knows what a report is.
 */
package se.enkanal.intake.secret;
