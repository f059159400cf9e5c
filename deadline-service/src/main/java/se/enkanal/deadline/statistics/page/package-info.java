/** The figures as a page: a picture, a table, and how to fetch the same. */
package se.enkanal.deadline.statistics.page;
