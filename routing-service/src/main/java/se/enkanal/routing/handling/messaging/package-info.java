/** Cases as deadline-service announces them. */
package se.enkanal.routing.handling.messaging;
