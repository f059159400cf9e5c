/**
 * Keys and what they protect. A text lies under the data key of what it belongs to, wrapped by a key from outside the
 * database: whoever has only the database reads nothing, and a destroyed data key destroys the texts.
 *
 * <p>Nothing here knows what a report or a case is.
 */
package se.enkanal.secret;
