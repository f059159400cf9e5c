/** What all pages of this service share: the frame, the headers, the mark on each form, and how they say no. */
package se.enkanal.deadline.page;
