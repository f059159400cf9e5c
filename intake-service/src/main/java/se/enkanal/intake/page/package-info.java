/** What the pages share: the sentences a person reads, the layout's own facts, and the headers that keep a page safe. */
package se.enkanal.intake.page;
