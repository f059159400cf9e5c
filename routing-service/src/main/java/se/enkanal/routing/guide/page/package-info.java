/** The guide as one page: questions, the answer above them once there is one, and every answer kept. */
package se.enkanal.routing.guide.page;
