/** Tables in JSON-stat 2.0 and CSV, for analysts: figures, never a case. */
package se.enkanal.deadline.statistics.http;
