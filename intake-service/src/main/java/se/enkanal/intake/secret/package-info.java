/**
 * Keys and what they protect. Texts lie under a data key per report, wrapped by a key from outside the database: whoever
 * has only the database reads nothing, and a destroyed data key destroys the texts. Codes lie as HMACs.
 *
 * <p>Nothing here knows what a report is.
 */
package se.enkanal.intake.secret;
