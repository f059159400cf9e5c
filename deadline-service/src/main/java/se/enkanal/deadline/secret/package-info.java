/**
 * Keys and what they protect. Texts lie under a data key per case, wrapped by a key from outside the database: whoever has
 * only the database reads nothing, and a destroyed data key destroys the texts.
 */
package se.enkanal.deadline.secret;
