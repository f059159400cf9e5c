/** What people did with cases, heard from deadline-service: decisions, confirmed anchors and what was filed. Values only. */
package se.enkanal.routing.handling;
