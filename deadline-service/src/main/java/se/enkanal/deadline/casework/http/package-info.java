/** Cases as JSON, for machines and for other people's pages. Answers in the order 401, 403, 404, 412, 422. */
package se.enkanal.deadline.casework.http;
