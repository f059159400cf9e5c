/** What codes and times are called when a person reads them. Swedish; the sentences stand in {@code words_sv.properties}. */
package se.enkanal.deadline.word;
