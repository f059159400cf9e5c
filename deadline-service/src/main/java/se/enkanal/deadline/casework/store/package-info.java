/** Cases, their clocks and what people did, in PostgreSQL. Rows never leave this package. */
package se.enkanal.deadline.casework.store;
