/** Why a report went where it went, for those who may see its case. */
package se.enkanal.routing.verdict.http;
